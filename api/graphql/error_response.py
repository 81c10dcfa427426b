"""Errors as a caller sees them: with a code and a hint; unexpected ones are masked and logged."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any

from graphql import GraphQLError

from graph.errors import PrevnetError, TooExpensive, Unavailable, Unreachable

log = logging.getLogger("prevnet")


def wrapped(error: PrevnetError, node: Any = None) -> GraphQLError:
    """One of our errors as one of graphql-core, at a node of the document."""
    return GraphQLError(error.message, nodes=node, original_error=error)


def formatted(error: GraphQLError, request_id: str) -> dict[str, Any]:
    """The error as an entry of the response's `errors`."""
    entry: dict[str, Any] = {"message": error.message}
    if error.locations:
        entry["locations"] = [location.formatted for location in error.locations]
    if error.path is not None:
        entry["path"] = error.path
    message, extensions = _message_and_extensions(error, request_id)
    return {**entry, "message": message, "extensions": extensions}


def _message_and_extensions(error: GraphQLError, request_id: str) -> tuple[str, dict[str, Any]]:
    original = error.original_error
    if isinstance(original, Unreachable):
        log.warning("request %s: %s", request_id, original)
        return "The database is not available.", {"code": original.code, "hint": "Ask again in a while."}
    if isinstance(original, PrevnetError) and original.code != "INTERNAL":
        return error.message, _extensions(original)
    if original is None or isinstance(original, GraphQLError):
        if error.path is None:
            return error.message, {"code": "BAD_USER_INPUT"}
        # Raised while completing a value: the data break the schema.
        log.error("request %s: %s", request_id, error)
        return error.message, {"code": "INTERNAL", "requestId": request_id}
    log.error("request %s failed", request_id, exc_info=original)
    return "Something went wrong on our side.", {"code": "INTERNAL", "requestId": request_id}


def _extensions(error: PrevnetError) -> dict[str, Any]:
    cost = error.cost if isinstance(error, TooExpensive) else None
    optional = {"hint": error.hint, "cost": cost}
    return {"code": error.code, **{key: value for key, value in optional.items() if value}}


def retry_after(errors: Iterable[GraphQLError] | None) -> int | None:
    """The seconds after which a caller should try again; None without an error that passes."""
    seconds = [e.original_error.retry_after for e in errors or () if isinstance(e.original_error, Unavailable)]
    return max(seconds, default=None)
