"""The same schema the ordinary way: a resolver for every field and a DataLoader for every (type, field, arguments), so
that each level of a question is one trip for each of its fields. It knows as much as the measured questions ask.

It is no straw man: batches come back as one record, rows are cut in the database, counts use its stores.
"""

from __future__ import annotations

import asyncio
import base64
import os
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from inspect import isawaitable
from pathlib import Path
from typing import Any, Final, cast

import graphql
import orjson
from graphql import DocumentNode, ExecutionResult, GraphQLResolveInfo, GraphQLSchema, build_schema, parse, validate
from starlette.applications import Starlette
from starlette.routing import Route
from strawberry.dataloader import DataLoader

from api.graphql.operations import Request
from api.http.endpoint import GraphQLEndpoint
from bench.questions import FOLDER
from graph.compile.named_queries import load
from graph.model.declarations import EndField, GlobalId, Statements
from graph.model.fields import FIELDS
from graph.model.nodes import ACTOR_KINDS, NODE_TYPES
from graph.model.properties import Property, Type, snake
from graph.model.statements import STATEMENT_NAMES, STATEMENTS
from graph.model.text import search_phrase
from graph.store.database import Database, DatabaseOptions

SCHEMA: Final = Path(__file__).parent.parent / "schema.graphql"
PLURALS: Final = {kind.plural: kind.label for kind in NODE_TYPES.values()}
STATEMENT_PLURALS: Final = {kind.plural: kind for kind in STATEMENTS.values()}
TYPENAMES: Final = {snake(kind.label).upper(): kind.label for kind in ACTOR_KINDS}
OPERATORS: Final = {"eq": "=", "gt": ">", "in": "IN"}
LENGTHS: Final = {"YEAR": 4, "MONTH": 7}
VISIBLE: Final = "{v}.visibility IS NULL"
HOLDS: Final = (
    " AND ({v}.valid_from IS NULL OR {v}.valid_from <= $day) AND ({v}.valid_to IS NULL OR {v}.valid_to >= $day)"
)

Values = dict[str, Any]


@dataclass(frozen=True)
class Thing:
    """A node or statement with all that is stored: `type` is its API type, `ends` the keys at a statement's ends.
    `day` is the `asOf` that it was asked with."""

    type: str
    values: Values
    day: date | None = None
    ends: tuple[str, str] = ("", "")


@dataclass
class Connection:
    """Its parts are asked for one by one, at most once each."""

    size: int
    rows: Callable[[], Awaitable[list[Thing]]]
    total: Callable[[], Awaitable[int]]
    euros: Callable[[], Awaitable[Any]] | None = None


