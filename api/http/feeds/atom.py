"""A feed as Atom (RFC 4287)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from api.http.feeds.entry_markup import entry_markup
from api.http.feeds.feed import Feed, FeedEntry, midnight, written_time
from graph.export.description import licence_url

ATOM_TYPE: Final = "application/atom+xml"
_ATOM: Final = "http://www.w3.org/2005/Atom"
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"
# Characters that XML can't hold, not even escaped.
_NOT_XML: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_atom(feed: Feed) -> bytes:
    register_namespace("", _ATOM)
    root = Element(f"{{{_ATOM}}}feed", {_LANGUAGE: feed.language.lower()})
    _add(root, "id", feed.id)
    _add(root, "title", feed.title)
    _add(root, "subtitle", f"{feed.summary} {feed.remark}")
    _add(root, "updated", written_time(feed.updated()))
    _add(SubElement(root, f"{{{_ATOM}}}author"), "name", feed.author)
    _add(root, "link", rel="self", type=ATOM_TYPE, href=feed.address)
    _add(root, "link", rel="alternate", type="text/html", href=feed.page)
    if licence := licence_url(feed.data.licence):
        _add(root, "link", rel="license", href=licence)
    if feed.data.licence:
        _add(root, "rights", feed.data.licence)
    # Which data, for programs: the day and the version, as RFC 4287 has no element for them.
    for scheme, term in _terms(feed):
        _add(root, "category", scheme=f"urn:x-prevnet:{scheme}", term=term)
    _add(root, "generator", "prevnet")
    for entry in feed.entries:
        _add_entry(root, entry)
    return tostring(root, encoding="utf-8", xml_declaration=True)


def _terms(feed: Feed) -> Iterator[tuple[str, str]]:
    yield "day", feed.day.isoformat()
    if feed.data.version:
        yield "data-version", feed.data.version


def _add_entry(root: Element, entry: FeedEntry) -> None:
    element = SubElement(root, f"{{{_ATOM}}}entry")
    time = written_time(midnight(entry.day))
    _add(element, "id", entry.id)
    _add(element, "title", entry.sentence)
    _add(element, "updated", time)
    _add(element, "published", time)
    _add(element, "link", rel="alternate", type="text/html", href=entry.page)
    for source in entry.sources:
        if source.url:
            _add(element, "link", rel="via", href=source.url, title=source.title)
    _add(element, "category", term=entry.sort, label=entry.sort_label)
    _add(element, "content", entry_markup(entry), type="html")


def _add(parent: Element, tag: str, text: str | None = None, **attributes: str) -> None:
    written = {name: _NOT_XML.sub("", value) for name, value in attributes.items()}
    SubElement(parent, f"{{{_ATOM}}}{tag}", written).text = None if text is None else _NOT_XML.sub("", text)
