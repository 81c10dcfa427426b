"""The path of the address below which a proxy shows the application, such as `/prevnet`."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send


class BasePath:
    """Lets the application answer below a path, whether or not the proxy removes the path from the requests."""

    def __init__(self, app: ASGIApp, path: str) -> None:
        self.app = app
        self.path = path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            path: str = scope["path"]
            if not path.startswith(f"{self.path}/"):
                path = f"{self.path}/" if path == self.path else self.path + path
            scope = {**scope, "root_path": self.path, "path": path}
        await self.app(scope, receive, send)


def with_base_path(page: str, base_path: str) -> str:
    """A page that was built for `/static/`, with its assets below the path."""
    return page.replace('="/static/', f'="{base_path}/static/')