@dataclass
class Run:
    """One operation with its loaders."""

    database: Database
    loaders: dict[Hashable, DataLoader[Any, Any]] = field(default_factory=dict[Hashable, DataLoader[Any, Any]])

    async def read(self, text: str, **parameters: Any) -> Any:
        return await self.database.read(cast("Any", text), parameters, label="bench")

    async def batched(self, text: str, key: Any, **parameters: Any) -> Any:
        """The value for one of the `keys` of a statement that answers [key, value] pairs; None, where it has none."""

        async def batch(keys: list[Any]) -> Sequence[Any]:
            found = dict(await self.read(text, keys=keys, **parameters))
            return [found.get(one) for one in keys]

        name = (text, orjson.dumps(parameters))
        loader = self.loaders.setdefault(name, DataLoader(load_fn=batch))
        return await loader.load(key)

    # ---- by key

    async def node(self, label: str, key: str, day: date | None) -> Thing | None:
        kind = NODE_TYPES[label]
        name = kind.key.name
        visible = f" WHERE {VISIBLE.format(v='n')}" if kind.actor else ""
        text = (
            f"UNWIND $keys AS k MATCH (n:{kind.keyed_label} {{{name}: k}}){visible} RETURN collect([k, n {{.*}}]) AS x"
        )
        values = await self.batched(text, key)
        return None if values is None else node_of(label, values, day)

    async def statement(self, name: str, key: str, day: date | None) -> Thing | None:
        found = await self.batched(
            f"UNWIND $keys AS k MATCH (a)-[r:{STATEMENT_NAMES[name].type} {{id: k}}]->(b) WHERE {VISIBLE.format(v='r')}"
            " RETURN collect([k, [r {.*}, a.id, coalesce(b.id, b.ags)]]) AS x",
            key,
        )
        return None if found is None else Thing(name, found[0], day, (found[1], found[2]))

    async def by_id(self, global_id: str, day: date | None) -> Thing | None:
        space, _, key = global_id.partition(":")
        return await (self.statement if space in STATEMENT_NAMES else self.node)(space, key, day)

    # ---- lists

    def listed(self, label: str, arguments: Values) -> Connection:
        kind = NODE_TYPES[label]
        parameters: Values = {}
        key, order = f"n.{kind.key.name}", f"n.{kind.order}"
        given = [f"{order} IS NOT NULL AND {key} IS NOT NULL"]
        if kind.actor:
            given.append(VISIBLE.format(v="n"))
        given += conditions(label, "n", arguments.get("where") or {}, parameters)
        counted = f"MATCH (n:{label}) WHERE {' AND '.join(given[1:])}"
        if arguments.get("after"):
            parameters["name"], parameters["key"] = _behind(arguments["after"])
            given.append(f"{order} >= $name AND NOT ({order} = $name AND {key} <= $key)")
        size, day = arguments.get("first") or 20, arguments.get("asOf")

        async def rows() -> list[Thing]:
            text = f"MATCH (n:{label}) WHERE {' AND '.join(given)} WITH n ORDER BY {order}, {key} LIMIT $size"
            found = await self.read(f"{text} RETURN collect(n {{.*}}) AS x", size=size + 1, **parameters)
            return [node_of(label, values, day) for values in found]

        async def total() -> int:
            if arguments.get("where"):
                return await self.read(f"{counted} RETURN count(n) AS x", **parameters)
            restricted = f"COUNT {{ (n:Restricted&{label}) WHERE n.visibility IS NOT NULL }}"
            return await self.read(f"RETURN COUNT {{ (:{label}) }} - {restricted} AS x")

        return Connection(size, once(rows), total)

    def all_statements(self, type_: str) -> Connection:
        async def total() -> int:
            hidden = f"COUNT {{ ()-[r:{type_}]->() WHERE r.visibility IS NOT NULL }}"
            return await self.read(f"RETURN COUNT {{ ()-[:{type_}]->() }} - {hidden} AS x")

        async def rows() -> list[Thing]:
            raise NotImplementedError

        return Connection(0, rows, total)

    def searched(self, arguments: Values) -> Connection:
        phrase, size = search_phrase(arguments["text"]), arguments.get("first") or 20
        found = "CALL db.index.fulltext.queryNodes('actor_search', $phrase) YIELD node AS n, score"
        found = f"{found} WHERE {VISIBLE.format(v='n')}"

        async def rows() -> list[Thing]:
            cut = "WITH n, score ORDER BY score DESC, n.name, n.id LIMIT $size"
            values = await self.read(f"{found} {cut} RETURN collect(n {{.*}}) AS x", phrase=phrase, size=size)
            return [node_of("Actor", one, None) for one in values]

        async def total() -> int:
            return await self.read(f"{found} RETURN count(n) AS x", phrase=phrase)

        return Connection(size, once(rows), total)

    def linked(self, thing: Thing, link: Statements, arguments: Values) -> Connection:
        """The statements of a node, for all nodes of this level at once."""
        kind = STATEMENTS[link.kind]
        own = NODE_TYPES[thing.type]
        key = thing.values[own.key.name]
        day = arguments.get("asOf") or thing.day
        size = arguments.get("first") or 20
        days = {"day": day} if day else {}
        arrow = f"(n)-[r:{link.kind}]->(m)" if link.outgoing else f"(n)<-[r:{link.kind}]-(m)"
        given = VISIBLE.format(v="r") + (HOLDS.format(v="r") if day else "")
        each = f"UNWIND $keys AS k MATCH (n:{own.keyed_label} {{{own.key.name}: k}})"

        async def rows() -> list[Thing]:
            inner = f"MATCH {arrow} WHERE {given} WITH r, m ORDER BY id(r) LIMIT $size"
            row = "[r {.*}, startNode(r).id, coalesce(endNode(r).id, endNode(r).ags)]"
            text = f"{each} RETURN collect([k, COLLECT {{ {inner} RETURN {row} }}]) AS x"
            found = await self.batched(text, key, size=size + 1, **days)
            return [Thing(kind.name, values, day, (start, end)) for values, start, end in found]

        async def total() -> int:
            return await self.batched(
                f"{each} RETURN collect([k, COUNT {{ {arrow} WHERE {given} }}]) AS x", key, **days
            )

        async def euros() -> Any:
            found = await self.batched(f"{each} {summing(link.outgoing)} RETURN collect([k, total]) AS x", key)
            years, unknown, disputed = found
            named = [dict(zip(("year", "exact", "maximum"), row, strict=True)) for row in years]
            return {"years": named, "unknownCount": unknown, "disputedCount": disputed}

        return Connection(size, once(rows), total, euros)


