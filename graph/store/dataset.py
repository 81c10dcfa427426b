"""What the database holds: version, numbers by kind and the span of confirmations, as everybody may see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from graph.compile.records import record_query
from graph.model.nodes import NODE_KINDS
from graph.model.statements import STATEMENT_KINDS
from graph.store.database import Database


class LoadRecord(NamedTuple):
    version: str | None
    loaded_at: str | None
    licence: str | None


class CountRecord(NamedTuple):
    kind: str
    number: int


class DatasetRecords(NamedTuple):
    loads: list[LoadRecord]
    counts: list[CountRecord]
    hidden: list[CountRecord]
    oldest: list[str | None]
    newest: list[str | None]


READ_DATASET = record_query("read_dataset", DatasetRecords)


@dataclass(frozen=True)
class KindTotal:
    """How many nodes have a label, or how many statements are of a type."""

    kind: str
    count: int


@dataclass(frozen=True)
class DatasetSummary:
    """`loaded_at` is an instant and the confirmations are days, both in ISO 8601; None where there is none."""

    version: str | None
    loaded_at: str | None
    licence: str | None
    kinds: list[KindTotal]
    oldest_confirmation: str | None
    newest_confirmation: str | None

    def _count(self, kinds: set[str]) -> int:
        return sum(total.count for total in self.kinds if total.kind in kinds)

    @property
    def actor_count(self) -> int:
        return self._count({kind.label for kind in NODE_KINDS if kind.is_actor})

    @property
    def region_count(self) -> int:
        return self._count({"Region"})

    @property
    def source_count(self) -> int:
        return self._count({"Source"})

    @property
    def statement_count(self) -> int:
        return self._count({kind.type for kind in STATEMENT_KINDS})


async def read_dataset(database: Database) -> DatasetSummary:
    """What everybody may see of the database. Raises Unavailable if it does not answer in time."""
    records = READ_DATASET.make(await database.read(READ_DATASET.query.text, {}, label="dataset"))
    load = records.loads[0] if records.loads else LoadRecord(None, None, None)
    hidden = {record.kind: record.number for record in records.hidden}
    kinds = [KindTotal(kind, number - hidden.get(kind, 0)) for kind, number in records.counts]
    oldest = min((day for day in records.oldest if day), default=None)
    newest = max((day for day in records.newest if day), default=None)
    return DatasetSummary(load.version, load.loaded_at, load.licence, kinds, oldest, newest)
