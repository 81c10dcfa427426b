"""The files that `prevnet seed` loads, with what the reader sees of all days.

Only the tree of regions has another form in the API. Words of search, postal codes and who may see a row are not in the
API, so they are not in the files either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from api.export.named_table import PAGE, Data, NamedTable, SourcedRow, TablePart, connection
from api.export.parameters import TableRequest
from api.export.statements import key_field
from graph.export.standards.packaged_table import PackagedTable
from graph.export.standards.table_zip import TABLE
from graph.export.table import Cell, CellType, TableColumn
from graph.model.nodes import WITHIN
from graph.model.properties import SOURCE_IDS, Property
from seeds.tables import FROM, TABLES, TO, Table

_LOCALISED: Final = {
    "note": "note(language: EN)",
    "note_de": "note(language: DE)",
    "description_en": "description(language: EN)",
    "description_de": "description(language: DE)",
}
"""Fields of the API for columns that are a text in one language."""


def _field(table: Table, column: Property) -> str | None:
    """The selection for a column, under the alias of its name; None if the API does not have it."""
    name = column.name
    if column.derived:
        return None
    if column == SOURCE_IDS:
        return f"{name}: sources {{ slug }}"
    if name in _LOCALISED:
        return f"{name}: {_LOCALISED[name]}"
    if kind := table.statement:
        ends = {FROM: kind.start, TO: kind.end}
        if name in ends:
            return f"{name}: {ends[name].name} {{ key: {key_field(ends[name].label)} }}"
        if name == table.key:
            return f"{name}: id"
        for reference in kind.references:
            if reference.property == name:
                return f"{name}: {reference.name} {{ key: {key_field(reference.label)} }}"
    return f"{name}: {column.api_name}" if column.api else None


def _fields(table: Table) -> Mapping[str, str]:
    fields = ((column.name, _field(table, column)) for column in table.columns)
    return {name: field for name, field in fields if field}


def _operation(root: str, fields: str) -> str:
    return f"""query ExportSeeds($after: String) {{
  {root}(first: {PAGE}, after: $after) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ {fields} }} }}
}}"""


def _row(table: Table) -> Callable[[Data], SourcedRow]:
    columns = tuple(_fields(table))

    def row(entry: Data) -> SourcedRow:
        cells: dict[str, Cell] = {name: entry[name] for name in columns}
        for link in table.links:
            linked = entry[link.column]
            is_list = link.column == SOURCE_IDS.name
            cells[link.column] = [one["slug"] for one in linked] if is_list else linked and linked["key"]
        if table.statement and table.key:
            cells[table.key] = entry[table.key].removeprefix(f"{table.statement.name}:")
        return SourcedRow({**cells, TABLE: table.name}, None, ())

    return row


def _within_row(region: Data) -> SourcedRow:
    return SourcedRow({FROM: region[FROM], TO: region["around"][FROM], TABLE: WITHIN}, None, ())


def _within_part() -> TablePart:
    """Regions that lie in another one."""

    def rows(data: Data) -> Iterator[SourcedRow]:
        return (_within_row(region) for region in data["regions"]["nodes"] if region["around"])

    text = _operation("regions", f"{FROM}: ags around: within {{ {FROM}: ags }}")
    return replace(connection(text, {}, "regions", _within_row), rows=rows)


def _parts(_: TableRequest) -> Iterator[TablePart]:
    for table in _FILES:
        if kind := table.node or table.statement:
            text = _operation(kind.plural, " ".join(_fields(table).values()))
            yield connection(text, {}, kind.plural, _row(table))
        else:
            yield _within_part()


def _packaged(table: Table) -> PackagedTable:
    names = (FROM, TO) if table.name == WITHIN else _fields(table)
    columns = tuple(
        TableColumn(name, CellType.LIST if name == SOURCE_IDS.name else CellType.TEXT, name) for name in names
    )
    return PackagedTable(table.name, columns, table.key or FROM)


_FILES: Final = tuple(table for table in TABLES.values() if table.node or table.statement or table.name == WITHIN)
SEED_TABLES: Final = tuple(map(_packaged, _FILES))
SEEDS: Final = NamedTable("seeds", (), _parts, every_day=lambda _: True, formats=("zip",), counted=_parts)
