"""Why the pages are not built, for the page itself, `prevnet doctor` and the other processes of the API."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

from graph.errors import EngineError


@dataclass(frozen=True)
class BuildFailure:
    """What was wrong, and what to do."""

    message: str
    hint: str | None


def record_failure(static: Path, error: EngineError) -> None:
    """Remembers why the pages of this folder are not built, until `clear_failure`."""
    with suppress(OSError):  # the log has it, too
        path = _file(static)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(BuildFailure(error.message, error.hint))), encoding="utf-8")


def clear_failure(static: Path) -> None:
    with suppress(OSError):
        _file(static).unlink(missing_ok=True)


def read_failure(static: Path) -> BuildFailure | None:
    """Why the pages of this folder are not built; None if they are, or are being built."""
    try:
        return BuildFailure(**json.loads(_file(static).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _file(static: Path) -> Path:
    """Not beside the pages: that folder may not be writable, which is one of the failures."""
    name = hashlib.sha256(str(static.resolve()).encode()).hexdigest()[:16]
    return platformdirs.user_state_path("prevnet", appauthor=False) / f"pages-{name}.json"
