"""What the numbers mean, and the accessibility statement."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect
from visitor import Visitor

Visit = Callable[..., Visitor]


def test_the_meaning_of_the_numbers(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width, color_scheme="dark" if width < 500 else "light")
    page = visitor.open("/about")
    expect(page.locator("h1")).to_have_text(
        visitor.say("Methode: wie die Zahlen entstehen", "Method: how the figures come about")
    )
    expect(page.locator(".about-terms .state")).to_have_count(5)
    assert len(set(page.locator(".about-terms .state_sign").all_inner_texts())) == 5
    expect(page.locator(".about-terms .certainty")).to_have_count(3)
    expect(page.locator(".about-licence")).to_contain_text("CC-BY-4.0")
    visitor.check_access()
    visitor.check_width()


def test_the_accessibility_statement(visit: Visit, language: str, width: int) -> None:
    visitor = visit(language, width, color_scheme="dark" if width < 500 else "light")
    page = visitor.open("/accessibility")
    main = page.locator("main")
    expect(page.locator("h1")).to_have_text(visitor.say("Erklärung zur Barrierefreiheit", "Accessibility statement"))
    expect(main).to_contain_text("Landesstelle Beispiel")
    expect(main.get_by_role("link", name="barrieren@example.org")).to_have_attribute(
        "href", "mailto:barrieren@example.org"
    )
    expect(main.get_by_role("link", name="Ombudsstelle")).to_be_visible()
    expect(main).to_contain_text(
        visitor.say("Eine unabhängige Stelle hat prevnet bisher nicht geprüft", "No independent body has examined")
    )
    visitor.check_access()
    visitor.check_width()


def test_the_footer_leads_to_both_from_the_keyboard(visit: Visit, language: str) -> None:
    visitor = visit(language, 360)
    page = visitor.open("/accessibility?on=2020-06-30")
    visitor.tab_to(f"footer a[href^='{visitor.address('/about')}']")
    page.keyboard.press("Enter")
    page.wait_for_url("**" + visitor.address("/about?*on=2020-06-30*"))
    visitor.settled()
    expect(page.locator("h1")).to_be_focused()
    visitor.tab_to(f"footer a[href^='{visitor.address('/accessibility')}']")
    page.keyboard.press("Enter")
    page.wait_for_url("**" + visitor.address("/accessibility?*"))
    visitor.settled()
    expect(page.locator("h1")).to_be_focused()
