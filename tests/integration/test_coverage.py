"""The questions `coverage`, `gaps` and `what_if`, compared with a naive evaluation on generated networks, and on the
real data."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from contexts import context
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import examples

from graph.analysis.core.keys import ActorId, RegionId
from graph.analysis.coverage.coverage import coverage
from graph.analysis.coverage.coverage_answer import CoverageMatrix
from graph.analysis.coverage.gaps import Gap, GapReason, gaps
from graph.analysis.coverage.states import CoverageState
from graph.analysis.coverage.to_confirm import to_confirm
from graph.analysis.what_if import CoverageChange, CoverageLoss, what_if
from graph.errors import BadUserInput, NotFound
from graph.messages.catalogue import write as written
from graph.model.enums import LEVELS, RegionKind, ServiceType, Visibility
from graph.model.partial_dates import months_later
from graph.model.validity import AsOf
from graph.query.reader import Reader
from graph.store.database import Database, DatabaseOptions, connected
from tests.oracle.writing import write_network

pytestmark = pytest.mark.anyio
DAYS = [None, date(2019, 12, 31), date(2020, 1, 1), date(2021, 6, 30), date(2022, 1, 1)]
ASKED = [date(2019, 6, 1), date(2020, 1, 1), date(2021, 6, 30), date(2023, 1, 1)]
MONTHS = st.sampled_from([0, 1, 18, 24])
TYPES = (ServiceType.MOBILE_COUNSELLING, ServiceType.VICTIM_COUNSELLING, ServiceType.COORDINATION)


# ---- generated networks

# Country, two states, a government region in one, districts, an urban district without parts, one with, towns.
REGIONS = {
    "DE": ("COUNTRY", None),
    "05": ("STATE", "DE"),
    "06": ("STATE", "DE"),
    "051": ("GOVERNMENT_REGION", "05"),
    "05111": ("URBAN_DISTRICT", "051"),
    "05112": ("URBAN_DISTRICT", "051"),
    "05112000": ("MUNICIPALITY", "05112"),
    "05154": ("DISTRICT", "051"),
    "05154004": ("MUNICIPALITY", "05154"),
    "05154008": ("MUNICIPALITY", "05154"),
    "06411": ("DISTRICT", "06"),
}
SERVICES = {"s1": TYPES[0], "s2": TYPES[0], "s3": TYPES[1], "s4": TYPES[2]}
CARRIERS = ("c1", "c2", "c3", "c4")
PROGRAMMES = (ActorId("p1"), ActorId("p2"))


@dataclass
class Statement:
    type: str
    start: str
    end: str
    valid_from: date | None
    valid_to: date | None
    last_confirmed: date | None
    known_from: date
    known_to: date | None
    visibility: str | None
    extent: str = "FULL"
    role: str = "LEAD"
    region: str | None = None
    id: str = ""

    def holds(self, day: date) -> bool:
        return self.known_from <= day and (self.known_to is None or self.known_to >= day)

    def confirmed(self, as_of: AsOf) -> bool:
        """Whether it is, day by day: for some months after a source stated it, and until an end that is stated."""
        stated = self.last_confirmed and months_later(self.last_confirmed, as_of.months)
        return any(end and as_of.day <= end for end in (self.valid_to, stated))


@dataclass
class Net:
    statements: list[Statement]
    populations: Mapping[str, int | None] = field(default_factory=dict[str, int | None])


def statements() -> st.SearchStrategy[Statement]:
    common: dict[str, Any] = {
        "valid_from": st.sampled_from(DAYS),
        "valid_to": st.sampled_from(DAYS),
        "last_confirmed": st.sampled_from(DAYS),
        "known_from": st.sampled_from([day or date.min for day in DAYS]),
        "known_to": st.sampled_from(DAYS),
        "visibility": st.sampled_from([None, None, None, "PARTNER", "COORDINATOR"]),
    }
    regions = st.sampled_from(sorted(REGIONS))

    def of(type_: str, starts: Iterable[str], ends: Iterable[str], **own: Any) -> st.SearchStrategy[Statement]:
        ends_, starts_ = st.sampled_from(sorted(ends)), st.sampled_from(sorted(starts))
        return st.builds(Statement, type=st.just(type_), start=starts_, end=ends_, **common, **own)

    extents = st.sampled_from(["FULL", "FULL", "PARTIAL", "NONE"])
    roles = st.sampled_from(["LEAD", "RECIPIENT", "CARRIER", "OFFICE", "PARTNER", "APPLICANT"])
    covers = of("COVERS", [*SERVICES, *PROGRAMMES], REGIONS, extent=extents)
    return st.one_of(
        covers,
        covers,
        of("PROVIDES", CARRIERS, SERVICES),
        of("PART_OF", [*CARRIERS, *SERVICES], CARRIERS).filter(lambda s: s.start != s.end),
        of("PARTICIPATES_IN", CARRIERS, PROGRAMMES, role=roles, region=st.none() | regions),
    )


@st.composite
def networks(draw: st.DrawFn) -> Net:
    drawn = draw(st.lists(statements(), max_size=14))
    for i, one in enumerate(drawn):
        one.id = f"r{i}"
    people = st.sampled_from([None, 0, 1000, 2500])
    return Net(drawn, {ags: draw(people) for ags in REGIONS})


async def write(database: Database, net: Net) -> None:
    regions = [
        {"ags": ags, "name": ags, "kind": kind, "population": net.populations.get(ags), "within": within}
        for ags, (kind, within) in REGIONS.items()
    ]
    actors = [
        *({"id": key, "kind": "COUNSELLING_SERVICE", "service_type": type_} for key, type_ in SERVICES.items()),
        *({"id": key, "kind": "CIVIL_SOCIETY_GROUP"} for key in CARRIERS),
        *({"id": key, "kind": "PROGRAMME"} for key in PROGRAMMES),
    ]
    named = [{**actor, "name": actor["id"]} for actor in actors]
    await write_network(database, regions, named, map(_row, net.statements))


def _row(one: Statement) -> dict[str, Any]:
    own = {name: value for name, value in vars(one).items() if name not in ("extent", "role", "region")}
    return {
        **own,
        "source_ids": ["q"],
        "extent": one.extent if one.type == "COVERS" else None,
        "role": one.role if one.type == "PARTICIPATES_IN" else None,
        "region_ags": one.region,
    }


# ---- the naive evaluation


def above(ags: str) -> list[str]:
    within = REGIONS[ags][1]
    return [within, *above(within)] if within else []


def visible(net: Net, day: date, hidden: set[str]) -> list[Statement]:
    """The statements that hold on the day and that the reader may see."""
    return [one for one in net.statements if one.holds(day) and (one.visibility or "PUBLIC") not in hidden]


def coordinates(one: Statement, others: Iterable[Statement]) -> bool:
    """Whether a participation is local coordination: by an office, or by a carrier or lead where no office is known."""
    if one.role == "OFFICE":
        return True
    same = (other for other in others if (other.type, other.end, other.region) == (one.type, one.end, one.region))
    return one.role in ("CARRIER", "LEAD") and all(other.role != "OFFICE" for other in same)


def about(net: Net, column: str, region: str, day: date, hidden: set[str]) -> list[tuple[Statement, str, bool]]:
    """(statement, extent, whether it is about a part of the region only) for all statements that the cell rests on."""
    offers: list[tuple[Statement, str, bool]] = []
    seen = visible(net, day, hidden)
    for one in seen:
        if one.type == "COVERS" and column in (one.start, SERVICES.get(one.start)):
            place, down, extent = one.end, True, one.extent
        elif one.type == "PARTICIPATES_IN" and one.region and column in (one.end, ServiceType.COORDINATION):
            counts = one.role in ("LEAD", "RECIPIENT", "CARRIER", "OFFICE")
            if not (counts if column == one.end else coordinates(one, seen)):
                continue
            place, down, extent = one.region, False, "FULL"
        else:
            continue
        if place == region or (down and place in above(region)):
            offers.append((one, extent, False))
        elif region in above(place):
            offers.append((one, extent, True))
    return offers


def state(offers: list[tuple[Statement, str, bool]], as_of: AsOf) -> str:
    return state_by((one.confirmed(as_of), extent, inside) for one, extent, inside in offers)


def state_by(marked: Iterable[tuple[bool, str, bool]]) -> str:
    """The state by (whether it is confirmed, extent, whether it is about a part only) of each statement."""
    offers = list(marked)
    sure = [(extent, inside) for confirmed, extent, inside in offers if confirmed and extent != "NONE"]
    if ("FULL", False) in sure:
        return "PRESENT"
    if sure:
        return "PARTIAL"
    if any(extent != "NONE" for _, extent, _ in offers):
        return "UNCONFIRMED"
    return "NONE" if any(not inside for _, _, inside in offers) else "NOT_REPORTED"


def providers(net: Net, subjects: set[str], day: date, hidden: set[str]) -> int:
    """The number of independent providers behind the subjects."""
    live = visible(net, day, hidden)

    def behind(subject: str) -> set[str]:
        carriers = {one.start for one in live if one.type == "PROVIDES" and one.end == subject}
        seen: set[str] = set(carriers)
        front = {subject, *carriers}
        while front:
            front = {one.end for one in live if one.type == "PART_OF" and one.start in front} - seen
            seen |= front
        return seen or {subject}

    groups = [behind(subject) for subject in sorted(subjects)]
    number, left = 0, set(range(len(groups)))
    while left:
        number, front = number + 1, {left.pop()}
        while front:
            near = {i for i in left if any(groups[i] & groups[j] for j in front)}
            left, front = left - near, near
    return number


def rows_of(level: RegionKind, within: str | None) -> list[str]:
    kinds = {str(kind) for kind in LEVELS[level]}
    regions = [ags for ags, (kind, _) in REGIONS.items() if kind in kinds]
    if level is RegionKind.MUNICIPALITY:
        regions = [
            ags for ags in regions if REGIONS[ags][0] == "MUNICIPALITY" or all(ags != w for _, w in REGIONS.values())
        ]
    return sorted(ags for ags in regions if within is None or within in (ags, *above(ags)))


# ---- the comparison


@pytest.mark.parametrize("role", [Visibility.PUBLIC, Visibility.COORDINATOR])
def test_every_cell_agrees_with_a_naive_evaluation(options: DatabaseOptions, role: Visibility) -> None:
    hidden = {str(level) for level in Reader(role).hidden}

    async def holds(net: Net, level: RegionKind, within: str | None, as_of: AsOf) -> None:
        async with connected(options) as database:
            await write(database, net)
            matrix = await coverage(
                context(database, Reader(role)),
                level=level,
                within=RegionId(within) if within else None,
                services=TYPES,
                programmes=PROGRAMMES,
                on=as_of.day,
                confirmed_within=as_of.months,
            )
        compare(net, matrix, rows_of(level, within), as_of, hidden)

    @settings(max_examples=examples(0.25))
    @given(
        networks(),
        st.sampled_from(list(RegionKind)),
        st.sampled_from([None, "05", "051", "05112", "06411"]),
        st.builds(AsOf, st.sampled_from(ASKED), MONTHS),
    )
    def run(net: Net, level: RegionKind, within: str | None, as_of: AsOf) -> None:
        asyncio.run(holds(net, level, within, as_of))

    run()


def compare(net: Net, matrix: CoverageMatrix, regions: list[str], as_of: AsOf, hidden: set[str]) -> None:
    day = as_of.day
    columns = [*map(str, TYPES), *PROGRAMMES]
    assert [row.region.key for row in matrix.rows] == regions
    assert matrix.total_count == len(regions)
    assert matrix.next_after is None
    states: dict[str, list[str]] = {column: [] for column in columns}
    for row in matrix.rows:
        assert row.people == net.populations[row.region.key]
        for cell, column in zip(row.cells, columns, strict=True):
            said = about(net, column, row.region.key, day, hidden)
            subjects = {one.start for one, extent, _ in said if extent != "NONE" and one.start != column}
            assert cell.state == state(said, as_of), (column, row.region)
            assert {key.key for key in cell.actors} == subjects
            assert cell.actor_count == len(subjects)
            assert cell.provider_count == providers(net, subjects, day, hidden)
            assert {key.key for key in cell.statements} == {one.id for one, *_ in said}
            assert cell.statement_count == len(said)
            own = own_of(said, row.region.key)
            assert cell.own_state == state(own, as_of)
            days = [one.last_confirmed for one, extent, _ in own if extent != "NONE" and one.last_confirmed]
            assert cell.own_last_confirmed == max(days, default=None)
            states[column].append(cell.state)
        own_types = [column for column in map(str, TYPES) if has_own_offer(net, column, row.region.key, day, hidden)]
        assert row.own_service_type_count == len(own_types)
    compare_finding(net, matrix, regions, as_of, hidden, states)
    for summary, column in zip(matrix.columns, columns, strict=True):
        for tally in summary.states:
            places = [ags for ags, one in zip(regions, states[column], strict=True) if one == tally.state]
            populations = [people for ags in places if (people := net.populations[ags]) is not None]
            assert (tally.region_count, tally.unknown_people_count) == (len(places), len(places) - len(populations))
            assert tally.people == (sum(populations) if populations or not places else None)


def own_of(said: list[tuple[Statement, str, bool]], region: str) -> list[tuple[Statement, str, bool]]:
    """Without what is said about larger regions."""
    places = [one.end if one.type == "COVERS" else one.region for one, *_ in said]
    return [entry for entry, place in zip(said, places, strict=True) if entry[2] or place == region]


def has_own_offer(net: Net, column: str, region: str, day: date, hidden: set[str]) -> bool:
    return any(extent != "NONE" for _, extent, _ in own_of(about(net, column, region, day, hidden), region))


def compare_finding(
    net: Net,
    matrix: CoverageMatrix,
    regions: list[str],
    as_of: AsOf,
    hidden: set[str],
    states: dict[str, list[str]],
) -> None:
    """The three figures, for the column that lacks the most; where something is missing, the sentence counts it."""
    if not regions:
        assert matrix.figures == ()
        return
    order = list(states)
    missing = {
        column: [ags for ags, one in zip(regions, found, strict=True) if one in ("NONE", "NOT_REPORTED")]
        for column, found in states.items()
    }
    people = {column: [net.populations[ags] for ags in absent] for column, absent in missing.items()}
    current = {column: sum(one in ("PRESENT", "PARTIAL") for one in found) for column, found in states.items()}

    def urgency(column: str) -> tuple[int, int, int, int]:
        return (-len(missing[column]), -sum(n or 0 for n in people[column]), current[column], order.index(column))

    worst = min(states, key=urgency)
    known = [number for number in people[worst] if number is not None]
    without_own = [
        ags
        for ags in regions
        if all(
            state(own_of(about(net, column, ags, as_of.day, hidden), ags), as_of) not in ("PRESENT", "PARTIAL")
            for column in states
        )
    ]
    assert [figure.value for figure in matrix.figures] == [
        states[worst].count("PRESENT"),
        sum(known) if known or not missing[worst] else None,
        len(without_own),
    ]
    if len(regions) > 1:
        numbers = re.findall(r"\d+", written(matrix.sentence, "EN").partition(",")[0].partition(" within ")[0])
        total = str(len(regions))
        assert numbers == ([total] if len(missing[worst]) in (0, len(regions)) else [str(len(missing[worst])), total])


# ---- gaps


def test_gaps_are_the_cells_that_need_action(options: DatabaseOptions) -> None:
    """The reasons of each cell, computed from its statements on the day and on `endsBefore`; cells with the same need
    and the same actors are one gap."""
    until = date(2022, 6, 1)

    async def holds(net: Net, as_of: AsOf) -> None:
        arguments: dict[str, Any] = {"services": TYPES, "programmes": PROGRAMMES, "first": 1000}
        async with connected(options) as database:
            await write(database, net)
            found = await gaps(
                context(database), on=as_of.day, confirmed_within=as_of.months, ends_before=until, **arguments
            )
        expected: dict[tuple[str, frozenset[str], object], set[str]] = {}
        for ags in rows_of(RegionKind.DISTRICT, None):
            for column in (*map(str, TYPES), *PROGRAMMES):
                if cause := _cause(net, column, ags, as_of, until):
                    expected.setdefault((column, *cause), set()).add(ags)
        told = [{region.key for region in gap.regions} for gap in found.nodes]
        keys = [(gap.key.partition(":")[2], sorted(map(str, gap.reasons))) for gap in found.nodes]
        assert sorted((*key, sorted(regions)) for key, regions in zip(keys, told, strict=True)) == sorted(
            (column, sorted(reasons), sorted(regions)) for (column, reasons, *_), regions in expected.items()
        )
        assert found.total_count == len(expected)
        assert found.region_count == len(set[str]().union(*told))
        assert [_rank(gap) for gap in found.nodes] == sorted(map(_rank, found.nodes))
        for gap, regions in zip(found.nodes, told, strict=True):
            assert gap.region_count == len(regions)
            people = [net.populations[ags] for ags in regions]
            known = [number for number in people if number is not None]
            assert gap.people == (sum(known) if known else None)
            assert gap.unknown_people_count == len(people) - len(known)

    @settings(max_examples=examples(0.25))
    @given(
        networks(),
        st.builds(AsOf, st.sampled_from([date(2020, 1, 1), date(2021, 6, 30), date(2022, 1, 1)]), MONTHS),
    )
    def run(net: Net, as_of: AsOf) -> None:
        asyncio.run(holds(net, as_of))

    run()


def _rank(gap: Gap) -> tuple[int, bool, int]:
    return list(GapReason).index(gap.reason), gap.people is None, -(gap.people or 0)


def _cause(net: Net, column: str, ags: str, as_of: AsOf, until: date) -> tuple[frozenset[str], object] | None:
    """(reasons, what else two cells of one gap have in common) of a cell; None if it needs no action."""
    hidden, order = {"PARTNER", "COORDINATOR"}, ["PRESENT", "PARTIAL", "UNCONFIRMED", "NONE", "NOT_REPORTED"]
    said, then = (about(net, column, ags, when, hidden) for when in (as_of.day, until))
    now, offers = state(said, as_of), [(one, inside) for one, extent, inside in said if extent != "NONE"]
    reasons = {"NONE": {"NOTHING_OFFERED"}, "NOT_REPORTED": {"NOTHING_REPORTED"}}.get(now, set[str]())
    offered, left = (state_by((True, extent, inside) for _, extent, inside in rows) for rows in (said, then))
    ends = None
    if offers and order.index(left) > order.index(offered):
        ends = max((one.known_to or date.max for one, _ in offers if not one.holds(until)), default=None)
        reasons = reasons | ({"ENDS"} if ends else set[str]())
    part = None
    if offered == "PARTIAL":
        reasons = reasons | {"PARTLY_COVERED"}
        here = any(one.end == ags or one.region == ags for one, _ in offers)
        parts, whole = (any(inside is wanted for _, inside in offers) for wanted in (True, False))
        part = (parts or here, whole)
    is_service = column in TYPES and column != ServiceType.COORDINATION
    if is_service and providers(net, {one.start for one, _ in offers}, as_of.day, hidden) == 1:
        reasons = reasons | {"SINGLE_PROVIDER"}
    if not reasons:
        return None
    actors = frozenset(one.start for one, *_ in said)
    return frozenset(reasons), (now, ends, part, actors, ags if now == "NOT_REPORTED" else None)


# ---- what if

SERVED = ("PRESENT", "PARTIAL", "UNCONFIRMED")


def _column(one: CoverageChange | CoverageLoss) -> str:
    return one.service_type or (one.programme.key if one.programme else "")


def test_what_if_agrees_with_the_matrix_after_deletion(options: DatabaseOptions) -> None:
    """The difference agrees with the matrix after the statements are deleted in the database."""

    async def holds(net: Net, gone: frozenset[str]) -> None:
        day = date(2020, 1, 1)
        arguments: dict[str, Any] = {"services": TYPES, "programmes": PROGRAMMES, "on": day}
        async with connected(options) as database:
            await write(database, net)
            before = await coverage(context(database), **arguments)
            difference = await what_if(
                context(database), without=tuple(map(ActorId, sorted(gone))), first=1000, **arguments
            )
            again = await coverage(context(database), **arguments)
            assert [row.cells for row in again.rows] == [row.cells for row in before.rows]  # nothing was written
            carried = {one.end for one in live(net) if one.type == "PROVIDES"}
            left = {one.end for one in live(net) if one.type == "PROVIDES" and one.start not in gone}
            lost = carried - left
            # Nobody takes the place of an office that is gone: a lead beside it doesn't become the coordination.
            beside = [
                one.id for one in live(net) if one.role in ("CARRIER", "LEAD") and not coordinates(one, live(net))
            ]
            await database.run(
                "MATCH (a:Actor)-[r]->(b) WHERE a.id IN $gone OR b.id IN $gone DELETE r",
                {"gone": sorted(gone | lost)},
            )
            await database.run(
                "MATCH ()-[r:PARTICIPATES_IN]->() WHERE r.id IN $beside SET r.role = 'RECIPIENT'", {"beside": beside}
            )
            after = await coverage(context(database), **arguments)
        assert {key.key for key in difference.lost_services} == lost - gone
        changed = {
            (old.region.key, i): (a.state, b.state, a.provider_count, b.provider_count)
            for old, new in zip(before.rows, after.rows, strict=True)
            for i, (a, b) in enumerate(zip(old.cells, new.cells, strict=True))
            if (a.state, a.provider_count) != (b.state, b.provider_count)
        }
        columns = [*map(str, TYPES), *PROGRAMMES]
        told = {
            (one.region.key, columns.index(_column(one))): (
                *(one.before, one.after),
                *(one.provider_count_before, one.provider_count_after),
            )
            for one in difference.changes
        }
        assert told == changed
        assert difference.change_count == len(changed)
        grouped = [
            (loss.loss, columns.index(_column(loss)), {key.key for key in loss.regions}) for loss in difference.losses
        ]
        for change in difference.changes:
            place = (change.loss, columns.index(_column(change)), change.region.key)
            assert sum(place[:2] == group[:2] and place[2] in group[2] for group in grouped) == 1
        assert sum(len(regions) for *_, regions in grouped) == len(changed)
        assert all(
            (change.loss == "LOST") == (change.before in SERVED and change.after not in SERVED)
            for change in difference.changes
        )

    def live(net: Net) -> list[Statement]:
        return visible(net, date(2020, 1, 1), {"PARTNER", "COORDINATOR"})

    @settings(max_examples=examples(0.25))
    @given(networks(), st.frozensets(st.sampled_from([*CARRIERS, "s1", "s3", "p1"]), min_size=1, max_size=3))
    def run(net: Net, gone: frozenset[str]) -> None:
        asyncio.run(holds(net, gone))

    run()


# ---- to confirm


def test_what_to_confirm_is_what_is_only_assumed(options: DatabaseOptions) -> None:
    """Each statement on its own: it holds, it is not confirmed, and these districts would be better covered with it."""

    async def holds(net: Net, as_of: AsOf) -> None:
        async with connected(options) as database:
            await write(database, net)
            found = await to_confirm(context(database), on=as_of.day, confirmed_within=as_of.months, first=1000)
        hidden = {"PARTNER", "COORDINATOR"}
        assumed = [one for one in visible(net, as_of.day, hidden) if not one.confirmed(as_of)]
        assert {item.key: {region.key for region in item.regions} for item in found.nodes} == {
            one.id: {
                ags
                for ags in rows_of(RegionKind.DISTRICT, None)
                if any(_improves(one, about(net, column, ags, as_of.day, hidden), as_of) for column in TYPES)
            }
            for one in assumed
        }
        assert found.total_count == len(assumed)
        ranks = [(-item.region_count, item.last_confirmed or date.min) for item in found.nodes]
        assert ranks == sorted(ranks)

    @settings(max_examples=examples(0.25))
    @given(networks(), st.builds(AsOf, st.sampled_from(ASKED), MONTHS))
    def run(net: Net, as_of: AsOf) -> None:
        asyncio.run(holds(net, as_of))

    run()


def test_what_to_confirm_within_a_region_includes_what_its_districts_rest_on(options: DatabaseOptions) -> None:
    """Also statements about larger regions around it."""

    async def holds(net: Net, as_of: AsOf, within: str) -> None:
        async with connected(options) as database:
            await write(database, net)
            found = await to_confirm(
                context(database),
                within=RegionId(within),
                on=as_of.day,
                confirmed_within=as_of.months,
                first=1000,
            )
        hidden = {"PARTNER", "COORDINATOR"}
        assumed = [one for one in visible(net, as_of.day, hidden) if not one.confirmed(as_of)]
        relied_on = {
            one.id: regions
            for one in assumed
            if (
                regions := {
                    ags
                    for ags in rows_of(RegionKind.DISTRICT, within)
                    if any(_improves(one, about(net, column, ags, as_of.day, hidden), as_of) for column in TYPES)
                }
            )
        }
        told = {item.key: {region.key for region in item.regions} for item in found.nodes}
        assert {key: regions for key, regions in told.items() if regions} == relied_on
        assert told.keys() <= {one.id for one in assumed}

    @settings(max_examples=examples(0.25))
    @given(networks(), st.builds(AsOf, st.sampled_from(ASKED), MONTHS), st.sampled_from(sorted(REGIONS)))
    def run(net: Net, as_of: AsOf, within: str) -> None:
        asyncio.run(holds(net, as_of, within))

    run()


def _improves(one: Statement, said: list[tuple[Statement, str, bool]], as_of: AsOf) -> bool:
    """Whether a cell would be better if the statement were confirmed."""
    order = ["PRESENT", "PARTIAL", "UNCONFIRMED", "NONE", "NOT_REPORTED"]
    better = state_by((other is one or other.confirmed(as_of), extent, inside) for other, extent, inside in said)
    return order.index(better) < order.index(state(said, as_of))


# ---- bad input


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        ({"within": "99"}, NotFound, "'99'"),
        ({"programmes": ("nirgends",)}, NotFound, "'nirgends'"),
        ({"programmes": ("mb-koeln",)}, BadUserInput, "no programme"),
        ({"services": ()}, BadUserInput, "0 columns"),
        ({"first": 0}, BadUserInput, "`first`"),
        ({"first": 1001}, BadUserInput, "`first`"),
    ],
)
async def test_bad_input_of_coverage_is_refused(
    seeded: Database, arguments: dict[str, Any], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        await coverage(context(seeded), **arguments)


async def test_bad_input_of_gaps_and_what_if_is_refused(seeded: Database) -> None:
    with pytest.raises(BadUserInput, match="endsBefore"):
        await gaps(context(seeded), on=date(2026, 1, 1), ends_before=date(2025, 12, 31))
    with pytest.raises(BadUserInput, match="no gap"):
        await gaps(context(seeded), after="05111:NICHTS")
    with pytest.raises(NotFound, match="'niemand'"):
        await what_if(context(seeded), without=(ActorId("niemand"),))
    with pytest.raises(BadUserInput, match="0 entries"):
        await what_if(context(seeded), without=())


# ---- the real data


async def test_nothing_is_known_about_a_day_long_ago(seeded: Database) -> None:
    """Not even that something has existed before."""
    matrix = await coverage(context(seeded), within=RegionId("05"), on=date(1, 1, 1))
    assert {cell.state for row in matrix.rows for cell in row.cells} == {"NOT_REPORTED"}
    assert matrix.total_count == 53


async def test_days_of_confirmations_are_as_precise_as_the_source(seeded: Database) -> None:
    found = await to_confirm(context(seeded), first=1000, on=date(2026, 11, 22))
    shown = [re.findall(r"Zuletzt belegt: (.*?) \(", written(item.sentence, "DE"))[:1] for item in found.nodes]
    years, days = {"2016", "2017", "2018"}, re.compile(r"\d+\. \w+ \d{4}")
    assert years <= {day for (day,) in filter(None, shown)}
    assert any(days.fullmatch(day) for (day,) in filter(None, shown))


async def test_a_coordinator_can_say_the_number_of_gaps(seeded: Database) -> None:
    """Each team for a government region is one gap, and cities with a local office have coordination."""
    found = await gaps(context(seeded), within=RegionId("05"), on=date(2026, 11, 22))
    assert found.total_count < 40
    mobile = [gap for gap in found.nodes if gap.service_type is ServiceType.MOBILE_COUNSELLING]
    assert [gap.reason for gap in mobile] == [GapReason.SINGLE_PROVIDER] * 5
    assert sum(gap.region_count for gap in mobile) == 53
    silent = {key.key for gap in found.nodes if gap.reason is GapReason.NOTHING_REPORTED for key in gap.regions}
    assert "05315" not in silent


async def test_pages_hold_all_gaps(seeded: Database) -> None:
    """All pages together hold each gap once."""
    whole = await gaps(context(seeded), within=RegionId("05"), first=1000)
    keys: list[str] = []
    after = None
    while page := (await gaps(context(seeded), within=RegionId("05"), first=10, after=after)).nodes:
        keys += [gap.key for gap in page]
        after = keys[-1]
    assert keys == [gap.key for gap in whole.nodes]
    assert len(set(keys)) == whole.total_count


async def test_the_finding_of_the_real_data(seeded: Database) -> None:
    """The sentence and the figures tell the same as the columns."""
    matrix = await coverage(context(seeded), within=RegionId("05"), confirmed_within=24)
    german, english = written(matrix.sentence, "DE"), written(matrix.sentence, "EN")
    (coordination,) = [column for column in matrix.columns if column.service_type is ServiceType.COORDINATION]
    tallies = {tally.state: tally for tally in coordination.states}
    missing = tallies[CoverageState.NOT_REPORTED]
    assert tallies[CoverageState.NONE].region_count == 0
    start = f"In {missing.region_count} von 53 Kreisen und kreisfreien Städten in Nordrhein-Westfalen"
    assert german.startswith(f"{start} ist keine Koordinierung erfasst; Mobile Beratung, Opferberatung und ")
    assert english.endswith(" are available everywhere only through a larger area.")
    assert [figure.value for figure in matrix.figures][:2] == [
        tallies[CoverageState.PRESENT].region_count,
        missing.people,
    ]
    own = {row.region.key: row.own_service_type_count for row in matrix.rows}
    assert own["05962"] == 0
    assert max(own.values()) > 2
