"""Coverage and gaps: map, table, what is behind a cell, days, comparisons, and the list of gaps."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from http_server import eventually
from playwright.sync_api import Page, expect
from visitor import Visitor

Visit = Callable[..., Visitor]

DAY = "on=2026-11-22"
PARTNERSHIPS = "programme=demokratie-leben-pfd&programme=nrweltoffen"
TWO_COLUMNS = "service=MOBILE_COUNSELLING&service=COORDINATION"
ROWS = ".coverage-halves tbody tr:not(.group)"
CELL = ".coverage-cell"
CHANGED = ".coverage-cell[data-changed]"
SHEET = "dialog[open]"
KINDS = (
    "own-current",
    "own-partial",
    "own-older",
    "wide-current",
    "wide-partial",
    "wide-older",
    "none",
    "unreported",
)
STATES = {  # the words of a kind, which also stand in the legends
    "own-current": ("aktuell belegt", "currently documented"),
    "own-partial": ("in Teilen aktuell belegt", "currently documented in part"),
    "own-older": ("älter belegt", "older evidence"),
    "wide-current": ("nur überörtlich, aktuell belegt", "larger area only, currently documented"),
    "wide-partial": ("nur überörtlich und in Teilen belegt", "larger area only, documented in part"),
    "wide-older": ("nur überörtlich, älter belegt", "larger area only, older evidence"),
    "none": ("nachweislich kein Angebot", "known to have no service"),
    "unreported": ("keine Angabe", "no information"),
}


def shown(page: Page) -> dict[str, list[tuple[str, str, str]]]:
    """The table's cells by region: kind, sign and name."""
    rows: dict[str, list[list[str]]] = page.evaluate(
        f"Object.fromEntries([...document.querySelectorAll('{ROWS}')].map(row =>"
        " [row.cells[0].innerText.trim(), [...row.querySelectorAll('.coverage-cell')].map(cell =>"
        " [cell.dataset.kind, cell.textContent, cell.getAttribute('aria-label')])]))"
    )
    return {region: [(kind, sign, label) for kind, sign, label in cells] for region, cells in rows.items()}


def drawn(page: Page) -> dict[str, tuple[str, str, str]]:
    """The map's regions: class, value and name without the region's."""
    regions: list[list[str]] = page.locator(".coverage-map a[data-ags]").evaluate_all(
        "all => all.map(one => [one.getAttribute('aria-label'), one.dataset.class, one.dataset.value])"
    )
    return {name: (kind, value, label) for text, kind, value in regions for name, _, label in [text.partition(": ")]}


def legend(page: Page) -> dict[str, int]:
    """The classes that the map's legend explains, with the number of regions in each."""
    entries: list[list[str]] = page.locator(".coverage-scale li").evaluate_all(
        "all => all.map(one => [one.dataset.class, one.querySelector('.count').innerText])"
    )
    return {name: int(text.split()[0]) for name, text in entries}