@cache
def summing(outgoing: bool) -> str:
    """The sums of a node's fundings, as the statement by hand adds them up for each of its rows."""
    text = load(FOLDER / "cypher" / "totals.cypher").text
    block = text[text.index("CALL (n) {") : text.index("WITH n, total")]
    return block.replace("(n)<-[r:FUNDS]-(m)", "(n)-[r:FUNDS]->(m)") if outgoing else block


def _behind(cursor: str) -> list[Any]:
    """Name and key; the API's cursors say so behind a mark of the question."""
    return orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))[-2:]


def once(make: Callable[[], Awaitable[Any]]) -> Callable[[], Awaitable[Any]]:
    """Several fields may need it; the first one asks."""
    started: list[asyncio.Future[Any]] = []

    async def again() -> Any:
        if not started:
            started.append(asyncio.ensure_future(make()))
        return await started[0]

    return again


def node_of(label: str, values: Values, day: date | None) -> Thing:
    return Thing(TYPENAMES[values["kind"]] if NODE_TYPES[label].actor else label, values, day)


def conditions(label: str, v: str, where: Mapping[str, Any], parameters: Values) -> list[str]:
    """Comparisons of properties, and `some` statement with conditions on it and its other end."""
    fields = FIELDS.actor if label == "Actor" else FIELDS.by_type[label]
    found: list[str] = []
    for name, wanted in where.items():
        match fields[name]:
            case Property() as stored:
                for operator, value in wanted.items():
                    parameters[f"p{len(parameters)}"] = value
                    found.append(f"{v}.{stored.name} {OPERATORS[operator]} $p{len(parameters) - 1}")
            case Statements() as link:
                r, m = f"{v}r{len(found)}", f"{v}m{len(found)}"
                kind = STATEMENTS[link.kind]
                far = kind.end if link.outgoing else kind.start
                inner = [VISIBLE.format(v=r)]
                own = {key: value for key, value in wanted["some"].items() if key != far.name}
                inner += conditions(kind.name, r, own, parameters)
                inner += conditions(far.label, m, wanted["some"].get(far.name, {}), parameters)
                arrow = f"({v})-[{r}:{link.kind}]->({m})" if link.outgoing else f"({v})<-[{r}:{link.kind}]-({m})"
                found.append(f"EXISTS {{ {arrow} WHERE {' AND '.join(inner)} }}")
            case other:
                raise NotImplementedError(other)
    return found


# ---- fields


def resolve(source: Any, info: GraphQLResolveInfo[Any], **arguments: Any) -> Any:
    run = cast("Run", info.context)
    match source:
        case None:
            return _root(run, info.field_name, arguments)
        case Connection():
            return _of_connection(source, info.field_name)
        case Thing():
            return _of_thing(run, source, info.field_name, arguments)
        case _:
            return source[info.field_name]


