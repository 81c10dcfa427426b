"""An entry as HTML: its sentence and its sources."""

from __future__ import annotations

from api.http.feeds.feed import FeedEntry, FeedSource
from api.http.help.elements import Markup, element, joined, link


def entry_markup(entry: FeedEntry) -> Markup:
    sources = element("ul", (element("li", _source(source)) for source in entry.sources)) if entry.sources else None
    return joined(element("p", entry.sentence), sources)


def _source(source: FeedSource) -> Markup:
    return joined(link(source.url, source.title), f", {source.publisher}" if source.publisher else None)
