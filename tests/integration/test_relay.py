"""Global ids and connections keep what Relay promises: each thing by its id, each row exactly once."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from typing import Any

import orjson
import pytest
from graphql import ExecutionResult

from api.app import operations
from api.operations import Operations, Request, formatted
from api.settings import Settings
from graph.database import Database
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


async def ask(api: Operations, text: str, **variables: Any) -> Any:
    """The data of an operation that has no errors."""
    result = await api.run(Request(text, None, variables), queries_only=False)
    assert isinstance(result, ExecutionResult)
    assert not result.errors, result.errors
    return result.data


async def refusal(api: Operations, text: str, **variables: Any) -> tuple[str, Any]:
    """Code and message of the only error."""
    result = await api.run(Request(text, None, variables), queries_only=False)
    assert isinstance(result, ExecutionResult)
    [error] = result.errors or []
    shown = formatted(error, "")
    return shown["extensions"]["code"], shown["message"]


# ---- ids


def _things(world: World) -> Iterator[tuple[str, str]]:
    """(kind, global id) of some things of every kind."""
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


async def test_the_id_in_a_list_leads_back_to_the_same_thing(api: Operations) -> None:
    lists = " ".join(f"{name}(first: 9) {{ nodes {{ id }} }}" for name in ("actors", "statements", "regions"))
    found = [row["id"] for page in (await ask(api, f"{{ {lists} }}")).values() for row in page["nodes"]]
    data = await ask(api, "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=found)
    assert [row["id"] for row in data["nodes"]] == found


async def test_what_the_public_may_not_see_has_no_id(api: Operations, world: World) -> None:
    hidden = [global_id(claim) for claim in world.claims if not is_public(claim)]
    assert hidden
    assert await ask(api, "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=hidden) == {
        "nodes": [None] * len(hidden)
    }


# ---- walks

_PAGE = "edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"


async def forwards(api: Operations, field: str, arguments: str, size: int) -> list[str]:
    """All ids, page by page from the start."""
    found: list[str] = []
    after = None
    while True:
        page = await _page(api, field, f"{arguments} first: $size, after: $cursor", size, after)
        found += [edge["node"]["id"] for edge in page["edges"]]
        info = page["pageInfo"]
        assert info["hasPreviousPage"] is (after is not None)
        assert [info["startCursor"], info["endCursor"]] == _ends(page)
        if not info["hasNextPage"]:
            return found
        after = info["endCursor"]


async def backwards(api: Operations, field: str, arguments: str, size: int) -> list[str]:
    """All ids, page by page from the end, each page in the order of the list."""
    found: list[str] = []
    before = None
    while True:
        page = await _page(api, field, f"{arguments} last: $size, before: $cursor", size, before)
        found = [edge["node"]["id"] for edge in page["edges"]] + found
        info = page["pageInfo"]
        assert info["hasNextPage"] is (before is not None)
        if not info["hasPreviousPage"]:
            return found
        before = info["startCursor"]


async def _page(api: Operations, field: str, arguments: str, size: int, cursor: str | None) -> Any:
    text = f"query ($size: Int!, $cursor: String) {{ {field.format(f'({arguments}) {{ {_PAGE} }}')} }}"
    found = await ask(api, text, size=size, cursor=cursor)
    while "edges" not in found:
        [found] = found.values()
    return found


def _ends(page: Any) -> list[str | None]:
    cursors = [edge["cursor"] for edge in page["edges"]]
    return [cursors[0], cursors[-1]] if cursors else [None, None]


_HUB = 'actor(slug: "land-nrw") {{ funds{} }}'
_AREA = 'region(ags: "05") {{ actors{} }}'
WALKS = [
    ("actors{}", "", (100,)),
    ("networks{}", "", (1, 7, 53)),
    ("counsellingServices{}", "orderBy: [{field: FOUNDED, direction: DESC}, {field: SERVICE_TYPE}],", (10,)),
    ("sources{}", "orderBy: [{field: PUBLISHED}],", (97,)),
    ("sources{}", "orderBy: [{field: PUBLISHED, direction: DESC}, {field: LICENCE, direction: DESC}],", (64,)),
    ("statements{}", 'where: {note: {contains: "the"}},', (90,)),
    ("fundings{}", "orderBy: [{field: AMOUNT_EUR}, {field: VALID_TO, direction: DESC}],", (60,)),
    ("participations{}", 'asOf: "2016-06-30", orderBy: {field: ROLE},', (33,)),
    (_HUB, "", (20,)),
    (_HUB, "orderBy: [{field: VALID_FROM}, {field: AMOUNT_EUR, direction: DESC}],", (11,)),
    (_AREA, "orderBy: {field: KIND},", (41,)),
    ('region(ags: "053") {{ parts{} }}', "", (3,)),
    ('node(id: "Source:land-2017") {{ ... on Source {{ statements{} }} }}', "", (4,)),
    ("regions{}", 'where: {ags: {eq: "nowhere"}},', (5,)),
]


async def test_a_walk_meets_each_row_once_in_the_order_of_the_oracle(api: Operations) -> None:
    for field, arguments, sizes in WALKS:
        expected = await _ordered(api.database, field, arguments)
        for size in sizes:
            assert await forwards(api, field, arguments, size) == expected, (field, arguments)
            assert await backwards(api, field, arguments, size) == expected, (field, arguments)


async def _ordered(database: Database, field: str, arguments: str) -> list[str]:
    """All rows as the oracle orders them, a hundred at a time."""
    oracle = await placed(database)
    found: list[str] = []
    cursor = None
    while True:
        after = f'after: "{cursor}"' if cursor else ""
        text = f"{{ {field.format(f'({arguments} first: 100 {after}) {{ {_PAGE} }}')} }}"
        page: Any = oracle.answer(text).result.data
        while "edges" not in page:
            [page] = page.values()
        found += [edge["node"]["id"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            return found
        cursor = page["pageInfo"]["endCursor"]


# ---- walks while others write

_ADD = """
UNWIND $names AS name
CREATE (n:Actor:Network {id: 'walk-' + name, kind: 'NETWORK', name: name, source_ids: []})
WITH n MATCH (r:Region {ags: '05'})
CREATE (n)-[:COVERS {id: 'walk-' + n.name, extent: 'FULL', source_ids: []}]->(r)
"""
_REMOVE = "MATCH (n:Network) WHERE n.id IN $ids DETACH DELETE n"


@pytest.mark.parametrize("backward", [False, True])
@pytest.mark.parametrize("field", ["networks{}", 'region(ags: "05") {{ coverage{} }}', "coverages{}"])
async def test_rows_that_stay_are_met_once_while_others_come_and_go(
    api: Operations, field: str, backward: bool
) -> None:
    """Between any two pages, rows are added and removed before, behind and at the place of the cursor."""
    letters = "ABCDEFGHIKLMNOPRSTUVWZ"
    try:
        await api.database.run(_ADD, {"names": [f"{letter} doomed" for letter in letters]})
        stay = set(await forwards(api, field, "", 100)) - set(_walked(letters, "doomed"))
        found: list[str] = []
        cursor = None
        for turn in range(200):
            word, side = ("last", "before") if backward else ("first", "after")
            page = await _page(api, field, f"{word}: $size, {side}: $cursor", 9, cursor)
            found += [edge["node"]["id"] for edge in page["edges"]]
            info = page["pageInfo"]
            if not info["hasPreviousPage" if backward else "hasNextPage"]:
                break
            cursor = info["startCursor" if backward else "endCursor"]
            letter = letters[turn % len(letters)]
            doomed = [f"walk-{letter} doomed", f"walk-{letters[-1 - turn % len(letters)]} doomed"]
            at_cursor = [id_.partition(":")[2] for id_ in found[-1:] if ":walk-" in id_]
            await api.database.run(_REMOVE, {"ids": doomed + at_cursor})
            await api.database.run(_ADD, {"names": [f"{one} new {turn}" for one in letters[turn % 3 :: 5]]})
        kept = [id_ for id_ in found if id_ in stay]
        assert sorted(kept) == sorted(stay)
        assert len(found) == len(set(found)), "a row was met twice"
    finally:
        await api.database.run("MATCH (n:Network) WHERE n.id STARTS WITH 'walk-' DETACH DELETE n")


def _walked(letters: str, word: str) -> Iterator[str]:
    """The ids of the test's own rows, as actors and as statements."""
    yield from (f"{space}:walk-{letter} {word}" for space in ("Actor", "Coverage") for letter in letters)


