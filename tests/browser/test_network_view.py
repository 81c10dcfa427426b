"""The network: around an actor and between two, as a drawing and as a list that says the same."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from visitor import Visitor

Visit = Callable[..., Visitor]

START = "/network?of=Actor:lks-nrw&on=2026-11-22"
PATHS = "/network?from=Actor:stadt-siegen&to=Actor:mb-arnsberg&on=2026-11-22"
SVG = "{http://www.w3.org/2000/svg}"


def rows(page: Page) -> list[str]:
    return page.locator(".network-rows > ul > li").evaluate_all("rows => rows.map(row => row.dataset.id)")


def row(page: Page, id_: str) -> Locator:
    return page.locator(f".network-rows li[data-id='{id_}']")


def pick(page: Page, text: str, name: str) -> None:
    """Into the search that has the focus, and down to the actor."""
    page.keyboard.type(text)
    page.wait_for_selector("[role=option]")
    chosen = page.locator("[role=option][aria-selected=true]")
    for _ in range(8):
        if name in chosen.inner_text():
            page.keyboard.press("Enter")
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"{name} is not among the results")


def saved(visitor: Visitor, format_: str, tmp_path: Path) -> bytes:
    visitor.page.locator(".share-bar button[data-tool=picture]").click()
    sheet = visitor.page.locator("dialog[open]", has=visitor.page.locator(".share-sheet"))
    with visitor.page.expect_download() as download:
        sheet.get_by_role("button", name=format_).click()
    sheet.get_by_role("button", name=visitor.say("Schließen", "Close")).click()
    assert download.value.suggested_filename.startswith("prevnet-")
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    return path.read_bytes()


def places(visitor: Visitor, tmp_path: Path) -> dict[str, tuple[float, float]]:
    """Where the names stand, relative to the first node's."""
    root = ET.fromstring(saved(visitor, "SVG", tmp_path))  # noqa: S314
    positions: dict[str, tuple[float, float]] = {}
    for text in root.iter(f"{SVG}text"):
        lines = text.findall(f"{SVG}tspan")
        if lines:
            positions[" ".join(line.text or "" for line in lines)] = (
                float(lines[0].get("x", "")),
                float(lines[0].get("y", "")),
            )
    x, y = positions["LKS NRW"]
    return {name: (round(left - x), round(top - y)) for name, (left, top) in positions.items()}


INK = """canvases => canvases.map(canvas => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0;
  for (let i = 0; i < data.length; i += 4)
    if (data[i + 3] > 200 && Math.max(data[i], data[i + 1], data[i + 2]) < 90) dark++;
  return dark;
}).reduce((sum, dark) => sum + dark, 0)"""


def ink(page: Page) -> int:
    """How many points of the picture have the colour of names."""
    page.wait_for_timeout(400)
    return page.locator(".network-box canvas").evaluate_all(INK)


def scroll_to(box: Locator) -> None:
    """Ends in a later frame: a click in the same one would be taken for one at the old place."""
    box.scroll_into_view_if_needed()
    box.page.evaluate("new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))")


def copied_answer(visitor: Visitor) -> dict[str, Any]:
    """The answer to the question that the page gives away."""
    return visitor.ask(visitor.copied())


