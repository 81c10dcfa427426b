"""The question `coordination_gaps`, compared with a naive evaluation of every pair, and on the real data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations, pairwise
from typing import Any

import pytest
from contexts import context
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import examples
from tied_networks import DAY, REGIONS, Small, TiedStatement, ancestors, smalls, write

from graph.analysis.coordination.coordination_gaps import CoordinationGap, CoordinationGaps, coordination_gaps
from graph.analysis.core.keys import RegionId
from graph.errors import BadUserInput, NotFound
from graph.messages import catalogue
from graph.model.enums import ServiceType
from graph.store.database import Database

pytestmark = pytest.mark.anyio
WORKING = ("PUBLIC_BODY", "MUNICIPALITY", "CIVIL_SOCIETY_GROUP", "COUNSELLING_SERVICE")
TIES = ("FUNDS", "MEMBER_OF", "PART_OF", "PROVIDES", "ADMINISTERS", "PARTICIPATES_IN")


# ---- the naive evaluation


def without_applications(small: Small) -> Small:
    claims = [c for c in small.claims if not (c.type == "PARTICIPATES_IN" and c.own["role"] == "APPLICANT")]
    return Small(small.actors, claims)


def work_region(claim: TiedStatement) -> str | None:
    if claim.type == "PARTICIPATES_IN":
        return claim.own["region_ags"]
    if claim.type in ("LOCATED_IN", "GOVERNS") or (claim.type == "COVERS" and claim.own["extent"] != "NONE"):
        return claim.end
    return None


def work_regions(small: Small, slug: str, within: str | None) -> dict[str, set[str]]:
    """The districts and government regions that an actor works in, with the statements that show it."""
    regions: dict[str, set[str]] = {}
    for claim in small.claims:
        ags = work_region(claim)
        if claim.start != slug or ags is None or REGIONS[ags][0] in ("COUNTRY", "STATE"):
            continue
        if within is not None and within not in ancestors(ags):
            continue
        region = ags if REGIONS[ags][0] == "GOVERNMENT_REGION" or ags == within else ags[:5]
        regions.setdefault(region, set()).add(claim.id)
    return regions


def area_of(region: str) -> str:
    above = [ags for ags in ancestors(region) if REGIONS[ags][0] == "GOVERNMENT_REGION"]
    return (above or [ags for ags in ancestors(region) if REGIONS[ags][0] == "STATE"])[0]


def programmes_of(small: Small, funding: TiedStatement) -> set[str]:
    """The programmes that a funding belongs to or starts or ends at."""
    programmes = {slug for slug in (funding.start, funding.end) if small.actors[slug].kind == "PROGRAMME"}
    if funding.own["programme_id"]:
        return programmes | {funding.own["programme_id"]}
    others = {
        c.own["programme_id"]
        for c in small.of("FUNDS")
        if (c.start, c.end, c.valid_from, c.valid_to)
        == (funding.start, funding.end, funding.valid_from, funding.valid_to)
    } - {None}
    return programmes | (others if len(others) == 1 else set())


def affiliations(small: Small, slug: str) -> set[tuple[str, str]]:
    """The affiliations of an actor."""
    pairs: set[tuple[str, str]] = set()
    for c in small.claims:
        if c.type == "MEMBER_OF" and c.start == slug:
            pairs.add(("network", c.end))
        if c.type == "ADMINISTERS" and c.start == slug:
            pairs.add(("programme" if small.actors[c.end].kind == "PROGRAMME" else "network", c.end))
        if c.type == "PARTICIPATES_IN" and c.start == slug:
            pairs.add(("programme", c.end))
        if c.type == "FUNDS" and c.end == slug:
            pairs.add(("funder", c.start))
        if c.type == "FUNDS" and slug in (c.start, c.end):
            pairs |= {("programme", programme) for programme in programmes_of(small, c)}
        if c.type in ("PROVIDES", "PART_OF") and slug in (c.start, c.end):
            pairs.add(("organisation", c.end if c.start == slug else c.start))
    return {(what, of) for what, of in pairs if of != slug}


def connected(small: Small, a: str, b: str) -> bool:
    direct = any({c.start, c.end} == {a, b} for c in small.of(*TIES))
    return direct or bool(affiliations(small, a) & affiliations(small, b))


Found = tuple[int, str, str, set[str], set[str], str | None, set[str]]


def expected(small: Small, within: str | None, types: Any) -> list[Found]:
    """Score, the two actors, common regions, common areas, common type, and the statements that show it."""
    workers = [a for a in small.actors.values() if a.kind in WORKING and (types is None or a.service_type in types)]
    gaps: list[Found] = []
    for a, b in combinations(sorted(workers, key=lambda actor: (actor.name, actor.slug)), 2):
        places = work_regions(small, a.slug, within), work_regions(small, b.slug, within)
        shared = set(places[0]) & set(places[1])
        type_ = a.service_type if a.service_type == b.service_type != "OTHER" else None
        near = set(map(area_of, places[0])) & set(map(area_of, places[1])) if type_ and not shared else set[str]()
        if (shared or near) and not connected(small, a.slug, b.slug):
            said = {
                id_ for p in places for region in p if region in shared or area_of(region) in near for id_ in p[region]
            }
            gaps.append((2 * len(shared) + (type_ is not None), a.slug, b.slug, shared, near, type_, said))
    return sorted(gaps, key=lambda one: -one[0])


def as_tuples(answer: CoordinationGaps) -> list[Found]:
    return [
        (
            gap.score,
            gap.one.key,
            gap.other.key,
            {key.key for key in gap.regions},
            {key.key for key in gap.neighbourhoods},
            gap.service_type,
            {key.key for key in gap.statements},
        )
        for gap in answer.nodes
    ]


def check_counts(small: Small, gap: CoordinationGap) -> None:
    assumed = {claim.id for claim in small.claims if claim.assumed}
    said = {key.key for key in gap.statements}
    assert gap.region_count == len(gap.regions)
    assert gap.neighbourhood_count == len(gap.neighbourhoods)
    assert (gap.statement_count, gap.assumed_count) == (len(said), len(said & assumed))


# ---- bridges


def memberships(small: Small, slug: str) -> dict[str, set[str]]:
    networks_by_actor: dict[str, set[str]] = {}
    for c in small.of("MEMBER_OF", "ADMINISTERS", "PARTICIPATES_IN"):
        if c.start == slug != c.end:
            networks_by_actor.setdefault(c.end, set()).add(c.id)
    return networks_by_actor


def distance(small: Small, body: str, regions: set[str]) -> int:
    """0, 1 or 2: how near a network or programme is to the regions where both work."""
    near, far = False, False
    for c in small.claims:
        ags = work_region(c)
        if ags is None or body != (c.end if c.type == "PARTICIPATES_IN" else c.start):
            continue
        near = near or bool(regions & set(ancestors(ags)))
        far = far or (c.type == "COVERS" and any(ags in ancestors(region) for region in regions))
    return 0 if near else 1 if far else 2


def steps(small: Small, a: str, b: str) -> int | None:
    """The number of statements on the shortest path."""
    reached, length = {a}, 0
    while b not in reached:
        more = {slug for c in small.of(*TIES) for slug in (c.start, c.end) if reached & {c.start, c.end}} | reached
        if more == reached:
            return None
        reached, length = more, length + 1
    return length


def check_bridge(small: Small, gap: CoordinationGap) -> None:
    one, other = gap.one.key, gap.other.key
    regions = {key.key for key in gap.regions or gap.neighbourhoods}
    options = [(body, joiner) for joiner, member in ((one, other), (other, one)) for body in memberships(small, member)]
    if options:
        check_joining(small, gap, min(options, key=lambda option: option_rank(small, option, regions)))
    elif gap.bridge is None:
        assert (steps(small, one, other) or 5) > 4
        assert "ist nicht bekannt" in catalogue.write(gap.sentence, "DE")
    else:
        between = [one, *(key.key for key in gap.bridge.through), other]
        assert len(between) - 1 == steps(small, one, other)
        assert {key.key for key in gap.bridge.statements} == set(edges_on_path(small, between))


def option_rank(small: Small, option: tuple[str, str], regions: set[str]) -> tuple[Any, ...]:
    body, joiner = option
    actor = small.actors[body]
    return distance(small, body, regions), actor.kind == "PROGRAMME", actor.name, body, joiner


def check_joining(small: Small, gap: CoordinationGap, option: tuple[str, str]) -> None:
    body, joiner = option
    assert gap.bridge
    assert gap.bridge.joiner
    assert ([key.key for key in gap.bridge.through], gap.bridge.joiner.key) == ([body], joiner)
    assert gap.bridge.kind == f"JOIN_{small.actors[body].kind}"
    member = gap.other.key if joiner == gap.one.key else gap.one.key
    assert {key.key for key in gap.bridge.statements} == memberships(small, member)[body]
    assert "könnte" in catalogue.write(gap.sentence, "DE")


def edges_on_path(small: Small, between: Sequence[str]) -> Iterator[str]:
    for a, b in pairwise(between):
        yield from (c.id for c in small.of(*TIES) if {c.start, c.end} == {a, b})


_networks = smalls(
    kinds=("COUNSELLING_SERVICE",) * 3 + ("CIVIL_SOCIETY_GROUP", "PUBLIC_BODY", "NETWORK", "PROGRAMME", "MINISTRY"),
    statements=30,
    local=True,
)
_types = st.none() | st.sampled_from([(), ("MOBILE_COUNSELLING",), ("VICTIM_COUNSELLING", "MOBILE_COUNSELLING")])


@settings(max_examples=examples(0.25))
@given(small=_networks, within=st.sampled_from(sorted(REGIONS)), types=_types, first=st.integers(1, 12))
async def test_gaps_agree_with_a_naive_evaluation(
    empty: Database, small: Small, within: Any, types: Any, first: int
) -> None:
    await write(empty, small)
    seen, who = without_applications(small.seen()), context(empty)
    for place, kinds in ((None, None), (within, types)):
        chosen = None if kinds is None else tuple(map(ServiceType, kinds))
        wanted = expected(seen, place, kinds)
        answer = await coordination_gaps(who, on=DAY, within=place, services=chosen, first=first)
        assert as_tuples(answer) == wanted[:first]
        assert answer.total_count == len(wanted)
        for gap in answer.nodes:
            check_counts(seen, gap)
            check_bridge(seen, gap)


@settings(max_examples=examples(0.1))
@given(small=_networks)
async def test_hidden_actors_and_statements_change_nothing(empty: Database, small: Small) -> None:
    await write(empty, small)
    with_all = await coordination_gaps(context(empty), on=DAY, first=1000)
    actors = {slug: actor for slug, actor in small.actors.items() if actor.visibility is None}
    await write(empty, Small(actors, [claim for claim in small.claims if claim.visibility is None]))
    assert await coordination_gaps(context(empty), on=DAY, first=1000) == with_all


# ---- the real data


async def test_two_offices_of_one_district_are_not_connected(seeded: Database) -> None:
    """Both counsel on discrimination in Kreis Düren, one in Düren and one in Jülich; nothing else is in the data."""
    types = (ServiceType.ANTI_DISCRIMINATION,)
    answer = await coordination_gaps(context(seeded), services=types, first=1000)
    gaps = {(gap.one.key, gap.other.key): gap for gap in answer.nodes}
    gap = gaps["ada-dueren", "ada-juelich"]
    assert [key.key for key in gap.regions] == ["05358"]
    assert catalogue.write(gap.sentence, "DE") == (
        "„Beratungsstelle für Antidiskriminierungsarbeit der Evangelischen Gemeinde zu Düren“ und „Servicestelle für "
        "Antidiskriminierungsarbeit Jülich“ arbeiten im selben Gebiet („Kreis Düren“), beide als Angebot der Art "
        "„Antidiskriminierungsberatung“, haben aber kein bekanntes gemeinsames Netzwerk, keinen gemeinsamen "
        "Fördermittelgeber, "
        "kein gemeinsames Programm und keine gemeinsame Organisation. Ein Netzwerk, Programm oder kurzer Weg über "
        "andere, der beide verbinden würde, ist nicht bekannt. Stand 22. November 2026; beide Einträge dahinter sind "
        "nicht aktuell belegt."
    )


async def test_one_of_dortmunds_offices_could_join_the_network_of_the_other(seeded: Database) -> None:
    """ADIRA is one of the institutions of the Kompetenzverbund Antisemitismus, Train of Hope is not."""
    answer = await coordination_gaps(context(seeded), within=RegionId("05913"), first=1000)
    gaps = {(gap.one.key, gap.other.key): gap for gap in answer.nodes}
    gap = gaps["adira", "ada-train-of-hope"]
    assert gap.score == 3
    assert gap.bridge
    assert gap.bridge.joiner
    assert (gap.bridge.joiner.key, [key.key for key in gap.bridge.through]) == (
        "ada-train-of-hope",
        ["kompetenzverbund-antisemitismus"],
    )
    assert all({key.key for key in gap.regions} == {"05913"} for gap in answer.nodes)


async def test_a_second_question_reads_only_the_data_version(seeded: Database) -> None:
    who = context(seeded)
    first = await coordination_gaps(who, first=1000)
    trips: list[str] = []
    seeded.on_trip = lambda text, _: trips.append(text)
    assert await coordination_gaps(who, first=1000) == first
    assert len(trips) == 1


async def test_bad_input_is_refused_and_an_empty_graph_has_an_empty_answer(empty: Database) -> None:
    who = context(empty)
    assert await coordination_gaps(who) == CoordinationGaps(date(2026, 11, 22), 0, 0, ())
    for first in (0, 1001):
        with pytest.raises(BadUserInput, match="first"):
            await coordination_gaps(who, first=first)
    with pytest.raises(NotFound, match="'05'"):
        await coordination_gaps(who, within=RegionId("05"))
