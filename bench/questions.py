"""The questions: `questions/<name>.graphql` for the API, and `cypher/<name>.cypher`, the best statement by hand.

Both select the same values. `values_of` makes their answers comparable: nested lists of values in the order of the
selection, without field names, nulls and cursors, and with plain keys instead of global ids. Analyses have no
statement by hand.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random
from typing import Any, Final, LiteralString, TypeAlias, cast

import orjson

from graph.compile.named_queries import load
from graph.model.enums import RegionKind, ServiceType
from graph.model.text import collation_key
from graph.query.search import actor_phrase

FOLDER: Final = Path(__file__).parent
DAY: Final = "2021-06-30"
ON_DAY: Final = {"day": DAY}
SEARCH_TEXT: Final = "mobile beratung köl"
KEYS: Final = {
    "Actor": [f"civil-society-group-{i}" for i in range(8)],
    "Region": [f"{i:02}" for i in range(1, 9)],
    "Funding": [f"funds-{i}" for i in range(4)],
}
SAMPLE_SIZE: Final = 50
# The ends, the rounds of the search, the steps, and the fields of what the answer names.
PATHS_TRIPS: Final = 12

Values: TypeAlias = Mapping[str, Any]
Execute: TypeAlias = Callable[[str, Values], Awaitable[Any]]
"""From the text and variables of an operation to its data."""


@dataclass(frozen=True)
class BenchQuestion:
    """`variables` go to the operation, `parameters` to the statement by hand.

    `trips` is how many round trips to the database the API may need. `samples` are variables with which the question is
    timed instead.
    """

    name: str
    text: str
    cypher: LiteralString | None
    variables: Values = field(default_factory=dict[str, Any])
    parameters: Values = field(default_factory=dict[str, Any])
    trips: int = 1
    samples: Sequence[Values] = ()

    @property
    def bodies(self) -> list[bytes]:
        """What is posted to the API, for each set of variables."""
        return [orjson.dumps({"query": self.text, "variables": values}) for values in self.samples or (self.variables,)]


def values_of(answer: Any) -> Any:
    """`{"id": "Actor:x", "name": "X", "founded": None}` becomes `["x", "X"]`."""
    match answer:
        case dict():
            items = cast("dict[str, Any]", answer).items()
            return values_of(
                [value.partition(":")[2] if name == "id" else value for name, value in items if name != "endCursor"]
            )
        case list():
            return [values_of(entry) for entry in cast("list[Any]", answer) if entry is not None]
        case _:
            return answer


async def questions(execute: Execute) -> list[BenchQuestion]:
    """All questions; `execute` finds the cursors and keys that the network at hand has."""
    groups = await _edges(execute, "civilSocietyGroups", 900, rest=0)
    actors = await _edges(execute, "actors", 99 * 20, rest=20)
    page_cursors = {f"p{i}": groups[min(100 * i, len(groups)) - 1]["cursor"] for i in range(1, 10)}
    last = actors[-1]
    ids = [f"{type_}:{key}" for type_, keys in KEYS.items() for key in keys]
    day = date.fromisoformat(DAY)
    # Participants of programmes count as coordination, too; the statement by hand reads services only.
    services = [str(service) for service in ServiceType if service is not ServiceType.COORDINATION]
    return [
        _question("page"),
        _question("deep", {"actor": await _member_of_most_networks(execute)}),
        _question("filter", {"funder": "ministry-0", "network": "network-7"}),
        _question("either", {"funder": "programme-3", "network": "network-7"}),
        _question("wide", page_cursors, {}),
        _question("nested1000", {"networks": [f"network-{i}" for i in range(10)]}),
        _question("first20", {"after": None}, {}),
        _question(
            "page100",
            {"after": last["cursor"]},
            {"sort": collation_key(last["node"]["name"]), "name": last["node"]["name"], "id": last["node"]["slug"]},
            operation="first20",
        ),
        _question("lookup", {"network": "network-3"}),
        _question("count"),
        _question("count_fundings"),
        _question("nodes", {"ids": ids}, KEYS),
        _question("search", {"text": SEARCH_TEXT}, {"phrase": actor_phrase(SEARCH_TEXT).exact}),
        _question("totals"),
        _question("interface"),
        _question("asof", ON_DAY, {"day": day}),
        _question("hub", {"funder": "ministry-0"}),
        _question("facets"),
        _question("most_funded"),
        _question("matrix", ON_DAY | {"services": services}, {"day": day, "types": services}, trips=2),
        *_analyses([edge["node"]["slug"] for edge in actors]),
    ]


def _question(
    name: str,
    variables: Values | None = None,
    parameters: Values | None = None,
    *,
    operation: str | None = None,
    **more: Any,
) -> BenchQuestion:
    """`parameters` are by default the variables; `operation` names another question's operation."""
    text = (FOLDER / "questions" / f"{operation or name}.graphql").read_text("utf-8")
    path = FOLDER / "cypher" / f"{name}.cypher"
    statement = load(path).text if path.exists() else None
    variables = variables or {}
    return BenchQuestion(name, text, statement, variables, variables if parameters is None else parameters, **more)


