"""The page of a region, and the way to it: who helps here?"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from visitor import Visitor

Visit = Callable[..., Visitor]
DORTMUND = "/regions/05913"
HELP = ".region-help"


def those_who_help(page: Page) -> list[str]:
    links = page.locator(f"{HELP} .region-service a").all()
    return [
        str(link.get_attribute("href")).split("?")[0].removeprefix("/organisation/").removeprefix("/en/organisation/")
        for link in links
    ]


@pytest.mark.parametrize(("language", "width"), [("de", 1440), ("en", 360)])
def test_it_is_accessible_in_every_state(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width, color_scheme="dark" if width < 500 else "light")
    page = visitor.open(DORTMUND + "?on=2026-06-30")
    expect(page.locator("h1")).to_have_text("Dortmund")
    visitor.check_access()
    visitor.check_width()
    page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
    visitor.check_access()
    visitor.check_width()


def test_people_have_their_day_and_the_ways_up_and_down_work(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(DORTMUND)
    expect(page.locator(".lead")).to_contain_text(
        visitor.say("Stand 31.\u00a0Dezember 2018", "as of 31\u00a0December 2018")
    )
    way = page.locator(".region-way a")
    assert way.all_inner_texts() == ["Deutschland", "Nordrhein-Westfalen", "Regierungsbezirk Arnsberg"]
    way.last.click()
    page.wait_for_url("**" + visitor.address("/regions/059**"))
    visitor.settled()
    expect(page.locator("h1")).to_be_focused()
    page.locator(".region-parts a", has_text="Dortmund").click()
    page.wait_for_url("**" + visitor.address("/regions/05913**"))
    visitor.settled()
    expect(page.locator("h1")).to_have_text("Dortmund")


def test_own_and_larger_regions_are_told_apart(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(DORTMUND + "?on=2026-06-30")
    mobile = page.locator(f"{HELP} section", has=page.locator("#help-MOBILE_COUNSELLING"))
    expect(mobile.locator(".region-statement").first).to_contain_text(
        visitor.say(
            "ein größeres Gebiet und damit auch hier: Regierungsbezirk Arnsberg",
            "a larger region and so this one, too: Regierungsbezirk Arnsberg",
        )
    )
    own = page.locator(".region-statement", has_text=visitor.say("zuständig für dieses Gebiet", "covers this region"))
    assert own.count() > 2
    assert set(own.locator(":scope > a").all_inner_texts()) == {"Dortmund"}
    assert (
        page.locator(f"{HELP} .region-statement").count() == page.locator(f"{HELP} .region-statement .sources").count()
    )


def test_what_is_not_reported_is_said_so(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open("/regions/05966")
    rows = page.locator(".region-glance tbody tr")
    assert rows.count() == 8
    gap = rows.filter(has_text=visitor.say("keine Angabe", "no information"))
    expect(gap.first).to_contain_text("–")
    expect(page.locator(HELP)).to_contain_text(visitor.say("Nicht gemeldet ist hier", "Not reported here"))


def test_the_copied_question_gives_what_the_page_shows(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(DORTMUND + "?on=2026-06-30")
    answer = visitor.ask(visitor.copied())
    cells = answer["services"]["rows"][0]["cells"]
    # What participants of a programme offer is told with the programme.
    covering = [(cell["serviceType"], one) for cell in cells for one in cell["statements"] if "subject" in one]
    offers = sorted({(type_, one["subject"]["slug"]) for type_, one in covering})
    assert sorted(slug for _, slug in offers) == sorted(those_who_help(page))
    states = page.locator(".region-glance .state").evaluate_all("all => all.map(one => one.classList[1].toUpperCase())")
    assert states == [cell["state"] for cell in cells]
    located = page.locator("section:has(> #actors) > ul > li").count()
    assert located == answer["region"]["locations"]["totalCount"]


def test_the_day_changes_who_helps(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(DORTMUND + "?on=2026-06-30")
    now = those_who_help(page)
    page.locator(".day input").fill("1990-01-01")
    page.locator(".day input").press("Enter")
    page.wait_for_url("**on=1990-01-01*")
    visitor.settled()
    assert "ada-planerladen" in now
    assert "ada-planerladen" not in those_who_help(page)
    again = visit()
    again.reopen(page.url)
    assert those_who_help(again.page) == those_who_help(page)


@pytest.mark.parametrize("path", ["/regions/99999", "/regions/0591", "/regions/unna"])
def test_an_unknown_region_is_not_found(visit: Visit, language: str, path: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open(path)
    expect(page.locator("h1")).to_contain_text(visitor.say("gibt es hier nicht", "no such region"))
    expect(
        page.get_by_role("link", name=visitor.say("Kreis oder Stadt auswählen", "Choose a district or city"))
    ).to_be_visible()
    visitor.check_access()


@pytest.mark.parametrize("path", ["/regions/05", "/regions/DE", "/regions/05334002"])
def test_every_level_has_its_page(visit: Visit, path: str) -> None:
    visitor = visit("de", 360)
    page = visitor.open(path)
    assert those_who_help(page)
    visitor.check_access()
    visitor.check_width()
