"""Statements as rows of a report, each with its own sources. The GraphQL that reads them follows from the
declarations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from api.export.statements import details, property_column
from api.reports.report import Cell, ReportColumn, ReportTable, Sentence
from api.reports.writing import STATEMENT_FIELDS, Ask, Data, ReportWriting
from graph.errors import TooExpensive
from graph.messages.amounts import amount
from graph.messages.message import message
from graph.model.declarations import End, StatementKind
from graph.model.statements import STATEMENT_KINDS

MOST_ENTRIES: Final = 2_000
_AMOUNT: Final = frozenset({"amount_eur", "amount_kind", "amount_scope", "period"})
FUNDING: Final = next(kind for kind in STATEMENT_KINDS if kind.name == "Funding")


def details_text(kind: StatementKind) -> str:
    """The GraphQL fields of a statement that others don't have, each once."""
    own = (one.api_name for one in details(kind))
    return " ".join((*own, *(f"{reference.name} {{ name }}" for reference in kind.references)))


def list_text(kind: StatementKind) -> str:
    """A query for all statements of a kind that fit a filter and hold on `asOf`, page by page."""
    return f"""query ReportEntries(
  $where: {kind.name}Filter!, $asOf: Date, $on: Date!, $after: String
) {{
  {kind.plural}(where: $where, asOf: $asOf, first: 100, after: $after) {{
    totalCount
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ {STATEMENT_FIELDS} {kind.start.name} {{ name }} {kind.end.name} {{ name }} {details_text(kind)} }}
  }}
}}"""


async def read_entries(ask: Ask, kind: StatementKind, variables: Mapping[str, Any]) -> list[Data]:
    """All statements of `list_text`. Raises TooExpensive if they are more than a report is read for."""
    query, rows, after = list_text(kind), list[Data](), None
    while True:
        page = (await ask(query, {**variables, "after": after}))[kind.plural]
        if page["totalCount"] > MOST_ENTRIES:
            raise TooExpensive(
                f"The report would have {page['totalCount']} rows of one table; the most are {MOST_ENTRIES}.",
                hint="Take the table as a file from /export instead.",
            )
        rows += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return rows
        after = page["pageInfo"]["endCursor"]


def entries_table(
    w: ReportWriting, kind: StatementKind, ends: Sequence[End], caption: str, rows: Sequence[Data]
) -> ReportTable:
    """The rows with the given ends as columns, what else they tell, when they hold, and the evidence."""
    told = any(_details(w, kind, row) for row in rows)
    columns = (
        *(
            ReportColumn(w.text(message("report-counterpart")) if len(ends) == 1 else _heading(w, end), 4)
            for end in ends
        ),
        *((ReportColumn(w.text(message("report-details")), 4),) if told else ()),
        ReportColumn(w.text(message("report-term")), 2.5),
        ReportColumn(w.text(message("column-certainty")), 2.5),
    )

    def cells(row: Data) -> tuple[Cell, ...]:
        return (
            *((Sentence(row[end.name]["name"]),) for end in ends),
            *((tuple(map(Sentence, _details(w, kind, row))),) if told else ()),
            (Sentence(w.term(row)),),
            (w.sourced(w.certainty(row), row),),
        )

    return ReportTable(caption, columns, tuple(map(cells, rows)))


def _heading(w: ReportWriting, end: End) -> str:
    return w.text(message("column-funder" if end.name == "funder" else "column-recipient"))


def _details(w: ReportWriting, kind: StatementKind, row: Data) -> list[str]:
    """What only some kinds tell: an amount in words, a role, a programme other than the one of the report."""
    texts: list[str] = []
    if kind is FUNDING:
        words = amount(row["amountEur"], row["amountKind"], row["amountScope"], row["period"])
        texts.append(w.text(words))
    for one in details(kind):
        value = row[one.api_name]
        if one.name not in _AMOUNT and value is not None:
            label = w.word(one.values.__name__, value) if one.values else str(value)
            texts.append(label if one.values else f"{property_column(one).heading(w.language)}: {label}")
    return [*texts, *_references(w, kind, row)]


def _references(w: ReportWriting, kind: StatementKind, row: Data) -> Iterator[str]:
    for reference in kind.references:
        node = row[reference.name]
        if node is not None and node["name"] != w.subject:
            yield w.text(message("report-reference", kind=reference.name, name=node["name"]))
