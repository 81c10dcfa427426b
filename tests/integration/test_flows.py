"""The question `flows` on generated networks, compared with a naive evaluation, and on the real data."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from contexts import TODAY, context
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from paging import ask
from profiles import examples

from api.http.app import operations
from api.settings import Settings
from graph.analysis.core.keys import RegionId
from graph.analysis.funding.flow_answer import MoneyFlows
from graph.analysis.funding.flow_levels import FlowLevel
from graph.analysis.funding.flows import flows
from graph.errors import BadUserInput, NotFound
from graph.messages.catalogue import write
from graph.model.enums import RegionKind, Visibility
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
BUCKETS = {"EXACT": "exact", "MAXIMUM": "maximum", "TOTAL": "total"}
ALL_LEVELS = tuple(FlowLevel)
WITHOUT_PROGRAMMES = (FlowLevel.FUNDER, FlowLevel.RECIPIENT, FlowLevel.REGION)


# ---- a naive evaluation: amounts of one year, statement by statement


def _attributed(world: FundingWorld) -> list[Row]:
    """The fundings with the programme that they are attributed to, their years, and whether their amounts add up."""
    fundings: list[Row] = []
    for f in world.fundings:
        same = [g for g in world.fundings if all(g[k] == f[k] for k in ("start", "end", "valid_from", "valid_to"))]
        named = {g["programme_id"] for g in same} - {None}
        fundings.append(
            {**f, "programme": f["programme_id"] or (named.pop() if len(named) == 1 else None), "same": same}
        )
    for f in fundings:
        rivals = [g for g in fundings if g["same"] == f["same"] and g["programme"] == f["programme"]]
        newest = max(rivals, key=lambda g: (g["amount_eur"] is not None, g["last_confirmed"] or date.min, g["id"]))
        stated = f["amount_eur"] is not None and f["amount_kind"] in BUCKETS and f["amount_scope"] == "WHOLE"
        f["newest"] = newest["source_ids"]
        f["adds"] = stated and f["source_ids"] == newest["source_ids"]
        f["years"] = _years(f)
    return fundings


def _years(f: Row) -> set[int]:
    since, until = f.get("not_before", date.min), f.get("known_to", date.max)
    begin, last = f["valid_from"], f["valid_to"] or f["last_confirmed"]
    stated = {last.year} if last else set[int]()
    if begin:
        stated = set(range(begin.year, max(last.year if last else 0, begin.year) + 1))
    return {year for year in stated if since.year <= year <= until.year}


@st.composite
def _limited_worlds(draw: st.DrawFn) -> FundingWorld:
    """Worlds in which an end of some fundings did not exist for the whole time."""
    world = draw(funding_worlds())
    for funding in world.fundings:
        since, until = draw(st.sampled_from(_EXISTENCE))
        if since or until:
            funding["not_before"] = since or date.min
            funding["known_to"] = min(funding["valid_to"] or date.max, until or date.max)
    return world


_EXISTENCE = [
    *[(None, None)] * 3,
    (date(2025, 1, 1), None),
    (None, date(2025, 6, 30)),
    (date(2025, 3, 1), date(2025, 12, 31)),
]


def _is_programme(slug: str) -> bool:
    return slug in PROGRAMMES


def _larger_programmes(world: FundingWorld, relationships: Sequence[Row], plan: str) -> set[str]:
    programmes = [plan]
    for at in programmes:
        paid = [f["start"] for f in world.fundings if f["end"] == at and _is_programme(f["start"])]
        tie = [
            t["end"] for t in relationships if t["type"] == "PART_OF" and t["start"] == at and _is_programme(t["end"])
        ]
        programmes += [p for p in sorted({*paid, *tie}) if p not in programmes]
    return set(programmes)


def _groups(relationships: Sequence[Row], slug: str) -> set[str]:
    providers = {t["start"] for t in relationships if t["type"] == "PROVIDES" and t["end"] == slug}
    groups = set(providers)
    for t in relationships:
        groups |= {t["start"]} if t["type"] == "PROVIDES" and t["end"] in providers else set()
        groups |= {t["end"]} if t["type"] in ("PART_OF", "MEMBER_OF") and t["start"] in {slug, *providers} else set()
    return groups - {slug}


def _double_reported(active: list[Row]) -> set[str]:
    """The fundings of the weaker side, if both the programme and others report the money of a recipient."""
    weaker_ids: set[str] = set()
    for r, p in {(f["end"], f["programme"]) for f in active if f["programme"] and not _is_programme(f["end"])}:
        mine = [f for f in active if (f["end"], f["programme"]) == (r, p)]
        sides = [[f for f in mine if _is_programme(f["start"])], [f for f in mine if not _is_programme(f["start"])]]
        if all(sides):
            less, more = sorted(sides, key=lambda side: max(_strength(f) for f in side))
            scopes = {f["amount_scope"] for f in more}
            weaker_ids |= {f["id"] for f in less if "WHOLE" in scopes or f["amount_scope"] in scopes}
    return weaker_ids


def _strength(f: Row) -> Any:
    return f["adds"], f["last_confirmed"] or date.min, f["id"]


def _contains(world: FundingWorld, relationships: Sequence[Row], big: Row, small: Row, stage: str) -> bool:
    """Whether the money of `small` is part of that of `big`."""
    if not big["adds"] or big["id"] == small["id"] or big["start"] == big["end"]:
        return False
    funder = small["start"]
    named = [n for n in (small["programme"], small["end"]) if n and _is_programme(n)]
    programmes = {p for n in named for p in _larger_programmes(world, relationships, n)} - {small["end"]}
    if stage != "TO_RECIPIENTS" and not _is_programme(funder) and big["end"] in programmes:
        return True
    if big["end"] == funder:
        if _is_programme(funder):
            return stage == "END_TO_END"
        return big["programme"] in (None, small["programme"])
    if big["amount_kind"] == "TOTAL" and not _is_programme(big["end"]) and not _is_programme(small["end"]):
        same = big["start"] == funder and None in (big["programme"], small["programme"])
        shared = big["programme"] is not None and big["programme"] == small["programme"]
        return (same or shared) and big["end"] in _groups(relationships, small["end"])
    return False


def _circular(edges: dict[str, set[str]]) -> bool:
    left = dict(edges)
    while free := [s for s, over in left.items() if not over & left.keys()]:
        for s in free:
            del left[s]
    return bool(left)


def _is_counted_at(f: Row, stage: str) -> bool:
    return {"FROM_FUNDERS": not _is_programme(f["start"]), "TO_RECIPIENTS": not _is_programme(f["end"])}.get(
        stage, True
    )


def _counting(world: FundingWorld, relationships: Sequence[Row], stage: str, year: int) -> Iterator[Row]:
    active = [f for f in _attributed(world) if year in f["years"]]
    weaker_ids = set[str]() if stage == "FROM_FUNDERS" else _double_reported(active)
    kept = [f for f in active if f["id"] not in weaker_ids]
    over = {f["id"]: {b["id"] for b in kept if _contains(world, relationships, b, f, stage)} for f in kept}
    assume(not _circular(over))
    for f in kept:
        if f["adds"] and not over[f["id"]] and _is_counted_at(f, stage):
            yield f


def _region(relationships: Sequence[Row], slug: str) -> str:
    """The district in which the money of a recipient arrives, or the larger area that it is for."""
    if slug in LEVELS_OF_ACTORS:
        return "DE" if LEVELS_OF_ACTORS[slug] == "FEDERAL" else _state(relationships, slug)
    at = {
        type_: [t["end"] for t in relationships if t["type"] == type_ and t["start"] == slug]
        for type_ in ("LOCATED_IN", "COVERS")
    }
    served, seats = set(at["COVERS"]), set(at["LOCATED_IN"])
    outermost = {ags for ags in served if not served & set(with_enclosing(ags)[1:])}
    wide = outermost & {"DE", "05", "06"}
    innermost = {ags for ags in seats if not any(ags in with_enclosing(other)[1:] for other in seats)}
    districts = {_district(ags) for ags in wide or innermost or outermost}
    return districts.pop() if len(districts) == 1 else "SEVERAL" if districts else "MISSING"


def _state(relationships: Sequence[Row], slug: str) -> str:
    """The state of a body or programme for a whole state."""
    for type_ in ("COVERS", "LOCATED_IN"):
        at = {t["end"] for t in relationships if t["type"] == type_ and t["start"] == slug}
        if at:
            states = {up for ags in at for up in with_enclosing(ags) if up in ("05", "06")}
            return states.pop() if len(states) == 1 else "SEVERAL" if states else "MISSING"
    return "MISSING"


def _district(ags: str) -> str:
    return next((up for up in with_enclosing(ags) if len(up) == 5), ags)


def _node(relationships: Sequence[Row], f: Row, level: FlowLevel) -> str:
    own = (
        f["end"]
        if _is_programme(f["end"])
        else f["programme"] or (f["start"] if _is_programme(f["start"]) else "MISSING")
    )
    return {
        FlowLevel.FUNDER: f["start"],
        FlowLevel.RECIPIENT: f["end"],
        FlowLevel.FUNDER_KIND: KINDS[f["start"]],
        FlowLevel.RECIPIENT_KIND: KINDS[f["end"]],
        FlowLevel.PROGRAMME: own,
        FlowLevel.REGION: _region(relationships, f["end"]),
    }[level]


def expected_sums(world: FundingWorld, levels: Sequence[FlowLevel], years: Iterable[int]) -> dict[Any, float]:
    """Euros by band, year and kind of amount."""
    years = list(years)
    relationships = holding_relationships(world, date(years[0], 1, 1), date(years[-1], 12, 31))
    sums: dict[Any, float] = defaultdict(float)
    for before, level in pairwise(levels):
        ahead = level in (FlowLevel.FUNDER_KIND, FlowLevel.FUNDER, FlowLevel.PROGRAMME)
        stage = "END_TO_END" if FlowLevel.PROGRAMME not in levels else "FROM_FUNDERS" if ahead else "TO_RECIPIENTS"
        for year in years:
            for f in _counting(world, relationships, stage, year):
                ends = f"{before}:{_node(relationships, f, before)}", f"{level}:{_node(relationships, f, level)}"
                sums[*ends, year, BUCKETS[f["amount_kind"]]] += f["amount_eur"]
    return dict(sums)


def actual_sums(answer: MoneyFlows) -> dict[Any, float]:
    return {
        (link.source, link.target, year, kind): euros
        for link in answer.links
        for year, bucket in link.total.years.items()
        for kind, euros in bucket.items()
    }


@settings(max_examples=examples(0.4))
@given(
    world=_limited_worlds(),
    levels=st.sampled_from([ALL_LEVELS, WITHOUT_PROGRAMMES]),
    first=st.sampled_from([2024, 2025]),
)
async def test_links_have_the_sums_of_a_naive_evaluation(
    empty: Database, world: FundingWorld, levels: tuple[FlowLevel, ...], first: int
) -> None:
    await write_world(empty, world)
    for reader, visible in ((Reader(), world.public()), (Reader(Visibility.COORDINATOR), world)):
        reader_context = context(empty, reader)
        answer = await flows(reader_context, from_year=first, to_year=2026, group_by=levels, limit=100)
        sums = expected_sums(visible, levels, range(first, 2027))
        assert actual_sums(answer) == sums
        _check_consistency(answer)
        last = {
            kind: sum(euros for (*_, end, _, k), euros in sums.items() if k == kind and _at(end, levels[-1]))
            for kind in ("exact", "total")
        }
        assert [figure.value for figure in answer.figures] == [
            pytest.approx(sum(last.values())),
            *_left_out(visible, range(first, 2027)),
        ]


def _at(node: str, level: FlowLevel) -> bool:
    return node.startswith(f"{level}:")


def _left_out(world: FundingWorld, years: range) -> list[int]:
    """The number of fundings of these years, or of no year, without an amount; and of those with one but no year."""
    current = [f for f in _attributed(world) if not f["years"] or f["years"] & set(years)]
    current = [f for f in current if f["source_ids"] == f["newest"]]
    without_amount = [f for f in current if f["amount_eur"] is None or f["amount_kind"] not in BUCKETS]
    return [len(without_amount), sum(not f["years"] and f not in without_amount for f in current)]


def _check_consistency(answer: MoneyFlows) -> None:
    """Links, nodes and levels have the same sums, and each statement is in a link or excluded."""
    for level in answer.levels:
        nodes = [n for n in answer.nodes if n.level is level.level]
        for side, own in (("incoming", level.incoming), ("outgoing", level.outgoing)):
            parts = [getattr(n, side) for n in nodes]
            assert (own is None) == any(p is None for p in parts) or not parts
            if own is not None:
                assert own.known_euros == pytest.approx(sum(p.known_euros for p in parts))
    shown = {s.key for link in answer.links for s in link.statements} | {
        s.key for left in answer.excluded for s in left.statements
    }
    assert len(shown) == answer.statement_count


@settings(max_examples=examples(0.1))
@given(world=funding_worlds())
async def test_hidden_statements_do_not_change_the_answer_for_readers_who_may_not_see_them(
    empty: Database, world: FundingWorld
) -> None:
    await write_world(empty, world)
    with_hidden = await flows(context(empty), on=date(2025, 2, 1))
    await write_world(empty, world.public())
    answer = await flows(context(empty), on=date(2025, 2, 1))
    assert answer == with_hidden
    assert (answer.headline, answer.omitted, answer.figures) == (
        with_hidden.headline,
        with_hidden.omitted,
        with_hidden.figures,
    )


# ---- the real data


def total_between(answer: MoneyFlows, source: str, target: str) -> Any:
    [link] = [link for link in answer.links if (link.source, link.target) == (source, target)]
    return link.total


def excluded(answer: MoneyFlows, reason: str) -> dict[Any, set[str]]:
    return {e.from_level: {s.key for s in e.statements} for e in answer.excluded if e.reason == reason}


async def test_a_ceiling_for_each_of_24_recipients_is_neither_multiplied_nor_added(seeded: Database) -> None:
    answer = await flows(context(seeded), on=TODAY)
    ceilings = excluded(answer, "PER_RECIPIENT")[FlowLevel.FUNDER]
    assert ceilings >= {"funds-land-nrw-nrweltoffen-lks-vorbeugen", "funds-land-nrw-nrweltoffen-nrweltoffen-kommunal"}
    total = total_between(answer, "FUNDER:land-nrw", "PROGRAMME:nrweltoffen")
    # What one city planned, in a year that the source does not name.
    assert (total.years, total.assumed) == ({}, {"approximate": 70000.0})
    assert total.per_recipient == len([c for c in ceilings if c.startswith("funds-land-nrw-nrweltoffen-")])


async def test_money_of_demokratie_leben_in_2017_counts_once_on_each_side(seeded: Database) -> None:
    """104.5 million into the programme; of it, 605,000 for the mobile teams in the ministry's name."""
    answer = await flows(context(seeded), from_year=2017, to_year=2017)
    assert total_between(answer, "FUNDER:bmbfsfj", "PROGRAMME:demokratie-leben").years == {2017: {"exact": 104500000.0}}
    out = total_between(answer, "PROGRAMME:demokratie-leben", "RECIPIENT_KIND:NETWORK")
    assert out.years == {2017: {"total": 605000.0}}
    assert "funds-bmbfsfj-mobile-beratung-nrw-ga-2017" in excluded(answer, "PROGRAMME_SUM")[FlowLevel.FUNDER]
    funders = answer.levels[0].outgoing
    assert funders
    # The Oberbergischer Kreis pays 25,000 a year.
    assert funders.years[2017] == {"exact": 104500000.0 + 25000.0, "total": 450000.0}


