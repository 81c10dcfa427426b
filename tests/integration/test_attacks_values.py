"""Hostile variables, texts and ids, with the default settings and the real data."""

from __future__ import annotations

import base64
from typing import Any, cast

import orjson
import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType
from http_server import Target

from api.graphql.schema import core

USER, EXPENSIVE = "BAD_USER_INPUT", "TOO_EXPENSIVE"
FILTER = "query ($x: ActorFilter) { actors(where: $x) { totalCount } }"
SIZE = "query ($x: Int) { actors(first: $x) { totalCount } }"
IDS = "query ($x: [ID!]!) { nodes(ids: $x) { id } }"
EURO = "query ($x: Euro) { fundings(where: {amountEur: {eq: $x}}) { totalCount } }"
DAY = "query ($x: Date) { actors(asOf: $x) { totalCount } }"
PARTIAL = "query ($x: PartialDate) { fundings(where: {validFrom: {eq: $x}}) { totalCount } }"
KINDS = 'query ($x: [ActorKind!]) { search(text: "a", kinds: $x) { totalCount } }'
ORDER = "query ($x: [ActorOrder!]) { actors(orderBy: $x) { totalCount } }"
TEXT = "query ($x: String!) { search(text: $x) { totalCount } }"


def nested(opening: str, inner: str, closing: str, levels: int) -> Any:
    return orjson.loads(opening * levels + inner + closing * levels)


# ---- variables


REFUSED: list[tuple[str, Any, str, str]] = [
    (FILTER, nested('{"not": ', "{}", "}", 30), EXPENSIVE, "31 levels deep"),
    (FILTER, nested('{"or": [', "{}", "]}", 30), EXPENSIVE, "31 levels deep"),
    (FILTER, nested('{"not": ', "{}", "}", 900), USER, "nested too deeply"),
    (IDS, nested("[", "", "]", 900), USER, "nested too deeply|cannot represent"),
    (FILTER, {"name": {"in": ["a"] * 20_000}}, EXPENSIVE, "variables have more than 3000 parts"),
    (FILTER, {"founded": {"in": [2000] * 15_000}}, EXPENSIVE, "more than 3000 parts"),
    (FILTER, {"founded": {"in": [None] * 15_000}}, EXPENSIVE, "more than 3000 parts"),
    (FILTER, {"or": [{}] * 30_000}, EXPENSIVE, "more than 3000 parts"),
    (FILTER, {"or": [{"funds": {"some": {}}}] * 4000}, EXPENSIVE, "more than 3000 parts"),
    (FILTER, {f"name{i}": 1 for i in range(7000)}, EXPENSIVE, "more than 3000 parts"),
    (FILTER, {f"name{i}": 1 for i in range(900)}, USER, "unknown field 'name0'"),
    (FILTER, {"name" * 20_000: 1}, USER, "unknown field 'namename"),
    (FILTER, {"na\0me": {"eq": "a"}}, USER, "unknown field"),
    (FILTER, {"__proto__": {"eq": "a"}}, USER, "unknown field '__proto__'"),
    (FILTER, [[{"name": {"eq": "a"}}]], USER, "invalid value"),
    (FILTER, "name", USER, "invalid value"),
    (FILTER, {"name": {"eq": {"$ne": None}}}, USER, "String cannot represent"),
    (FILTER, {"name": {"eq": ["a"]}}, USER, "String cannot represent"),
    (IDS, ["Actor:a"] * 9000, EXPENSIVE, "more than 3000 parts"),
    (IDS, [{}] * 30_000, EXPENSIVE, "more than 3000 parts"),
    (IDS, [{}] * 900, USER, "ID cannot represent"),
    (IDS, [True], USER, "ID cannot represent"),
    (IDS, [1.5], USER, "ID cannot represent"),
    (KINDS, ["MINISTRI"] * 900, USER, "does not exist in 'ActorKind'"),
    (KINDS, ["MINISTRY" * 10_000], USER, "Value 'MINISTRYMINISTRY"),
    (KINDS, ["NETWORK\0"], USER, "does not exist in 'ActorKind'"),
    (ORDER, [{"field": "name) DETACH DELETE (n"}], USER, "does not exist in 'ActorOrderField'"),
    (ORDER, [{"field": "NAME", "direction": "DESC; DROP"}], USER, "does not exist in 'Direction'"),
    (SIZE, 2**31, USER, "32-bit"),
    (SIZE, -(2**63), USER, "32-bit"),
    (SIZE, 1e300, USER, "32-bit"),
    (SIZE, 1.5, USER, "non-integer"),
    (SIZE, True, USER, "non-integer"),
    (SIZE, "1" * 90_000, USER, "non-integer"),
    (EURO, 1e300, USER, "amount in euros"),
    (EURO, 2**53, USER, "amount in euros"),
    (EURO, "1", USER, "amount in euros"),
    (EURO, {"eq": 1}, USER, "amount in euros"),
    (DAY, "9" * 90_000, USER, "Expected value of type 'Date'"),
    (DAY, "2025-02-30", USER, "Expected value of type 'Date'"),
    (DAY, "0000-01-01", USER, "Expected value of type 'Date'"),
    (DAY, "2025-01-01T00:00:00Z", USER, "Expected value of type 'Date'"),
    (DAY, "２０２５-01-01", USER, "Expected value of type 'Date'"),
    (DAY, "2025-01-01\0", USER, "Expected value of type 'Date'"),
    (DAY, 20250101, USER, "Expected a text"),
    (PARTIAL, "2025' OR 1=1 //", USER, "Expected value of type 'PartialDate'"),
    (PARTIAL, "99999", USER, "Expected value of type 'PartialDate'"),
    (PARTIAL, {"year": 2025}, USER, "Expected a text"),
    (TEXT, None, USER, "non-null type"),
    (TEXT, 1, USER, "String cannot represent"),
    (TEXT, ["a"], USER, "String cannot represent"),
]


@pytest.mark.parametrize("field", ['actors(asOf: "{}")', 'gaps(on: "{}")', 'changes(from: "{}", to: "2020-01-01")'])
@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2101-01-01", "9999-12-31"])
def test_a_day_that_no_question_can_be_about_is_refused(target: Target, field: str, day: str) -> None:
    response = target.ask(f"{{ {field.format(day)} {{ totalCount }} }}")
    assert target.trips == []
    assert target.answered(response, USER) is None
    [error] = response.json()["errors"]
    assert day in error["message"]
    assert error["extensions"]["hint"] == "Give a day from 1900-01-01 to 2100-12-31."


@pytest.mark.parametrize(("query", "value", "code", "words"), REFUSED, ids=lambda value: str(value)[:40])
def test_a_hostile_variable_is_refused(target: Target, query: str, value: Any, code: str, words: str) -> None:
    target.refused(target.ask(query, {"x": value}), code, words)


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        (b'{"x": ' + b"[" * 10_000 + b"]" * 10_000 + b"}", "not JSON"),
        (b'{"x": ' + b'{"a":' * 10_000 + b"1" + b"}" * 10_000 + b"}", "not JSON"),
        (b'{"x": ' + b"9" * 90_000 + b"}", "not JSON"),
        (b'{"x": 1e999}', "not JSON"),
        (b'{"x": -1e999}', "not JSON"),
        (b'{"x": NaN}', "not JSON"),
        (b'{"x": Infinity}', "not JSON"),
        (b'{"x": 0x10}', "not JSON"),
        (b'{"x": 01}', "not JSON"),
        (b'{"x": "\\ud800"}', "not JSON"),
        (b'{"x": "\\udc00\\ud800"}', "not JSON"),
        (b'{"x\\ud800": 1}', "not JSON"),
        (b'{"x": "\x00"}', "not JSON"),
        (b'{"x": "\xed\xa0\x80"}', "not JSON"),
        (b'{"x": "\xc0\x80"}', "not JSON"),
        (b'{"x": 1,}', "not JSON"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_variables_that_are_no_json_are_refused(target: Target, variables: bytes, words: str) -> None:
    body = b'{"query": "query ($x: Int) { actors(first: $x) { totalCount } }", "variables": ' + variables + b"}"
    target.refused(target.post(body), USER, words)


def test_unknown_keys_count_towards_the_limit(target: Target) -> None:
    body = {"query": "{ __typename }", "variables": {str(i): 1 for i in range(9000)}}
    target.refused(target.post(orjson.dumps(body)), EXPENSIVE, "more than 3000 parts")


def test_a_repeated_key_counts_once(target: Target) -> None:
    """The last value counts; nothing is merged."""
    body = b'{"query": "{ __schema { queryType { name } } }", "query": "{ __typename }"}'
    assert target.answered(target.post(body)) == {"__typename": "Query"}


# ---- search


@pytest.mark.parametrize(
    ("hostile", "plain"),
    [
        ("name:*", "name"),
        ("*:*", None),
        ("*", None),
        ("*" * 1000, None),
        ("?" * 1000, None),
        ("*köln", "köln"),
        ("köln~", "köln"),
        ("köln~0.1", "köln 0.1"),
        ("köln^1000000", "köln 1000000"),
        ("/kö.*/", "kö"),
        ('"köln', "köln"),
        ('""""köln"""', "köln"),
        ("(((((köln", "köln"),
        ("köln)))))", "köln"),
        ("[a TO z]", "a to z"),
        ("{köln}", "köln"),
        ("-köln", "köln"),
        ("!köln", "köln"),
        ("+köln", "köln"),
        ("\\köln\\", "köln"),
        ("köln && bonn", "köln bonn"),
        ("köln || bonn", "köln bonn"),
        ("id:lks-nrw", "id lks nrw"),
        ("_exists_:name", "_exists_ name"),
        ("köln\0bonn", "köln bonn"),
        ("\u202eköln", "köln"),
        ("\u200fköln\u200e", "köln"),
        ("\ufeffköln", "köln"),
        ("köln // comment", "köln comment"),
    ],
)
def test_search_texts_are_reduced_to_words(target: Target, hostile: str, plain: str | None) -> None:
    """`plain` is the same search in plain words; None, if the text has no words."""
    query = "query ($x: String!) { search(text: $x, first: 100) { totalCount edges { score node { slug } } } }"
    if plain is None:
        assert target.answered(target.ask(query, {"x": hostile}), USER) is None
    else:
        assert target.answered(target.ask(query, {"x": hostile})) == target.answered(target.ask(query, {"x": plain}))


@pytest.mark.parametrize("words", ["AND", "OR", "NOT", "AND OR NOT", "köln AND", "NOT köln", "TO", "a AND (b OR c)"])
def test_operators_are_searched_as_words(target: Target, words: str) -> None:
    assert target.answered(target.ask(TEXT, {"x": words})) == target.answered(target.ask(TEXT, {"x": words.lower()}))


@pytest.mark.parametrize(
    "text",
    [
        "a" * 90_000,
        "ä" * 40_000,
        "a." * 40_000,
        "𝒳" * 20_000,
        "İ" * 40_000,
        "ﬃ" * 30_000,
        "e\u0301" * 25_000,
        "1" * 90_000,
    ],
    ids=lambda text: text[:2],
)
def test_long_texts_find_nothing_or_are_refused(target: Target, text: str) -> None:
    """Each is sent twice, so that the cached plan is used, too."""
    for _ in range(2):
        codes = target.answered(target.ask(TEXT, {"x": text}), USER)
        assert codes is None or codes["search"]["totalCount"] == 0


def test_many_words_are_refused(target: Target) -> None:
    for text, size in (("wort " * 200, "200 words"), ("wort " * 15_000, "75000 characters")):
        response = target.ask(TEXT, {"x": text})
        assert target.trips == []
        assert target.answered(response, USER) is None
        assert size in response.text


# ---- Cypher injection

INJECTIONS = (
    "' OR 1=1 //",
    "x'}) DETACH DELETE n //",
    '"}) MATCH (n) DETACH DELETE n //',
    "`) DETACH DELETE n //",
    "\\' }) RETURN 1 AS x //",
    "\\u0027 OR true //",
    "$injected RETURN 1",
    "{{7*7}}${7*7}",
    "x\0' OR 1=1",
    "’ OR 1=1 /*",
    "\n} CALL dbms.listConfig() YIELD name RETURN name //",
)


def texts(value: str) -> dict[str, Any]:
    """Every operator on texts; no row meets all of them."""
    return dict.fromkeys(("eq", "ne", "lt", "lte", "gt", "gte", "contains", "startsWith"), value) | {"in": [value]}


def input_of(name: str, value: str) -> dict[str, Any]:
    """Every condition on texts and ids that a filter input has."""
    kind = core.type_map[name]
    assert isinstance(kind, GraphQLInputObjectType)
    inputs = {"TextFilter": texts(value), "IdFilter": {"in": [value, f"Actor:{value}"]}}
    fields: dict[str, str] = {key: str(field.type) for key, field in kind.fields.items()}
    if name == "StatementFilter":
        del fields["id"]  # it can't be filtered by, and statements of all kinds have no other text
    return {key: inputs[wanted] for key, wanted in fields.items() if wanted in inputs}


QUERY = cast("GraphQLObjectType", core.query_type)
FILTERS = {
    name: str(field.args["where"].type)
    for name, field in QUERY.fields.items()
    if "where" in field.args and input_of(str(field.args["where"].type), "")
}


@pytest.mark.parametrize("root", FILTERS)
def test_texts_in_filters_never_become_cypher(target: Target, root: str) -> None:
    where = input_of(FILTERS[root], " ".join(INJECTIONS))
    response = target.ask(f"query ($w: {FILTERS[root]}) {{ {root}(where: $w) {{ totalCount }} }}", {"w": where})
    assert len(target.trips) == 1
    assert [injection for injection in INJECTIONS if injection in target.trips[0]] == []
    assert target.answered(response) == {root: {"totalCount": 0}}


@pytest.mark.parametrize("injection", INJECTIONS, ids=range(len(INJECTIONS)))
def test_texts_in_arguments_never_become_cypher(target: Target, injection: str) -> None:
    query = (
        "query ($s: String!, $i: ID!, $j: ID!) { actor(slug: $s) { id } region(ags: $s) { ags } node(id: $i) { id }"
        " byId: actor(id: $j) { id } nodes(ids: [$i, $j]) { id } }"
    )
    response = target.ask(query, {"s": injection, "i": f"Region:{injection}", "j": f"Actor:{injection}"})
    assert target.trips
    assert [text for text in target.trips if injection in text] == []
    data = target.answered(response)
    assert data == {"actor": None, "region": None, "node": None, "byId": None, "nodes": [None, None]}


@pytest.mark.parametrize("injection", INJECTIONS, ids=range(len(INJECTIONS)))
def test_texts_in_a_search_never_become_cypher(target: Target, injection: str) -> None:
    response = target.ask(TEXT, {"x": injection})
    assert len(target.trips) == 1
    assert injection not in target.trips[0]
    assert isinstance(target.answered(response)["search"]["totalCount"], int)


@pytest.mark.parametrize("word", ["after", "before"])
@pytest.mark.parametrize(
    "cursor",
    [
        *INJECTIONS,
        "",
        "a" * 90_000,
        base64.urlsafe_b64encode(b"[1]" * 20_000).decode(),
        base64.urlsafe_b64encode(b"[" * 3000 + b"]" * 3000).decode(),
        base64.urlsafe_b64encode(b'{"a": NaN}').decode(),
        base64.urlsafe_b64encode(b"\xff\xfe").decode(),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_foreign_cursors_are_refused(target: Target, word: str, cursor: str) -> None:
    size = "first" if word == "after" else "last"
    response = target.ask(f"query ($c: String) {{ actors({size}: 1, {word}: $c) {{ totalCount }} }}", {"c": cursor})
    assert target.trips == []
    assert "cursor" in response.json()["errors"][0]["message"].lower()
    assert target.answered(response, USER) is None


# ---- ids


@pytest.mark.parametrize(
    "hostile",
    [
        "",
        ":",
        "::",
        "Actor",
        "Actor:",
        ":lks-nrw",
        "actor:lks-nrw",
        "Actor :lks-nrw",
        "Actor:lks-nrw ",
        "Actor:lks-nrw:x",
        "Ministry:x",
        "Query:x",
        "Statement:x",
        "Node:x",
        "Migration:1",
        "PrevnetTestRun:x",
        "Dataset:x",
        "__proto__:x",
        "Funding:-1",
        "Funding:0",
        "4:00000000-0000-0000-0000-000000000000:0",
        "Actor:*",
        "Actor:\0",
        "\0Actor:lks-nrw",
        "Actor:\u202elks-nrw",
        "Actor:\ufeff",
        "Actor:" + "x" * 90_000,
        "x" * 90_000,
        "QWN0b3I6bGtzLW5ydw==",
        "../../etc/passwd",
        0,
        -1,
        2**63 - 1,
    ],
    ids=lambda value: repr(value)[:30],
)
def test_an_unknown_id_is_null(target: Target, hostile: Any) -> None:
    query = "query ($i: ID!) { node(id: $i) { __typename id } nodes(ids: [$i, $i]) { __typename id } }"
    assert target.answered(target.ask(query, {"i": hostile})) == {"node": None, "nodes": [None, None]}


def test_more_ids_than_a_page_are_refused(target: Target) -> None:
    response = target.ask(IDS, {"x": ["Actor:a"] * 1000})
    assert target.trips == []
    assert "1000 entries" in response.json()["errors"][0]["message"]
    target.answered(response, USER)


def test_enums_are_closed(target: Target) -> None:
    """Sort keys and kinds are enumerations of the schema, so no text becomes Cypher."""
    names = {
        name
        for name, kind in core.type_map.items()
        if isinstance(kind, GraphQLEnumType) and name.endswith("OrderField")
    }
    assert len(names) > 10
    for name in sorted(names):
        query = f"query ($x: [{name.removesuffix('Field')}!]) {{ __typename }}"
        target.refused(
            target.ask(query, {"x": [{"field": "id; MATCH (n) RETURN n"}]}), USER, "never used|does not exist"
        )
