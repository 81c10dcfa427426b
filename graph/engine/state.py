"""The state file of a managed server's home."""

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
    """`port` and `version` are those of the last start; `data_version` is the last version that opened the data."""

    process: ProcessIdentity | None = None
    port: int | None = None
    version: str | None = None
    data_version: str | None = None


_STATE = TypeAdapter(ServerState)


def read(path: Path) -> ServerState:
    """The stored state; an empty one, if the file is missing or damaged, as all of it can be found out again."""
    try:
        return _STATE.validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return ServerState()


def write(path: Path, state: ServerState) -> None:
    write_private(path, json.dumps(dataclasses.asdict(state), indent=2) + "\n")
