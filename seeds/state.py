"""Tell which data a database holds, and which version a folder of seed files has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from graph.store.database import Database
from graph.store.dataset import read_dataset
from seeds import content


@dataclass(frozen=True)
class LoadedData:
    """`version` is that of the last load. `foreign`: the database holds data, but prevnet loaded none."""

    version: str | None
    foreign: bool


async def loaded(database: Database) -> LoadedData:
    """What the database holds. Raises Unavailable if it does not answer."""
    data = await read_dataset(database)
    return LoadedData(data.version, data.version is None and data.actor_count + data.region_count > 0)


def version_of(folder: Path) -> str:
    """The version of the seed files in a folder. Raises BadSeeds if they have errors."""
    return content.read(folder).version
