"""Load seed files into a real database: atomically, repeatedly, and beside data of other tools."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from graph.errors import BadSeeds, PrevnetError
from graph.store import bulk_write
from graph.store.database import Database, DatabaseOptions, connected
from seeds import content
from seeds.difference import Difference, PropertyChange
from seeds.loader import load, plan
from seeds.report import headline

pytestmark = pytest.mark.anyio
DATA = Path(__file__).parent.parent.parent / "seeds" / "data"
SMALL = {
    "Source": "id,title,published\ns1,Eins,2020-05\ns2,Zwei,\n",
    "Region": "ags,name,kind,source_ids\nDE,Deutschland,COUNTRY,s1\n05,NRW,STATE,s1\n",
    "WITHIN": "from,to\n05,DE\n",
    "Ministry": "id,name,level,source_ids\nm,Ministerium,STATE,s1\n",
    "CivilSocietyGroup": "id,name,short_name,visibility,source_ids\ng,Verein,V,,s1\nh,Haus,,PARTNER,s1\n",
    "Network": "id,name,source_ids\nn,Netz,s1\n",
    "FUNDS": (
        "id,from,to,valid_from,source_ids,note,visibility,amount_eur,amount_kind,amount_scope,period\n"
        "f2,m,h,,s2,,,,UNKNOWN,WHOLE,UNKNOWN\n"
        "f1,m,g,2012,s1|s2,Note,,1200.5,EXACT,WHOLE,PER_YEAR\n"
    ),
    "MEMBER_OF": "id,from,to,source_ids,role\nmo,g,n,s1,MEMBER\n",
}


def write(folder: Path, **changed: str) -> Path:
    for name, text in {**SMALL, **changed}.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


async def statements(database: Database) -> dict[str, dict[str, Any]]:
    rows = await database.run(
        "MATCH (a)-[r]->(b) RETURN r.id AS id, a.id AS start, b.id AS end, type(r) AS type, properties(r) AS p"
    )
    return {row["id"]: row for row in rows if row["id"]}


async def last_transaction(database: Database) -> int:
    (row,) = await database.run(
        "SHOW DATABASE $name YIELD lastCommittedTxn RETURN lastCommittedTxn AS n", {"name": database.options.database}
    )
    return row["n"]


async def test_the_shipped_seeds_load_and_a_second_time_writes_nothing(empty: Database) -> None:
    first = await load(DATA, empty)
    seeds = content.read(DATA)
    assert sum(map(len, first.added.values())) == len(seeds.nodes) + len(seeds.relationships)
    assert not first.changed
    assert not first.removed
    assert headline(first).endswith(" added, 0 changed")
    before = await last_transaction(empty)
    assert not await load(DATA, empty)
    assert await last_transaction(empty) == before
    (row,) = await empty.run(
        "MATCH (a:Actor) WITH count(a) AS actors MATCH ()-[r]->()"
        " RETURN actors, count(r) AS relationships, count(r.id) AS statements"
    )
    assert row == {
        "actors": sum(label == "Actor" for label, _ in seeds.nodes),
        "relationships": len(seeds.relationships),
        "statements": sum(kind != "WITHIN" for kind, _ in seeds.relationships),
    }


async def test_the_graph_holds_what_the_files_do(empty: Database, tmp_path: Path) -> None:
    await load(write(tmp_path), empty)
    statement = (await statements(empty))["f1"]
    assert (statement["type"], statement["start"], statement["end"]) == ("FUNDS", "m", "g")
    assert {k: v.to_native() if hasattr(v, "to_native") else v for k, v in statement["p"].items()} == {
        "id": "f1",
        "valid_from": date(2012, 1, 1),
        "valid_from_precision": "YEAR",
        "last_confirmed": date(2020, 5, 1),
        "first_evidence": date(2020, 5, 1),
        "known_from": date(2012, 1, 1),
        "source_ids": ["s1", "s2"],
        "note": "Note",
        "amount_eur": 1200.5,
        "amount_kind": "EXACT",
        "amount_scope": "WHOLE",
        "period": "PER_YEAR",
    }
    rows = await empty.run("MATCH (n:Actor) RETURN n.id AS id, labels(n) AS labels, n.kind AS kind ORDER BY id")
    assert [(row["id"], set(row["labels"]), row["kind"]) for row in rows] == [
        ("g", {"Actor", "CivilSocietyGroup"}, "CIVIL_SOCIETY_GROUP"),
        ("h", {"Actor", "CivilSocietyGroup", "Restricted"}, "CIVIL_SOCIETY_GROUP"),
        ("m", {"Actor", "Ministry"}, "MINISTRY"),
        ("n", {"Actor", "Network"}, "NETWORK"),
    ]


async def test_statements_are_inserted_in_the_order_of_the_file(empty: Database, tmp_path: Path) -> None:
    await load(write(tmp_path), empty)
    rows = await empty.run("MATCH ()-[r:FUNDS]->() RETURN r.id AS id")
    assert [row["id"] for row in rows] == ["f2", "f1"]


async def test_the_load_is_recorded_and_the_record_changes_only_with_the_data(empty: Database, tmp_path: Path) -> None:
    query = "MATCH (d:Dataset {id: 'prevnet'}) RETURN d.version AS version, d.licence AS licence, d.loaded_at AS at"
    await load(write(tmp_path), empty)
    (first,) = await empty.run(query)
    assert (len(first["version"]), first["licence"]) == (12, "CC-BY-4.0")
    await load(tmp_path, empty)
    assert await empty.run(query) == [first]
    await load(write(tmp_path, Network="id,name,source_ids\nn,Netzwerk,s1\n"), empty)
    (second,) = await empty.run(query)
    assert second["version"] != first["version"]
    assert second["at"] > first["at"]


async def test_only_changed_fields_are_reported_and_written(empty: Database, tmp_path: Path) -> None:
    await load(write(tmp_path), empty)
    # Labels and properties of other tools are not changed.
    await empty.run("MATCH (n:Network {id: 'n'}) SET n:Marked, n.colour = 'red'")
    files = {
        "Network": "id,name,name_en,source_ids\nn,Netzwerk,Net,s1\n",
        "CivilSocietyGroup": SMALL["CivilSocietyGroup"].replace("Verein,V", "Verein,"),
        "FUNDS": SMALL["FUNDS"].replace("f1,m,g,2012,s1|s2,Note", "f1,m,g,2012-03,s2,"),
    }
    difference = await load(write(tmp_path, **files), empty)
    # The actors are known from the first day of the statement.
    later = PropertyChange("known_from", date(2012, 1, 1), date(2012, 3, 1))
    assert difference.changed == {
        "Ministry": {"m": (later,)},
        "CivilSocietyGroup": {"g": (PropertyChange("short_name", "V", None), later)},
        "Network": {"n": (PropertyChange("name", "Netz", "Netzwerk"), PropertyChange("name_en", None, "Net"))},
        "FUNDS": {
            "f1": (
                later,
                PropertyChange("source_ids", ["s1", "s2"], ["s2"]),
                PropertyChange("note", "Note", None),
                PropertyChange("valid_from", date(2012, 1, 1), date(2012, 3, 1)),
                PropertyChange("valid_from_precision", "YEAR", "MONTH"),
                PropertyChange("last_confirmed", date(2020, 5, 1), None),
                PropertyChange("first_evidence", date(2020, 5, 1), None),
            )
        },
    }
    assert not difference.added
    assert not difference.removed
    assert not await plan(tmp_path, empty)
    (row,) = await empty.run("MATCH (n:Network) RETURN labels(n) AS labels, n.colour AS colour")
    assert (set(row["labels"]), row["colour"]) == ({"Actor", "Network", "Marked"}, "red")


async def test_a_plan_and_a_dry_run_write_nothing(empty: Database, tmp_path: Path) -> None:
    write(tmp_path)
    before = await last_transaction(empty)
    difference = await plan(tmp_path, empty)
    assert difference.added["FUNDS"] == ["f2", "f1"]
    assert await load(tmp_path, empty, dry_run=True) == difference
    assert await last_transaction(empty) == before
    assert await load(tmp_path, empty) == difference


async def test_rows_that_are_not_in_the_files_are_reported_and_deleted_only_with_prune(
    empty: Database, tmp_path: Path
) -> None:
    await load(write(tmp_path), empty)
    fewer = {
        "CivilSocietyGroup": "id,name,source_ids\ng,Verein,s1\n",
        "FUNDS": "\n".join(line for line in SMALL["FUNDS"].splitlines() if not line.startswith("f2")) + "\n",
        "Source": "id,title,published\ns1,Eins,2020-05\ns2,Zwei,\n",
    }
    write(tmp_path, **fewer)
    reported = await load(tmp_path, empty)
    assert reported.removed == {"CivilSocietyGroup": ["h"], "FUNDS": ["f2"]}
    assert headline(reported).endswith(", 2 not in the files")
    assert set(await statements(empty)) == {"f1", "f2", "mo"}
    pruned = await load(tmp_path, empty, prune=True)
    assert (pruned.removed, pruned.pruned) == (reported.removed, True)
    assert headline(pruned).endswith(", 2 removed")
    assert set(await statements(empty)) == {"f1", "mo"}
    assert not await plan(tmp_path, empty, prune=True)


async def test_prune_deletes_everything_that_is_not_in_the_files(empty: Database, tmp_path: Path) -> None:
    await load(write(tmp_path), empty)
    await empty.run("MATCH (n:Network) CREATE (:Actor:Ministry {id: 'other'})-[:FUNDS {id: 'theirs'}]->(n)")
    await empty.run("MATCH (a:Region {ags: '05'}), (b:Region {ags: 'DE'}) CREATE (a)-[:WITHIN]->(b), (:Actor:Network)")
    difference = await load(tmp_path, empty, prune=True)
    assert difference.removed == {
        "Ministry": ["other"],
        "Network": [""],
        "FUNDS": ["theirs"],
        "WITHIN": ["05 within DE"],
    }
    assert not await plan(tmp_path, empty)


async def test_an_actor_that_changes_its_kind_keeps_its_statements(empty: Database, tmp_path: Path) -> None:
    await load(write(tmp_path), empty)
    files = {
        "Ministry": "id,name,level,source_ids\n",
        "PublicBody": "id,name,source_ids\nm,Ministerium,s1\n",
    }
    difference = await load(write(tmp_path, **files), empty)
    changes = {change.field: (change.old, change.new) for change in difference.changed["PublicBody"]["m"]}
    assert changes == {
        "kind": ("MINISTRY", "PUBLIC_BODY"),
        "level": ("STATE", None),
        "labels": (["Actor", "Ministry"], ["Actor", "PublicBody"]),
    }
    (row,) = await empty.run("MATCH (n:Actor {id: 'm'}) RETURN labels(n) AS labels, COUNT { (n)-[:FUNDS]->() } AS n")
    assert (set(row["labels"]), row["n"]) == ({"Actor", "PublicBody"}, 2)
    (tmp_path / "PublicBody.csv").unlink()


async def test_a_statement_with_other_ends_is_created_again_under_its_id(empty: Database, tmp_path: Path) -> None:
    await load(write(tmp_path), empty)
    difference = await load(write(tmp_path, FUNDS=SMALL["FUNDS"].replace("f1,m,g", "f1,n,m")), empty)
    first_evidence, beginning = date(2020, 5, 1), date(2012, 1, 1)
    assert difference.changed == {
        "FUNDS": {"f1": (PropertyChange("from", "m", "n"), PropertyChange("to", "g", "m"))},
        "CivilSocietyGroup": {"g": (PropertyChange("known_from", beginning, first_evidence),)},
        "Network": {"n": (PropertyChange("known_from", first_evidence, beginning),)},
    }
    statement = (await statements(empty))["f1"]
    assert (statement["start"], statement["end"], statement["p"]["amount_eur"]) == ("n", "m", 1200.5)
    assert not await plan(tmp_path, empty)


async def test_hiding_a_node_also_hides_statements_that_other_tools_wrote(empty: Database, tmp_path: Path) -> None:
    await load(write(tmp_path), empty)
    assert (await statements(empty))["f2"]["p"]["visibility"] == "PARTNER"
    await empty.run("MATCH (g {id: 'g'}), (n {id: 'n'}) CREATE (g)-[:PART_OF {id: 'theirs', source_ids: ['s1']}]->(n)")
    hidden = SMALL["CivilSocietyGroup"].replace("Verein,V,,", "Verein,V,COORDINATOR,")
    difference = await load(write(tmp_path, CivilSocietyGroup=hidden), empty)
    raised = (PropertyChange("visibility", None, "COORDINATOR"),)
    assert difference.changed["FUNDS"] == {"f1": raised}
    assert difference.changed["MEMBER_OF"] == {"mo": raised}
    assert difference.changed["PART_OF"] == {"theirs": raised}
    assert difference.removed == {"PART_OF": ["theirs"]}
    stored = await statements(empty)
    assert {key for key, row in stored.items() if row["p"].get("visibility") == "COORDINATOR"} == {"f1", "mo", "theirs"}
    (row,) = await empty.run("MATCH (n:Restricted) RETURN collect(n.id) AS ids")
    assert set(row["ids"]) == {"g", "h"}
    await load(write(tmp_path), empty)
    stored = await statements(empty)
    assert "visibility" not in stored["f1"]["p"]
    assert (await empty.run("MATCH (n:Restricted) RETURN collect(n.id) AS ids")) == [{"ids": ["h"]}]


async def test_a_folder_with_errors_changes_nothing(empty: Database, tmp_path: Path) -> None:
    await load(write(tmp_path), empty)
    before = await last_transaction(empty)
    write(tmp_path, Network="id,name,source_ids\nn,Anders,s1\nx,,s1\n")
    with pytest.raises(BadSeeds):
        await load(tmp_path, empty, prune=True)
    assert await last_transaction(empty) == before


async def test_a_load_that_fails_half_way_changes_nothing(empty: Database, tmp_path: Path) -> None:
    def fail(what: str, done: int, total: int) -> None:
        if what == "adding statements":
            raise PrevnetError("The cable is cut.")

    with pytest.raises(PrevnetError, match="cable"):
        await load(write(tmp_path), empty, progress=fail)
    (row,) = await empty.run("MATCH (n) WHERE n:Actor OR n:Dataset OR n:Source RETURN count(n) AS n")
    assert row == {"n": 0}


async def test_two_loads_at_once_wait_for_each_other(empty: Database, options: DatabaseOptions, tmp_path: Path) -> None:
    write(tmp_path)

    async def one() -> Difference:
        async with connected(options) as database:
            return await load(tmp_path, database)

    loads = await asyncio.gather(*(one() for _ in range(4)))
    assert sorted(bool(difference) for difference in loads) == [False, False, False, True]
    assert (await empty.run("MATCH (d:Dataset) RETURN count(d) AS n")) == [{"n": 1}]


async def test_a_load_that_is_too_large_for_one_transaction_takes_several(
    empty: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If such a load is interrupted, a part of it stays, the load is not recorded, and the next load completes it."""
    monkeypatch.setattr(bulk_write, "BATCH", 2)
    monkeypatch.setattr(bulk_write, "TRANSACTION_WEIGHT", 5_000)
    write(tmp_path)

    def fail(what: str, done: int, total: int) -> None:
        if what == "adding statements" and done == total:
            raise PrevnetError("The cable is cut.")

    with pytest.raises(PrevnetError, match="cable"):
        await load(tmp_path, empty, progress=fail)
    assert (await empty.run("MATCH (d:Dataset) RETURN count(d) AS n")) == [{"n": 0}]
    assert (await empty.run("MATCH (n:Actor) RETURN count(n) AS n")) == [{"n": 4}]
    rest = await load(tmp_path, empty)
    assert set(rest.added) <= {"FUNDS", "MEMBER_OF", "WITHIN"}
    assert rest
    assert not await plan(tmp_path, empty)
    assert (await empty.run("MATCH (d:Dataset) RETURN count(d) AS n")) == [{"n": 1}]


async def test_the_longest_values_fit_into_the_indexes(empty: Database, tmp_path: Path) -> None:
    key, name, text = "a" * 500, "😀" * 1_000, "wörter " * 1_428
    network = f"id,name,description_de,description_en,source_ids\nn,Netz,,,s1\n{key},{name},{text},{text},{key}\n"
    source = f"{SMALL['Source']}{key},{name},\n"
    await load(write(tmp_path, Network=network, Source=source), empty)
    assert not await plan(tmp_path, empty)


async def test_progress_is_reported_in_steps(empty: Database, tmp_path: Path) -> None:
    steps: list[tuple[str, int, int]] = []

    def tell(what: str, done: int, total: int) -> None:
        steps.append((what, done, total))

    await load(write(tmp_path), empty, progress=tell)
    assert steps == [("adding nodes", 8, 8), ("adding statements", 4, 4)]
