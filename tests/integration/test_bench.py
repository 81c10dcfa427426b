"""The benchmark's questions on a small network: all ways answer the same, and none needs more work than it should.
Work is counted in trips and in the database's own hits; nothing here is timed."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bench.network import network
from bench.questions import FOLDER, Question, questions
from bench.store import clear, fill
from bench.ways import DifferentAnswers, Ways, trips
from bench.worked import asking, every
from graph.analysis.registry import QUESTIONS
from graph.model.enums import Visibility
from graph.model.statements import STATEMENTS
from graph.query.selection import Reader
from graph.store.database import Database, DatabaseOptions, connected

SCALE = 0.02
# What a question may cost beyond `MOST` × the statement by hand: planning leaves small differences.
SMALL = 60
MOST = 1.2
# Of a list as of a day, the rows and their number are read one after the other; by hand they are read once.
# An order by a number and the number itself are worked out apart.
# The matrix also reads carriers and organisations, of which providers are counted, whether that is selected or not.
MORE = {"asof": 1.5, "most_funded": 1.5, "matrix": 1.5}
NAMES = sorted(path.stem for path in (FOLDER / "cypher").glob("*.cypher"))
pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def asked(options: DatabaseOptions) -> dict[str, Question]:
    """The network is loaded as the benchmark does."""

    async def work() -> list[Question]:
        async with connected(options) as database:
            await clear(database)
            await fill(database, SCALE, lambda what, done, total: None)
            return await questions(Ways(database).ask)

    return {question.name: question for question in asyncio.run(work())}


@pytest.fixture
def ways(asked: dict[str, Question], database: Database) -> Ways:
    return Ways(database)


def test_the_network_is_the_same_every_time() -> None:
    """Also in another process, where hashes of texts are others."""
    code = f"from bench.network import network; print(network({SCALE}).digest())"
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root)
    assert run.stdout.strip() == network(SCALE).digest()


async def test_the_network_holds_every_kind_and_some_of_it_is_restricted(ways: Ways) -> None:
    found = await ways.database.run(
        "MATCH (a)-[r]->(b) RETURN type(r) AS type, count(r) AS all, count(r.visibility) AS restricted,"
        " sum(CASE WHEN r.visibility IS NULL AND (a:Restricted OR b:Restricted) THEN 1 ELSE 0 END) AS leaks"
    )
    assert {row["type"] for row in found} == {*STATEMENTS, "WITHIN"}
    assert sum(row["restricted"] for row in found) > 10
    assert sum(row["leaks"] for row in found) == 0


def test_every_question_has_its_statement_by_hand(asked: dict[str, Question]) -> None:
    assert sorted(asked) == NAMES


@pytest.mark.parametrize("name", NAMES)
async def test_all_ways_answer_the_same(ways: Ways, asked: dict[str, Question], name: str) -> None:
    await ways.check(asked[name])


async def test_another_answer_is_noticed(ways: Ways, asked: dict[str, Question]) -> None:
    lookup = asked["lookup"]
    other = Question("other", lookup.text, lookup.cypher, lookup.variables, {"network": "network-4"})
    with pytest.raises(DifferentAnswers):
        await ways.check(other)


@pytest.mark.parametrize("name", NAMES)
async def test_answers_are_not_empty(ways: Ways, asked: dict[str, Question], name: str) -> None:
    """Two empty answers would be equal, too."""
    facts = asked[name].facts(await ways.api(asked[name]))
    assert re.search(r"[1-9]", str(facts)), facts


@pytest.mark.parametrize("name", NAMES)
async def test_a_root_field_is_one_trip_and_reads_what_it_must(
    ways: Ways, asked: dict[str, Question], name: str
) -> None:
    question = asked[name]
    api, by_hand = await ways.work("api", question), await ways.work("cypher", question)
    assert api.trips == trips(question)
    assert api.hits <= MORE.get(name, MOST) * by_hand.hits + SMALL


# Who may see everything counts by degree, without a look at any statement.
@pytest.mark.parametrize("name", [name for name in NAMES if name != "most_funded"])
async def test_who_may_see_everything_reads_no_more(ways: Ways, asked: dict[str, Question], name: str) -> None:
    """The restricted things are few, so rules about them must not cost much."""
    public, everything = [
        sum([await ways.hits(*one.sent) for one in await ways.readings(asked[name], Reader(role))])
        for role in (Visibility.PUBLIC, Visibility.COORDINATOR)
    ]
    assert public <= 2 * everything + SMALL


def test_everything_that_is_worked_out_is_measured() -> None:
    assert every("ministry-0").keys() == QUESTIONS.keys()


@pytest.mark.parametrize("name", QUESTIONS)
async def test_what_is_worked_out_is_answered(ways: Ways, name: str) -> None:
    answer = await asking(ways.database)(name, every("ministry-0")[name])
    assert re.search(r"[1-9]", str(answer)), answer
