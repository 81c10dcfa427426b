"""Actors, regions and sources as rows of the graph, and the operations that read them by condition or by key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from api.export.columns import PEOPLE, SOURCE_KEYS, SOURCES
from api.export.named_table import PAGE, Data, SourcedRow, TablePart, connection, sources_of
from api.export.parameters import TableRequest
from api.export.statements import property_column
from api.export.tables.actor_tables import ACTOR_FIELDS, OWN_PROPERTIES, actor_properties
from api.export.tables.graph_tables import (
    REGION_DETAILS,
    REGION_FIELDS,
    SOURCE_DETAILS,
    SOURCE_FIELDS,
    region_properties,
    source_properties,
)
from graph.export.graph_formats.graph_rows import ACTOR, REGION, SOURCE
from graph.export.table import CellType, Row, TableColumn
from graph.messages.catalogue import languages

KEYS_AT_A_TIME = 100


def in_every_language(field: str) -> str:
    """The text of a field in each language, beside the one of the request."""
    return " ".join(f"{field}{language}: {field}(language: {language})" for language in languages())


def texts_by_language(field: str, record: Data) -> Row:
    """The cells of what `in_every_language` reads: `note_de`, `note_en`."""
    return {f"{field}_{language.lower()}": record[f"{field}{language}"] for language in languages()}


@dataclass(frozen=True)
class RecordKind:
    """A kind of records that are no statements. `key` is the field of the API that has its key."""

    global_type: str
    root: str
    key: str
    operation: str
    cells: Callable[[Data], Row]
    record: str

    def part(self, request: TableRequest, where: Data | None, *, as_of: str | None) -> TablePart:
        variables: dict[str, Any] = {"where": where, "language": request.language}
        if "$asOf" in self.operation:
            variables["asOf"] = as_of
        return connection(self.operation, variables, self.root, self._row)

    def parts_by_key(self, request: TableRequest, keys: Sequence[str]) -> Iterator[TablePart]:
        """Those with the keys, of any day."""
        for at in range(0, len(keys), KEYS_AT_A_TIME):
            where = {self.key: {"in": list(keys[at : at + KEYS_AT_A_TIME])}}
            yield self.part(request, where, as_of=None)

    def _row(self, record: Data) -> SourcedRow:
        key = record[self.key]
        id_ = f"{self.global_type}:{key}"
        cells: Row = {"record": self.record, "id": id_, "key": key, **self.cells(record)}
        return SourcedRow(cells, id_, sources_of(record) if "sources" in record else ())


def _list(root: str, filter_: str, fields: str, *, has_days: bool = True, has_language: bool = True) -> str:
    variables = f"$where: {filter_}, {'$asOf: Date, ' if has_days else ''}$after: String"
    language = "$language: Language!, " if has_language else ""
    as_of = "asOf: $asOf, " if has_days else ""
    return f"""query ExportGraph({language}{variables}) {{
  {root}(where: $where, {as_of}first: {PAGE}, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ {fields} }}
  }}
}}"""


def _actor_cells(actor: Data) -> Row:
    return {**actor_properties(actor), **texts_by_language("description", actor)}


def _region_cells(region: Data) -> Row:
    return {"name": region["name"], **region_properties(region)}


def _source_cells(source: Data) -> Row:
    return {**source_properties(source), **texts_by_language("note", source)}


ACTORS_OF_GRAPH = RecordKind(
    "Actor",
    "actors",
    "slug",
    _list("actors", "ActorFilter", f"{ACTOR_FIELDS} {in_every_language('description')}"),
    _actor_cells,
    ACTOR,
)
REGIONS_OF_GRAPH = RecordKind(
    "Region",
    "regions",
    "ags",
    _list("regions", "RegionFilter", REGION_FIELDS, has_language=False),
    _region_cells,
    REGION,
)
SOURCES_OF_GRAPH = RecordKind(
    "Source",
    "sources",
    "slug",
    _list("sources", "SourceFilter", f"{SOURCE_FIELDS} {in_every_language('note')}", has_days=False),
    _source_cells,
    SOURCE,
)
RECORD_KINDS = {kind.global_type: kind for kind in (ACTORS_OF_GRAPH, REGIONS_OF_GRAPH, SOURCES_OF_GRAPH)}

NODE_COLUMNS = (
    TableColumn("key", CellType.KEY),
    TableColumn("name"),
    TableColumn("short_name"),
    TableColumn("name_en"),
    TableColumn("actor_kind", CellType.WORD),
    TableColumn("region_kind", CellType.WORD),
    TableColumn("website", CellType.URL),
    TableColumn("founded", CellType.INTEGER),
    TableColumn("dissolved", CellType.INTEGER),
    TableColumn("known_from", CellType.DAY),
    TableColumn("description"),
    *map(property_column, OWN_PROPERTIES.values()),
    PEOPLE,
    *map(property_column, REGION_DETAILS),
    TableColumn("around"),
    TableColumn("around_key", CellType.KEY),
    TableColumn("municipality"),
    TableColumn("municipality_key", CellType.KEY),
    *SOURCES,
    SOURCE_KEYS,
)
SOURCE_COLUMNS = (TableColumn("key", CellType.KEY), *map(property_column, SOURCE_DETAILS), TableColumn("note"))
