"""Feeds and the calendar over HTTP: valid, complete, the same for everybody, with ids that stay."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Final, cast

import feedparser  # pyright: ignore[reportMissingTypeStubs]
import httpx
import pytest
from http_server import serving
from icalendar import Calendar
from neo4j import Driver
from test_export import AWAY, MARK, hidden_copies, show_copies

from graph.model.partial_dates import parse_partial
from graph.store.database import DatabaseOptions

DAY: Final = "2026-06-30"
FEEDS: Final = ("changes.atom", "changes.json", "endings.ics")
ATOM_CASES: Final = ("", "lang=en", "within=053", "actor=obr", "service=VICTIM_COUNSELLING", "only=BEGAN&only=ENDED")


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions) -> Iterator[httpx.Client]:
    with serving(filled, prevnet_operator="Netz & Werk") as client:
        yield client


def get(client: httpx.Client, feed: str, query: str = "", **headers: str) -> httpx.Response:
    return client.get(f"/feeds/{feed}?on={DAY}&{query}".removesuffix("&"), headers=headers)


def items(client: httpx.Client, query: str = "") -> list[Any]:
    return get(client, "changes.json", query).raise_for_status().json()["items"]


def parsed(response: httpx.Response) -> Any:
    return cast("Any", feedparser).parse(io.BytesIO(response.content))


def events(response: httpx.Response) -> list[Any]:
    assert response.status_code == 200, response.text
    return cast("Any", Calendar.from_ical(response.content)).walk("VEVENT")


def ask(client: httpx.Client, query: str) -> Any:
    body = client.post("/graphql", json={"query": query}).json()
    assert "errors" not in body, body
    return body["data"]


# ---- what they hold


@pytest.mark.parametrize("query", ATOM_CASES)
def test_atom_is_valid(client: httpx.Client, query: str) -> None:
    response = get(client, "changes.atom", query)
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    atom = parsed(response)
    assert not atom.bozo, atom.bozo_exception
    assert atom.version == "atom10"
    feed = atom.feed
    assert feed.id.startswith("urn:uuid:")
    assert feed.title
    assert feed.updated.endswith("Z")
    assert feed.author == "Netz & Werk"
    assert feed.rights == "CC-BY-4.0"
    assert {link.rel: link.href for link in feed.links}["self"].startswith(str(response.url).partition("?")[0])
    assert {tag.scheme.rpartition(":")[2]: tag.term for tag in feed.tags}["day"] == DAY
    assert atom.entries
    for entry in atom.entries:
        assert entry.id.startswith("urn:uuid:")
        assert entry.title
        assert entry.updated_parsed
        assert entry.title in entry.content[0].value.replace("&amp;", "&")
    assert len({entry.id for entry in atom.entries}) == len(atom.entries)


@pytest.mark.parametrize("language", ["DE", "EN"])
def test_entries_are_the_changes_of_the_year_with_their_sentences(client: httpx.Client, language: str) -> None:
    changes = ask(
        client,
        f'{{ changes(from: "2025-06-30", to: "{DAY}", first: 100, newestFirst: true) {{ sentence(language: {language})'
        f" nodes {{ sort sentence(language: {language}) statements {{ sources {{ title url }} }} }} }} }}",
    )["changes"]
    feed = get(client, "changes.json", f"lang={language.lower()}").json()
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["language"] == language.lower()
    assert feed["description"].startswith(changes["sentence"])
    assert [item["title"] for item in feed["items"]] == [node["sentence"] for node in changes["nodes"]]
    for item, node in zip(feed["items"], changes["nodes"], strict=True):
        assert item["_prevnet"]["sort"] == node["sort"]
        stated = {source["title"] for statement in node["statements"] for source in statement["sources"]}
        assert stated <= {source["title"] for source in item["_prevnet"]["sources"]}


def test_choices_narrow_the_feed(client: httpx.Client) -> None:
    every = {item["id"] for item in items(client)}
    for query in ("within=053", "actor=obr", "service=VICTIM_COUNSELLING", "kinds=FUNDING", "only=ENDED"):
        some = {item["id"] for item in items(client, query)}
        assert some, query
        assert some < every, query
    assert "(Köln)" in get(client, "changes.json", "within=05315").json()["title"]


def test_ids_stay_whatever_the_language_format_day_and_place(client: httpx.Client, filled: DatabaseOptions) -> None:
    ids = [item["id"] for item in items(client)]
    assert ids == [item["id"] for item in items(client, "lang=en")]
    assert ids == [entry.id for entry in parsed(get(client, "changes.atom")).entries]
    earlier = client.get("/feeds/changes.json?on=2026-05-31").json()["items"]
    assert len({item["id"] for item in earlier} & set(ids)) > len(ids) / 2
    uids = [event["UID"] for event in events(get(client, "endings.ics"))]
    with serving(filled, prevnet_base_path="/netz") as other:
        response = other.get(f"/netz/feeds/changes.json?on={DAY}")
        assert [item["id"] for item in response.json()["items"]] == ids
        assert "/netz/organisation/" in response.text
        assert [event["UID"] for event in events(other.get(f"/netz/feeds/endings.ics?on={DAY}"))] == uids


@pytest.mark.parametrize("language", ["DE", "EN"])
def test_the_calendar_has_what_ends(client: httpx.Client, language: str, driver: Driver) -> None:
    driver.execute_query(
        "MATCH (n:Programme {id: 'nrweltoffen'}) SET n.ended = date('2026-12-31'), n.ended_precision = 'year'"
    )
    try:
        response = get(client, "endings.ics", f"lang={language.lower()}&horizon=36")
        endings = ask(
            client,
            f'{{ fundingCliff(on: "{DAY}", horizon: 36, first: 1000) {{ endings {{ lastDay'
            f" sentence(language: {language}) }} }} }}",
        )["fundingCliff"]["endings"]
        own = events(get(client, "endings.ics", "programme=nrweltoffen"))
    finally:
        driver.execute_query("MATCH (n:Programme {id: 'nrweltoffen'}) REMOVE n.ended, n.ended_precision")
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert all(len(line) <= 75 for line in response.content.split(b"\r\n"))
    assert b"\n" not in response.content.replace(b"\r\n", b"")
    found = events(response)
    assert len(found) == len(endings) + 1
    assert endings
    loaded = ask(client, "{ dataset { version loadedAt } }")["dataset"]
    for event in found:
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        assert type(start) is type(end) is date
        assert end - start == timedelta(days=1)
        assert event["DTSTAMP"].dt == datetime.fromisoformat(f"{loaded['loadedAt'][:10]}T00:00:00Z")
        assert loaded["version"] in event["DESCRIPTION"]
        assert event["URL"].startswith(str(client.base_url))
    told = {(event["DTSTART"].dt, event["DESCRIPTION"].split("\n\n")[0]) for event in found}
    assert {(date.fromisoformat(one["lastDay"]), one["sentence"]) for one in endings} < told
    programme = "NRWeltoffen"
    assert [event for event in found if event["SUMMARY"].startswith("Programm") and programme in event["SUMMARY"]]
    assert [event["DTSTART"].dt for event in own if event["SUMMARY"].startswith("Programm")] == [
        parse_partial("2026").last
    ]


def test_the_calendar_can_be_narrowed(client: httpx.Client) -> None:
    every = {event["UID"] for event in events(get(client, "endings.ics", "horizon=60"))}
    for query in ("within=05112", "actor=moerser-signal", "funder=stadt-moers"):
        some = {event["UID"] for event in events(get(client, "endings.ics", f"horizon=60&{query}"))}
        assert some, query
        assert some < every, query


def test_a_calendar_without_events_has_a_component(client: httpx.Client) -> None:
    calendar: Any = Calendar.from_ical(get(client, "endings.ics", "actor=lks-nrw&horizon=1").content)
    assert [component.name for component in calendar.subcomponents] == ["VFREEBUSY"]


# ---- asking again


@pytest.mark.parametrize("feed", FEEDS)
def test_what_has_not_changed_is_not_sent_again(client: httpx.Client, feed: str) -> None:
    response = client.get(f"/feeds/{feed}")
    assert response.headers["Cache-Control"] == "no-cache"
    assert response.headers["X-Prevnet-Day"] == date.today().isoformat()
    modified = response.headers["Last-Modified"]
    for headers in ({"If-None-Match": response.headers["ETag"]}, {"If-Modified-Since": modified}):
        again = client.get(f"/feeds/{feed}", headers=headers)
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == response.headers["ETag"]
    old = format_datetime(datetime(2001, 1, 1, tzinfo=UTC), usegmt=True)
    for headers in ({"If-None-Match": '"other"', "If-Modified-Since": modified}, {"If-Modified-Since": old}):
        assert client.get(f"/feeds/{feed}", headers=headers).content == response.content
    assert client.get(f"/feeds/{feed}", headers={"If-Modified-Since": "gestern"}).status_code == 200
    head = client.head(f"/feeds/{feed}")
    assert (head.status_code, head.content) == (200, b"")


# ---- what is wrong


@pytest.mark.parametrize(
    ("address", "status", "code", "words"),
    [
        ("changes.atom?region=05315", 400, "BAD_USER_INPUT", "no parameter `region`"),
        ("changes.atom?within=Köln", 400, "BAD_USER_INPUT", "`within` is 'Köln'"),
        ("changes.json?within=05999", 404, "NOT_FOUND", "05999"),
        ("changes.json?actor=nobody", 404, "NOT_FOUND", "nobody"),
        ("changes.json?actor=obr&within=05315", 400, "BAD_USER_INPUT", "beside"),
        ("changes.json?service=", 400, "BAD_USER_INPUT", "`service` is ''"),
        ("changes.json?on=30.06.2026", 400, "BAD_USER_INPUT", "`on`"),
        ("changes.json?lang=fr", 400, "BAD_USER_INPUT", "`lang`"),
        ("changes.json?lang=de&lang=en", 400, "BAD_USER_INPUT", "2 times"),
        ("endings.ics?horizon=0", 400, "BAD_USER_INPUT", "`horizon`"),
        ("endings.ics?within=05999", 404, "NOT_FOUND", "05999"),
        ("endings.ics?actor=nobody", 404, "NOT_FOUND", "nobody"),
        ("endings.ics?funder=nobody", 404, "NOT_FOUND", "nobody"),
        ("changes.rss", 404, "NOT_FOUND", "Not Found"),
    ],
)
def test_bad_input_is_refused(client: httpx.Client, address: str, status: int, code: str, words: str) -> None:
    response = client.get(f"/feeds/{address}")
    (error,) = response.json()["errors"]
    assert (response.status_code, error["extensions"]["code"]) == (status, code)
    assert words in error["message"]
    assert error.keys() == {"message", "extensions"}


@pytest.mark.parametrize(
    ("address", "hint"),
    [
        ("changes.json?within=05999", "Give `within` a key that exists; /export/regions.csv?all=1 lists all."),
        ("changes.json?actor=nobody", "Give `actor` a key that exists; /export/actors.csv?all=1 lists all."),
        ("endings.ics?funder=nobody", "Give `funder` a key that exists; /export/actors.csv?all=1 lists all."),
        ("endings.ics?programme=obr", "Give `programme` a key that exists; "),
    ],
)
def test_unknown_keys_name_their_parameter(client: httpx.Client, address: str, hint: str) -> None:
    (error,) = client.get(f"/feeds/{address}").json()["errors"]
    assert error["extensions"]["hint"].startswith(hint)


@pytest.mark.parametrize("feed", FEEDS)
def test_without_a_database_there_is_no_empty_feed(feed: str) -> None:
    with serving(AWAY) as client:
        response = client.get(f"/feeds/{feed}")
    assert response.status_code == 503
    assert response.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
    assert response.headers["Retry-After"]


# ---- what not everybody may see


def test_hidden_things_leave_no_trace_in_any_feed(filled: DatabaseOptions, driver: Driver) -> None:
    with serving(filled, prevnet_answer_cache_mb=0) as client:
        check_hidden_things(client, driver)


def check_hidden_things(client: httpx.Client, driver: Driver) -> None:
    cases = (
        *((feed, "") for feed in FEEDS),
        ("changes.json", "actor=obr"),
        ("changes.json", "service=VICTIM_COUNSELLING"),
        ("endings.ics", "within=05&horizon=120"),
    )

    def answers() -> dict[tuple[str, str], bytes]:
        responses = {case: get(client, *case) for case in cases}
        assert {case: response.status_code for case, response in responses.items()} == dict.fromkeys(cases, 200)
        return {case: response.content for case, response in responses.items()}

    before = answers()
    with hidden_copies(driver):
        # A copy with the same begin is about the same grant.
        driver.execute_query(
            "MATCH ()-[r:FUNDS]->() WHERE r.note = $mark SET r.valid_from = r.valid_from - duration('P1Y')", mark=MARK
        )
        assert answers() == before
        for feed in FEEDS:
            response = get(client, feed, "actor=zz-network")
            assert response.status_code == 404
            assert MARK not in response.text
        show_copies(driver)
        shown = answers()
        assert [case for case in cases if shown[case] == before[case]] == []
