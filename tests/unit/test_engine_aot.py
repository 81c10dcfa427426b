"""The AOT cache of the JVM: for which Java it is, when it is used, and how it is recorded."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from graph.engine.java import AotCache, Java, find_java


@pytest.fixture
def cache(tmp_path: Path) -> AotCache:
    return AotCache(tmp_path, find_java())


def written_by(options: tuple[str, ...]) -> Path:
    """The file that a recording JVM writes."""
    (argument,) = options
    return Path(argument.removeprefix("-XX:AOTCacheOutput="))


def files_beside(cache: AotCache) -> list[Path]:
    return list(cache.file.parent.iterdir())


def test_without_a_cache_the_jvm_starts_as_usual(cache: AotCache) -> None:
    assert cache.options() == ()


def test_a_recording_is_used_once_it_is_complete(cache: AotCache) -> None:
    with cache.recorded() as options:
        written_by(options).touch()
        assert cache.options() == ()
    assert cache.options() == (f"-XX:AOTCache={cache.file}",)
    assert files_beside(cache) == [cache.file]


def test_a_recording_that_the_jvm_could_not_write_replaces_nothing(cache: AotCache) -> None:
    cache.file.write_bytes(b"earlier")
    with cache.recorded():
        pass
    assert cache.file.read_bytes() == b"earlier"


def test_a_recording_that_the_jvm_could_not_finish_is_deleted(cache: AotCache) -> None:
    with cache.recorded() as options:
        recording = written_by(options)
        recording.touch()
        recording.with_name(f"{recording.name}.config").touch()
    assert files_beside(cache) == []


def test_the_recording_of_work_that_failed_is_deleted(cache: AotCache) -> None:
    def work() -> None:
        with cache.recorded() as options:
            written_by(options).touch()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work()
    assert files_beside(cache) == []


def test_each_java_has_a_cache_of_its_own(cache: AotCache, tmp_path: Path) -> None:
    assert AotCache(tmp_path, Java(tmp_path / "bin" / "java", 25)).file != cache.file


def test_an_older_java_has_no_such_cache(tmp_path: Path) -> None:
    assert not AotCache(tmp_path, replace(find_java(), major=24)).is_possible


def test_java_runs_with_a_damaged_cache(cache: AotCache) -> None:
    cache.file.write_bytes(b"damaged" * 1000)
    command = [find_java().executable, *cache.options(), "-version"]
    run = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr
