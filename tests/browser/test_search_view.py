"""The search: suggestions in groups, and all hits with facets whose counts are of all hits."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect
from visitor import Visitor

Visit = Callable[..., Visitor]


def facet(page: Page, visitor: Visitor, german: str, english: str) -> Locator:
    """A group of checkboxes; on a phone they are unfolded first."""
    folded = page.locator("details.search-facets:not([open]) > summary")
    if folded.count():
        folded.click()
    return page.get_by_role("group", name=visitor.say(german, english), exact=True)


def number_in(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def found(page: Page) -> int:
    """The number of hits that the page tells."""
    status = page.locator(".search-found").inner_text()
    number = re.match(r"[\d.,]+", status)
    return number_in(number.group()) if number else 0


@pytest.mark.parametrize(
    ("parameter", "german", "english", "value"),
    [
        ("kinds", "Art des Eintrags", "Type of entry", "NETWORK"),
        ("kinds", "Art des Eintrags", "Type of entry", "PLACE"),
        ("topics", "Thema der Beratung", "Type of service", "ANTI_DISCRIMINATION"),
        ("regions", "Regierungsbezirk", "Administrative district (Regierungsbezirk)", "053"),
    ],
)
def test_as_many_hits_are_left_as_the_facet_has_said(
    visit: Visit, language: str, width: int, parameter: str, german: str, english: str, value: str
) -> None:
    """The choice stands in the address, and back takes it away; other values of the facet keep their counts."""
    visitor = visit(language, width)
    page = visitor.open("/search?q=k%C3%B6ln")
    everything = found(page)
    boxes = facet(page, visitor, german, english).locator("label")
    labels: dict[str, str] = {
        "NETWORK": visitor.say("Netzwerke", "Networks"),
        "PLACE": visitor.say("Orte", "Places"),
        "ANTI_DISCRIMINATION": visitor.say("Antidiskriminierungsberatung", "Anti-discrimination"),
        "053": "Regierungsbezirk Köln",
    }
    counts = boxes.all_inner_texts()
    box = boxes.filter(has_text=labels[value])
    count = number_in(re.findall(r"\([\d.,]+\)$", box.inner_text())[0])
    assert 0 < count < everything
    box.click()
    visitor.settled()
    expect(page.locator(".search-found")).to_have_text(re.compile(rf"^{count} "))
    assert parse_qs(urlsplit(page.url).query) == {"q": ["köln"], parameter: [value]}
    assert facet(page, visitor, german, english).locator("label").all_inner_texts() == counts
    expect(page.locator(".results li")).to_have_count(count)
    page.go_back()
    visitor.settled()
    assert found(page) == everything


def test_filters_of_several_facets_leave_what_the_api_finds(visit: Visit, language: str, width: int) -> None:
    """Counted by the API without a facet; the page is accessible, and as wide as its window."""
    visitor = visit(language, width)
    page = visitor.open("/search?q=beratung&kinds=COUNSELLING_SERVICE&kinds=NETWORK&regions=053&regions=057")
    kinds, regions = "[COUNSELLING_SERVICE, NETWORK]", '["053", "057"]'
    nodes = visitor.ask(
        f'{{ search(text: "beratung", kinds: {kinds}, regions: {regions}, first: 100) {{ nodes {{ slug }} }} }}'
    )["search"]["nodes"]
    assert found(page) == len(nodes) > 0
    addresses = [link.get_attribute("href") or "" for link in page.locator(".results li > a").all()]
    assert [address.rsplit("/")[-1] for address in addresses] == [node["slug"] for node in nodes]
    facet(page, visitor, "Thema der Beratung", "Type of service")
    visitor.check_access()
    visitor.check_width()
    chosen = page.get_by_role("list", name=visitor.say("Gewählte Filter", "Filters chosen"))
    expect(chosen.get_by_role("listitem")).to_have_count(5)
    chosen.get_by_role("link", name=visitor.say("Alle Filter entfernen", "Remove all filters")).click()
    visitor.settled()
    assert parse_qs(urlsplit(page.url).query) == {"q": ["beratung"]}
    expect(chosen).to_have_count(0)


def test_a_facet_is_used_by_keyboard_and_keeps_the_focus(visit: Visit) -> None:
    visitor = visit("de", 1440)
    page = visitor.open("/search?q=beratung")
    visitor.tab_to(".search-facet input")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    visitor.settled()
    assert page.evaluate("document.activeElement.matches('.search-facet input:checked')")
    expect(page.get_by_role("status").filter(has_text="Treffer für „beratung“")).to_be_visible()


def test_no_hit_says_what_to_do(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open("/search?q=xqzwvj")
    expect(page.locator(".search-found")).to_have_text(
        visitor.say("Kein Treffer für „xqzwvj“", "No result for “xqzwvj”")
    )
    expect(page.locator("fieldset, details.search-facets")).to_have_count(0)
    visitor.check_access()
    visitor.check_width()
    offer = visitor.say("Beratung in Ihrem Kreis finden", "Find support in your district")
    page.get_by_role("link", name=offer).click()
    page.wait_for_url("**" + visitor.address("/help"))
    visitor.settled()
    page = visitor.open("/search?q=k%C3%B6ln&topics=EXIT_COUNSELLING&kinds=NETWORK")
    expect(page.locator(".search-found")).to_contain_text(visitor.say("Kein Treffer", "No result"))
    page.locator("main p").get_by_role("link", name=visitor.say("Alle Filter entfernen", "Remove all filters")).click()
    visitor.settled()
    assert found(page) > 5


def test_an_unknown_filter_is_said_and_ignored(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open("/search?q=k%C3%B6ln&kinds=NONSENSE&regions=x")
    expect(page.locator(".notice")).to_contain_text("NONSENSE")
    everything = visitor.ask('{ search(text: "köln") { totalCount } places(text: "köln") { totalCount } }')
    assert found(page) == sum(field["totalCount"] for field in everything.values())


def test_suggestions_stand_in_groups_and_a_topic_leads_to_its_hits(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open("/")
    visitor.tab_to("input[role=combobox]")
    page.keyboard.type("beratung köln")
    page.wait_for_selector("[role=option]")
    visitor.check_access()
    topics = page.get_by_role("group", name=visitor.say("Themen", "Topics"))
    option = topics.get_by_role("option").first
    count = number_in(option.locator("small").inner_text())
    option.click()
    page.wait_for_url("**topics=**")
    visitor.settled()
    assert found(page) == count > 0


def test_a_postal_code_suggests_its_place_first(visit: Visit) -> None:
    visitor = visit("de", 1440)
    page = visitor.open("/")
    visitor.tab_to("input[role=combobox]")
    page.keyboard.type("50667")
    group = page.get_by_role("group", name="Orte")
    expect(group.get_by_role("option")).to_contain_text("Köln")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/gebiet/05315")


def test_the_copied_question_has_as_many_hits(visit: Visit) -> None:
    visitor = visit("de", 1440)
    page = visitor.open("/search?q=beratung&topics=MOBILE_COUNSELLING")
    answer: Any = visitor.ask(visitor.copied())
    assert found(page) == answer["search"]["totalCount"] > 0
