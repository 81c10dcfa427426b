"""Lock files: all jars of a Neo4j version, each with its sha256 and size.

A line is `group:artifact:version[:classifier] sha256:<hex> <bytes>`; lines are sorted, and `#` starts a comment. Lock
files name no host, so that any mirror can be used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from graph.errors import EngineError

_FOLDER: Final = Path(__file__).parent
_LINE: Final = re.compile(
    r"(?P<group>[\w.-]+):(?P<artifact>[\w.-]+):(?P<version>[\w.-]+)(?::(?P<classifier>[\w.-]+))?"
    r" sha256:(?P<sha256>[0-9a-f]{64}) (?P<size>[1-9][0-9]*)",
    re.ASCII,
)
_VERSION: Final = re.compile(r"[0-9]+(\.[0-9]+)+", re.ASCII)


@dataclass(frozen=True)
class Jar:
    """`size` in bytes; `classifier` is empty for the main jar."""

    group: str
    artifact: str
    version: str
    classifier: str
    sha256: str
    size: int

    @property
    def coordinates(self) -> str:
        return ":".join(filter(None, (self.group, self.artifact, self.version, self.classifier)))

    @property
    def file_name(self) -> str:
        return "-".join(filter(None, (self.artifact, self.version, self.classifier))) + ".jar"

    @property
    def path(self) -> str:
        """The path in a Maven repository, relative to its base URL."""
        return f"{self.group.replace('.', '/')}/{self.artifact}/{self.version}/{self.file_name}"


@dataclass(frozen=True)
class Lock:
    version: str
    jars: tuple[Jar, ...]

    @cached_property
    def size(self) -> int:
        """The size of all jars together in bytes."""
        return sum(jar.size for jar in self.jars)


def read(version: str) -> Lock:
    """The lock file of `version`. Raises EngineError if there is none."""
    path = _path(version)
    if not path.is_file():
        shipped = ", ".join(sorted(each.stem.removeprefix("neo4j-") for each in _FOLDER.glob("neo4j-*.lock")))
        raise EngineError(
            f"There is no lock file for Neo4j {version!r} in {_FOLDER}.",
            hint=f"Use one of {shipped}, or write one with `prevnet neo4j lock`.",
        )
    return parse(path.read_text(encoding="utf-8"), version=version, source=str(path))


def parse(text: str, *, version: str, source: str) -> Lock:
    """The lock in the text of a file. Raises EngineError if a line is wrong, naming `source` and the line."""
    lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line and not line.startswith("#")]
    jars = tuple(_parse_line(line, f"{source}, line {number}") for number, line in lines)
    names = {jar.file_name for jar in jars}
    if not jars or len(names) < len(jars):
        wrong = "lists no jar" if not jars else "lists a jar twice"
        raise EngineError(f"The lock file {source} {wrong}.", hint="Write it again with `prevnet neo4j lock`.")
    return Lock(version, jars)


def _parse_line(line: str, where: str) -> Jar:
    match = _LINE.fullmatch(line)
    if match is None:
        raise EngineError(
            f"{where}: expected `group:artifact:version[:classifier] sha256:<hex> <bytes>`, found {line!r}.",
            hint="Write the lock again with `prevnet neo4j lock`.",
        )
    return Jar(
        group=match["group"],
        artifact=match["artifact"],
        version=match["version"],
        classifier=match["classifier"] or "",
        sha256=match["sha256"],
        size=int(match["size"]),
    )


def render(lock: Lock) -> str:
    """The text of a lock file, which `parse` reads."""
    head = f"# Neo4j Community {lock.version} and its runtime dependencies. Written by `prevnet neo4j lock`.\n"
    lines = sorted(f"{jar.coordinates} sha256:{jar.sha256} {jar.size}\n" for jar in lock.jars)
    return head + "".join(lines)


def write(lock: Lock) -> Path:
    """Writes the lock file of `lock.version`, and returns its path."""
    path = _path(lock.version)
    path.write_text(render(lock), encoding="utf-8")
    return path


def _path(version: str) -> Path:
    if not _VERSION.fullmatch(version):
        raise EngineError(f"{version!r} is no version of Neo4j.", hint="A version looks like 2026.09.0.")
    return _FOLDER / f"neo4j-{version}.lock"
