"""How sure the statements behind a result are, in words."""

from __future__ import annotations

from graph.messages.message import Argument


def certainty_arguments(statement_count: int, assumed_count: int) -> dict[str, Argument]:
    """The arguments of the message `statements-certainty`, which whole sentences end with."""
    certainty = "CONFIRMED" if not assumed_count else "ASSUMED" if assumed_count == statement_count else "MIXED"
    return {"certainty": certainty, "statement_count": statement_count, "assumed_count": assumed_count}
