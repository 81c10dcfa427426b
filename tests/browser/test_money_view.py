"""Funding: the finding, the bars, who funds where, the flows, what stands behind them, and what ends soon."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from visitor import Visitor

Visit = Callable[..., Visitor]
DAY = "on=2023-06-30"
ROWS = ".money-table tbody tr:has(td)"
LINKS = ".money-scroll .money-item:not(.money-node)"
YEARS = ".money-year-table tbody tr"
PLACES = ".money-places tbody:first-of-type tr"


def copied(visitor: Visitor) -> dict[str, Any]:
    """What the question that the page hands out gives."""
    return visitor.ask(visitor.copied())


def shown(page: Page) -> list[str]:
    """The rows of the table of flows, which may be folded."""
    return page.locator(ROWS).all_text_contents()


def unfold(visitor: Visitor, name: str) -> None:
    visitor.page.locator("main details > summary", has_text=name).click()


def euros(text: str) -> float:
    """`1.234,50 €` and `€1,234.50` without their cents; a dash is none."""
    digits = re.sub(r"[.,]\d\d(?!\d)", "", text)
    return float(re.sub(r"\D", "", digits) or 0)


def added_up(total: dict[str, Any]) -> float:
    """The euros of single years without upper limits."""
    kinds = ("exact", "approximate", "total")
    return sum(float(year[kind] or 0) for year in total["years"] for kind in kinds)


def test_the_finding_and_its_figures_are_the_apis(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width, color_scheme="dark" if width == 360 else "light")
    page = visitor.open("/money")
    origins = copied(visitor)["origins"]
    expect(page.locator("h1")).to_have_text(origins["headline"])
    expect(page.locator(".eyebrow")).to_have_text(visitor.say("Förderung", "Funding"))
    assert "2012" in origins["headline"]
    assert "Nordrhein-Westfalen" in origins["headline"]
    figures = page.locator(".figures li")
    assert figures.count() == len(origins["figures"]) == 3
    for figure, told in zip(figures.all(), origins["figures"], strict=True):
        expect(figure).to_contain_text(told["label"])
    expect(page.locator("main")).to_contain_text(origins["omitted"])
    for summary in page.locator("main .explain summary, main .money-folded > summary").all():
        summary.click()
    visitor.check_access()
    visitor.check_width()


def test_bars_tables_and_headline_have_one_sum(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open("/money?on=2026-11-22&places=all")
    origins = copied(visitor)["origins"]
    total = origins["figures"][0]["value"]
    assert total == sum(added_up(link["total"]) for link in origins["links"]) > 0
    first, last = origins["fromYear"], origins["toYear"]
    assert (first, last) == (2012, 2026)
    assert page.locator(".money-bar").count() == page.locator(YEARS).count() == last - first + 1
    heads = page.locator(".money-year-table thead th").all_text_contents()
    at = next(i for i, head in enumerate(heads) if visitor.say("Zusammen", "Together") in head)
    together = [row.locator("th, td").nth(at).text_content() or "" for row in page.locator(YEARS).all()]
    assert sum(euros(text) for text in together) == total
    for row in page.locator(YEARS).all():
        cells = [euros(text) for text in row.locator("td").all_text_contents()]
        assert sum(cells[: at - 1]) == cells[at - 1]
    rows = page.locator(".money-places tbody:not(.money-places-sum) tr:has(td)")
    assert sum(euros(text) for text in rows.locator("td b").all_text_contents()) == total
    districts = page.locator(PLACES)
    of_districts = sum(euros(text) for text in districts.locator("td b").all_text_contents())
    assert euros(page.locator(".money-places-sum b").inner_text()) == of_districts < total
    apart = visitor.say("Landesweit, keinem Kreis zugerechnet", "State-wide, for no single district")
    expect(page.locator(".money-places-apart")).to_contain_text(apart)
    for text in page.locator(".money-places td, .money-year-table td").all_text_contents():
        assert text.strip() not in ("0 €", "€0")


def test_the_bars_are_read_out_by_keyboard(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open("/money?on=2026-11-22")
    drawing = page.locator(".money-plot svg")
    expect(drawing).to_have_attribute("role", "img")
    assert (page.locator("h1").inner_text()) in (drawing.get_attribute("aria-label") or "")
    expect(page.locator(".money-plot [style]")).to_have_count(0)
    visitor.tab_to(".money-year")
    page.keyboard.press("Home")
    readout = page.locator(".money-readout")
    expect(readout).to_contain_text("2012")
    page.keyboard.press("ArrowRight")
    expect(readout).to_contain_text("2013")
    expect(page.locator(".money-bar.chosen")).to_have_attribute("data-year", "2013")
    expect(page.locator(".money-year")).to_have_attribute("aria-valuetext", readout.inner_text())
    row = page.locator(YEARS).nth(1).locator("td")
    assert (row.first.text_content() or "").strip() != ""
    expect(page.locator(".money-bar .payer + rect[fill='url(#money-rough)']").nth(5)).to_be_attached()
    heights = drawing.locator("text").evaluate_all("ts => ts.map(t => parseFloat(getComputedStyle(t).fontSize))")
    assert min(heights) >= 12
    visitor.check_width()


def test_a_place_opens_its_statements_and_the_table_is_sorted(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open("/money?on=2026-11-22")
    few = page.locator(PLACES).count()
    sums = [euros(text) for text in page.locator(PLACES).locator("td b").all_inner_texts()]
    assert sums == sorted(sums, reverse=True)
    button = page.locator(PLACES).first.get_by_role("button")
    count = int(button.inner_text().split()[0])
    button.press("Enter")
    page.wait_for_selector(".money-statements li")
    visitor.settled()
    assert page.evaluate("document.activeElement.id") == "money-behind"
    expect(page.locator(".money-statements > li")).to_have_count(count)
    assert "open=PLACE" in page.url
    visitor.check_access()
    visitor.check_width()
    page.locator(".money-behind > p button").press("Enter")
    expect(page.locator(".money-behind")).to_have_count(0)
    expect(button).to_be_focused()
    page.get_by_role("button", name=visitor.say("Kreise und Städte", "districts and cities")).click()
    visitor.settled()
    expect(page.locator(PLACES).nth(few)).to_be_visible()
    if width < 1000:
        return
    header = page.locator(".money-places th[scope=col]").first
    header.get_by_role("button").click()
    expect(header).to_have_attribute("aria-sort", "ascending")
    names = page.locator(PLACES).locator("th").all_inner_texts()
    assert names == sorted(names, key=lambda name: name.replace("ö", "o").replace("ü", "u"))
    header.get_by_role("button").press("Enter")
    expect(header).to_have_attribute("aria-sort", "descending")
    assert page.locator(PLACES).locator("th").all_inner_texts() == names[::-1]


def test_the_land_is_usual_and_all_of_germany_is_chosen(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open("/money")
    area = page.get_by_label(visitor.say("Gebiet", "Area"), exact=True)
    expect(area).to_have_value("05")
    expect(page.locator("#money-nationwide")).to_be_visible()
    area.select_option(label=visitor.say("ganz Deutschland", "all of Germany"))
    visitor.settled()
    assert "within=DE" in page.url
    assert "Nordrhein-Westfalen" not in page.locator("h1").inner_text()
    expect(page.locator("#money-nationwide")).to_have_count(0)
    expect(page.locator("#content > .notice:not([role])")).to_have_count(0)
    area.select_option("05")
    visitor.settled()
    assert "within" not in page.url


def test_table_and_picture_are_taken_along(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/money?{DAY}&from=2015")
    page.locator(".share-bar [data-tool=table]").click()
    href = page.locator(".share-sheet a").first.get_attribute("href") or ""
    assert "/export/fundings.xlsx?" in href
    for part in ("within=05", "from=2015", "to=2023", DAY):
        assert part in href
    page.get_by_role("button", name="Schließen").click()
    page.locator(".share-bar [data-tool=picture]").click()
    with page.expect_download() as saved:
        page.locator(".share-sheet button", has_text="SVG").click()
    text = saved.value.path().read_text("utf-8")
    assert text.count("<rect") > 20
    assert page.locator("h1").inner_text()[:40] in text


def test_the_picture_and_its_table_say_the_same(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(
        f"/money?{DAY}&within=DE&limit=30&levels=FUNDER,PROGRAMME,RECIPIENT_KIND,REGION&regions=DISTRICT"
    )
    links = page.locator(LINKS)
    assert links.count() == page.locator(ROWS).count() > 20
    unknown = visitor.say("Betrag unbekannt (", "amount unknown (")
    expect(page.locator("svg .money-words text", has_text=unknown).nth(3)).to_be_attached()
    hatched = page.locator(".money-scroll .money-ribbon.UNKNOWN")
    none = visitor.say("kein summierbarer Betrag", "no amount that can be added up")
    named = page.locator(f"{LINKS}[aria-label*='{unknown}'], {LINKS}[aria-label*='{none}']")
    assert hatched.count() >= named.count() > 3
    assert not any(cell.strip() in ("0 €", "€0") for cell in page.locator(".money-table td").all_text_contents())
    visitor.check_access()


def test_a_phone_gets_the_table_instead_of_the_diagram(visit: Visit) -> None:
    visitor = visit("de", 360)
    page = visitor.open(f"/money?{DAY}")
    expect(page.locator(".money-figure")).to_be_hidden()
    page.locator("section[aria-labelledby=money-picture] .money-folded > summary").first.click()
    assert page.locator(ROWS).first.is_visible()
    visitor.check_width()


def test_a_ribbon_opens_its_statements_by_keyboard(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(f"/money?{DAY}")
    visitor.tab_to("svg .money-item")
    first = page.evaluate("document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("ArrowRight")
    ribbon = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert ribbon != first
    assert visitor.say(" an ", " to ") in ribbon
    page.keyboard.press("Enter")
    page.wait_for_selector(".money-statements li")
    visitor.settled()
    assert page.evaluate("document.activeElement.id") == "money-behind"
    expect(page.locator(".money-statements .facts").nth(0)).to_be_attached()
    page.locator(".money-statements .sources summary").first.click()
    visitor.check_access()
    panel = page.locator(".money-behind").inner_text()
    visitor.tab_to(".money-behind > p button")
    page.keyboard.press("Enter")
    expect(page.locator(".money-behind")).to_have_count(0)
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == ribbon
    page.go_back()
    page.wait_for_selector(".money-statements li")
    fresh = visit(language)
    fresh.reopen(page.url)
    fresh.page.wait_for_selector(".money-statements li")
    fresh.page.locator(".money-statements .sources summary").first.click()
    assert fresh.page.locator(".money-behind").inner_text() == panel
    assert shown(fresh.page) == shown(page)


def test_nodes_rows_and_what_is_left_out_open_by_mouse(visit: Visit) -> None:
    visitor = visit("de", 1440)
    page = visitor.open(f"/money?{DAY}")
    page.locator("svg .money-node").nth(1).locator(".money-hit").click()
    expect(page.locator(".money-behind h2 a")).to_have_count(1)
    page.wait_for_selector(".money-statements li")
    page.locator("section[aria-labelledby=money-picture] .money-folded > summary").first.click()
    row = page.locator(ROWS).first
    row.get_by_role("button").click()
    page.wait_for_selector(".money-open")
    visitor.settled()
    count = int(row.get_by_role("button").inner_text().split()[0])
    expect(page.locator(".money-statements > li")).to_have_count(count)
    unfold(visitor, "Was im Diagramm nicht mitzählt")
    page.locator(".money-left-out button").last.click()
    visitor.settled()
    counted = int(page.locator(".money-left-out button").last.inner_text().split()[0])
    expect(page.locator(".money-statements > li")).to_have_count(counted)
    visitor.check_width()
    page.go_back()
    expect(page.locator(".money-open")).to_have_count(1)


def test_time_and_levels_are_chosen(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(f"/money?{DAY}")
    h1 = page.locator("h1")
    since = page.get_by_label(visitor.say("Zeit von", "Period from"), exact=True)
    until = page.get_by_label(visitor.say("bis", "to"), exact=True)
    assert (since.input_value(), until.input_value()) == ("2012", "2023")
    until.select_option("2022")
    visitor.settled()
    assert "to=2022" in page.url
    assert "from=" not in page.url
    expect(h1).to_contain_text(visitor.say("2012 bis 2022", "2012 to 2022"))
    since.select_option("2020")
    visitor.settled()
    assert "from=2020" in page.url
    expect(h1).to_contain_text(visitor.say("2020 bis 2022", "2020 to 2022"))
    page.get_by_role("button", name=visitor.say("Nur laufende Förderungen", "Current grants only")).click()
    visitor.settled()
    expect(page.locator(".lead")).to_contain_text(visitor.say("30. Juni 2023", "30 June 2023"))
    page.go_back()
    visitor.settled()
    expect(h1).to_contain_text(visitor.say("2020 bis 2022", "2020 to 2022"))
    expect(page.locator(".lead")).to_have_count(0)
    unfold(visitor, visitor.say("Spalten des Diagramms", "Columns of the diagram"))
    page.get_by_role("link", name=visitor.say("Wer fördert welches Programm?", "Who funds which programme?")).click()
    visitor.settled()
    expect(page.locator(".money-table .money-stage")).to_have_count(1)
    expect(page.locator("input[type=checkbox]:disabled")).to_have_count(2)
    visitor.check_access()
    visitor.tab_to("input[type=checkbox]:not(:checked)")
    page.keyboard.press("Space")
    visitor.settled()
    assert "levels=FUNDER_KIND,FUNDER,PROGRAMME" in page.url
    expect(page.locator(".money-table .money-stage")).to_have_count(2)
    page.get_by_role("combobox", name=visitor.say("Gebiet", "Area"), exact=True).select_option("05112")
    visitor.settled()
    assert "within=05112" in page.url


@pytest.mark.parametrize(
    ("address", "years"),
    [("year=2022", ("2022", "2022")), ("from=2013&to=2016", ("2013", "2016")), ("year=abc", ("2012", "2023"))],
)
def test_old_addresses_keep_their_meaning(visit: Visit, address: str, years: tuple[str, str]) -> None:
    visitor = visit()
    page = visitor.open(f"/money?{DAY}&{address}")
    assert page.get_by_label("Zeit von", exact=True).input_value() == years[0]
    assert page.get_by_label("bis", exact=True).input_value() == years[1]
    origins = copied(visitor)["origins"]
    assert (str(origins["fromYear"]), str(origins["toYear"])) == years


def rows_of(page: Page) -> list[str]:
    """The rows of the table of flows, with a tab between two cells."""
    return page.locator(ROWS).all_inner_texts()


def test_the_table_is_sorted_by_a_column(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/money?{DAY}&within=DE&levels=FUNDER,PROGRAMME")
    page.locator("section[aria-labelledby=money-picture] .money-folded > summary").first.click()
    before = rows_of(page)
    header = page.locator(".money-table th[scope=col]").first
    header.get_by_role("button").click()
    expect(header).to_have_attribute("aria-sort", "ascending")
    names = [text.split("\t")[0] for text in rows_of(page)]
    assert names == sorted(names)
    header.get_by_role("button").press("Enter")
    expect(header).to_have_attribute("aria-sort", "descending")
    assert [text.split("\t")[0] for text in rows_of(page)] == names[::-1]
    assert sorted(rows_of(page)) == sorted(before)
    visitor.check_access()


def test_a_click_in_a_part_that_follows_later_keeps_what_was_just_chosen(visit: Visit) -> None:
    """The table is rendered after the rest: its headers still have the address from before the choice."""
    visitor = visit("de", 1440)
    page = visitor.open("/money?on=2026-11-22")
    page.locator("section[aria-labelledby=money-picture] .money-folded > summary").first.click()
    page.wait_for_selector(".money-table thead button")
    page.evaluate(
        """async () => {
          const area = document.querySelector('.view-bar select');
          Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(area, 'DE');
          area.dispatchEvent(new Event('change', { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve));
          document.querySelector('.money-table thead button').click();
        }"""
    )
    page.wait_for_url("**sort=from*")
    assert "within=DE" in page.url


def test_what_no_source_names_is_no_zero(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open("/money?year=1960")
    none = visitor.say("Das heißt nicht, dass kein Geld geflossen ist", "does not mean that no money went")
    expect(page.locator("main [role=status]").first).to_contain_text(none)
    expect(page.locator("main figure")).to_have_count(0)
    expect(page.locator("main .money-plot, main .money-scroll")).to_have_count(0)
    visitor.check_access()
    visitor.check_width()


def test_a_wrong_address_is_the_default_or_told(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/money?{DAY}&year=abc&levels=X,Y&limit=7&sort=no&regions=no&within=Bonn&open=nothing")
    expect(page.locator(ROWS).nth(10)).to_be_attached()
    expect(page.locator(".money-behind")).to_contain_text("kommt mit dieser Auswahl nicht vor")
    page = visitor.open("/money?within=99999")
    expect(page.get_by_role("alert")).to_contain_text("gibt es hier nicht")
    visitor.check_access()
    page.get_by_label("Gebiet", exact=True).select_option("")
    visitor.settled()
    expect(page.locator(ROWS).nth(3)).to_be_attached()


def test_the_copied_question_gives_what_the_page_shows(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/money?{DAY}&open=PROGRAMME:nrweltoffen")
    flows = copied(visitor)["flows"]
    assert len(flows["links"]) == page.locator(ROWS).count()
    exact = [str(int(y["exact"])) for link in flows["links"] for y in link["total"]["years"] if y["exact"] is not None]
    text = (page.locator(".money-table").text_content() or "").replace(".", "")
    assert exact
    assert all(amount in text for amount in exact)
    at = [link for link in flows["links"] if "PROGRAMME:nrweltoffen" in (link["source"], link["target"])]
    behind = {statement["id"] for link in at for statement in link["statements"]}
    assert page.locator(".money-statements > li").count() == len(behind) > 0


def test_what_ends_soon(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open(f"/money?{DAY}")
    soon = copied(visitor)["soon"]
    entries = page.locator(".money-soon > li")
    assert entries.count() == len(soon["endings"]) > 0
    for entry, ending in zip(entries.all(), soon["endings"], strict=True):
        expect(entry).to_contain_text(ending["sentence"])
    expect(page.locator("main aside")).to_contain_text(str(soon["withoutKnownEndCount"]))
    visitor.tab_to(".money-to-ends")
    page.keyboard.press("Enter")
    visitor.settled()
    assert "show=ends" in page.url
    few = page.locator(".money-endings > li").count()
    page.get_by_label(visitor.say("In den nächsten", "Within the next")).select_option("24")
    visitor.settled()
    many = page.locator(".money-endings > li").count()
    assert many > few > 0
    page.locator(".money-endings details summary").first.click()
    assert page.locator(".money-endings .facts").first.is_visible()
    timeline = page.locator(".money-timeline svg")
    expect(timeline).to_have_attribute("role", "img")
    assert timeline.locator(".money-end").count() == many
    assert timeline.locator("[style]").count() == 0
    visitor.check_access()
    visitor.check_width()
    cliff = copied(visitor)["fundingCliff"]
    assert cliff["totalCount"] == many
    expect(page.locator(".lead")).to_have_text(cliff["sentence"])
    assert cliff["sentence"] in (timeline.get_attribute("aria-label") or "")
    expect(page.locator("h1")).to_contain_text(str(many))
    page.locator(".eyebrow a").click()
    visitor.settled()
    assert "show=ends" not in page.url


def test_what_ends_soon_of_one_funder_and_of_none(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/money?{DAY}&show=ends&horizon=24&within=DE")
    every = page.locator(".money-endings > li").count()
    page.get_by_label("Fördermittelgeber").select_option("demokratie-leben")
    visitor.settled()
    assert 0 < page.locator(".money-endings > li").count() < every
    page = visitor.open("/money?on=1995-01-01&show=ends&horizon=x")
    expect(page.locator("main [role=status]").first).to_contain_text("Das heißt nicht, dass nichts endet")
    visitor.check_access()


@pytest.mark.parametrize("path", ["/money?on=2023-06-30", "/money?on=2023-06-30&show=ends"])
def test_everything_is_on_the_printed_page(visit: Visit, path: str) -> None:
    visitor = visit()
    page = visitor.open(path)
    page.emulate_media(media="print")
    assert page.locator(".money-controls").first.is_hidden()
    for table in page.locator(".money-table, .money-places, .money-year-table, .money-left-out, .money-endings").all():
        assert table.is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_labels_of_the_picture_have_a_ground(visit: Visit, scheme: str) -> None:
    """Ribbons cross below them."""
    page = visit("de", 1440, color_scheme=scheme).open("/money?on=2026-11-22")
    looks = page.locator(".money-words text").first.evaluate(
        "text => { const style = getComputedStyle(text);"
        " return [style.paintOrder.split(' ')[0], style.stroke, parseFloat(style.strokeWidth)] }"
    )
    paper = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert looks[:2] == ["stroke", paper]
    assert looks[2] >= 6
