"""The questions `coverage`, `gaps` and `what_if`, compared with a naive evaluation on generated networks, and on the
real data."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest
from contexts import context
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import examples

from graph.analysis.core.keys import ActorId, RegionId
from graph.analysis.coverage.coverage import CoverageMatrix, coverage
from graph.analysis.coverage.gaps import Gap, GapReason, gaps
from graph.analysis.what_if import what_if
from graph.errors import BadUserInput, NotFound
from graph.messages.catalogue import write_all
from graph.model.enums import LEVELS, RegionKind, ServiceType, Visibility
from graph.query.reader import Reader
from graph.store.database import Database, DatabaseOptions, connected
from tests.oracle.writing import write_network

pytestmark = pytest.mark.anyio
DAYS = [None, date(2019, 12, 31), date(2020, 1, 1), date(2021, 6, 30), date(2022, 1, 1)]
ASKED = [date(2019, 6, 1), date(2020, 1, 1), date(2021, 6, 30), date(2023, 1, 1)]
TYPES = (ServiceType.MOBILE_COUNSELLING, ServiceType.VICTIM_COUNSELLING)


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
SERVICES = {"s1": TYPES[0], "s2": TYPES[0], "s3": TYPES[1], "s4": TYPES[1]}
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
    visibility: str | None
    extent: str = "FULL"
    role: str = "LEAD"
    region: str | None = None
    id: str = ""

    def holds(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or self.valid_to >= day)

    def confirmed(self, day: date) -> bool:
        known = [end for end in (self.valid_to, self.last_confirmed) if end]
        return bool(known) and day <= max(known)


@dataclass
class Net:
    statements: list[Statement]
    populations: Mapping[str, int | None] = field(default_factory=dict[str, int | None])


def statements() -> st.SearchStrategy[Statement]:
    common: dict[str, Any] = {
        "valid_from": st.sampled_from(DAYS),
        "valid_to": st.sampled_from(DAYS),
        "last_confirmed": st.sampled_from(DAYS),
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
    found = draw(st.lists(statements(), max_size=14))
    for i, one in enumerate(found):
        one.id = f"r{i}"
    people = st.sampled_from([None, 0, 1000, 2500])
    return Net(found, {ags: draw(people) for ags in REGIONS})


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


def about(net: Net, column: str, region: str, day: date, hidden: set[str]) -> list[tuple[Statement, str, bool]]:
    """(statement, extent, whether it is about a part of the region only) for all statements that the cell rests on."""
    found: list[tuple[Statement, str, bool]] = []
    for one in net.statements:
        if not one.holds(day) or (one.visibility or "PUBLIC") in hidden:
            continue
        if one.type == "COVERS" and column in (one.start, SERVICES.get(one.start)):
            place, down, extent = one.end, True, one.extent
        elif one.type == "PARTICIPATES_IN" and one.end == column and one.region:
            if one.role not in ("LEAD", "RECIPIENT", "CARRIER", "OFFICE"):
                continue
            place, down, extent = one.region, False, "FULL"
        else:
            continue
        if place == region or (down and place in above(region)):
            found.append((one, extent, False))
        elif region in above(place):
            found.append((one, extent, True))
    return found


def state(found: list[tuple[Statement, str, bool]], day: date) -> str:
    sure = [(extent, inside) for one, extent, inside in found if one.confirmed(day) and extent != "NONE"]
    if ("FULL", False) in sure:
        return "PRESENT"
    if sure:
        return "PARTIAL"
    if any(extent != "NONE" for _, extent, _ in found):
        return "UNCONFIRMED"
    return "NONE" if any(not inside for _, _, inside in found) else "NOT_REPORTED"


def providers(net: Net, subjects: set[str], day: date, hidden: set[str]) -> int:
    """The number of independent providers behind the subjects."""
    live = [one for one in net.statements if one.holds(day) and (one.visibility or "PUBLIC") not in hidden]

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
    found = [ags for ags, (kind, _) in REGIONS.items() if kind in kinds]
    if level is RegionKind.MUNICIPALITY:
        found = [
            ags for ags in found if REGIONS[ags][0] == "MUNICIPALITY" or all(ags != w for _, w in REGIONS.values())
        ]
    return sorted(ags for ags in found if within is None or within in (ags, *above(ags)))


# ---- the comparison


@pytest.mark.parametrize("role", [Visibility.PUBLIC, Visibility.COORDINATOR])
def test_every_cell_agrees_with_a_naive_evaluation(options: DatabaseOptions, role: Visibility) -> None:
    hidden = {str(level) for level in Reader(role).hidden}

    async def holds(net: Net, level: RegionKind, within: str | None, day: date) -> None:
        async with connected(options) as database:
            await write(database, net)
            found = await coverage(
                context(database, Reader(role)),
                level=level,
                within=RegionId(within) if within else None,
                services=TYPES,
                programmes=PROGRAMMES,
                on=day,
            )
        compare(net, found, rows_of(level, within), day, hidden)

    @settings(max_examples=examples(0.25))
    @given(
        networks(),
        st.sampled_from(list(RegionKind)),
        st.sampled_from([None, "05", "051", "05112", "06411"]),
        st.sampled_from(ASKED),
    )
    def run(net: Net, level: RegionKind, within: str | None, day: date) -> None:
        asyncio.run(holds(net, level, within, day))

    run()


def compare(net: Net, found: CoverageMatrix, regions: list[str], day: date, hidden: set[str]) -> None:
    columns = [*map(str, TYPES), *PROGRAMMES]
    assert [row.region.key for row in found.rows] == regions
    assert found.total_count == len(regions)
    assert found.next_after is None
    states: dict[str, list[str]] = {column: [] for column in columns}
    for row in found.rows:
        assert row.people == net.populations[row.region.key]
        for cell, column in zip(row.cells, columns, strict=True):
            said = about(net, column, row.region.key, day, hidden)
            subjects = {one.start for one, extent, _ in said if extent != "NONE" and one.start != column}
            assert cell.state == state(said, day), (column, row.region)
            assert {key.key for key in cell.actors} == subjects
            assert cell.actor_count == len(subjects)
            assert cell.provider_count == providers(net, subjects, day, hidden)
            assert {key.key for key in cell.statements} == {one.id for one, *_ in said}
            assert cell.statement_count == len(said)
            states[column].append(cell.state)
    for summary, column in zip(found.columns, columns, strict=True):
        for tally in summary.states:
            places = [ags for ags, one in zip(regions, states[column], strict=True) if one == tally.state]
            known = [people for ags in places if (people := net.populations[ags]) is not None]
            assert (tally.region_count, tally.unknown_people_count) == (len(places), len(places) - len(known))
            assert tally.people == (sum(known) if known or not places else None)


# ---- gaps


def test_gaps_are_the_cells_that_need_action(options: DatabaseOptions) -> None:
    """The reasons of each cell, computed from its statements on the day and on `endsBefore`."""
    until, stale = date(2022, 6, 1), date(2019, 1, 1)

    async def holds(net: Net, day: date) -> None:
        async with connected(options) as database:
            await write(database, net)
            found = await gaps(
                context(database), services=TYPES, programmes=PROGRAMMES, on=day, ends_before=until, first=1000,
                stale_months=(day.year - stale.year) * 12 + day.month - stale.month,
            )  # fmt: skip
        expected = {
            f"{ags}:{column}": reasons
            for ags in rows_of(RegionKind.DISTRICT, None)
            for column in (*map(str, TYPES), *PROGRAMMES)
            if (reasons := _reasons(net, column, ags, day, until, stale.replace(day=day.day)))
        }
        assert {gap.key: set(gap.reasons) for gap in found.nodes} == expected
        assert found.total_count == len(expected)
        assert [_rank(gap) for gap in found.nodes] == sorted(map(_rank, found.nodes))
        for gap in found.nodes:
            assert all(text.startswith(f"{gap.region.key}, ") for text in write_all(gap.sentence).values())

    @settings(max_examples=examples(0.25))
    @given(networks(), st.sampled_from([date(2020, 1, 1), date(2021, 6, 30), date(2022, 1, 1)]))
    def run(net: Net, day: date) -> None:
        asyncio.run(holds(net, day))

    run()


def _rank(gap: Gap) -> tuple[int, bool, int]:
    return list(GapReason).index(gap.reason), gap.people is None, -(gap.people or 0)


def _reasons(net: Net, column: str, ags: str, day: date, until: date, stale: date) -> set[str]:
    hidden = {"PARTNER", "COORDINATOR"}
    said, then = (about(net, column, ags, when, hidden) for when in (day, until))
    now, offers = state(said, day), [one for one, extent, _ in said if extent != "NONE"]
    found = {"NONE": {"NOTHING_OFFERED"}, "NOT_REPORTED": {"NOTHING_REPORTED"}, "PARTIAL": {"PARTLY_COVERED"}}.get(
        now, set[str]()
    )
    order = ["PRESENT", "PARTIAL", "UNCONFIRMED", "NONE", "NOT_REPORTED"]
    lasting = [
        (one, extent, inside, one.confirmed(max(day, one.valid_from or date.min))) for one, extent, inside in then
    ]
    if offers and order.index(_state_by(lasting)) > order.index(now):
        found = found | {"ENDS"}
    newest = max((one.last_confirmed for one in offers if one.last_confirmed), default=date.min)
    if now == "UNCONFIRMED" and newest < stale:
        found = found | {"NOT_CONFIRMED"}
    if column in TYPES and providers(net, {one.start for one in offers}, day, hidden) == 1:
        found = found | {"SINGLE_PROVIDER"}
    return found


def _state_by(found: list[tuple[Statement, str, bool, bool]]) -> str:
    """As `state`, with each statement marked as confirmed or not."""
    when = date(2000, 1, 1)
    marked = [
        (replace(one, valid_from=None, valid_to=None, last_confirmed=when if sure else None), extent, inside)
        for one, extent, inside, sure in found
    ]
    return state(marked, when)


# ---- what if


def test_what_if_agrees_with_the_matrix_after_deletion(options: DatabaseOptions) -> None:
    """The difference agrees with the matrix after the statements are deleted in the database."""

    async def holds(net: Net, gone: frozenset[str]) -> None:
        arguments: dict[str, Any] = {"services": TYPES, "programmes": PROGRAMMES, "on": date(2020, 1, 1)}
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
            await database.run(
                "MATCH (a:Actor)-[r]->(b) WHERE a.id IN $gone OR b.id IN $gone DELETE r",
                {"gone": sorted(gone | lost)},
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
            (one.region.key, columns.index(one.service_type or (one.programme.key if one.programme else ""))): (
                *(one.before, one.after),
                *(one.provider_count_before, one.provider_count_after),
            )
            for one in difference.changes
        }
        assert told == changed
        assert difference.change_count == len(changed)

    def live(net: Net) -> list[Statement]:
        return [one for one in net.statements if one.holds(date(2020, 1, 1)) and one.visibility is None]

    @settings(max_examples=examples(0.25))
    @given(networks(), st.frozensets(st.sampled_from([*CARRIERS, "s1", "s3", "p1"]), min_size=1, max_size=3))
    def run(net: Net, gone: frozenset[str]) -> None:
        asyncio.run(holds(net, gone))

    run()


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


async def test_a_day_long_ago_has_no_confirmed_coverage(seeded: Database) -> None:
    """Only statements without a beginning hold on the first day of the calendar, and none of them is confirmed."""
    found = await coverage(
        context(seeded), within=RegionId("05"), services=(ServiceType.MOBILE_COUNSELLING,), on=date(1, 1, 1)
    )
    assert {cell.state for row in found.rows for cell in row.cells} <= {"UNCONFIRMED", "NOT_REPORTED"}
    assert found.total_count == 53


async def test_pages_hold_all_gaps(seeded: Database) -> None:
    """All pages together hold each gap once."""
    whole = await gaps(context(seeded), within=RegionId("05"), first=1000)
    keys: list[str] = []
    after = None
    while page := (await gaps(context(seeded), within=RegionId("05"), first=100, after=after)).nodes:
        keys += [gap.key for gap in page]
        after = keys[-1]
    assert keys == [gap.key for gap in whole.nodes]
    assert len(set(keys)) == whole.total_count
