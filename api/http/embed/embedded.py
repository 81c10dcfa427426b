"""What all pages for frames of other sites have in common: the content that a page is made of, and how it is framed."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, TypeAlias

from api.export.parameters import TableRequest
from api.http.help.elements import Markup, element, joined
from api.http.help.markup import HelpMarkup
from graph.messages.catalogue import write
from graph.messages.message import message

Data: TypeAlias = Mapping[str, Any]
_STYLE: Final = Path(__file__).with_name("embed.css").read_text("utf-8")
STYLE_HASH: Final = b64encode(sha256(_STYLE.encode()).digest()).decode()


@dataclass(frozen=True)
class EmbeddedPage:
    """`page` is the path of the page that says more."""

    title: str
    content: Markup
    page: str


class EmbedMarkup(HelpMarkup):
    """Writes the content of an embedded page; links lead to the same pages as those of help."""

    def __init__(self, request: TableRequest, base_path: str) -> None:
        super().__init__(request.language.lower(), base_path, request.on)
        self._given_day = request.given.get("on")

    def page_address(self, view: str, rest: str = "") -> str:
        """The page of the explorer, as of the day if one was given."""
        address = self._address(view, rest, self._language)
        return f"{address}?on={self._day.isoformat()}" if self._given_day else address

    def name_of(self, node: Data) -> tuple[str, str | None]:
        """The name of an actor, and its language if that is another one than that of the page."""
        name_en: str | None = node.get("nameEn")
        return (name_en, None) if self._language == "en" and name_en else (node["name"], self._german)

    def source_list(self, sources: Sequence[Data]) -> Markup:
        return self._sources(sources)


def framed(embedded: EmbeddedPage, dataset: Data, day: date, language: str) -> str:
    """The whole page: what is embedded, and below it as of which day and from which data it is."""
    remark = message(
        "feed-remark",
        day=day.isoformat(),
        version=dataset["version"] or "–",
        licence=dataset["licence"] or "–",
    )
    footer = element(
        "footer",
        element("p", write(remark, language)),
        element("p", element("a", write(message("embed-more"), language), href=embedded.page)),
    )
    return document(embedded.title, joined(element("main", embedded.content), footer), language)


def document(title: str, content: Markup, language: str) -> str:
    """A page without scripts, whose links open beside the page that it is embedded in."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="robots", content="noindex"),
        element("base", target="_blank"),
        element("title", f"{title} – prevnet"),
        element("style", Markup(_STYLE)),
    )
    return f"<!doctype html>{element('html', head, element('body', content), lang=language.lower())}"
