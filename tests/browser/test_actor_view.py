"""The page of an organisation: all its relations, each once, with its status on the day and all its sources."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, Route, expect
from visitor import Visitor

Visit = Callable[..., Visitor]
LKS = "/actors/lks-nrw"
LISTS = (
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
    "succeeds",
    "succeededBy",
)


def shown(page: Page) -> dict[str, int]:
    """How many relations each list has."""
    counts = {name: entries(page, name).count() for name in LISTS}
    return {name: count for name, count in counts.items() if count}


def entries(page: Page, name: str) -> Locator:
    return page.locator(f".actor-list:has(> #{name}) > .entries > li")


def relations(rows: list[dict[str, Any]]) -> int:
    """How many relations the statements of a list are about."""
    regions: list[dict[str, Any]] = [row.get("region") or {} for row in rows]
    return len({(row["other"]["id"], region.get("id")) for row, region in zip(rows, regions, strict=True)})


@pytest.mark.parametrize(("language", "width"), [("de", 1440), ("en", 360)])
def test_it_is_accessible_in_every_state(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width, color_scheme="dark" if width < 500 else "light")
    page = visitor.open(LKS + "?on=2026-06-30")
    expect(page.locator("h1")).to_contain_text("LKS NRW")
    visitor.check_access()
    visitor.check_width()
    # Everything that can be opened.
    page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
    visitor.check_access()
    visitor.check_width()


def test_the_head_says_what_the_api_has_found(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(LKS + "?on=2026-06-30")
    found = visitor.ask(
        f'{{ profile(of: "Actor:lks-nrw", on: "2026-06-30") {{ sentence(language: {language.upper()})'
        f" figures {{ label(language: {language.upper()}) }} }} }}"
    )["profile"]
    expect(page.locator("h1")).to_have_text(found["sentence"])
    labels = [figure["label"] for figure in found["figures"]]
    expect(page.locator(".figures li > span")).to_have_text(labels)
    assert (
        page.title() == "Landeskoordinierungsstelle gegen Rechtsextremismus und Rassismus Nordrhein-Westfalen – prevnet"
    )
    expect(page.locator(".view-head .lead")).to_contain_text("2008 · Düsseldorf")


def test_a_day_and_the_next_show_what_holds_then(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(LKS + "?on=2025-06-30")
    unit = entries(page, "partOf").filter(has=page.locator("a[href*='stabsstelle-praevention-mkw']"))
    expect(unit).to_have_count(1)
    expect(unit).not_to_have_class(re.compile("ended"))
    page.locator("header summary").click()
    page.locator(".day input").fill("2026-06-30")
    visitor.settled()
    expect(unit).to_have_class(re.compile("ended"))
    expect(unit.locator(".status")).to_have_text("beendet · 2025")
    expect(page.locator("main [role=status]").first).to_contain_text("30. Juni 2026")
    page.go_back()
    visitor.settled()
    expect(unit).not_to_have_class(re.compile("ended"))


def test_ended_ones_are_marked_and_the_count_leaves_them_out(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(LKS + "?on=2026-06-30")
    every, ended = page.locator(".entries > li").count(), page.locator(".entries > li.ended")
    assert 0 < ended.count() < every
    expect(ended.locator(".status").first).to_contain_text(visitor.say("beendet", "ended"))
    text = page.locator("main [role=status]").first.inner_text()
    assert [int(number) for number in re.findall(r"\d+", text.split(":")[1])] == [every - ended.count(), ended.count()]
    again = visit(language)
    again.reopen(page.url)
    assert shown(again.page) == shown(page)


def test_several_statements_about_one_relation_are_one_entry_with_one_status(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(LKS + "?on=2026-06-30")
    several = page.locator(".entries > li[data-statements]:not([data-statements='1'])")
    assert several.count() > 3
    for entry in page.locator(".entries > li").all():
        assert entry.locator(".status").count() == 1
        assert entry.locator("details.sources").count() <= 1
    network = entries(page, "memberships").filter(has_text="Landesweites Beratungsnetzwerk")
    expect(network).to_contain_text("Koordination, Gründungsmitglied · seit 2009")
    network.locator("summary").click()
    assert network.locator(".sources li").count() == 2
    expect(page.locator("main")).not_to_contain_text("Zeitraum unbekannt")


def test_unknown_amounts_are_said_to_be_unknown(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open(LKS + "?on=2026-06-30")
    rows = entries(page, "funds")
    expect(rows.first).to_contain_text(visitor.say("Betrag unbekannt", "amount unknown"))
    beside = page.locator(".actor-beside")
    expect(beside).to_contain_text(
        visitor.say("10 Förderungen ohne bekannten Betrag", "10 grants without a known amount")
    )
    assert not re.search(r"(?<![\d.,])0\s?€|€0(?![\d.,])", page.locator("#funding").locator("xpath=..").inner_text())


def test_nothing_about_funding_is_said_so(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open("/actors/landesnetzwerk-rex-nrw")
    expect(page.locator(".actor-section").first).to_contain_text(
        visitor.say("Zu einer Förderung liegen keine Angaben vor.", "No funding is on record.")
    )
    expect(page.locator(".actor-timeline")).to_have_count(0)


def test_the_bars_are_the_periods_and_amounts_of_the_entries(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/actors/stadt-duisburg")
    picture = page.locator(".actor-timeline [role=img]")
    expect(picture).to_have_attribute("aria-label", re.compile("Förderung von Duisburg im Zeitverlauf"))
    statements = visitor.ask(
        '{ fundings(where: {recipient: {slug: {eq: "stadt-duisburg"}}}, first: 100)'
        " { nodes { validFrom validTo amountEur } } }"
    )["fundings"]["nodes"]
    periods = [one for one in statements if one["validFrom"] or one["validTo"]]
    assert picture.locator(".actor-bar").count() == len(periods) > 2
    amounts = [one["amountEur"] for one in periods if one["amountEur"] is not None]
    assert picture.locator(".actor-amount").count() == len(amounts) > 2
    written = picture.locator(".actor-bar title").all_text_contents()
    euros = [int(re.sub(r"\D", "", text.split("€")[0])) for text in written if "€" in text]
    assert sorted(euros) == sorted(amounts)
    listed = entries(page, "fundedBy").all_inner_texts()
    for amount in amounts:
        assert any(f"{amount:,.0f}".replace(",", ".") in text for text in listed)


def test_long_lists_go_on(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/actors/demokratie-leben-pfd?on=2026-06-30")
    group = page.locator(".actor-list:has(> #participants)")
    total = int(str(group.locator("[data-total]").get_attribute("data-total")))
    assert group.locator("[data-shown]").get_attribute("data-shown") == "100"
    first = shown(page)["participants"]
    assert first <= 100 < total
    group.get_by_role("link", name=f"{total - 100} weitere zeigen").click()
    visitor.settled()
    assert group.locator("[data-shown]").get_attribute("data-shown") == str(total - 100)
    visitor.check_access()
    group.get_by_role("link", name="Zum Anfang der Liste").click()
    visitor.settled()
    assert shown(page)["participants"] == first


def test_the_copied_question_gives_what_the_page_shows(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(LKS + "?on=2025-06-30")
    answer = visitor.ask(visitor.copied())
    assert answer["actor"]["slug"] == "lks-nrw"
    assert shown(page) == {name: relations(answer[name]["nodes"]) for name in LISTS if answer[name]["totalCount"]}


def test_every_entry_names_its_sources(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(LKS + "?on=2026-06-30")
    rows = page.locator(".entries > li")
    assert rows.locator(".sources").count() == rows.count() > 20
    visitor.tab_to(".entries .sources summary")
    page.keyboard.press("Enter")
    opened = page.locator(".entries .sources[open]").first
    expect(opened.locator("a").first).to_have_attribute("href", re.compile("^https?://"))
    expect(opened).to_contain_text(visitor.say("laut", "as stated by"))


def test_the_sections_are_a_navigation_in_the_page(visit: Visit) -> None:
    visitor = visit("de", 360)
    page = visitor.open(LKS + "?on=2026-06-30")
    sections = page.get_by_role("navigation", name="Auf dieser Seite").get_by_role("link")
    for link in sections.all():
        name = str(link.get_attribute("href")).removeprefix("#")
        section = page.locator(f".actor-section:has(> #{name})")
        assert int(link.locator("small").inner_text()) == section.locator(".entries > li").count() > 0
    expect(sections.first).to_have_attribute("href", "#funding")
    sections.last.click()
    expect(page.locator("h2#regions")).to_be_in_viewport()


def test_it_leads_to_the_network_and_to_the_changes(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(LKS + "?on=2026-06-30")
    side = page.locator("aside")
    for name, address in {
        "Im Beziehungsgeflecht öffnen": "/network?of=Actor:lks-nrw&on=2026-06-30",
        "Alle Änderungen": "/changes?of=Actor:lks-nrw&on=2026-06-30",
        "In der Versorgung durchspielen": "/coverage?on=2026-06-30&without=lks-nrw",
    }.items():
        expect(side.get_by_role("link", name=name)).to_have_attribute("href", visitor.address(address))
    expect(side).to_contain_text("11 Förderungen würden zusätzlich enden")


def test_its_neighbours_are_drawn_as_links(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(LKS + "?on=2026-06-30")
    drawn = page.locator(".actor-neighbours svg a")
    assert drawn.count() == 12 == page.locator(".actor-tie").count()
    linked = set(
        page.locator(".entries > li:not(.ended) > div:first-child > a").evaluate_all("all => all.map(a => a.href)")
    )
    network = set(drawn.evaluate_all("all => all.map(a => new URL(a.href.baseVal, location).href)"))
    assert network <= linked
    places = drawn.locator("circle.actor-target").evaluate_all(
        "all => all.map(one => [one.cx.baseVal.value, one.cy.baseVal.value])"
    )
    again = visit(language)
    again.reopen(page.url)
    same = again.page.locator(".actor-neighbours svg a circle.actor-target")
    assert places == same.evaluate_all("all => all.map(one => [one.cx.baseVal.value, one.cy.baseVal.value])")
    visitor.tab_to(".actor-neighbours svg a")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "lks-nrw" not in url)
    visitor.settled()
    expect(page.locator("h1")).to_be_focused()


def test_errors_are_told_to_whom_the_operator_names(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(LKS + "?on=2026-06-30")
    link = page.locator(".feedback a.main")
    mail = urlsplit(str(link.get_attribute("href")))
    assert (mail.scheme, mail.path) == ("mailto", "barrieren@example.org")
    fields = parse_qs(mail.query)
    assert "Landeskoordinierungsstelle" in fields["subject"][0]
    assert page.url in fields["body"][0]
    assert "Funding:" in fields["body"][0]


def test_where_nobody_is_named_for_errors_a_page_says_whom_to_ask(visit: Visit, language: str) -> None:
    visitor = visit(language)

    def without_address(route: Route) -> None:
        response = route.fetch()
        page_text = re.sub(r'<meta name="prevnet-feedback"[^>]*>', "", response.text())
        route.fulfill(response=response, body=page_text)

    visitor.page.route(f"**{visitor.address(LKS)}*", without_address)
    page = visitor.open(LKS + "?on=2026-06-30")
    expect(page.locator(".feedback a.main")).to_have_attribute("href", visitor.address("/report?on=2026-06-30"))


def test_it_is_printed_without_controls(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(LKS + "?on=2026-06-30")
    page.emulate_media(media="print")
    for hidden in (".share-bar", ".page-sections", ".feedback", "aside .button"):
        for one in page.locator(hidden).all():
            expect(one).to_be_hidden()
    for visible in ("h1", ".actor-timeline svg", ".actor-neighbours svg", ".entries", ".fact-list"):
        expect(page.locator(visible).first).to_be_visible()


def test_what_may_have_begun_earlier_is_told(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(LKS + "?on=2010-01-01")
    later = page.locator(".entries .ended .status", has_text=visitor.say("erst später belegt", "documented only later"))
    assert later.count() > 3
    visitor.open(LKS + "?on=2026-06-30")
    expect(later).to_have_count(0)


def test_nothing_on_a_day_is_said_so(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open("/actors/dina?on=1960-01-01")
    status = page.locator("main [role=status]").first
    expect(status).to_contain_text(visitor.say("ist nichts bekannt", "Nothing is known"))
    expect(page.locator(".entries > li:not(.ended)")).to_have_count(0)
    expect(page.locator(".actor-neighbours")).to_have_count(0)
    visitor.check_access()
    assert sum(shown(page).values()) >= 3


@pytest.mark.parametrize("path", ["/actors/gibt-es-nicht", "/actors/%20%22%7B"])
def test_an_unknown_one_is_not_found(visit: Visit, language: str, path: str) -> None:
    visitor = visit(language, 360)
    visitor.expected = ("404", "400")
    page = visitor.open(path)
    expect(page.locator("h1")).to_contain_text(visitor.say("gibt es hier nicht", "no such organisation"))
    expect(page.locator("main").get_by_role("combobox")).to_be_visible()
    visitor.check_access()
    visitor.check_width()


def test_a_wrong_place_in_a_list_is_said_in_plain_words(visit: Visit) -> None:
    visitor = visit()
    visitor.expected = ("400",)
    page = visitor.open(LKS + "?next=funds:unsinn")
    expect(page.get_by_role("alert")).to_contain_text("Mit dieser Auswahl")
    visitor.check_access()
