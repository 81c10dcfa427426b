"""The start page: what this is, numbers, search, three ways in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from visitor import Visitor

Visit = Callable[..., Visitor]


def test_it_says_what_this_is_and_is_accessible(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open("/")
    expect(page.locator("h1")).to_contain_text(visitor.say("Wer macht was", "Who does what"))
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator(".numbers dd")).to_have_count(7)
    visitor.check_access()
    visitor.check_width()


@pytest.mark.parametrize(("language", "width", "scheme"), [("de", 1440, "light"), ("en", 360, "dark")])
def test_search_goes_to_an_actor_by_keyboard(visit: Visit, language: str, width: int, scheme: str) -> None:
    visitor = visit(language, width, color_scheme=scheme)
    page = visitor.open("/")
    visitor.tab_to("input[role=combobox]")
    page.keyboard.type("Landeskoordinierungsstelle")
    page.wait_for_selector("[role=option]")
    visitor.check_access()
    page.keyboard.press("ArrowDown")
    name = page.locator("[role=option][aria-selected=true] span").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**" + visitor.address("/actors/**"))
    visitor.settled()
    assert name
    assert "/organisation/" in page.url


def test_enter_shows_all_results(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open("/")
    visitor.tab_to("input[role=combobox]")
    page.keyboard.type("koeln")
    page.keyboard.press("Enter")
    page.wait_for_url("**" + visitor.address("/search?*q=koeln*"))
    visitor.settled()
    assert page.locator(".results li").count() > 5
    page.go_back()
    expect(page.locator("h1")).to_contain_text(visitor.say("Wer macht was", "Who does what"))


def test_a_result_leads_to_its_successor(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/search?q=LKS+NRW")
    result = page.locator(".results li", has_text="Landeskoordinierungsstelle gegen Rechtsextremismus").first
    expect(result).to_contain_text("Nachfolge: Demokratiezentrum NRW")
    result.get_by_role("link", name="Demokratiezentrum NRW").click()
    page.wait_for_url("**" + visitor.address("/actors/demokratiezentrum-nrw*"))


def test_the_copied_question_gives_what_the_page_shows(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/?on=2020-06-30")
    text = visitor.copied()
    answer = visitor.ask(text)
    shown = page.locator(".numbers dl div", has_text="Förderungen").locator("dd").inner_text()
    assert shown == str(answer["fundings"]["totalCount"])


def test_the_first_page_is_small(visit: Visit) -> None:
    """What a script weighs on the wire; the graph and the other views are fetched when asked for."""
    page = visit().open("/")
    sizes: dict[str, int] = page.evaluate(
        "Object.fromEntries(performance.getEntriesByType('resource')"
        ".filter(entry => entry.name.endsWith('.js')).map(entry => [entry.name, entry.encodedBodySize]))"
    )
    assert 0 < sum(sizes.values()) <= 150_000, sizes
