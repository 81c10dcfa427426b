"""The benchmark's questions on a small network: the API answers as the statement by hand does, and needs no more work
than it should. Work is counted in trips and in the database's own hits; nothing is timed here."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from graphql import FragmentDefinitionNode, OperationDefinitionNode, parse
from graphql.execution.values import get_variable_values

from api.graphql.limits import Limits
from api.graphql.lookahead.root_fields import Lookahead
from api.graphql.schema import core
from bench.network import network
from bench.questions import FOLDER, BenchQuestion, questions, values_of
from bench.servers import clear, fill
from bench.work import READ_SECONDS, DifferentAnswers, Product
from graph.analysis import resolve
from graph.analysis.core.request import QueryContext
from graph.analysis.registry import QUESTIONS
from graph.compile.compiler import compile_root
from graph.model.enums import Visibility
from graph.model.statements import STATEMENTS
from graph.query.reader import Reader
from graph.query.selection import Question, RootSelection
from graph.store.database import DatabaseOptions, connected

SCALE = 0.02
# A question may cost this multiple of the db hits of the statement by hand, and some more, as plans differ a little.
MAX_RATIO, EXTRA_HITS = 1.2, 60
# asof: the rows of a dated list and their number are read separately; by hand they are read once.
# most_funded: the number is computed once for the order and once for the answer.
# matrix: carriers and organisations are read even if providers are not selected.
HIGHER_RATIOS = {"asof": 1.5, "most_funded": 1.5, "matrix": 1.5}
NAMES = sorted(path.stem for path in (FOLDER / "cypher").glob("*.cypher"))
pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def all_questions(options: DatabaseOptions) -> dict[str, BenchQuestion]:
    """The network is loaded as the benchmark does."""

    async def work() -> list[BenchQuestion]:
        async with connected(replace(options, read_timeout=READ_SECONDS)) as database:
            await clear(database)
            await fill(database, SCALE)
            return await questions(Product(database).execute)

    return {question.name: question for question in asyncio.run(work())}


@pytest.fixture
async def product(all_questions: dict[str, BenchQuestion], options: DatabaseOptions) -> AsyncIterator[Product]:
    async with connected(replace(options, read_timeout=READ_SECONDS)) as database:
        yield Product(database)


def test_the_network_is_the_same_every_time() -> None:
    """Even in another process, where the hashes of texts differ."""
    code = f"from bench.network import network; print(network({SCALE}))"
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert run.stdout.strip() == str(network(SCALE))


async def test_the_network_holds_every_kind_of_statement_and_restricted_ones(product: Product) -> None:
    rows = await product.database.run(
        "MATCH (a)-[r]->(b) RETURN type(r) AS type, count(r) AS all, count(r.visibility) AS restricted,"
        " sum(CASE WHEN r.visibility IS NULL AND (a:Restricted OR b:Restricted) THEN 1 ELSE 0 END) AS leaks"
    )
    assert {row["type"] for row in rows} == {*STATEMENTS, "WITHIN"}
    assert sum(row["restricted"] for row in rows) > 10
    assert sum(row["leaks"] for row in rows) == 0


def test_every_question_has_its_statement_by_hand(all_questions: dict[str, BenchQuestion]) -> None:
    assert sorted(name for name, question in all_questions.items() if question.cypher) == NAMES


@pytest.mark.parametrize("name", NAMES)
async def test_the_api_answers_as_the_statement_by_hand(
    product: Product, all_questions: dict[str, BenchQuestion], name: str
) -> None:
    await product.check(all_questions[name])


async def test_a_different_answer_raises_an_error(product: Product, all_questions: dict[str, BenchQuestion]) -> None:
    lookup = all_questions["lookup"]
    other = replace(lookup, parameters={"network": "network-4"})
    with pytest.raises(DifferentAnswers):
        await product.check(other)


@pytest.mark.parametrize("name", NAMES)
async def test_answers_are_not_empty(product: Product, all_questions: dict[str, BenchQuestion], name: str) -> None:
    """Two empty answers would also be equal."""
    question = all_questions[name]
    values = values_of(await product.answer(question))
    assert re.search(r"[1-9]", str(values)), values


@pytest.mark.parametrize("name", NAMES)
async def test_a_question_needs_few_trips_and_db_hits(
    product: Product, all_questions: dict[str, BenchQuestion], name: str
) -> None:
    question = all_questions[name]
    api, by_hand = await product.work(question), await product.work_by_hand(question)
    assert api.trips == question.trips
    assert api.hits <= HIGHER_RATIOS.get(name, MAX_RATIO) * by_hand.hits + EXTRA_HITS


# For a reader who may see everything it is counted by degree, without reading any statement.
@pytest.mark.parametrize("name", [name for name in NAMES if name != "most_funded"])
async def test_visibility_costs_few_db_hits(
    product: Product, all_questions: dict[str, BenchQuestion], name: str
) -> None:
    """Few things are restricted, so the conditions that hide them must not cost much."""
    question = all_questions[name]
    public = await hits_for(product, question, Reader(Visibility.PUBLIC))
    assert public <= 2 * await hits_for(product, question, Reader(Visibility.COORDINATOR)) + EXTRA_HITS


async def hits_for(product: Product, question: BenchQuestion, reader: Reader) -> int:
    """The db hits of what the API reads for a reader."""
    context = QueryContext(product.database, reader, date.today(), product.operations.snapshots, "bench")
    limits = resolve.AnswerLimits(product.operations.max_cost, product.operations.max_statement)
    with product.recorded() as statements:
        for root in root_selections(question):
            if isinstance(root, Question):
                await resolve.answer(context, root, limits, (None, "bench"))
            else:
                compiled = compile_root(root, reader)
                await product.database.read(compiled.text, compiled.parameters)
    return await product.hits(statements)


def root_selections(question: BenchQuestion) -> list[RootSelection]:
    """The selections that the root fields of a question become."""
    definitions = parse(question.text).definitions
    (operation,) = (one for one in definitions if isinstance(one, OperationDefinitionNode))
    fragments = {one.name.value: one for one in definitions if isinstance(one, FragmentDefinitionNode)}
    values = get_variable_values(core, operation.variable_definitions or (), dict(question.variables))
    assert not isinstance(values, list), values
    lookahead = Lookahead(core, fragments, values, date.today(), Limits(24, 2000, 100, 100))
    roots = [lookahead.root(nodes) for nodes in lookahead.root_fields(operation).values()]
    return [root for root in roots if root is not None]


def test_every_analysis_is_measured(all_questions: dict[str, BenchQuestion]) -> None:
    assert all_questions.keys() >= QUESTIONS.keys()


@pytest.mark.parametrize("name", QUESTIONS)
async def test_every_analysis_is_answered(product: Product, all_questions: dict[str, BenchQuestion], name: str) -> None:
    question = all_questions[name]
    await product.check(question)
    assert re.search(r"[1-9]", str(await product.answer(question)))
    assert (await product.work(question)).trips <= question.trips