async def test_of_two_sources_for_the_state_money_of_the_mobile_teams_one_counts(seeded: Database) -> None:
    answer = await flows(context(seeded), from_year=2017, to_year=2017)
    assert total_between(answer, "FUNDER:land-nrw", "PROGRAMME:MISSING").years == {2017: {"total": 450000.0}}
    mobile = {"funds-land-nrw-mobile-beratung-nrw-ga-2017", "funds-land-nrw-mobile-beratung-nrw-reportk-2017"}
    assert len(mobile & excluded(answer, "DISPUTED")[FlowLevel.FUNDER]) == 1


async def test_the_grant_of_one_mobile_team_in_2016_is_part_of_the_sum_for_all_five(seeded: Database) -> None:
    answer = await flows(context(seeded), from_year=2016, to_year=2016)
    assert total_between(answer, "FUNDER:land-nrw", "PROGRAMME:MISSING").years[2016]["total"] == 450000.0
    assert "funds-land-nrw-mb-arnsberg-rundblick-2016-2" in excluded(answer, "GROUP_SUM")[FlowLevel.PROGRAMME]


async def test_the_rates_of_the_mobile_teams_in_2013_are_those_that_the_sources_give(seeded: Database) -> None:
    """51,000 for that year, and 45,000 since 2011, whose end no source names: five times each."""
    answer = await flows(context(seeded), from_year=2013, to_year=2013)
    link = total_between(answer, "PROGRAMME:toleranz-foerdern", "RECIPIENT_KIND:COUNSELLING_SERVICE")
    assert link.years == {2013: {"exact": 5 * 51000.0 + 5 * 45000.0}}


