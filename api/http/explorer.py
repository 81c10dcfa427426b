"""The explorer: one page from our own origin that shows every view; while it is still being built, one that says so."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.http.waiting_page import waiting_page
from api.settings import Settings

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'"
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
# The views of web/explorer/app/app.tsx; any other address gets the same page, which then says that there is none.
VIEWS = re.compile(
    r"/|/(search|help|coverage|network|money|changes|about|accessibility)/?|/(actors|regions)/[^/]+/?",
)
_WAITING = waiting_page("prevnet", "explorer-being-built")
_PLACE = "<!-- settings -->"


class Explorer:
    """The page with what the operator has set in its head."""

    def __init__(self, static: Path, s: Settings) -> None:
        self.index = static / "explorer" / "index.html"
        told = {
            "imprint": s.prevnet_imprint_url,
            "privacy": s.prevnet_privacy_url,
            "operator": s.prevnet_operator,
            "feedback": s.prevnet_feedback_address,
            "graphiql": "yes" if s.prevnet_graphiql else None,
        }
        self.settings = "".join(
            f'<meta name="prevnet-{name}" content="{escape(value)}">' for name, value in told.items() if value
        )

    def respond(self, request: Request) -> Response:
        status = 200 if VIEWS.fullmatch(request.url.path) else 404
        built = self.index.is_file()
        page = self.index.read_text(encoding="utf-8").replace(_PLACE, self.settings) if built else _WAITING
        return HTMLResponse(page, status, headers=_HEADERS)


def wants_page(request: Request) -> bool:
    """Whether a browser asks for a page to show."""
    return request.method in ("GET", "HEAD") and "text/html" in ",".join(request.headers.getlist("accept"))
