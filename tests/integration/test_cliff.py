"""The question `fundingCliff` on generated networks, compared with a naive evaluation, and on the real data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from contexts import context
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import examples

from graph.analysis.core.keys import ActorId, RegionId
from graph.analysis.core.request import QueryContext
from graph.analysis.funding.cliff import funding_cliff
from graph.analysis.funding.cliff_answer import FundingCliff, FundingEnding
from graph.analysis.funding.flows import flows
from graph.compile.named_queries import query
from graph.errors import BadUserInput, NotFound
from graph.messages.catalogue import write
from graph.model.enums import Visibility
from graph.model.partial_dates import months_later
from graph.query.reader import Reader
from graph.store.database import Database
from tests.oracle.funding_world import (
    KINDS,
    LEVELS_OF_ACTORS,
    PROGRAMMES,
    FundingWorld,
    Row,
    funding_worlds,
    holding_relationships,
    with_enclosing,
    write_world,
)

pytestmark = pytest.mark.anyio


# ---- a naive evaluation


def _programme(f: Row, fundings: Iterable[Row]) -> str | None:
    if f["programme_id"]:
        return f["programme_id"]
    same = [g for g in fundings if all(g[k] == f[k] for k in ("start", "end", "valid_from"))]
    named = {g["programme_id"] for g in same if g["programme_id"]}
    return named.pop() if len(named) == 1 else None


def _grants(world: FundingWorld) -> list[Row]:
    statements: dict[Any, list[Row]] = {}
    for f in world.fundings:
        key = f["start"], f["end"], _programme(f, world.fundings), f["valid_from"]
        statements.setdefault(key, []).append(f)
    ended = {a["id"]: a["ended"] for a in world.actors}
    grants: list[Row] = []
    for key, rows in statements.items():
        stated_end = _stated_end(rows)
        programme_ends = [ended[slug] for slug in key[:3] if slug and ended.get(slug)]
        grants.append(
            {
                "key": key,
                "rows": rows,
                "end": min([e for e in (stated_end, *programme_ends) if e], default=None),
                "by_programme": bool(programme_ends) and (stated_end is None or min(programme_ends) < stated_end),
                "confirmed": max((r["last_confirmed"] for r in rows if r["last_confirmed"]), default=date.min),
            }
        )
    return grants


def _stated_end(rows: list[Row]) -> date | None:
    dated = [r for r in rows if r["valid_to"]]
    if not dated:
        return None
    newest = sorted(dated, key=lambda r: (r["last_confirmed"] or date.min, r["id"]))[-1]
    end = max(r["valid_to"] for r in dated if r["source_ids"] == newest["source_ids"])
    is_confirmed_after_end = any(r["last_confirmed"] and r["last_confirmed"] > end for r in rows if not r["valid_to"])
    return None if is_confirmed_after_end else end


def _holds(grant: Row, day: date) -> bool:
    begin = grant["key"][3]
    return (begin is None or begin <= day) and (grant["end"] is None or grant["end"] >= day)


def _succeeds(new: Row, old: Row, on: date, after: date) -> bool:
    (funder, recipient, programme, begin), (f, r, p, b) = new["key"], old["key"]
    if recipient != r or new is old or not _holds(new, after):
        return False
    same = funder == f or (programme is not None and programme == p)
    return same and ((begin is not None and begin > (b or on)) or new["end"] is not None or new["confirmed"] >= after)


def _may_be_same_money(new: Row, old: Row) -> bool:
    (funder, _, programme, _), (f, _, p, _) = new["key"], old["key"]
    if funder == f:
        return programme == p or not (programme and p)
    return programme is not None and programme == p and (funder in PROGRAMMES or f in PROGRAMMES)


def expected_ends(world: FundingWorld, on: date, until: date) -> dict[Any, Row]:
    grants = _grants(world)
    ends: dict[Any, Row] = {}
    for g in grants:
        if not _holds(g, on) or g["end"] is None or not on < g["end"] <= until:
            continue
        after = g["end"] + timedelta(days=1)
        others = [h for h in grants if h is not g and h["key"][1] == g["key"][1] and _holds(h, after)]
        if any(_succeeds(h, g, on, after) for h in others):
            continue
        others = [h for h in others if not _may_be_same_money(h, g)]
        dated = [r for r in g["rows"] if r["valid_to"]]
        ends[g["key"][:3], tuple(sorted(r["id"] for r in g["rows"]))] = {
            "day": g["end"],
            "reason": "PROGRAMME_ENDS" if g["by_programme"] else "STATEMENT_ENDS",
            "disputed": len({r["valid_to"] for r in dated}) > 1 and len({tuple(r["source_ids"]) for r in dated}) > 1,
            "others": len(others),
            "confirmed_others": sum(h["end"] is not None or h["confirmed"] >= after for h in others),
            **_beneficiaries(world, grants, g, on),
        }
    return ends


def _recipients(grants: list[Row], g: Row, on: date) -> set[tuple[str, str | None]]:
    """The recipients that the money reaches, each with the programme through which it does."""
    _, recipient, programme, _ = g["key"]
    if recipient not in PROGRAMMES:
        return {(recipient, programme)}
    recipients: set[tuple[str, str | None]] = set()
    layers = [recipient]
    for layer in layers:
        paid = {h["key"][1] for h in grants if _holds(h, on) and layer in (h["key"][0], h["key"][2])} - {layer}
        recipients |= {(r, layer) for r in paid if r not in PROGRAMMES}
        layers += [r for r in sorted(paid) if r in PROGRAMMES and r not in layers]
    return recipients


def _beneficiaries(world: FundingWorld, grants: list[Row], g: Row, on: date) -> Row:
    relationships = holding_relationships(world, on, on)
    services: set[str] = set()
    regions: set[str] = set()

    def ends(type_: str, start: str) -> set[str]:
        return {t["end"] for t in relationships if t["type"] == type_ and t["start"] == start}

    whole_area = _whole_area(relationships, g["key"][1])
    if not whole_area and g["key"][1] in PROGRAMMES:
        whole_area = ends("COVERS", g["key"][1])
    for r, programme in _recipients(grants, g, on):
        units = {t["start"] for t in relationships if t["type"] == "PART_OF" and t["end"] == r} | ends("PROVIDES", r)
        services |= {u for u in {r, *units} if KINDS[u] == "COUNSELLING_SERVICE"}
        participations = [
            t for t in relationships if t["type"] == "PARTICIPATES_IN" and (t["start"], t["end"]) == (r, programme)
        ]
        served = {t["region_ags"] for t in participations if t["region_ags"]}
        for actor in (r, *units):
            served |= ends("COVERS", actor)
        for seat in ends("LOCATED_IN", r) if not served else ():
            served |= {next((a for a in with_enclosing(seat) if len(a) == 5), seat)}
        regions |= _whole_area(relationships, r) if r in LEVELS_OF_ACTORS else served
    regions = whole_area or regions
    return {"services": services, "regions": regions, "people": _people(world, regions)}


def _whole_area(relationships: list[Row], slug: str) -> set[str]:
    """The country or state that a programme or body is for."""
    if LEVELS_OF_ACTORS.get(slug) == "FEDERAL":
        return {"DE"}
    for type_ in ("COVERS", "LOCATED_IN") if LEVELS_OF_ACTORS.get(slug) == "STATE" else ():
        if at := {t["end"] for t in relationships if t["type"] == type_ and t["start"] == slug}:
            return {up for ags in at for up in with_enclosing(ags) if up in ("05", "06")}
    return set()


def _people(world: FundingWorld, regions: set[str]) -> tuple[int | None, int]:
    population = {r["ags"]: r["population"] for r in world.regions}
    counted = {r for r in regions if population[r] is not None}
    outer = [r for r in counted if not counted & set(with_enclosing(r)[1:])]
    unknown = [r for r in regions - counted if not regions & set(with_enclosing(r)[1:])]
    return (sum(population[r] for r in outer) if outer else None), len(unknown)


def actual_ends(answer: FundingCliff) -> dict[Any, Row]:
    return {_key(e): _row(e) for e in answer.endings}


def _key(e: FundingEnding) -> Any:
    programme = e.programme and e.programme.key
    return (e.funder.key, e.recipient.key, programme), tuple(sorted(s.key for s in e.statements))


def _row(e: FundingEnding) -> Row:
    return {
        "day": e.last_day,
        "reason": e.reason,
        "disputed": e.disputed,
        "others": e.other_funding_count,
        "confirmed_others": e.other_confirmed_count,
        "services": {s.key for s in e.services},
        "regions": {r.key for r in e.regions},
        "people": (e.people.population, e.people.unknown_region_count),
    }


@settings(max_examples=examples(0.4))
@given(
    world=funding_worlds(),
    on=st.sampled_from([date(2025, 2, 1), date(2025, 8, 1)]),
    horizon=st.sampled_from([6, 12, 24]),
)
async def test_the_grants_that_end_are_those_of_a_naive_evaluation(
    empty: Database, world: FundingWorld, on: date, horizon: int
) -> None:
    await write_world(empty, world)
    for reader, visible in ((Reader(), world.public()), (Reader(Visibility.COORDINATOR), world)):
        answer = await funding_cliff(context(empty, reader), on=on, horizon=horizon, first=1000)
        expected = expected_ends(visible, on, months_later(on, horizon))
        assert actual_ends(answer) == expected
        assert answer.total_count == len(expected)
        open_ended = [g for g in _grants(visible) if g["end"] is None and _holds(g, on)]
        assert answer.without_known_end_count == len(open_ended)
        all_regions: set[str] = {ags for row in expected.values() for ags in row["regions"]}
        assert {r.key for r in answer.regions} == all_regions
        assert (answer.people.population, answer.people.unknown_region_count) == _people(visible, all_regions)


@settings(max_examples=examples(0.1))
@given(world=funding_worlds())
async def test_hidden_statements_do_not_change_the_answer_for_readers_who_may_not_see_them(
    empty: Database, world: FundingWorld
) -> None:
    on = date(2025, 2, 1)
    await write_world(empty, world)
    with_hidden = await funding_cliff(context(empty), on=on, horizon=24)
    await write_world(empty, world.public())
    assert await funding_cliff(context(empty), on=on, horizon=24) == with_hidden


class TestFundingsInMemory:
    """Fundings are read with the snapshot, and stay in memory as long as nobody writes."""

    @staticmethod
    async def asked(
        database: Database, query_context: QueryContext, **arguments: Any
    ) -> tuple[FundingCliff, list[str]]:
        """The answer, and the statements that were sent for it."""
        sent: list[str] = []
        database.on_trip = lambda text, _: sent.append(text)
        try:
            return await funding_cliff(query_context, on=date(2025, 2, 1), horizon=24, **arguments), sent
        finally:
            database.on_trip = None

    async def test_other_arguments_are_answered_without_reading_again(self, seeded: Database) -> None:
        query_context = context(seeded)
        _, first = await self.asked(seeded, query_context)
        assert query("read_funding_slice").text in first
        answer, second = await self.asked(seeded, query_context, within=RegionId("05"))
        assert second == [query("read_mark").text]
        assert answer == await funding_cliff(context(seeded), on=date(2025, 2, 1), horizon=24, within=RegionId("05"))

    async def test_each_reader_has_fundings_of_their_own_from_one_reading(self, seeded: Database) -> None:
        query_context = context(seeded)
        public, _ = await self.asked(seeded, query_context)
        coordinator = replace(query_context, reader=Reader(Visibility.COORDINATOR))
        restricted, sent = await self.asked(seeded, coordinator)
        assert sent == [query("read_mark").text]
        assert restricted == await funding_cliff(
            context(seeded, Reader(Visibility.COORDINATOR)), on=date(2025, 2, 1), horizon=24
        )
        assert (await self.asked(seeded, query_context)) == (public, [query("read_mark").text])

    async def test_what_was_written_is_in_the_next_answer(self, empty: Database) -> None:
        query_context, on = context(empty), date(2025, 2, 1)
        before, _ = await self.asked(empty, query_context)
        await empty.run("CREATE (:Actor:CivilSocietyGroup {id: 'new', name: 'New', kind: 'CIVIL_SOCIETY_GROUP'})")
        after, sent = await self.asked(empty, query_context, funder=ActorId("new"))
        assert (before.on, after.on) == (on, on)
        assert query("read_funding_slice").text in sent


# ---- the real data


async def test_by_the_end_of_2027_three_fundings_end(seeded: Database) -> None:
    answer = await funding_cliff(context(seeded))
    assert [(e.funder.key, e.recipient.key, e.ends) for e in answer.endings] == [
        ("demokratie-leben", "stadt-duisburg", "2026"),
        ("nrweltoffen", "stadt-duisburg", "2026"),
        ("stadt-moers", "moerser-signal", "2026"),
    ]
    assert answer.until == date(2027, 11, 22)
    assert answer.without_known_end_count > 100
    open_ended = (
        f"Bei {answer.without_known_end_count} weiteren Förderungen, die am 22. November 2026 gelten, ist kein Ende"
    )
    assert open_ended in write(answer.sentence, "DE")
    assert answer.totals.to_recipients.years == {2026: {"approximate": 115000.0}}
    assert answer.totals.into_programmes.years == {2026: {"exact": 10000.0}}
    assert [r.key for r in answer.regions] == ["05112", "05170024"]
    assert answer.people.population == 498590 + 100465
    assert answer.people.population_dates == (date(2018, 12, 31), date(2022, 5, 15))
    assert "verschiedenen Stichtagen" in write(answer.people.explanation, "DE")
    moers = answer.endings[2]
    assert moers.loses_all_funding
    assert write(moers.sentence, "DE") == (
        "Im Jahr 2026 endet die Förderung für „Moerser Signal“ durch „Stadt Moers“ (10.000 Euro im Jahr für den "
        "Aktionsfonds): betroffen ist 1 Gebiet („Moers“) mit 100.465 Einwohnerinnen und Einwohnern. Eine "
        "Anschlussförderung ist nicht belegt. Auch anderes Geld ist für die Zeit danach nicht belegt."
    )


async def test_a_grant_with_an_open_end_ends_with_its_programme(seeded: Database) -> None:
    """The five mobile teams at the end of 2014; the rate of 2013 had ended by then."""
    answer = await funding_cliff(context(seeded), on=date(2014, 6, 1), programme=ActorId("toleranz-foerdern"))
    teams = [e for e in answer.endings if e.recipient.key.startswith("mb-")]
    assert len(teams) == 5
    assert {(e.amount_eur, e.ends, e.reason, e.ending_programme and e.ending_programme.key) for e in teams} == {
        (45000.0, "2014", "PROGRAMME_ENDS", "toleranz-foerdern")
    }
    assert answer.by_programme[0].ending_count == answer.total_count == 6
    assert answer.totals.to_recipients.assumed == {"exact": 225000.0}
    assert answer.service_count == 5


async def test_a_sum_for_a_group_contains_the_grants_of_its_members(seeded: Database) -> None:
    """720,000 euros for the four reporting centres in 2025, or four times 180,000: the same money."""
    answer = await funding_cliff(context(seeded), on=date(2025, 6, 1), programme=ActorId("meldestellen-nrw"))
    assert answer.total_count == 5
    assert answer.totals.to_recipients.years == {2025: {"total": 720000.0}}
    assert answer.totals.repeated_count == 13


async def test_within_a_region_only_money_that_arrives_there_counts(seeded: Database) -> None:
    answer = await funding_cliff(context(seeded), within=RegionId("05112"))
    assert {e.recipient.key for e in answer.endings} == {"stadt-duisburg"}
    around = await funding_cliff(context(seeded), within=RegionId("05170"))
    assert {e.recipient.key for e in around.endings} == {"moerser-signal"}
    assert {r.key for r in around.regions} == {"05170024"}


async def test_money_for_the_whole_country_is_told_beside_a_district(seeded: Database) -> None:
    """182 million euros of the federal programme for 2024, and the state's money for a city elsewhere."""
    answer = await funding_cliff(context(seeded), within=RegionId("05334"), on=date(2024, 6, 30), horizon=24)
    assert answer.totals.into_programmes.years == {}
    assert "stadt-essen" not in {e.recipient.key for e in answer.endings}
    beside = {(str(each.state), each.region and each.region.key): each.ending_count for each in answer.beside}
    assert beside["LARGER_AREA", "DE"] > 0
    assert "Daneben und in keiner dieser Zahlen enden: " in write(answer.sentence, "DE")
    money = await flows(context(seeded), within=RegionId("05334"), on=date(2024, 6, 30))
    assert answer.total_count + answer.without_known_end_count <= money.statement_count


