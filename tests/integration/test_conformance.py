"""Conformance: the API answers operations like graphql-core with naive resolvers over the seed files (the oracle).

Byte for byte: same keys in the same order, same values, same errors at the same paths. Without `search` and `places`,
which rank by the index of the database, and `dataset`, which graphql-core executes anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import orjson
import pytest
from graphql import ExecutionResult, GraphQLError, GraphQLObjectType
from http_server import PATIENT_SECONDS
from hypothesis import example, given, settings
from hypothesis import strategies as st
from profiles import examples

from api.graphql.error_response import formatted
from api.graphql.execution import MAX_TOGETHER
from api.graphql.operations import Operations, Refused, Request
from api.http.app import operations
from api.settings import Settings
from graph.store.database import Database
from tests.oracle.anchored import FIELDS, AnchoredFilters
from tests.oracle.changes import changed, restricted
from tests.oracle.data import ACTORS, CLAIMS
from tests.oracle.generated import operations as generated
from tests.oracle.placing import placed, pristine
from tests.oracle.samples import Samples
from tests.oracle.schema import Oracle
from tests.oracle.table import BROKEN, CONTESTED, REFUSED, TABLE, Operation

pytestmark = pytest.mark.anyio
LIMITLESS: dict[str, Any] = {
    "prevnet_max_weight": 10**9,
    "prevnet_max_depth": 100,
    "prevnet_max_fields": 10**6,
    "prevnet_max_aliases": 10**4,
    "prevnet_max_directives": 10**4,
    "prevnet_max_tokens": 10**5,
    "prevnet_max_statement": 10**6,
    "prevnet_request_timeout": PATIENT_SECONDS,
}
RICHER = {
    "Actor:lks-nrw": {"source_ids": ["lks-vorbeugen", "land-2017", "not-listed", "adira"]},
    "Region:05": {"source_ids": ["land-2017", "lks-vorbeugen"], "area_km2": 34110.26, "nuts3": "DEA"},
    "Funding:funds-land-nrw-adira-adira": {
        "source_ids": ["adira", "lks-vorbeugen"],
        "amount_eur": 1234.5,
        "amount_kind": "EXACT",
    },
    "Funding:funds-mkjfgfi-nrw-adira-adira-5j": {"source_ids": ["lks-vorbeugen", "adira"]},
}
LEFT_OUT = ("Dataset", "KindCount", "SearchConnection", "SearchEdge", "PlaceConnection", "PlaceEdge", "PlaceFacets")


class ApiAndOracle:
    """The API and the oracle on the same data."""

    def __init__(self, database: Database, oracle: Oracle) -> None:
        self.database = database
        self.oracle = oracle
        self.api: Operations = operations(database, Settings(**LIMITLESS))

    async def difference(self, operation: Operation) -> str | None:
        """Both answers, if they or the numbers of trips differ; else None."""
        expected, run = self.oracle.answer(operation.text, operation.variables, operation.name)
        trips: list[str] = []
        self.database.on_trip = lambda text, _: trips.append(text)
        result = await self.api.run(Request(operation.text, operation.name, operation.variables), queries_only=False)
        texts = answer(expected), answer(result)
        expected_trips = run.reads if cost_of(result) > MAX_TOGETHER else min(run.reads, 1)
        if texts[0] == texts[1] and len(trips) == expected_trips:
            return None
        both = "\ngot      ".join(_around_first_difference(*texts))
        return f"{operation}\nexpected {both}\ntrips {len(trips)} instead of {expected_trips}"


def _around_first_difference(*texts: bytes) -> Iterator[str]:
    same = next((i for i, bytes_ in enumerate(zip(*texts, strict=False)) if len(set(bytes_)) > 1), 0)
    return (f"… {text[max(0, same - 300) : same + 300].decode(errors='replace')} …" for text in texts)


def cost_of(result: ExecutionResult | Refused) -> int:
    extensions = None if isinstance(result, Refused) else result.extensions
    return extensions["cost"]["weight"] if extensions else 0


def answer(result: ExecutionResult | Refused) -> bytes:
    """The response as it is sent; errors without codes, ordered by path."""
    if isinstance(result, Refused):
        return orjson.dumps({"data": None, "errors": _errors(result.errors)})
    return orjson.dumps({"data": result.data, "errors": _errors(result.errors or ())})


_KINDS = "|".join((*ACTORS, *CLAIMS))


def _errors(errors: Iterable[GraphQLError]) -> list[dict[str, Any]]:
    """The API names one type in the errors of several that select the same, so type names are replaced."""
    texts = [(error, re.sub(rf"\b({_KINDS})\.", "(kind).", error.message)) for error in errors]
    masked = [{**error.formatted, "message": message} for error, message in texts]
    return sorted(({k: v for k, v in e.items() if k != "extensions"} for e in masked), key=lambda e: str(e.get("path")))


@cache
def samples() -> Samples:
    return Samples(pristine().world)


@pytest.fixture
async def pair(seeded: Database) -> ApiAndOracle:
    return ApiAndOracle(seeded, await placed(seeded))


async def _compare(pair: ApiAndOracle, table: Iterable[Operation]) -> None:
    differences = [difference for operation in table if (difference := await pair.difference(operation))]
    assert not differences, "\n\n".join([f"{len(differences)} differ", *differences])


async def test_operations_of_the_table_are_answered_like_the_oracle(pair: ApiAndOracle) -> None:
    await _compare(pair, TABLE)


def test_the_table_selects_every_field_of_the_schema() -> None:
    """Each field on the type that has it, also if it is selected of an interface."""
    oracle = pristine()
    chosen = {found for o in TABLE for found in oracle.answer(o.text, o.variables, o.name).run.fields}
    types = [type_ for type_ in oracle.schema.type_map.values() if isinstance(type_, GraphQLObjectType)]
    fields = {(type_.name, name) for type_ in types if type_.name not in LEFT_OUT for name in type_.fields}
    assert {field for field in fields if not field[0].startswith("__")} - chosen == {
        ("Query", "search"),
        ("Query", "places"),
        ("Query", "dataset"),
    }


async def test_invalid_operations_get_the_messages_of_graphql_core(pair: ApiAndOracle) -> None:
    await _compare(pair, REFUSED)


@settings(max_examples=examples(1))
@given(operation=st.deferred(lambda: generated(pristine(), samples())))
async def test_generated_operations_are_answered_like_the_oracle(pair: ApiAndOracle, operation: Operation) -> None:
    result = pair.oracle.answer(operation.text, operation.variables, operation.name).result
    assert not result.errors, f"made wrongly: {operation}\n{result.errors}"
    difference = await pair.difference(operation)
    assert difference is None, difference


_PAGE = "edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
_FACETS = "facets { kinds { kind count } programmes(first: 3) { totalCount missingCount nodes { id count } } }"
_MONEY = "possiblyEarlierCount groups(by: RECIPIENT, first: 3) { totalCount nodes { id count } }"


@st.composite
def _anchored_lists(draw: st.DrawFn) -> tuple[Operation, str | None]:
    """A list whose filter names nodes, and an actor that not everybody may see."""
    root = draw(st.sampled_from(sorted(FIELDS)))
    type_ = FIELDS[root]
    where = AnchoredFilters(draw, pristine()).filter(type_)
    order = draw(st.sampled_from(["", "", "", _ORDERS[type_]])) if type_ in _ORDERS else ""
    about_all = draw(st.sampled_from(["", "totalCount", f"totalCount {_ABOUT_ALL.get(type_, '')}"]))
    size = draw(st.integers(1, 4))
    day = draw(st.sampled_from(["", "", ', asOf: "2016-07-01"'])) if type_ != "Region" else ""
    given = f"where: $where{day}{order}"
    text = (
        f"query ($where: {type_}Filter, $after: String, $before: String) {{ __typename"
        f" {root}({given}, first: {size}, after: $after) {{ {about_all} {_PAGE} }}"
        f" back: {root}({given}, last: {size}, before: $before) {{ {_PAGE} }} }}"
    )
    hidden = draw(st.sampled_from([None, None, None, "demokratie-leben", "land-nrw", "mobile-beratung-nrw"]))
    return Operation(root, text, {"where": where, "after": None, "before": None}), hidden


_ORDERS = {
    "Actor": ", orderBy: [{field: FUNDED_BY_COUNT, direction: DESC}]",
    "Funding": ", orderBy: [{field: AMOUNT_EUR}]",
}
_ABOUT_ALL = {"Actor": _FACETS, "Network": _FACETS, "Funding": _MONEY}


@settings(max_examples=examples(0.8))
@given(drawn=_anchored_lists())
async def test_filters_that_name_nodes_find_what_the_oracle_finds(
    pair: ApiAndOracle, drawn: tuple[Operation, str | None]
) -> None:
    """The first and the last page, and the next ones."""
    operation, hidden = drawn
    async with restricted(pair.database, pair.oracle.world, hidden) if hidden else nullcontext():
        for _ in range(2):
            result = pair.oracle.answer(operation.text, operation.variables).result
            assert not result.errors, f"made wrongly: {operation}\n{result.errors}"
            difference = await pair.difference(operation)
            assert difference is None, difference
            data: Any = result.data
            forward, backward = data[operation.title]["pageInfo"], data["back"]["pageInfo"]
            if not forward["hasNextPage"]:
                break
            cursors = {"after": forward["endCursor"], "before": backward["startCursor"]}
            operation = replace(operation, variables={**operation.variables, **cursors})


async def test_broken_data_give_the_errors_and_nulls_of_graphql_core(pair: ApiAndOracle) -> None:
    """The same messages at the same places, and null reaches as far."""
    differences: list[str] = []
    for broken in BROKEN:
        async with changed(pair.database, pair.oracle.world, broken.changes):
            differences += [difference for difference in [await pair.difference(broken.operation)] if difference]
    assert not differences, "\n\n".join([f"{len(differences)} differ", *differences])


async def test_generated_data_are_answered_like_the_oracle(pair: ApiAndOracle) -> None:
    """Several sources of one thing, an actor that not everybody may see, a source that nobody has listed."""
    world = pair.oracle.world
    async with changed(pair.database, world, RICHER), restricted(pair.database, world, "demokratie-leben"):
        await _compare(pair, TABLE)


_contested = st.lists(
    st.fixed_dictionaries(
        {
            "source_ids": st.sampled_from([["adira"], ["land-2017"], ["adira", "land-2017"]]),
            "amount_eur": st.sampled_from([0.1, 2.0, 30.0, 400.0, None]),
            "amount_kind": st.just("EXACT"),
            "amount_scope": st.sampled_from(["WHOLE", "WHOLE", "PER_RECIPIENT", "PROJECT_FUND"]),
            "programme_id": st.sampled_from(["nrweltoffen", "demokratie-leben-pfd", None, None]),
            "last_confirmed": st.sampled_from([date(2015, 1, 1), date(2016, 1, 1), None]),
            "valid_to": st.sampled_from([date(2016, 12, 31), None, None]),
            "visibility": st.sampled_from([None, None, None, "PARTNER"]),
        }
    ),
    min_size=4,
    max_size=9,
)


def _said(source: str, year: int, programme: str | None = None) -> dict[str, Any]:
    amount = {"amount_eur": 2.0, "amount_kind": "EXACT", "amount_scope": "WHOLE", "valid_to": None}
    return {"source_ids": [source], "last_confirmed": date(year, 1, 1), "programme_id": programme, **amount}


_FIRST_OF_THE_NEWEST = [_said("adira", 2015), _said("land-2017", 2016), _said("adira", 2017)]
_OF_NO_PROGRAMME = [_said("adira", 2015), _said("land-2017", 2016, "nrweltoffen"), _said("x", 2016, "adira")]


@example(contested=_FIRST_OF_THE_NEWEST, day=None)
@example(contested=_OF_NO_PROGRAMME, day=None)
@settings(max_examples=examples(0.2))
@given(contested=_contested, day=st.sampled_from([None, "2014-07-01", "2020-01-01"]))
async def test_the_newest_source_of_a_disputed_amount_counts_in_orders_and_totals(
    pair: ApiAndOracle, contested: list[dict[str, Any]], day: str | None
) -> None:
    world, ends = pair.oracle.world, ("demokratie-leben", "kreis-viersen")
    claims = [c for c in world.claims_of("Funding", None) if (c.start.key, c.end.key) == ends]
    assert len(claims) == 9
    changes: dict[str, dict[str, Any]] = {}
    for claim, values in zip(claims, [*contested, *[{"visibility": "PARTNER"}] * 9], strict=False):
        changes[f"Funding:{claim.key}"] = {"valid_from": None, "known_from": date.min, "known_to": None, **values}
    async with changed(pair.database, world, changes):
        answered = pair.oracle.answer(CONTESTED.text, {"day": day}).result
        difference = await pair.difference(replace(CONTESTED, variables={"day": day}))
    assert not answered.errors
    assert difference is None, difference


@pytest.mark.parametrize(
    ("text", "variables", "message"),
    [
        ('{ actor(slug: "bmi") { name funds(first: 0) { totalCount } } }', {}, "`first` is 0."),
        (
            '{ actor(slug: "bmi") { name funds(after: "x") { totalCount } } }',
            {},
            "The cursor in `after` is not one of ours.",
        ),
        (
            'query ($n: Euro) { actor(slug: "bmi") { funds(where: {amountEur: {eq: $n}}) { totalCount } } }',
            {"n": None},
            "null",
        ),
        (
            'query ($l: Language = DE) { actor(slug: "bmi") { name description(language: $l) } }',
            {"l": None},
            "Argument 'language' has invalid value",
        ),
        ('{ actor(slug: "bmi") { funds { groups(by: FUNDER, first: 0) { totalCount } } } }', {}, "`first` is 0."),
        (
            'query ($n: Int!) { actor(slug: "bmi") { name funds { groups(by: REGION, first: $n) { totalCount } } } }',
            {"n": 1001},
            "`first` is 1001.",
        ),
    ],
)
async def test_a_wrong_argument_below_a_root_field_fails_that_root_field(
    pair: ApiAndOracle, text: str, variables: dict[str, Any], message: str
) -> None:
    """The one difference that is meant: nothing is read for a question that is wrong, so the whole field is null."""
    trips: list[str] = []
    pair.database.on_trip = lambda text, _: trips.append(text)
    result = await pair.api.run(Request(text, None, variables), queries_only=False)
    assert isinstance(result, ExecutionResult)
    [error] = result.errors or []
    assert (result.data, error.path, trips) == ({"actor": None}, ["actor"], [])
    assert message in error.message
    assert formatted(error, "")["extensions"]["code"] == "BAD_USER_INPUT"
