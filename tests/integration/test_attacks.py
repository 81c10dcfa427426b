"""Hostile documents, with the default settings and the real data.

Each is refused with a reason and without a trip to the database. The answer reveals nothing internal, and the server
answers the next query.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from graphql import get_introspection_query
from http_server import Target, serving

from graph.store.database import DatabaseOptions

USER, EXPENSIVE = "BAD_USER_INPUT", "TOO_EXPENSIVE"


def many(count: int, part: Callable[[int], str]) -> str:
    return " ".join(map(part, range(count)))


def nested(opening: str, inner: str, closing: str, levels: int) -> str:
    return opening * levels + inner + closing * levels


def fragments(count: int, part: Callable[[int], str], kind: str = "Query") -> str:
    return many(count, lambda i: f"fragment f{i} on {kind} {{ {part(i)} }}")


def repeated(levels: int, width: int) -> str:
    """Fields with the same response key, `width` on each level, so that all of the lowest level are compared."""
    text = "name"
    for _ in range(levels):
        text = f"funds {{ nodes {{ recipient {{ {text} }} }} }} " * width
    return f"{{ actors {{ nodes {{ {text} }} }} }}"


DEEP = {
    "connections": ("{ " + nested("actors { nodes { ", "name", " } }", 13) + " }", EXPENSIVE, "27 fields deep"),
    "more fields than can be parsed": ("{ " + nested("a { ", "b", " }", 15_000) + " }", USER, "nested too deeply"),
    "inline fragments": ("{ " + nested("... { ", "a", " }", 1000) + " }", USER, "nested too deeply"),
    "fragments": (
        "{ ...f0 } " + fragments(370, lambda i: f"...f{i + 1}") + " fragment f370 on Query { __typename }",
        EXPENSIVE,
        "nested too deeply",
    ),
    "list types": (f"query ($a: {nested('[', 'Int', ']', 900)}) {{ __typename }}", USER, "nested too deeply"),
    "lists": (f"{{ nodes(ids: {nested('[', '', ']', 900)}) {{ id }} }}", USER, "nested too deeply"),
    "filters": (
        f"{{ actors(where: {nested('{not: ', '{}', '}', 30)}) {{ totalCount }} }}",
        EXPENSIVE,
        "31 levels deep",
    ),
    "filters in lists": (
        f"{{ actors(where: {nested('{or: [', '{}', ']}', 30)}) {{ totalCount }} }}",
        EXPENSIVE,
        "31 levels deep",
    ),
    "filters over statements": (
        f"{{ actors(where: {nested('{funds: {some: {recipient: ', '{}', '}}}', 9)}) {{ totalCount }} }}",
        EXPENSIVE,
        "28 levels deep",
    ),
    "more filters than can be parsed": (
        f"{{ actors(where: {nested('{not: ', '{}', '}', 900)}) {{ totalCount }} }}",
        USER,
        "nested too deeply",
    ),
}

FRAGMENTS = {
    "one that spreads itself": ("{ ...f } fragment f on Query { ...f }", USER, "spread fragment 'f' within itself"),
    "a ring": ("{ ...f0 } " + fragments(30, lambda i: f"...f{(i + 1) % 30}"), USER, "within itself"),
    "a ring through fields": (
        "{ actors { nodes { ...f } } } fragment f on Actor { funds { nodes { recipient { ...f } } } }",
        USER,
        "within itself",
    ),
    "a ring that nobody spreads": (
        "{ __typename } fragment f on Query { ...g } fragment g on Query { ...f }",
        USER,
        "itself",
    ),
    "each spreads each": (
        "{ ...f0 } " + fragments(30, lambda _: many(30, lambda i: f"...f{i}")),
        USER,
        "within itself",
    ),
    "each spreads the next twice": (
        "{ ...f0 } " + fragments(60, lambda i: f"...f{i + 1} ...f{i + 1}") + " fragment f60 on Query { __typename }",
        EXPENSIVE,
        "more than a thousand million fields, the limit is 2000",
    ),
    "doubling without a field": (
        "{ ...f0 } " + fragments(60, lambda i: f"...f{i + 1} ...f{i + 1}") + " fragment f60 on Query { ...gone }",
        EXPENSIVE,
        "more than a thousand million fields",
    ),
    "doubling that nobody spreads": (
        "{ __typename } " + fragments(60, lambda i: f"...f{i + 1} ...f{i + 1}") + " fragment f60 on Query { a }",
        EXPENSIVE,
        "fields, the limit is 2000",
    ),
    "each spreads all behind it": (
        "{ ...f0 } " + fragments(40, lambda i: many(39 - i, lambda j: f"...f{i + j + 1}") + " __typename"),
        EXPENSIVE,
        "fields, the limit is 2000",
    ),
    "many operations": (
        many(100, lambda i: f"query q{i} {{ ...f0 }}")
        + fragments(100, lambda i: f"...f{i + 1}")
        + " fragment f100 on Query { __typename }",
        EXPENSIVE,
        "fields, the limit is 2000",
    ),
    "one spread over and over": (
        "{ " + "...f " * 1400 + "} fragment f on Query { __typename }",
        EXPENSIVE,
        "2800 fields",
    ),
}

REPETITION = {
    "aliases": ("{ " + many(900, lambda i: f"a{i}: __typename") + " }", EXPENSIVE, "900 aliases, the limit is 100"),
    "the same alias": ("{ " + "a: __typename " * 900 + "}", EXPENSIVE, "900 aliases"),
    "aliases in fragments": (
        "{ " + "...f " * 11 + "} fragment f on Query { " + many(10, lambda i: f"a{i}: __typename") + " }",
        EXPENSIVE,
        "110 aliases",
    ),
    "more aliases than tokens": ("{ " + many(5000, lambda i: f"a{i}:id") + " }", USER, "more than 3000 tokens"),
    "10 000 times the same": ("{ " + "id " * 10_000 + "}", USER, "more than 3000 tokens"),
    "within the tokens": ("{ " + "__typename " * 1900 + "}", EXPENSIVE, "pairs of fields with the same key"),
    "with parts": ("{ " + "actors { totalCount } " * 600 + "}", EXPENSIVE, "pairs of fields"),
    "with other arguments": (
        "{ " + many(300, lambda i: f"actors(first:{i}){{totalCount}}") + "}",
        EXPENSIVE,
        "pairs of",
    ),
    "in inline fragments": ("{ actors { nodes { " + "... on Actor { name } " * 300 + "} } }", EXPENSIVE, "pairs of"),
    "in fragments": (
        "{ actors { nodes { "
        + many(100, lambda i: f"...f{i}")
        + " } } }"
        + fragments(100, lambda _: "funds { nodes { recipient { name } } }", "Actor"),
        EXPENSIVE,
        "pairs of",
    ),
    "in fragments of fragments": (
        "{ actors { "
        + many(60, lambda i: f"...f{i}")
        + " } }"
        + many(
            60,
            lambda i: f"fragment f{i} on ActorConnection {{ nodes {{ ...g{i} }} }} fragment g{i} on Actor {{ name }}",
        ),
        EXPENSIVE,
        "pairs of",
    ),
    "at two levels": (repeated(2, 15), EXPENSIVE, "pairs of"),
    "at three levels": (repeated(3, 5), EXPENSIVE, "pairs of"),
    "at six levels": (repeated(6, 2), EXPENSIVE, "pairs of"),
}

DIRECTIVES = {
    "on a field": ("{ __typename " + "@skip(if: false) " * 101 + "}", EXPENSIVE, "101 directives, the limit is 100"),
    "repeated": ("{ __typename @skip(if: false) @skip(if: false) }", USER, "can only be used once"),
    "unknown": ("{ __typename " + many(99, lambda i: f"@x{i}") + " }", USER, "Unknown directive '@x0'"),
    "unknown and too many": ("{ __typename " + "@x " * 1000 + "}", EXPENSIVE, "1000 directives"),
    "on an operation": ("query " + "@x " * 1000 + "{ __typename }", EXPENSIVE, "1000 directives"),
    "on a variable": ("query ($a: Int " + "@x " * 1000 + ") { __typename }", EXPENSIVE, "1000 directives"),
    "on a fragment": ("{ ...f } fragment f on Query " + "@x " * 1000 + "{ __typename }", EXPENSIVE, "1000 directives"),
    "on a spread": ("{ ...f " + "@x " * 1000 + "} fragment f on Query { __typename }", EXPENSIVE, "1000 directives"),
    "on a fragment that nobody spreads": (
        "{ __typename } fragment f on Query { __typename " + "@x " * 1000 + "}",
        EXPENSIVE,
        "1000 directives",
    ),
}

VALUES = {
    "a long number": (f"{{ actors(first: {'9' * 90_000}) {{ totalCount }} }}", USER, "more than 300 digits"),
    "a long fraction": (
        f"{{ fundings(where: {{amountEur: {{eq: 1.{'9' * 90_000}}}}}) {{ totalCount }} }}",
        USER,
        "digits",
    ),
    "a large number": ("{ actors(first: 99999999999999999999) { totalCount } }", USER, "32-bit"),
    "an infinite amount": ("{ fundings(where: {amountEur: {eq: 1e999}}) { totalCount } }", USER, "amount in euros"),
    "a long list": ("{ actors(where: {founded: {in: [" + "1 " * 10_000 + "]}}) { totalCount } }", USER, "3000 tokens"),
    "a long list of ors": ("{ actors(where: {or: [" + "{} " * 10_000 + "]}) { totalCount } }", USER, "3000 tokens"),
    "a wrong list": ("{ actors(where: {founded: {in: [" + '"x" ' * 2900 + "]}}) { totalCount } }", USER, "non-integer"),
    "a long string": ('{ actors(where: {founded: {eq: "' + "x" * 90_000 + '"}}) { totalCount } }', USER, "non-integer"),
    "unknown keys with long values": (
        '{ actors(where: {x: "' + "x" * 50_000 + '" ' + many(900, lambda i: f"x{i}: 1") + "}) { totalCount } }",
        USER,
        "unknown field 'x'",
    ),
    "a long name": ("{ " + "a" * 90_000 + " }", USER, "Cannot query field"),
    "long names": ("{ " + many(20, lambda i: "actors" + "s" * 4000 + str(i)) + " }", USER, "Cannot query field"),
    "a half of a pair": ('{ search(text: "\\ud800") { totalCount } }', USER, "Invalid Unicode escape"),
    "many variables": ("query (" + many(500, lambda i: f"$a{i}: Int") + ") { __typename }", USER, "never used"),
    "a NUL": ("{ a\0 }", USER, "Unexpected character"),
}


@pytest.mark.parametrize(
    ("query", "code", "words"),
    [
        pytest.param(*attack, id=f"{theme}: {name}")
        for theme, attacks in (
            ("deep", DEEP),
            ("fragments", FRAGMENTS),
            ("repetition", REPETITION),
            ("directives", DIRECTIVES),
            ("values", VALUES),
        )
        for name, attack in attacks.items()
    ],
)
def test_a_hostile_document_is_refused(target: Target, query: str, code: str, words: str) -> None:
    target.refused(target.ask(query), code, words)


def test_a_document_composed_of_fragments_is_answered(target: Target) -> None:
    """Twenty components of a client, each with a fragment."""
    query = (
        "{ actors(first: 1) { nodes { "
        + many(20, lambda i: f"...f{i}")
        + " } } }"
        + fragments(20, lambda _: "id __typename slug name sources { id title }", "Actor")
    )
    assert target.answered(target.ask(query))["actors"]["nodes"][0]["sources"]


# ---- introspection


def test_the_usual_introspection_is_answered(target: Target) -> None:
    query = get_introspection_query(specified_by_url=True, directive_is_repeatable=True, schema_description=True)
    assert target.answered(target.ask(query))["__schema"]["types"]


@pytest.mark.parametrize(
    ("query", "code", "words"),
    [
        (
            "{ " + many(90, lambda i: f"a{i}: __schema {{ types {{ fields {{ args {{ name }} }} }} }}") + " }",
            EXPENSIVE,
            "270 lists of the schema, the limit is 10",
        ),
        ("{ __schema { types { " + many(90, lambda i: f"a{i}: fields {{ name }}") + " } } }", EXPENSIVE, "91 lists"),
        (
            "{ " + many(90, lambda i: f'a{i}: __type(name: "Query") {{ fields {{ name }} }}') + " }",
            EXPENSIVE,
            "90 lists",
        ),
        (
            "{ __schema { types " + nested("{ fields { type ", "{ name }", " } }", 4) + " } }",
            USER,
            "introspection depth",
        ),
    ],
    ids=["schemas", "lists", "types", "depth"],
)
def test_repeated_introspection_is_refused(target: Target, query: str, code: str, words: str) -> None:
    """Introspection needs no database, so no other limit applies to it."""
    target.refused(target.ask(query), code, words)


@pytest.fixture(scope="module")
def closed(options: DatabaseOptions, target: Target) -> Iterator[Target]:
    """Without introspection and GraphiQL."""
    trips: list[str] = []
    with serving(options, trips=trips, prevnet_introspection=False, prevnet_graphiql=False) as client:
        yield Target(client, trips, options)


@pytest.mark.parametrize(
    "query",
    [
        "{ __schema { queryType { name } } }",
        '{ __type(name: "Actor") { name } }',
        "{ harmless: __schema { types { name } } }",
        "{ ...f } fragment f on Query { __schema { types { name } } }",
        "{ ... { __schema { types { name } } } }",
        "{ __schema @skip(if: true) { types { name } } }",
        "query A { __typename } query B { __schema { types { name } } }",
    ],
)
def test_introspection_is_refused_if_it_is_switched_off(closed: Target, query: str) -> None:
    closed.refused(closed.ask(query), USER, "introspection has been disabled")


def test_typename_is_answered_without_introspection(closed: Target) -> None:
    query = '{ __typename region(ags: "05") { __typename } actors(first: 1) { __typename nodes { __typename } } }'
    data = closed.answered(closed.ask(query))
    assert (data["__typename"], data["region"]["__typename"]) == ("Query", "Region")


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("{ actorz { totalCount } }", None),
        ("{ actors(firzt: 1) { totalCount } }", None),
        ("{ actors { nodez { name } } }", None),
        ("{ actors { nodes { ... on Ministri { name } } } }", None),
        ("{ actors { nodes { ...f } } } fragment f on Aktor { name }", None),
        ("{ actors { nodes { name @includ(if: true) } } }", None),
        ("query ($w: AktorFilter) { actors(where: $w) { totalCount } }", {}),
        ('{ actors(where: {nam: {eq: "x"}}) { totalCount } }', None),
        ('{ actors(where: {name: {equ: "x"}}) { totalCount } }', None),
        ("{ actors(where: {kind: {eq: MINISTRI}}) { totalCount } }", None),
        ("{ actors(orderBy: {field: NAM}) { totalCount } }", None),
        ('query ($k: ActorKind!) { search(text: "a", kinds: [$k]) { totalCount } }', {"k": "MINISTRI"}),
        ("query ($w: ActorFilter!) { actors(where: $w) { totalCount } }", {"w": {"nam": {}}}),
        ("query ($w: ActorFilter!) { actors(where: $w) { totalCount } }", {"w": {"or": [{"name": {"equ": "x"}}]}}),
        ("query ($o: [ActorOrder!]) { actors(orderBy: $o) { totalCount } }", {"o": [{"field": "NAM"}]}),
    ],
)
def test_suggestions_reveal_nothing_without_introspection(
    target: Target, closed: Target, query: str, variables: object
) -> None:
    shown = target.ask(query, variables)
    hidden = closed.ask(query, variables)
    assert "Did you mean" in shown.text or "Unknown directive" in shown.text
    assert "Did you mean" not in hidden.text
    closed.refused(hidden, USER, ".")


def test_introspection_is_refused_with_get_too(closed: Target) -> None:
    response = closed.client.get("/graphql", params={"query": "{ __schema { types { name } } }"})
    assert "introspection has been disabled" in response.json()["errors"][0]["message"]
