"""The question `dependencies`, compared with a naive evaluation that removes each actor, and on the real data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from contexts import context
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import examples
from tied_networks import DAY, KINDS, REGIONS, Small, ancestors, smalls, write

from graph.analysis.core.keys import RegionId
from graph.analysis.dependencies.dependencies import Dependencies, dependencies
from graph.analysis.dependencies.dependency_impact import DependencyReason
from graph.errors import BadUserInput, NotFound
from graph.messages import catalogue
from graph.model.enums import ActorKind
from graph.store.database import Database

pytestmark = pytest.mark.anyio
TIES = ("FUNDS", "MEMBER_OF", "PART_OF", "PROVIDES", "ADMINISTERS", "PARTICIPATES_IN")
Cuts = dict[str, tuple[set[str], set[str]]]


# ---- the naive evaluation


def reachable(start: str, neighbours: Mapping[str, set[str]], without: str | None) -> set[str]:
    reached, new = {start}, [start]
    while new:
        for other in neighbours[new.pop()] - reached - {without}:
            reached.add(other)
            new.append(other)
    return reached


def neighbours_of(small: Small) -> dict[str, set[str]]:
    neighbours: dict[str, set[str]] = {slug: set() for slug in small.actors}
    for claim in small.of(*TIES):
        neighbours[claim.start].add(claim.end)
        neighbours[claim.end].add(claim.start)
    return neighbours


def separated(small: Small, slug: str) -> tuple[set[str], set[str]]:
    """The actors outside the largest remaining component, and the statements that joined them with the actor."""
    neighbours = neighbours_of(small)
    rest, parts = reachable(slug, neighbours, None) - {slug}, components_without(small, slug)
    remains = min(parts, key=lambda part: (-len(part), min(part)), default=set[str]())
    return rest - remains, {
        c.id
        for c in small.of(*TIES)
        if (c.start == slug and c.end in rest - remains) or (c.end == slug and c.start in rest - remains)
    }


def components_without(small: Small, slug: str) -> list[set[str]]:
    neighbours = neighbours_of(small)
    rest = reachable(slug, neighbours, None) - {slug}
    return [set(part) for part in {frozenset(reachable(other, neighbours, slug)) for other in rest}]


def programme_of(small: Small, funding: Any) -> str | None:
    """The programme that a funding belongs to."""
    alike = [
        other
        for other in small.of("FUNDS")
        if (other.start, other.end, other.valid_from, other.valid_to)
        == (funding.start, funding.end, funding.valid_from, funding.valid_to)
    ]
    named = {other.own["programme_id"] for other in alike} - {None}
    if funding.own["programme_id"]:
        return funding.own["programme_id"]
    if len(named) == 1:
        return named.pop()
    return funding.start if small.actors[funding.start].kind == "PROGRAMME" else None


def single_point_dependents(small: Small, slug: str, reason: str) -> tuple[set[str], set[str]]:
    """The actors that have no other funder, programme or carrier, and the statements that show it."""
    who: set[str] = set()
    said: set[str] = set()
    for other in small.actors:
        claims = [c for c in small.of("PROVIDES" if reason == "SINGLE_CARRIER" else "FUNDS") if c.end == other]
        if reason == "SINGLE_PROGRAMME":
            pairs = [(programme_of(small, c), c.id) for c in claims if c.start != other]
        else:
            pairs = [(c.start, c.id) for c in claims]
        pairs = [pair for pair in pairs if pair[0] != other]
        if pairs and {support for support, _ in pairs} == {slug}:
            who.add(other)
            said |= {id_ for _, id_ in pairs}
    return who, said


def is_in_region(small: Small, slug: str, ags: str) -> bool:
    for claim in small.claims:
        if claim.start != slug or claim.end not in REGIONS:
            continue
        if claim.type == "COVERS" and claim.own["extent"] == "NONE":
            continue
        if ags in ancestors(claim.end):
            return True
        if claim.type == "COVERS" and claim.own["extent"] == "FULL" and claim.end in ancestors(ags):
            return True
    return False


def expected(small: Small, kinds: Any, reasons: Any, within: str | None) -> list[tuple[str, int, Cuts]]:
    dependencies: list[tuple[str, int, Cuts]] = []
    for slug in small.actors:
        if kinds is not None and small.actors[slug].kind not in kinds:
            continue
        cuts = {reason: cut for reason in DependencyReason if (cut := one(small, slug, reason, within))[0]}
        cuts = {str(reason): cut for reason, cut in cuts.items() if reasons is None or reason in reasons}
        if cuts:
            dependencies.append((slug, len(set[str]().union(*(who for who, _ in cuts.values()))), cuts))
    return sorted(dependencies, key=lambda one: (-one[1], small.actors[one[0]].name, one[0]))


def one(small: Small, slug: str, reason: DependencyReason, within: str | None) -> tuple[set[str], set[str]]:
    chosen = {other for other in small.actors if within is None or is_in_region(small, other, within)}
    if reason is DependencyReason.ARTICULATION:
        who, said = separated(small, slug)
        counted = {other for part in components_without(small, slug) if part & chosen for other in part}
        claims = {c.id: c for c in small.of(*TIES)}
        return who & chosen, {id_ for id_ in said if {claims[id_].start, claims[id_].end} & counted}
    who, said = single_point_dependents(small, slug, reason)
    types = "PROVIDES" if reason is DependencyReason.SINGLE_CARRIER else "FUNDS"
    return who & chosen, {c.id for c in small.of(types) if c.id in said and c.end in chosen}


def as_tuples(answer: Dependencies) -> list[tuple[str, int, Cuts]]:
    return [
        (
            one.actor.key,
            one.cut_off_count,
            {
                str(cut.reason): ({key.key for key in cut.cut_off}, {key.key for key in cut.statements})
                for cut in one.cuts
            },
        )
        for one in answer.nodes
    ]


def check_counts(small: Small, answer: Dependencies) -> None:
    assumed = {claim.id for claim in small.claims if claim.assumed}
    for one in answer.nodes:
        said = {key.key for cut in one.cuts for key in cut.statements}
        assert (one.statement_count, one.assumed_count) == (len(said), len(said & assumed))
        for cut in one.cuts:
            ids = {key.key for key in cut.statements}
            assert (cut.cut_off_count, cut.statement_count) == (len(cut.cut_off), len(cut.statements))
            assert cut.assumed_count == len(ids & assumed)
            names = [(small.actors[key.key].name, key.key) for key in cut.cut_off]
            assert names == sorted(names)


_several = st.none() | st.lists(st.sampled_from(KINDS), max_size=3).map(lambda ks: tuple(map(ActorKind, ks)))
_reasons = st.none() | st.lists(st.sampled_from(list(DependencyReason)), max_size=3).map(tuple)


@settings(max_examples=examples(0.25))
@given(
    small=smalls(),
    kinds=_several,
    reasons=_reasons,
    within=st.none() | st.sampled_from(sorted(REGIONS)),
    firsts=st.tuples(st.integers(1, 12), st.integers(1, 12)),
)
async def test_dependencies_agree_with_a_naive_evaluation(
    empty: Database, small: Small, kinds: Any, reasons: Any, within: Any, firsts: tuple[int, int]
) -> None:
    await write(empty, small)
    seen, who = small.seen(), context(empty)
    for chosen, first in zip(((None, None, None), (kinds, reasons, within)), firsts, strict=True):
        wanted = expected(seen, *chosen)
        answer = await dependencies(who, on=DAY, kinds=chosen[0], reasons=chosen[1], within=chosen[2], first=first)
        assert as_tuples(answer) == wanted[:first]
        assert answer.total_count == len(wanted)
        check_counts(seen, answer)


@settings(max_examples=examples(0.1))
@given(small=smalls(), within=st.none() | st.sampled_from(sorted(REGIONS)).map(RegionId))
async def test_hidden_actors_and_statements_change_nothing(
    empty: Database, small: Small, within: RegionId | None
) -> None:
    await write(empty, small)
    with_all = await dependencies(context(empty), on=DAY, within=within, first=1000)
    actors = {slug: actor for slug, actor in small.actors.items() if actor.visibility is None}
    await write(empty, Small(actors, [claim for claim in small.claims if claim.visibility is None]))
    assert await dependencies(context(empty), on=DAY, within=within, first=1000) == with_all


# ---- the real data


async def test_aachens_committee_depends_on_the_adult_education_centre(seeded: Database) -> None:
    """One undated list names the members of the committee, and only one of them has other statements."""
    answer = await dependencies(context(seeded), reasons=(DependencyReason.ARTICULATION,), first=1000)
    by_actor = {one.actor.key: one for one in answer.nodes}
    committee, centre = by_actor["begleitausschuss-aachen"], by_actor["vhs-aachen"]
    assert (committee.cut_off_count, committee.statement_count, committee.assumed_count) == (13, 13, 13)
    assert [key.key for key in centre.cuts[0].statements] == ["member_of-vhs-aachen-begleitausschuss-aachen-pfd-aachen"]
    assert catalogue.write(centre.sentence, "DE") == (
        "Fiele „Volkshochschule Aachen“ weg, wären 14 Organisationen vom größten übrigen Teil des Netzes getrennt "
        "(„Aachener Friedenspreis e.V.“, „Begleitausschuss der Partnerschaft für Demokratie Aachen“, „Bistum Aachen“ "
        "und 11 weitere). Stand 22. November 2026; der Eintrag dahinter ist nicht aktuell belegt."
    )


async def test_the_centres_of_the_laender_depend_on_one_programme(seeded: Database) -> None:
    """Of the 17 recipients of fundings that name it, three have other funders, too. Sources of 2022 and before speak of
    five, one of which has another funder."""
    who = context(seeded)
    reasons = (DependencyReason.SINGLE_PROGRAMME,)
    today = await dependencies(who, reasons=reasons, first=1000)
    earlier = await dependencies(who, reasons=reasons, on=date(2023, 1, 1), first=1000)
    counts = [{one.actor.key: one.cut_off_count for one in answer.nodes} for answer in (today, earlier)]
    assert [count["demokratie-leben-ldz"] for count in counts] == [14, 4]


async def test_colognes_mobile_counselling_has_a_single_carrier(seeded: Database) -> None:
    answer = await dependencies(
        context(seeded), kinds=(ActorKind.PUBLIC_BODY,), reasons=(DependencyReason.SINGLE_CARRIER,), first=1000
    )
    dependency = {one.actor.key: one for one in answer.nodes}["ns-dokumentationszentrum-koeln"]
    assert "mb-koeln" in {key.key for key in dependency.cuts[0].cut_off}


async def test_a_second_question_reads_only_the_data_version(seeded: Database) -> None:
    who = context(seeded)
    first = await dependencies(who, first=1000)
    trips: list[str] = []
    seeded.on_trip = lambda text, _: trips.append(text)
    assert await dependencies(who, first=1000) == first
    assert len(trips) == 1


async def test_bad_input_is_refused_and_an_empty_graph_has_an_empty_answer(empty: Database) -> None:
    who = context(empty)
    assert await dependencies(who) == Dependencies(date(2026, 11, 22), 0, 0, ())
    for first in (0, 1001):
        with pytest.raises(BadUserInput, match="first"):
            await dependencies(who, first=first)
    with pytest.raises(NotFound, match="'05'"):
        await dependencies(who, within=RegionId("05"))
