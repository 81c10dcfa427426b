"""Serves the page of GraphiQL from our own origin, or a waiting page until it has been built."""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.http.waiting_page import waiting_page

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
_WAITING = waiting_page("prevnet – GraphiQL", "graphiql-being-built")


class GraphiQL:
    """Serves the page that was built into `static`."""

    def __init__(self, static: Path) -> None:
        self.index = static / "graphiql" / "index.html"

    def __call__(self, _: Request) -> Response:
        built = self.index.is_file()
        return HTMLResponse(self.index.read_text(encoding="utf-8") if built else _WAITING, headers=_HEADERS)
