"""The tables of the coverage view: the matrix and the gaps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from api.export import parameters as p
from api.export.columns import (
    LAST_CONFIRMED,
    PEOPLE,
    PROGRAMME,
    REGION,
    SENTENCE,
    SERVICE_TYPE,
    SOURCES,
    STATEMENT_COUNT,
)
from api.export.named_table import (
    SOURCE,
    Data,
    ExplorerPage,
    NamedTable,
    SourcedRow,
    TablePart,
    actor_cells,
    last_key,
    names,
    source_cells,
    sources_of,
    word,
)
from api.export.parameters import TableRequest
from graph.export.table import CellType, Row, TableColumn

_HOME = "05"  # where the explorer begins
# Which regions and columns the explorer's coverage view shows.
_MATRIX = (
    p.choice("level", p.REGION_LEVELS, "DISTRICT"),
    p.region("within", default=_HOME),
    p.choice("service", p.codes("ServiceType"), many=True, argument="services"),
    p.programme(is_repeated=True, argument="programmes"),
    p.CONFIRMED_WITHIN,
)


def _matrix_variables(request: TableRequest) -> dict[str, Any]:
    return {
        "on": request.day,
        "level": request["level"],
        "within": request["within"],
        "services": request["service"],
        "programmes": request["programme"] or [],
        "confirmedWithin": request["confirmedWithin"],
    }


_MATRIX_HEAD = (
    "$on: Date!, $level: RegionKind!, $within: ID, $services: [ServiceType!], $programmes: [ID!]!, "
    "$confirmedWithin: Int"
)
_MATRIX_ARGUMENTS = (
    "on: $on, level: $level, within: $within, services: $services, programmes: $programmes, "
    "confirmedWithin: $confirmedWithin"
)

# ---- what a cell of the matrix and a gap both tell

_EVIDENCE_FIELDS = f"""state lastConfirmed providerCount actorCount actors(first: 1000) {{ name }}
        statementCount statements(first: 1000) {{ {SOURCE} }}"""


def _evidence_cells(entry: Data, language: str) -> Row:
    return {
        "state": word("CoverageState", entry["state"]),
        "last_confirmed": entry["lastConfirmed"],
        "provider_count": entry["providerCount"],
        "actor_count": entry["actorCount"],
        "actors": names(entry["actors"], entry["actorCount"], language),
        "statement_count": entry["statementCount"],
    }


def _column_cells(cell: Data) -> Row:
    return {"service_type": word("ServiceType", cell["serviceType"]), **actor_cells("programme", cell["programme"])}


# ---- coverage

_COVERAGE = f"""query ExportCoverage({_MATRIX_HEAD}, $after: ID) {{
  coverage({_MATRIX_ARGUMENTS}, first: 100, after: $after) {{
    nextAfter
    rows {{
      region {{ ags name kind }}
      people
      cells {{
        serviceType
        programme {{ slug name }}
        inherited
        confirmedProviderCount
        {_EVIDENCE_FIELDS}
      }}
    }}
  }}
}}"""


def _coverage_parts(request: TableRequest) -> Iterator[TablePart]:
    def rows(data: Data) -> Iterator[SourcedRow]:
        for row in data["coverage"]["rows"]:
            for cell in row["cells"]:
                sources = sources_of(*cell["statements"])
                yield SourcedRow(
                    {
                        **_region_cells(row["region"]),
                        "region_kind": word("RegionKind", row["region"]["kind"]),
                        "people": row["people"],
                        **_column_cells(cell),
                        **_evidence_cells(cell, request.language),
                        "inherited": cell["inherited"],
                        "confirmed_provider_count": cell["confirmedProviderCount"],
                        **source_cells(sources),
                    },
                    sources=sources,
                )

    yield TablePart(_COVERAGE, _matrix_variables(request), rows, lambda data: data["coverage"]["nextAfter"])


def _region_cells(region: Data) -> Row:
    return {"region_key": region["ags"], "region": region["name"]}


COVERAGE = NamedTable(
    "coverage",
    (
        *REGION,
        TableColumn("region_kind", CellType.WORD),
        PEOPLE,
        SERVICE_TYPE,
        *PROGRAMME,
        TableColumn("state", CellType.WORD),
        TableColumn("inherited", CellType.FLAG),
        LAST_CONFIRMED,
        TableColumn("provider_count", CellType.INTEGER),
        TableColumn("confirmed_provider_count", CellType.INTEGER),
        TableColumn("actor_count", CellType.INTEGER),
        TableColumn("actors", CellType.LIST),
        STATEMENT_COUNT,
        *SOURCES,
    ),
    _coverage_parts,
    _MATRIX,
    lambda _: ExplorerPage("/coverage"),
)

# ---- gaps

_GAPS_PAGE = 200
_GAPS = f"""query ExportGaps(
  {_MATRIX_HEAD}, $reasons: [GapReason!], $minPeople: Int, $language: Language!, $after: String
) {{
  gaps({_MATRIX_ARGUMENTS}, reasons: $reasons, minPeople: $minPeople, first: {_GAPS_PAGE}, after: $after) {{
    nodes {{
      key
      regionCount
      regions(first: 1000) {{ ags name }}
      people
      serviceType
      programme {{ slug name }}
      reason
      reasons
      sentence(language: $language)
      ends
      {_EVIDENCE_FIELDS}
    }}
  }}
}}"""


def _gaps_parts(request: TableRequest) -> Iterator[TablePart]:
    def rows(data: Data) -> Iterator[SourcedRow]:
        for gap in data["gaps"]["nodes"]:
            sources = sources_of(*gap["statements"])
            yield SourcedRow(
                {
                    "region_keys": names(gap["regions"], gap["regionCount"], request.language, "ags"),
                    "regions": names(gap["regions"], gap["regionCount"], request.language),
                    "region_count": gap["regionCount"],
                    "people": gap["people"],
                    **_column_cells(gap),
                    **_evidence_cells(gap, request.language),
                    "reason": word("GapReason", gap["reason"]),
                    "reasons": [reason for one in gap["reasons"] if (reason := word("GapReason", one))],
                    "sentence": gap["sentence"],
                    "ends": gap["ends"],
                    **source_cells(sources),
                    "key": gap["key"],
                },
                sources=sources,
            )

    variables = {
        **_matrix_variables(request),
        "language": request.language,
        "reasons": request["reason"],
        "minPeople": request["people"],
    }
    yield TablePart(_GAPS, variables, rows, lambda data: last_key(data["gaps"]["nodes"], _GAPS_PAGE))


GAPS = NamedTable(
    "gaps",
    (
        TableColumn("region_keys", CellType.LIST),
        TableColumn("regions", CellType.LIST),
        TableColumn("region_count", CellType.INTEGER),
        PEOPLE,
        SERVICE_TYPE,
        *PROGRAMME,
        TableColumn("state", CellType.WORD),
        TableColumn("reason", CellType.WORD),
        TableColumn("reasons", CellType.LIST),
        SENTENCE,
        TableColumn("ends", CellType.DAY),
        LAST_CONFIRMED,
        TableColumn("provider_count", CellType.INTEGER),
        TableColumn("actor_count", CellType.INTEGER),
        TableColumn("actors", CellType.LIST),
        STATEMENT_COUNT,
        *SOURCES,
        TableColumn("key", CellType.KEY),
    ),
    _gaps_parts,
    (
        *_MATRIX,
        p.choice("reason", p.codes("GapReason"), many=True),
        p.number("people", 0, 100_000_000),
    ),
    lambda _: ExplorerPage("/coverage", {"show": "gaps"}),
)
