"""Check free disk space, and replace files in one step."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

from graph.errors import EngineError

MEGABYTE: Final = 1_000_000


def require_space(folder: Path, needed: int, purpose: str) -> None:
    """Raises EngineError unless the disk of `folder`, which need not exist yet, has `needed` free bytes."""
    existing = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    free = shutil.disk_usage(existing).free
    if free < needed:
        raise EngineError(
            f"{purpose} needs {needed // MEGABYTE} MB of free disk space; {folder} has {free // MEGABYTE} MB.",
            hint="Make room, or choose a folder on another disk.",
        )


def is_full(folder: Path) -> bool:
    """Whether the disk of `folder` has too little space even for a log file."""
    return shutil.disk_usage(folder).free < MEGABYTE


def write_private(path: Path, text: str) -> None:
    """Writes a file that only its owner can read, or replaces it in one step."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def explain(error: OSError, path: Path, purpose: str) -> EngineError:
    """The error for a user that stands for `error`, which was raised while writing under `path`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return EngineError(f"{purpose}: the disk of {path} is full.", hint="Make room and start again.")
    if isinstance(error, PermissionError):
        return EngineError(f"{purpose}: no permission to write {path}.", hint="Give yourself access to that folder.")
    return EngineError(f"{purpose}: {path} can't be written ({error.strerror or error}).", hint="Check that folder.")