async def test_sums_for_whole_terms_stay_whole_and_contain_their_shares(seeded: Database) -> None:
    answer = await flows(context(seeded), from_year=2018, to_year=2018)
    assert total_between(answer, "FUNDER:land-nrw", "PROGRAMME:nrweltoffen").whole_term == {"total": 4000000.0}
    assert "funds-land-nrw-kreis-lippe-land-2017" in excluded(answer, "PROGRAMME_SUM")[FlowLevel.FUNDER]


async def test_nodes_beyond_the_limit_become_one_with_the_same_totals(seeded: Database) -> None:
    every = await flows(context(seeded), from_year=2015, to_year=2025, limit=100)
    some = await flows(context(seeded), from_year=2015, to_year=2025, limit=3)
    for large, small in zip(every.levels, some.levels, strict=True):
        assert (large.incoming, large.outgoing) == (small.incoming, small.outgoing)
        assert large.node_count == small.node_count
    [rest] = [n for n in some.nodes if n.level is FlowLevel.REGION and n.state == "REST"]
    named = [n for n in some.nodes if n.level is FlowLevel.REGION and n.state == "NAMED"]
    all_named = [n for n in every.nodes if n.level is FlowLevel.REGION and n.state == "NAMED"]
    assert (len(named), rest.rest_count) == (3, len(all_named) - 3)
    assert write(rest.name, "DE") == f"Übrige ({rest.rest_count})"
    assert write(rest.name, "EN") == f"Others ({rest.rest_count})"
    assert [n.id for n in named] == [n.id for n in all_named[:3]]


