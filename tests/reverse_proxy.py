"""A reverse proxy that shows a server below a path, and removes the path from the requests or passes it on."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

_OF_THE_CONNECTION = {"connection", "keep-alive", "transfer-encoding", "content-length", "host"}


@contextmanager
def proxy(upstream: str, path: str, *, strip: bool) -> Generator[str]:
    """The URL of the proxy, without the path. What is not below the path is answered with 404 by the proxy itself."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def forward(self) -> None:
            if not self.path.startswith(f"{path}/"):
                self.answer(httpx.Response(404, headers={"X-By": "proxy"}))
                return
            target = self.path.removeprefix(path) if strip else self.path
            headers = [header for header in self.headers.items() if header[0].lower() not in _OF_THE_CONNECTION]
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            with client.stream(self.command, upstream + target, headers=headers, content=body) as response:
                response.stream = httpx.ByteStream(b"".join(response.iter_raw()))
                self.answer(response)

        def answer(self, response: httpx.Response) -> None:
            body = b"".join(response.stream) if isinstance(response.stream, httpx.ByteStream) else b""
            self.send_response(response.status_code)
            for name, value in response.headers.multi_items():
                if name.lower() not in _OF_THE_CONNECTION:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_HEAD = do_OPTIONS = forward  # noqa: N815

        def log_message(self, format: str, *args: object) -> None: ...

    with (
        httpx.Client(trust_env=False, timeout=300) as client,
        ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server,
    ):
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
