"""Serves the page of GraphiQL from our own origin, or a waiting page until it has been built."""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.http.base_path import with_base_path
from api.http.waiting_page import notice_response, waiting_response

# GraphiQL's editor writes style elements, so styles may be inline; scripts may only come from our own origin.
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": CSP,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
    "Vary": "Accept",
}


class GraphiQL:
    """Serves the page that was built into `static`; with `trusted_only` one that tells why there is no use for it."""

    def __init__(self, static: Path, base_path: str = "", *, trusted_only: bool = False) -> None:
        self.base_path = base_path
        self.static = static
        self.trusted_only = trusted_only
        self.index = static / "graphiql" / "index.html"

    def __call__(self, _: Request) -> Response:
        if self.trusted_only:
            return notice_response("prevnet – GraphiQL", "graphiql-trusted-only", headers=_HEADERS)
        if not self.index.is_file():
            return waiting_response(self.static, "prevnet – GraphiQL", "graphiql-being-built", headers=_HEADERS)
        page = with_base_path(self.index.read_text(encoding="utf-8"), self.base_path)
        return HTMLResponse(page, headers=_HEADERS)