async def test_only_what_arrives_in_a_region_is_in_its_sums(seeded: Database) -> None:
    answer = await flows(context(seeded), from_year=2017, to_year=2017, within=RegionId("05124"))
    assert [n.id for n in answer.nodes if n.level is FlowLevel.REGION] == ["REGION:05124"]
    states = await flows(
        context(seeded), from_year=2017, to_year=2017, group_by=WITHOUT_PROGRAMMES, region_level=RegionKind.STATE
    )
    assert {"REGION:05", "REGION:DE"} <= {n.id for n in states.nodes}


async def test_money_for_all_of_germany_never_stands_in_a_district(seeded: Database) -> None:
    """All that is known of the programme area for partnerships, which federal money pays, lies in one district."""
    await seeded.run(
        """
        MATCH (a:Actor {id: 'demokratie-leben'}), (b:Actor {id: 'demokratie-leben-pfd'}), ()-[known:FUNDS]->()
        WITH a, b, known LIMIT 1
        CREATE (a)-[r:FUNDS]->(b)
        SET r = known {.source_ids, id: 'test-pfd', amount_eur: 49800000.0, amount_kind: 'EXACT',
          amount_scope: 'WHOLE', period: 'PER_YEAR', valid_from: date('2017-01-01'), valid_to: date('2017-12-31'),
          known_from: date('2017-01-01'), known_to: date('2017-12-31')}
        """
    )
    levels = (FlowLevel.FUNDER, FlowLevel.REGION)
    times: list[dict[str, Any]] = [{"from_year": 2017, "to_year": 2017}, {"on": date(2017, 6, 1)}]
    for time in times:
        everywhere = await flows(context(seeded), **time, group_by=levels)
        nationwide = {n.id: n for n in everywhere.nodes}["REGION:DE"]
        assert (nationwide.state, write(nationwide.name, "DE")) == ("LARGER_AREA", "bundesweit")
        aachen = await flows(context(seeded), **time, group_by=levels, within=RegionId("05334"))
        assert "test-pfd" not in {s.key for link in aachen.links for s in link.statements}
        [beside] = [b for b in aachen.beside if b.region and b.region.key == "DE"]
        assert "test-pfd" in {s.key for s in beside.statements}
        assert beside.total.years[2017]["exact"] >= 49800000.0
        assert "Daneben und in keiner dieser Summen: " in write(aachen.sentence, "DE")
        assert "bundesweit" in write(aachen.sentence, "DE")
        assert not aachen.levels[-1].incoming or aachen.levels[-1].incoming.known_euros < 1000000


