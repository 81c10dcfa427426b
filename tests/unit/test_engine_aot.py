"""The AOT cache of the JVM: for which Java it is, when it is used, and how it is recorded."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

from graph.engine.java import AotCache, Java, find_java


def recording(cache: AotCache) -> Path:
    """The file that a recording JVM writes."""
    (argument,) = cache.record()
    return Path(argument.removeprefix("-XX:AOTCacheOutput="))


def test_without_a_cache_the_jvm_starts_as_usual(tmp_path: Path) -> None:
    assert AotCache(tmp_path, find_java()).use() == ()


def test_a_recording_is_used_once_it_is_kept(tmp_path: Path) -> None:
    cache = AotCache(tmp_path, find_java())
    recording(cache).touch()
    assert cache.use() == ()
    cache.keep_recording()
    assert AotCache(tmp_path, find_java()).use() == (f"-XX:AOTCache={cache.file}",)
    assert list(tmp_path.glob("*.aot")) == [cache.file]


def test_a_recording_that_the_jvm_could_not_write_replaces_nothing(tmp_path: Path) -> None:
    cache = AotCache(tmp_path, find_java())
    cache.file.write_bytes(b"earlier")
    cache.keep_recording()
    assert cache.file.read_bytes() == b"earlier"


def test_each_java_has_a_cache_of_its_own(tmp_path: Path) -> None:
    other = Java(tmp_path / "bin" / "java", 25)
    assert AotCache(tmp_path, other).file != AotCache(tmp_path, find_java()).file


def test_a_java_that_has_no_such_cache_records_none(tmp_path: Path) -> None:
    assert AotCache(tmp_path, replace(find_java(), major=24)).record() == ()


def test_java_runs_with_a_damaged_cache(tmp_path: Path) -> None:
    java = find_java()
    cache = AotCache(tmp_path, java)
    cache.file.write_bytes(b"damaged" * 1000)
    run = subprocess.run([java.executable, *cache.use(), "-version"], capture_output=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr
