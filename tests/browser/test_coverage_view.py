"""Coverage and gaps: map, table, what is behind a cell, days, comparisons, and the list of gaps."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect
from visitor import Visitor

Visit = Callable[..., Visitor]

DAY = "on=2026-11-22"
PARTNERSHIPS = "programme=demokratie-leben-pfd&programme=nrweltoffen"
TWO_COLUMNS = "service=MOBILE_COUNSELLING&service=COORDINATION"
CELL = ".coverage-cell"
SHEET = "dialog[open]"
SYMBOLS = {"PRESENT": "●", "PARTIAL": "◐", "UNCONFIRMED": "○", "NONE": "✕", "NOT_REPORTED": "?"}


def shown(page: Page) -> dict[str, list[str]]:
    """The table's cells by region."""
    return page.evaluate(
        "Object.fromEntries([...document.querySelectorAll('.coverage-matrix tbody tr')].map(row =>"
        " [row.cells[0].innerText.trim(), [...row.querySelectorAll('.coverage-cell')].map(cell => cell.innerText)]))"
    )


def parameters(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def test_map_and_table_say_the_same(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}&{PARTNERSHIPS}")
    expect(page.locator("h1")).to_have_text(visitor.say("Angebote und Lücken", "Services and gaps"))
    names = page.locator(".coverage-map a[data-ags]").evaluate_all(
        "all => all.map(one => one.getAttribute('aria-label'))"
    )
    cells = shown(page)
    assert len(names) == len(cells) == 53
    for name in names:
        region, _, state = name.partition(": ")
        assert cells[region][0].split()[:2] == state.replace(",", "").split()[:2]
    assert page.locator(".coverage-map").get_by_text("© GeoBasis-DE / BKG 2017").is_visible()
    counts = [int(count) for count in page.locator(".coverage-legend strong").all_inner_texts()]
    states = [cell[0] for cell, *_ in cells.values()]
    assert counts == [states.count(symbol) for symbol in SYMBOLS.values()]
    assert len(set(states)) > 1
    visitor.check_access()
    visitor.check_width()


@pytest.mark.parametrize("looks", [{"color_scheme": "dark"}, {"forced_colors": "active"}], ids=["dark", "forced"])
def test_every_pattern_keeps_its_contrast(visit: Visit, looks: dict[str, str]) -> None:
    """Each mark to its ground, 3 : 1, in the colours that are really drawn."""
    visitor = visit("de", 1440, **looks)
    page = visitor.open(f"/coverage?{DAY}&{PARTNERSHIPS}")
    visitor.check_access()
    drawn = page.evaluate(
        "[...document.querySelectorAll('.coverage-map .mark')].map(one => getComputedStyle(one).fill)"
        ".concat(getComputedStyle(document.querySelector('.coverage-map .ground')).fill)"
    )
    *marks, ground = [_brightness(colour) for colour in drawn]
    assert len(marks) == 7
    for mark in marks:
        lighter, darker = max(mark, ground), min(mark, ground)
        assert (lighter + 0.05) / (darker + 0.05) >= 3


def _brightness(colour: str) -> float:
    """Relative luminance by WCAG."""
    parts = [float(part) / 255 for part in re.findall(r"[\d.]+", colour)[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_the_map_by_keyboard(visit: Visit, language: str, width: int) -> None:
    """One stop for Tab, arrows from region to region, Enter opens, Escape gives the focus back."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}&{PARTNERSHIPS}")
    visitor.tab_to(".coverage-map a[data-ags]")
    first = page.evaluate("document.activeElement.dataset.ags")
    page.keyboard.press("ArrowDown")
    ags, name = page.evaluate("[document.activeElement.dataset.ags, document.activeElement.getAttribute('aria-label')]")
    assert ags != first
    expect(page.locator(".coverage-caption")).to_have_text(name)
    page.keyboard.press("Enter")
    page.wait_for_selector(SHEET)
    visitor.settled()
    assert parameters(page)["region"] == [ags]
    expect(page.locator(f"{SHEET} h2")).to_contain_text(name.partition(":")[0])
    visitor.check_access()
    visitor.check_width()
    page.keyboard.press("Escape")
    page.wait_for_selector(SHEET, state="detached")
    assert page.evaluate("document.activeElement.dataset.ags") == ags
    assert "region" not in parameters(page)


def test_pointing_at_the_map_tells_the_state(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/coverage?{DAY}&{PARTNERSHIPS}")
    region = page.locator('.coverage-map a[data-ags="05566"]')
    region.hover()
    expect(page.locator(".coverage-caption")).to_have_text(region.get_attribute("aria-label") or "?")
    page.locator(".coverage-choice select").select_option("nrweltoffen")
    expect(page.locator(".coverage-map h2")).to_contain_text("NRWeltoffen")
    assert parameters(page)["column"] == ["nrweltoffen"]
    page.go_back()
    expect(page.locator(".coverage-map h2")).to_contain_text("Partnerschaften")
    region.click()
    page.wait_for_selector(SHEET)
    page.go_back()
    page.wait_for_selector(SHEET, state="detached")


def test_the_table_by_keyboard(visit: Visit, language: str, width: int) -> None:
    """Sorted by a heading; walked with arrows; what has the focus is never under what stays."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}")
    visitor.tab_to("thead th:nth-child(2) button")
    page.keyboard.press("Enter")
    expect(page.locator("thead th:nth-child(2)")).to_have_attribute("aria-sort", "descending")
    assert next(iter(shown(page))) == "Köln"
    visitor.tab_to(CELL)
    for key in [*["ArrowDown"] * 12, *["ArrowRight"] * 6, *["ArrowUp"] * 11, *["ArrowLeft"] * 3]:
        page.keyboard.press(key)
        # Scrolling may take a moment; a cell that stays covered fails.
        page.wait_for_function(
            "() => { const box = document.activeElement.getBoundingClientRect();"
            " const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);"
            " return document.activeElement.contains(there) }"
        )
    ags, column = page.evaluate("[document.activeElement.dataset.region, document.activeElement.dataset.of]")
    page.keyboard.press("Enter")
    page.wait_for_selector(SHEET)
    assert (parameters(page)["region"], parameters(page)["of"]) == ([ags], [column])
    page.keyboard.press("Enter")  # the button that closes has the focus
    page.wait_for_selector(SHEET, state="detached")
    assert page.evaluate("document.activeElement.dataset.of") == column


def test_what_is_behind_a_cell_by_mouse(visit: Visit, language: str) -> None:
    """The state in a sentence, the actors, the statements, the people; the copied question says the same."""
    visitor = visit(language)
    page = visitor.open(f"/coverage?{DAY}&within=059")
    page.locator(f'{CELL}[data-region="05970"][data-of="EXIT_COUNSELLING"]').click()
    page.wait_for_selector(f"{SHEET} .coverage-statements")
    sheet = page.locator(SHEET)
    expect(sheet).to_contain_text(visitor.say("nicht aktuell belegt", "not currently documented"))
    expect(sheet).to_contain_text(visitor.say("Hier leben", "people live here"))
    question = visitor.copied(within=SHEET)
    cell = visitor.ask(question)["coverage"]["rows"][0]["cells"][0]
    assert [one["name"] for one in cell["actors"]] == [
        "NinA NRW – Ausstiegs- und Distanzierungsberatung",
        "Aussteigerprogramm Rechtsextremismus Spurwechsel",
    ]
    for actor in cell["actors"]:
        expect(sheet.get_by_role("link", name=actor["name"]).first).to_be_visible()
    assert sheet.locator(".coverage-statements > li").count() == len(cell["statements"]) == cell["statementCount"]
    visitor.check_access()
    sheet.get_by_role("link", name=visitor.say("Bildungsangebot", "Education")).click()
    expect(sheet.locator("h2")).to_contain_text(visitor.say("Bildungsangebot", "Education"))


def test_a_link_shows_the_same_view(visit: Visit) -> None:
    """To somebody else, later: order, columns, day, comparison and what is open."""
    visitor = visit("en", 1440)
    page = visitor.open(
        f"/coverage?{PARTNERSHIPS}&with=2015-01-01&sort=-people&column=nrweltoffen&region=05112&of=nrweltoffen"
    )
    page.wait_for_selector(f"{SHEET} .coverage-statements")
    link = visitor.copied("Link", within=SHEET)
    assert "on=" in link
    other = visit("en", 1440)
    other.page.goto(link)
    other.settled()
    other.page.wait_for_selector(f"{SHEET} .coverage-statements")
    assert shown(other.page) == shown(page)
    for part in (".coverage-map", ".coverage-changes", SHEET + " h2"):
        assert other.page.locator(part).first.inner_text() == page.locator(part).first.inner_text()


def test_the_copied_question_gives_what_the_table_shows(visit: Visit) -> None:
    visitor = visit("de", 1440)
    page = visitor.open(f"/coverage?{DAY}&{PARTNERSHIPS}&with=2015-01-01")
    answer = visitor.ask(visitor.copied(within=".coverage"))
    cells = shown(page)
    then = {row["region"]["ags"]: row["cells"] for row in answer["other"]["rows"]}
    for row in answer["coverage"]["rows"]:
        for told, cell, was in zip(cells[row["region"]["name"]], row["cells"], then[row["region"]["ags"]], strict=True):
            assert told.startswith(SYMBOLS[cell["state"]])
            assert (f"{cell['providerCount']} Anbieter" in told) >= (cell["providerCount"] > 0)
            differs = (cell["state"], cell["providerCount"]) != (was["state"], was["providerCount"])
            assert ("≠ 1.\u00a0Januar 2015" in told) == differs


def test_the_day_slides(visit: Visit, language: str, width: int) -> None:
    """By arrow keys without a step in the history, by buttons with one."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}")
    before = page.evaluate("history.length")
    visitor.tab_to("input[type=range]")
    for _ in range(3):
        page.keyboard.press("ArrowLeft")
    page.wait_for_url("**on=2026-08-01*")
    assert page.evaluate("history.length") == before
    expect(page.locator(".coverage-day output")).to_have_text(visitor.say("1.\u00a0August 2026", "1\u00a0August 2026"))
    page.get_by_role("button", name=visitor.say("− 1 Jahr", "− 1 year")).click()
    page.wait_for_url("**on=2025-08-01*")
    visitor.settled()
    expect(page.locator(".coverage-matrix caption")).to_contain_text("2025")
    page.go_back()
    page.wait_for_url("**on=2026-08-01*")
    assert page.locator("input[type=range]").get_attribute("aria-valuetext") in (
        "1.\u00a0August 2026",
        "1\u00a0August 2026",
    )


def test_two_days_compared(visit: Visit, language: str, width: int) -> None:
    """By keyboard: the changes stand in the list, the table and on the map, in words."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}&{PARTNERSHIPS}&within=055")
    visitor.tab_to(".coverage-comparing summary")
    page.keyboard.press("Enter")
    visitor.tab_to(".coverage-comparing a:nth-of-type(3)")
    page.keyboard.press("Enter")
    page.wait_for_selector("section .coverage-changes")
    visitor.settled()
    assert parameters(page)["with"] == ["2016-11-22"]
    changes = page.locator(".coverage-changes li").count()
    assert 0 < changes == page.locator(f"td.changed {CELL}").count()
    marked = page.locator(".coverage-map path.changed").count()
    assert 0 < marked == page.locator(".coverage-map .coverage-marks text").count()
    first = page.locator(f"td.changed {CELL} small").last
    expect(first).to_contain_text("≠")
    visitor.check_access()
    visitor.check_width()
    page.get_by_role("link", name=visitor.say("Vergleich beenden", "Stop comparing")).click()
    expect(page.locator("td.changed")).to_have_count(0)


def test_what_would_be_without_somebody(visit: Visit, language: str, width: int) -> None:
    """Found by typing; the cells that change, the services and the money in sentences."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}&{TWO_COLUMNS}&within=057")
    page.locator(".coverage-comparing summary").click()
    box = page.locator(".coverage-comparing input[role=combobox]")
    box.focus()
    page.keyboard.type("Arbeit und Leben im Kreis Herford")
    page.wait_for_selector("[role=option]")
    visitor.check_access()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_selector("section .coverage-changes")
    visitor.settled()
    assert parameters(page)["without"] == ["arbeit-und-leben-herford"]
    answer = visitor.ask(visitor.copied(within=".coverage"))["whatIf"]
    assert page.locator(".coverage-changes li").all_inner_texts() == [one["sentence"] for one in answer["losses"]]
    assert page.locator("td.changed .coverage-cell").count() == answer["changeCount"] == 8
    expect(page.get_by_text(answer["cliff"]["sentence"])).to_be_visible()
    expect(page.locator("tr", has_text=visitor.say("Mobile Beratung", "Mobile counselling")).last).to_contain_text(
        "7 → 0"
    )
    visitor.check_access()
    visitor.check_width()
    page.get_by_role("button", name=visitor.say("nicht mehr weglassen", "Don’t leave out")).click()
    expect(page.locator("td.changed")).to_have_count(0)


def test_gaps_are_ranked_filtered_and_copied(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}&level=MUNICIPALITY")
    visitor.tab_to(".coverage-ways a:not([aria-current])")
    page.keyboard.press("Enter")
    page.wait_for_selector(".coverage-gaps > li")
    expect(page.locator(".coverage-ways a[aria-current=page]")).to_have_text(
        visitor.say("Liste der Lücken", "List of gaps")
    )
    assert page.locator(".coverage-gaps > li").count() == 50
    visitor.check_access()
    visitor.check_width()
    page.get_by_role("link", name=visitor.say("50 weitere zeigen", "Show 50 more")).click()
    expect(page.locator(".coverage-gaps > li")).to_have_count(100)
    page.get_by_label(visitor.say("keine Angabe", "no information")).check()
    page.locator(".coverage-filters select").last.select_option("100000")
    visitor.settled()
    assert parameters(page)["reason"] == ["NOTHING_REPORTED"]
    answer = visitor.ask(visitor.copied(within=".coverage"))["gaps"]
    sentences = page.locator(".coverage-gaps > li > p:first-child").all_inner_texts()
    assert sentences == [gap["sentence"] for gap in answer["nodes"]]
    assert 0 < len(sentences) == answer["totalCount"]
    first = page.locator(".coverage-gaps > li").first
    first.get_by_role("button").click()
    expect(first.get_by_role("status")).not_to_be_empty()
    assert page.evaluate("navigator.clipboard.readText()") == sentences[0]
    first.get_by_role("link", name=visitor.say("dahinter", "behind")).click()
    page.wait_for_selector(f"{SHEET} h2")
    visitor.check_access()


def test_other_regions_have_a_table_without_a_map(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/coverage?{DAY}&level=STATE&within=DE")
    assert len(shown(page)) == 16
    expect(page.locator(".coverage-map")).to_have_count(0)
    visitor.check_access()
    page.locator(".coverage-filters select").first.select_option("GOVERNMENT_REGION")
    page.locator(".coverage-filters select").nth(1).select_option("05")
    visitor.settled()
    assert len(shown(page)) == 5
    page.goto(visitor.site + visitor.address(f"/coverage?{DAY}&within=09"))
    visitor.settled()
    expect(page.get_by_text("kennt das Netz hier keine Gebiete")).to_be_visible()
    visitor.check_access()


def test_wrong_addresses_are_told_and_can_be_mended(visit: Visit) -> None:
    visitor = visit()
    visitor.expected = ("404", "400")
    page = visitor.open(
        "/coverage?level=X&sort=nothing&column=nothing&n=-3&show=y&with=2026-02-30&region=99999&of=EDUCATION"
    )
    expect(page.locator(".failure")).to_be_visible()
    assert len(shown(page)) == 53
    page.keyboard.press("Escape")
    page.wait_for_selector(SHEET, state="detached")
    page.locator(".coverage-comparing summary").click()
    expect(page.locator(".notice").get_by_text("kein Tag des Kalenders")).to_be_visible()
    page.goto(visitor.site + visitor.address("/coverage?without=nobody-at-all&with=2020-01-01"))
    visitor.settled()
    expect(page.locator(".failure")).to_be_visible()
    expect(page.get_by_text("Gezeigt wird „was wäre, wenn“")).to_be_visible()
    visitor.check_access()
    page.get_by_role("button", name="nobody-at-all nicht mehr weglassen").click()
    visitor.settled()
    assert len(shown(page)) == 53
