"""The pages of the explorer for search engines: those that everybody sees, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any, Final, NamedTuple

from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from api.http.addresses import ADDRESSES, view_path

MOST_ADDRESSES: Final = 50_000  # in one file, by the protocol
_LANGUAGES: Final = ("de", "en")
PAGES_IN_PART: Final = MOST_ADDRESSES // len(_LANGUAGES)
_OF_ONE: Final = frozenset(("actors", "regions", "report"))  # no pages without a choice
_XML: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMESPACE: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"


class SitemapPage(NamedTuple):
    """A view of the explorer and the rest of its path; the view of the start is empty."""

    view: str
    rest: str

    def path(self, language: str) -> str:
        if self.view:
            return view_path(self.view, self.rest, language)
        return "/" if language == "de" else f"/{language}"


_ACTORS: Final = """query SitemapActors($after: String) {
  actors(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { key: slug } }
}"""
_REGIONS: Final = """query SitemapRegions($after: String) {
  regions(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { key: ags kind } }
}"""
_DISTRICTS: Final = ("DISTRICT", "URBAN_DISTRICT")  # that have a page of help


async def sitemap_pages(operations: Operations) -> list[SitemapPage]:
    """All pages; those of actors and regions as of today. Raises OperationFailed if the questions for them fail."""
    pages = [SitemapPage("", ""), *(SitemapPage(view, "") for view in ADDRESSES if view not in _OF_ONE)]
    regions = await _nodes(operations, _REGIONS, "regions")
    pages += [SitemapPage("help", node["key"]) for node in regions if node["kind"] in _DISTRICTS]
    pages += [SitemapPage("regions", node["key"]) for node in regions]
    pages += [SitemapPage("actors", node["key"]) for node in await _nodes(operations, _ACTORS, "actors")]
    return pages


async def _nodes(operations: Operations, query: str, root: str) -> list[Mapping[str, Any]]:
    nodes: list[Mapping[str, Any]] = []
    after: str | None = None
    while True:
        connection = (await answer_data(operations, query, {"after": after}))[root]
        nodes += connection["nodes"]
        if not connection["pageInfo"]["hasNextPage"]:
            return nodes
        after = connection["pageInfo"]["endCursor"]


def parts_of(pages: Sequence[SitemapPage]) -> list[Sequence[SitemapPage]]:
    return [pages[at : at + PAGES_IN_PART] for at in range(0, len(pages), PAGES_IN_PART)]


def index_xml(site: str, parts: int, day: str | None) -> str:
    """The list of the parts, which are numbered from 1. `day` is that of the data."""
    entries = (
        f"<sitemap><loc>{escape(site)}/sitemap/{number}.xml</loc>{_changed(day)}</sitemap>\n"
        for number in range(1, parts + 1)
    )
    return f'{_XML}<sitemapindex xmlns="{_NAMESPACE}">\n{"".join(entries)}</sitemapindex>\n'


def part_xml(site: str, pages: Iterable[SitemapPage], day: str | None) -> str:
    """An address for each page and language, each with the same page in the other language."""
    entries = "".join(entry for page in pages for entry in _entries(site, page, day))
    namespaces = f'xmlns="{_NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    return f"{_XML}<urlset {namespaces}>\n{entries}</urlset>\n"


def _entries(site: str, page: SitemapPage, day: str | None) -> Iterator[str]:
    addresses = {language: escape(site + page.path(language)) for language in _LANGUAGES}
    versions = [*addresses.items(), ("x-default", addresses["de"])]
    links = "".join(f'<xhtml:link rel="alternate" hreflang="{one}" href="{address}"/>' for one, address in versions)
    for address in addresses.values():
        yield f"<url><loc>{address}</loc>{_changed(day)}{links}</url>\n"


def _changed(day: str | None) -> str:
    return f"<lastmod>{escape(day)}</lastmod>" if day else ""
