"""Search in the seed data with texts as people type them."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from http_server import settings
from paging import ask

from api.graphql.operations import Operations, Request
from api.http.app import operations
from graph.store.database import Database, DatabaseOptions

pytestmark = pytest.mark.anyio


@pytest.fixture
async def asked(filled: DatabaseOptions, database: Database) -> Operations:
    return operations(database, settings())


async def search(asked: Operations, text: str, **arguments: Any) -> Any:
    query = (
        "query ($text: String!, $kinds: [ActorKind!], $first: Int, $after: String, $asOf: Date) {"
        " search(text: $text, kinds: $kinds, first: $first, after: $after, asOf: $asOf) {"
        " totalCount edges { score cursor node { slug name kind } } pageInfo { hasNextPage endCursor } } }"
    )
    return (await ask(asked, query, text=text, **arguments))["search"]


async def slugs(asked: Operations, text: str, **arguments: Any) -> list[str]:
    found = await search(asked, text, first=100, **arguments)
    return [edge["node"]["slug"] for edge in found["edges"]]


@pytest.mark.parametrize(
    ("spellings", "first"),
    [
        (["Köln", "köln", "KÖLN", "Koeln", "koeln", "Koln", "koln"], "stadt-koeln"),
        (["Düsseldorf", "düsseldorf", "Duesseldorf", "duesseldorf", "Dusseldorf", "dusseldorf"], "stadt-duesseldorf"),
        (["Münster", "Muenster", "munster"], "stadt-muenster"),
        (["Groß-Dortmund", "Gross-Dortmund", "groß dortmund", "gross dortmund"], "juedische-kultusgemeinde-dortmund"),
        (["Schloß Holte", "Schloss Holte", "schloss holte"], "stadt-schloss-holte-stukenbrock"),
    ],
)
async def test_different_spellings_find_the_same_actor(asked: Operations, spellings: list[str], first: str) -> None:
    answers = [await slugs(asked, spelling) for spelling in spellings]
    assert answers[0][0] == first
    assert all(answer == answers[0] for answer in answers)


@pytest.mark.parametrize(
    "spellings", [["Düsseld", "duesseld", "dusseld"], ["köl", "koel", "kol"], ["müns", "muens", "muns"]]
)
async def test_different_spellings_of_a_prefix_find_the_same_actor(asked: Operations, spellings: list[str]) -> None:
    answers = [await slugs(asked, spelling) for spelling in spellings]
    assert answers[0]
    assert all(answer == answers[0] for answer in answers)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Kommunales Förderprogramm NRWeltoffen", "nrweltoffen"),
        ("Antidiskriminierungsstelle Krefeld", "antidiskriminierungsstelle-krefeld"),
        ("Kölner Forum gegen Rassismus", "koelner-forum-rassismus"),
        ("Bundesprogramm „Demokratie leben!“", "demokratie-leben"),
    ],
)
async def test_a_name_stays_found_at_every_keystroke_from_the_third_on(asked: Operations, name: str, slug: str) -> None:
    """Also while its last word is a stop word."""
    found = (await search(asked, name))["edges"][0]["node"]
    assert found["name"] == name, slug
    for end in range(3, len(name) + 1):
        typed = name[:end]
        if len(typed.rpartition(" ")[2].strip("„“!")) >= 3:
            assert found["slug"] in await slugs(asked, typed), typed


@pytest.mark.parametrize("text", ["nrwelt", "antidiskr", "köln", "mobile beratung"])
async def test_names_come_before_descriptions(asked: Operations, text: str) -> None:
    """The best results have the words in their names; scores do not increase."""
    edges = (await search(asked, text, first=100))["edges"]
    scores = [edge["score"] for edge in edges]
    assert scores == sorted(scores, reverse=True)
    start = text.split()[0].replace("ö", "o")[:5]
    held = [start in edge["node"]["name"].lower().replace("ö", "o") for edge in edges]
    assert held[0]
    assert held[: sum(held) // 2] == [True] * (sum(held) // 2)


async def test_whole_words_come_before_prefixes(asked: Operations) -> None:
    assert (await search(asked, "Demokratie leben"))["edges"][0]["node"]["slug"] == "demokratie-leben"
    assert (await search(asked, "köln"))["edges"][0]["node"]["name"] == "Stadt Köln"


async def test_all_words_must_occur(asked: Operations) -> None:
    both = await slugs(asked, "mobile beratung koeln")
    assert both
    assert set(both) <= set(await slugs(asked, "mobile")) & set(await slugs(asked, "koeln"))
    assert set(both) == set(await slugs(asked, "koeln mobile beratung"))


async def test_results_are_only_of_the_requested_kinds(asked: Operations) -> None:
    everything = await search(asked, "köln", first=100)
    kinds = {edge["node"]["kind"] for edge in everything["edges"]}
    assert len(kinds) > 2
    total = 0
    for kind in kinds:
        found = await search(asked, "köln", first=100, kinds=[kind])
        assert {edge["node"]["kind"] for edge in found["edges"]} == {kind}
        total += found["totalCount"]
    assert total == everything["totalCount"]
    assert (await search(asked, "köln", kinds=[]))["totalCount"] == 0


_FACETS = """
query ($text: String!, $kinds: [ActorKind!], $asOf: Date, $after: String, $level: RegionKind!) {
  search(text: $text, kinds: $kinds, first: 50, asOf: $asOf, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    facets {
      kinds { kind count }
      regions(level: $level, first: 1000) { totalCount missingCount nodes { id count } }
      programmes(first: 1000) { totalCount missingCount nodes { id name count } }
    }
    nodes {
      kind
      locations(first: 100) { nodes { region { ...At } } }
      coverage(first: 100, where: {extent: {ne: NONE}}) { nodes { region { ...At } } }
      participations(first: 100) { nodes { programme { id name } } }
      fundedBy(first: 100) { nodes { programme { id name } } }
    }
  }
}
fragment At on Region { id kind ancestors { id kind } }
"""


@pytest.mark.parametrize(
    ("text", "arguments"),
    [
        ("demokratie", {}),
        ("beratung", {"kinds": ["COUNSELLING_SERVICE", "NETWORK"], "asOf": "2016-07-01"}),
        ("köln", {}),
        ("zzzzzz", {}),
    ],
)
@pytest.mark.parametrize(("level", "kinds"), [("DISTRICT", ["DISTRICT", "URBAN_DISTRICT"]), ("STATE", ["STATE"])])
async def test_facets_count_the_rows_of_all_pages(
    filled: None, database: Database, text: str, arguments: dict[str, Any], level: str, kinds: list[str]
) -> None:
    """Facets are the same on each page."""
    asked = operations(database, settings(prevnet_max_weight=10**9))
    rows: list[Any] = []
    pages: list[Any] = []
    after: str | None = None
    while not pages or pages[-1]["pageInfo"]["hasNextPage"]:
        page = (await ask(asked, _FACETS, text=text, after=after, level=level, **arguments))["search"]
        pages.append(page)
        rows += page["nodes"]
        after = page["pageInfo"]["endCursor"]
    facets = pages[0]["facets"]
    assert all(page["facets"] == facets for page in pages)
    assert len(rows) == pages[0]["totalCount"]

    counted = Counter(row["kind"] for row in rows)
    assert {facet["kind"]: facet["count"] for facet in facets["kinds"]} == counted
    assert [facet["count"] for facet in facets["kinds"]] == sorted(counted.values(), reverse=True)
    homes = [_around(row["locations"], kinds) or _around(row["coverage"], kinds) for row in rows]
    named = [
        {
            at["programme"]["id"]
            for name in ("participations", "fundedBy")
            for at in row[name]["nodes"]
            if at["programme"]
        }
        for row in rows
    ]
    for facet, values in (("regions", homes), ("programmes", named)):
        counted = Counter(value for found in values for value in found)
        assert {node["id"]: node["count"] for node in facets[facet]["nodes"]} == counted
        assert facets[facet]["totalCount"] == len(counted)
        assert facets[facet]["missingCount"] == sum(not found for found in values)


def _around(statements: Any, kinds: list[str]) -> set[str]:
    """The regions of these kinds among the statements' regions and the regions around them."""
    regions = [at["region"] for at in statements["nodes"]]
    return {one["id"] for region in regions for one in (region, *region["ancestors"]) if one["kind"] in kinds}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("köln*", "köln"),
        ('"köln"', "köln"),
        ("köln~2", "köln 2"),
        ("köln^9", "köln 9"),
        ("name:köln", "name köln"),
        ("+köln -stadt", "köln stadt"),
        ("(köln) [stadt]", "köln stadt"),
        ("köln\\", "köln"),
        ("köln\\*", "köln"),
        ("/köln/", "köln"),
        ("köln && stadt || !bonn", "köln stadt bonn"),
        ("köln{stadt}", "köln stadt"),
        ("köln?", "köln"),
    ],
)
async def test_operators_of_the_query_language_have_no_effect(asked: Operations, typed: str, meant: str) -> None:
    assert await slugs(asked, typed) == await slugs(asked, meant)