def parameters(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def test_the_head_says_the_finding(visit: Visit, language: str, width: int) -> None:
    """As the API says it: one sentence, three figures, and what counts as current."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}")
    coverage = visitor.ask(visitor.copied())["coverage"]
    expect(page.locator("h1")).to_have_text(coverage["sentence"].removesuffix("."))
    figures = page.locator(".figures li")
    assert figures.locator("span").all_inner_texts() == [figure["label"] for figure in coverage["figures"]]
    assert figures.locator("b").first.inner_text() == f"{coverage['figures'][0]['value']:.0f}"
    assert visitor.say("Mio.", "million") in figures.nth(1).inner_text()
    current = page.get_by_label(visitor.say("Aktuell heißt", "Current means"))
    expect(current).to_have_value("24")
    before = shown(page)
    current.select_option("60")
    page.wait_for_url("**confirmedWithin=60*")
    visitor.settled()
    eventually(lambda: shown(page) != before)
    assert visitor.ask(visitor.copied())["coverage"]["confirmedWithin"] == 60
    visitor.check_access()
    visitor.check_width()


def test_map_and_table_say_the_same(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}&{PARTNERSHIPS}")
    regions, cells = drawn(page), shown(page)
    assert len(regions) == len(cells) == 53
    assert {name: (kind, label) for name, (kind, _, label) in regions.items()} == {
        name: (first[0], first[2]) for name, (first, *_) in cells.items()
    }
    for kind, sign, label in (cell for row in cells.values() for cell in row):
        assert label.startswith(visitor.say(*STATES[kind]))
        assert (sign != "" and sign[:2] in label) or sign in ("", "?", "✕")
    kinds = [first[0] for first, *_ in cells.values()]
    assert legend(page) == {kind: kinds.count(kind) for kind in KINDS if kind in kinds}
    assert len(set(kinds)) > 1
    assert page.locator(".coverage-map").get_by_text("© GeoBasis-DE / BKG 2017").is_visible()
    visitor.check_access()
    visitor.check_width()


def test_the_first_map_counts_what_is_for_the_district_itself(visit: Visit, language: str, width: int) -> None:
    """The values, the legend, the small maps and the numbers below the table are those of the table."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}")
    cells = shown(page)
    own = {name: sum(kind.startswith("own-") for kind, *_ in row) for name, row in cells.items()}
    assert {name: value for name, (_, value, _) in drawn(page).items()} == {n: str(count) for n, count in own.items()}
    classes = [f"own-{min(count, 4)}" for count in own.values()]
    assert legend(page) == {f"own-{step}": classes.count(f"own-{step}") for step in range(5)}
    printed = page.locator(".coverage-values text:not(.name)")
    assert (printed.first.is_visible(), printed.count()) == (width == 1440, 53)
    captions = page.locator(".coverage-small-maps figure p").all_inner_texts()
    assert len(captions) == 8
    page.locator(".coverage-counts summary").click()
    for at, caption in enumerate(captions):
        kinds = [row[at][0] for row in cells.values()]
        counts = [kinds.count(kind) for kind in KINDS]
        wide = sum(counts[3:6])
        numbers = [number for number in (*counts[:3], wide, *counts[6:]) if number]
        assert [int(number) for number in re.findall(r"\d+", caption)] == numbers
        row = page.locator(".coverage-counts tbody tr").nth(at).locator("td").all_inner_texts()
        assert [int(number) for number in row if number != "0"] == [count for count in counts if count]
    visitor.check_access()
    visitor.check_width()


