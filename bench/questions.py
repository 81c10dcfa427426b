"""The measured questions by name: `questions/<name>.graphql`, and the best statement by hand, `cypher/<name>.cypher`.

Both are asked about the same values. `facts` makes their answers comparable: lists of values in the order of the
selection, without keys, without what only the API has (types in ids, cursors) and without what is not known.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final, LiteralString, TypeAlias, cast

import orjson

from graph.compile.named_queries import load
from graph.model.enums import ServiceType
from graph.model.text import search_phrase

FOLDER: Final = Path(__file__).parent
DAY: Final = "2021-06-30"
WORDS: Final = "mobile beratung köl"
PAGE: Final = 20
BEFORE_PAGE_100: Final = 99 * PAGE

Values: TypeAlias = Mapping[str, Any]
Ask: TypeAlias = Callable[[str, Values], Awaitable[Any]]
"""Text and variables of an operation → its data."""


@dataclass(frozen=True)
class Question:
    """`variables` are the operation's, `parameters` the statement's; `shown` is the part of the API's data that the
    statement answers, in its form; `before` rows stand before the page. What counts whole lists has no `ways` by
    resolvers: nobody would do that row by row."""

    name: str
    text: str
    cypher: LiteralString
    variables: Values = field(default_factory=dict[str, Any])
    parameters: Values = field(default_factory=dict[str, Any])
    shown: Callable[[Any], Any] = lambda data: data
    before: int = 0
    ways: tuple[str, ...] = ("api", "cypher", "resolvers")

    @property
    def body(self) -> bytes:
        return orjson.dumps({"query": self.text, "variables": self.variables})

    def facts(self, data: Any) -> Any:
        """The facts in the API's answer; those in the statement's are `facts` of its record."""
        return facts(self.shown(data))


def facts(value: Any) -> Any:
    match value:
        case dict():
            items = cast("dict[str, Any]", value).items()
            return facts([_key(entry) if name == "id" else entry for name, entry in items if name != "endCursor"])
        case list():
            return [facts(entry) for entry in cast("list[Any]", value) if entry is not None]
        case _:
            return value


def without_cursors(value: Any) -> Any:
    """An answer as it is, for comparing two ways that answer GraphQL: only cursors are each way's own."""
    match value:
        case dict():
            items = cast("dict[str, Any]", value).items()
            return {name: without_cursors(entry) for name, entry in items if name != "endCursor"}
        case list():
            return [without_cursors(entry) for entry in cast("list[Any]", value)]
        case _:
            return value


def _key(global_id: str) -> str:
    return global_id.partition(":")[2]


async def questions(ask: Ask) -> list[Question]:
    """All of them; `ask` finds cursors and keys in the network at hand."""
    groups = await _edges(ask, "civilSocietyGroups", 900, behind=0)
    actors = await _edges(ask, "actors", BEFORE_PAGE_100, behind=PAGE)
    last = actors[-1]
    pages = {f"p{i}": groups[min(100 * i, len(groups)) - 1]["cursor"] for i in range(1, 10)}
    keyset = {"name": last["node"]["name"], "id": last["node"]["slug"]}
    found = {
        "actors": [f"civil-society-group-{i}" for i in range(8)],
        "regions": [f"{i:02}" for i in range(1, 9)],
        "fundings": [f"funds-{i}" for i in range(4)],
    }
    spaces = {"actors": "Actor", "regions": "Region", "fundings": "Funding"}
    ids = [f"{spaces[name]}:{key}" for name, keys in found.items() for key in keys]
    return [
        _question("page"),
        _question("deep", {"actor": await _member_of_many(ask)}),
        _question("filter", {"funder": "ministry-0", "network": "network-7"}),
        _question("wide", pages, {}, _joined),
        _question("nested1000", {"networks": [f"network-{i}" for i in range(10)]}),
        _question("flat100"),
        _question("first20", {"after": None}, {}),
        _question("page100", {"after": last["cursor"]}, keyset, text="first20", before=len(actors)),
        _question("lookup", {"network": "network-3"}),
        _question("count"),
        _question("count_fundings"),
        _question("nodes", {"ids": ids}, found, lambda data: data["nodes"]),
        _question("search", {"text": WORDS}, {"phrase": search_phrase(WORDS)}),
        _question("totals"),
        _question("interface"),
        _question("asof", {"day": DAY}, {"day": date.fromisoformat(DAY)}),
        _question("hub", {"funder": "ministry-0"}),
        _question("facets", ways=("api", "cypher")),
        _question("most_funded", ways=("api", "cypher")),
        _question(
            "matrix",
            {"day": DAY},
            {"day": date.fromisoformat(DAY), "types": [str(service) for service in ServiceType]},
            ways=("api", "cypher"),
        ),
    ]


def _question(
    name: str,
    variables: Values | None = None,
    parameters: Values | None = None,
    shown: Callable[[Any], Any] = lambda data: data,
    *,
    text: str | None = None,
    before: int = 0,
    ways: tuple[str, ...] = ("api", "cypher", "resolvers"),
) -> Question:
    """`parameters` are the variables where nothing else is said."""
    document = (FOLDER / "questions" / f"{text or name}.graphql").read_text("utf-8")
    given = variables or {}
    statement = load(FOLDER / "cypher" / f"{name}.cypher")
    return Question(
        name, document, statement.text, given, given if parameters is None else parameters, shown, before, ways
    )


def _joined(data: Any) -> Any:
    """Pages of one list as one page."""
    return {"all": {"nodes": [row for page in data.values() for row in page["nodes"]]}}


async def _edges(ask: Ask, root: str, number: int, *, behind: int) -> list[Any]:
    """The first `number` edges of a list with cursor, name and slug; fewer, so that some rows remain behind them."""
    text = (
        f"query ($first: Int!, $after: String) {{ {root}(first: $first, after: $after)"
        " { totalCount edges { cursor node { slug name } } } }"
    )
    total = (await ask(f"{{ {root} {{ totalCount }} }}", {}))[root]["totalCount"]
    wanted = min(number, total - behind)
    found: list[Any] = []
    while len(found) < wanted:
        after = found[-1]["cursor"] if found else None
        found += (await ask(text, {"first": min(100, wanted - len(found)), "after": after}))[root]["edges"]
    return found


async def _member_of_many(ask: Ask) -> str:
    """The group with the most memberships among the first 100."""
    text = "{ civilSocietyGroups(first: 100) { nodes { slug memberships { totalCount } } } }"
    nodes = (await ask(text, {}))["civilSocietyGroups"]["nodes"]
    return max(nodes, key=lambda node: node["memberships"]["totalCount"])["slug"]
