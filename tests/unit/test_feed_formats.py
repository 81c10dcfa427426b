"""The formats of feeds, and the links to them, whatever the data say."""

from __future__ import annotations

import io
import re
from datetime import date, timedelta
from typing import Any, cast

import feedparser  # pyright: ignore[reportMissingTypeStubs]
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from api.http.explorer import view_of
from api.http.feeds.atom import as_atom
from api.http.feeds.autodiscovery import feed_links
from api.http.feeds.endings_calendar import CalendarEnd, EndingsCalendar
from api.http.feeds.feed import DataState, Feed, FeedEntry, FeedSource, urn_of
from api.http.feeds.icalendar_format import as_icalendar
from api.http.feeds.json_feed import as_json_feed

DATA = DataState("v1", "2026-06-02T10:11:12.345Z", "CC-BY-4.0")
TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=120)


def feed_with(text: str, data: DataState = DATA) -> Feed:
    source = FeedSource(text, text, "https://example.org/?a=1&b=2")
    entry = FeedEntry(urn_of("a"), date(2026, 5, 1), text, "ENDED", text, "http://a/b", [source])
    return Feed(urn_of("f"), text, text, text, text, "DE", date(2026, 6, 30), data, "http://a/f", "http://a/p", [entry])


@given(TEXTS)
def test_every_text_makes_a_valid_feed(text: str) -> None:
    atom = cast("Any", feedparser).parse(io.BytesIO(as_atom(feed_with(text))))
    assert not atom.bozo, atom.bozo_exception
    assert orjson.loads(as_json_feed(feed_with(text)))["items"][0]["title"] == text


@given(TEXTS)
def test_every_text_makes_a_valid_calendar(text: str) -> None:
    last = date(2026, 12, 31)
    end = CalendarEnd(urn_of("a"), "2026", last, text, text, "http://a/b", [FeedSource(text, None, None)])
    calendar = EndingsCalendar(urn_of("c"), text, text, "EN", date(2026, 6, 30), DATA, "http://a/c", [end])
    written = as_icalendar(calendar)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    (event,) = cast("Any", Calendar.from_ical(written)).walk("VEVENT")
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (last, last + timedelta(days=1))
    assert event["UID"] == urn_of("a")
    assert event["DTSTAMP"].dt.isoformat() == "2026-06-02T00:00:00+00:00"


def test_a_feed_is_as_new_as_its_data_or_its_newest_entry() -> None:
    assert feed_with("a").updated().isoformat() == "2026-06-02T10:11:12+00:00"
    older = DataState("v1", "2026-04-02T10:11:12.345Z", None)
    assert feed_with("a", older).updated().isoformat() == "2026-05-01T00:00:00+00:00"


@pytest.mark.parametrize(
    ("path", "of", "query"),
    [
        ("/organisation/lks-nrw", "", "actor=lks-nrw&amp;lang=de"),
        ("/en/region/05315", "", "within=05315&amp;lang=en"),
        ("/aenderungen", "", "lang=de"),
        ("/aenderungen", "Region:05315", "within=05315&amp;lang=de"),
        ("/aenderungen", "05315", "within=05315&amp;lang=de"),
        ("/en/changes", "Actor:lks-nrw", "actor=lks-nrw&amp;lang=en"),
        ("/aenderungen", 'Actor:"><script>', "actor=%22%3E%3Cscript%3E&amp;lang=de"),
    ],
)
def test_a_page_names_its_feeds(path: str, of: str, query: str) -> None:
    view = view_of(path)
    assert view
    links = feed_links(view.name, view.rest, of, view.language, "/netz")
    assert re.findall(r'href="([^"]*)"', links) == [
        f"/netz/feeds/{feed}?{query}" for feed in ("changes.atom", "changes.json", "endings.ics")
    ]
    assert links.count('rel="alternate"') == 3


@pytest.mark.parametrize("view", ["", "help", "money", "about"])
def test_other_pages_have_none(view: str) -> None:
    assert feed_links(view, "", "Region:05315", "de", "") == ""
