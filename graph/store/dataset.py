"""What the database holds: version, numbers by kind and the span of confirmations, as a reader sees them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, LiteralString, cast

from graph.compile.connections.root_rows import number_of_nodes, number_of_statements
from graph.compile.named_queries import query, vouched
from graph.compile.writer import CypherWriter, where
from graph.model.nodes import NODE_KINDS
from graph.model.statements import STATEMENT_KINDS
from graph.query.selection import Reader
from graph.store.database import Database


@dataclass(frozen=True)
class KindCount:
    kind: str
    count: int


@dataclass(frozen=True)
class Dataset:
    """`loaded_at` is an instant and the confirmations are days, both in ISO texts; None where nothing is known."""

    version: str | None
    loaded_at: str | None
    licence: str | None
    kinds: list[KindCount]
    oldest_confirmation: str | None
    newest_confirmation: str | None

    def _count(self, kinds: set[str]) -> int:
        return sum(kind.count for kind in self.kinds if kind.kind in kinds)

    @property
    def actor_count(self) -> int:
        return self._count({kind.label for kind in NODE_KINDS if kind.actor})

    @property
    def region_count(self) -> int:
        return self._count({"Region"})

    @property
    def source_count(self) -> int:
        return self._count({"Source"})

    @property
    def statement_count(self) -> int:
        return self._count({kind.type for kind in STATEMENT_KINDS})


def dataset_statement(reader: Reader | None = None) -> LiteralString:
    w = CypherWriter(reader or Reader())
    counts = [f"['{kind.label}', {number_of_nodes(w, kind.label)}]" for kind in NODE_KINDS]
    counts += [f"['{kind.type}', {number_of_statements(w, kind.type)}]" for kind in STATEMENT_KINDS]
    loaded = "HEAD(COLLECT { MATCH (d:Dataset {id: 'prevnet'}) RETURN [d.version, toString(d.loaded_at), d.licence] })"
    spans = [f"[{', '.join(_confirmation(w, kind.type, s) for kind in STATEMENT_KINDS)}]" for s in ("", " DESC")]
    # Names from the model alone, as in the compiler.
    return vouched(f"RETURN [{loaded}, [{', '.join(counts)}], {', '.join(spans)}] AS x")


def _confirmation(w: CypherWriter, type_: str, direction: str) -> str:
    """The first confirmation in index order."""
    r = w.name("r")
    given = where(f"{r}.last_confirmed IS NOT NULL", w.visible(r))
    day = f"{r}.last_confirmed"
    found = f"MATCH ()-[{r}:{type_}]->(){given} RETURN toString({day}) ORDER BY {day}{direction} LIMIT 1"
    return f"HEAD(COLLECT {{ {found} }})"


async def read_dataset(database: Database) -> Dataset:
    record = await database.read(dataset_statement(), {}, label="dataset")
    loaded, counts, oldest, newest = cast("tuple[list[Any] | None, list[Any], list[Any], list[Any]]", tuple(record))
    version, loaded_at, licence = loaded or (None, None, None)
    kinds = [KindCount(kind, count) for kind, count in counts]
    first = min((day for day in oldest if day), default=None)
    last = max((day for day in newest if day), default=None)
    return Dataset(version, loaded_at, licence, kinds, first, last)


async def read_version(database: Database) -> str | None:
    """Of the data that were loaded. All of `read_dataset` takes a database that has just started seconds to plan."""
    rows = await database.run(query("read_stored_dataset").text, {"id": "prevnet"})
    return rows[0]["version"] if rows else None
