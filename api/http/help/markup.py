"""The HTML of the pages of help. Its classes are those of the explorer, whose style sheet it is shown with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final, TypeAlias

from api.http.addresses import view_path
from api.http.help.elements import Markup, element, joined, link
from graph.messages.catalogue import write
from graph.messages.message import Argument, Message, message
from graph.model.enums import ServiceType
from graph.model.partial_dates import months_later

Data: TypeAlias = Mapping[str, Any]
# A stated end within so many months comes before any other status, as in web/explorer/statements/status.ts.
_ENDS_SOON_MONTHS: Final = 12
_SIGNS: Final = {"current": "m4.5 8.2 2.5 2.5 4.5-5", "ending": "M8 6v4m0 2v.5"}


class HelpMarkup:
    """Writes in one language, as of a day."""

    def __init__(self, language: str, base_path: str, day: date | None = None) -> None:
        self._day = day or date.today()
        self._language = language
        self._base_path = base_path
        self._german = "de" if language != "de" else None

    @property
    def title(self) -> str:
        return self._say("help-title")

    def near(self, help_: Data) -> Markup:
        """The page of a district; `help_` is a HelpNear."""
        region: Data = help_["region"]
        crumbs = element(
            "nav",
            element(
                "ol",
                element("li", self._link("help", "", self._say("help-title"))),
                element("li", region["name"], lang=self._german, aria_current="page"),
                class_="crumbs",
            ),
            aria_label=self._say("help-way"),
        )
        offers: Sequence[Data] = help_["offers"]
        return self._page(
            region["ags"],
            crumbs,
            self._head(help_["headline"], help_["lead"]),
            element(
                "div",
                element("div", self._contents(offers), self._sections(offers), class_="stack help-main"),
                self._unknown(help_),
                class_="columns with-side",
            ),
        )

    def everywhere(self, districts: Sequence[Data], offers: Sequence[Data]) -> Markup:
        """The page to choose a district, with the services for the whole state."""
        areas: dict[str, list[Data]] = {}
        for district in districts:
            areas.setdefault(district["within"]["name"], []).append(district)
        return self._page(
            "",
            self._head(self.title, self._say("help-lead")),
            element(
                "div",
                element("h2", self._say("help-list")),
                element("p", self._say("help-towns")),
                (
                    element("section", element("h3", area, lang=self._german), self._places(areas[area]))
                    for area in sorted(areas)
                ),
                element("h2", self._say("help-statewide")),
                element("p", self._say("help-statewide-why")),
                self._contents(offers),
                self._sections(offers),
                class_="stack help-main",
            ),
        )

    # ---- the frame

    def _page(self, ags: str, *content: Markup) -> Markup:
        other = "en" if self._language == "de" else "de"
        return joined(
            element("a", self._say("page-skip"), class_="skip", href="#content"),
            element(
                "header",
                element(
                    "div",
                    element("a", element("span", "prevnet"), class_="brand", href=f"{self._base_path}/"),
                    element(
                        "div",
                        element(
                            "a",
                            write(message("language-name"), other.upper()),
                            href=self._address("help", ags, other),
                            lang=other,
                            hreflang=other,
                        ),
                        class_="site-tools",
                    ),
                    class_="site-bar",
                ),
                class_="site-head",
            ),
            element("main", self._emergency(), *content, id="content", tabindex="-1"),
            element(
                "footer",
                element(
                    "div",
                    element(
                        "ul",
                        (
                            element("li", self._link(view, "", self._say(f"page-foot-{view}")))
                            for view in ("about", "data", "report", "accessibility", "imprint")
                        ),
                    ),
                ),
                class_="site-foot",
            ),
        )

    def _emergency(self) -> Markup:
        return element(
            "div",
            element("p", element("strong", self._say("help-danger")), " ", self._say("help-danger-police")),
            element("a", "110", class_="call", href="tel:110"),
            class_="emergency",
        )

    def _head(self, title: str, lead: str | None) -> Markup:
        return element(
            "div", element("h1", title), element("p", lead, class_="lead") if lead else None, class_="view-head"
        )

    # ---- the services

    def _contents(self, offers: Sequence[Data]) -> Markup:
        """Links to the sections: what somebody looks for stays in the fragment, which no server learns."""
        return element(
            "nav",
            element(
                "ul",
                (
                    element("li", element("a", f"{self._word(type_)} ({len(its)})", href=f"#{type_}"))
                    for type_, its in _by_type(offers).items()
                ),
                class_="help-types",
            ),
            aria_label=self._say("help-types"),
        )

    def _sections(self, offers: Sequence[Data]) -> Iterable[Markup]:
        for type_, its in _by_type(offers).items():
            yield element(
                "section",
                element("h2", self._word(type_), id=type_),
                map(self._card, its),
                class_="stack",
                aria_labelledby=type_,
            )

    def _card(self, offer: Data) -> Markup:
        service, statement = offer["service"], offer["statement"]
        carriers = {row["provider"]["slug"]: row["provider"] for row in service["providedBy"]["nodes"]}
        kind, status = self._status(statement)
        return element(
            "article",
            element(
                "div",
                element("h3", self._actor(service)),
                element("p", service["description"]) if service["description"] else None,
                element(
                    "dl",
                    element("dt", self._say("help-area")),
                    element("dd", offer["areaSentence"]),
                    (
                        (
                            element("dt", self._say("help-carrier")),
                            element("dd", _separated([self._actor(carrier) for carrier in carriers.values()])),
                        )
                        if carriers
                        else None
                    ),
                ),
            ),
            element("p", self._website(service["website"]), class_="offer-way"),
            element(
                "div",
                element("span", _mark(kind), " ", status, class_="status"),
                self._sources(statement["sources"]),
                element("span", self._say("help-older"), class_="small") if kind == "older" else None,
                self._link("report", "", self._say("page-foot-report"), class_="offer-report"),
                class_="offer-foot",
            ),
            class_="card offer",
        )

    def _website(self, url: str | None) -> Markup:
        if url is None:
            return element("span", self._say("help-no-website"), class_="small")
        shown = url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
        return link(url, shown, class_="button")

    def _status(self, statement: Data) -> tuple[str, str]:
        """The class of the sign, and the words."""
        ends, day = statement["validTo"], statement["lastConfirmed"]
        if ends and ends <= months_later(self._day, _ENDS_SOON_MONTHS).isoformat():
            return "ending", self._say("status-ending", day=ends)
        date_ = message("day", day=_as_stated(day, statement["sources"])) if day else message("status-undated")
        if statement["certainty"] == "CONFIRMED":
            return "current", self._say("status-current", date=date_)
        return "older", self._say("status-older", date=date_)

    def _sources(self, sources: Sequence[Data]) -> Markup:
        unique = {source["id"]: source for source in sources}
        newest = sorted(unique.values(), key=lambda source: source["published"] or "", reverse=True)
        if not newest:
            return element("span", self._say("statements-facts-none"))
        return element(
            "details",
            element("summary", self._say("statements-facts-sources", count=len(newest))),
            element("ul", (element("li", self._source(source)) for source in newest)),
            class_="sources",
        )

    def _source(self, source: Data) -> Markup:
        title = element("span", link(source["url"], source["title"]), lang=self._german)
        day = source["published"] and self._say("day", day=source["published"])
        accessed = source["accessed"] and self._say("statements-facts-accessed", day=source["accessed"])
        publisher = source["publisher"] and joined(
            f", {self._say('statements-facts-publisher')} ", element("span", source["publisher"], lang=self._german)
        )
        return joined(title, publisher, f", {day}" if day else None, f" · {accessed}" if accessed else None)

    def _unknown(self, help_: Data) -> Markup | None:
        sentences = [each for each in (help_["unmentionedSentence"], help_["uncertainSentence"]) if each]
        if not sentences:
            return None
        return element(
            "aside",
            element(
                "section",
                element("h2", self._say("help-unknown"), id="unknown"),
                (element("p", sentence) for sentence in sentences),
                element("ul", (element("li", self._actor(service)) for service in help_["uncertain"]))
                if help_["uncertain"]
                else None,
                class_="card soft",
                aria_labelledby="unknown",
            ),
            class_="stack help-side",
            aria_label=self._say("help-unknown"),
        )

    # ---- names and words

    def _places(self, districts: Sequence[Data]) -> Markup:
        return element(
            "ul",
            (
                element("li", self._link("help", district["ags"], district["name"], lang=self._german))
                for district in districts
            ),
            class_="help-places",
        )

    def _actor(self, actor: Data) -> Markup:
        is_english = self._language == "en" and actor["nameEn"]
        name: str = actor["nameEn"] if is_english else actor["name"]
        return self._link("actors", actor["slug"], name, lang=None if is_english else self._german)

    def _link(self, view: str, rest: str, *content: str, **attributes: str | None) -> Markup:
        return element("a", *content, href=self._address(view, rest, self._language), **attributes)

    def _address(self, view: str, rest: str, language: str) -> str:
        return self._base_path + view_path(view, rest, language)

    def _word(self, type_: str) -> str:
        return write(Message(f"ServiceType-{type_}"), self._language.upper())

    def _say(self, id_: str, **arguments: Argument) -> str:
        return write(message(id_, **arguments), self._language.upper())


def _by_type(offers: Iterable[Data]) -> Mapping[str, Sequence[Data]]:
    """The offers by type of service, in the order of the types."""
    by_type: dict[str, list[Data]] = {type_.value: [] for type_ in ServiceType}
    for offer in offers:
        by_type[offer["serviceType"]].append(offer)
    return {type_: its for type_, its in by_type.items() if its}


def _separated(parts: Iterable[Markup]) -> Markup:
    return joined([", " if i % 2 else part for part in parts for i in (1, 0)][1:])


def _as_stated(day: str, sources: Sequence[Data]) -> str:
    """The day of the newest evidence as precise as its source states it, as in web/explorer/statements/status.ts."""
    stated = (source["published"] or source["asOf"] for source in sources)
    return max((text for text in stated if text and day.startswith(text)), key=len, default=day)


def _mark(kind: str) -> Markup:
    """The sign of a status, as in web/explorer/ui/status.tsx."""
    ground = (
        element("path", class_="ground", d="M8 1.5 15 14.5H1z")
        if kind == "ending"
        else element("rect", class_="ground", x="1", y="1", width="14", height="14", rx="3")
    )
    sign = element("path", class_="sign", d=_SIGNS[kind]) if kind in _SIGNS else None
    return element("svg", ground, sign, class_=f"status-mark {kind}", viewBox="0 0 16 16", aria_hidden="true")
