"""Who may read answers from pages of other origins: below one path everybody, elsewhere whom the operator names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

_METHODS: Final = ("GET", "POST")


class CrossOrigin:
    """`open_path` answers all origins, without credentials: OpenRefine has an address of its own on each machine.
    Everything else answers `origins`, and no other if there are none."""

    def __init__(self, app: ASGIApp, *, open_path: str, origins: Sequence[str], expose_headers: Sequence[str]) -> None:
        shared: Any = {"allow_methods": _METHODS, "allow_headers": ["*"], "expose_headers": expose_headers}
        self.open_path = open_path
        self.open = CORSMiddleware(app, allow_origins=["*"], **shared)
        self.elsewhere = CORSMiddleware(app, allow_origins=origins, **shared) if origins else app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope.get("path", "").removeprefix(scope.get("root_path", ""))
        is_open = path == self.open_path or path.startswith(f"{self.open_path}/")
        await (self.open if is_open else self.elsewhere)(scope, receive, send)