# ---- what is no question


async def _cursor(api: Operations, arguments: str = "") -> str:
    page = (await ask(api, f"{{ actors(first: 2 {arguments}) {{ pageInfo {{ endCursor }} }} }}"))["actors"]
    return page["pageInfo"]["endCursor"]


def changed(cursor: str, *values: Any, mark: str | None = None) -> str:
    """A cursor with other values behind its mark."""
    found = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    return base64.urlsafe_b64encode(orjson.dumps([mark or found[0], *values])).rstrip(b"=").decode()


OTHERS = [
    'actors(after: $cursor, where: {name: {ne: "x"}}) { totalCount }',
    "actors(after: $cursor, orderBy: {field: FOUNDED}) { totalCount }",
    'actors(after: $cursor, asOf: "2020-01-01") { totalCount }',
    "networks(after: $cursor) { totalCount }",
    'region(ags: "05") { actors(after: $cursor) { totalCount } }',
]


async def test_a_cursor_of_another_question_is_refused(api: Operations) -> None:
    cursor = await _cursor(api)
    for question in OTHERS:
        code, message = await refusal(api, f"query ($cursor: String) {{ {question} }}", cursor=cursor)
        assert code == "BAD_USER_INPUT"
        assert "another question" in message


MALFORMED = ["", "x", "ä", "====", "e30", "W10", "WyIi", "bnVsbA", "IngiCg"]
VALUES: list[tuple[Any, ...]] = [
    (),
    ("a",),
    ("a", "b", "c"),
    (1, "b"),
    ("a", None),
    ({"a": 1}, "b"),
    (["a"], "b"),
    (True, "b"),
]


async def test_a_cursor_that_is_none_or_was_changed_is_refused(api: Operations) -> None:
    """Also where its mark is right: nothing but values that a row could have gets to the database."""
    cursor = await _cursor(api)
    cut = [cursor[:-3], cursor[1:], cursor + "AAAA", f" {cursor}"]
    tampered = [changed(cursor, *values) for values in VALUES] + [changed(cursor, "a", "b", mark="000000000000")]
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


async def test_a_page_that_contradicts_itself_is_refused(api: Operations) -> None:
    for field in ("actors({}) {{ totalCount }}", 'actor(slug: "bmi") {{ funds({}) {{ totalCount }} }}'):
        for page in CONTRADICTIONS:
            assert (await refusal(api, f"{{ {field.format(page)} }}"))[0] == "BAD_USER_INPUT", page


async def test_the_bounds_of_a_page_are_allowed(api: Operations) -> None:
    for page in ("first: 1", "first: 100", "last: 100", "first: null", "first: null, last: 3", "after: null"):
        assert (await ask(api, f"{{ networks({page}) {{ totalCount }} }}"))["networks"]["totalCount"] == 53
