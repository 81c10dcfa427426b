"""The whole dataset for a package: the tables of actors, regions and sources, and one for each kind of statement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from api.export.columns import FACTS, SOURCE_KEYS
from api.export.named_table import NamedTable, SourcedRow, TablePart
from api.export.parameters import EVERY_DAY, TableRequest
from api.export.statements import STATEMENT_COLUMNS, details
from api.export.tables.actor_tables import ACTORS
from api.export.tables.graph_tables import REGIONS, SOURCES_TABLE, STATEMENTS
from graph.export.standards.packaged_table import PackagedTable
from graph.export.standards.table_zip import TABLE
from graph.export.table import TableColumn
from graph.messages.message import Message
from graph.model.declarations import StatementKind
from graph.model.statements import STATEMENT_KINDS

_ACTOR_KEY, _REGION_KEY = "actors.actor_key", "regions.region_key"
_RECORDS: Final[tuple[tuple[NamedTable, str, Mapping[str, str]], ...]] = (
    (ACTORS, "actor_key", {}),
    (REGIONS, "region_key", {"around_key": _REGION_KEY, "municipality_key": _ACTOR_KEY}),
    (SOURCES_TABLE, "source_key", {}),
)


def _key_of(label: str) -> str:
    return _REGION_KEY if label == "Region" else _ACTOR_KEY


def _statement_columns(kind: StatementKind) -> tuple[TableColumn, ...]:
    """Those of the table of all statements that this kind has."""
    own = {detail.name for detail in details(kind)}
    own |= {name for one in kind.references for name in (one.name, f"{one.name}_key")}
    shared = {"start", "start_key", "end", "end_key", *(column.name for column in FACTS)}
    columns = [column for column in STATEMENT_COLUMNS if column.name in own | shared]
    return (*columns, TableColumn("first_evidence", STATEMENTS.columns[-2].type), SOURCE_KEYS)


def _statement_table(kind: StatementKind) -> PackagedTable:
    references = {"start_key": _key_of(kind.start.label), "end_key": _key_of(kind.end.label)}
    references |= {f"{one.name}_key": _key_of(one.label) for one in kind.references}
    title = Message(f"StatementName-{kind.name.upper()}")
    return PackagedTable(kind.plural.lower(), _statement_columns(kind), "id", references, title)


def _record_table(table: NamedTable, key: str, references: Mapping[str, str]) -> PackagedTable:
    return PackagedTable(table.name, table.columns, key, references, Message(f"table-{table.name}"))


TABLES_OF_DATASET: Final = (
    *(_record_table(*record) for record in _RECORDS),
    *(_statement_table(kind) for kind in STATEMENT_KINDS),
)


def _dataset_parts(request: TableRequest) -> Iterator[TablePart]:
    """Everything of all days, table by table, as the tables of these names have it."""
    for table, _, _ in _RECORDS:
        for part in table.parts(_everything(request, table)):
            yield _of_table(part, table.name)
    for kind in STATEMENT_KINDS:
        every = _everything(request, STATEMENTS)
        for part in STATEMENTS.parts(replace(every, values={**every.values, "kinds": [kind.name.upper()]})):
            yield _of_table(part, kind.plural.lower())


def _everything(request: TableRequest, table: NamedTable) -> TableRequest:
    values: dict[str, Any] = {parameter.name: parameter.default for parameter in table.parameters}
    return replace(request, values=MappingProxyType({**values, EVERY_DAY.name: True}))


def _of_table(part: TablePart, name: str) -> TablePart:
    """The part, whose rows say of which table they are. Keys of different tables may be the same."""

    def rows(data: Any) -> Iterator[SourcedRow]:
        for row in part.rows(data):
            cells = {column: cell for column, cell in row.cells.items() if column != "statement_kind"}
            yield row._replace(cells={**cells, TABLE: name}, id=f"{name} {row.id}")

    return replace(part, rows=rows)


DATASET = NamedTable("dataset", (), _dataset_parts, every_day=lambda _: True, formats=("zip",), counted=_dataset_parts)
CITATION = NamedTable("citation", (), lambda _: (), every_day=lambda _: True, formats=("cff", "bib", "csl.json"))
