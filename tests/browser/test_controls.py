"""The page of all controls: each one is accessible in light, dark and forced colours, on a phone and when enlarged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from http_server import serving
from looks import difference
from playwright.sync_api import Browser, expect
from visitor import Visitor

from graph.store.database import DatabaseOptions


@pytest.fixture(scope="module")
def site(pages: None, options: DatabaseOptions) -> Iterator[str]:
    with serving(options, prevnet_ui_page=True) as client:
        yield str(client.base_url).rstrip("/")


LOOKS: Mapping[str, Mapping[str, Any]] = {
    "light": {"color_scheme": "light", "viewport": {"width": 1440, "height": 900}},
    "dark-phone": {"color_scheme": "dark", "viewport": {"width": 360, "height": 740}},
    "forced": {"forced_colors": "active", "viewport": {"width": 1440, "height": 900}},
    # 1280 px at 400 %
    "enlarged": {"color_scheme": "light", "viewport": {"width": 320, "height": 256}},
}


@pytest.mark.parametrize("name", LOOKS)
def test_every_control_is_accessible(chromium: Browser, site: str, name: str) -> None:
    context = chromium.new_context(**LOOKS[name], reduced_motion="reduce")
    visitor = Visitor(context, site, "de")
    page = visitor.page
    page.goto(f"{site}/ui")
    page.wait_for_selector(".controls-page")
    assert page.locator(".controls-page > section").count() >= 10
    visitor.check_access()
    visitor.check_width()
    assert difference(page, f"controls-{name}", height=20_000) is None
    page.get_by_role("button", name="Open the dialog").click()
    expect(page.get_by_role("dialog", name="A dialog")).to_be_visible()
    visitor.check_access()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Open the dialog")).to_be_focused()
    page.get_by_role("combobox", name="Town").fill("Bo")
    assert page.locator("[role=option]").all_inner_texts() == ["Bonn", "Bochum"]
    visitor.check_access()
    assert visitor.complaints == []
    context.close()
