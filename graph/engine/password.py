"""The database's password: generated once, kept where only the user can read it."""

from __future__ import annotations

import secrets
from pathlib import Path

from graph.engine.disk import write_private
from graph.errors import EngineError


def read_or_create(path: Path) -> str:
    """The password in `path`, which is written (mode 0600, in one step) if it does not exist.

    It is on disk before the server learns it, so that a kill in between loses nothing.
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
