"""The table behind the diagram of the money view: each flow with its amounts, year by year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from api.export import parameters as p
from api.export.columns import STATEMENT_COUNT
from api.export.named_table import Data, ExplorerPage, NamedTable, SourcedRow, TablePart, word
from api.export.parameters import Parameter, TableRequest
from api.export.tables.money_tables import YEARS, years_of
from graph.export.table import CellType, Row, TableColumn
from graph.messages.message import Message, message

_LEVELS = p.codes("FlowLevel")
_USUAL = ("FUNDER", "PROGRAMME", "RECIPIENT_KIND", "REGION")
_KINDS = ("exact", "approximate", "maximum", "total")
_FLOWS = f"""query ExportFlows(
  $at: Date, $fromYear: Int, $toYear: Int, $levels: [FlowLevel!]!, $regionLevel: RegionKind!, $within: ID, $limit: Int!,
  $language: Language!
) {{
  flows(
    on: $at, fromYear: $fromYear, toYear: $toYear, groupBy: $levels, regionLevel: $regionLevel, within: $within,
    limit: $limit
  ) {{
    nodes {{ id level name(language: $language) }}
    links {{
      source
      target
      statementCount
      total {{ years {{ year {" ".join(_KINDS)} }} wholeTerm {{ {" ".join(_KINDS)} }} unknownCount }}
    }}
    beside {{ name(language: $language) statementCount }}
    excluded {{ explanation(language: $language) statementCount }}
    sentence(language: $language)
  }}
}}"""


def _levels(text: str) -> tuple[str, ...]:
    """The named levels in the direction of the money."""
    named = text.split(",")
    levels = tuple(level for level in _LEVELS if level in named)
    if len(levels) < 2 or len(levels) != len(named):
        raise ValueError
    return levels


def _flow_parts(request: TableRequest) -> Iterator[TablePart]:
    years = years_of(request)
    first, last = years or (None, None)
    variables: Mapping[str, Any] = {
        "at": request.day if years is None else None,
        "fromYear": first,
        "toYear": last,
        "levels": request["levels"],
        "regionLevel": request["regions"],
        "within": request["within"],
        "limit": request["limit"],
        "language": request.language,
    }
    yield TablePart(_FLOWS, variables, _rows, remarks=_remarks)


def _rows(data: Data) -> Iterator[SourcedRow]:
    nodes = {node["id"]: node for node in data["flows"]["nodes"]}
    for link in data["flows"]["links"]:
        start, end, total = nodes[link["source"]], nodes[link["target"]], link["total"]
        shared: Row = {
            "from_level": word("FlowLevel", start["level"]),
            "from_name": start["name"],
            "to_level": word("FlowLevel", end["level"]),
            "to_name": end["name"],
            "unknown_count": total["unknownCount"],
            "statement_count": link["statementCount"],
        }
        amounts = [{**_amounts(year), "money_year": year["year"]} for year in total["years"]]
        whole_term = _amounts(total["wholeTerm"])
        if any(whole_term.values()) or not amounts:
            amounts.append({**whole_term, "money_year": None})
        for one in amounts:
            yield SourcedRow({**shared, **one})


def _amounts(entry: Data) -> dict[str, Any]:
    return {f"{kind}_eur": entry[kind] for kind in _KINDS}


def _remarks(data: Data) -> Iterator[Message]:
    """What the view says of all flows, and of the money that is in none of them."""
    yield message("joined", text=data["flows"]["sentence"])
    for one in data["flows"]["excluded"]:
        yield message("export-flows-excluded", count=one["statementCount"], explanation=one["explanation"])


FLOWS = NamedTable(
    "flows",
    (
        TableColumn("from_level", CellType.WORD),
        TableColumn("from_name"),
        TableColumn("to_level", CellType.WORD),
        TableColumn("to_name"),
        TableColumn("money_year", CellType.INTEGER),
        *(TableColumn(f"{kind}_eur", CellType.EURO) for kind in _KINDS),
        TableColumn("unknown_count", CellType.INTEGER),
        STATEMENT_COUNT,
    ),
    _flow_parts,
    (
        *YEARS,
        Parameter("levels", f"two or more of {', '.join(_LEVELS)}, with commas", _levels, _USUAL, argument="groupBy"),
        p.choice("regions", p.REGION_LEVELS, "DISTRICT"),
        p.region("within"),
        p.number("limit", 1, 100, 12),
    ),
    lambda _: ExplorerPage("/money"),
)
