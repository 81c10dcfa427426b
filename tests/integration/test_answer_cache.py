"""Answers that are kept as long as the data stay the same, over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from http_server import eventually, serving

from api.graphql.operations import Request
from api.http.answer_cache import AnswerCache, StoredAnswer
from api.http.plan_ahead import first_asks
from graph.store.data_mark import DataMark
from graph.store.database import Database, DatabaseOptions

QUERY = '{ actor(slug: "obr") { name } }'


class CountedServer:
    """A server, and the statements that it sent to read actors."""

    def __init__(self, client: httpx.Client, trips: list[str]) -> None:
        self.client, self._trips = client, trips

    @property
    def reads(self) -> int:
        return sum("Actor" in text for text in self._trips)

    def get(self, query: str = QUERY, **headers: str) -> httpx.Response:
        return self.client.get("/graphql", params={"query": query}, headers=headers)

    def text_of(self, query: str) -> str:
        return self.get(query).text

    def post(self, query: str, variables: Any = None) -> httpx.Response:
        return self.client.post("/graphql", json={"query": query, "variables": variables})


@pytest.fixture
def server(filled: DatabaseOptions) -> Generator[CountedServer]:
    trips: list[str] = []
    with serving(filled, trips=trips) as client:
        yield CountedServer(client, trips)


def test_the_same_link_costs_the_database_one_read(server: CountedServer) -> None:
    first, second = server.get(), server.get()
    assert first.json() == second.json()
    assert first.json()["data"]["actor"]["name"]
    assert first.headers["ETag"] == second.headers["ETag"]
    assert first.headers["Cache-Control"] == "no-cache"
    assert first.headers["X-Request-Id"] != second.headers["X-Request-Id"]
    assert server.reads == 1


def test_clients_that_ask_at_once_share_one_read(server: CountedServer) -> None:
    with ThreadPoolExecutor(20) as executor:
        answers = list(executor.map(server.text_of, [QUERY] * 60))
    assert len(set(answers)) == 1
    assert server.reads == 1


def test_a_client_that_has_the_answer_gets_no_body(server: CountedServer) -> None:
    tag = server.get().headers["ETag"]
    for known in (tag, f'"other", {tag}', tag.removeprefix("W/"), "*"):
        response = server.get(**{"If-None-Match": known})
        assert (response.status_code, response.content, response.headers["ETag"]) == (304, b"", tag)
    assert server.get(**{"If-None-Match": '"other"'}).status_code == 200


def test_other_values_and_other_texts_have_answers_of_their_own(server: CountedServer) -> None:
    text = "query ($slug: String!) { actor(slug: $slug) { slug } }"
    for slug in ("obr", "bmi", "obr"):
        values = {"query": text, "variables": f'{{"slug": "{slug}"}}'}
        assert server.client.get("/graphql", params=values).json()["data"]["actor"] == {"slug": slug}
    assert server.get('{ actor(slug: "obr") { slug name } }').json()["data"]["actor"]["name"]


def test_errors_are_not_kept(server: CountedServer) -> None:
    for query, status in (('{ actor(slug: "obr", id: "x") { name } }', 200), ("{ nothing }", 200)):
        response = server.get(query)
        assert response.json()["errors"]
        assert response.status_code == status
        assert "ETag" not in response.headers


def test_what_the_explorer_posts_is_kept_and_other_posts_are_not(server: CountedServer) -> None:
    ask = next(ask for ask in first_asks() if "actor(" in ask.query)
    first = server.post(ask.query, dict(ask.variables))
    assert "errors" not in first.json()
    before = server.reads
    assert server.post(ask.query, dict(ask.variables)).json() == first.json()
    assert server.reads == before > 0
    for _ in range(2):
        assert "ETag" not in server.post(QUERY).headers
    assert server.reads == before + 2


def test_without_memory_nothing_is_kept(filled: DatabaseOptions) -> None:
    trips: list[str] = []
    with serving(filled, trips=trips, prevnet_answer_cache_mb=0) as client:
        server = CountedServer(client, trips)
        responses = [server.get(), server.get()]
    assert server.reads == 2
    assert not any("ETag" in response.headers for response in responses)


@pytest.mark.anyio
async def test_a_write_outdates_all_answers(empty: Database, options: DatabaseOptions) -> None:
    await empty.run("CREATE (:Actor:Network {id: 'n', name: 'Before'})")
    with serving(options) as client:
        server = CountedServer(client, [])
        query = '{ actor(slug: "n") { name } }'

        def name() -> str:
            return server.get(query).json()["data"]["actor"]["name"]

        assert await asyncio.to_thread(name) == "Before"
        tag = (await asyncio.to_thread(server.get, query)).headers["ETag"]
        await empty.run("MATCH (n:Actor {id: 'n'}) SET n.name = 'After'")
        await asyncio.to_thread(eventually, lambda: name() == "After", 10)
        assert (await asyncio.to_thread(server.get, query)).headers["ETag"] != tag
    await empty.run("MATCH (n:Actor {id: 'n'}) DELETE n")


@pytest.mark.anyio
async def test_the_mark_moves_with_each_write_and_with_nothing_else(empty: Database) -> None:
    mark = DataMark(empty, seconds=0)
    first = await mark.current()
    await empty.read("RETURN 1 AS x", {})
    assert await mark.current() == first
    await empty.run("CREATE (:TestThing)")
    second = await mark.current()
    assert second != first
    await empty.run("MATCH (n:TestThing) DELETE n")
    assert await mark.current() not in (first, second)


@pytest.mark.anyio
async def test_the_oldest_answers_go_first_when_memory_is_full(empty: Database) -> None:
    made: list[str] = []
    cache = AnswerCache(DataMark(empty), 5_000)

    async def ask(name: str, size: int) -> None:
        async def make() -> StoredAnswer:
            made.append(name)
            return StoredAnswer.of({"data": "x" * size})

        await cache.answer(Request(name), make)

    for name in ("a", "b", "c", "a", "d", "a", "b"):
        await ask(name, 500)  # 1 500 bytes each: three fit
    assert made == ["a", "b", "c", "d", "b"]
    for _ in range(2):
        await ask("large", 6_000)
    await ask("a", 500)
    assert made[5:] == ["large", "large"]
