"""The explorer in a real Chromium (see installation.py). Without one the tests fail.

Whatever a test does, its visitor also fails for an error on the console, for a request to another host, and for a
request that failed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from inspect import signature
from typing import Any

import httpx
import pytest
from http_server import keep_snapshot, serving
from hypothesis import settings
from installation import ADVICE, find
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from profiles import THOROUGH
from visitor import Visitor

from api.http.app import STATIC
from api.http.web_build import build
from graph.store.database import DatabaseOptions

VALUES: Mapping[tuple[str, ...], Sequence[tuple[str | int, ...]]] = {
    ("language", "width"): (("de", 360), ("en", 1440), ("de", 1440), ("en", 360)),
    ("language",): (("de",), ("en",)),
    ("width",): ((360,), (1440,)),
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What `language` and `width` are, where a test does not say it itself.

    The tests of a file take turns, one combination each; the thorough profile takes all. No code knows both, and
    test_manners.py looks at every view in both languages on the narrowest phone.
    """
    missing = _missing(metafunc.function)
    if not missing:
        return
    combinations = VALUES[missing]
    if settings.get_current_profile_name() != THOROUGH:
        module = vars(sys.modules[metafunc.function.__module__])
        alike = [one for name, one in module.items() if name.startswith("test_") and _missing(one) == missing]
        combinations = [combinations[alike.index(metafunc.function) % len(combinations)]]
    metafunc.parametrize(missing, combinations)


def _missing(test: Callable[..., object]) -> tuple[str, ...]:
    """Which of `language` and `width` a test takes and does not set itself."""
    marks: list[pytest.Mark] = getattr(test, "pytestmark", [])
    own = {name for mark in marks if mark.name == "parametrize" for name in _names(mark)}
    return tuple(name for name in ("language", "width") if name in signature(test).parameters and name not in own)


def _names(mark: pytest.Mark) -> list[str]:
    names: str | tuple[str, ...] = mark.args[0]
    return [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)


@pytest.fixture(scope="session")
def chromium_path() -> str:
    path = find()
    if not path:
        pytest.fail(ADVICE, pytrace=False)
    return path


@pytest.fixture(scope="session")
def pages() -> None:
    """Built from the sources as they are now."""
    build(STATIC, quiet=True)


@pytest.fixture(scope="session")
def server(pages: None, options: DatabaseOptions) -> Iterator[httpx.Client]:
    """One for all files: what one view has had planned, the next one need not wait for."""
    with serving(
        options,
        prevnet_operator="Landesstelle Beispiel",
        prevnet_imprint_url="https://www.example.org/impressum",
        prevnet_privacy_url="https://www.example.org/datenschutz",
        prevnet_feedback_address="barrieren@example.org",
        prevnet_read_timeout=40.0,  # what a view asks first takes long to plan on a busy machine
        prevnet_request_timeout=50.0,
    ) as client:
        yield client


@pytest.fixture(scope="module")
def site(filled: DatabaseOptions, server: httpx.Client) -> str:
    """The address of a server with the real data."""
    keep_snapshot(server)
    return str(server.base_url).rstrip("/")


@pytest.fixture(scope="module")
def chromium(site: str, chromium_path: str) -> Iterator[Browser]:
    # Closed with the module: while it is open, nothing else in this thread may run an event loop of its own.
    with sync_playwright() as playwright:
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=chromium_path, args=flags)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser, site: str) -> Generator[Callable[..., Visitor]]:
    """Makes visitors: `visit("de", 1440)`, `visit("en", 360, color_scheme="dark")`."""
    made: list[Visitor] = []
    contexts: list[BrowserContext] = []

    def one(language: str = "de", width: int = 1440, **options: Any) -> Visitor:
        context = chromium.new_context(
            viewport={"width": width, "height": 800},
            locale=f"{language}-{'DE' if language == 'de' else 'GB'}",
            **options,
        )
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        visitor = Visitor(context, site, language)
        made.append(visitor)
        return visitor

    yield one
    for context in contexts:
        context.close()
    assert [text for visitor in made for text in visitor.complaints] == []