async def test_filters_and_limits(seeded: Database) -> None:
    answer = await funding_cliff(context(seeded), funder=ActorId("nrweltoffen"), first=1)
    assert [e.recipient.key for e in answer.endings] == ["stadt-duisburg"]
    limited = await funding_cliff(context(seeded), first=1)
    assert (len(limited.endings), limited.total_count) == (1, 3)
    assert (len(limited.by_funder), limited.funder_count, limited.programme_count) == (1, 3, 3)


async def test_nothing_ends_in_an_empty_graph(empty: Database) -> None:
    await empty.run("MATCH (n:Actor) DETACH DELETE n")
    answer = await funding_cliff(context(empty))
    assert (answer.total_count, answer.people.population, answer.totals.to_recipients.years) == (0, None, {})
    assert write(answer.sentence, "EN").startswith("No funding is known to end between 22 November 2026")


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"horizon": 0}, BadUserInput, "`horizon` is 0."),
        ({"horizon": 121}, BadUserInput, "`horizon` is 121."),
        ({"first": 0}, BadUserInput, "`first` is 0."),
        ({"first": 1001}, BadUserInput, "`first` is 1001."),
        ({"within": "99"}, NotFound, "There is no region '99'."),
        ({"funder": "nobody"}, NotFound, "There is no actor 'nobody'."),
        ({"programme": "stadt-duisburg"}, NotFound, "There is no programme 'stadt-duisburg'."),
    ],
)
async def test_bad_input_is_refused(
    seeded: Database, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        await funding_cliff(context(seeded), **arguments)
