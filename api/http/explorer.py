"""The page of the explorer, which shows every view; a waiting page, as long as it is not built."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.http.base_path import with_base_path
from api.http.waiting_page import waiting_response
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
# The views of web/explorer/app/app.tsx. Any other address gets the same page with status 404, which shows an error.
VIEWS = re.compile(
    r"/|/(search|help|coverage|network|money|changes|about|accessibility)/?|/(actors|regions)/[^/]+/?",
)
_SETTINGS_MARK = "<!-- settings -->"


class Explorer:
    """Serves the page with the operator's settings as `meta` elements."""

    def __init__(self, static: Path, s: Settings) -> None:
        self.static = static
        self.index = static / "explorer" / "index.html"
        self.base_path = s.prevnet_base_path or ""
        contents = {
            "base-path": s.prevnet_base_path,
            "imprint": s.prevnet_imprint_url,
            "privacy": s.prevnet_privacy_url,
            "operator": s.prevnet_operator,
            "feedback": s.prevnet_feedback_address,
            "graphiql": "yes" if s.prevnet_graphiql else None,
        }
        self.settings = "".join(
            f'<meta name="prevnet-{name}" content="{escape(value)}">' for name, value in contents.items() if value
        )

    def respond(self, request: Request) -> Response:
        status = 200 if VIEWS.fullmatch(request.url.path.removeprefix(self.base_path)) else 404
        if not self.index.is_file():
            return waiting_response(self.static, "prevnet", "explorer-being-built", status=status, headers=_HEADERS)
        page = self.index.read_text(encoding="utf-8").replace(_SETTINGS_MARK, self.settings)
        return HTMLResponse(with_base_path(page, self.base_path), status, headers=_HEADERS)


def wants_page(request: Request) -> bool:
    """Whether a browser requests a page to show."""
    return request.method in ("GET", "HEAD") and "text/html" in ",".join(request.headers.getlist("accept"))
