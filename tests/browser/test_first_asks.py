"""What the views send when they are opened is what the server has planned ahead."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any

import orjson
from visitor import Visitor

from api.http.plan_ahead import FIRST_ASKS

# In the order in which they are planned: what most people open comes first.
ADDRESSES = (
    "/",
    "/search?q=beratung",
    "/coverage",
    "/actors/lks-nrw",
    "/regions/05315",
    "/network",
    "/network?of=lks-nrw",
    "/money",
    "/changes",
    "/help?region=05315",
    "/about",
    "/search?q=beratung&kinds=NETWORK",
    "/search?q=beratung&topics=EDUCATION",
    "/search?q=beratung&regions=053",
)


def _different(asks: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """One for each statement that the database plans: which values variables have makes none, only which have one."""
    by_shape = {
        (ask["query"], tuple(name for name, value in ask["variables"].items() if value is not None)): ask
        for ask in reversed(list(asks))
    }
    return list(reversed(by_shape.values()))


def _shapes(asks: Iterable[dict[str, Any]]) -> list[Any]:
    return [(ask["query"], {name: value is None for name, value in ask["variables"].items()}) for ask in asks]


def test_what_views_ask_first_is_planned_ahead(visit: Callable[..., Visitor]) -> None:
    """`ACCEPT=1` records it anew."""
    visitor = visit("de", 1440)
    asked: list[dict[str, Any]] = []

    def note(request: Any) -> None:
        if request.method == "POST" and request.url.endswith("/graphql"):
            body = orjson.loads(request.post_data_buffer)
            asked.append({"query": body["query"], "variables": body["variables"]})

    visitor.page.on("request", note)
    for address in ADDRESSES:
        visitor.open(address)
        if address == "/":
            visitor.page.locator("input[role=combobox]").fill("beratung")
            visitor.page.wait_for_selector("[role=option]")
    sent = _different(asked)
    if os.environ.get("ACCEPT"):
        FIRST_ASKS.write_bytes(orjson.dumps(sent, option=orjson.OPT_INDENT_2) + b"\n")
    assert _shapes(orjson.loads(FIRST_ASKS.read_bytes())) == _shapes(sent)
