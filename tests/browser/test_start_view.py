"""The start page: what this is, search, the way to help, findings of the day, what is new."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from visitor import Visitor

Visit = Callable[..., Visitor]


def test_it_says_what_this_is_and_is_accessible(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open("/")
    expect(page.locator("h1")).to_contain_text(visitor.say("Wer hilft, wer fördert", "Who helps, who funds"))
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator(".finding")).to_have_count(3)
    expect(page.locator(".news .entries li")).to_have_count(5)
    expect(page.locator(".tasks a")).to_have_count(4)
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
    expect(page.locator(".results li").nth(5)).to_be_attached()
    page.go_back()
    expect(page.locator("h1")).to_contain_text(visitor.say("Wer hilft, wer fördert", "Who helps, who funds"))


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
    answer = visitor.ask(visitor.copied())
    shown = page.locator(".finding h3")
    expect(shown.nth(0)).to_have_text(answer["coverage"]["sentence"])
    expect(shown.nth(1)).to_have_text(answer["flows"]["headline"])
    expect(page.locator(".hero .lead")).to_contain_text(f"{answer['actors']['totalCount']} Organisationen")


def test_it_asks_twice(visit: Visit) -> None:
    visitor = visit()
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    visitor.open("/")
    assert sum(url.endswith("/graphql") for url in asked) == 2


def test_the_newest_changes_come_first(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open("/?on=2026-06-30")
    changes = visitor.ask(
        f'{{ changes(from: "2025-06-30", to: "2026-06-30", first: 5, newestFirst: true) {{ totalCount'
        f" nodes {{ sentence(language: {language.upper()}) }} }} }}"
    )["changes"]
    shown = page.locator(".news .entries li")
    for item, change in zip(shown.all(), changes["nodes"], strict=True):
        expect(item).to_contain_text(change["sentence"])
    expect(page.locator(".news")).to_contain_text(str(changes["totalCount"]))


def test_a_frequent_search_and_the_way_to_help_are_one_click(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open("/")
    page.get_by_role("link", name="Opferberatung", exact=True).click()
    page.wait_for_url("**" + visitor.address("/search?*q=Opferberatung*"))
    visitor.settled()
    visitor.open("/")
    page.locator(".help-strip a").click()
    page.wait_for_url("**" + visitor.address("/help"))


def test_the_first_page_is_small(visit: Visit) -> None:
    """What a script weighs on the wire; the graph and the other views are fetched when asked for."""
    page = visit().open("/")
    sizes: dict[str, int] = page.evaluate(
        "Object.fromEntries(performance.getEntriesByType('resource')"
        ".filter(entry => entry.name.endsWith('.js')).map(entry => [entry.name, entry.encodedBodySize]))"
    )
    assert 0 < sum(sizes.values()) <= 150_000, sizes
