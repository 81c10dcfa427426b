"""The page of a region, and the way to it: which services are there for it, and what is known of each?"""

from __future__ import annotations

import re
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
    expect(page.locator("h1")).to_contain_text("Dortmund")
    visitor.check_access()
    visitor.check_width()
    page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
    visitor.check_access()
    visitor.check_width()


def test_the_head_says_what_the_api_has_found(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(DORTMUND + "?on=2026-06-30")
    found = visitor.ask(
        f'{{ profile(of: "Region:05913", on: "2026-06-30") {{ sentence(language: {language.upper()})'
        f" figures {{ label(language: {language.upper()}) }} }} }}"
    )["profile"]
    expect(page.locator("h1")).to_have_text(found["sentence"])
    expect(page.locator(".figures li > span")).to_have_text([figure["label"] for figure in found["figures"]])
    assert page.title() == "Dortmund – prevnet"
    expect(page.locator(".eyebrow")).to_have_text(visitor.say("Kreis/Stadt", "District or city"))


def test_people_have_their_day_and_the_ways_up_and_down_work(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(DORTMUND)
    expect(page.locator(".figures")).to_contain_text(
        visitor.say("Stand 31.\u00a0Dezember 2018", "31\u00a0December 2018")
    )
    way = page.locator(".crumbs a")
    assert way.all_inner_texts() == ["Deutschland", "Nordrhein-Westfalen", "Regierungsbezirk Arnsberg"]
    way.last.click()
    page.wait_for_url("**" + visitor.address("/regions/059**"))
    visitor.settled()
    expect(page.locator("h1")).to_be_focused()
    page.locator(".region-parts a", has_text="Dortmund").click()
    page.wait_for_url("**" + visitor.address("/regions/05913**"))
    visitor.settled()
    expect(page.locator("h1")).to_contain_text("Dortmund")


def test_own_and_larger_regions_are_told_apart(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(DORTMUND + "?on=2026-06-30")
    mobile = page.locator(f"{HELP} section", has=page.locator("#help-MOBILE_COUNSELLING"))
    expect(mobile.locator("[data-reach=larger]").first).to_contain_text(
        visitor.say("überörtlich zuständig: Regierungsbezirk Arnsberg", "for a larger area: Regierungsbezirk Arnsberg")
    )
    own = page.locator(f"{HELP} [data-reach=own]")
    assert own.count() > 2
    for text in own.locator(".entry-details").all_inner_texts():
        assert re.search(visitor.say("eigens hier zuständig: Dortmund", "for this region itself: Dortmund"), text)
    entries = page.locator(f"{HELP} .entries > li")
    assert entries.count() == entries.locator(".sources").count() == entries.locator(".status").count()


def test_whether_a_service_in_parts_of_a_larger_area_is_here_too_is_left_open(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open("/regions/05366")
    unsure = page.locator(f"{HELP} section", has=page.locator("#help-unsure"))
    expect(unsure.locator("h3")).to_contain_text(visitor.say("ist nicht bekannt", "is not known"))
    assert unsure.locator("[data-reach=unsure]").count() == page.locator("[data-reach=unsure]").count() > 0
    sections = page.locator(".page-sections a[href='#help'] small")
    found = page.locator("h1").inner_text()
    assert re.search(rf"(?<!\d){sections.inner_text()} (Angebote|services)", found)


def test_what_is_not_reported_is_said_so(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open("/regions/05966")
    types = page.locator(".region-glance > li")
    assert types.count() == 8 == types.locator(".status").count()
    gap = types.filter(has_text=visitor.say("keine Angabe", "no information")).first
    expect(gap).to_have_attribute("data-state", "NOT_REPORTED")
    assert gap.locator("a, small").count() == 0
    expect(page.locator(HELP)).to_contain_text(visitor.say("Keine Angaben liegen vor zu", "No information on"))


def test_the_copied_question_gives_what_the_page_shows(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(DORTMUND + "?on=2026-06-30")
    answer = visitor.ask(visitor.copied())
    cells = answer["services"]["rows"][0]["cells"]
    # What participants of a programme offer is told with the programme.
    offers = {one["subject"]["slug"] for cell in cells for one in cell["statements"] if "subject" in one}
    assert sorted(offers) == sorted(set(those_who_help(page)))
    states = page.locator(".region-glance > li").evaluate_all("all => all.map(one => one.dataset.state)")
    assert states == [cell["state"] for cell in cells]
    located = {one["actor"]["slug"] for one in answer["region"]["locations"]["nodes"]}
    assert page.locator("section:has(> #actors) > ul > li").count() == len(located) > 5
    together = {(one["participant"]["slug"], one["programme"]["slug"]) for one in answer["participations"]["nodes"]}
    assert page.locator("section:has(> #participants) > ul > li").count() == len(together) > 0


def test_the_day_changes_who_helps(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(DORTMUND + "?on=2026-06-30")
    now = those_who_help(page)
    page.locator("header summary").click()
    page.locator(".day input").fill("1990-01-01")
    page.locator(".day input").press("Enter")
    page.wait_for_url("**on=1990-01-01*")
    visitor.settled()
    assert "ada-planerladen" in now
    assert "ada-planerladen" not in those_who_help(page)
    again = visit()
    again.reopen(page.url)
    assert those_who_help(again.page) == those_who_help(page)


def test_it_leads_to_help_to_the_money_and_to_the_changes(visit: Visit) -> None:
    visitor = visit("de", 360)
    page = visitor.open(DORTMUND + "?on=2026-06-30")
    first = page.locator("main .view-bar a").first
    expect(first).to_have_text("Beratung finden")
    expect(first).to_have_attribute("href", visitor.address("/help/05913?on=2026-06-30"))
    for name, address in {
        "Förderung in diesem Gebiet": "/money?on=2026-06-30&within=05913",
        "Änderungen": "/changes?of=Region:05913&on=2026-06-30",
    }.items():
        expect(page.locator("aside").get_by_role("link", name=name)).to_have_attribute("href", visitor.address(address))


def test_it_is_printed_without_controls(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(DORTMUND + "?on=2026-06-30")
    page.emulate_media(media="print")
    for one in page.locator(".share-bar, .page-sections, .feedback, .button").all():
        expect(one).to_be_hidden()
    for visible in ("h1", ".region-glance", ".entries"):
        expect(page.locator(visible).first).to_be_visible()


@pytest.mark.parametrize("path", ["/regions/99999", "/regions/0591", "/regions/unna"])
def test_an_unknown_region_is_not_found(visit: Visit, language: str, path: str) -> None:
    visitor = visit(language, 360)
    visitor.expected = ("404",)
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
