"""The context of a computed question in a test: database, reader and a fixed day."""

from __future__ import annotations

from datetime import date

from graph.analysis.core.data_science import GraphDataScience
from graph.analysis.core.request import QueryContext
from graph.analysis.core.snapshot_cache import SnapshotCache
from graph.query.reader import Reader
from graph.store.database import Database

TODAY = date(2026, 11, 22)
PUBLIC = Reader()
# On a busy machine the database plans for long what reads the first snapshot.
READING_SECONDS = 60.0


def context(database: Database, reader: Reader = PUBLIC, data_science: GraphDataScience | None = None) -> QueryContext:
    """A context without cached snapshots, in which a confirmation counts on its own day only."""
    return QueryContext(
        database,
        reader,
        today=TODAY,
        snapshots=SnapshotCache(first_patience=READING_SECONDS),
        confirmed_within=0,
        data_science=data_science,
    )
