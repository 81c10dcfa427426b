"""The questions that are worked out rather than read: root fields of the API by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from graph.analysis.changes import changes
from graph.analysis.neighbourhood import neighbourhood

QUESTIONS: Mapping[str, Callable[..., Awaitable[Any]]] = {
    "changes": changes,
    "neighbourhood": neighbourhood,
}