def test_the_map_shows_one_service_or_the_age_of_its_evidence(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(f"/coverage?{DAY}")
    page.get_by_role("button", name=visitor.say("Ein Angebot", "One service")).click()
    page.wait_for_url("**column=COORDINATION*")
    expect(page.locator(".coverage-map h2")).to_have_text(visitor.say("Koordinierung", "Coordination"))
    # The drawing follows its controls.
    expect(page.locator(".coverage-map a[data-class=own-current]")).not_to_have_count(0)
    cells = shown(page)
    assert {name: kind for name, (kind, *_) in drawn(page).items()} == {n: row[6][0] for n, row in cells.items()}
    page.get_by_role("button", name=visitor.say("Alter der Belege", "Age of evidence")).click()
    page.wait_for_url("**map=age*")
    expect(page.locator(".coverage-map a[data-class^=age-]")).to_have_count(53)
    assert "column" not in parameters(page)
    for name, (kind, value, _) in drawn(page).items():
        years = [sign for cell, sign, _ in cells[name] if cell.startswith("own-")]
        dated = [year for year in years if year != "?"]
        assert value == (max(dated) if dated else "?" if years else "–")
        assert (kind == "age-0", kind == "age-undated") == (value == "–", value == "?")
    visitor.check_access()
    page.locator(".coverage-small-maps").get_by_role("link", name=visitor.say("Opferberatung", "Victim")).click()
    page.wait_for_url("**column=VICTIM_COUNSELLING*")
    expect(page.locator(".coverage-map h2")).to_contain_text(visitor.say("Opferberatung", "Victim"))


@pytest.mark.parametrize("looks", [{"color_scheme": "dark"}, {"forced_colors": "active"}], ids=["dark", "forced"])
def test_every_sign_keeps_its_contrast(visit: Visit, looks: dict[str, str]) -> None:
    """The fill or the border of each status 3 : 1 to the page, each number 4.5 : 1 to its colour, as really drawn."""
    visitor = visit("de", 1440, **looks)
    page = visitor.open(f"/coverage?{DAY}&column=COORDINATION")
    visitor.check_access()
    paper = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    signs = page.locator(".coverage-legend .coverage-mark").evaluate_all(
        "all => all.map(one => { const style = getComputedStyle(one), dot = getComputedStyle(one, '::before');"
        " return [style.backgroundColor, style.borderTopColor, dot.borderTopColor] })"
    )
    assert len(signs) >= 5
    for colours in signs:
        assert max(_contrast(colour, paper) for colour in colours if _alpha(colour)) >= 3
    for address in ("", "&column=COORDINATION", "&map=age"):
        page = visitor.open(f"/coverage?{DAY}{address}")
        numbers = page.evaluate(
            "[...document.querySelectorAll('.coverage-map a[data-ags]')].map((one, i) => {"
            " const text = document.querySelectorAll('.coverage-values .value')[i].querySelector('text');"
            " const style = text && getComputedStyle(text);"
            " return [getComputedStyle(one.firstChild).fill, style?.fill, style?.paintOrder, style?.stroke] })"
        )
        compared = [
            _contrast(text, halo if order == "stroke" and _alpha(halo) else ground)
            for ground, text, order, halo in numbers
            if text
        ]
        assert len(compared) > 20
        assert min(compared) >= 4.5


def _alpha(colour: str) -> float:
    parts = re.findall(r"[\d.]+", colour)
    return float(parts[3]) if len(parts) > 3 else 1


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_brightness(one), _brightness(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


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
    region, _, label = name.partition(": ")
    expect(page.locator(".coverage-tip strong")).to_have_text(region)
    expect(page.locator(".coverage-tip")).to_contain_text(label)
    page.keyboard.press("Enter")
    page.wait_for_selector(SHEET)
    visitor.settled()
    assert parameters(page)["region"] == [ags]
    expect(page.locator(f"{SHEET} h2")).to_contain_text(region)
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
    name, _, label = (region.get_attribute("aria-label") or "?").partition(": ")
    expect(page.locator(".coverage-tip strong")).to_have_text(name)
    expect(page.locator(".coverage-tip")).to_contain_text(label)
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
    """One stop for Tab; walked with arrows, from one half to the other; what has the focus is seen."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}")
    assert [len(half) for half in _halves(page)] == [26, 27]
    page.get_by_label(visitor.say("Reihenfolge", "Order")).select_option("-people")
    page.wait_for_url("**sort=-people*")
    expect(page.locator(".coverage-halves tbody th").first).to_have_text("Köln")
    assert [len(half) for half in _halves(page)] == [27, 26]
    visitor.tab_to(CELL)
    first = page.evaluate("document.activeElement.dataset.region")
    for key in [*["ArrowDown"] * 52, *["ArrowUp"] * 52]:
        page.keyboard.press(key)
    assert page.evaluate("document.activeElement.dataset.region") == first == "05315"
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


def _halves(page: Page) -> list[list[str]]:
    return page.locator(".coverage-half").evaluate_all(
        "all => all.map(half => [...half.querySelectorAll('tbody tr:not(.group)')].map(row => row.innerText))"
    )


def test_what_is_behind_a_cell_by_mouse(visit: Visit, language: str) -> None:
    """The state in a sentence, the actors, the statements, the people; the copied question says the same."""
    visitor = visit(language)
    page = visitor.open(f"/coverage?{DAY}&within=059")
    page.locator(f'{CELL}[data-region="05970"][data-of="EXIT_COUNSELLING"]').click()
    page.wait_for_selector(f"{SHEET} .coverage-statements")
    sheet = page.locator(SHEET)
    expect(sheet).to_contain_text(visitor.say("nur überörtlich, älter belegt", "larger area only, older evidence"))
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
    sheet.get_by_role("link", name=visitor.say("Alle Angebote hier", "All services here")).click()
    page.wait_for_selector(f"{SHEET} .coverage-region")
    assert sheet.locator(".coverage-region > li").count() == 8
    visitor.check_access()
    sheet.get_by_role("link", name=visitor.say("Bildungsangebot", "Education"), exact=True).click()
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
    changed = 0
    for row in answer["coverage"]["rows"]:
        for told, cell, was in zip(cells[row["region"]["name"]], row["cells"], then[row["region"]["ags"]], strict=True):
            kind, sign, label = told
            assert (f", {cell['providerCount']} Träger" in label) >= (cell["providerCount"] > 0)
            differs = (cell["state"], cell["providerCount"]) != (was["state"], was["providerCount"])
            assert ("1.\u00a0Januar 2015" in label) == (sign == "≠") == differs
            assert (kind == "unreported") == (cell["state"] == "NOT_REPORTED")
            assert kind.startswith("wide-") == (cell["ownState"] == "NOT_REPORTED" != cell["state"])
            changed += differs
    assert changed > 0


def test_the_day_slides(visit: Visit, language: str, width: int) -> None:
    """By arrow keys without a step in the history, by buttons with one."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}&show=compare")
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
    expect(page.locator(".coverage-matrix caption").first).to_contain_text("2025")
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
    visitor.tab_to(".coverage-to-compare")
    page.keyboard.press("Enter")
    page.wait_for_selector(".coverage-comparing")
    visitor.tab_to(".coverage-comparing a:nth-of-type(3)")
    page.keyboard.press("Enter")
    page.wait_for_selector("section .coverage-changes")
    visitor.settled()
    assert parameters(page)["with"] == ["2016-11-22"]
    changes = page.locator(".coverage-changes li").count()
    assert 0 < changes == page.locator(CHANGED).count()
    assert str(changes) in page.locator("h1").inner_text()
    marked = page.locator('.coverage-map a[data-value="≠"]').count()
    assert 0 < marked == page.locator(".coverage-values text", has_text="≠").count()
    expect(page.locator(CHANGED).last).to_have_text("≠")
    visitor.check_access()
    visitor.check_width()
    page.get_by_role("link", name=visitor.say("Vergleich beenden", "Stop comparing")).click()
    expect(page.locator(CHANGED)).to_have_count(0)


def test_what_would_be_without_somebody(visit: Visit, language: str, width: int) -> None:
    """Found by typing; the cells that change, the services and the money in sentences."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}&{TWO_COLUMNS}&within=057&show=compare")
    box = page.locator(".coverage-comparing input[role=combobox]")
    box.focus()
    page.keyboard.type("Arbeit und Leben im Kreis Herford")
    page.wait_for_selector("[role=option]")
    visitor.check_access()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**without=*")
    visitor.settled()
    assert parameters(page)["without"] == ["arbeit-und-leben-herford"]
    answer = visitor.ask(visitor.copied(within=".coverage"))["whatIf"]
    expect(page.locator("h1")).to_have_text(answer["sentence"].removesuffix("."))
    told = page.locator("main").inner_text()
    assert len(answer["losses"]) == 2
    for loss in answer["losses"]:
        assert told.count(loss["sentence"].removesuffix(".")) == 1
    assert page.locator(CHANGED).count() == answer["changeCount"] == 8
    expect(page.get_by_text(answer["cliff"]["sentence"])).to_be_visible()
    expect(page.locator("tr", has_text="→")).to_have_count(1)
    expect(page.locator("tr", has_text="→")).to_contain_text(visitor.say("Mobile Beratung", "Mobile counselling"))
    expect(page.locator("td.changed").first).to_have_text("7 → 0")
    visitor.check_access()
    visitor.check_width()
    page.get_by_role("button", name=visitor.say("nicht mehr weglassen", "Don’t leave out")).click()
    expect(page.locator(CHANGED)).to_have_count(0)


def test_needs_are_folded_gaps(visit: Visit, language: str, width: int) -> None:
    """One line for each service and reason; its sentences are those of the API, and each can be copied."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}")
    needs = page.locator(".coverage-needs [data-need]")
    keys = [str(key).split() for key in needs.evaluate_all("all => all.map(one => one.dataset.need)")]
    order = ["NOTHING_OFFERED", "NOTHING_REPORTED", "ENDS", "PARTLY_COVERED", "SINGLE_PROVIDER"]
    assert len(keys) > 1
    assert [reason for reason, _ in keys] == sorted([reason for reason, _ in keys], key=order.index)
    expect(page.locator(".coverage-gaps > li").first).to_be_hidden()
    visitor.tab_to(".coverage-needs summary")
    page.keyboard.press("Enter")
    first = needs.first
    sentences = first.locator(".coverage-sentence").all_inner_texts()
    name = page.locator(".coverage-needs h3").first.inner_text()
    visitor.check_access()
    visitor.check_width()
    first.get_by_role("button", name=visitor.say("Satz kopieren", "Copy sentence")).first.click()
    assert page.evaluate("navigator.clipboard.readText()") == sentences[0]
    first.get_by_role("link", name=visitor.say("auf der Karte", "on the map")).click()
    expect(page.locator(".coverage-map h2")).to_have_text(name.partition(":")[0])
    page.get_by_role("link", name=visitor.say("Fälle einzeln", "one by one")).click()
    page.wait_for_selector(".coverage-gaps.numbered > li")
    gaps = visitor.ask(visitor.copied())["gaps"]["nodes"]
    reason, column = keys[0]
    assert sentences == [g["sentence"] for g in gaps if (g["reason"], g["serviceType"]) == (reason, column)]


