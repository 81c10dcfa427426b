"""The tables that together hold the whole graph: statements, regions and sources, beside the actors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from api.export import parameters as p
from api.export.columns import PEOPLE, REGION, SOURCE_KEYS, SOURCES
from api.export.named_table import (
    KEYED_SOURCE,
    PAGE,
    Data,
    NamedTable,
    SourcedRow,
    TablePart,
    actor_cells,
    connection,
    keyed_source_cells,
    sources_of,
    word,
)
from api.export.parameters import TableRequest
from api.export.statements import FACT_FIELDS, STATEMENT_COLUMNS, own_text, property_column, statement_row
from api.export.tables.actor_tables import actors_within
from graph.errors import BadUserInput
from graph.export.table import CellType, Row, TableColumn
from graph.model.declarations import End, StatementKind
from graph.model.nodes import REGION as REGION_KIND
from graph.model.nodes import SOURCE
from graph.model.statements import STATEMENT_KINDS

_PAGE = "pageInfo { hasNextPage endCursor }"

# ---- statements


def _statements_text(kind: StatementKind) -> str:
    return f"""query ExportStatements(
  $where: {kind.name}Filter, $asOf: Date, $on: Date!, $language: Language!, $after: String
) {{
  {kind.plural}(where: $where, asOf: $asOf, first: {PAGE}, after: $after) {{
    {_PAGE}
    nodes {{ __typename {FACT_FIELDS} firstEvidence {KEYED_SOURCE} {own_text(kind)} }}
  }}
}}"""


_STATEMENTS = tuple((kind.name.upper(), kind, _statements_text(kind)) for kind in STATEMENT_KINDS)


def statement_parts(request: TableRequest) -> Iterator[TablePart]:
    """The statements of each kind, after one another."""
    if request["where"] is not None and len(request["kinds"] or ()) != 1:
        raise BadUserInput("`where` is about one kind of statement.", hint="Give one of `kinds`, such as FUNDING.")
    for name, kind, text in _STATEMENTS:
        if request["kinds"] is None or name in request["kinds"]:
            variables: Mapping[str, Any] = {
                "where": all_of(
                    p.where_of(request, f"{kind.name}Filter"),
                    touching(kind, request["within"]),
                    between(kind, request["actorKinds"]),
                ),
                "asOf": request.as_of,
                "on": request.day,
                "language": request.language,
            }
            yield connection(text, variables, kind.plural, _statement_row)


def all_of(*conditions: Data | None) -> Data | None:
    given = [condition for condition in conditions if condition]
    return {"and": given} if given else None


def between(kind: StatementKind, actor_kinds: list[str] | None) -> Data | None:
    """The filter of statements whose ends are of these kinds, as far as they are actors."""
    if actor_kinds is None:
        return None
    ends = [end.name for end in (kind.start, kind.end) if end.label != "Region"]
    return {"and": [{name: {"kind": {"in": actor_kinds}}} for name in ends]}


def touching(kind: StatementKind, within: str | None) -> Data | None:
    """The filter of statements of which an end is in the region, has its seat there, or serves a part of it."""
    if within is None or within == "DE":
        return None
    return {"or": [_is_in(kind.start, within), _is_in(kind.end, within)]}


def _is_in(end: End, within: str) -> Data:
    inside = {"ags": {"startsWith": within}} if end.label == "Region" else actors_within(within)
    return {end.name: inside}


def _statement_row(statement: Data) -> SourcedRow:
    row = statement_row(statement)
    keys = [one["slug"] for one in statement["sources"]]
    return row._replace(cells={**row.cells, "first_evidence": statement["firstEvidence"], "source_keys": keys})


STATEMENTS = NamedTable(
    "statements",
    (*STATEMENT_COLUMNS, TableColumn("first_evidence", CellType.DAY), SOURCE_KEYS),
    statement_parts,
    (
        p.choice("kinds", p.codes("StatementName"), many=True),
        p.choice("actorKinds", p.codes("ActorKind"), many=True),
        p.region("within"),
        p.WHERE,
        p.EVERY_DAY,
    ),
    every_day=lambda request: request["all"],
    counted=statement_parts,
)

# ---- regions

REGION_FIELDS = f"""{" ".join(one.api_name for one in REGION_KIND.stored if one.api)}
      within {{ ags name }}
      municipality {{ slug name }}
      {KEYED_SOURCE}"""
_REGIONS = f"""query ExportRegions($where: RegionFilter, $asOf: Date, $after: String) {{
  regions(where: $where, asOf: $asOf, first: {PAGE}, after: $after) {{
    {_PAGE}
    nodes {{ {REGION_FIELDS} }}
  }}
}}"""
REGION_DETAILS = tuple(one for one in REGION_KIND.properties if one.name in ("nuts3", "population_date", "area_km2"))


def region_parts(request: TableRequest) -> Iterator[TablePart]:
    where = all_of(
        p.where_of(request, "RegionFilter"),
        {"kind": {"in": request["kinds"]}} if request["kinds"] else None,
        {"ags": {"startsWith": request["within"]}} if request["within"] not in (None, "DE") else None,
    )
    yield connection(_REGIONS, {"where": where, "asOf": request.as_of}, "regions", _region_row)


def _region_row(region: Data) -> SourcedRow:
    cells: Row = {"region_key": region["ags"], "region": region["name"], **region_properties(region)}
    return SourcedRow(cells, region["ags"], sources_of(region))


def region_properties(region: Data) -> Row:
    """What a region says of itself, without its name and key; it was read by `REGION_FIELDS`."""
    around: Data = region["within"] or {}
    return {
        "region_kind": word("RegionKind", region["kind"]),
        "people": region["population"],
        **{one.name: region[one.api_name] for one in REGION_DETAILS},
        "around": around.get("name"),
        "around_key": around.get("ags"),
        **actor_cells("municipality", region["municipality"]),
        **keyed_source_cells(region),
    }


REGIONS = NamedTable(
    "regions",
    (
        *REGION,
        TableColumn("region_kind", CellType.WORD),
        PEOPLE,
        *map(property_column, REGION_DETAILS),
        TableColumn("around"),
        TableColumn("around_key", CellType.KEY),
        TableColumn("municipality"),
        TableColumn("municipality_key", CellType.KEY),
        *SOURCES,
        SOURCE_KEYS,
    ),
    region_parts,
    (p.choice("kinds", p.codes("RegionKind"), many=True), p.region("within"), p.WHERE, p.EVERY_DAY),
    every_day=lambda request: request["all"],
    counted=region_parts,
)

# ---- sources

SOURCE_DETAILS = tuple(one for one in SOURCE.properties if one.api)
SOURCE_FIELDS = f"slug {' '.join(one.api_name for one in SOURCE_DETAILS)} note(language: $language)"
_SOURCES = f"""query ExportSources($where: SourceFilter, $language: Language!, $after: String) {{
  sources(where: $where, first: {PAGE}, after: $after) {{
    {_PAGE}
    nodes {{ {SOURCE_FIELDS} }}
  }}
}}"""


def source_parts(request: TableRequest) -> Iterator[TablePart]:
    publisher = {"publisher": {"eq": request["publisher"]}} if request["publisher"] is not None else None
    where = all_of(p.where_of(request, "SourceFilter"), publisher)
    yield connection(_SOURCES, {"where": where, "language": request.language}, "sources", _source_row)


def _source_row(source: Data) -> SourcedRow:
    return SourcedRow({"source_key": source["slug"], **source_properties(source)}, source["slug"])


def source_properties(source: Data) -> Row:
    """What a source says of itself, without its key; it was read by `SOURCE_FIELDS`."""
    return {**{one.name: source[one.api_name] for one in SOURCE_DETAILS}, "note": source["note"]}


SOURCES_TABLE = NamedTable(
    "sources",
    (TableColumn("source_key", CellType.KEY), *map(property_column, SOURCE_DETAILS), TableColumn("note")),
    source_parts,
    (p.words("publisher"), p.WHERE),
    every_day=lambda _: True,
    counted=source_parts,
)