def _analyses(actors: Sequence[str]) -> list[BenchQuestion]:
    """Every question of graph/analysis on a day on which many statements hold; `actors` are keys to draw from."""
    random = Random(SAMPLE_SIZE)  # noqa: S311 – the sample must be the same every time
    drawn = [actors[int(random.random() * len(actors))] for _ in range(2 * SAMPLE_SIZE)]
    pairs = [{"from": one, "to": other} | ON_DAY for one, other in zip(drawn[::2], drawn[1::2], strict=True)]
    centres = [{"of": actor, "limit": 20} | ON_DAY for actor in ("ministry-0", *drawn[:SAMPLE_SIZE])]
    variables: dict[str, Values] = {
        "coverage": {"level": RegionKind.DISTRICT, "first": 1000} | ON_DAY,
        "gaps": {"first": 50} | ON_DAY,
        "toConfirm": {"first": 50, "within": "051"} | ON_DAY,
        "helpNear": {"region": "05111"} | ON_DAY,
        "fundingCliff": ON_DAY,
        "whatIf": {"without": ["ministry-0"]} | ON_DAY,
        "dependencies": ON_DAY,
        "coordinationGaps": {"within": "051"} | ON_DAY,
        "paths": {"from": "civil-society-group-3", "to": "counselling-service-4"} | ON_DAY,
        "neighbourhood": centres[0],
        "profile": {"of": "ministry-0"} | ON_DAY,
        "flows": {},
        "changes": {"first": 100, "from": "2021-05-31", "to": DAY},
        "networkMap": ON_DAY,
        "centrality": ON_DAY,
    }
    samples = {"paths": [pair for pair in pairs if pair["from"] != pair["to"]], "neighbourhood": centres}
    trips = {"paths": PATHS_TRIPS}
    return [
        _question(name, values, trips=trips.get(name, 2), samples=samples.get(name, ()))
        for name, values in variables.items()
    ]


async def _edges(execute: Execute, root: str, number: int, *, rest: int) -> list[Any]:
    """The first `number` edges of a root list with cursor, name and slug; fewer, so that `rest` rows follow them."""
    text = (
        f"query ($first: Int!, $after: String) {{ {root}(first: $first, after: $after)"
        " { edges { cursor node { slug name } } } }"
    )
    total = (await execute(f"{{ {root} {{ totalCount }} }}", {}))[root]["totalCount"]
    number = min(number, total - rest)
    edges: list[Any] = []
    while len(edges) < number:
        after = edges[-1]["cursor"] if edges else None
        edges += (await execute(text, {"first": min(100, number - len(edges)), "after": after}))[root]["edges"]
    return edges


async def _member_of_most_networks(execute: Execute) -> str:
    """The group with the most memberships among the first 100."""
    text = "{ civilSocietyGroups(first: 100) { nodes { slug memberships { totalCount } } } }"
    nodes = (await execute(text, {}))["civilSocietyGroups"]["nodes"]
    return max(nodes, key=lambda node: node["memberships"]["totalCount"])["slug"]