def test_gaps_are_ranked_filtered_and_copied(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}&level=MUNICIPALITY&show=gaps")
    items = page.locator(".coverage-gaps > li")
    assert items.count() == 50
    visitor.check_access()
    visitor.check_width()
    page.get_by_role("link", name=visitor.say("50 weitere zeigen", "Show 50 more")).click()
    expect(items).to_have_count(100)
    page.get_by_label(visitor.say("keine Angabe", "no information")).check()
    page.locator(".coverage-filters select").last.select_option("100000")
    visitor.settled()
    assert parameters(page)["reason"] == ["NOTHING_REPORTED"]
    answer = visitor.ask(visitor.copied())["gaps"]
    expect(page.locator("h1")).to_have_text(answer["sentence"].removesuffix("."))
    sentences = page.locator(".coverage-sentence").all_inner_texts()
    assert sentences == [gap["sentence"] for gap in answer["nodes"]]
    assert 0 < len(sentences) == answer["totalCount"]
    first = items.first
    first.get_by_role("button").click()
    expect(first.get_by_role("status")).not_to_be_empty()
    assert page.evaluate("navigator.clipboard.readText()") == sentences[0]
    page.get_by_label(visitor.say("keine Angabe", "no information")).uncheck()
    visitor.settled()
    page.get_by_role("link", name=visitor.say("dahinter", "behind")).first.click()
    page.wait_for_selector(f"{SHEET} h2")
    visitor.check_access()


