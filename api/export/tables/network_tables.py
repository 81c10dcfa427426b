"""The tables of the network view and of the view of changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from datetime import date
from typing import Any

from api.export import parameters as p
from api.export.columns import SENTENCE, SOURCES, STATEMENT_COUNT
from api.export.named_table import (
    SOURCE,
    Data,
    ExplorerPage,
    NamedTable,
    SourcedRow,
    TablePart,
    actor_cells,
    require_all,
    source_cells,
    sources_of,
    word,
)
from api.export.parameters import Parameter, TableRequest
from api.export.statements import STATEMENT_COLUMNS, STATEMENT_FRAGMENT, statement_row
from graph.errors import BadUserInput
from graph.export.table import CellType, Row, TableColumn
from graph.messages.message import Message, message
from graph.model.partial_dates import months_later
from graph.model.validity import FIRST_DAY

_LIMITS = (20, 50, 100)  # of statements of one kind and direction, as the network view offers them
_MOST_OPENED = 8
_KINDS = p.choice("kinds", p.codes("StatementName"), many=True)

# ---- the statements around a node

_RELATIONS = f"""query ExportRelations(
  $of: ID!, $depth: Int!, $kinds: [StatementName!], $actorKinds: [ActorKind!], $limit: Int!, $on: Date!,
  $language: Language!
) {{
  neighbourhood(of: $of, depth: $depth, kinds: $kinds, actorKinds: $actorKinds, limitPerKind: $limit, on: $on) {{
    links {{ source target statement {{ ...ExportedStatement }} }}
    more {{ id count }}
  }}
}}
{STATEMENT_FRAGMENT}"""


def _neighbourhood(variables: Mapping[str, Any], hidden: Set[str]) -> TablePart:
    """`hidden`: the nodes whose statements are left out."""

    def rows(data: Data) -> Iterator[SourcedRow]:
        links: list[Data] = data["neighbourhood"]["links"]
        return (
            statement_row(link["statement"]) for link in links if hidden.isdisjoint((link["source"], link["target"]))
        )

    def remarks(data: Data) -> Iterator[Message]:
        if hidden:
            yield message("export-hidden-nodes", count=len(hidden))
        more = sum(one["count"] for one in data["neighbourhood"]["more"] if one["id"] not in hidden)
        if more:
            yield message("export-more-statements", count=more)

    return TablePart(_RELATIONS, variables, rows, remarks=remarks)


def _relation_parts(request: TableRequest) -> Iterator[TablePart]:
    shared: dict[str, Any] = {
        "on": request.day,
        "language": request.language,
        "actorKinds": request["actorKinds"],
    }
    kinds: list[str] | None = request["kinds"]
    hidden: Set[str] = {*(request["hide"] or ())} - {request["of"]}  # as the view, which always shows the first node
    around = {"of": request["of"], "depth": request["depth"], "kinds": kinds, "limit": _LIMITS[0]}
    yield _neighbourhood(shared | around, hidden)
    opened: list[tuple[str, str | None, int]] = request["open"] or []
    if len(opened) > _MOST_OPENED:
        raise BadUserInput(f"`open` is given {len(opened)} times.", hint=f"Give it {_MOST_OPENED} times at most.")
    for of, kind, limit in opened:
        of_kinds = [kind] if kind else kinds
        yield _neighbourhood(shared | {"of": of, "depth": 1, "kinds": of_kinds, "limit": limit}, hidden)


_OPENED = re.compile(r"([^,]+)(?:,([A-Z]*)(?:,(\d+))?)?")


def _opened(text: str) -> tuple[str, str | None, int]:
    """`Actor:lks-nrw`, `Actor:lks-nrw,FUNDING`, `Actor:lks-nrw,FUNDING,50`, as in the address of the network view."""
    match_ = _OPENED.fullmatch(text)
    if not match_:
        raise ValueError
    of, kind, limit = match_.groups()
    if (kind and kind not in p.codes("StatementName")) or (limit and int(limit) not in _LIMITS):
        raise ValueError
    return p.node("open").parse(of), kind or None, int(limit or _LIMITS[0])


RELATIONS = NamedTable(
    "relations",
    STATEMENT_COLUMNS,
    _relation_parts,
    (
        p.node("of", is_required=True),
        p.number("depth", 1, 3, 1),
        _KINDS,
        p.choice("actorKinds", p.codes("ActorKind"), many=True),
        Parameter(
            "open",
            f"a node, with a kind of statements and one of {', '.join(map(str, _LIMITS))} where needed, such as "
            "Actor:lks-nrw,FUNDING,50",
            _opened,
            is_repeated=True,
        ),
        p.node("hide", is_repeated=True),
    ),
    lambda _: ExplorerPage("/network"),
)

# ---- the paths between two

_PATHS = f"""query ExportPaths(
  $from: ID!, $to: ID!, $kinds: [StatementName!], $avoid: [ID!]!, $maxHub: Int, $first: Int!, $on: Date!,
  $language: Language!
) {{
  paths(
    from: $from, to: $to, kinds: $kinds, avoid: $avoid, maxHubDegree: $maxHub, maxLength: 6, first: $first, on: $on
  ) {{
    paths {{
      steps {{ statementCount statements(first: 20) {{ ...ExportedStatement }} }}
    }}
  }}
}}
{STATEMENT_FRAGMENT}"""


def _path_parts(request: TableRequest) -> Iterator[TablePart]:
    def rows(data: Data) -> Iterator[SourcedRow]:
        for number, path in enumerate(data["paths"]["paths"], 1):
            for place, step in enumerate(path["steps"], 1):
                for statement in step["statements"]:
                    row = statement_row(statement)
                    # The same statement may be a step of several paths.
                    yield SourcedRow({"path": number, "step": place, **row.cells}, None, row.sources)

    def remarks(data: Data) -> Iterator[Message]:
        steps = [step for path in data["paths"]["paths"] for step in path["steps"]]
        more = sum(step["statementCount"] - len(step["statements"]) for step in steps)
        if more:
            yield message("export-more-statements", count=more)

    variables: Mapping[str, Any] = {
        "from": request["from"],
        "to": request["to"],
        "kinds": request["kinds"],
        "avoid": request["avoid"] or [],
        "maxHub": request["maxHub"],
        "first": request["paths"],
        "on": request.day,
        "language": request.language,
    }
    yield TablePart(_PATHS, variables, rows, remarks=remarks)


PATHS = NamedTable(
    "paths",
    (TableColumn("path", CellType.INTEGER), TableColumn("step", CellType.INTEGER), *STATEMENT_COLUMNS),
    _path_parts,
    (
        p.actor_id("from", is_required=True),
        p.actor_id("to", is_required=True),
        _KINDS,
        p.actor_id("avoid", is_repeated=True),
        p.number("maxHub", 2, 999_999_999, argument="maxHubDegree"),
        p.number("paths", 1, 10, 3, argument="first"),
    ),
    lambda _: ExplorerPage("/network"),
)

# ---- changes

_CHANGES = f"""query ExportChanges(
  $from: Date!, $to: Date!, $of: ID, $kinds: [StatementName!], $only: [ChangeSort!], $language: Language!
) {{
  changes(from: $from, to: $to, of: $of, kinds: $kinds, only: $only, first: 1000) {{
    totalCount
    nodes {{
      sort
      day
      kind
      sentence(language: $language)
      actor {{ slug name }}
      statementCount
      statements(first: 1000) {{ id {SOURCE} }}
      before(first: 1000) {{ id {SOURCE} }}
    }}
  }}
}}"""


def _changes_parts(request: TableRequest) -> Iterator[TablePart]:
    first, last = _span(request)

    def rows(data: Data) -> Iterator[SourcedRow]:
        changes = data["changes"]
        require_all(
            len(changes["nodes"]), changes["totalCount"], "Give a shorter span (`from`, `to`), `of` or `kinds`."
        )
        return map(_change_row, changes["nodes"])

    variables: Mapping[str, Any] = {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "language": request.language,
        **{name: request[name] for name in ("of", "kinds", "only")},
    }
    yield TablePart(_CHANGES, variables, rows)


def _span(request: TableRequest) -> tuple[date, date]:
    """By default the year that ends on the day."""
    last = request["to"] or request.on
    first = request["from"] or max(months_later(last, -12), FIRST_DAY)
    if first > last:
        raise BadUserInput(f"`from` is {first}, after `to` {last}.", hint="Give the earlier day as `from`.")
    return first, last


def _change_row(change: Data) -> SourcedRow:
    sources = sources_of(*change["statements"], *change["before"])
    cells: Row = {
        "change_day": change["day"],
        "change_sort": word("ChangeSort", change["sort"]),
        "statement_kind": word("StatementName", change["kind"]),
        "sentence": change["sentence"],
        **actor_cells("actor", change["actor"]),
        "statement_count": change["statementCount"],
        "statement_ids": [one["id"] for one in change["statements"]],
        "earlier_ids": [one["id"] for one in change["before"]],
        **source_cells(sources),
    }
    return SourcedRow(cells, None, sources)


CHANGES = NamedTable(
    "changes",
    (
        TableColumn("change_day", CellType.DAY),
        TableColumn("change_sort", CellType.WORD),
        TableColumn("statement_kind", CellType.WORD),
        SENTENCE,
        TableColumn("actor"),
        TableColumn("actor_key", CellType.KEY),
        STATEMENT_COUNT,
        TableColumn("statement_ids", CellType.LIST),
        TableColumn("earlier_ids", CellType.LIST),
        *SOURCES,
    ),
    _changes_parts,
    (
        p.day("from"),
        p.day("to"),
        p.node("of"),
        _KINDS,
        p.choice("only", p.codes("ChangeSort"), many=True),
    ),
    lambda _: ExplorerPage("/changes"),
)
