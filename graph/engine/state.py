"""What a home remembers between starts."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from graph.engine.disk import write_private
from graph.engine.process import ProcessIdentity


@dataclass(frozen=True)
class ServerState:
    """`port` and `version` are the last server's; `data_version` is the version that last opened the data."""

    process: ProcessIdentity | None = None
    port: int | None = None
    version: str | None = None
    data_version: str | None = None


_STATE = TypeAdapter(ServerState)


def read(path: Path) -> ServerState:
    """An empty state if there is none to read: everything in it can be found out again."""
    try:
        return _STATE.validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return ServerState()


def write(path: Path, state: ServerState) -> None:
    write_private(path, json.dumps(dataclasses.asdict(state), indent=2) + "\n")
