"""The tables of what to check, and of who helps in one region."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from api.export import parameters as p
from api.export.columns import FACTS, REGION, SENTENCE, SERVICE_TYPE
from api.export.named_table import (
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
from api.export.statements import FACT_FIELDS, STATEMENT_COLUMNS, STATEMENT_FRAGMENT, fact_cells, statement_row
from graph.export.table import CellType, Row, TableColumn
from graph.messages.message import message

_LEVEL_BY_LENGTH = {2: "STATE", 3: "GOVERNMENT_REGION", 5: "DISTRICT", 8: "MUNICIPALITY"}

# ---- to confirm

_PAGE = 500
_TO_CONFIRM = f"""query ExportToConfirm(
  $on: Date!, $within: ID, $source: String, $actor: ID, $kinds: [StatementName!], $language: Language!, $after: String,
  $confirmedWithin: Int
) {{
  toConfirm(
    on: $on, within: $within, source: $source, actor: $actor, kinds: $kinds, confirmedWithin: $confirmedWithin,
    first: {_PAGE}, after: $after
  ) {{
    nodes {{
      key
      regionCount
      regions(first: 1000) {{ name }}
      sentence(language: $language)
      statement {{ ...ExportedStatement }}
    }}
  }}
}}
{STATEMENT_FRAGMENT}"""


def _to_confirm_parts(request: TableRequest) -> Iterator[TablePart]:
    def rows(data: Data) -> Iterator[SourcedRow]:
        for node in data["toConfirm"]["nodes"]:
            row = statement_row(node["statement"])
            cells: Row = {
                "sentence": node["sentence"],
                "region_count": node["regionCount"],
                "regions": names(node["regions"], node["regionCount"], request.language),
            }
            yield row._replace(cells={**row.cells, **cells})

    variables: Mapping[str, Any] = {
        "on": request.day,
        "language": request.language,
        "within": request["within"],
        "source": request["source"],
        "actor": request["actor"],
        "kinds": request["kinds"],
        "confirmedWithin": request["confirmedWithin"],
    }
    yield TablePart(_TO_CONFIRM, variables, rows, lambda data: last_key(data["toConfirm"]["nodes"], _PAGE))


TO_CONFIRM = NamedTable(
    "to-confirm",
    (
        SENTENCE,
        TableColumn("region_count", CellType.INTEGER),
        TableColumn("regions", CellType.LIST),
        *STATEMENT_COLUMNS,
    ),
    _to_confirm_parts,
    (
        p.region("within"),
        p.source("source"),
        p.actor("actor"),
        p.choice("kinds", p.codes("StatementName"), many=True),
        p.CONFIRMED_WITHIN,
    ),
    lambda _: ExplorerPage("/coverage", {"show": "confirm"}),
)

# ---- who helps in a region

_OFFERS = f"""query ExportOffers(
  $on: Date!, $level: RegionKind!, $within: ID!, $services: [ServiceType!], $language: Language!
) {{
  coverage(on: $on, level: $level, within: $within, services: $services, first: 1) {{
    rows {{
      cells {{
        serviceType
        state
        statementCount
        statements(first: 1000) {{
          ... on Coverage {{
            {FACT_FIELDS}
            extent
            region {{ ags name }}
            subject {{
              slug
              name
              website
              ... on CounsellingService {{
                providedBy(asOf: $on, first: 20) {{ totalCount nodes {{ provider {{ name }} }} }}
              }}
            }}
          }}
        }}
      }}
    }}
  }}
}}"""


def _offer_parts(request: TableRequest) -> Iterator[TablePart]:
    def rows(data: Data) -> Iterator[SourcedRow]:
        for row in data["coverage"]["rows"]:
            for cell in row["cells"]:
                for statement in cell["statements"]:
                    if statement:  # others than Coverage have no fields here
                        yield _offer_row(cell, statement, request.language)

    def remarks(data: Data) -> Iterator[Any]:
        for row in data["coverage"]["rows"]:
            more = sum(cell["statementCount"] - len(cell["statements"]) for cell in row["cells"])
            if more:
                yield message("export-more-statements", count=more)

    ags: str = request["region"]
    variables: Mapping[str, Any] = {
        "on": request.day,
        "language": request.language,
        "within": ags,
        "level": "COUNTRY" if ags == "DE" else _LEVEL_BY_LENGTH[len(ags)],
        "services": request["service"],
    }
    yield TablePart(_OFFERS, variables, rows, remarks=remarks)


def _offer_row(cell: Data, statement: Data, language: str) -> SourcedRow:
    subject, sources = statement["subject"], sources_of(statement)
    provided: Data = subject.get("providedBy") or {"nodes": [], "totalCount": 0}
    carriers: list[Data] = [one["provider"] for one in provided["nodes"]]
    shown = {carrier["name"]: carrier for carrier in carriers}  # several sources may name the same one
    carrier_count = provided["totalCount"] - len(carriers) + len(shown)
    cells: Row = {
        "service_type": word("ServiceType", cell["serviceType"]),
        "state": word("CoverageState", cell["state"]),
        **actor_cells("offer", subject),
        "website": subject["website"],
        "carriers": names(list(shown.values()), carrier_count, language),
        "extent": word("Extent", statement["extent"]),
        "region_key": statement["region"]["ags"],
        "region": statement["region"]["name"],
        **fact_cells(statement),
        **source_cells(sources),
    }
    return SourcedRow(cells, None, sources)


OFFERS = NamedTable(
    "offers",
    (
        SERVICE_TYPE,
        TableColumn("state", CellType.WORD),
        TableColumn("offer"),
        TableColumn("offer_key", CellType.KEY),
        TableColumn("website", CellType.URL),
        TableColumn("carriers", CellType.LIST),
        TableColumn("extent", CellType.WORD),
        *REGION,
        *FACTS,
    ),
    _offer_parts,
    (
        p.region("region", is_required=True),
        p.choice("service", p.codes("ServiceType"), many=True),
    ),
    lambda request: ExplorerPage(f"/regions/{request['region']}", in_path="region"),
)
