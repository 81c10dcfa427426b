"""Every view looks as accepted: on a light and on a dark screen, with forced colours, and on paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from looks import HEIGHT, difference
from visitor import Visitor

DAY = "2026-11-22"
VIEWS = {
    "start": "/",
    "search": "/search?q=beratung",
    "help": "/help",
    "help-district": "/help?region=05315",
    "actor": "/actors/lks-nrw",
    "region": "/regions/05315",
    "coverage": "/coverage",
    "gaps": "/coverage?show=gaps",
    "network": "/network",
    "network-of-one": "/network?of=Actor:lks-nrw",
    "paths": "/network?from=Actor:obr&to=Actor:lks-nrw",
    "money": "/money",
    "money-ends": "/money?show=ends",
    "changes": "/changes",
    "about": "/about",
    "accessibility": "/accessibility",
}
LOOKS: Mapping[str, Mapping[str, Any]] = {
    "light": {"color_scheme": "light", "forced_colors": "none", "media": "screen"},
    "dark": {"color_scheme": "dark", "forced_colors": "none", "media": "screen"},
    "forced": {"color_scheme": "light", "forced_colors": "active", "media": "screen"},
    "paper": {"color_scheme": "dark", "forced_colors": "none", "media": "print"},
}


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_looks_as_accepted(visit: Callable[..., Visitor], name: str) -> None:
    visitor = visit("de", 1440, reduced_motion="reduce")
    visitor.page.clock.set_fixed_time(f"{DAY}T12:00:00Z")
    visitor.page.set_viewport_size({"width": 1440, "height": HEIGHT})  # what is not in view is not asked for
    page = visitor.open(VIEWS[name])
    page.wait_for_timeout(300)
    visitor.settled()
    differences: list[str] = []
    for look, media in LOOKS.items():
        page.emulate_media(**media)
        differences += filter(None, [difference(page, f"{name}-{look}")])
    assert differences == []
