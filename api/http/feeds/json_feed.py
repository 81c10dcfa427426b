"""A feed as JSON Feed 1.1. What that has no field for stands in objects of their own, as it asks: `_prevnet`."""

from __future__ import annotations

from typing import Any, Final

import orjson

from api.http.feeds.entry_markup import entry_markup
from api.http.feeds.feed import Feed, FeedEntry, midnight, written_time
from graph.export.description import licence_url

JSON_FEED_TYPE: Final = "application/feed+json"


def as_json_feed(feed: Feed) -> bytes:
    return orjson.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "description": f"{feed.summary} {feed.remark}",
            "home_page_url": feed.page,
            "feed_url": feed.address,
            "language": feed.language.lower(),
            "authors": [{"name": feed.author}],
            "_prevnet": {
                "id": feed.id,
                "day": feed.day.isoformat(),
                "data_version": feed.data.version,
                "loaded_at": feed.data.loaded_at,
                "licence": feed.data.licence,
                "licence_url": licence_url(feed.data.licence),
            },
            "items": [_item(entry) for entry in feed.entries],
        },
        option=orjson.OPT_INDENT_2,
    )


def _item(entry: FeedEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "url": entry.page,
        "title": entry.sentence,
        "content_html": entry_markup(entry),
        "date_published": written_time(midnight(entry.day)),
        "tags": [entry.sort_label],
        "_prevnet": {
            "sort": entry.sort,
            "sources": [source._asdict() for source in entry.sources],
        },
    }