CUTS = [None, *(RegionId(ags) for ags in ("DE", "05", "053", "05334", "05111"))]


@pytest.mark.parametrize("within", CUTS)
async def test_what_arrives_and_what_stands_beside_it_are_different_statements(
    seeded: Database, within: RegionId | None
) -> None:
    """What lies around a region or is not known to lie elsewhere is in one of both, and nothing is in two."""
    answer = await flows(context(seeded), from_year=2010, to_year=2026, within=within)
    arriving = {s.key for link in answer.links for s in link.statements}
    arriving |= {s.key for left in answer.excluded for s in left.statements}
    beside = [s.key for part in answer.beside for s in part.statements]
    assert len(beside) == len(set(beside))
    assert arriving.isdisjoint(beside)
    assert len(arriving) == answer.statement_count
    assert (within is None) <= (not answer.beside)


@pytest.mark.parametrize("on", [date(2017, 6, 30), date(2023, 6, 30), TODAY])
@pytest.mark.parametrize(
    ("by", "level", "region_level"),
    [
        ("FUNDER", FlowLevel.FUNDER, "DISTRICT"),
        ("RECIPIENT", FlowLevel.RECIPIENT, "DISTRICT"),
        *(("REGION", FlowLevel.REGION, kind) for kind in ("STATE", "GOVERNMENT_REGION", "DISTRICT", "MUNICIPALITY")),
        ("PROGRAMME", FlowLevel.PROGRAMME, "DISTRICT"),
    ],
)
async def test_totals_groups_and_flows_add_up_to_each_other(
    seeded: Database, on: date, by: str, level: FlowLevel, region_level: str
) -> None:
    """All fundings of a day: their total, the sum of their groups, and what flows and what flows leave out."""
    api = operations(seeded, Settings(prevnet_max_weight=10**6))
    data = await ask(api, TOTALS, on=on.isoformat(), by=by, level=region_level)
    total, groups = data["fundings"]["totalEur"], data["fundings"]["groups"]["nodes"]
    assert sum(group["count"] for group in groups) == data["fundings"]["totalCount"]
    assert amounts_of(total) == added(amounts_of(group["totalEur"]) for group in groups)

    kind = RegionKind(region_level)
    levels = tuple(sorted({FlowLevel.FUNDER, FlowLevel.RECIPIENT, level}, key=list(FlowLevel).index))
    answer = await flows(context(seeded), on=on, group_by=levels, region_level=kind, limit=100)
    assert answer.statement_count == data["fundings"]["totalCount"]
    nodes = [node for node in answer.nodes if node.level is level]
    if level is not FlowLevel.PROGRAMME:
        sides = [(node.outgoing if node.incoming is None else node.incoming) for node in nodes]
        flowing = [amounts_of(side.answer()) for side in sides if side]
        left_out = {e.reason: e.total for e in answer.excluded if e.from_level in (None, levels[0], levels[-2])}
        assert amounts_of(total) == added([*flowing, *(amounts_of(t.answer()) for t in left_out.values())])
    names = {key.key for n in nodes if (key := n.actor or n.region)}
    keys = {group["id"].split(":")[1] for group in groups if group["id"]}
    rest_count = sum(node.rest_count for node in nodes)
    assert names <= keys
    if level is not FlowLevel.PROGRAMME and not rest_count:
        excluded_only = keys - names
        counted = {s.key for link in answer.links for s in link.statements}
        assert len(excluded_only) <= answer.statement_count - len(counted)


