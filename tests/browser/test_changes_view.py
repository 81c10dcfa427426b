"""The history: what changed between two days, around whom, and what says so."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from playwright.sync_api import expect
from visitor import Visitor

Visit = Callable[..., Visitor]
YEAR = "from=2024-12-31&to=2025-12-31"
RECENT = "from=2025-12-01&to=2026-11-01"
ONE = ".changes-one"


def test_it_lists_a_year_up_to_the_day_of_the_page(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width, color_scheme="dark" if width == 360 else "light")
    page = visitor.open("/changes?on=2026-06-30&only=BEGAN&only=CHANGED")
    days = visitor.say("zwischen dem 30. Juni 2025 und dem 30. Juni 2026", "between 30 June 2025 and 30 June 2026")
    expect(page.locator("h1")).to_contain_text(days)
    expect(page.locator(".figures li")).to_have_count(3)
    expect(page.locator(".changes-quick [aria-current]")).to_have_text(visitor.say("letztes Jahr", "last year"))
    expect(page.locator(ONE).nth(5)).to_be_attached()
    assert page.locator(".changes-year h2").all_inner_texts()[0] == "2026"
    shown = [str(one.get_attribute("datetime"))[:4] for one in page.locator(f"{ONE} time").all()]
    assert shown == sorted(shown, reverse=True)
    page.locator(ONE + " summary").first.click()
    expect(page.locator(ONE + " .facts").first).to_be_visible(timeout=30_000)
    visitor.settled()
    visitor.check_access()
    visitor.check_width()


def test_changes_stand_under_their_week_or_what_is_known_of_it(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open("/changes?from=2025-12-31&to=2026-02-28")
    expect(page.locator(".changes-year h2")).to_have_text(["2026", "2025"])
    headings = [
        visitor.say("Woche vom 2. Februar 2026", "Week of 2 February 2026"),
        visitor.say("Woche vom 26. Januar 2026", "Week of 26 January 2026"),
        visitor.say("2026, Tag und Monat nicht bekannt", "2026, day and month unknown"),
        visitor.say("Januar 2026, Tag nicht bekannt", "January 2026, day unknown"),
        visitor.say("2025, Tag und Monat nicht bekannt", "2025, day and month unknown"),
    ]
    for place, heading in enumerate(headings):
        expect(page.locator(".changes-year h3").nth(place)).to_have_text(heading)
    precisions = page.locator(".changes-year ul").evaluate_all(
        "lists => lists.map(l => [...new Set([...l.querySelectorAll('time')].map(t => t.dateTime.length))])"
    )
    assert precisions[:5] == [[10], [10], [4], [7], [4]]
    visitor.check_access()
    visitor.check_width()


def test_the_list_is_opened_and_left_by_keyboard(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(f"/changes?{YEAR}&on=2026-01-01&only=CHANGED")
    visitor.tab_to(ONE + " summary")
    page.keyboard.press("Enter")
    item = page.locator(ONE).first
    expect(item.locator(".facts").first).to_be_visible(timeout=30_000)
    visitor.tab_to(ONE + " .changes-ways > a")
    day = page.evaluate("new URL(document.activeElement.href).searchParams.get('on')")
    page.keyboard.press("Enter")
    page.wait_for_url("**" + visitor.address("/network?*"))
    assert f"on={day}" in page.url
    assert day.startswith("2025")
    page.go_back()
    visitor.settled()
    expect(page.locator(ONE).first).to_be_visible()


def test_sorts_filter_and_their_numbers_stay(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open(f"/changes?{RECENT}")
    chips = page.locator(".changes-sorts button")
    before = chips.all_inner_texts()
    ended = chips.filter(has=page.locator(".changes-mark.ENDED"))
    number = int(ended.inner_text().split("(")[1].rstrip(")"))
    ended.click()
    visitor.settled()
    assert "only=ENDED" in page.url
    expect(ended).to_have_attribute("aria-pressed", "true")
    expect(page.locator(ONE)).to_have_count(number)
    assert chips.all_inner_texts() == before
    visitor.check_access()
    visitor.check_width()
    founded = chips.filter(has=page.locator(".changes-mark.FOUNDED"))
    founded.press("Enter")
    visitor.settled()
    expect(page.locator(ONE)).to_have_count(number + int(founded.inner_text().split("(")[1].rstrip(")")))
    fresh = visit(language, width)
    fresh.reopen(page.url)
    assert fresh.page.locator(ONE).all_inner_texts() == page.locator(ONE).all_inner_texts()
    page.go_back()
    visitor.settled()
    expect(page.locator(ONE)).to_have_count(number)


def test_an_actor_is_picked_by_keyboard_and_a_region_by_mouse(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open(f"/changes?{YEAR}")
    visitor.tab_to(".changes-controls > summary")
    page.keyboard.press("Enter")
    visitor.tab_to("input[role=combobox]")
    page.keyboard.type("mobim")
    page.wait_for_selector("[role=option]")
    visitor.check_access()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**of=Actor:*")
    visitor.settled()
    expect(page.locator(".lead a")).to_contain_text("mobim")
    sentences = " ".join(page.locator(ONE).all_inner_texts())
    assert "VSE NRW" in sentences
    assert "Villa ten Hompel" in sentences
    page.locator(".changes-around select").select_option("05112")
    visitor.settled()
    expect(page.locator(".lead a")).to_have_text("Duisburg")
    assert "of=Region:05112" in page.url
    visitor.check_width()
    page.get_by_role("link", name=visitor.say("Einschränkung aufheben", "Remove the restriction")).click()
    visitor.settled()
    expect(page.locator(".lead a")).to_have_count(0)


def test_kinds_of_statements_and_quick_spans(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/changes?{YEAR}")
    page.locator(".changes-controls > summary").click()
    page.get_by_label("Trägerschaft").check()
    visitor.settled()
    answer = visitor.ask(
        '{ changes(from: "2024-12-31", to: "2025-12-31", kinds: [PROVISION], first: 50) { nodes { sentence } } }'
    )
    sentences = sorted(node["sentence"] for node in answer["changes"]["nodes"])
    assert sorted(page.locator(f"{ONE} .changes-sentence").all_inner_texts()) == sentences != []
    visitor.check_access()
    year = page.locator(ONE).count()
    page.get_by_role("link", name="seit 2012").click()
    visitor.settled()
    assert "from=2012-01-01" in page.url
    expect(page.locator(ONE).nth(year)).to_be_attached()
    page.get_by_role("link", name="Bis zum Stand der Seite").click()
    visitor.settled()
    assert "to=" not in page.url


def test_more_are_shown_on_demand(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/changes?{YEAR}")
    expect(page.locator(ONE)).to_have_count(50)
    status = page.locator("main p[role=status]").filter(has_text="Änderungen")
    total = int(status.inner_text().split()[0])
    more = page.get_by_role("button", name="weitere zeigen")
    assert more.inner_text() == "100 weitere zeigen"
    more.press("Enter")
    page.wait_for_selector(f"{ONE} >> nth=149")
    visitor.settled()
    assert page.evaluate("document.activeElement.id") == "change-50"
    while more.count():
        more.click()
        visitor.settled()
    assert page.locator(ONE).count() == total > 150
    expect(status).to_have_text(f"{total} Änderungen.")
    page = visitor.open("/changes?from=1990-01-01&n=1000")
    expect(page.locator(ONE)).to_have_count(1000)
    hidden = int(status.inner_text().split()[0].replace(".", "")) - 1000
    expect(page.get_by_text(f"{hidden:,} weitere stehen hier nicht".replace(",", "."))).to_be_visible()


@pytest.mark.parametrize(
    ("days", "german", "english"),
    [
        ("from=2026-02-30", "„2026-02-30“ ist kein Tag", "“2026-02-30” is not a day"),
        ("to=heute", "„heute“ ist kein Tag", "“heute” is not a day"),
        ("from=2025-01-02&to=2025-01-01", "liegt nach dem letzten", "is after the last one"),
        ("from=2025-01-01&to=2025-01-01", "Beide Tage sind derselbe", "Both days are the same"),
        ("from=1900-01-01&to=1900-02-01", "keine Änderung bekannt", "No change is known"),
    ],
)
def test_days_that_give_nothing_are_told_in_words(
    visit: Visit, language: str, days: str, german: str, english: str
) -> None:
    visitor = visit(language, 360)
    page = visitor.open(f"/changes?{days}")
    said = page.locator("main [role=alert], main p[role=status]").filter(has_text=visitor.say(german, english))
    expect(said).to_be_visible()
    expect(page.locator(ONE)).to_have_count(0)
    visitor.check_access()
    visitor.check_width()


def test_days_in_the_wrong_order_are_swapped(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/changes?from=2025-12-31&to=2024-12-31")
    page.get_by_role("link", name="Tage tauschen").click()
    visitor.settled()
    expect(page.locator(ONE)).to_have_count(50)
    visitor.open("/changes?of=Actor:gibt-es-nicht")
    expect(page.get_by_role("alert")).to_contain_text("gibt es hier nicht")


def test_the_copied_question_gives_what_the_page_shows(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/changes?{RECENT}&only=BEGAN&only=CONFIRMED&of=05112")
    text = visitor.copied()
    answer = visitor.ask(text)
    sentences = [node["sentence"] for node in answer["changes"]["nodes"]]
    assert sorted(page.locator(f"{ONE} .changes-sentence").all_inner_texts()) == sorted(sentences)
    assert len(sentences) == answer["changes"]["totalCount"] > 0
    expect(page.locator(".lead a")).to_have_text(answer["centre"]["name"])


def test_it_can_be_subscribed_to(visit: Visit) -> None:
    visitor = visit("en", 360)
    page = visitor.open("/changes?of=Actor:lks-nrw")
    page.locator(".share-bar [data-tool=subscribe]").click()
    links = page.locator(".share-sheet a")
    expect(links).to_have_count(3)
    addresses = [str(link.get_attribute("href")) for link in links.all()]
    assert addresses == [
        f"{visitor.site}/feeds/{feed}?actor=lks-nrw&lang=en" for feed in ("changes.atom", "changes.json", "endings.ics")
    ]
    assert [httpx.get(address, trust_env=False).status_code for address in addresses] == [200] * 3
    named = page.locator("head link[rel=alternate]").evaluate_all("links => links.map(link => link.href)")
    assert named == addresses
    visitor.check_access()
    visitor.check_width()
