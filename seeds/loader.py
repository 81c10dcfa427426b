"""Load a folder of seed files into the graph.

The files are compared with all nodes and relationships of the model's kinds in the graph, whoever wrote them, and only
differences are written; so a second load changes nothing. A folder with errors is not loaded at all. With `prune`,
nodes and relationships that are not in the files are deleted.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
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
    """Ends the transaction without a change."""


def _silent(what: str, done: int, total: int) -> None:
    """A progress that is not shown."""


async def plan(folder: Path, database: Database, *, prune: bool = False) -> Difference:
    """The difference that `load` would remove; nothing is written. Raises BadSeeds if the folder has errors."""
    seeds = content.read(folder)
    await migrations.pending(database)  # raises MigrationError if the graph is of a newer version

    async def work(transaction: Transaction) -> Difference:
        return compare(seeds, await read_stored(transaction), prune=prune, today=date.today())[0]

    return await database.write(work)


async def load(
    folder: Path,
    database: Database,
    *,
    prune: bool = False,
    dry_run: bool = False,
    progress: Progress = _silent,
) -> Difference:
    """Writes the differences between the folder and the graph, and returns them. Raises BadSeeds if the folder has
    errors; nothing is written then.

    Pending migrations are applied first. All changes are one transaction, and other loads wait for it. Changes that are
    too many for the memory of a small database (about 20 000 statements) are split into several transactions: if such a
    load is interrupted, a part of it stays, the dataset keeps its old version, and the next load completes it. With
    `dry_run`, nothing is migrated or written, and the difference is the one that `plan` returns.
    """
    if dry_run:
        return await plan(folder, database, prune=prune)
    seeds = content.read(folder)
    await migrations.migrate(database)
    difference = Difference(pruned=prune)

    async def work(transaction: Transaction) -> None:
        nonlocal difference
        await lock_dataset(transaction)
        difference, writes = compare(seeds, await read_stored(transaction), prune=prune, today=date.today())
        this_load = Load(seeds.version, LICENCE, len(seeds.nodes), len(seeds.relationships))
        if not writes and await last_load(transaction) == this_load:
            raise _NothingToWriteError
        await write(database, transaction, writes, progress)
        await note_load(transaction, this_load)

    with suppress(_NothingToWriteError):
        await database.write(work)
        # Without new statistics, query plans still assume an empty graph, and sort where an index gives the order.
        await database.run(query("renew_statistics").text, {"seconds": _STATISTICS_SECONDS})
    return difference
