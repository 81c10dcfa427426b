"""The tables of the money view: fundings, and those that end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from api.export import parameters as p
from api.export.columns import AMOUNT, FACTS, FUNDER, PEOPLE, PROGRAMME, RECIPIENT, SENTENCE, SOURCES, STATEMENT_COUNT
from api.export.named_table import (
    PAGE,
    SOURCE,
    Data,
    ExplorerPage,
    NamedTable,
    SourcedRow,
    TablePart,
    actor_cells,
    connection,
    names,
    require_all,
    source_cells,
    sources_of,
    word,
)
from api.export.parameters import Parameter, TableRequest
from api.export.statements import FACT_FIELDS, fact_cells
from graph.errors import BadUserInput
from graph.export.table import CellType, Row, TableColumn

_AMOUNT_FIELDS = "amountEur amountKind amountScope period"
_ENDS = "funder { slug name } recipient { slug name } programme { slug name }"
_FUNDINGS = f"""query ExportFundings(
  $on: Date!, $asOf: Date, $where: FundingFilter, $language: Language!, $after: String
) {{
  fundings(where: $where, asOf: $asOf, first: {PAGE}, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ {FACT_FIELDS} {_AMOUNT_FIELDS} {_ENDS} }}
  }}
}}"""
_THE_DAY = "day"
_YEARS = range(1950, 2101)


def _year(text: str) -> int:
    if not (len(text) == 4 and text.isascii() and text.isdigit() and int(text) in _YEARS):
        raise ValueError
    return int(text)


def _year_or_day(text: str) -> int | str:
    return text if text == _THE_DAY else _year(text)


_A_YEAR = f"a year from {_YEARS[0]} to {_YEARS[-1]}"
YEARS = (
    Parameter("year", f"{_A_YEAR}, or day for what holds on the day `on`", _year_or_day),
    Parameter("from", _A_YEAR, _year, argument="fromYear"),
    Parameter("to", _A_YEAR, _year, argument="toYear"),
)


def years_of(request: TableRequest) -> tuple[int, int] | None:
    """The first and last year that `YEARS` name; None for what holds on the day. By default, the year of the day."""
    year, first, last = request["year"], request["from"], request["to"]
    if year is not None and (first or last):
        raise BadUserInput("`year` stands beside `from` or `to`.", hint="Give `year`, or `from` and `to`.")
    if year == _THE_DAY:
        return None
    first, last = first or last or year or request.on.year, last or first or year or request.on.year
    if first > last:
        raise BadUserInput(f"`from` is {first}, after `to` {last}.", hint="Give the earlier year as `from`.")
    return first, last


def _holds_in(first: int, last: int) -> list[dict[str, Any]]:
    """Fundings that are known to hold on a day of these years."""
    began: dict[str, Any] = {"knownFrom": {"lte": date(last, 12, 31).isoformat()}}
    not_over: dict[str, Any] = {
        "or": [{"validTo": {"isNull": True}}, {"validTo": {"gte": date(first, 1, 1).isoformat()}}]
    }
    return [began, not_over]


def _funding_parts(request: TableRequest) -> Iterator[TablePart]:
    years = years_of(request)
    conditions: list[dict[str, Any]] = [] if years is None else _holds_in(*years)
    conditions += [
        {end: {"slug": {"eq": request[end]}}} for end in ("funder", "recipient", "programme") if request[end]
    ]
    if request["within"] and request["within"] != "DE":
        seat = {"region": {"ags": {"startsWith": request["within"]}}}
        conditions.append({"recipient": {"locations": {"some": seat}}})
    if filter_ := p.where_of(request, "FundingFilter"):
        conditions.append(dict(filter_))
    variables: Mapping[str, Any] = {
        "on": request.day,
        "language": request.language,
        "asOf": request.day if years is None else None,
        "where": {"and": conditions} if conditions else None,
    }
    yield connection(_FUNDINGS, variables, "fundings", _funding_row)


def _end_cells(funding: Data) -> Row:
    return {
        **actor_cells("funder", funding["funder"]),
        **actor_cells("recipient", funding["recipient"]),
        **actor_cells("programme", funding["programme"]),
        "amount_eur": funding["amountEur"],
        "amount_kind": word("AmountKind", funding["amountKind"]),
        "amount_scope": word("AmountScope", funding["amountScope"]),
        "period": word("FundingPeriod", funding["period"]),
    }


def _funding_row(funding: Data) -> SourcedRow:
    sources = sources_of(funding)
    cells: Row = {**_end_cells(funding), **fact_cells(funding), **source_cells(sources)}
    return SourcedRow(cells, funding["id"], sources)


FUNDINGS = NamedTable(
    "fundings",
    (*FUNDER, *RECIPIENT, *PROGRAMME, *AMOUNT, *FACTS),
    _funding_parts,
    (
        *YEARS,
        p.actor("funder"),
        p.actor("recipient"),
        p.programme(),
        p.region("within"),
        p.WHERE,
    ),
    lambda _: ExplorerPage("/money"),
    counted=_funding_parts,
)

# ---- fundings that end

_FUNDING_ENDS = f"""query ExportFundingEnds(
  $on: Date!, $horizon: Int!, $within: ID, $funder: ID, $programme: ID, $language: Language!
) {{
  fundingCliff(on: $on, horizon: $horizon, within: $within, funder: $funder, programme: $programme, first: 1000) {{
    totalCount
    endings {{
      {_ENDS}
      {_AMOUNT_FIELDS}
      ends
      reason
      disputed
      losesAllFunding
      otherFundingCount
      serviceCount
      services(first: 1000) {{ name }}
      regions(first: 1000) {{ name }}
      people {{ population regionCount }}
      sentence(language: $language)
      statementCount
      statements(first: 1000) {{ {SOURCE} }}
    }}
  }}
}}"""


def _ending_parts(request: TableRequest) -> Iterator[TablePart]:
    def rows(data: Data) -> Iterator[SourcedRow]:
        cliff = data["fundingCliff"]
        require_all(len(cliff["endings"]), cliff["totalCount"], "Give a shorter `horizon`, `within`, or a `funder`.")
        return (_ending_row(ending, request.language) for ending in cliff["endings"])

    variables: Mapping[str, Any] = {
        "on": request.day,
        "language": request.language,
        **{name: request[name] for name in ("horizon", "within", "funder", "programme")},
    }
    yield TablePart(_FUNDING_ENDS, variables, rows)


def _ending_row(ending: Data, language: str) -> SourcedRow:
    sources = sources_of(*ending["statements"])
    cells: Row = {
        **_end_cells(ending),
        "ends": ending["ends"],
        "end_reason": word("EndReason", ending["reason"]),
        "disputed": ending["disputed"],
        "loses_all_funding": ending["losesAllFunding"],
        "other_funding_count": ending["otherFundingCount"],
        "services": names(ending["services"], ending["serviceCount"], language),
        "regions": names(ending["regions"], ending["people"]["regionCount"], language),
        "people": ending["people"]["population"],
        "sentence": ending["sentence"],
        "statement_count": ending["statementCount"],
        **source_cells(sources),
    }
    return SourcedRow(cells, None, sources)


FUNDING_ENDS = NamedTable(
    "funding-ends",
    (
        *RECIPIENT,
        *FUNDER,
        *PROGRAMME,
        TableColumn("ends", CellType.DAY),
        TableColumn("end_reason", CellType.WORD),
        TableColumn("disputed", CellType.FLAG),
        *AMOUNT,
        TableColumn("loses_all_funding", CellType.FLAG),
        TableColumn("other_funding_count", CellType.INTEGER),
        TableColumn("services", CellType.LIST),
        TableColumn("regions", CellType.LIST),
        PEOPLE,
        SENTENCE,
        STATEMENT_COUNT,
        *SOURCES,
    ),
    _ending_parts,
    (p.number("horizon", 1, 120, 12), p.region("within"), p.actor("funder"), p.programme()),
    lambda _: ExplorerPage("/money", {"show": "ends"}),
)
