"""Find out from the server's output why it did not start."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from graph.engine import HEAP_SETTING, PORT_SETTING, STOP_COMMAND
from graph.engine.disk import is_full
from graph.errors import EngineError

_LINES_SHOWN: Final = 12
_BYTES_READ: Final = 200_000
_NOISE: Final = re.compile(r"^(\s+at |\s*\.\.\. \d+ |WARNING: )")

# A pattern in the server's output, the cause, and what to do. The first pattern that matches counts.
_CAUSES: Final = (
    (
        r"Address already in use|BindException|Failed to bind",
        "its port is taken by another program",
        f"End that program, or set {PORT_SETTING} to another port.",
    ),
    (r"No space left on device|Disk quota exceeded", "the disk is full", "Make room and start again."),
    (
        r"OutOfMemoryError|insufficient memory|Could not reserve enough space|Cannot allocate memory",
        "there is not enough memory",
        f"Free some memory; or raise {HEAP_SETTING} if the heap was too small, lower it if the machine is.",
    ),
    (
        r"store_lock|Lock file has been locked|FileLockException",
        "another server uses the same data",
        f"End that server (`{STOP_COMMAND}`), or choose another home.",
    ),
    (
        r"newer version|[Dd]owngrade|UnknownStoreVersion|not recogni[sz]ed|[Uu]nsupported.*(store|kernel|log) ?version",
        "the data were written by a newer version of Neo4j",
        "Use that version, or choose another home.",
    ),
    (
        r"Error reading transaction logs|recovery not possible",
        "the data are damaged, or were written by a newer version of Neo4j",
        "Use the version that wrote them, or load a snapshot into another home.",
    ),
    (r"UnsupportedClassVersionError", "the Java runtime is too old", "Unset JAVA_HOME to use the packaged one."),
    (r"Unrecognized setting|Error evaluating value", "a setting does not fit this version", None),
    (r"Permission denied|AccessDeniedException", "a file may not be written", "Check who owns the home's files."),
)


def explain(what: str, console: Path, *, hint: str | None = None) -> EngineError:
    """An error whose message begins with `what`, and continues with the cause, if it can be recognised, and the last
    useful lines of `console`. `hint` is used if the cause is unknown."""
    text = _tail(console)
    meaning, remedy = _cause(text, console)
    shown = "\n".join(f"  {line}" for line in _useful_lines(text)) or "  (it printed nothing)"
    cause = f": {meaning}" if meaning else ""
    return EngineError(
        f"{what}{cause}. The last lines of {console}:\n{shown}\n", hint=remedy or hint or f"Read {console}."
    )


def _cause(text: str, console: Path) -> tuple[str | None, str | None]:
    if is_full(console.parent):  # then the server could not even log it
        return "the disk is full", "Make room and start again."
    causes = ((meaning, remedy) for pattern, meaning, remedy in _CAUSES if re.search(pattern, text))
    return next(causes, (None, None))


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _BYTES_READ))
            return file.read().decode(errors="replace")
    except OSError:
        return ""


def _useful_lines(text: str) -> list[str]:
    lines = [line.rstrip()[:300] for line in text.splitlines() if line.strip() and not _NOISE.match(line)]
    return list(dict.fromkeys(lines))[-_LINES_SHOWN:]
