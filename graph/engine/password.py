"""The password of the managed database, generated once and stored in a file that only the user can read."""

from __future__ import annotations

import secrets
from pathlib import Path

from graph.engine.disk import write_private
from graph.errors import EngineError


def read_or_create(path: Path) -> str:
    """The password in the file `path`, which is created with mode 0600 if it is missing. Raises EngineError if it is
    empty.

    The file is written before the server gets the password, so that a crash in between does not lose it.
    """
    try:
        password = path.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        password = secrets.token_urlsafe(24)
        write_private(path, f"{password}\n")
    if not password:
        raise EngineError(f"The password file {path} is empty.", hint="Write the database's password into it.")
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)
    return password
