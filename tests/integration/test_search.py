"""Search in the seed data with texts as people type them."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from http_server import settings
from hypothesis import given
from hypothesis import strategies as st
from paging import ask

from api.graphql.operations import Operations, Request
from api.http.app import operations
from graph.model.enums import ActorKind, ServiceType
from graph.model.text import collation_key
from graph.query.search import MAX_WORD_LETTERS
from graph.store.database import Database, DatabaseOptions

pytestmark = pytest.mark.anyio


@pytest.fixture
async def api(filled: DatabaseOptions, database: Database) -> Operations:
    return operations(database, settings())


async def search(api: Operations, text: str, **arguments: Any) -> Any:
    query = (
        "query ($text: String!, $kinds: [ActorKind!], $first: Int, $after: String, $asOf: Date) {"
        " search(text: $text, kinds: $kinds, first: $first, after: $after, asOf: $asOf) {"
        " totalCount edges { score cursor node { slug name kind } } pageInfo { hasNextPage endCursor } } }"
    )
    return (await ask(api, query, text=text, **arguments))["search"]


async def slugs(api: Operations, text: str, **arguments: Any) -> list[str]:
    connection = await search(api, text, first=100, **arguments)
    return [edge["node"]["slug"] for edge in connection["edges"]]


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
async def test_different_spellings_find_the_same_actor(api: Operations, spellings: list[str], first: str) -> None:
    answers = [await slugs(api, spelling) for spelling in spellings]
    assert answers[0][0] == first
    assert all(answer == answers[0] for answer in answers)


@pytest.mark.parametrize(
    "spellings", [["Düsseld", "duesseld", "dusseld"], ["köl", "koel", "kol"], ["müns", "muens", "muns"]]
)
async def test_different_spellings_of_a_prefix_find_the_same_actor(api: Operations, spellings: list[str]) -> None:
    answers = [await slugs(api, spelling) for spelling in spellings]
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
async def test_a_name_stays_found_at_every_keystroke_from_the_third_on(api: Operations, name: str, slug: str) -> None:
    """Also while its last word is a stop word."""
    node = (await search(api, name))["edges"][0]["node"]
    assert node["name"] == name, slug
    for end in range(3, len(name) + 1):
        typed = name[:end]
        if len(typed.rpartition(" ")[2].strip("„“!")) >= 3:
            assert node["slug"] in await slugs(api, typed), typed


@pytest.mark.parametrize("text", ["nrwelt", "antidiskr", "köln", "mobile beratung"])
async def test_names_come_before_descriptions(api: Operations, text: str) -> None:
    """The best results have the words in their names; scores do not increase."""
    edges = (await search(api, text, first=100))["edges"]
    scores = [edge["score"] for edge in edges]
    assert scores == sorted(scores, reverse=True)
    start = text.split()[0].replace("ö", "o")[:5]
    held = [start in edge["node"]["name"].lower().replace("ö", "o") for edge in edges]
    assert held[0]
    assert held[: sum(held) // 2] == [True] * (sum(held) // 2)


async def test_whole_words_come_before_prefixes(api: Operations) -> None:
    assert (await search(api, "Demokratie leben"))["edges"][0]["node"]["slug"] == "demokratie-leben"
    assert (await search(api, "köln"))["edges"][0]["node"]["name"] == "Stadt Köln"


async def test_all_words_must_occur(api: Operations) -> None:
    both = await slugs(api, "mobile beratung koeln")
    assert both
    assert set(both) <= set(await slugs(api, "mobile")) & set(await slugs(api, "koeln"))
    assert set(both) == set(await slugs(api, "koeln mobile beratung"))


async def test_results_are_only_of_the_requested_kinds(api: Operations) -> None:
    everything = await search(api, "köln", first=100)
    kinds = {edge["node"]["kind"] for edge in everything["edges"]}
    assert len(kinds) > 2
    total = 0
    for kind in kinds:
        connection = await search(api, "köln", first=100, kinds=[kind])
        assert {edge["node"]["kind"] for edge in connection["edges"]} == {kind}
        total += connection["totalCount"]
    assert total == everything["totalCount"]
    assert (await search(api, "köln", kinds=[]))["totalCount"] == 0


_FACETS = """
query ($text: String!, $kinds: [ActorKind!], $asOf: Date, $after: String, $level: RegionKind!) {
  search(text: $text, kinds: $kinds, first: 50, asOf: $asOf, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    facets {
      kinds { kind count }
      serviceTypes { serviceType count }
      regions(level: $level, first: 1000) { totalCount missingCount nodes { id count } }
      programmes(first: 1000) { totalCount missingCount nodes { id name count } }
    }
    nodes {
      slug
      kind
      ... on CounsellingService { serviceType }
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
    patient_api: Operations, text: str, arguments: dict[str, Any], level: str, kinds: list[str]
) -> None:
    """Facets are the same on each page."""
    rows: list[Any] = []
    pages: list[Any] = []
    after: str | None = None
    while not pages or pages[-1]["pageInfo"]["hasNextPage"]:
        page = (await ask(patient_api, _FACETS, text=text, after=after, level=level, **arguments))["search"]
        pages.append(page)
        rows += page["nodes"]
        after = page["pageInfo"]["endCursor"]
    facets = pages[0]["facets"]
    assert all(page["facets"] == facets for page in pages)
    assert len(rows) == pages[0]["totalCount"]

    counted = Counter(row["kind"] for row in rows)
    assert {facet["kind"]: facet["count"] for facet in facets["kinds"]} == counted
    assert [facet["count"] for facet in facets["kinds"]] == sorted(counted.values(), reverse=True)
    counted = Counter(row["serviceType"] for row in rows if row.get("serviceType"))
    assert {facet["serviceType"]: facet["count"] for facet in facets["serviceTypes"]} == counted
    assert [facet["count"] for facet in facets["serviceTypes"]] == sorted(counted.values(), reverse=True)
    homes = [_regions_of(row, kinds) for row in rows]
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
        counted = Counter(value for row_values in values for value in row_values)
        assert {node["id"]: node["count"] for node in facets[facet]["nodes"]} == counted
        assert facets[facet]["totalCount"] == len(counted)
        assert facets[facet]["missingCount"] == sum(not row_values for row_values in values)


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
async def test_operators_of_the_query_language_have_no_effect(api: Operations, typed: str, meant: str) -> None:
    assert await slugs(api, typed) == await slugs(api, meant)


@pytest.mark.parametrize("word", ["AND", "OR", "NOT", "TO", "and"])
async def test_keywords_of_the_query_language_are_words(api: Operations, word: str) -> None:
    assert set(await slugs(api, f"köln {word}")) <= set(await slugs(api, "köln"))


@pytest.mark.parametrize("text", ["", "  ", "*", "„“", "\\"])
async def test_a_text_without_a_word_is_refused(api: Operations, text: str) -> None:
    query = "query ($t: String!) { search(text: $t) { totalCount } }"
    result = await api.run(Request(query, None, {"t": text}), queries_only=True)
    assert result.errors
    assert getattr(result.errors[0].original_error, "code", None) == "BAD_USER_INPUT"


@pytest.mark.parametrize("letters", ["x", "xy", "abcdefghijklmnopqrstuvw"])
async def test_the_longest_words_that_are_not_refused_have_an_answer(api: Operations, letters: str) -> None:
    word = (letters * MAX_WORD_LETTERS)[:MAX_WORD_LETTERS]
    assert await slugs(api, f"{word} {word}") == []


async def test_pages_contain_every_result_once_in_order(api: Operations) -> None:
    whole = await slugs(api, "demokratie")
    assert len(whole) > 20
    for size in (1, 7):
        visited: list[str] = []
        cursor = None
        while True:
            page = await search(api, "demokratie", first=size, after=cursor)
            visited += [edge["node"]["slug"] for edge in page["edges"]]
            cursor = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"] or len(visited) >= 30:
                break
        assert visited == whole[: len(visited)]


# ---- filters


_FILTERED = """
query ($text: String!, $kinds: [ActorKind!], $types: [ServiceType!], $regions: [ID!], $asOf: Date) {
  search(text: $text, kinds: $kinds, serviceTypes: $types, regions: $regions, first: 100, asOf: $asOf) {
    totalCount
    facets {
      kinds { kind count }
      serviceTypes { serviceType count }
      regions(level: GOVERNMENT_REGION, first: 1000) { nodes { id count } }
    }
    nodes { slug }
  }
}
"""
_GOVERNMENT_REGIONS = ["Region:051", "Region:053", "Region:055", "Region:057", "Region:059"]


def _subsets(values: list[str]) -> st.SearchStrategy[list[str] | None]:
    return st.none() | st.lists(st.sampled_from(values), unique=True, max_size=3)


_TEXTS = ("beratung", "köln", "Kölm", "netzwerk nrw")
_DAYS = (None, "2016-07-01")


@pytest.fixture
async def patient_api(filled: DatabaseOptions, database: Database) -> Operations:
    return operations(database, settings(prevnet_max_weight=10**9))


@pytest.fixture
async def all_rows(patient_api: Operations) -> dict[tuple[str, str | None], list[Any]]:
    return {(text, day): await _all_rows(patient_api, text, day) for text in _TEXTS for day in _DAYS}


@given(
    text=st.sampled_from(_TEXTS),
    day=st.sampled_from(_DAYS),
    kinds=_subsets(list(ActorKind)),
    types=_subsets(list(ServiceType)),
    regions=_subsets([*_GOVERNMENT_REGIONS, "05", "Region:DE", "05315", "05978", "Region:05382020"]),
)
async def test_filters_return_what_a_naive_evaluation_leaves(
    patient_api: Operations,
    all_rows: dict[tuple[str, str | None], list[Any]],
    text: str,
    day: str | None,
    kinds: list[str] | None,
    types: list[str] | None,
    regions: list[str] | None,
) -> None:
    """Any kinds, types of service and regions of any level together; and facets count what is left. Whether wrong
    letters are forgiven does not depend on filters."""
    answer = await ask(patient_api, _FILTERED, text=text, kinds=kinds, types=types, regions=regions, asOf=day)
    expected = [
        row
        for row in all_rows[text, day]
        if (kinds is None or row["kind"] in kinds)
        and (types is None or row.get("serviceType") in types)
        and (regions is None or any(_belongs(row, region.removeprefix("Region:")) for region in regions))
    ]
    found = answer["search"]
    assert found["totalCount"] == len(expected)
    assert [node["slug"] for node in found["nodes"]] == [row["slug"] for row in expected][:100]
    facets = found["facets"]
    assert {one["kind"]: one["count"] for one in facets["kinds"]} == Counter(row["kind"] for row in expected)
    counted = Counter(row["serviceType"] for row in expected if row.get("serviceType"))
    assert {one["serviceType"]: one["count"] for one in facets["serviceTypes"]} == counted
    counted = Counter(at for row in expected for at in _regions_of(row, ["GOVERNMENT_REGION"]))
    assert {one["id"]: one["count"] for one in facets["regions"]["nodes"]} == counted


async def _all_rows(api: Operations, text: str, day: str | None) -> list[Any]:
    rows: list[Any] = []
    after: str | None = None
    while not rows or after:
        page = (await ask(api, _FACETS, text=text, after=after, level="STATE", asOf=day))["search"]
        rows += page["nodes"]
        after = page["pageInfo"]["endCursor"] if page["pageInfo"]["hasNextPage"] else None
    return rows


_KINDS_BY_DIGITS = {
    "DE": ["COUNTRY"],
    2: ["STATE"],
    3: ["GOVERNMENT_REGION"],
    5: ["DISTRICT", "URBAN_DISTRICT"],
    8: ["MUNICIPALITY", "URBAN_DISTRICT"],
}


def _belongs(row: Any, key: str) -> bool:
    return f"Region:{key}" in _regions_of(row, _KINDS_BY_DIGITS[key if key == "DE" else len(key)])


def _regions_of(row: Any, kinds: list[str]) -> set[str]:
    return _around(row["locations"], kinds) or _around(row["coverage"], kinds)


@pytest.mark.parametrize("region", ["Actor:stadt-koeln", "Region:", "Köln", ""])
@pytest.mark.parametrize("field", ["search", "places"])
async def test_what_is_no_region_is_refused(api: Operations, field: str, region: str) -> None:
    query = f'query ($r: [ID!]) {{ {field}(text: "köln", regions: $r) {{ totalCount }} }}'
    result = await api.run(Request(query, None, {"r": [region]}), queries_only=True)
    assert result.errors
    assert "which is no region" in result.errors[0].message
    result = await api.run(Request(query, None, {"r": ["053"] * 101}), queries_only=True)
    assert result.errors
    assert "101 entries" in result.errors[0].message


async def test_a_cursor_of_another_search_is_refused(api: Operations) -> None:
    cursor = (await search(api, "demokratie", first=1))["pageInfo"]["endCursor"]
    query = (
        "query ($t: String!, $k: [ActorKind!], $s: [ServiceType!], $r: [ID!], $a: String)"
        " { search(text: $t, kinds: $k, serviceTypes: $s, regions: $r, after: $a) { totalCount } }"
    )
    filters = ({"k": ["NETWORK"]}, {"s": ["EDUCATION"]}, {"r": ["053"]})
    for variables in ({"t": "köln"}, *({"t": "demokratie", **one} for one in filters)):
        result = await api.run(Request(query, None, {"a": cursor, **variables}), queries_only=True)
        assert result.errors
        assert "made for another question" in result.errors[0].message


async def test_restricted_actors_are_not_found(api: Operations) -> None:
    whole = await slugs(api, "köln")
    hidden = whole[0]
    mark = "MATCH (n:Actor {id: $id}) SET n:Restricted, n.visibility = 'PARTNER'"
    await api.database.run(mark, {"id": hidden})
    try:
        assert await slugs(api, "köln") == whole[1:]
        assert (await search(api, "köln"))["totalCount"] == len(whole) - 1
        assert hidden not in await slugs(api, hidden)
    finally:
        await api.database.run("MATCH (n:Actor {id: $id}) REMOVE n:Restricted, n.visibility", {"id": hidden})


# ---- spellings, parts of words and typing errors


@pytest.mark.parametrize(
    "spellings",
    [
        ["Öffentlichkeit gegen Gewalt", "O\u0308ffentlichkeit gegen Gewalt", "Öffent\u00adlichkeit gegen Ge\u00adwalt"],
        ["Bürger:innen", "Bürger*innen", "Bürger_innen", "BürgerInnen", "Bürger/-innen"],
        ["Vielfalt & Demokratie", "Vielfalt und Demokratie", "Vielfalt&Demokratie"],
        ["e.V. Köln", "e. V. Köln", "eV Köln"],
    ],
)
async def test_forms_of_the_same_text_find_the_same(api: Operations, spellings: list[str]) -> None:
    answers = [await slugs(api, spelling) for spelling in spellings]
    assert answers[0]
    assert all(answer == answers[0] for answer in answers)


@pytest.mark.parametrize("text", ["öffentl geg gew", "mobil berat köl", "antidiskr kref"])
async def test_every_word_may_be_a_beginning(api: Operations, text: str) -> None:
    assert await slugs(api, text)


async def test_parts_of_compound_words_are_found(api: Operations) -> None:
    names = [edge["node"]["name"] for edge in (await search(api, "beratung", first=100))["edges"]]
    assert any("Opferberatung" in name for name in names)
    names = [edge["node"]["name"] for edge in (await search(api, "diskriminierungsstelle", first=100))["edges"]]
    assert "Antidiskriminierungsstelle Krefeld" in names


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Kölm", "Stadt Köln"),
        ("Antidiskriminirungstelle Krefeld", "Antidiskriminierungsstelle Krefeld"),
        ("Antidiskriminierungsstelle Kreefeld", "Antidiskriminierungsstelle Krefeld"),
        ("Demokraite leben", "Bundesprogramm „Demokratie leben!“"),
    ],
)
async def test_wrong_letters_are_forgiven(api: Operations, typed: str, name: str) -> None:
    assert name in [edge["node"]["name"] for edge in (await search(api, typed, first=50))["edges"]]