def _root(run: Run, name: str, arguments: Values) -> Any:
    day = arguments.get("asOf")
    match name:
        case "actor":
            return run.node("Actor", arguments["slug"], day)
        case "nodes":
            return [run.by_id(one, day) for one in arguments["ids"]]
        case "search":
            return run.searched(arguments)
        case _ if name in STATEMENT_PLURALS:
            return run.all_statements(STATEMENT_PLURALS[name].type)
        case _:
            return run.listed(PLURALS[name], arguments)


def _of_connection(connection: Connection, name: str) -> Any:
    async def nodes() -> list[Thing]:
        return (await connection.rows())[: connection.size]

    async def page_info() -> Values:
        rows = await connection.rows()
        last = rows[: connection.size][-1:]
        end = [orjson.dumps([row.values["name"], row.values["id"]]) for row in last]
        cursors = [base64.urlsafe_b64encode(values).rstrip(b"=").decode() for values in end]
        return {"hasNextPage": len(rows) > connection.size, "endCursor": cursors[0] if cursors else None}

    match name:
        case "nodes":
            return nodes()
        case "pageInfo":
            return page_info()
        case "totalCount":
            return connection.total()
        case _:
            assert connection.euros
            return connection.euros()


def _of_thing(run: Run, thing: Thing, name: str, arguments: Values) -> Any:
    match FIELDS.by_type[thing.type][name]:
        case Property() as stored:
            return _value(stored, thing.values)
        case GlobalId():
            space = thing.type if thing.type in STATEMENT_NAMES else NODE_TYPES[thing.type].global_type
            return f"{space}:{thing.values['ags' if thing.type == 'Region' else 'id']}"
        case EndField(end, outgoing):
            label = "Region" if end.label == "Region" else "Actor"
            return run.node(label, thing.ends[0 if outgoing else 1], thing.day)
        case Statements() as link:
            return run.linked(thing, link, arguments)
        case other:
            raise NotImplementedError(other)


def _value(stored: Property, values: Values) -> Any:
    value = values.get(stored.name)
    if value is None or stored.type not in (Type.DATE, Type.PARTIAL_DATE):
        return value
    return str(value)[: LENGTHS.get(values.get(stored.precision, ""), 10)]


# ---- the server


@cache
def schema() -> GraphQLSchema:
    found = build_schema(SCHEMA.read_text("utf-8"))
    day = cast("Any", found.type_map["Date"])
    day.parse_value = day.coerce_input_value = date.fromisoformat
    euro = cast("Any", found.type_map["Euro"])
    euro.serialize = euro.coerce_output_value = _euros
    return found


def _euros(value: float) -> float:
    return int(value) if value.is_integer() else value


def _type(thing: Thing, *_: Any) -> str:
    return thing.type


class Resolvers:
    """Answers operations like `api.operations.Operations`; parsing and validation are remembered."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.documents: dict[str, DocumentNode] = {}

    async def run(self, request: Request, *, queries_only: bool) -> ExecutionResult:  # noqa: ARG002
        if request.query not in self.documents:
            document = parse(request.query)
            problems = validate(schema(), document)
            assert not problems, problems
            self.documents[request.query] = document
        result: Any = cast("Any", graphql).execute(
            schema(),
            self.documents[request.query],
            context_value=Run(self.database),
            variable_values=dict(request.variables),
            field_resolver=resolve,
            type_resolver=_type,
        )
        return cast("ExecutionResult", await result if isawaitable(result) else result)


def application() -> Starlette:
    """The server's, on the database that `NEO4J_…` name."""
    options = DatabaseOptions(os.environ["NEO4J_URI"], os.environ["NEO4J_USER"], os.environ["NEO4J_PASSWORD"])
    answering = cast("Any", Resolvers(Database(options)))
    endpoint = GraphQLEndpoint(answering, max_body=100_000, body_timeout=10.0)
    return Starlette(routes=[Route("/graphql", endpoint.respond, methods=["POST"])])
