"""What the graph holds already, seen from the seeds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from graph.store.database import Database
from graph.store.dataset import read_dataset
from seeds import content


@dataclass(frozen=True)
class LoadedData:
    """`version` of the last load; `foreign`: data are there that no load of ours wrote."""

    version: str | None
    foreign: bool


async def loaded(database: Database) -> LoadedData:
    found = await read_dataset(database)
    return LoadedData(found.version, found.version is None and found.actor_count + found.region_count > 0)


def version_of(folder: Path) -> str:
    """The version that a load of the folder would note. BadSeeds, if it has errors."""
    return content.read(folder).version
