"""The style of embedded pages: the colours of the explorer, and no more of them."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
COLOUR = re.compile(r"(--[\w-]+): (light-dark\([^)]*\));")


def colours(path: str) -> dict[str, str]:
    return dict(COLOUR.findall((ROOT / path).read_text("utf-8")))


def test_its_colours_are_those_of_the_explorer() -> None:
    embedded, all_ = colours("api/http/embed/embed.css"), colours("web/explorer/ui/tokens.css")
    assert embedded
    assert {name: all_[name] for name in embedded} == embedded


def test_each_colour_is_used() -> None:
    style = (ROOT / "api/http/embed/embed.css").read_text("utf-8")
    assert [name for name in colours("api/http/embed/embed.css") if f"var({name})" not in style] == []


def test_nothing_comes_from_elsewhere() -> None:
    style = (ROOT / "api/http/embed/embed.css").read_text("utf-8")
    assert not re.search(r"url\(|@import|</", style)
