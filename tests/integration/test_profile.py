"""The question `profile`, compared with a naive count on generated networks, and on the real data."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from contexts import context
from drawn_networks import REGIONS, Drawn, DrawnStatement, networks, write
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import examples

from graph.analysis.core.figures import FigureUnit
from graph.analysis.core.keys import NodeId
from graph.analysis.network.profile import READ_PROFILE, Profile, profile
from graph.errors import BadUserInput, NotFound
from graph.messages.catalogue import write as written
from graph.model.enums import Visibility
from graph.query.reader import Reader
from graph.store.database import Database

pytestmark = pytest.mark.anyio
DAY = date(2020, 6, 1)
DAYS = (date(2019, 1, 1), date(2019, 1, 2), DAY, date(2020, 6, 2), date(2021, 1, 1))
NAMES = 2


async def ask(database: Database, of: str, reader: Reader | None = None, **arguments: Any) -> Profile:
    return await profile(context(database, reader or Reader()), of=NodeId(of), **arguments)


async def read(database: Database, space: str, key: str) -> Any:
    parameters: dict[str, Any] = {"day": DAY, "confirmed_since": DAY, "names": NAMES}
    return await context(database).read_optional(READ_PROFILE, space=space, key=key, **parameters)


def german(answer: Profile) -> tuple[str, list[str]]:
    return written(answer.sentence, "DE"), [written(figure.sentence, "DE") for figure in answer.figures]


# ---- generated networks


def naive_role(type_: str, statements: Iterable[DrawnStatement]) -> str | None:
    values = {claim.own.get("extent") or claim.own.get("role") for claim in statements}
    if type_ == "COVERS":
        return None if "FULL" in values else "PARTIAL"
    return "COORDINATOR" if type_ == "MEMBER_OF" and "COORDINATOR" in values else None


def naive_groups(network: Drawn, slug: str) -> set[tuple[Any, ...]]:
    by_end: dict[tuple[str, bool, str], list[DrawnStatement]] = defaultdict(list)
    for claim in network.claims:
        if claim.holds(DAY) and slug in (claim.start, claim.end):
            outgoing = claim.start == slug
            by_end[claim.type, outgoing, claim.end if outgoing else claim.start].append(claim)
    groups: dict[tuple[str, bool, str, str | None], list[tuple[str, list[DrawnStatement]]]] = defaultdict(list)
    for (type_, outgoing, end), claims in by_end.items():
        kind = network.actors[end].kind if end in network.actors else "STATE"
        name = f"Akteur {end}" if end in network.actors else f"Gebiet {end}"
        groups[type_, outgoing, kind, naive_role(type_, claims)].append((name, claims))
    return {
        (
            *key,
            len(ends),
            sum(len(claims) for _, claims in ends),
            sum(claim.certain(DAY) for _, claims in ends for claim in claims),
            tuple(sorted(name for name, _ in ends)[:NAMES]),
        )
        for key, ends in groups.items()
    }


@settings(max_examples=examples(0.4))
@given(network=networks(DAYS, most=40, actors=5))
async def test_the_groups_of_an_actor_agree_with_a_naive_count(empty: Database, network: Drawn) -> None:
    await write(empty, network)
    public = network.public()
    records = await read(empty, "Actor", "a0")
    expected = naive_groups(public, "a0")
    assert {(*group[:-1], tuple(group.names)) for group in records.groups} == expected
    mine = [claim for claim in public.claims if "a0" in (claim.start, claim.end)]
    assert records.statement_count == len(mine)
    ends = {claim.end if claim.start == "a0" else claim.start for claim in mine if claim.holds(DAY)}
    assert records.linked_count == len(ends & public.actors.keys())
    assert (records.regions, records.services, len(records.actors)) == ([], [], 1)
    answer = await ask(empty, "a0", on=DAY)
    held = [claim for claim in mine if claim.holds(DAY)]
    if not held:
        assert answer.figures == ()
        return
    assert answer.figures[-1].value == sum(claim.certain(DAY) for claim in held)
    assert f" of {len(held)} entr" in written(answer.figures[-1].sentence, "EN")
    assert ("none of this is currently documented" in written(answer.sentence, "EN")) is not any(
        claim.certain(DAY) for claim in held
    )


def above(ags: str) -> list[str]:
    within = REGIONS[ags]
    return [within, *above(within)] if within else []


def naive_services(network: Drawn, region: str) -> set[tuple[str, int, int]]:
    nearest: dict[str, tuple[int, bool]] = {}
    for claim in network.claims:
        if claim.type != "COVERS" or not claim.holds(DAY) or network.actors[claim.start].kind != "COUNSELLING_SERVICE":
            continue
        if claim.end == region:
            rank = 0
        elif claim.end in above(region):
            rank = 1 if claim.own["extent"] == "FULL" else 3
        elif region in above(claim.end):
            rank = 2
        else:
            continue
        known, certain = nearest.get(claim.start, (4, False))
        if rank < known:
            nearest[claim.start] = (rank, claim.certain(DAY))
        elif rank == known:
            nearest[claim.start] = (rank, certain or claim.certain(DAY))
    reaches = ("OWN", "LARGER", "PARTS", "UNKNOWN_PART")
    rows = {(name, *_counted(nearest.values(), rank)) for rank, name in enumerate(reaches)}
    return {row for row in rows if row[1]}


def _counted(nearest: Iterable[tuple[int, bool]], rank: int) -> tuple[int, int]:
    certain = [each for known, each in nearest if known == rank]
    return len(certain), sum(certain)


@settings(max_examples=examples(0.4))
@given(
    network=networks(DAYS, most=30, actors=6, types=("COVERS", "COVERS", "LOCATED_IN")),
    region=st.sampled_from(sorted(REGIONS)),
)
async def test_the_services_of_a_region_agree_with_a_naive_count(empty: Database, network: Drawn, region: str) -> None:
    await write(empty, network)
    expected = naive_services(network.public(), region)
    records = await read(empty, "Region", region)
    assert {tuple(row) for row in records.services} == expected
    answer = await ask(empty, f"Region:{region}", on=DAY)
    counted = {reach: (number, confirmed) for reach, number, confirmed in expected}
    own, larger = counted.get("OWN", (0, 0)), counted.get("LARGER", (0, 0))
    assert [figure.value for figure in answer.figures] == [own[0], own[1] + larger[1], None]
    number = str(own[0] + larger[0]) if own[0] + larger[0] else "No"
    assert written(answer.sentence, "EN").startswith(f"{number} service")


@settings(max_examples=examples(0.15))
@given(network=networks(DAYS, most=30, actors=5), of=st.sampled_from(["a0", "Region:05", "Region:05315"]))
async def test_hidden_actors_and_statements_change_nothing(empty: Database, network: Drawn, of: str) -> None:
    await write(empty, network)
    with_hidden = await ask(empty, of, on=DAY)
    await write(empty, network.public())
    assert await ask(empty, of, on=DAY) == with_hidden


# ---- the real data


async def test_each_kind_of_actor_has_its_sentence(seeded: Database) -> None:
    sentences = {
        "lks-nrw": "LKS NRW koordinierte 3 Netzwerke und förderte ",
        "mb-koeln": "Mobile Beratung gegen Rechtsextremismus im Regierungsbezirk Köln: Mobile Beratung für den "
        "Regierungsbezirk Köln, Träger: „NS-DOK“",
        "demokratie-leben-pfd": "PfD ist ein Programm des Bundes, verantwortet von „BMBFSFJ (früher BMFSFJ)“, mit ",
        "toleranz-foerdern": "TFKS war ein Programm des Bundes",
        "verbund-meldestellen": "Meldestellen-Verbund ist ein Netzwerk mit 8 Mitgliedern",
        "kreis-dueren": "Kreis Düren ist am Programm „NRWeltoffen“ beteiligt",
    }
    answers = {slug: german(await ask(seeded, slug))[0] for slug in sentences}
    assert {slug: answer[: len(sentences[slug])] for slug, answer in answers.items()} == sentences


async def test_a_replaced_office_names_its_successor_from_its_day_on(seeded: Database) -> None:
    for on, is_replaced in (date(2025, 12, 31), False), (date(2026, 1, 1), True):
        sentence = (await ask(seeded, "lks-nrw", on=on)).sentence
        in_german, in_english = written(sentence, "DE"), written(sentence, "EN")
        assert ("; Nachfolge: „Demokratiezentrum NRW“" in in_german) is is_replaced, in_german
        verbs = (" koordinierte ", " coordinated ") if is_replaced else (" koordiniert ", " coordinates ")
        assert verbs[0] in in_german
        assert verbs[1] in in_english


async def test_an_office_from_which_another_was_split_off_goes_on(empty: Database) -> None:
    await empty.run(
        "CREATE (a:Actor {id: 'a', name: 'A', kind: 'NETWORK', visibility: 'PUBLIC'})"
        "<-[:SUCCEEDS {id: 's', change: $change, visibility: 'PUBLIC', source_ids: [],"
        " known_from: date('2026-01-01')}]-"
        "(:Actor {id: 'b', name: 'B', kind: 'NETWORK', visibility: 'PUBLIC'})",
        {"change": "SPLIT"},
    )
    assert german(await ask(empty, "a"))[0].startswith("A ist ein Netzwerk; Nachfolge: „B“")
    await empty.run("MATCH ()-[s:SUCCEEDS]->() SET s.change = 'MERGED'")
    assert german(await ask(empty, "a"))[0].startswith("A war ein Netzwerk; Nachfolge: „B“")


async def test_a_region_has_services_of_its_own_and_people(seeded: Database) -> None:
    sentence, figures = german(await ask(seeded, "Region:05334"))
    assert sentence.startswith("Für die Städteregion Aachen sind ")
    assert figures[0] == "1 Angebot ist eigens für dieses Gebiet da."
    assert figures[2].endswith(" Menschen leben hier (Stand 31. Dezember 2018).")
    answer = await ask(seeded, "Region:05962")
    assert german(answer)[0].startswith("Für den Märkischen Kreis sind ")
    assert [figure.unit for figure in answer.figures] == [FigureUnit.ACTORS, FigureUnit.ACTORS, FigureUnit.PEOPLE]


async def test_long_ago_nothing_was_known(seeded: Database) -> None:
    answer = await ask(seeded, "lks-nrw", on=date(1990, 1, 1))
    sentence, figures = german(answer)
    assert sentence.startswith("Zu LKS NRW ist für den 1. Januar 1990 kein Eintrag erfasst, für andere Zeiten ")
    assert figures == []
    assert answer.node == ("Actor", "lks-nrw")
    region = await ask(seeded, "Region:05962", on=date(1930, 1, 1))
    assert german(region)[0] == "Für den Märkischen Kreis ist kein Angebot erfasst."


async def test_a_profile_takes_one_trip(seeded: Database) -> None:
    trips: list[str] = []
    seeded.on_trip = lambda text, _: trips.append(text)
    await ask(seeded, "lks-nrw")
    await ask(seeded, "Region:05")
    assert len(trips) == 2


# ---- bad input


@pytest.mark.parametrize("of", ["nobody", "Actor:nobody", "Region:99", ""])
async def test_an_unknown_node_is_not_found(database: Database, of: str) -> None:
    with pytest.raises(NotFound, match=repr(of.removeprefix("Actor:").removeprefix("Region:"))):
        await ask(database, of)


async def test_a_hidden_actor_is_not_found_but_by_those_who_may_see_it(empty: Database) -> None:
    await empty.run("CREATE (:Actor:Restricted {id: 'a', name: 'A', kind: 'NETWORK', visibility: 'PARTNER'})")
    with pytest.raises(NotFound):
        await ask(empty, "a")
    answer = await ask(empty, "a", Reader(Visibility.COORDINATOR))
    assert german(answer) == ("Zu A ist noch kein Eintrag erfasst.", [])


async def test_bad_arguments_are_refused(database: Database) -> None:
    with pytest.raises(BadUserInput, match="`confirmedWithin` is 121"):
        await ask(database, "lks-nrw", confirmed_within=121)
    with pytest.raises(BadUserInput, match="neither an actor nor a region"):
        await ask(database, "Funding:x")
