"""Which form of a thing a client wants: a page to look at, or linked data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from starlette.requests import Request as HttpRequest

_FORMATS: Final = {"text/turtle": "ttl", "application/ld+json": "jsonld", "application/json": "jsonld"}
_PAGE_TYPES: Final = ("text/html", "application/xhtml+xml")


def linked_data_format(http: HttpRequest) -> str | None:
    """The format that is preferred over pages; None if none is named, or pages are liked as much."""
    accepted = _accepted(http)
    page = max((accepted.get(name, 0.0) for name in _PAGE_TYPES), default=0.0)
    best = max(_FORMATS, key=lambda name: accepted.get(name, 0.0))
    return _FORMATS[best] if accepted.get(best, 0.0) > page else None


def _accepted(http: HttpRequest) -> Mapping[str, float]:
    """The media types that the client names, with their weights."""
    accepted: dict[str, float] = {}
    for part in ",".join(http.headers.getlist("accept")).split(","):
        media_type, *parameters = (text.strip().lower() for text in part.split(";"))
        weights = [text[2:] for text in parameters if text.startswith("q=")]
        try:
            accepted[media_type] = float(weights[0]) if weights else 1.0
        except ValueError:
            accepted[media_type] = 0.0
    return accepted
