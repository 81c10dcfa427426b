"""Statements of any kind as rows, and the GraphQL that reads them; both follow from the declarations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from api.export.columns import FACTS
from api.export.named_table import SOURCE, SourcedRow, source_cells, sources_of, word
from graph.export.table import Cell, CellType, Row, TableColumn, Word
from graph.model.declarations import End, Reference, StatementKind
from graph.model.properties import Property, Type, snake
from graph.model.statements import STATEMENT_KINDS

_CELL_TYPES = {
    Type.ENUM: CellType.WORD,
    Type.EURO: CellType.EURO,
    Type.INTEGER: CellType.INTEGER,
    Type.FLOAT: CellType.NUMBER,
    Type.DATE: CellType.DAY,
    Type.PARTIAL_DATE: CellType.DAY,
    Type.URL: CellType.URL,
}
FACT_FIELDS = f"id validFrom validTo lastConfirmed knownFrom note(language: $language) certainty(on: $on) {SOURCE}"


def details(kind: StatementKind) -> tuple[Property, ...]:
    """The properties that only some kinds have, without those that store keys."""
    return tuple(one for one in kind.own if one.api and one.name not in kind.reference_properties)


def property_column(one: Property) -> TableColumn:
    return TableColumn(one.name, _CELL_TYPES.get(one.type, CellType.TEXT), one.description)


def _detail_columns() -> Iterator[TableColumn]:
    for kind in STATEMENT_KINDS:
        for detail in details(kind):
            yield property_column(detail)
        for reference in kind.references:
            yield TableColumn(reference.name, CellType.TEXT, reference.description)
            yield TableColumn(f"{reference.name}_key", CellType.KEY, reference.description)


STATEMENT_COLUMNS = (
    TableColumn("statement_kind", CellType.WORD),
    TableColumn("start"),
    TableColumn("start_key", CellType.KEY),
    TableColumn("end"),
    TableColumn("end_key", CellType.KEY),
    *{column.name: column for column in _detail_columns()}.values(),
    *FACTS,
)


def _alias(kind: StatementKind, name: str) -> str:
    """Fields of different kinds may have the same name and different types."""
    return f"{snake(kind.name)}_{name}"


def key_field(label: str) -> str:
    """The field with the key of a node of this label."""
    return "ags" if label == "Region" else "slug"


def _node_text(label: str) -> str:
    return f"{{ key: {key_field(label)} name }}"


def _end_text(name: str, end: End) -> str:
    return f"{name}: {end.name} {_node_text(end.label)}"


def own_text(kind: StatementKind) -> str:
    """The fields of a statement of one kind that others don't have: both ends, details and references."""
    return " ".join(
        (
            _end_text("start", kind.start),
            _end_text("end", kind.end),
            *(f"{_alias(kind, one.name)}: {one.api_name}" for one in details(kind)),
            *(f"{_alias(kind, one.name)}: {one.name} {_node_text(one.label)}" for one in kind.references),
        )
    )


STATEMENT_FRAGMENT = (
    f"fragment ExportedStatement on Statement {{ __typename {FACT_FIELDS} "
    + " ".join(f"... on {kind.name} {{ {own_text(kind)} }}" for kind in STATEMENT_KINDS)
    + " }"
)


class _Fields(NamedTuple):
    """What a row of a kind of statement is made of: its own properties with the names of their enumerations, and its
    references, each with its alias."""

    word: Word
    details: tuple[tuple[str, str, str | None], ...]
    references: tuple[tuple[Reference, str], ...]


_FIELDS = {
    kind.name: _Fields(
        Word("StatementName", kind.name.upper()),
        tuple((one.name, _alias(kind, one.name), one.values.__name__ if one.values else None) for one in details(kind)),
        tuple((reference, _alias(kind, reference.name)) for reference in kind.references),
    )
    for kind in STATEMENT_KINDS
}


def statement_row(statement: Mapping[str, Any]) -> SourcedRow:
    """The row of a statement that was read by `STATEMENT_FRAGMENT`, or by `own_text` and `FACT_FIELDS`."""
    fields = _FIELDS[statement["__typename"]]
    sources = sources_of(statement)
    cells: dict[str, Cell] = {
        "statement_kind": fields.word,
        "start": statement["start"]["name"],
        "start_key": statement["start"]["key"],
        "end": statement["end"]["name"],
        "end_key": statement["end"]["key"],
        **fact_cells(statement),
        **source_cells(sources),
    }
    for name, alias, enumeration in fields.details:
        value = statement[alias]
        cells[name] = word(enumeration, value) if enumeration else value
    for reference, alias in fields.references:
        cells.update(_reference_cells(reference, statement[alias]))
    return SourcedRow(cells, statement["id"], sources)


def fact_cells(statement: Mapping[str, Any]) -> Row:
    """What every statement says of itself, but for its sources."""
    return {
        "valid_from": statement["validFrom"],
        "valid_to": statement["validTo"],
        "certainty": word("Certainty", statement["certainty"]),
        "last_confirmed": statement["lastConfirmed"],
        "known_from": statement["knownFrom"],
        "note": statement["note"],
        "id": statement["id"],
    }


def property_cell(one: Property, value: Any) -> Cell:
    return word(one.values.__name__, value) if one.values else value


def _reference_cells(reference: Reference, node: Mapping[str, Any] | None) -> Row:
    return {} if node is None else {reference.name: node["name"], f"{reference.name}_key": node["key"]}
