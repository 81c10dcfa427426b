"""The explorer's views, and what the benchmark touches in each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from api.http.addresses import ADDRESSES


class Step(NamedTuple):
    """An interaction: a click on the first element that fits the selector and is visible, or keys in it."""

    selector: str
    keys: Sequence[str] = ()


class VisitedView(NamedTuple):
    """`script_kb` is the budget of its compressed scripts, where it has one."""

    name: str
    path: str
    steps: Sequence[Step]
    script_kb: int | None = None


def _path(view: str, rest: str = "") -> str:
    return f"/{ADDRESSES[view]['de']}{rest}"


def _typing(text: str) -> Step:
    return Step("main input[role=combobox]", (*text, "ArrowDown"))


def _clicks(*selectors: str) -> tuple[Step, ...]:
    return tuple(map(Step, selectors))


SELECT: Final = ("ArrowDown",)
CLOSE: Final = "dialog[open] button"
SHARE: Final = _clicks("main .share-bar [data-tool=share]", CLOSE)
VIEWS: Final = (
    VisitedView("start", "/", (_typing("koeln"), *SHARE), script_kb=150),
    VisitedView("help", _path("help"), (_typing("aachen"), *_clicks(".situations label"), *SHARE), script_kb=60),
    VisitedView(
        "help in a district",
        _path("help", "/05366"),
        (*_clicks(".situations label", ".offer summary", ".help-side summary"), _typing("aachen"), *SHARE),
        script_kb=60,
    ),
    VisitedView(
        "coverage",
        _path("coverage"),
        (
            *_clicks(".coverage-map a[data-ags]", CLOSE, ".coverage-cell", CLOSE, ".coverage-more summary"),
            Step(".view-bar select", SELECT),
        ),
    ),
    VisitedView(
        "funding",
        _path("money"),
        (
            Step(".money-year", ("ArrowRight", "ArrowRight")),
            *_clicks(".money-folded summary", "details.money-controls summary", ".money-presets li:nth-child(2) a"),
            Step(".money-controls select", SELECT),
        ),
    ),
    VisitedView("network", _path("network"), (_typing("koeln"),)),
    VisitedView(
        "network of one",
        _path("network", "?of=Actor:lks-nrw"),
        _clicks(
            ".network-tools button",
            ".network-row h3 button",
            ".network-row > button",
            ".network-filters summary",
            ".network-choices input[type=checkbox]",
        ),
    ),
    VisitedView(
        "changes",
        _path("changes"),
        _clicks(
            ".changes-quick li:nth-child(2) a", ".changes-controls summary", ".changes-controls input[type=checkbox]"
        ),
    ),
    VisitedView("organisation", _path("actors", "/lks-nrw"), (*_clicks("main summary"), *SHARE)),
    VisitedView("region", _path("regions", "/05366"), (*_clicks("main summary"), *SHARE)),
    VisitedView("search", _path("search", "?q=köln"), (_typing("netz"), Step("main .results a"))),
)
