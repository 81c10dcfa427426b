"""„Beratung finden“: by place and by what happened, with a script and without."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect
from visitor import Visitor

Visit = Callable[..., Visitor]
EUSKIRCHEN = "/help/05366"
SERVICES = {
    "angriff": "VICTIM_COUNSELLING",
    "diskriminierung": "ANTI_DISCRIMINATION",
    "meldung": "REPORTING_OFFICE",
    "vorfall": "MOBILE_COUNSELLING",
    "ausstieg": "EXIT_COUNSELLING",
}


def names(page: Page, within: str) -> list[str]:
    return page.locator(within).all_inner_texts()


def cards(page: Page) -> list[str]:
    return names(page, ".offer h3")


def lines(page: Page) -> list[str]:
    return names(page, ".help-main .entries > li > div > a")


def offers(visitor: Visitor, ags: str) -> list[tuple[str, str]]:
    """The type and the name of every service, as the API answers."""
    answer = visitor.ask(f'{{ helpNear(region: "{ags}") {{ offers {{ serviceType service {{ name }} }} }} }}')
    return [(one["serviceType"], one["service"]["name"]) for one in answer["helpNear"]["offers"]]


@pytest.mark.parametrize(("language", "width"), [("de", 1440), ("en", 360), ("de", 768)])
def test_it_is_accessible_in_every_state(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width, color_scheme="dark" if width < 500 else "light")
    page = visitor.open(EUSKIRCHEN)
    visitor.check_access()
    visitor.check_width()
    page.get_by_role("radio").nth(1).check()
    page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true })")
    visitor.check_access()
    visitor.check_width()


def test_help_comes_before_anything_else(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open(EUSKIRCHEN)
    call = page.get_by_role("link", name="110")
    assert call.get_attribute("href") == "tel:110"
    order = page.evaluate(
        "['.emergency', 'h1', '.situations', '.offer', '.help-side', '.share-bar']"
        ".map(one => document.querySelector(`main ${one}`))"
        ".every((one, i, all) => i === 0 || all[i - 1].compareDocumentPosition(one) & 4)"
    )
    assert order
    count = len(offers(visitor, "05366"))
    expect(page.locator("h1")).to_have_text(
        visitor.say(
            f"{count} Angebote beraten und helfen im Kreis Euskirchen",
            f"{count} services advise and help people in Kreis Euskirchen",
        )
    )
    assert len(cards(page)) + len(lines(page)) == count


@pytest.mark.parametrize("situation", [*SERVICES, "anderes"])
def test_what_happened_chooses_the_services(visit: Visit, situation: str) -> None:
    visitor = visit("de", 360)
    page = visitor.open(EUSKIRCHEN)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.url} {request.headers.get('referer', '')}"))
    entries = page.evaluate("history.length")
    page.locator(f".situations input >> nth={[*SERVICES, 'anderes'].index(situation)}").check()
    page.wait_for_url(f"**#anlass={situation}")
    everything = offers(visitor, "05366")
    type_ = SERVICES.get(situation)
    assert cards(page) == [name for kind, name in everything if type_ in (kind, None)]
    assert lines(page) == [name for kind, name in everything if type_ not in (kind, None)]
    visitor.check_width()
    # Nobody learns of it: no request, no entry of the history, no link that is handed out.
    assert page.evaluate("history.length") == entries
    assert situation not in visitor.copied("Link")
    assert situation not in visitor.copied("GraphQL")
    assert [one for one in asked if situation in one or "anlass" in one] == []
    page.reload()
    visitor.settled()
    expect(page.locator(".situations input:checked")).to_have_count(1)


def test_the_choice_is_kept_on_the_way_to_another_place(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(EUSKIRCHEN)
    page.get_by_role("radio").nth(3).check()
    box = page.get_by_role("combobox", name=visitor.say("Anderen Ort wählen", "Choose another place"))
    box.fill("59174")
    page.get_by_role("option").first.click()
    page.wait_for_url("**" + visitor.address("/help/05978") + "*")
    visitor.settled()
    expect(page.get_by_role("radio").nth(3)).to_be_checked()
    expect(page.locator("h1")).to_be_focused()
    assert cards(page) == [name for kind, name in offers(visitor, "05978") if kind == "MOBILE_COUNSELLING"]


def test_leaving_takes_the_page_out_of_the_history(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open("/about")
    visitor.open(EUSKIRCHEN)
    page.get_by_role("button", name=visitor.say("Seite verlassen", "Leave this page")).click()
    page.wait_for_url("about:blank")
    page.go_back()
    page.wait_for_url("**" + visitor.address("/about"))


def test_each_card_says_who_where_and_how_sure(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(EUSKIRCHEN)
    page.get_by_role("radio").first.check()
    card = page.locator(".offer", has_text="Opferberatung Rheinland")
    expect(card).to_contain_text(
        visitor.say("für den ganzen Regierungsbezirk Köln", "for all of Regierungsbezirk Köln")
    )
    expect(card).to_contain_text("Dokumentationszentrum")
    expect(card.locator(".status")).to_have_count(1)
    expect(card).to_contain_text(visitor.say("Der Beleg ist älter", "The evidence is older"))
    expect(card.get_by_role("link", name="opferberatung-rheinland.de")).to_have_attribute("rel", "noreferrer")
    card.locator("summary").click()
    expect(card.locator(".sources li")).to_have_count(1)
    expect(card.get_by_role("link", name=visitor.say("Fehler melden", "Report an error"))).to_be_visible()


def test_what_is_not_known_is_said(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open(EUSKIRCHEN)
    code = language.upper()
    help_ = visitor.ask(f'{{ helpNear(region: "05366") {{ uncertainCount uncertainSentence(language: {code}) }} }}')[
        "helpNear"
    ]
    side = page.locator(".help-side")
    expect(side).to_contain_text(help_["uncertainSentence"])
    side.locator("summary").click()
    expect(side.locator("details li")).to_have_count(help_["uncertainCount"])


@pytest.mark.parametrize("path", ["/help/05999", "/help/05", "/help/unna"])
def test_what_is_no_district_is_not_found(visit: Visit, language: str, path: str) -> None:
    visitor = visit(language, 360)
    visitor.expected = ("404",)
    page = visitor.open(path)
    expect(page.locator("h1")).to_contain_text(visitor.say("gibt es hier nicht", "no such district"))
    expect(page.get_by_role("link", name="110")).to_be_visible()
    visitor.check_access()


# ---- the way to a place


def test_a_place_is_found_by_typing_alone(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open("/help")
    visitor.check_access()
    visitor.check_width()
    visitor.tab_to("input[role=combobox]")
    page.keyboard.type("aachen")
    expect(page.get_by_role("option")).to_have_count(2)
    expect(page.get_by_role("option").first).to_contain_text(visitor.say("Gemeinde", "Municipality"))
    visitor.check_access()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**" + visitor.address("/help/05334") + "*")
    visitor.settled()
    expect(page.locator("h1")).to_be_focused()
    visitor.tab_to(".situations input")
    page.keyboard.press("Space")
    expect(page.locator(".situations input").first).to_be_checked()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".situations input").nth(1)).to_be_checked()


def test_a_place_is_found_in_the_list(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open("/help")
    places = page.locator(".help-places a")
    assert places.count() == 53
    assert page.locator("main section > h3").all_inner_texts() == [
        f"Regierungsbezirk {name}" for name in ("Arnsberg", "Detmold", "Düsseldorf", "Köln", "Münster")
    ]
    assert len(lines(page)) > 5
    places.filter(has_text="Kreis Unna").click()
    page.wait_for_url(re.compile(r"/(beratung|support)/05978"))
    visitor.settled()
    expect(page.locator("h1")).to_contain_text("Kreis Unna")


@pytest.mark.parametrize("typed", ["Kamen", "59174"])
def test_a_town_or_postal_code_leads_to_its_district(visit: Visit, language: str, typed: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open("/help")
    visitor.tab_to("input[role=combobox]")
    page.keyboard.type(typed)
    expect(page.get_by_role("option")).to_contain_text(["Kreis Unna"])
    visitor.check_access()
    page.keyboard.press("Enter")
    page.wait_for_url("**" + visitor.address("/help/05978") + "*")
    visitor.settled()
    assert len(cards(page) + lines(page)) > 5


def test_a_place_that_is_not_in_the_data_is_said_to_be_none(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open("/help")
    visitor.tab_to("input[role=combobox]")
    page.keyboard.type("Qxvwzjk")
    expect(page.locator(".suggestions")).to_contain_text(visitor.say("Suchen Sie die Stadt", "look for the town"))
    visitor.check_access()
    page.keyboard.press("Enter")
    page.wait_for_url("**" + visitor.address("/help?*q=Qxvwzjk*"))
    visitor.settled()
    expect(page.locator(".help-found")).to_contain_text("Qxvwzjk")
    visitor.check_access()


def test_an_address_with_several_fitting_places_shows_them(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/help?q=m%C3%BCnster")
    suggestions = page.locator(".help-found a")
    expect(suggestions).to_have_text(["Münster", "Bad Münstereifel", "Marienmünster"])
    page.locator("input[role=combobox]").fill("koeln")
    page.get_by_role("button", name="Zeigen").click()
    page.wait_for_url("**" + visitor.address("/help/05315") + "*")


def test_other_views_are_another_page_and_back_leads_here(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(EUSKIRCHEN)
    page.locator("#menu a").nth(1).click()
    page.wait_for_url("**" + visitor.address("/coverage"))
    visitor.settled()
    expect(page.locator(".coverage-map")).to_be_visible()
    page.locator("#menu a").first.click()
    page.wait_for_url("**" + visitor.address("/help"))
    visitor.settled()
    expect(page.locator(".help-places a")).to_have_count(53)
    page.go_back()
    page.wait_for_url("**" + visitor.address("/coverage"))
    visitor.settled()
    page.go_back()
    page.wait_for_url("**" + visitor.address(EUSKIRCHEN))
    visitor.settled()
    assert len(cards(page)) > 0


# ---- without a script, on paper, in bytes


def test_it_works_without_a_script(chromium: Browser, site: str) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 800}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/beratung")
    expect(page.get_by_role("link", name="110")).to_be_visible()
    page.get_by_role("link", name="Kreis Euskirchen").click()
    expect(page.locator("h1")).to_contain_text("im Kreis Euskirchen")
    expect(page.locator(".offer").nth(5)).to_be_attached()
    page.get_by_role("link", name="Opferberatung (1)").click()
    expect(page.locator("#VICTIM_COUNSELLING")).to_be_in_viewport()
    card = page.locator(".offer", has_text="Opferberatung Rheinland")
    card.locator("summary").click()
    expect(card.locator(".sources li")).to_be_visible()
    expect(page.locator(".site-head")).to_have_css("border-bottom-style", "solid")  # the style sheet is there
    page.get_by_role("link", name="English").click()
    expect(page.locator("h1")).to_contain_text("advise and help people in Kreis Euskirchen")
    context.close()


def test_what_the_server_wrote_is_replaced_once(visit: Visit) -> None:
    page = visit().open(EUSKIRCHEN)
    expect(page.locator("h1")).to_have_count(1)
    expect(page.locator("[data-written]")).to_have_count(0)
    expect(page.locator("header.site-head")).to_have_count(1)


def test_on_paper_the_services_stay(visit: Visit) -> None:
    page = visit().open(EUSKIRCHEN)
    page.emulate_media(media="print")
    expect(page.locator(".offer").first).to_be_visible()
    expect(page.locator(".situations")).to_be_hidden()
    expect(page.locator(".share-bar")).to_be_hidden()


def test_the_table_is_that_of_the_place(visit: Visit) -> None:
    page = visit().open(EUSKIRCHEN)
    page.locator(".share-bar [data-tool=table]").click()
    href = page.locator(".share-sheet a[download]").first.get_attribute("href") or ""
    assert href.startswith("/export/offers.xlsx?")
    assert "region=05366" in href


def test_the_page_is_small(visit: Visit) -> None:
    """What its scripts weigh on the wire: nothing of the other views, and a small library instead of React."""
    page = visit("de", 360).open(EUSKIRCHEN)
    sizes: dict[str, int] = page.evaluate(
        "Object.fromEntries(performance.getEntriesByType('resource')"
        ".filter(entry => entry.name.endsWith('.js')).map(entry => [entry.name, entry.encodedBodySize]))"
    )
    assert 0 < sum(sizes.values()) <= 60_000, sizes
