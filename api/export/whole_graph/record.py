"""One thing as linked data: an actor or region with the statements about it, a source, or a statement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any, Final

from api.export import parameters as p
from api.export.named_table import NamedTable, SourcedRow, TablePart
from api.export.parameters import TableRequest
from api.export.whole_graph.edges import edge_part, edge_parts, with_end
from api.export.whole_graph.named_records import NamedRecords, rest
from api.export.whole_graph.nodes import RECORD_KINDS
from api.export.whole_graph.writers import COLUMNS, LINKED_DATA
from graph.errors import NotFound
from graph.model.statements import STATEMENT_KINDS, STATEMENT_NAMES

RECORD_TYPES: Final = (*RECORD_KINDS, *STATEMENT_NAMES)
_ID: Final = re.compile(rf"({'|'.join(RECORD_TYPES)}):[A-Za-z0-9_.-]{{1,200}}")


def record_parts(request: TableRequest) -> Iterator[TablePart]:
    """The thing itself, whenever it was; the statements about it on the day; and what they name."""
    id_: str = request["id"]
    type_, _, key = id_.partition(":")
    named = NamedRecords()
    if kind := STATEMENT_NAMES.get(type_):
        part = edge_part(request, kind, {"id": {"eq": id_}}, as_of=None)
    else:
        (part,) = RECORD_KINDS[type_].parts_by_key(request, [key])
    yield named.noting(_required(part, id_))
    if type_ in ("Actor", "Region"):
        with_it = [kind.name.upper() for kind in STATEMENT_KINDS if with_end(kind, [key], type_)]
        yield from map(named.noting, edge_parts(request, partial(with_end, keys=[key], label=type_), with_it))
    yield from rest(request, named)


def _required(part: TablePart, id_: str) -> TablePart:
    """The part, which raises NotFound without a row: the thing is not there, or not for the reader."""

    def rows(data: Any) -> Iterator[SourcedRow]:
        found = list(part.rows(data))
        if not found:
            raise NotFound(f"There is no {id_!r}.", hint="Find ids with `search`, or in /export/actors.csv.")
        yield from found

    return replace(part, rows=rows)


RECORD = NamedTable(
    "record",
    COLUMNS,
    record_parts,
    (
        p.matching("id", _ID, "a global id such as Actor:lks-nrw, Region:05315 or Source:a-key", is_required=True),
        p.EVERY_DAY,
    ),
    every_day=lambda request: request["all"],
    formats=LINKED_DATA,
)
