"""Brings a folder of seeds into the graph: nothing of a folder with errors, and twice is the same as once.

The folder is compared with everything in the graph that is of the model's kinds, whoever wrote it. Without `prune`
nothing is ever removed; with it, everything goes that isn't in the folder.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from graph.compile.named_queries import query
from graph.store import migrations
from graph.store.bulk_write import Load, Progress, last_load, lock_dataset, note_load, read_stored, write
from graph.store.database import Database, Transaction
from seeds import content
from seeds.difference import Difference, compare

LICENCE = "CC-BY-4.0"
_STATISTICS_SECONDS = 60


class _NothingToWriteError(Exception):
    """Ends the transaction without a trace."""


def _silent(what: str, done: int, total: int) -> None:
    """Shows nothing."""


async def plan(folder: Path, database: Database, *, prune: bool = False) -> Difference:
    """What `load` would change. BadSeeds, if the folder has errors; nothing is written."""
    seeds = content.read(folder)
    await migrations.pending(database)  # refuses a graph of a newer version

    async def work(transaction: Transaction) -> Difference:
        return compare(seeds, await read_stored(transaction), prune=prune)[0]

    return await database.write(work)


async def load(
    folder: Path,
    database: Database,
    *,
    prune: bool = False,
    dry_run: bool = False,
    progress: Progress = _silent,
) -> Difference:
    """Makes the graph say what the folder says and returns what differed. BadSeeds before anything is written.

    Pending migrations are applied first. Then all changes are one transaction, and other loads wait for it. Only more
    than a database with little memory can hold (about 20 000 statements) are several: if such a load is interrupted,
    a part of it stays, the dataset keeps its old version, and loading again completes it. With `dry_run` it is the
    same as `plan`.
    """
    if dry_run:
        return await plan(folder, database, prune=prune)
    seeds = content.read(folder)
    await migrations.migrate(database)
    found = Difference(pruned=prune)

    async def work(transaction: Transaction) -> None:
        nonlocal found
        await lock_dataset(transaction)
        found, writes = compare(seeds, await read_stored(transaction), prune=prune)
        noted = Load(seeds.version, LICENCE, len(seeds.nodes), len(seeds.relationships))
        if not writes and await last_load(transaction) == noted:
            raise _NothingToWriteError
        await write(database, transaction, writes, progress)
        await note_load(transaction, noted)

    with suppress(_NothingToWriteError):
        await database.write(work)
        # Else lists may be sorted where an index has their order: its statistics are still those of an empty graph.
        await database.run(query("renew_statistics").text, {"seconds": _STATISTICS_SECONDS})
    return found