def test_old_evidence_is_to_be_checked_and_no_need(visit: Visit, language: str, width: int) -> None:
    """The link says how many entries there are; their list is a mode with an address."""
    visitor = visit(language, width)
    page = visitor.open(f"/coverage?{DAY}&within=059")
    link = page.locator(".coverage-needs a[href*='show=confirm']")
    expect(link).to_contain_text(re.compile(r"\d"))
    text = link.inner_text()
    link.click()
    page.wait_for_selector(".coverage-confirm > li")
    visitor.settled()
    assert parameters(page)["show"] == ["confirm"]
    answer = visitor.ask(visitor.copied())["toConfirm"]
    assert re.sub(r"\D", "", text) == str(answer["totalCount"])
    expect(page.locator("h1")).to_have_text(answer["sentence"].removesuffix("."))
    assert page.locator(".coverage-confirm > li > p").all_inner_texts() == [n["sentence"] for n in answer["nodes"]]
    visitor.check_access()
    visitor.check_width()
    page.get_by_role("link", name=visitor.say("Die nächsten zeigen", "Show the next")).click()
    visitor.settled()
    assert parameters(page)["from"] == [answer["nodes"][-1]["key"]]
    assert page.locator(".coverage-confirm > li > p").first.inner_text() != answer["nodes"][0]["sentence"]
    page.locator(".eyebrow a").click()
    expect(page.locator(".coverage-map")).to_be_visible()
    assert parameters(page) == {"on": ["2026-11-22"], "within": ["059"]}


