"""Lock files: the shipped ones, the parsing of lines, and the errors of wrong lines."""

from __future__ import annotations

import pytest

from graph.engine import DEFAULT_VERSION, lock
from graph.engine.lock import Jar
from graph.errors import EngineError

SUM = "ab" * 32


@pytest.mark.parametrize("version", [DEFAULT_VERSION, "5.26.30"])
def test_shipped_locks_are_complete_sorted_and_name_no_host(version: str) -> None:
    shipped = lock.read(version)
    names = {(jar.group, jar.artifact, jar.version) for jar in shipped.jars}
    assert ("org.neo4j.app", "neo4j-server", version) in names
    assert ("org.neo4j", "neo4j", version) in names
    assert len(shipped.jars) > 200
    assert shipped.size < 200_000_000
    text = lock.render(shipped)
    assert lock.parse(text, version=version, source="text") == shipped
    assert "://" not in text


def test_the_path_of_a_jar_in_a_repository() -> None:
    jar = Jar("io.netty", "netty-epoll", "4.2", "linux-x86_64", SUM, 7)
    assert jar.coordinates == "io.netty:netty-epoll:4.2:linux-x86_64"
    assert jar.path == "io/netty/netty-epoll/4.2/netty-epoll-4.2-linux-x86_64.jar"


@pytest.mark.parametrize(
    "line",
    [
        f"a:b sha256:{SUM} 7",
        f"a:b:1 sha256:{SUM}",
        f"a:b:1 sha256:{SUM[1:]} 7",
        f"a:b:1 sha256:{SUM} 0",
        f"a:../b:1 sha256:{SUM} 7",
        f"a:b:1:c:d sha256:{SUM} 7",
    ],
)
def test_an_error_names_the_wrong_line(line: str) -> None:
    with pytest.raises(EngineError, match=r"my\.lock, line 2: .*found"):
        lock.parse(f"# comment\n{line}\n", version="1", source="my.lock")


@pytest.mark.parametrize("text", ["", "# nothing\n", f"a:b:1 sha256:{SUM} 7\nc:b:1 sha256:{SUM} 7\n"])
def test_an_empty_lock_and_clashing_file_names_are_refused(text: str) -> None:
    with pytest.raises(EngineError, match=r"my\.lock lists"):
        lock.parse(text, version="1", source="my.lock")


def test_an_error_about_an_unknown_version_lists_the_known_ones() -> None:
    with pytest.raises(EngineError, match=DEFAULT_VERSION):
        lock.read("2020.01.0")


@pytest.mark.parametrize("version", ["../lock", "", "latest"])
def test_a_malformed_version_is_refused(version: str) -> None:
    with pytest.raises(EngineError, match="is no version"):
        lock.read(version)
