"""Reads the whole graph in slices: nodes, then the statements of each kind, in the order of their keys.

Each slice is a trip of its own, so that neither a time limit nor the database's memory bounds the size of the graph.
Two parts are read at the same time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any, Final, LiteralString, NamedTuple, TypeAlias

from graph.analysis.core.snapshot import TYPES
from graph.analysis.core.snapshot_builder import (
    ActorSlice,
    FundingSlice,
    RegionSlice,
    SnapshotBuilder,
    StatementSlice,
)
from graph.compile.named_queries import query_of_kind
from graph.compile.records import record_query
from graph.store.database import Database

# The most rows of a slice. It takes the database some tenths of a second, and this process some hundredths, in which it
# answers nobody.
SLICE_SIZE: Final = 10_000
_AT_ONCE: Final = 2
READ_REGIONS = record_query("read_region_slice", RegionSlice)
READ_ACTORS = record_query("read_actor_slice", ActorSlice)
READ_STATEMENTS = record_query("read_statement_slice", StatementSlice)
READ_FUNDINGS = record_query("read_funding_slice", FundingSlice)

Mark: TypeAlias = frozenset[str]
"""A bookmark of the database."""


class _Part(NamedTuple):
    """A part of the graph: what reads a slice of it, what makes a record of that, and what takes it in."""

    text: LiteralString
    make: Callable[[Any], Any]
    add: Callable[[Any], None]


def _parts(builder: SnapshotBuilder) -> list[_Part]:
    return [
        _Part(READ_REGIONS.query.text, READ_REGIONS.make, builder.add_regions),
        _Part(READ_ACTORS.query.text, READ_ACTORS.make, builder.add_actors),
        _Part(READ_FUNDINGS.query.text, READ_FUNDINGS.make, builder.add_fundings),
        *(
            _Part(
                query_of_kind(READ_STATEMENTS.query.name, type_).text,
                READ_STATEMENTS.make,
                partial(builder.add_statements, type_),
            )
            for type_ in TYPES
            if type_ != "FUNDS"
        ),
    ]


async def read_slices(database: Database, builder: SnapshotBuilder, most: int, *, whatever: bool) -> Mark | None:
    """Adds the whole graph to the builder, in slices of at most so many rows. The bookmark that all were read with.

    None, and not all is there, if somebody wrote meanwhile. If `whatever` is read counts, all is there nonetheless, and
    the mark is empty.
    """
    parts, marks, adding = iter(_parts(builder)), set[Mark](), asyncio.Lock()

    async def read_parts() -> None:
        for part in parts:
            last_key: str | None = ""
            while last_key is not None and (whatever or len(marks) < 2):
                parameters = {"last_key": last_key, "most": most}
                x, mark = await database.read_marked(part.text, parameters, label="snapshot")
                marks.add(mark)
                read = part.make(x)
                last_key = read.key[-1] if len(read.key) == most else None
                async with adding:
                    await asyncio.to_thread(part.add, read)

    await asyncio.gather(*(read_parts() for _ in range(_AT_ONCE)))
    if len(marks) == 1:
        return marks.pop()
    return frozenset() if whatever else None