def test_paper_shows_what_is_folded_in(visit: Visit) -> None:
    """Needs unfolded, the small maps, the table; no controls."""
    visitor = visit("de", 1440)
    page = visitor.open(f"/coverage?{DAY}")
    page.emulate_media(media="print")
    folded = (".coverage-names", ".coverage-gaps:not(.many) .coverage-sentence")
    for seen in (*folded, ".coverage-paper", ".coverage-small-maps figure", f"{CELL} .coverage-mark"):
        expect(page.locator(seen).first).to_be_visible()
    for hidden in (".coverage .view-bar", ".coverage-segments", ".coverage-order", ".coverage-hint"):
        expect(page.locator(hidden).first).to_be_hidden()


def test_paper_takes_two_pages(visit: Visit, language: str) -> None:
    page = visit(language, 1440).open(f"/coverage?{DAY}")
    pages = re.findall(rb"/Type\s*/Page\b", page.pdf(print_background=True, prefer_css_page_size=True))
    assert len(pages) == 2


def test_other_regions_have_a_table_without_a_map(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/coverage?{DAY}&level=STATE&within=DE")
    expect(page.locator(ROWS)).to_have_count(16)
    expect(page.locator(".coverage-map")).to_have_count(0)
    visitor.check_access()
    page.locator(".coverage-more summary").click()
    page.get_by_label("Zeilen").select_option("GOVERNMENT_REGION")
    page.get_by_label("Gebiet", exact=True).select_option("05")
    visitor.settled()
    expect(page.locator(ROWS)).to_have_count(5)
    page.goto(visitor.site + visitor.address(f"/coverage?{DAY}&within=09"))
    visitor.settled()
    expect(page.get_by_text("sind hier keine Gebiete erfasst")).to_be_visible()
    visitor.check_access()


def test_wrong_addresses_are_told_and_can_be_mended(visit: Visit) -> None:
    visitor = visit()
    visitor.expected = ("404", "400")
    page = visitor.open(
        "/coverage?level=X&sort=nothing&column=nothing&n=-3&show=y&with=2026-02-30&region=99999&of=EDUCATION"
    )
    expect(page.locator(".failure")).to_be_visible()
    expect(page.locator(ROWS)).to_have_count(53)
    page.keyboard.press("Escape")
    page.wait_for_selector(SHEET, state="detached")
    expect(page.locator(".notice").get_by_text("kein Tag des Kalenders")).to_be_visible()
    page.goto(visitor.site + visitor.address("/coverage?without=nobody-at-all&with=2020-01-01"))
    visitor.settled()
    expect(page.locator(".failure")).to_be_visible()
    expect(page.get_by_text("Gezeigt wird „was wäre, wenn“")).to_be_visible()
    visitor.check_access()
    page.get_by_role("button", name="nobody-at-all nicht mehr weglassen").click()
    visitor.settled()
    expect(page.locator(ROWS)).to_have_count(53)
