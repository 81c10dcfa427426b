"""Opaque keyset cursors: the values of the order at a row, with a fingerprint of the order and filter they belong
to."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, cast

import orjson

from graph.errors import BadUserInput

_HINT = "Take cursors from an answer to the same question (same order, same filter, same asOf) and change nothing."


def fingerprint_of(*parts: Any) -> str:
    """A short, stable hash of what a cursor depends on: connection, order, filter and day."""
    return blake2b(orjson.dumps(parts, default=str, option=orjson.OPT_SORT_KEYS), digest_size=6).hexdigest()


def encode(fingerprint: str, values: Sequence[Any]) -> str:
    """The cursor of a row with these values in the order: URL-safe base64 of the JSON list [fingerprint, *values]."""
    return base64.urlsafe_b64encode(orjson.dumps([fingerprint, *values])).rstrip(b"=").decode()


def decode(cursor: str, fingerprint: str, argument: str) -> tuple[Any, ...]:
    """The values in a cursor. Raises BadUserInput if it is malformed or has another fingerprint, naming the
    argument."""
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        content: Any = orjson.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (UnicodeEncodeError, binascii.Error, orjson.JSONDecodeError, ValueError):
        raise BadUserInput(f"The cursor in `{argument}` is not one of ours.", hint=_HINT) from None
    values = cast("list[Any]", content) if isinstance(content, list) else []
    if len(values) < 2 or values[0] != fingerprint:
        raise BadUserInput(f"The cursor in `{argument}` was made for another question.", hint=_HINT)
    return tuple(values[1:])
