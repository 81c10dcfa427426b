"""What holds on every view: widths, contrast, day, language, back, focus, print, plain words when something fails."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from visitor import Visitor

Visit = Callable[..., Visitor]
VIEWS = [
    "/",
    "/search?q=beratung",
    "/help",
    "/actors/lks-nrw",
    "/regions/05",
    "/coverage",
    "/coverage?show=gaps",
    "/network",
    "/network?of=Actor:lks-nrw",
    "/money",
    "/money?show=ends",
    "/changes",
    "/about",
    "/accessibility",
]


@pytest.mark.parametrize("path", VIEWS)
def test_from_a_narrow_phone_to_a_wall_and_in_the_dark(visit: Visit, path: str) -> None:
    for language, width, scheme in (("de", 320, "light"), ("en", 320, "dark"), ("de", 3840, "dark")):
        visitor = visit(language, width, color_scheme=scheme)
        page = visitor.open(path)
        visitor.check_width()
        visitor.check_access()
        expect(page.locator("h1")).to_have_count(1)
        assert page.title().endswith(" – prevnet")
        page.context.close()


@pytest.mark.parametrize("path", VIEWS)
def test_without_an_answer_it_says_why_and_asks_again(visit: Visit, path: str) -> None:
    visitor = visit()
    visitor.expected = ("ERR_FAILED", "Failed to fetch", "/graphql")
    visitor.page.route("**/graphql", lambda route: route.abort())
    visitor.page.goto(visitor.site + path)
    visitor.page.wait_for_selector("main h1, main [role=alert]")
    if path in ("/about", "/accessibility", "/network"):
        return
    alerts = visitor.page.locator("main [role=alert]")
    expect(alerts.first).to_contain_text("nicht erreichbar", timeout=20_000)
    visitor.check_access()
    visitor.page.unroute("**/graphql")
    for _ in range(alerts.count()):
        alerts.first.get_by_role("button").click()
        visitor.settled()
    expect(alerts).to_have_count(0)


def test_the_day_is_kept_from_view_to_view(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width)
    page = visitor.open("/")
    page.locator("header summary").click()
    page.locator("header input[type=date]").fill("2020-06-30")
    page.wait_for_url("**/*on=2020-06-30*")
    expect(page.locator(".notice")).to_contain_text("2020")
    if width < 1200:
        page.get_by_role("button", name=visitor.say("Menü", "Menu")).click()
    page.locator("header").get_by_role("link", name=visitor.say("Änderungen", "Changes")).click()
    page.wait_for_url("**" + visitor.address("/changes?*on=2020-06-30*"))
    visitor.settled()
    page.locator(".notice a").click()
    page.wait_for_url(lambda url: "on=" not in url)
    page.go_back()
    page.wait_for_url("**" + visitor.address("/changes?*on=2020-06-30*"))
    page.go_back()
    page.wait_for_url(lambda url: visitor.address("/changes") not in url)
    expect(page.locator("header input[type=date]")).to_have_value("2020-06-30")


def test_the_day_is_typed_without_losing_the_focus(visit: Visit) -> None:
    page = visit().open("/?on=2020-06-15")
    page.locator("header summary").click()
    day = page.locator("header input[type=date]")
    day.focus()
    page.keyboard.press("ArrowUp")
    page.wait_for_url(lambda url: "on=2020-06-15" not in url)
    expect(day).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.wait_for_url("**/?on=2020-06-15")
    expect(day).to_be_focused()


@pytest.mark.parametrize("on", ["2020-02-30", "morgen", "0001-01-01", "99999-01-01", "<b>"])
def test_a_day_that_is_none_is_told_and_today_is_shown(visit: Visit, language: str, on: str) -> None:
    visitor = visit(language)
    page = visitor.open(f"/?on={on}")
    expect(page.locator(".notice")).to_contain_text(on)
    expect(page.locator(".notice")).to_contain_text(visitor.say("von heute", "today’s"))
    expect(page.locator(".finding")).to_have_count(3)


@pytest.mark.parametrize(
    ("address", "unknown", "without"),
    [
        ("/changes?kinds=NONSENSE&kinds=FUNDING", ["kinds=NONSENSE"], "/changes?kinds=FUNDING"),
        ("/coverage?level=X&service=Y&show=gaps", ["level=X", "service=Y"], "/coverage?show=gaps"),
        ("/coverage?programme=lks-nrw", ["programme=lks-nrw"], "/coverage"),
        ("/money?sort=X&within=99999", ["sort=X", "within=99999"], "/money"),
        ("/network?of=Actor:gibt-es-nicht", ["of=Actor:gibt-es-nicht"], "/network"),
    ],
)
def test_a_choice_that_does_not_exist_is_told(
    visit: Visit, language: str, address: str, unknown: list[str], without: str
) -> None:
    visitor = visit(language)
    page = visitor.open(address)
    notice = page.locator("#content > .notice:not([role])")
    expect(notice).to_contain_text(visitor.say("das es hier nicht gibt", "does not exist here"))
    for value in unknown:
        expect(notice).to_contain_text(visitor.say(f"„{value}“", f"“{value}”"))
    assert "FUNDING" not in notice.inner_text()
    visitor.check_access()
    notice.get_by_role("link").click()
    expect(notice).to_have_count(0)
    visitor.settled()
    assert page.url == visitor.site + visitor.address(without)


def test_what_is_no_day_does_not_stay_in_the_field(visit: Visit) -> None:
    page = visit().open("/?on=2024-01-01")
    page.locator("header summary").click()
    day = page.locator("header input[type=date]")
    day.fill("")
    day.blur()
    expect(day).to_have_value("2024-01-01")
    assert "on=2024-01-01" in page.url


def test_the_language_changes_and_the_view_stays(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/regions/05?on=2024-01-01")
    page.get_by_role("link", name="English", exact=True).click()
    page.wait_for_url("**/en/region/05?on=2024-01-01")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("link", name="Deutsch", exact=True).click()
    page.wait_for_url("**" + visitor.address("/regions/05?on=2024-01-01"))
    expect(page.locator("html")).to_have_attribute("lang", "de")


def test_the_keyboard_skips_to_the_content_and_a_new_view_takes_the_focus(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    visitor.tab_to(".finding-way a")
    page.keyboard.press("Enter")
    page.wait_for_url("**" + visitor.address("/coverage"))
    expect(page.locator("h1")).to_be_focused()


def test_an_unknown_address_helps_on(visit: Visit, language: str) -> None:
    visitor = visit(language)
    visitor.expected = ("404",)
    page = visitor.open("/gibt/es/nicht")
    expect(page.locator("h1")).to_contain_text(visitor.say("gibt es nicht", "no such page"))
    visitor.check_access()
    expect(page.locator("input[role=combobox]")).to_have_count(1)


def test_on_paper_there_is_the_content_alone(visit: Visit) -> None:
    visitor = visit()
    page = visitor.open("/actors/lks-nrw")
    page.emulate_media(media="print")
    for hidden in ("header nav", "footer a", ".share-bar"):
        expect(page.locator(f"#root {hidden}").first).to_be_hidden()
    expect(page.locator("#root footer")).to_contain_text("Datenstand")
    expect(page.locator("h1")).to_be_visible()


@pytest.mark.parametrize(
    ("path", "picture"),
    [
        ("/network?of=Actor:lks-nrw&on=2026-11-22", ".network-canvas"),
        ("/coverage?on=2026-11-22", ".coverage-map"),
        ("/money?on=2023-06-30", ".money-figure"),
    ],
)
def test_pictures_on_paper_are_light_whatever_the_screen(visit: Visit, path: str, picture: str) -> None:
    painted: dict[tuple[str, str], bytes] = {}
    for scheme in ("light", "dark"):
        page = visit(color_scheme=scheme, reduced_motion="reduce").open(path)
        for media in ("screen", "print"):
            page.emulate_media(media=media)
            painted[scheme, media] = page.locator(picture).screenshot()
    assert painted["dark", "print"] == painted["light", "print"]
    assert painted["dark", "screen"] != painted["light", "screen"]


def test_paper_keeps_names_heads_and_sources(visit: Visit) -> None:
    """Also where they are buttons, or closed on the screen."""
    visitor = visit()
    for path, shown in (
        ("/money", "main thead th button"),
        ("/network?of=Actor:lks-nrw", ".network-rows h3 button"),
        ("/actors/lks-nrw", "details.sources li"),
    ):
        page = visitor.open(path)
        page.emulate_media(media="print")
        expect(page.locator(shown).first).to_be_visible()
        page.emulate_media(media="screen")
