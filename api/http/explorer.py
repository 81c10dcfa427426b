"""The two pages of the explorer: that of help, and that of all other views; a waiting page, as long as they are not
built."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.http.addresses import ADDRESSES
from api.http.base_path import with_base_path
from api.http.feeds.autodiscovery import feed_links
from api.http.help.page import HelpPage, WrittenHelp
from api.http.open_data.autodiscovery import data_links
from api.http.open_data.loaded_day import LoadedDay
from api.http.waiting_page import waiting_response
from api.settings import Settings
from graph.errors import NotFound

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; "
    "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)
_HEADERS = {
    "Content-Security-Policy": CSP,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
    "Vary": "Accept",
}
UI_PAGE = "/ui"  # the controls in all their states, for developers
_ENTRIES = ("actors", "regions")  # a page for each of them, and none without
_OPTIONAL = ("help",)  # a page for each region, and one without
_SETTINGS_MARK = "<!-- settings -->"
_ROOT = '<div id="root"></div>'
_TITLE = "<title>prevnet</title>"
_NOSCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
_MUNICIPALITY = re.compile(r"[0-9]{8}")


class Explorer:
    """Serves the pages with the operator's settings and the day of the data as `meta` elements, and with the content of
    `help_`."""

    def __init__(
        self, static: Path, s: Settings, help_: HelpPage | None = None, loaded_day: LoadedDay | None = None
    ) -> None:
        self.help = help_
        self.loaded_day = loaded_day
        self.static = static
        self.index = static / "explorer" / "index.html"
        self.help_index = self.index.with_name("help.html")  # with a script of its own
        self.base_path = s.prevnet_base_path or ""
        self.has_ui_page = s.prevnet_ui_page
        contents = {
            "base-path": s.prevnet_base_path,
            "imprint": s.prevnet_imprint_url,
            "privacy": s.prevnet_privacy_url,
            "operator": s.prevnet_operator,
            "feedback": s.prevnet_feedback_address,
            "graphiql": "yes" if s.prevnet_graphiql else None,
            "ui-page": "yes" if s.prevnet_ui_page else None,
        }
        self.settings = "".join(_meta(name, value) for name, value in contents.items() if value)

    async def respond(self, request: Request) -> Response:
        path = request.url.path.removeprefix(self.base_path)
        moved = moved_address(path, request.url.query)
        if moved is not None:
            return RedirectResponse(self.base_path + moved, 308, headers={"Referrer-Policy": "no-referrer"})
        view = view_of(path)
        status = 200 if view or (self.has_ui_page and path == UI_PAGE) else 404
        index = self.help_index if view and view.name == "help" else self.index
        if not index.is_file():
            return waiting_response(self.static, "prevnet", "explorer-being-built", status=status, headers=_HEADERS)
        head = self.settings
        if self.loaded_day and (day := await self.loaded_day.current()):
            head += _meta("data-day", day)
        if view:
            of = request.query_params.get("of", "")
            head += feed_links(view.name, view.rest, of, view.language, self.base_path)
            head += data_links(view.name, view.rest, self.base_path)
        page = index.read_text(encoding="utf-8").replace(_SETTINGS_MARK, head)
        page = page.replace('<html lang="de">', f'<html lang="{view.language if view else "de"}">')
        page = with_base_path(page, self.base_path).replace('<a href="/', f'<a href="{self.base_path}/')
        if view and view.name == "help" and self.help:
            try:
                written = await self.help.write(view.rest, view.language)
            except NotFound:
                status = 404
            else:
                page = _with_help(page, written) if written else page
        return HTMLResponse(page, status, headers=_HEADERS)


def _meta(name: str, value: str) -> str:
    return f'<meta name="prevnet-{name}" content="{escape(value)}">'


def _with_help(page: str, written: WrittenHelp) -> str:
    """The page with its content, which needs no script; the explorer's script replaces it."""
    root = f'<div id="root" data-written>{written.content}</div>'
    page = _NOSCRIPT.sub("", page).replace(_ROOT, root)
    return page.replace(_TITLE, f"<title>{escape(written.title)} – prevnet</title>")


class View(NamedTuple):
    """A view in a language, and the rest of its path: the slug of an actor, the AGS of a region, or nothing."""

    name: str
    language: str
    rest: str


def view_of(path: str) -> View | None:
    """The view at a path; None if there is none."""
    first, _, behind = path.strip("/").partition("/")
    language, path = ("en", behind) if first == "en" else ("de", path)
    word, _, rest = path.strip("/").partition("/")
    if not word:
        return View("", language, "")
    for name, words in ADDRESSES.items():
        if words[language] == word:
            allowed = bool(rest) and "/" not in rest if name in _ENTRIES else "/" not in rest
            return View(name, language, rest) if allowed and (not rest or name in (*_ENTRIES, *_OPTIONAL)) else None
    return None


def moved_address(path: str, query: str) -> str | None:
    """The address of a view whose words or language stood elsewhere before: /coverage?lang=en is /en/coverage."""
    view = view_of(path)
    word, _, rest = path.strip("/").partition("/")
    values = parse_qsl(query, keep_blank_values=True)
    language = next((value.lower() for name, value in values if name == "lang"), None)
    if view is None and word in ADDRESSES:
        view = View(word, "de", rest)
    elif view and view.name == "help" and _MUNICIPALITY.fullmatch(view.rest):
        view = view._replace(rest=view.rest[:5])  # a town leads to its district
    elif view is None or language not in ("de", "en"):
        return None
    language = language if language in ("de", "en") else view.language
    prefix = "/en" if language == "en" else ""
    words = [ADDRESSES[view.name][language], *filter(None, [view.rest])] if view.name else []
    left = urlencode([(name, value) for name, value in values if (name, value.lower()) != ("lang", language)])
    return (f"{prefix}/{'/'.join(words)}".removesuffix("/") or "/") + (f"?{left}" if left else "")


def wants_page(request: Request) -> bool:
    """Whether a browser requests a page to show."""
    return request.method in ("GET", "HEAD") and "text/html" in ",".join(request.headers.getlist("accept"))
