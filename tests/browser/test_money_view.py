"""Following the money: the picture and its table, what stands behind them, and what ends soon."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from visitor import Visitor

Visit = Callable[..., Visitor]
DAY = "on=2023-06-30"
ROWS = ".money-table tbody tr:has(td)"
LINKS = "svg .money-item:not(.money-node)"


def copied(visitor: Visitor) -> dict[str, Any]:
    """What the question that the page hands out gives."""
    return visitor.ask(visitor.copied())


def shown(page: Page) -> list[str]:
    return page.locator(ROWS).all_inner_texts()


def test_the_picture_and_its_table_say_the_same(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width, color_scheme="dark" if width == 360 else "light")
    page = visitor.open(f"/money?{DAY}")
    expect(page.locator("h1")).to_have_text(visitor.say("Dem Geld folgen", "Follow the money"))
    expect(page.locator(".lead")).to_contain_text("2023")
    links = page.locator(LINKS)
    assert links.count() == page.locator(ROWS).count() > 20
    unknown = visitor.say("Betrag unbekannt (", "amount unknown (")
    assert page.locator("svg .money-words text", has_text=unknown).count() > 3
    hatched = page.locator(".money-scroll .money-ribbon.UNKNOWN")
    assert hatched.count() == page.locator(LINKS + f"[aria-label*='{unknown}']").count() > 3
    assert not any(cell.strip() in ("0 €", "€0") for cell in page.locator(".money-table td").all_inner_texts())
    for details in page.locator("main .explain summary").all():
        details.click()
    visitor.check_access()
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
    assert page.locator(".money-statements .facts").count() > 0
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
    visitor = visit("de", 360)
    page = visitor.open(f"/money?{DAY}")
    page.locator("svg .money-node").nth(1).locator(".money-hit").click()
    expect(page.locator(".money-behind h2 a")).to_have_count(1)
    page.wait_for_selector(".money-statements li")
    row = page.locator(ROWS).first
    row.get_by_role("button").click()
    page.wait_for_selector(".money-open")
    visitor.settled()
    count = int(row.get_by_role("button").inner_text().split()[0])
    expect(page.locator(".money-statements > li")).to_have_count(count)
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
    year = page.get_by_label(visitor.say("Jahr", "Year"), exact=True)
    assert year.input_value() == "2023"
    page.get_by_role("button", name=visitor.say("Jahr 2022", "Year 2022")).click()
    visitor.settled()
    assert "year=2022" in page.url
    expect(page.locator(".lead")).to_contain_text("2022")
    page.get_by_label(visitor.say("bis Jahr", "to year")).select_option("2024")
    visitor.settled()
    assert "from=2022" in page.url
    expect(page.locator(".lead")).to_contain_text(visitor.say("2022 bis 2024", "2022 to 2024"))
    page.get_by_role("button", name=visitor.say("Alles, was am", "All that holds")).click()
    visitor.settled()
    expect(page.locator(".lead")).to_contain_text(visitor.say("30. Juni 2023", "30 June 2023"))
    page.go_back()
    visitor.settled()
    expect(page.locator(".lead")).to_contain_text(visitor.say("2022 bis 2024", "2022 to 2024"))
    page.get_by_role("link", name=visitor.say("Wer fördert welches Programm?", "Who funds which programme?")).click()
    visitor.settled()
    assert page.locator(".money-table .money-stage").count() == 1
    assert page.locator("input[type=checkbox]:disabled").count() == 2
    visitor.check_access()
    visitor.tab_to("input[type=checkbox]:not(:checked)")
    page.keyboard.press("Space")
    visitor.settled()
    assert "levels=FUNDER_KIND,FUNDER,PROGRAMME" in page.url
    assert page.locator(".money-table .money-stage").count() == 2
    page.get_by_label(visitor.say("Nur Empfänger aus", "Only recipients from")).select_option("05112")
    visitor.settled()
    assert "within=05112" in page.url


def test_the_table_is_sorted_by_a_column(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/money?{DAY}&levels=FUNDER,PROGRAMME")
    before = shown(page)
    header = page.locator(".money-table th[scope=col]").first
    header.get_by_role("button").click()
    expect(header).to_have_attribute("aria-sort", "ascending")
    names = [text.split("\t")[0] for text in shown(page)]
    assert names == sorted(names)
    header.get_by_role("button").press("Enter")
    expect(header).to_have_attribute("aria-sort", "descending")
    assert [text.split("\t")[0] for text in shown(page)] == names[::-1]
    assert sorted(shown(page)) == sorted(before)
    visitor.check_access()


def test_what_no_source_names_is_no_zero(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open("/money?year=1960")
    none = visitor.say("Das heißt nicht, dass kein Geld geflossen ist", "does not mean that no money went")
    expect(page.locator("main [role=status]").first).to_contain_text(none)
    assert page.locator("svg").count() == 0
    visitor.check_access()
    visitor.check_width()


def test_a_wrong_address_is_the_default_or_told(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/money?{DAY}&year=abc&levels=X,Y&limit=7&sort=no&regions=no&within=Bonn&open=nothing")
    assert page.locator(ROWS).count() > 20
    expect(page.locator(".money-behind")).to_contain_text("kommt mit dieser Auswahl nicht vor")
    page = visitor.open("/money?within=99999")
    expect(page.get_by_role("alert")).to_contain_text("gibt es hier nicht")
    visitor.check_access()
    page.get_by_label("Nur Empfänger aus").select_option("")
    visitor.settled()
    assert page.locator(ROWS).count() > 3


def test_the_copied_question_gives_what_the_page_shows(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/money?{DAY}&open=PROGRAMME:nrweltoffen")
    flows = copied(visitor)["flows"]
    assert len(flows["links"]) == page.locator(ROWS).count()
    exact = [str(int(y["exact"])) for link in flows["links"] for y in link["total"]["years"] if y["exact"] is not None]
    text = page.locator(".money-table").inner_text().replace(".", "")
    assert exact
    assert all(amount in text for amount in exact)
    at = [link for link in flows["links"] if "PROGRAMME:nrweltoffen" in (link["source"], link["target"])]
    behind = {statement["id"] for link in at for statement in link["statements"]}
    assert page.locator(".money-statements > li").count() == len(behind) > 0


def test_what_ends_soon(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open(f"/money?{DAY}")
    visitor.tab_to(".money-ways a:not([aria-current])")
    page.keyboard.press("Enter")
    visitor.settled()
    assert "show=ends" in page.url
    expect(page.locator(".money-ways [aria-current=page]")).to_have_text(
        visitor.say("Was endet bald?", "What ends soon?")
    )
    few = page.locator(".money-endings > li").count()
    page.get_by_label(visitor.say("In den nächsten", "Within the next")).select_option("24")
    visitor.settled()
    many = page.locator(".money-endings > li").count()
    assert many > few > 0
    page.locator(".money-endings details summary").first.click()
    assert page.locator(".money-endings .facts").first.is_visible()
    visitor.check_access()
    visitor.check_width()
    cliff = copied(visitor)["fundingCliff"]
    assert cliff["totalCount"] == many
    expect(page.locator(".lead")).to_have_text(cliff["sentence"])


def test_what_ends_soon_of_one_funder_and_of_none(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(f"/money?{DAY}&show=ends&horizon=24")
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
    assert page.locator(".money-table, .money-endings").first.is_visible()