def test_the_whole_network_by_keyboard(visit: Visit, language: str, width: int) -> None:
    """Search, panel, picture and list speak of the same organisation; the address keeps it."""
    visitor = visit(language, width, reduced_motion="reduce", color_scheme="dark" if width == 360 else "light")
    page = visitor.open("/network?on=2026-11-22")
    finding = page.locator("h1")
    expect(finding).to_contain_text(visitor.say("Die meisten direkten Beziehungen hat", "has the most direct"))
    visitor.check_access()
    visitor.check_width()
    data = copied_answer(visitor)["networkMap"]
    assert finding.inner_text() == data["sentence"]
    drawing = page.get_by_role("application")
    expect(drawing).to_have_accessible_name(re.compile(rf"\b{len(data['nodes'])} .*\b{len(data['links'])} "))
    expect(page.locator(".network-by-group li")).to_have_count(len(data["nodes"]))

    visitor.tab_to(".network-largest button")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**select={data['nodes'][0]['id']}*")
    visitor.settled()
    side = page.locator(".network-side")
    expect(side.locator("h2")).to_have_text(data["nodes"][0]["shortName"])
    expect(side.locator("h2")).to_be_focused()
    page.goto(visitor.site + visitor.address("/network?on=2026-11-22"))
    visitor.settled()
    visitor.tab_to("input[role=combobox]")
    pick(page, "Landeskoordinierungsstelle", "und Rassismus Nordrhein-Westfalen")
    page.wait_for_url("**select=Actor:lks-nrw*")
    visitor.settled()
    expect(side.locator("h2")).to_have_text("LKS NRW")
    current = page.locator(".network-by-group li[aria-current]")
    expect(current).to_have_attribute("data-id", "Actor:lks-nrw")
    expect(current).to_be_visible()
    visitor.check_access()
    visitor.check_width()
    row = side.locator(".network-relations button.link", has_text="Handlungskonzept 2025")
    row.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**select=Actor:handlungskonzept-2025*")
    expect(side.locator("h2")).to_have_text("Handlungskonzept 2025")


def test_a_node_of_the_whole_network_is_chosen_in_the_picture(visit: Visit) -> None:
    visitor = visit(reduced_motion="reduce")
    page = visitor.open("/network?on=2026-11-22&select=Actor:lks-nrw")
    box = page.locator(".network-box")
    scroll_to(box)
    box.click(position={"x": 8, "y": 8})
    expect(page.locator(".network-largest")).to_be_visible()
    page.locator(".network-by-group summary", has_text="Köln").click()
    page.locator(".network-by-group li[data-id='Actor:siegburg-buendnis'] button").click()
    visitor.settled()
    scroll_to(box)
    box.click(position={"x": 8, "y": 8})
    # The list has put it into the middle of the picture.
    size = box.bounding_box()
    assert size
    box.click(position={"x": size["width"] / 2, "y": size["height"] / 2})
    page.wait_for_url("**select=Actor:siegburg-buendnis*")


