"""Relay's rules: each node and statement is found by its id, and paging visits each row exactly once."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Any, cast

import orjson
import pytest
from graphql import ExecutionResult, GraphQLObjectType, get_named_type, is_leaf_type
from hypothesis import given, settings
from hypothesis import strategies as st
from paging import PAGE, ask, backwards, forwards, ids, page_of, refusal
from profiles import examples

from api.graphql.error_response import formatted
from api.graphql.operations import Operations, Request
from api.graphql.schema import core
from api.http.app import operations
from api.settings import Settings
from graph.model.nodes import NODE_KINDS
from graph.model.statements import STATEMENT_KINDS
from graph.store.database import Database
from tests.oracle.data import ACTORS, CLAIMS, World, is_public, read
from tests.oracle.filters import global_id
from tests.oracle.placing import placed

pytestmark = pytest.mark.anyio
LIMITS: dict[str, Any] = {"prevnet_max_weight": 10**6}


@pytest.fixture
def api(seeded: Database) -> Operations:
    return operations(seeded, Settings(**LIMITS))


@pytest.fixture(scope="module")
def world() -> World:
    return read()


# ---- ids


def _things(world: World) -> Iterator[tuple[str, str]]:
    """(kind, global id) of some nodes and statements of every kind."""
    for kind in (*ACTORS, "Region", "Source"):
        yield from ((kind, global_id(node)) for node in world.of_kind(kind)[:7])
    for kind in CLAIMS:
        yield from ((kind, global_id(claim)) for claim in world.claims_of(kind, None)[:7])


async def test_every_kind_is_found_by_its_global_id(api: Operations, world: World) -> None:
    things = list(_things(world))
    for kind, id_ in things:
        data = await ask(api, "query ($id: ID!) { node(id: $id) { __typename id } }", id=id_)
        assert data == {"node": {"__typename": kind, "id": id_}}
    for some in _batches(things, 100):
        data = await ask(
            api, "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", ids=[id_ for _, id_ in some]
        )
        assert data == {"nodes": [{"__typename": kind, "id": id_} for kind, id_ in some]}


def _batches(things: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    yield from (things[start : start + size] for start in range(0, len(things), size))


LISTS = {kind.plural: kind.label for kind in NODE_KINDS} | {kind.plural: kind.name for kind in STATEMENT_KINDS}


def _plain_fields(kind: str) -> str:
    """All fields of a kind that are values."""
    fields = _fields(kind).items()
    plain = [name for name, field in fields if is_leaf_type(get_named_type(field.type)) and not field.args]
    return f"__typename {' '.join(plain)}"


async def test_an_id_from_a_list_finds_the_same_node(api: Operations) -> None:
    for field, kind in LISTS.items():
        await _there_and_back(api, field, kind)


async def _there_and_back(api: Operations, field: str, kind: str) -> None:
    fields = _plain_fields(kind)
    assert len(fields.split()) > 4
    rows = (await ask(api, f"{{ {field}(first: 9) {{ nodes {{ {fields} }} }} }}"))[field]["nodes"]
    assert rows
    assert {row["__typename"] for row in rows} == {kind}
    selection = f"{{ ... on {kind} {{ {fields} }} }}"
    several = await ask(
        api, f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {selection} }}", ids=[row["id"] for row in rows]
    )
    assert several["nodes"] == rows
    for row in rows:
        assert await ask(api, f"query ($id: ID!) {{ node(id: $id) {selection} }}", id=row["id"]) == {"node": row}


NOTHING = [
    "",
    ":",
    "x",
    "Actor",
    "Actor:",
    ":bmi",
    "actor:bmi",
    "Actor:bmi ",
    " Actor:bmi",
    "Actor:BMI",
    "Ministry:bmi",
    "Actor:nobody",
    "Region:99999999",
    "Source:nothing",
    "Dataset:1",
    "Migration:1",
    "Query:x",
    "Actor:\u0000",
    "Actor:' OR 1=1 //",
    "Actor:" + "x" * 10_000,
    *(f"{kind}:nothing" for kind in CLAIMS),
]


async def test_unknown_ids_are_null_without_an_error(api: Operations) -> None:
    for id_ in NOTHING:
        assert await ask(api, "query ($id: ID!) { node(id: $id) { id } }", id=id_) == {"node": None}, id_


async def test_nodes_are_in_the_order_of_their_ids(api: Operations, world: World) -> None:
    """Ids of all kinds in any order, some twice; unknown ids give null."""
    existing = [id_ for _, id_ in _things(world)][::3]
    requested = [id_ for pair in zip(reversed(existing), NOTHING * len(existing), strict=False) for id_ in pair]
    for batch in _batches([*requested, *requested[::5]], 100):
        data = await ask(api, "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=[*batch])
        assert data["nodes"] == [{"id": id_} if id_ in existing else None for id_ in batch]
    assert await ask(api, "{ nodes(ids: []) { id } }") == {"nodes": []}


async def test_too_many_ids_are_refused(api: Operations) -> None:
    code, message = await refusal(api, "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=["Actor:bmi"] * 101)
    assert (code, message) == ("BAD_USER_INPUT", "`ids` has 101 entries.")


async def test_restricted_nodes_are_not_found_by_id(api: Operations, world: World) -> None:
    hidden = [global_id(claim) for claim in world.claims if not is_public(claim)]
    assert hidden
    assert await ask(api, "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=hidden) == {
        "nodes": [None] * len(hidden)
    }


# ---- walks

_HUB = 'actor(slug: "land-nrw") {{ funds{} }}'
_AREA = 'region(ags: "05") {{ actors{} }}'
WALKS = [
    ("actors{}", "", (100,)),
    ("networks{}", "", (1, 7, 53)),
    ("counsellingServices{}", "orderBy: [{field: FOUNDED, direction: DESC}, {field: SERVICE_TYPE}],", (10,)),
    ("sources{}", "orderBy: [{field: PUBLISHED}],", (97,)),
    ("sources{}", "orderBy: [{field: PUBLISHED, direction: DESC}, {field: LICENCE, direction: DESC}],", (64,)),
    ("statements{}", 'where: {knownFrom: {lte: "2016-12-31"}},', (90,)),
    ("fundings{}", "orderBy: [{field: AMOUNT_EUR}, {field: VALID_TO, direction: DESC}],", (60,)),
    ("participations{}", 'asOf: "2016-06-30", orderBy: {field: ROLE},', (33,)),
    (_HUB, "", (20,)),
    (_HUB, "orderBy: [{field: VALID_FROM}, {field: AMOUNT_EUR, direction: DESC}],", (11,)),
    (_AREA, "orderBy: {field: KIND},", (41,)),
    ('region(ags: "053") {{ parts{} }}', "", (3,)),
    ('node(id: "Source:land-2017") {{ ... on Source {{ statements{} }} }}', "", (4,)),
    ("regions{}", 'where: {ags: {eq: "nowhere"}},', (5,)),
]


async def test_paging_visits_each_row_once_in_the_order_of_the_oracle(api: Operations) -> None:
    for field, arguments, sizes in WALKS:
        expected = await _ordered(api.database, field, arguments)
        for size in sizes:
            assert await forwards(api, field, arguments, size) == expected, (field, arguments)
            assert await backwards(api, field, arguments, size) == expected, (field, arguments)


async def _ordered(database: Database, field: str, arguments: str) -> list[str]:
    """The ids of all rows from the oracle, a hundred at a time."""
    oracle = await placed(database)
    all_ids: list[str] = []
    cursor = None
    while True:
        after = f'after: "{cursor}"' if cursor else ""
        text = f"{{ {field.format(f'({arguments} first: 100 {after}) {{ {PAGE} }}')} }}"
        page: Any = oracle.answer(text).result.data
        while "edges" not in page:
            [page] = page.values()
        all_ids += [edge["node"]["id"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            return all_ids
        cursor = page["pageInfo"]["endCursor"]


# ---- what is no question


async def _cursor(api: Operations, arguments: str = "", field: str = "actors{}") -> str:
    """The cursor of the second row."""
    return (await page_of(api, field, f"{arguments} first: $size, after: $cursor", 2, None))["pageInfo"]["endCursor"]


def changed(cursor: str, *values: Any, mark: str | None = None) -> str:
    """The cursor with its mark and other values."""
    return _encoded(orjson.dumps([mark or _content(cursor)[0], *values]))


# In each group, every connection differs from the others: in its list, order, filter, day or text.
QUESTIONS = [
    [
        ("actors{}", ""),
        ("actors{}", 'where: {name: {ne: "x"}},'),
        ("actors{}", 'where: {name: {ne: "y"}},'),
        ("actors{}", "orderBy: {field: FOUNDED},"),
        ("actors{}", "orderBy: {field: FOUNDED, direction: DESC},"),
        ("actors{}", "orderBy: [{field: FOUNDED}, {field: NAME}],"),
        ("actors{}", "orderBy: {field: NAME},"),
        ("actors{}", 'asOf: "2020-01-01",'),
        ("actors{}", 'asOf: "2020-01-02",'),
        ("networks{}", ""),
        ("regions{}", ""),
        ("sources{}", ""),
        ('region(ags: "05") {{ actors{} }}', ""),
        ("search{}", 'text: "beratung",'),
        ("search{}", 'text: "jugend",'),
        ("search{}", 'text: "beratung", kinds: [COUNSELLING_SERVICE],'),
        ("search{}", 'text: "beratung", asOf: "2024-01-01",'),
    ],
    [
        ("fundings{}", ""),
        ("statements{}", ""),
        ("participations{}", ""),
        ("fundings{}", 'asOf: "2017-06-30",'),
        ('actor(slug: "land-nrw") {{ funds{} }}', ""),
        ('actor(slug: "land-nrw", asOf: "2017-06-30") {{ funds{} }}', ""),
        ('actor(slug: "land-nrw") {{ funds{} }}', 'asOf: "2017-07-01",'),
        ('actor(slug: "land-nrw") {{ funds{} }}', 'where: {not: {id: {eq: "x"}}},'),
        ('region(ags: "05") {{ parts{} }}', ""),
        ('region(ags: "05") {{ coverage{} }}', ""),
        ('node(id: "Source:land-2017") {{ ... on Source {{ statements{} }} }}', ""),
    ],
]


@pytest.mark.parametrize("questions", QUESTIONS, ids=["nodes", "statements"])
async def test_a_cursor_of_another_connection_is_refused(api: Operations, questions: list[tuple[str, str]]) -> None:
    cursors = {(field, arguments): await _cursor(api, arguments, field) for field, arguments in questions}
    assert [made_for for made_for, cursor in cursors.items() if cursor is None] == []
    for made_for, (field, arguments) in permutations(questions, 2):
        text = field.format(f"({arguments} first: 2, after: $cursor) {{ {PAGE} }}")
        code, message = await refusal(api, f"query ($cursor: String) {{ {text} }}", cursor=cursors[made_for])
        assert code == "BAD_USER_INPUT"
        assert "another question" in message, (made_for, field, arguments)


async def test_a_cursor_works_in_both_directions(api: Operations) -> None:
    """Forwards with `after`, back with `before`; a cursor in the other argument is refused."""
    for field, arguments in (("actors{}", ""), ("fundings{}", "orderBy: {field: AMOUNT_EUR},")):
        first = await page_of(api, field, f"{arguments} first: $size, after: $cursor", 5, None)
        second = await page_of(
            api, field, f"{arguments} first: $size, after: $cursor", 5, first["pageInfo"]["endCursor"]
        )
        cursor = second["pageInfo"]["startCursor"]
        back = await page_of(api, field, f"{arguments} last: $size, before: $cursor", 5, cursor)
        assert ids(back) == ids(first)
        for page in ("first: 5, before: $c", "last: 5, after: $c", "before: $c", "first: 5, last: 5, after: $c"):
            text = field.format(f"({arguments} {page}) {{ {PAGE} }}")
            code, _ = await refusal(api, f"query ($c: String) {{ {text} }}", c=cursor)
            assert code == "BAD_USER_INPUT"


MALFORMED = ["", "x", "ä", "====", "e30", "W10", "WyIi", "bnVsbA", "IngiCg"]
VALUES: list[tuple[Any, ...]] = [
    (),
    ("a",),
    ("a", "b"),
    ("a", "b", "c", "d"),
    (1, "b", "c"),
    ("a", None, "c"),
    ("a", {"b": 1}, "c"),
    (["a"], "b", "c"),
    (True, "b", "c"),
]


async def test_a_malformed_or_changed_cursor_is_refused(api: Operations) -> None:
    """Also with a right mark: only values that a row can have are sent to the database."""
    cursor = await _cursor(api)
    cut = [cursor[:-3], cursor[1:], cursor + "AAAA", f" {cursor}"]
    tampered = [changed(cursor, *values) for values in VALUES] + [changed(cursor, "a", "b", "c", mark="000000000000")]
    for one in MALFORMED + cut + tampered:
        for page in ("first: 1, after: $c", "last: 1, before: $c"):
            code, _ = await refusal(api, f"query ($c: String) {{ actors({page}) {{ nodes {{ id }} }} }}", c=one)
            assert code == "BAD_USER_INPUT", one


async def test_a_changed_day_in_a_cursor_is_refused(api: Operations) -> None:
    order = "orderBy: {field: VALID_FROM}"
    page = (await ask(api, f"{{ fundings(first: 1, {order}) {{ pageInfo {{ endCursor }} }} }}"))["fundings"]
    days: list[Any] = ["x", "2016", "2016-13-01", 5, 1.5, [], True]
    for value in days:
        cursor = changed(page["pageInfo"]["endCursor"], value, "x")
        text = f"query ($c: String) {{ fundings(after: $c, {order}) {{ nodes {{ id }} }} }}"
        assert (await refusal(api, text, c=cursor))[0] == "BAD_USER_INPUT", value


# With values of every type in their order.
FUZZED = [
    ("actors{}", ""),
    ("sources{}", "orderBy: [{field: ACCESSED}, {field: LICENCE, direction: DESC}],"),
    ("networks{}", "orderBy: {field: FOUNDED},"),
    ("fundings{}", "orderBy: [{field: AMOUNT_EUR}, {field: VALID_FROM}, {field: PERIOD}],"),
    ('actor(slug: "land-nrw") {{ funds{} }}', "orderBy: {field: PERIOD},"),
    ("search{}", 'text: "beratung",'),
]
# JSON as others may write it: texts, numbers and days that are none or too large, and what only looks like JSON.
NUMBERS = ["NaN", "Infinity", "-Infinity", "1e999", "1e-999", "-0.0", "9" * 400, "1e18", str(2**63), str(-(2**63) - 1)]
TEXTS = ['"\\u0000"', '"\\ud800"', '"\\ud83d\\ude00"', '"' + "x" * 20_000 + '"', '"', "'", "", "\\", "{}", "[" * 500]
DAYS = ["0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "-1000-01-01", "2023-02-29", "20230101", "2023-W01-1"]
JUNK = st.sampled_from([*NUMBERS, *TEXTS, *(f'"{day}"' for day in DAYS)])
VALUE = JUNK | (st.none() | st.booleans() | st.integers() | st.floats() | st.text()).map(
    lambda value: orjson.dumps(value).decode() if not isinstance(value, int) else str(value)
)


@settings(max_examples=examples(1.5))
@given(
    question=st.sampled_from(FUZZED),
    values=st.lists(VALUE, max_size=5),
    noise=st.binary(max_size=40),
    backward=st.booleans(),
)
async def test_any_text_as_a_cursor_is_answered_or_refused(
    api: Operations, question: tuple[str, str], values: list[str], noise: bytes, backward: bool
) -> None:
    """With the right mark and possible values it is a position in the list, whether or not a row is there."""
    field, arguments = question
    mark = orjson.dumps(_content(await _cursor(api, arguments, field))[0]).decode()
    forged = _encoded(f"[{','.join([mark, *values])}]".encode())
    for cursor in (forged, _encoded(noise), noise.decode("latin-1"), noise.decode("utf-8", "replace")):
        await _answered_or_refused(api, field, arguments, cursor, backward=backward)


async def test_a_cursor_with_a_flipped_bit_or_cut_off_is_answered_or_refused(api: Operations) -> None:
    for field, arguments in FUZZED:
        cursor = await _cursor(api, arguments, field)
        places = [(i, 1 << bit) for i in range(len(cursor)) for bit in range(7)]
        flipped = [cursor[:i] + chr(ord(cursor[i]) ^ bit) + cursor[i + 1 :] for i, bit in places]
        for one in [*flipped[::3], *(cursor[:i] for i in range(len(cursor)))]:
            await _answered_or_refused(api, field, arguments, one, backward=False)


async def _answered_or_refused(api: Operations, field: str, arguments: str, cursor: str, *, backward: bool) -> None:
    """Either refused before the database is read, or answered without an error."""
    if backward and field.startswith("search"):
        return
    trips: list[str] = []
    api.database.on_trip = lambda statement, _: trips.append(statement)
    page = "last: 2, before: $c" if backward else "first: 2, after: $c"
    text = f"query ($c: String) {{ {field.format(f'({arguments} {page}) {{ {PAGE} }}')} }}"
    result = await api.run(Request(text, None, {"c": cursor}), queries_only=False)
    api.database.on_trip = None
    assert isinstance(result, ExecutionResult)
    for error in result.errors or []:
        shown = formatted(error, "")
        assert shown["extensions"]["code"] == "BAD_USER_INPUT", (cursor, shown)
        assert "ursor" in shown["message"]
        assert shown["extensions"]["hint"]
        assert trips == []


def _content(cursor: str) -> Any:
    return orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


CONTRADICTIONS = (
    "first: 0",
    "first: 101",
    "first: -1",
    "last: 0",
    "last: 101",
    "last: -1",
    "first: 2, last: 2",
    'last: 2, after: "x"',
    'first: 2, before: "x"',
    'before: "x"',
    'first: 2, last: 2, after: "x", before: "x"',
)


async def test_contradicting_paging_arguments_are_refused(api: Operations) -> None:
    for field in ("actors({}) {{ totalCount }}", 'actor(slug: "bmi") {{ funds({}) {{ totalCount }} }}'):
        for page in CONTRADICTIONS:
            assert (await refusal(api, f"{{ {field.format(page)} }}"))[0] == "BAD_USER_INPUT", page


async def test_the_smallest_and_largest_page_are_allowed(api: Operations) -> None:
    pages = {"first: 1": 1, "first: 100": 100, "last: 100": 100, "first: null": 20, "first: null, last: 3": 3}
    for page, size in pages.items():
        assert len((await ask(api, f"{{ actors({page}) {{ nodes {{ id }} }} }}"))["actors"]["nodes"]) == size


# ---- the schema


_FACTS = """{
  node: __type(name: "Node") { kind fields { ...field } possibleTypes { name } }
  info: __type(name: "PageInfo") { fields { ...field } }
  query: __type(name: "Query") { fields { ...field } }
}
fragment field on __Field { name type { kind name ofType { kind name } } }"""


async def test_introspection_shows_node_and_page_info_as_relay_specifies(api: Operations) -> None:
    facts = await ask(api, _FACTS)
    assert facts["node"]["kind"] == "INTERFACE"
    assert _shown(facts["node"]) == {"id": "ID!"}
    assert {type_["name"] for type_ in facts["node"]["possibleTypes"]} == set(LISTS.values())
    assert _shown(facts["info"]) == {
        "hasNextPage": "Boolean!",
        "hasPreviousPage": "Boolean!",
        "startCursor": "String",
        "endCursor": "String",
    }
    assert _shown(facts["query"])["node"] == "Node"


def _shown(type_: Any) -> dict[str, str]:
    """The fields with their types, without list types."""
    types = {field["name"]: field["type"] for field in type_["fields"]}
    return {name: type_["name"] or f"{type_['ofType']['name']}!" for name, type_ in types.items()}


CONNECTIONS = [name for name in core.type_map if name.endswith("Connection")]


def _fields(name: str) -> dict[str, Any]:
    return cast("Any", core.type_map[name]).fields


def _types(name: str) -> dict[str, str]:
    return {field: str(definition.type) for field, definition in _fields(name).items()}


@pytest.mark.parametrize("name", CONNECTIONS)
def test_every_connection_has_the_fields_that_relay_specifies(name: str) -> None:
    fields = _types(name)
    edge = fields["edges"].strip("[]!")
    node = _types(edge)["node"]
    assert fields["edges"] == f"[{edge}!]!"
    assert fields["nodes"] == f"[{node}]!"
    assert (fields["pageInfo"], fields["totalCount"]) == ("PageInfo!", "Int!")
    assert _types(edge)["cursor"] == "String!"
    assert node.endswith("!")
    assert edge == name.removesuffix("Connection") + "Edge"


def test_every_connection_has_the_arguments_that_relay_specifies() -> None:
    """Each field of a connection has `first` and `after`; unless it only reads forwards, `last` and `before`."""
    assert len(CONNECTIONS) > len(LISTS)
    paged = [
        (f"{name}.{field}", set(definition.args))
        for name, type_ in core.type_map.items()
        if isinstance(type_, GraphQLObjectType)
        for field, definition in _fields(name).items()
        if str(definition.type).rstrip("!") in CONNECTIONS
    ]
    assert len(paged) > len(LISTS)
    for place, arguments in paged:
        assert {"first", "after"} <= arguments, place
        assert ("last" in arguments) is ("before" in arguments) is (place not in ("Query.search", "Query.places")), (
            place
        )