async def test_wrong_letters_are_forgiven_only_if_nothing_else_matches(api: Operations) -> None:
    """`Essen` is a letter away from `Hessen`, which contains it, and from nothing that has no such part."""
    for edge in (await search(api, "krefeld", first=100))["edges"]:
        whole = await api.database.run("MATCH (n:Actor {id: $id}) RETURN n", {"id": edge["node"]["slug"]})
        assert "krefeld" in " ".join(str(text) for text in whole[0]["n"].values()).lower()
    assert await slugs(api, "xqzwvj") == []


async def test_whether_wrong_letters_are_forgiven_does_not_depend_on_what_is_hidden(api: Operations) -> None:
    before = await slugs(api, "Kölm")
    write = (
        "CREATE (:Actor:Network:Restricted {id: 'zz-kolm', kind: 'NETWORK', name: 'Kölm', name_sort: 'kolm',"
        " search_name: 'kolm', visibility: 'PARTNER', source_ids: []})"
    )
    await api.database.run(write)
    try:
        await api.database.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
        assert await slugs(api, "Kölm") == before
    finally:
        await api.database.run("MATCH (n:Actor {id: 'zz-kolm'}) DELETE n")


@pytest.mark.parametrize(
    ("words", "service"),
    [
        ("rassistische Gewalt", "VICTIM_COUNSELLING"),
        ("Opfer", "VICTIM_COUNSELLING"),
        ("Aussteigen", "EXIT_COUNSELLING"),
        ("MBR", "MOBILE_COUNSELLING"),
        ("Hilfe", None),
        ("Vorfall melden", "REPORTING_OFFICE"),
        ("antisemitischer Vorfall", "REPORTING_OFFICE"),
        ("rassistischer Übergriff", "VICTIM_COUNSELLING"),
        ("Bedrohung", "VICTIM_COUNSELLING"),
        ("Hass im Netz", "VICTIM_COUNSELLING"),
        ("Neonazi aussteigen", "EXIT_COUNSELLING"),
        ("ausgestiegen", "EXIT_COUNSELLING"),
        ("Aussteigerhilfe", "EXIT_COUNSELLING"),
        ("Eltern", "EXIT_COUNSELLING"),
        ("Elternberatung", "EXIT_COUNSELLING"),
        ("ich werde diskriminiert", "ANTI_DISCRIMINATION"),
        ("Diskriminierung", "ANTI_DISCRIMINATION"),
    ],
)
async def test_the_words_of_people_who_look_for_help_find_the_service(
    api: Operations, words: str, service: str | None
) -> None:
    """The best service has the type that the words mean; without one, services of several types are found."""
    query = (
        "query ($t: String!) { search(text: $t, kinds: [COUNSELLING_SERVICE], first: 50)"
        " { nodes { name ... on CounsellingService { serviceType } } } }"
    )
    nodes = (await ask(api, query, t=words))["search"]["nodes"]
    types = [node["serviceType"] for node in nodes]
    assert types[0] == service if service else len(set(types)) >= 3, nodes[:5]


