"""The address of a database: whether the driver can use it, and why nothing answers there."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from typing import Final, cast
from urllib.parse import urlsplit

from graph.errors import BadUserInput, Unreachable

_SCHEMES: Final = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")
_EXAMPLE: Final = "bolt://localhost:7687"


def check_uri(uri: str) -> None:
    """Raises BadUserInput if the driver can't use the address. Its message never shows a password."""
    if "@" in uri:
        shown = f"…@{uri.rpartition('@')[2]}"
        raise BadUserInput(f"NEO4J_URI {shown!r} holds a login.", hint="Set NEO4J_USER and NEO4J_PASSWORD instead.")
    try:
        parts = urlsplit(uri)
        _ = parts.port  # raises ValueError
    except ValueError as error:
        raise BadUserInput(f"NEO4J_URI {uri!r} is no address: {error}.", hint=f"An example is {_EXAMPLE}.") from error
    if parts.scheme in ("http", "https"):
        raise BadUserInput(
            f"NEO4J_URI {uri!r} is the address of Neo4j's HTTP interface; prevnet speaks Bolt.",
            hint=f"Use the Bolt address, usually bolt://{parts.hostname or 'localhost'}:7687.",
        )
    if parts.scheme not in _SCHEMES or not parts.hostname:
        raise BadUserInput(
            f"NEO4J_URI {uri!r} is no address of a Neo4j.",
            hint=f"It starts with {', '.join(f'{scheme}://' for scheme in _SCHEMES)}; an example is {_EXAMPLE}.",
        )


def unreachable(error: BaseException, uri: str) -> Unreachable:
    """The error that tells the cause behind an error of the driver, and what to do about it."""
    for cause in _causes(error):
        if explanation := _explanation(cause, uri):
            what, hint = explanation
            return Unreachable(f"The database at {uri} is not available: {what}.", hint=hint)
    return Unreachable(f"The database at {uri} is not available.", hint="Is it running? `prevnet doctor` says more.")


def _explanation(cause: BaseException, uri: str) -> tuple[str, str] | None:
    """What is wrong and what to do, if this error tells it."""
    parts = urlsplit(uri)
    where = f"{parts.hostname}:{parts.port or 7687}"
    scheme, _, encryption = parts.scheme.partition("+")
    match cause:
        case socket.gaierror():
            return f"the host {parts.hostname!r} is unknown", "Check the host in NEO4J_URI, and the name server."
        case ConnectionRefusedError():
            return f"nothing listens at {where}", "Start Neo4j, or correct host and port in NEO4J_URI."
        case ssl.SSLCertVerificationError():
            what = f"its certificate is not trusted ({cause.verify_message})"
            return what, f"Install its authority on this machine, or accept any certificate with {scheme}+ssc://."
        case ssl.SSLError() | ConnectionResetError() | ConnectionAbortedError() if encryption:
            hint = f"Use {scheme}://{where}, or switch on TLS for Bolt in Neo4j. Is it the port of Bolt, usually 7687?"
            return f"what listens at {where} does not speak TLS", hint
        case TimeoutError():
            hint = "Is it the port of Bolt, usually 7687, and open in the firewall? Is Neo4j busy or frozen?"
            return f"{where} did not answer in time", hint
        case _ if "looks like HTTP" in str(cause):
            return f"HTTP is spoken at {where}, not Bolt", "Use the port of Bolt in NEO4J_URI, usually 7687."
        case _ if "incomplete handshake" in str(cause) or "does not support communication" in str(cause):
            return _no_bolt(scheme, where)
        case _:
            return None


def _no_bolt(scheme: str, where: str) -> tuple[str, str]:
    hint = f"Correct the port in NEO4J_URI, usually 7687. If Neo4j requires TLS, use {scheme}+s://{where}."
    return f"what listens at {where} does not speak Bolt without TLS", hint


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and the errors behind it. With `neo4j://`, the driver groups those of the servers it tried."""
    seen = set[int]()
    waiting: list[BaseException] = [error]
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting.extend(each for each in (one.__context__, one.__cause__) if each)
        if isinstance(one, BaseExceptionGroup):
            waiting.extend(cast("tuple[BaseException, ...]", one.exceptions))