def test_filters_of_the_whole_network_are_asked_for(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/network?on=2026-11-22")
    before = len(copied_answer(visitor)["networkMap"]["nodes"])
    page.locator(".network-filters summary").click()
    page.get_by_role("checkbox", name="Mitgliedschaft").check()
    page.wait_for_url("**kinds=MEMBERSHIP*")
    visitor.settled()
    data = copied_answer(visitor)["networkMap"]
    assert {link["kind"] for link in data["links"]} == {"MEMBERSHIP"}
    assert 0 < len(data["nodes"]) < before
    filtered = ink(page)
    page.reload()
    visitor.settled()
    assert ink(page) == pytest.approx(filtered, rel=0.1)
    assert filtered > 200
    page = visitor.open("/network?on=1901-01-01")
    expect(page.locator(".answer .notice")).to_contain_text("keine Beziehung erfasst")
    visitor.check_access()


def test_the_file_of_the_whole_network_holds_all_groups(visit: Visit, language: str, tmp_path: Path) -> None:
    visitor = visit(language)
    visitor.open("/network?on=2026-11-22")
    data = copied_answer(visitor)["networkMap"]
    root = ET.fromstring(saved(visitor, "SVG", tmp_path))  # noqa: S314
    words = " ".join(root.itertext())
    for part in ("Regierungsbezirk Köln", "Nordrhein-Westfalen", "Demokratie leben!", visitor.say("Legende", "Legend")):
        assert part in words
    assert len(root.findall(f".//{SVG}g/{SVG}line")) >= len(data["links"])


def test_a_neighbour_is_opened_by_keyboard(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width, reduced_motion="reduce")
    page = visitor.open("/network?select=Actor:lks-nrw&on=2026-11-22")
    page.get_by_role(
        "link", name=re.compile(visitor.say("Nur die Beziehungen von LKS", "connections of LKS NRW only"))
    ).click()
    page.wait_for_url("**of=Actor:lks-nrw*")
    visitor.settled()
    expect(page.locator("h1")).to_contain_text("LKS NRW")
    before = rows(page)
    status = page.locator("main > .answer > p[role=status]")
    expect(status).to_contain_text(visitor.say(f"{len(before)} Organisationen", f"{len(before)} organisations"))
    drawing = page.get_by_role("application")
    expect(drawing).to_have_accessible_name(re.compile(rf"\b{len(before)} (Organisationen|organisations)"))
    visitor.check_access()
    visitor.check_width()

    visitor.tab_to("li[data-id='Actor:nrweltoffen'] .network-row > button")
    page.keyboard.press("Enter")
    page.wait_for_url("**open=Actor:nrweltoffen*")
    visitor.settled()
    after = rows(page)
    assert set(before) < set(after)
    assert page.evaluate("document.activeElement.closest('li').dataset.id") == "Actor:nrweltoffen"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(row(page, "Actor:nrweltoffen")).to_have_attribute("aria-current", "true")
    expect(row(page, "Actor:nrweltoffen").locator(".network-statements li").first).to_contain_text("NRWeltoffen")
    visitor.check_access()
    visitor.check_width()
    page.go_back()
    visitor.settled()
    assert rows(page) == before


def test_what_stood_there_keeps_its_place(visit: Visit, tmp_path: Path) -> None:
    visitor = visit()
    page = visitor.open(START)
    before = places(visitor, tmp_path)
    ids = rows(page)
    row(page, "Actor:land-nrw").get_by_role("button", name="aufklappen").click()
    page.wait_for_url("**open=Actor:land-nrw*")
    visitor.settled()
    opened = places(visitor, tmp_path)
    assert len(opened) > len(before)
    assert [opened[name][0] for name in before] == [x for x, _ in before.values()]
    # A name stands below its node, which grows when it is opened.
    assert [name for name, (_, y) in before.items() if abs(opened[name][1] - y) > 5] == []
    row(page, "Actor:land-nrw").get_by_role("button", name="zuklappen").click()
    visitor.settled()
    assert rows(page) == ids
    page.go_back()
    visitor.settled()
    page.get_by_role("button", name="Letztes Aufklappen zurücknehmen").click()
    visitor.settled()
    assert places(visitor, tmp_path) == before


def test_a_pinned_node_stays_while_all_others_move(visit: Visit, tmp_path: Path) -> None:
    visitor = visit(reduced_motion="reduce")
    page = visitor.open(START + "&select=Actor:land-nrw")
    before = places(visitor, tmp_path)
    page.get_by_role("button", name="Auswahl verschieben").click()
    for _ in range(3):
        page.get_by_role("button", name="Nach rechts").click()
    page.wait_for_url("**pin=Actor:land-nrw*")
    moved = places(visitor, tmp_path)
    x, y = before["Land NRW"]
    assert moved["Land NRW"] == (x + 60, y)
    page.get_by_role("application").focus()
    page.keyboard.press("Shift+ArrowLeft")
    row(page, "Actor:lks-nrw").get_by_role("button").first.click()
    row(page, "Actor:lks-nrw").get_by_role("button", name="Anheften").click()
    page.get_by_role("button", name="Neu anordnen").click()
    visitor.settled()
    anew = places(visitor, tmp_path)
    assert anew["Land NRW"] == (x + 40, y)
    assert anew != before


def test_the_drawing_and_the_list_select_the_same(visit: Visit) -> None:
    visitor = visit(reduced_motion="reduce")
    page = visitor.open(START)
    id_ = "Actor:landesnetzwerk-rex-nrw"
    row(page, id_).get_by_role("button").first.click()
    page.wait_for_url(f"**select={id_}*")
    # The address changes before the drawing knows of it.
    expect(row(page, id_)).to_have_attribute("aria-current", "true")
    visitor.settled()
    box = page.locator(".network-box")
    scroll_to(box)
    box.click(position={"x": 8, "y": 8})
    expect(page.locator(".network-rows li[aria-current]")).to_have_count(0)
    # The list has put it into the middle of the drawing.
    size = box.bounding_box()
    assert size
    box.click(position={"x": size["width"] / 2, "y": size["height"] / 2})
    expect(row(page, id_)).to_have_attribute("aria-current", "true")
    page.get_by_role("button", name="In der Liste zeigen").click()
    expect(row(page, id_).get_by_role("button").first).to_be_focused()
    box.dblclick(position={"x": size["width"] / 2, "y": size["height"] / 2})
    page.wait_for_url(f"**open={id_}*")


def test_hubs_and_single_nodes_are_hidden_and_said_to_be(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(START)
    before = rows(page)
    page.locator(".network-filters summary").click()
    page.locator("input[name=limit]").fill("40")
    page.keyboard.press("Enter")
    page.wait_for_url("**hubs=40*")
    visitor.settled()
    notice = page.locator(".answer .notice")
    expect(notice).to_contain_text("NRWeltoffen")
    expect(notice).to_contain_text(visitor.say("mit mehr als 40 Verbindungen", "with more than 40 connections"))
    hidden = set(before) - set(rows(page))
    assert {"Actor:nrweltoffen", "Region:05"} <= hidden
    row(page, "Actor:backup").get_by_role("button").first.click()
    row(page, "Actor:backup").get_by_role("button", name=visitor.say("Ausblenden", "Hide")).click()
    expect(row(page, "Actor:backup")).to_have_count(0)
    visitor.check_access()
    page.get_by_role("button", name=visitor.say("wieder einblenden", "again")).click()
    expect(row(page, "Actor:backup")).to_have_count(1)
    page.get_by_role("link", name=visitor.say("Grenze aufheben", "Remove the limit")).click()
    visitor.settled()
    assert rows(page) == before


def test_what_is_not_ticked_is_not_asked_for(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(START)
    page.locator(".network-filters summary").click()
    page.get_by_role("checkbox", name="Mitgliedschaft").check()
    page.wait_for_url("**kinds=MEMBERSHIP*")
    visitor.settled()
    row(page, "Actor:landesnetzwerk-rex-nrw").get_by_role("button", name="aufklappen").click()
    page.wait_for_url("**open=*")
    visitor.settled()
    data = copied_answer(visitor)
    assert {link["kind"] for part in data.values() for link in part["links"]} == {"MEMBERSHIP"}
    assert {node["node"]["id"] for part in data.values() for node in part["nodes"]} == set(rows(page))
    status = page.locator("main > .answer > p[role=status]")
    links = {link["statement"]["id"] for part in data.values() for link in part["links"]}
    expect(status).to_contain_text(f"{len(links)} Verbindungen")
    page.get_by_label("Wie weit").select_option("2")
    page.wait_for_url("**depth=2*")
    visitor.settled()
    assert len(rows(page)) > len(data["n0"]["nodes"])


def test_what_is_cut_says_how_much_and_gives_the_rest(visit: Visit, width: int) -> None:
    visitor = visit("de", width)
    page = visitor.open("/network?of=nrweltoffen&select=Actor:nrweltoffen&on=2026-11-22")
    more = row(page, "Actor:nrweltoffen").locator(".network-rest li", has_text="Beteiligung")
    (missing,) = re.findall(r"(\d+) weitere", more.inner_text())
    shown = len(rows(page))
    visitor.check_access()
    left = int(missing)
    for limit in (50, 100):
        more.get_by_role("button").click()
        page.wait_for_url(f"**open=Actor:nrweltoffen,PARTICIPATION,{limit}*")
        visitor.settled()
        remaining = re.findall(r"(\d+) weitere", more.inner_text()) if more.count() else ["0"]
        assert int(remaining[0]) < left
        left = int(remaining[0])
    expect(more).to_have_count(0)
    named = page.locator("main > .answer > p[role=status]").inner_text()
    (nodes,) = re.findall(r"^(\d+) Organisationen", named)
    assert shown < int(nodes) <= shown + int(missing)
    rest = page.get_by_role("button", name="weitere Organisationen zeigen")
    while rest.count():
        rest.click()
    assert len(rows(page)) == int(nodes)


def test_eight_nodes_are_opened_in_one_question(visit: Visit) -> None:
    visitor = visit()
    visitor.expected = ("503",)  # a busy machine may want it to be asked again
    page = visitor.open(START)
    ids = [id_ for id_ in rows(page) if id_.startswith("Actor:")][1:9]
    page = visitor.open(START + "".join(f"&open={id_}" for id_ in ids))
    expect(page.get_by_text("Höchstens 8 Organisationen")).to_be_visible()
    assert len(copied_answer(visitor)) == 9
    expect(page.get_by_role("button", name=re.compile("aufklappen"))).to_have_count(0)
    page.get_by_role("button", name="Alles zuklappen").click()
    visitor.settled()
    assert "open=" not in page.url


def test_the_files_hold_what_is_drawn(visit: Visit, language: str, tmp_path: Path) -> None:
    visitor = visit(language)
    page = visitor.open(START)
    assert saved(visitor, "PNG", tmp_path).startswith(b"\x89PNG\r\n")
    file = saved(visitor, "SVG", tmp_path)
    root = ET.fromstring(file)  # noqa: S314
    words = " ".join(root.itertext())
    for part in ("LKS NRW", visitor.say("Legende", "Legend"), "2026", visitor.site + visitor.address("/network?")):
        assert part in words
    polygons = root.findall(f".//{SVG}g/{SVG}polygon")
    assert len(polygons) >= len(rows(page))
    visitor.check_access()


@pytest.mark.parametrize("view", ["/network?on=2026-11-22", START, PATHS])
def test_the_share_bar_has_the_picture(visit: Visit, view: str, tmp_path: Path) -> None:
    visitor = visit()
    page = visitor.open(view)
    tools = page.locator(".share-bar button").evaluate_all("buttons => buttons.map(one => one.dataset.tool)")
    assert tools == ["share", "table", "picture", "cite", "code"]
    root = ET.fromstring(saved(visitor, "SVG", tmp_path))  # noqa: S314
    words = " ".join(root.itertext()).replace("\xa0", " ")
    for part in ("Legende", "Stand 22. November 2026", "CC BY 4.0", visitor.site + visitor.address("/network?")):
        assert part in words
    assert saved(visitor, "PNG", tmp_path).startswith(b"\x89PNG\r\n")
    expect(page.get_by_role("button", name=re.compile("PNG|SVG"))).to_have_count(0)


def test_an_address_shows_the_same_to_somebody_else(visit: Visit) -> None:
    choices = "&open=Actor:land-nrw,FUNDING&hide=Actor:backup&hubs=60&pin=Actor:mb-arnsberg&select=Actor:mb-arnsberg"
    path = START + choices + "&depth=1"
    first, second = visit(), visit()
    for visitor in (first, second):
        visitor.open(path)
    assert rows(first.page) == rows(second.page)
    assert first.page.locator("main").inner_text() == second.page.locator("main").inner_text()
    expect(row(second.page, "Actor:mb-arnsberg")).to_contain_text("angeheftet")


def test_paths_between_two_by_keyboard(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width, reduced_motion="reduce")
    page = visitor.open("/network?on=2026-11-22")
    visitor.tab_to(".network-ends .combobox:first-child input")
    pick(page, "Stadt Siegen", "Stadt Siegen")
    page.wait_for_url("**from=Actor:stadt-siegen*")
    visitor.settled()
    expect(page.locator(".network-end")).to_contain_text("Stadt Siegen")
    visitor.check_access()
    visitor.tab_to("input[role=combobox]")
    page.keyboard.type("Mobile Beratung")
    page.wait_for_selector("[role=option]")
    visitor.check_access()
    pick(page, " Arnsberg", "im Regierungsbezirk Arnsberg")
    page.wait_for_url("**to=Actor:mb-arnsberg*")
    visitor.settled()
    expect(page.locator("[role=status]").first).to_contain_text(
        visitor.say("Es gibt eine Verbindung", "There is a conn")
    )
    expect(page.locator(".network-path")).to_have_count(3)
    expect(page.locator(".network-path").first.locator("ol > li")).to_have_count(3)
    visitor.check_access()
    visitor.check_width()
    visitor.tab_to(".network-path:first-of-type button:not([aria-pressed])")
    page.keyboard.press("Enter")
    page.wait_for_url("**avoid=Actor:demokratie-leben*")
    visitor.settled()
    expect(page.locator(".network-path").first).not_to_contain_text("Bundesprogramm „Demokratie leben!“ fördert")
    visitor.check_access()
    page.go_back()
    visitor.settled()
    expect(page.locator(".network-path")).to_have_count(3)


def test_no_path_is_said_in_words(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open(PATHS)
    page.locator(".network-filters summary").click()
    page.locator("input[name=limit]").fill("2")
    page.keyboard.press("Enter")
    page.wait_for_url("**maxHub=2*")
    visitor.settled()
    expect(page.locator("main .notice:not(#content > .notice:first-child)")).to_contain_text(
        visitor.say("Grenze für sehr große", "limit for very large")
    )
    visitor.check_access()
    page = visitor.open(PATHS + "&kinds=GOVERNANCE")
    expect(page.locator("main .notice:not(#content > .notice:first-child)")).to_contain_text(
        visitor.say("hängen die beiden", "are not connected")
    )
    assert copied_answer(visitor)["paths"]["outcome"] == "NOT_CONNECTED"
    page = visitor.open("/network?from=lks-nrw&to=lks-nrw")
    expect(page.locator("main .notice:not(#content > .notice:first-child)")).to_contain_text(
        visitor.say("zweimal dieselbe", "same organisation twice")
    )
    visitor.check_access()


def test_wrong_addresses_are_answered_in_words(visit: Visit, language: str) -> None:
    visitor = visit(language)
    page = visitor.open("/network?of=Actor:nobody-knows")
    expect(page.get_by_role("alert")).to_contain_text(visitor.say("gibt es hier nicht", "does not exist here"))
    visitor.check_access()
    page = visitor.open("/network?of=%22%7D")
    expect(page.get_by_role("alert")).to_contain_text(visitor.say("gibt es hier nicht", "does not exist here"))
    page = visitor.open("/network?from=Actor:nobody-knows&to=lks-nrw")
    expect(page.get_by_role("alert")).to_contain_text(visitor.say("gibt es hier nicht", "does not exist here"))
    page = visitor.open(
        "/network?of=stadt-siegen&kinds=GOVERNANCE&actorKinds=MINISTRY&on=1901-01-01&depth=7&hubs=x&open=%7B"
    )
    expect(page.locator("h1")).to_contain_text("Siegen")
    visitor.check_access()


def test_the_drawing_for_paper_is_there_at_once(visit: Visit) -> None:
    """A browser that prints waits for nothing."""
    page = visit(color_scheme="dark").open(START)
    drawings = "document.querySelectorAll('.network-printed svg').length"
    assert page.evaluate(drawings) == 0
    assert page.evaluate(f"window.dispatchEvent(new Event('beforeprint')) && {drawings}") == 1
