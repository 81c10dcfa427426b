"""The SHACL shapes of the linked data."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def shapes() -> str:
    """Turtle with own terms relative to its address, which is `{site}/id/shapes.ttl`."""
    return (Path(__file__).parent / "shapes.ttl").read_text(encoding="utf-8")
