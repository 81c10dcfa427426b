"""Download jars from a local HTTP server that serves tiny jars and fails on demand."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from graph.engine import download
from graph.engine.cache import JarCache
from graph.engine.disk import require_space
from graph.engine.lock import Jar, Lock
from graph.errors import EngineError

CLOSED = "http://127.0.0.1:1"
CONTENTS = {f"jar{number}": os.urandom(1000) * (number + 1) for number in range(20)}
Fault = Callable[[BaseHTTPRequestHandler, bytes], None]


def tiny_lock() -> Lock:
    jars = (Jar("g.h", name, "1", "", hashlib.sha256(body).hexdigest(), len(body)) for name, body in CONTENTS.items())
    return Lock("1.0", tuple(jars))


class Source:
    """`faults`: by artifact, the responses to its next requests instead of the jar."""

    def __init__(self) -> None:
        self.faults: dict[str, list[Fault]] = {}
        self.requested: list[str] = []
        source = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                name = self.path.split("/")[-3]
                source.requested.append(name)
                faults = source.faults.get(name)
                (faults.pop(0) if faults else serve)(self, CONTENTS[name])

            def log_message(self, format: str, *args: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            request_queue_size = 2 * download.CONNECTIONS

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/repository/"


def serve(handler: BaseHTTPRequestHandler, body: bytes) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def cut(handler: BaseHTTPRequestHandler, body: bytes) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body[: len(body) // 2])
    handler.close_connection = True


def corrupt(handler: BaseHTTPRequestHandler, body: bytes) -> None:
    serve(handler, b"x" + body[1:])


def shorten(handler: BaseHTTPRequestHandler, body: bytes) -> None:
    serve(handler, body[:-1])


def lengthen(handler: BaseHTTPRequestHandler, body: bytes) -> None:
    serve(handler, body + b"more")


def overloaded(handler: BaseHTTPRequestHandler, body: bytes) -> None:
    handler.send_response(503)
    handler.send_header("Content-Length", "0")
    handler.end_headers()


def absent(handler: BaseHTTPRequestHandler, body: bytes) -> None:
    handler.send_response(404)
    handler.send_header("Content-Length", "0")
    handler.end_headers()


@pytest.fixture
def source(monkeypatch: pytest.MonkeyPatch) -> Iterator[Source]:
    monkeypatch.setattr(download, "PAUSE", 0.01)
    source = Source()
    thread = threading.Thread(target=source.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield source
    source.server.shutdown()
    source.server.server_close()
    thread.join(timeout=10)


@pytest.fixture
def cache(tmp_path: Path) -> JarCache:
    return JarCache(tmp_path / "cache", tiny_lock())


def ensure(cache: JarCache, url: str) -> list[Path]:
    return download.ensure_jars(cache, maven_url=url, progress=False)


def contents(cache: JarCache) -> dict[str, bytes]:
    return {jar.artifact: cache.path(jar).read_bytes() for jar in cache.lock.jars}


def test_jars_are_downloaded_once(source: Source, cache: JarCache) -> None:
    paths = ensure(cache, source.url)
    assert [path.name for path in paths] == [jar.file_name for jar in cache.lock.jars]
    assert contents(cache) == CONTENTS
    assert ensure(cache, CLOSED) == paths
    assert sorted(source.requested) == sorted(CONTENTS)


@pytest.mark.parametrize("fault", [cut, corrupt, shorten, lengthen, overloaded])
def test_a_failed_download_is_tried_again(source: Source, cache: JarCache, fault: Fault) -> None:
    source.faults["jar7"] = [fault, fault]
    ensure(cache, source.url)
    assert contents(cache) == CONTENTS
    assert source.requested.count("jar7") == 3
    assert not list(cache.lib.glob("*.part"))


@pytest.mark.parametrize(
    ("fault", "attempts", "said"),
    [
        (corrupt, 4, "other content than expected"),
        (overloaded, 4, "503"),
        (absent, 1, "404"),
        (cut, 4, "can't be fetched"),
    ],
)
def test_a_download_that_keeps_failing_raises_an_error(
    source: Source, cache: JarCache, fault: Fault, attempts: int, said: str
) -> None:
    source.faults["jar3"] = [fault] * 10
    with pytest.raises(EngineError, match=said) as caught:
        ensure(cache, source.url)
    assert "g.h:jar3:1" in caught.value.message
    assert caught.value.hint
    assert source.requested.count("jar3") == attempts
    assert not cache.path(cache.lock.jars[3]).exists()


def test_after_a_failed_download_only_missing_jars_are_downloaded(source: Source, cache: JarCache) -> None:
    source.faults["jar19"] = [absent]
    with pytest.raises(EngineError):
        ensure(cache, source.url)
    present = {jar.artifact for jar in cache.lock.jars if cache.path(jar).exists()}
    source.requested.clear()
    ensure(cache, source.url)
    assert set(source.requested) == set(CONTENTS) - present


@pytest.mark.parametrize("keeps_size", [True, False])
def test_an_altered_jar_is_downloaded_again(source: Source, cache: JarCache, keeps_size: bool) -> None:
    ensure(cache, source.url)
    source.requested.clear()
    altered = cache.path(cache.lock.jars[5])
    altered.write_bytes(bytes(altered.stat().st_size) if keeps_size else b"half")
    ensure(cache, source.url)
    assert source.requested == ["jar5"]
    assert contents(cache) == CONTENTS


def test_a_touched_or_unstamped_jar_is_hashed_and_not_downloaded(source: Source, cache: JarCache) -> None:
    ensure(cache, source.url)
    os.utime(cache.path(cache.lock.jars[5]), (1, 1))
    assert cache.missing() == []
    (cache.folder / "verified.json").write_text("{ damaged")
    assert cache.missing() == []
    ensure(cache, CLOSED)


def test_files_of_a_killed_download_are_removed(source: Source, cache: JarCache) -> None:
    cache.lib.mkdir(parents=True)
    (cache.lib / "jar1-1.jar.part").write_bytes(b"half")
    (cache.lib / "gone-1.jar.part").write_bytes(b"half")
    ensure(cache, source.url)
    assert not list(cache.lib.glob("*.part"))


def test_an_error_without_network_has_a_hint(cache: JarCache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "PAUSE", 0.01)
    started = time.monotonic()
    with pytest.raises(EngineError, match="can't be fetched") as caught:
        ensure(cache, CLOSED)
    assert "PREVNET_MAVEN_URL" in (caught.value.hint or "")
    assert time.monotonic() - started < 60


@pytest.mark.parametrize("proxy", ["HTTP_PROXY", "ALL_PROXY"])
def test_this_machine_is_asked_without_a_proxy(
    source: Source, cache: JarCache, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    for name in ("NO_PROXY", "no_proxy", proxy.lower()):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(proxy, CLOSED)
    ensure(cache, source.url)
    assert contents(cache) == CONTENTS


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("ALL_PROXY", "socks5://127.0.0.1:1", "SOCKS"),
        ("NO_PROXY", "[::1]", "::1"),
        ("SSL_CERT_FILE", "/does/not/exist.pem", "SSL_CERT_FILE names /does/not/exist.pem"),
        ("SSL_CERT_DIR", "/does/not/exist", "SSL_CERT_DIR"),
    ],
)
def test_settings_of_the_environment_that_can_not_be_used_are_named(
    cache: JarCache, monkeypatch: pytest.MonkeyPatch, name: str, value: str, words: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", CLOSED)  # without a proxy, NO_PROXY is not read
    monkeypatch.setenv(name, value)
    with pytest.raises(EngineError) as caught:
        ensure(cache, CLOSED)
    assert words in caught.value.message + (caught.value.hint or "")
    assert caught.value.hint


@pytest.mark.parametrize("url", ["", "ftp://127.0.0.1/maven", "127.0.0.1"])
def test_a_repository_address_must_be_http(cache: JarCache, url: str) -> None:
    with pytest.raises(EngineError, match="PREVNET_MAVEN_URL"):
        download.ensure_jars(cache, maven_url=url or "mirror", progress=False)


def test_an_error_about_disk_space_is_in_megabytes(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"Trying needs 1000000000 MB of free disk space; .* has \d+ MB"):
        require_space(tmp_path / "not" / "there", 10**15, "Trying")


def test_an_error_names_the_cache_that_is_not_writable(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file, not a folder")
    with pytest.raises(EngineError, match="cache"):
        ensure(JarCache(tmp_path / "cache", tiny_lock()), CLOSED)


def test_progress_without_a_terminal_is_printed_in_lines(
    source: Source, cache: JarCache, capfd: pytest.CaptureFixture[str]
) -> None:
    download.ensure_jars(cache, maven_url=source.url, progress=True)
    out, err = capfd.readouterr()
    assert out == ""
    assert err == "Neo4j 1.0: fetching 20 files: 0 MB\n"
