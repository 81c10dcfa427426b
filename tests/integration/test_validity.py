"""The days that the loader derives, that a migration derives for old statements, and the certainty that follows."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from http_server import settings
from paging import ask

from api.http.app import operations
from graph.compile.fragments import fragment
from graph.compile.named_queries import vouched
from graph.model.validity import AsOf, may_have_begun_earlier
from graph.store.database import Database
from graph.store.migrations import FOLDER, read
from seeds.loader import load

pytestmark = pytest.mark.anyio
FILES = {
    "Source": (
        "id,title,published,as_of,accessed\n"
        "report,Bericht,2022-05,,2026-11-22\n"
        "page,Seite,,2024-03-01,2026-11-22\n"
        "undated,Ohne Datum,,,2026-11-22\n"
        "bare,Ohne alles,,,\n"
    ),
    "Region": "ags,name,kind,source_ids\nDE,Deutschland,COUNTRY,report\n05,NRW,STATE,report\n",
    "CivilSocietyGroup": "id,name,founded,dissolved,source_ids\nold,Alt,2010,2023,report\nyoung,Jung,2023,,report\n",
    "CounsellingService": "id,name,service_type,source_ids\nteam,Team,MOBILE_COUNSELLING,report\n",
    "PROVIDES": (
        "id,from,to,valid_from,valid_to,source_ids\n"
        "reported,old,team,,,report\n"
        "both,old,team,,,report|page\n"
        "undated,young,team,,,undated\n"
        "early,young,team,2011,,report\n"
        "ended,old,team,,2015,report\n"
        "late,old,team,,,page\n"
        "bare,young,team,,,bare\n"
        "nothing,team,team,,,bare\n"
    ),
}
_KNOWN: Any = """
MATCH ()-[r:PROVIDES]->()
RETURN r.id AS id, [toString(r.known_from), toString(r.known_to), toString(r.first_evidence),
  toString(r.last_confirmed), toString(r.not_before)] AS days
