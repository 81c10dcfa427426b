"""What a home remembers between starts."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from graph.engine.disk import write_private
from graph.engine.process import Identity


@dataclass(frozen=True)
class State:
    """`port` and `version` are the last server's; `data_version` is the version that last opened the data."""

    process: Identity | None = None
    port: int | None = None
    version: str | None = None
    data_version: str | None = None


_STATE = TypeAdapter(State)


def read(path: Path) -> State:
    """An empty state if there is none to read: everything in it can be found out again."""
    try:
        return _STATE.validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return State()


def write(path: Path, state: State) -> None:
    write_private(path, json.dumps(dataclasses.asdict(state), indent=2) + "\n")
