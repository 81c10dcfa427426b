"""Statements as rows of the graph."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from typing import Final

from api.export.columns import SOURCE_KEYS
from api.export.named_table import KEYED_SOURCE, PAGE, Data, SourcedRow, TablePart, connection, keyed_source_cells
from api.export.parameters import TableRequest
from api.export.statements import FACT_FIELDS, STATEMENT_COLUMNS, key_field, own_text, statement_row
from api.export.whole_graph.nodes import in_every_language, texts_by_language
from graph.export.graph_formats.graph_rows import STATEMENT
from graph.export.table import CellType, Row, TableColumn
from graph.model.declarations import End, StatementKind
from graph.model.statements import STATEMENT_KINDS

EDGE_COLUMNS = (*STATEMENT_COLUMNS, TableColumn("first_evidence", CellType.DAY), SOURCE_KEYS)


def _statements_of(kind: StatementKind) -> str:
    return f"""query ExportGraphStatements(
  $where: {kind.name}Filter, $asOf: Date, $on: Date!, $language: Language!, $after: String
) {{
  {kind.plural}(where: $where, asOf: $asOf, first: {PAGE}, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ __typename {FACT_FIELDS} firstEvidence {in_every_language("note")} {KEYED_SOURCE} {own_text(kind)} }}
  }}
}}"""


_OPERATIONS: Final = {kind.name: _statements_of(kind) for kind in STATEMENT_KINDS}


def edge_parts(
    request: TableRequest, where: Callable[[StatementKind], Data | None], kinds: Collection[str] | None = None
) -> Iterator[TablePart]:
    """The statements of the kinds (None: of all) on the day, kind by kind, on which `where` puts a condition."""
    for kind in STATEMENT_KINDS:
        if kinds is None or kind.name.upper() in kinds:
            yield edge_part(request, kind, where(kind), as_of=request.as_of)


def edge_part(request: TableRequest, kind: StatementKind, where: Data | None, *, as_of: str | None) -> TablePart:
    variables = {"where": where, "asOf": as_of, "on": request.day, "language": request.language}
    return connection(_OPERATIONS[kind.name], variables, kind.plural, partial(_row, kind))


def _row(kind: StatementKind, statement: Data) -> SourcedRow:
    row = statement_row(statement)
    cells: Row = {
        **row.cells,
        "record": STATEMENT,
        "start_id": _end_id(kind.start, statement["start"]),
        "end_id": _end_id(kind.end, statement["end"]),
        "first_evidence": statement["firstEvidence"],
        **keyed_source_cells(statement),
        **texts_by_language("note", statement),
    }
    return row._replace(cells=cells)


def _end_id(end: End, node: Data) -> str:
    return f"{'Region' if end.label == 'Region' else 'Actor'}:{node['key']}"


def with_end(kind: StatementKind, keys: Sequence[str], label: str = "Actor") -> Data | None:
    """The filter of statements of which an end is one of the actors, or regions; None if no end can be."""
    key = key_field(label)
    ends = [end for end in (kind.start, kind.end) if (end.label == "Region") == (label == "Region")]
    return {"or": [{end.name: {key: {"in": list(keys)}}} for end in ends]} if ends else None