@pytest.mark.parametrize("word", ["AND", "OR", "NOT", "TO", "and"])
async def test_keywords_of_the_query_language_are_words(asked: Operations, word: str) -> None:
    assert set(await slugs(asked, f"köln {word}")) <= set(await slugs(asked, "köln"))


@pytest.mark.parametrize("text", ["", "  ", "*", "„“", "\\"])
async def test_a_text_without_a_word_is_refused(asked: Operations, text: str) -> None:
    query = "query ($t: String!) { search(text: $t) { totalCount } }"
    result = await asked.run(Request(query, None, {"t": text}), queries_only=True)
    assert result.errors
    assert getattr(result.errors[0].original_error, "code", None) == "BAD_USER_INPUT"


async def test_pages_contain_every_result_once_in_order(asked: Operations) -> None:
    whole = await slugs(asked, "demokratie")
    assert len(whole) > 20
    for size in (1, 7):
        found: list[str] = []
        cursor = None
        while True:
            page = await search(asked, "demokratie", first=size, after=cursor)
            found += [edge["node"]["slug"] for edge in page["edges"]]
            cursor = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"] or len(found) >= 30:
                break
        assert found == whole[: len(found)]


async def test_a_cursor_of_another_search_is_refused(asked: Operations) -> None:
    cursor = (await search(asked, "demokratie", first=1))["pageInfo"]["endCursor"]
    query = (
        "query ($t: String!, $k: [ActorKind!], $a: String) { search(text: $t, kinds: $k, after: $a) { totalCount } }"
    )
    for variables in ({"t": "köln"}, {"t": "demokratie", "k": ["NETWORK"]}):
        result = await asked.run(Request(query, None, {"a": cursor, **variables}), queries_only=True)
        assert result.errors
        assert "made for another question" in result.errors[0].message


async def test_restricted_actors_are_not_found(asked: Operations) -> None:
    whole = await slugs(asked, "köln")
    hidden = whole[0]
    mark = "MATCH (n:Actor {id: $id}) SET n:Restricted, n.visibility = 'PARTNER'"
    await asked.database.run(mark, {"id": hidden})
    try:
        assert await slugs(asked, "köln") == whole[1:]
        assert (await search(asked, "köln"))["totalCount"] == len(whole) - 1
        assert hidden not in await slugs(asked, hidden)
    finally:
        await asked.database.run("MATCH (n:Actor {id: $id}) REMOVE n:Restricted, n.visibility", {"id": hidden})
