"""What tells browsers and feed readers which feeds a page of the explorer has."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

from api.http.feeds.atom import ATOM_TYPE
from api.http.feeds.icalendar_format import CALENDAR_TYPE
from api.http.feeds.json_feed import JSON_FEED_TYPE
from api.http.help.elements import Markup, element, joined
from graph.messages.catalogue import write
from graph.messages.message import message

_LINKS = (
    ("changes.atom", ATOM_TYPE, "feed-changes"),
    ("changes.json", JSON_FEED_TYPE, "feed-changes"),
    ("endings.ics", CALENDAR_TYPE, "feed-endings"),
)


def feed_links(view: str, rest: str, of: str, language: str, base_path: str) -> Markup:
    """`link` elements for the page of an actor or region with the key `rest`, or for the changes around the node `of`,
    which may be empty; nothing for other pages."""
    if view not in ("actors", "regions", "changes"):
        return Markup("")
    query = urlencode([*_choice(view, rest, of), ("lang", language)])
    return joined(
        element(
            "link",
            rel="alternate",
            type=media_type,
            title=write(message(title, choice="NONE"), language.upper()),
            href=f"{base_path}/feeds/{feed}?{query}",
        )
        for feed, media_type, title in _LINKS
    )


def _choice(view: str, rest: str, of: str) -> Iterator[tuple[str, str]]:
    if view == "changes":
        label, _, key = of.rpartition(":")
        view, rest = ("regions" if label == "Region" or key.isdigit() else "actors"), key
    if rest:
        yield ("within" if view == "regions" else "actor"), rest
