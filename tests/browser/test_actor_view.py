"""The page of an actor: all that is known of it on a day or ever, with dates, certainty and sources."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from visitor import Visitor

Visit = Callable[..., Visitor]
LKS = "/actors/lks-nrw"
GROUPS = (
    "fundedBy",
    "funds",
    "providedBy",
    "provides",
    "memberships",
    "members",
    "partOf",
    "parts",
    "administeredBy",
    "administers",
    "participations",
    "participants",
    "coverage",
    "locations",
    "governs",
)


def shown(page: Page) -> dict[str, int]:
    """How many statements stand in each group."""
    return {
        group: section.locator(".actor-list > li, tbody tr").count()
        for group in GROUPS
        if (section := page.locator(f".actor-group:has(#{group})")).count()
    }


@pytest.mark.parametrize(("language", "width"), [("de", 1440), ("en", 360)])
def test_it_is_accessible_in_every_state(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width, color_scheme="dark" if width < 500 else "light")
    page = visitor.open(LKS + "?on=2026-06-30")
    expect(page.locator("h1")).to_contain_text("Landeskoordinierungsstelle" if language == "de" else re.compile("."))
    visitor.check_access()
    visitor.check_width()
    # Everything that can be opened.
    page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
    visitor.check_access()
    visitor.check_width()


def test_a_day_and_the_next_show_what_holds_then(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(LKS + "?on=2025-06-30")
    unit = page.locator(".actor-group:has(#partOf) a[href*='stabsstelle-praevention-mkw']")
    expect(unit).to_have_count(1)
    page.locator(".day input").fill("2026-06-30")
    visitor.settled()
    expect(unit).to_have_count(0)
    expect(page.locator("[role=status]").first).to_contain_text("30. Juni 2026")
    page.go_back()
    visitor.settled()
    expect(unit).to_have_count(1)


def test_past_and_future_ones_are_marked_and_the_link_keeps_them(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(LKS + "?on=2026-06-30")
    on_the_day = shown(page)
    visitor.tab_to("input[type=checkbox]")
    page.keyboard.press("Space")
    page.wait_for_url("**all=1**")
    visitor.settled()
    other_days = page.locator(".actor-other-days")
    expect(other_days.first).to_contain_text(visitor.say("an diesem Tag nicht belegt", "does not hold"))
    ever = shown(page)
    assert sum(ever.values()) == sum(on_the_day.values()) + other_days.count()
    visitor.check_access()
    again = visit(language)
    again.reopen(page.url)
    assert shown(again.page) == ever
    page.go_back()
    visitor.settled()
    assert shown(page) == on_the_day


def test_unknown_amounts_are_said_to_be_unknown(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open(LKS + "?on=2026-06-30")
    rows = page.locator(".actor-group:has(#funds) tbody tr")
    expect(rows.first).to_contain_text(visitor.say("Betrag unbekannt", "amount unknown"))
    years = page.locator(".actor-years").last
    expect(years).to_contain_text(
        visitor.say("10 Förderungen ohne bekannten Betrag", "10 fundings without a known amount")
    )
    assert not re.search(r"(?<![\d.,])0\s?€|€0(?![\d.,])", years.inner_text())


def test_the_bars_have_the_numbers_of_their_table(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/actors/stadt-duisburg")
    years = page.locator(".actor-years").first
    expect(years.locator("figure > svg")).to_have_attribute("role", "img")
    table = years.locator("details").first
    table.locator("summary").click()
    numbers = [text for text in table.locator("td").all_inner_texts() if "€" in text]
    assert len(numbers) == years.locator("figure > svg > rect").count() > 2
    answer = visitor.ask('{ actor(slug: "stadt-duisburg") { fundedBy { totalEur { years { exact approximate } } } } }')
    amounts = [
        one for year in answer["actor"]["fundedBy"]["totalEur"]["years"] for one in year.values() if one is not None
    ]
    assert sorted(int(re.sub(r"\D", "", text)) for text in numbers) == sorted(amounts)


def test_long_lists_go_on(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/actors/demokratie-leben-pfd?on=2026-06-30")
    group = page.locator(".actor-group:has(#participants)")
    total = int(re.sub(r"\D", "", group.locator("h2 small").inner_text()))
    assert shown(page)["participants"] == 100 < total
    group.get_by_role("link", name=f"{total - 100} weitere zeigen").click()
    visitor.settled()
    assert shown(page)["participants"] == total - 100
    visitor.check_access()
    group.get_by_role("link", name="Zum Anfang der Liste").click()
    visitor.settled()
    assert shown(page)["participants"] == 100


def test_the_copied_question_gives_what_the_page_shows(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(LKS + "?on=2025-06-30")
    answer = visitor.ask(visitor.copied())
    assert answer["actor"]["slug"] == "lks-nrw"
    assert shown(page) == {group: len(answer[group]["nodes"]) for group in GROUPS if answer[group]["totalCount"]}


def test_every_statement_names_its_sources(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(LKS + "?on=2026-06-30")
    statements = page.locator(".actor-list > li, .actor-money tbody tr")
    assert statements.locator(".sources").count() == statements.count() > 20
    visitor.tab_to(".actor-group .sources summary")
    page.keyboard.press("Enter")
    opened = page.locator(".actor-group .sources[open]").first
    expect(opened.locator("a").first).to_have_attribute("href", re.compile("^https?://"))
    expect(opened).to_contain_text(visitor.say("laut", "as stated by"))


def test_it_leads_to_the_network_and_to_the_changes(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(LKS + "?on=2026-06-30")
    links = page.get_by_role("navigation", name="Weitere Ansichten").get_by_role("link")
    assert [link.get_attribute("href") for link in links.all()] == [
        visitor.address("/network?of=Actor:lks-nrw&on=2026-06-30"),
        visitor.address("/changes?of=Actor:lks-nrw&on=2026-06-30"),
    ]


def test_what_may_have_begun_earlier_is_told(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(LKS + "?on=2010-01-01")
    status = page.locator("main p [role=status]")
    expect(status).to_contain_text(visitor.say("erst später belegt", "known only from a later day"))
    visitor.open(LKS + "?on=2010-01-01&all=1")
    expect(status).not_to_contain_text(visitor.say("erst später belegt", "known only from a later day"))


def test_nothing_on_a_day_is_said_so(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open("/actors/dina?on=1960-01-01")
    expect(page.locator("[role=status]").first).to_contain_text(visitor.say("ist nichts bekannt", "Nothing is known"))
    assert shown(page) == {}
    visitor.check_access()
    page.get_by_role("checkbox").check()
    visitor.settled()
    assert sum(shown(page).values()) > 3


@pytest.mark.parametrize("path", ["/actors/gibt-es-nicht", "/actors/%20%22%7B"])
def test_an_unknown_one_is_not_found(visit: Visit, language: str, path: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open(path)
    expect(page.locator("h1")).to_contain_text(visitor.say("gibt es hier nicht", "no such actor"))
    expect(page.get_by_role("combobox")).to_be_visible()
    visitor.check_access()
    visitor.check_width()


def test_a_wrong_place_in_a_list_is_said_in_plain_words(visit: Visit) -> None:
    visitor = visit()
    visitor.expected = ("400",)
    page = visitor.open(LKS + "?next=funds:unsinn")
    expect(page.get_by_role("alert")).to_contain_text("Mit dieser Auswahl")
    visitor.check_access()