TOTALS = """
query ($on: Date, $by: FundingDimension!, $level: RegionKind!) {
  fundings(asOf: $on) {
    totalCount
    totalEur { ...Sums }
    groups(by: $by, level: $level, first: 1000) { nodes { state id count totalEur { ...Sums } } }
  }
}
fragment Sums on EuroTotal {
  years { year exact approximate maximum total }
  wholeTerm { exact approximate maximum total }
  assumed { exact approximate maximum total }
  unknownCount disputedCount perRecipientCount undatedCount partCount
}
"""


def amounts_of(total: dict[str, Any]) -> dict[Any, float]:
    """The amounts and counts of an EuroTotal that are not zero."""
    buckets = {year["year"]: {k: v for k, v in year.items() if k != "year"} for year in total["years"]}
    buckets |= {"term": total["wholeTerm"], "assumed": total["assumed"]}
    amounts = {
        (time, kind): float(euros) for time, bucket in buckets.items() for kind, euros in bucket.items() if euros
    }
    return amounts | {name: number for name, number in total.items() if name.endswith("Count") and number}


def added(parts: Iterable[dict[Any, float]]) -> dict[Any, Any]:
    sums: dict[Any, float] = defaultdict(float)
    for part in parts:
        for key, amount in part.items():
            sums[key] += amount
    return {key: pytest.approx(amount) for key, amount in sums.items()}