"""


async def days(database: Database) -> dict[str, list[str | None]]:
    return {row["id"]: row["days"] for row in await database.run(_KNOWN)}


def write(folder: Path) -> Path:
    for name, text in FILES.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


async def test_statements_are_known_from_their_evidence_within_the_life_of_their_ends(
    empty: Database, tmp_path: Path
) -> None:
    difference = await load(write(tmp_path), empty)
    assert await days(empty) == {
        "reported": ["2022-05-01", "2023-12-31", "2022-05-01", "2022-05-01", "2010-01-01"],
        "both": ["2022-05-01", "2023-12-31", "2022-05-01", "2024-03-01", "2010-01-01"],
        "undated": ["2026-11-22", None, None, None, "2023-01-01"],
        "early": ["2023-01-01", None, "2022-05-01", "2022-05-01", "2023-01-01"],
        "late": ["2024-03-01", "2023-12-31", "2024-03-01", "2024-03-01", "2010-01-01"],
        "ended": ["2022-05-01", "2015-12-31", "2022-05-01", "2022-05-01", "2010-01-01"],
        "bare": ["2023-01-01", None, None, None, "2023-01-01"],
        "nothing": [date.today().isoformat(), None, None, None, None],
    }
    assert [(p.row, p.column) for p in difference.contradictions] == [
        (5, "valid_from"),
        (7, "source_ids"),
    ]
    assert not await load(tmp_path, empty)


async def migrate(database: Database, name: str) -> None:
    (migration,) = (one for one in read(FOLDER) if one.name == name)
    for statement in migration.statements:
        await database.run(statement)


ACTORS: Any = """
MATCH (n:Actor) RETURN n.id AS id, toString(n.known_from) AS known_from, toString(n.known_to) AS known_to
"""


async def test_actors_are_known_from_their_foundation_or_the_first_evidence(empty: Database, tmp_path: Path) -> None:
    """Of a restricted statement, the public actor at its end learns nothing."""
    write(tmp_path)
    (tmp_path / "Network.csv").write_text("id,name,source_ids\nquiet,Still,undated\nopen,Offen,undated\n", "utf-8")
    (tmp_path / "MEMBER_OF.csv").write_text(
        "id,from,to,role,valid_from,visibility,source_ids\n"
        "hidden,young,quiet,MEMBER,2024,PARTNER,undated\nshown,young,open,MEMBER,2024,,undated\n",
        "utf-8",
    )
    await load(tmp_path, empty)
    loaded = await empty.run(ACTORS)
    assert {row["id"]: (row["known_from"], row["known_to"]) for row in loaded} == {
        "old": ("2010-01-01", "2023-12-31"),
        "young": ("2023-01-01", None),
        "team": ("2022-05-01", None),
        "quiet": ("2026-11-22", None),
        "open": ("2024-01-01", None),
    }
    api = operations(empty, settings())
    text = "query ($day: Date) { actors(asOf: $day) { totalCount nodes { name } facets { kinds { count } } } }"
    for day, names in (
        ("2009-12-31", []),
        ("2015-12-31", ["Alt"]),
        ("2022-05-01", ["Alt", "Team"]),
        ("2024-01-01", ["Jung", "Offen", "Team"]),
    ):
        actors = (await ask(api, text, day=day))["actors"]
        assert [node["name"] for node in actors["nodes"]] == names
        assert actors["totalCount"] == sum(kind["count"] for kind in actors["facets"]["kinds"]) == len(names)
    await empty.run("MATCH (n:Actor) REMOVE n.known_from, n.known_to")
    await migrate(empty, "V007__when_actors_existed")
    assert await empty.run(ACTORS) == loaded


async def test_a_migration_derives_the_same_days_for_stored_statements(empty: Database, tmp_path: Path) -> None:
    await load(write(tmp_path), empty)
    loaded = await days(empty)
    await empty.run("MATCH ()-[r:PROVIDES]->() REMOVE r.known_from, r.known_to, r.first_evidence, r.not_before")
    await migrate(empty, "V004__when_statements_hold")
    assert (await days(empty))["ended"][0] == "2015-12-31"
    await migrate(empty, "V008__beginnings_before_evidence")
    assert await days(empty) == loaded


@pytest.mark.parametrize("day", [date(1999, 1, 1), date(2016, 7, 1), date(2022, 5, 1)])
async def test_cypher_and_python_agree_on_what_may_have_begun_earlier(seeded: Database, day: date) -> None:
    text = (
        "MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN toString(r.valid_from) AS valid_from,"
        " toString(r.known_from) AS known_from, toString(r.known_to) AS known_to, toString(r.not_before) AS not_before,"
        f" {fragment('may_have_begun_earlier', 'r', '$day')} AS may"
    )
    rows = await seeded.run(vouched(text), {"day": day})
    assert {row["may"] for row in rows} == {True, False}
    wrong = [
        row
        for row in rows
        if may_have_begun_earlier(**{k: v for k, v in row.items() if k != "may"}, day=day.isoformat()) != row["may"]
    ]
    assert not wrong


@pytest.mark.parametrize("months", [0, 24, 120])
@pytest.mark.parametrize("day", [date(1999, 1, 1), date(2016, 7, 1), date(2022, 5, 1), date(2026, 11, 28)])
async def test_cypher_and_python_agree_on_all_collected_statements(seeded: Database, day: date, months: int) -> None:
    """The fragments `holds` and `confirmed` against `AsOf.certainty`."""
    as_of = AsOf(day, months)
    text = (
        "MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN toString(r.known_from) AS known_from,"
        " toString(r.known_to) AS known_to, toString(r.valid_to) AS valid_to,"
        " toString(r.last_confirmed) AS last_confirmed,"
        f" CASE WHEN {fragment('holds', 'r', '$day')} THEN CASE WHEN {fragment('confirmed', 'r', '$day', '$since')}"
        " THEN 'CONFIRMED' ELSE 'ASSUMED' END ELSE 'DOES_NOT_HOLD' END AS certainty"
    )
    rows = await seeded.run(vouched(text), {"day": day, "since": as_of.confirmed_since})
    with (Path(__file__).parents[2] / "seeds" / "data" / "COVERS.csv").open(encoding="utf-8") as file:
        assert len(rows) > len(list(csv.reader(file)))
    wrong = [row for row in rows if as_of.certainty(*list(row.values())[:4]) != row["certainty"]]
    assert not wrong
