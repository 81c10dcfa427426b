"""The tables of search, and of one actor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from api.export import parameters as p
from api.export.named_table import Data, ExplorerPage, NamedTable, SourcedRow, TablePart, connection, names, word
from api.export.parameters import Parameter, TableRequest
from api.export.statements import FACT_FIELDS, STATEMENT_COLUMNS, own_text, statement_row
from graph.errors import NotFound
from graph.export.table import CellType, Row, TableColumn
from graph.model.declarations import End, StatementKind
from graph.model.statements import STATEMENT_KINDS

_ACTOR_FIELDS = """slug name shortName nameEn kind website founded dissolved description(language: $language)
      locations(asOf: $on, first: 20) { totalCount nodes { region { ags name } } }"""
_SEARCH = f"""query ExportSearch(
  $text: String!, $kinds: [ActorKind!], $on: Date!, $language: Language!, $after: String
) {{
  search(text: $text, kinds: $kinds, first: 100, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ {_ACTOR_FIELDS} }}
  }}
}}"""
_ACTORS = f"""query ExportActors($where: ActorFilter, $on: Date!, $language: Language!, $after: String) {{
  actors(where: $where, asOf: $on, first: 100, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ {_ACTOR_FIELDS} }}
  }}
}}"""


def _actor_parts(request: TableRequest) -> Iterator[TablePart]:
    def row(actor: Data) -> SourcedRow:
        seats = [one["region"] for one in actor["locations"]["nodes"]]
        seat_count = actor["locations"]["totalCount"]
        cells: Row = {
            "name": actor["name"],
            "short_name": actor["shortName"],
            "name_en": actor["nameEn"],
            "actor_kind": word("ActorKind", actor["kind"]),
            "seats": names(seats, seat_count, request.language),
            "seat_keys": names(seats, seat_count, request.language, "ags"),
            "website": actor["website"],
            "founded": actor["founded"],
            "dissolved": actor["dissolved"],
            "description": actor["description"],
            "actor_key": actor["slug"],
        }
        return SourcedRow(cells)

    shared: Mapping[str, Any] = {"on": request.day, "language": request.language}
    kinds = request["kinds"]
    if request["q"] is not None:
        yield connection(_SEARCH, {**shared, "text": request["q"], "kinds": kinds}, "search", row)
    else:
        where = {"kind": {"in": kinds}} if kinds else None
        yield connection(_ACTORS, {**shared, "where": where}, "actors", row)


ACTORS = NamedTable(
    "actors",
    (
        TableColumn("name"),
        TableColumn("short_name"),
        TableColumn("name_en"),
        TableColumn("actor_kind", CellType.WORD),
        TableColumn("seats", CellType.LIST),
        TableColumn("seat_keys", CellType.LIST),
        TableColumn("website", CellType.URL),
        TableColumn("founded", CellType.INTEGER),
        TableColumn("dissolved", CellType.INTEGER),
        TableColumn("description"),
        TableColumn("actor_key", CellType.KEY),
    ),
    _actor_parts,
    (p.words("q"), p.choice("kinds", p.codes("ActorKind"), many=True)),
    lambda _: ExplorerPage("/search"),
)

# ---- all statements of an actor


def _list_text(kind: StatementKind, end: End) -> str:
    return f"""query ExportEntries($slug: String!, $asOf: Date, $on: Date!, $language: Language!, $after: String) {{
  actor(slug: $slug) {{ slug }}
  {kind.plural}(where: {{ {end.name}: {{ slug: {{ eq: $slug }} }} }}, asOf: $asOf, first: 100, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ __typename {FACT_FIELDS} {own_text(kind)} }}
  }}
}}"""


_LISTS = tuple(
    (kind.plural, _list_text(kind, end))
    for kind in STATEMENT_KINDS
    for end in (kind.start, kind.end)
    if "Region" not in end.labels
)


def _entry_parts(request: TableRequest) -> Iterator[TablePart]:
    variables: Mapping[str, Any] = {
        "slug": request["actor"],
        "on": request.day,
        "asOf": None if request["all"] else request.day,
        "language": request.language,
    }
    for root, text in _LISTS:
        part = connection(text, variables, root, statement_row)

        def rows(data: Data, part: TablePart = part) -> Iterator[SourcedRow]:
            if data["actor"] is None:
                raise NotFound(f"There is no actor {request['actor']!r}.", hint="Give the key of an actor as `actor`.")
            yield from part.rows(data)

        yield TablePart(text, variables, rows, part.next_after)


def _one(text: str) -> bool:
    if text != "1":
        raise ValueError
    return True


ENTRIES = NamedTable(
    "entries",
    STATEMENT_COLUMNS,
    _entry_parts,
    (p.actor("actor", is_required=True), Parameter("all", "1 for the statements of all days", _one, False)),
    lambda request: ExplorerPage(f"/actors/{request['actor']}", in_path="actor"),
    every_day=lambda request: request["all"],
)