async def test_the_answer_explains_its_sums(seeded: Database) -> None:
    answer = await flows(context(seeded))
    assert (answer.on, answer.from_year, answer.to_year) == (TODAY, 2026, 2026)
    assert "Was ein- und was ausgeht, wird nie zusammengezählt" in write(answer.explanation, "DE")
    direct = await flows(context(seeded), group_by=WITHOUT_PROGRAMMES)
    assert "Without the level of programmes" in write(direct.explanation, "EN")
    assert all(
        write(left.explanation, "DE") and left.statement_count == len(left.statements) for left in answer.excluded
    )


async def test_the_headline_says_what_is_in_its_sum_and_what_is_not(seeded: Database) -> None:
    answer = await flows(context(seeded), from_year=2012, to_year=2026, within=RegionId("05"))
    german, english = write(answer.headline, "DE"), write(answer.headline, "EN")
    assert re.fullmatch(
        r"Rund [\d,]+\sMio\. Euro sind für 2012 bis 2026 in Nordrhein-Westfalen bei Empfängern mit Jahr "
        r"und Betrag belegt, \d+ Prozent davon für \d{4} und \d{4}; darin fehlen \d+ von \d+ Förderungen\.",
        german,
    )
    assert re.fullmatch(
        r"About [\d.]+ million euros are on record at recipients with year and amount for 2012 to 2026 in "
        r"Nordrhein-Westfalen, \d+ per cent of it for \d{4} and \d{4}; \d+ of \d+ grants are not in it\.",
        english,
    )
    assert answer.omitted is not None
    parts = list(map(int, re.findall(r"\d+", write(answer.omitted, "EN"))))
    assert f"; {sum(parts)} of {answer.statement_count} grants" in english
    assert [figure.value for figure in answer.figures][1:] == parts[:2]
    into = await flows(context(seeded), on=TODAY, group_by=(FlowLevel.FUNDER, FlowLevel.PROGRAMME))
    assert "at recipients" not in write(into.headline, "EN")
    assert into.omitted is not None
    assert "aus einem Programm" in write(into.omitted, "DE")


async def test_no_money_flows_in_an_empty_graph(empty: Database) -> None:
    await empty.run("MATCH (n:Actor) DETACH DELETE n")
    answer = await flows(context(empty))
    assert (answer.nodes, answer.links, answer.excluded, answer.statement_count) == ((), (), (), 0)
    assert [level.node_count for level in answer.levels] == [0, 0, 0, 0]
    assert write(answer.headline, "DE") == "Für 2026 ist kein Betrag mit Jahr belegt."
    assert ([figure.value for figure in answer.figures], answer.omitted) == ([0, 0, 0], None)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"on": TODAY, "from_year": 2017, "to_year": 2017}, BadUserInput, "don't fit"),
        ({"from_year": 2017}, BadUserInput, "don't fit"),
        ({"to_year": 2017}, BadUserInput, "don't fit"),
        ({"from_year": 2018, "to_year": 2017}, BadUserInput, "`toYear` is 2017."),
        ({"from_year": 1900, "to_year": 1960}, BadUserInput, "`toYear` is 1960."),
        ({"from_year": 0, "to_year": 5}, BadUserInput, "`fromYear` is 0."),
        ({"group_by": (FlowLevel.FUNDER,)}, BadUserInput, "at least two levels"),
        ({"group_by": (FlowLevel.FUNDER, FlowLevel.FUNDER)}, BadUserInput, "each once"),
        ({"group_by": (FlowLevel.REGION, FlowLevel.FUNDER)}, BadUserInput, "in this order"),
        ({"limit": 0}, BadUserInput, "`limit` is 0."),
        ({"limit": 101}, BadUserInput, "`limit` is 101."),
        ({"within": "99"}, NotFound, "There is no region '99'."),
    ],
)
async def test_bad_input_is_refused(
    seeded: Database, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        await flows(context(seeded), **arguments)
