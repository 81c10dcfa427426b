"""The tables of search, and of one actor."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from api.export import parameters as p
from api.export.columns import SOURCE_KEYS, SOURCES
from api.export.named_table import (
    KEYED_SOURCE,
    PAGE,
    Data,
    ExplorerPage,
    NamedTable,
    SourcedRow,
    TablePart,
    connection,
    keyed_source_cells,
    names,
    sources_of,
    word,
)
from api.export.parameters import TableRequest
from api.export.statements import (
    FACT_FIELDS,
    STATEMENT_COLUMNS,
    own_text,
    property_cell,
    property_column,
    statement_row,
)
from graph.errors import BadUserInput, NotFound
from graph.export.table import CellType, Row, TableColumn
from graph.model.declarations import End, StatementKind
from graph.model.nodes import ACTOR_KINDS, NODES
from graph.model.statements import STATEMENT_KINDS

# The properties that only some kinds of actors have.
OWN_PROPERTIES = {own.name: own for kind in ACTOR_KINDS for own in kind.own if own.api}
_OWN_FIELDS = " ".join(
    f"... on {kind.label} {{ {' '.join(own.api_name for own in kind.own if own.api)} }}"
    for kind in ACTOR_KINDS
    if any(own.api for own in kind.own)
)
ACTOR_FIELDS = f"""slug name shortName nameEn kind website founded dissolved knownFrom description(language: $language)
      {_OWN_FIELDS} {KEYED_SOURCE}"""
_ACTOR_FIELDS = f"""{ACTOR_FIELDS}
      locations(asOf: $asOf, first: 20) {{ totalCount nodes {{ region {{ ags name }} }} }}"""
_SEARCH = f"""query ExportSearch(
  $text: String!, $kinds: [ActorKind!], $services: [ServiceType!], $regions: [ID!], $asOf: Date, $language: Language!,
  $after: String
) {{
  search(text: $text, kinds: $kinds, serviceTypes: $services, regions: $regions, first: {PAGE}, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ {_ACTOR_FIELDS} }}
  }}
}}"""


def _list_of(root: str, filter_: str) -> str:
    return f"""query ExportActors($where: {filter_}, $asOf: Date, $language: Language!, $after: String) {{
  {root}(where: $where, asOf: $asOf, first: {PAGE}, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ {_ACTOR_FIELDS if root == "actors" else _ACTOR_FIELDS.replace(_OWN_FIELDS, _SERVICE_FIELDS)} }}
  }}
}}"""


_SERVICE = NODES["CounsellingService"]
_SERVICE_FIELDS = " ".join(own.api_name for own in _SERVICE.own if own.api)
_ACTORS = _list_of("actors", "ActorFilter")
_SERVICES = _list_of(_SERVICE.plural, f"{_SERVICE.label}Filter")


def actor_rows(language: str) -> Callable[[Data], SourcedRow]:
    def row(actor: Data) -> SourcedRow:
        seats = [one["region"] for one in actor["locations"]["nodes"]]
        seat_count = actor["locations"]["totalCount"]
        cells: Row = {
            **actor_properties(actor),
            "seats": names(seats, seat_count, language),
            "seat_keys": names(seats, seat_count, language, "ags"),
            "actor_key": actor["slug"],
        }
        return SourcedRow(cells, actor["slug"], sources_of(actor))

    return row


def actor_properties(actor: Data) -> Row:
    """What an actor says of itself; it was read by `ACTOR_FIELDS`."""
    return {
        "name": actor["name"],
        "short_name": actor["shortName"],
        "name_en": actor["nameEn"],
        "actor_kind": word("ActorKind", actor["kind"]),
        "website": actor["website"],
        "founded": actor["founded"],
        "dissolved": actor["dissolved"],
        "known_from": actor["knownFrom"],
        "description": actor["description"],
        **{name: property_cell(own, actor.get(own.api_name)) for name, own in OWN_PROPERTIES.items()},
        **keyed_source_cells(actor),
    }


def actors_within(region: str) -> Data:
    """The filter of actors that have their seat in a region or serve a part of it. Few services have a seat."""
    inside = {"region": {"ags": {"startsWith": region}}}
    return {"or": [{"locations": {"some": inside}}, {"coverage": {"some": {**inside, "extent": {"ne": "NONE"}}}}]}


def _actor_parts(request: TableRequest) -> Iterator[TablePart]:
    shared: Mapping[str, Any] = {"asOf": request.as_of, "language": request.language}
    kinds, services, within = request["kinds"], request["service"], request["within"]
    row = actor_rows(request.language)
    if request["q"] is not None:
        if request["where"] is not None:
            raise BadUserInput("`where` stands beside `q`.", hint="Give one of them.")
        variables = {**shared, "text": request["q"], "kinds": kinds, "services": services, "regions": within}
        yield connection(_SEARCH, variables, "search", row)
        return
    filter_ = p.where_of(request, f"{_SERVICE.label}Filter" if services else "ActorFilter")
    conditions: list[Data] = [filter_] if filter_ else []
    if kinds:
        conditions.append({"kind": {"in": kinds}})
    if within and "DE" not in within:
        conditions.append({"or": [actors_within(region) for region in within]})
    if services:
        conditions.append({"serviceType": {"in": services}})
    variables = {**shared, "where": {"and": conditions} if conditions else None}
    yield connection(*((_SERVICES, variables, _SERVICE.plural) if services else (_ACTORS, variables, "actors")), row)


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
        TableColumn("known_from", CellType.DAY),
        TableColumn("description"),
        *(property_column(own) for own in OWN_PROPERTIES.values()),
        *SOURCES,
        SOURCE_KEYS,
        TableColumn("actor_key", CellType.KEY),
    ),
    _actor_parts,
    (
        p.words("q", argument="text"),
        p.choice("kinds", p.codes("ActorKind"), many=True),
        p.region("within", is_repeated=True, argument="regions"),
        p.choice("service", p.codes("ServiceType"), many=True),
        p.WHERE,
        p.EVERY_DAY,
    ),
    lambda _: ExplorerPage("/search", renamed={"within": "regions", "service": "topics"}),
    every_day=lambda request: request["all"],
    counted=_actor_parts,
)

# ---- all statements of an actor


def _list_text(kind: StatementKind, end: End) -> str:
    return f"""query ExportEntries($slug: String!, $asOf: Date, $on: Date!, $language: Language!, $after: String) {{
  actor(slug: $slug) {{ slug }}
  {kind.plural}(where: {{ {end.name}: {{ slug: {{ eq: $slug }} }} }}, asOf: $asOf, first: {PAGE}, after: $after) {{
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
        "asOf": request.as_of,
        "language": request.language,
    }
    for root, text in _LISTS:
        part = connection(text, variables, root, statement_row)

        def rows(data: Data, part: TablePart = part) -> Iterator[SourcedRow]:
            if data["actor"] is None:
                raise NotFound(f"There is no actor {request['actor']!r}.", hint="Give the key of an actor as `actor`.")
            yield from part.rows(data)

        yield TablePart(text, variables, rows, part.next_after)


ENTRIES = NamedTable(
    "entries",
    STATEMENT_COLUMNS,
    _entry_parts,
    (p.actor("actor", is_required=True), p.EVERY_DAY),
    lambda request: ExplorerPage(f"/actors/{request['actor']}", in_path="actor"),
    every_day=lambda request: request["all"],
)