@pytest.mark.parametrize("text", ["Hilfe", "Ich brauche Hilfe", "Wo finde ich Hilfe?"])
async def test_who_looks_for_help_sees_counselling_before_the_many_offices(api: Operations, text: str) -> None:
    query = "query ($t: String!) { search(text: $t) { nodes { ... on CounsellingService { serviceType } } } }"
    types = Counter(node.get("serviceType") for node in (await ask(api, query, t=text))["search"]["nodes"])
    assert (types["MOBILE_COUNSELLING"], types["EXIT_COUNSELLING"], types["VICTIM_COUNSELLING"]) == (5, 3, 2)


@pytest.mark.parametrize("text", ["bedroht", "Berater:innen"])
async def test_ordinary_words_are_found(api: Operations, text: str) -> None:
    assert await slugs(api, text)


# ---- alphabetical order


@pytest.mark.parametrize("order", ["", "orderBy: [{field: NAME}],", "orderBy: [{field: NAME, direction: DESC}],"])
async def test_names_are_in_german_alphabetical_order_on_all_pages(api: Operations, order: str) -> None:
    query = (
        f"query ($a: String) {{ actors({order} first: 50, after: $a) {{ nodes {{ slug name }}"
        " pageInfo { hasNextPage endCursor } } }"
    )
    names: list[str] = []
    cursor: str | None = None
    while not names or cursor:
        page = (await ask(api, query, a=cursor))["actors"]
        names += [node["name"] for node in page["nodes"]]
        cursor = page["pageInfo"]["endCursor"] if page["pageInfo"]["hasNextPage"] else None
    assert names == sorted(names, key=lambda name: (collation_key(name), name), reverse="DESC" in order)
    assert len(names) == (await ask(api, "{ actors { totalCount } }"))["actors"]["totalCount"]
    if "DESC" not in order:
        first = next(i for i, name in enumerate(names) if name.startswith("Ö"))
        assert names[first + 1] > "Z" or names[first + 1][0] in "OÖP"
        assert first < next(i for i, name in enumerate(names) if name.startswith("P"))
