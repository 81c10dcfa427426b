"""The question `changes`, compared with a naive evaluation on generated networks, and on the real data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest
from contexts import context
from drawn_networks import REGIONS, TYPES, Drawn, DrawnStatement, networks, write
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import examples

from graph.analysis.core.keys import NodeId
from graph.analysis.core.statement_names import StatementName
from graph.analysis.history.changes import Change, Changes, ChangeSort, changes
from graph.errors import BadUserInput, NotFound
from graph.messages.catalogue import write_all
from graph.model.enums import Visibility
from graph.model.partial_dates import months_later
from graph.model.statements import STATEMENTS
from graph.query.reader import Reader
from graph.store.database import Database

pytestmark = pytest.mark.anyio
DAYS = (date(2018, 12, 31), date(2019, 1, 1), date(2019, 6, 30), date(2019, 12, 31), date(2020, 1, 1), date(2020, 6, 1))
SmallStatement = tuple[str, str, frozenset[str], frozenset[str], str | None]
"""Sort, day, statements, those before, actor."""


async def ask(database: Database, after: str | date, until: str | date, of: str | None = None, **rest: Any) -> Changes:
    days = {"from_": date.fromisoformat(str(after)), "to": date.fromisoformat(str(until))}
    return await changes(context(database), of=None if of is None else NodeId(of), **days, **rest)


# ---- generated networks


@dataclass(frozen=True)
class ChangeQuery:
    after: date
    until: date
    of: str | None
    types: frozenset[str] | None


@st.composite
def _queries(draw: st.DrawFn) -> ChangeQuery:
    after, until = sorted([draw(st.sampled_from(DAYS)), draw(st.sampled_from(DAYS))])
    of = draw(st.sampled_from([None, None, "Actor:a0", "Region:053", "Region:05315", "Region:DE"]))
    types = draw(st.one_of(st.none(), st.frozensets(st.sampled_from(TYPES), min_size=1)))
    return ChangeQuery(after, until, of, types)


class NaiveChanges:
    """A naive evaluation, statement by statement, without the code under test."""

    def __init__(self, network: Drawn, query: ChangeQuery) -> None:
        public, self.query = network.public(), query
        self.actors = public.actors
        everything = [self._known(claim) for claim in public.claims]
        self.near = self._near(everything)
        self.claims = [
            claim
            for claim in everything
            if (query.types is None or claim.type in query.types) and self._concerns(claim)
        ]

    def _known(self, claim: DrawnStatement) -> DrawnStatement:
        """The values of a statement; a programme only if it is public."""
        programme = claim.own.get("programme_id")
        if programme is None or programme in self.actors:
            return claim
        return replace(claim, own={**claim.own, "programme_id": None})

    def _near(self, claims: list[DrawnStatement]) -> set[str]:
        """The requested node; of a region, also the regions inside it and the actors there."""
        if self.query.of is None:
            return set()
        space, _, key = self.query.of.partition(":")
        if space == "Actor":
            return {key}
        inside = {ags for ags in REGIONS if key in _with_ancestors(ags)}
        there = {
            claim.start
            for claim in claims
            if claim.end in inside
            and (claim.begin is None or claim.begin <= self.query.until)
            and (claim.to is None or claim.to >= self.query.after)
        }
        return inside | there

    def _concerns(self, claim: DrawnStatement) -> bool:
        if self.query.of is None or {claim.start, claim.end} & self.near:
            return True
        if self.query.of == "Actor:a0":
            return claim.own.get("programme_id") == "a0"
        return claim.own.get("region_ags") in self.near

    def begins(self, day: date | None) -> bool:
        return day is not None and self.query.after < day <= self.query.until

    def ends(self, day: date | None) -> bool:
        return day is not None and self.query.after <= day < self.query.until

    def changes(self) -> list[SmallStatement]:
        return [*self._statements(), *(self._lives() if self.query.types is None else ())]

    def _statements(self) -> Iterator[SmallStatement]:
        ended = [claim for claim in self.claims if self.ends(claim.to)]
        begun = [claim for claim in self.claims if self.begins(claim.begin)]
        renewed, renewals = list[DrawnStatement](), list[DrawnStatement]()
        nothing = frozenset[str]()
        for way in (_comparable, _same_ends):
            for before, after in _successions(ended, begun, way):
                ended, begun = _remaining(ended, before), _remaining(begun, after)
                if {_content(claim) for claim in before} != {_content(claim) for claim in after}:
                    yield "CHANGED", str(after[0].begin), _ids(after), _ids(before), None
                    continue
                renewed += before
                renewals += after
        yield from (("ENDED", str(c.to), same, nothing, None) for c, same in _told_once([*ended, *renewed]))
        yield from (("BEGAN", str(c.begin), same, nothing, None) for c, same in _told_once([*begun, *renewals]))
        # The source that states a beginning confirms nothing.
        confirmed = (
            claim
            for claim in self.claims
            if claim.confirmed and self.begins(claim.confirmed) and claim.confirmed > (claim.begin or date.min)
        )
        yield from (("CONFIRMED", str(c.confirmed), frozenset({c.id}), nothing, None) for c in confirmed)

    def lapsed(self, months: int) -> int:
        """How many of the statements that hold on the last day were last confirmed so long ago that only the
        beginning of the period is still within these months."""
        last_days = [
            months_later(claim.confirmed, months)
            for claim in self.claims
            if claim.confirmed and claim.to is None and claim.holds(self.query.until)
        ]
        return sum(self.query.after <= day < self.query.until for day in last_days)

    def _lives(self) -> Iterator[SmallStatement]:
        nothing = frozenset[str]()
        for slug, actor in self.actors.items():
            if self.query.of is not None and slug not in self.near:
                continue
            own = actor.own
            founded, dissolved, started, ended = (own.get(n) for n in ("founded", "dissolved", "started", "ended"))
            if founded and self.begins(date(founded, 1, 1)) and not (started and started.year == founded):
                yield "FOUNDED", str(founded), nothing, nothing, slug
            if dissolved and self.ends(date(dissolved, 12, 31)) and not (ended and ended.year == dissolved):
                yield "DISSOLVED", str(dissolved), nothing, nothing, slug
            if self.begins(started):
                yield "STARTED", str(started), nothing, nothing, slug
            if self.ends(ended):
                yield "CLOSED", str(ended), nothing, nothing, slug


def _with_ancestors(ags: str) -> set[str]:
    visited: set[str] = set()
    region: str | None = ags
    while region is not None:
        visited.add(region)
        region = REGIONS[region]
    return visited


def _ids(claims: list[DrawnStatement]) -> frozenset[str]:
    return frozenset(claim.id for claim in claims)


def _told_once(claims: list[DrawnStatement]) -> Iterator[tuple[DrawnStatement, frozenset[str]]]:
    """The claims with the ids of all that say the same, which are told as one."""
    for claim in claims:
        same = _ids([one for one in claims if _said(one) == _said(claim)])
        if claim.id == min(same):
            yield claim, same


def _said(claim: DrawnStatement) -> tuple[Any, ...]:
    return claim.type, claim.begin, claim.to, _content(claim)


def _remaining(claims: list[DrawnStatement], taken: list[DrawnStatement]) -> list[DrawnStatement]:
    return [claim for claim in claims if claim.id not in _ids(taken)]


def _content(claim: DrawnStatement) -> tuple[Any, ...]:
    return claim.start, claim.end, tuple(sorted((k, v) for k, v in claim.own.items() if v is not None))


def _comparable(one: DrawnStatement, other: DrawnStatement) -> bool:
    if one.type != other.type:
        return False
    match one.type:
        case "FUNDS":
            same = all(one.own[name] == other.own[name] for name in ("programme_id", "amount_scope"))
            return same and one.own["programme_id"] is not None and one.end == other.end
        case "PROVIDES" | "ADMINISTERS":
            return one.end == other.end
        case "PART_OF" | "LOCATED_IN":
            return one.start == other.start
        case _:
            return (one.start, one.end) == (other.start, other.end)


def _same_ends(one: DrawnStatement, other: DrawnStatement) -> bool:
    funds = one.type == other.type == "FUNDS" and one.own["amount_scope"] == other.own["amount_scope"]
    return funds and (one.start, one.end) == (other.start, other.end)


def _successions(
    ended: list[DrawnStatement], begun: list[DrawnStatement], way: Callable[[DrawnStatement, DrawnStatement], bool]
) -> Iterator[tuple[list[DrawnStatement], list[DrawnStatement]]]:
    """Successions one by one: the earliest beginning that has a predecessor, with all that begin on its day."""
    while True:
        followers = [b for b in begun if any(way(e, b) and str(e.to) < str(b.begin) for e in ended)]
        if not followers:
            return
        first = min(followers, key=lambda claim: str(claim.begin))
        after = [b for b in begun if way(b, first) and b.begin == first.begin]
        earlier = [e for e in ended if way(e, first) and str(e.to) < str(first.begin)]
        before = [e for e in earlier if str(e.to) == max(str(other.to) for other in earlier)]
        ended, begun = _remaining(ended, before), _remaining(begun, after)
        yield before, after


def _as_tuple(change: Change) -> SmallStatement:
    keys = [frozenset(key.key for key in side) for side in (change.statements, change.before)]
    return str(change.sort), str(change.day), keys[0], keys[1], change.actor.key if change.actor else None


NAMES = {type_: StatementName(kind.name.upper()) for type_, kind in STATEMENTS.items()}


async def read(database: Database, query: ChangeQuery, **rest: Any) -> Changes:
    kinds = None if query.types is None else tuple(NAMES[type_] for type_ in sorted(query.types))
    return await ask(database, str(query.after), str(query.until), query.of, **{"kinds": kinds, "first": 1000, **rest})


_MUCH_MONEY = (*("FUNDS",) * 12, *("PROVIDES",) * 3, *TYPES)


def _counted_in_sentence(answer: Changes) -> list[int]:
    """The numbers of the sorts of change in the sentence, after the colon."""
    return sorted(map(int, re.findall(r"\d+", write_all(answer.sentence)["EN"].partition(":")[2])))


@settings(max_examples=examples(0.3))
@given(
    network=networks(DAYS, most=40, actors=3, types=_MUCH_MONEY),
    queries=st.lists(_queries(), min_size=3, max_size=3),
    months=st.sampled_from([0, 6, 12]),
)
async def test_changes_agree_with_a_naive_evaluation(
    empty: Database, network: Drawn, queries: list[ChangeQuery], months: int
) -> None:
    await write(empty, network)
    for query in queries:
        answer, evaluation = await read(empty, query, confirmed_within=months), NaiveChanges(network, query)
        naive = evaluation.changes()
        assert (answer.lapsed_count, answer.confirmed_within) == (evaluation.lapsed(months), months)
        assert Counter(map(_as_tuple, answer.nodes)) == Counter(naive)
        assert answer.total_count == len(naive)
        assert {str(count.sort): count.count for count in answer.counts} == Counter(change[0] for change in naive)
        assert _counted_in_sentence(answer) == sorted(Counter(change[0] for change in naive).values())
        numbers = [sum(change[0] == sort for change in naive) for sort in (ChangeSort.BEGAN, ChangeSort.ENDED)]
        assert [figure.value for figure in answer.figures] == [*numbers, evaluation.lapsed(months)]
        assert (await read(empty, query, first=3)).nodes == answer.nodes[:3]
        newest = (await read(empty, query, first=1000, newest_first=True)).nodes
        assert Counter(newest) == Counter(answer.nodes)
        assert (await read(empty, query, first=3, newest_first=True)).nodes == newest[:3]


@settings(max_examples=examples(0.25))
@given(network=networks(DAYS, most=30, actors=5), query=_queries())
async def test_hidden_actors_and_statements_change_nothing(empty: Database, network: Drawn, query: ChangeQuery) -> None:
    await write(empty, network)
    with_hidden = await read(empty, query)
    await write(empty, network.public())
    assert await read(empty, query) == with_hidden


# ---- the real data


def _sentences(answer: Changes, sort: ChangeSort) -> list[str]:
    return [write_all(change.sentence)["DE"] for change in answer.nodes if change.sort is sort]


async def test_what_several_sources_say_is_told_once(seeded: Database) -> None:
    answer = await ask(seeded, "2025-01-01", "2025-12-31", "lag-lesben-nrw", only=(ChangeSort.ENDED,))
    (change,) = answer.nodes
    assert answer.total_count == 1
    assert change.statement_count == len(change.statements) == 2


async def test_the_team_in_muenster_has_a_new_carrier_since_2025(seeded: Database) -> None:
    answer = await ask(seeded, "2024-12-31", "2025-12-31", "mb-muenster")
    [change] = [change for change in answer.nodes if change.sort is ChangeSort.CHANGED]
    assert (change.day, change.kind) == ("2025-01-01", StatementName("PROVISION"))
    assert [key.key for key in change.statements] == ["provides-vse-nrw-mb-muenster-ms-traeger"]
    assert [key.key for key in change.before] == [
        "provides-stadt-muenster-mb-muenster-ms-traeger",
        "provides-villa-ten-hompel-mb-muenster-ms-traeger",
    ]
    assert write_all(change.sentence)["DE"] == (
        "Seit 1. Januar 2025 ist „VSE NRW“ Träger von „mobim – Mobile Beratung im Regierungsbezirk Münster. Gegen "
        "Rechtsextremismus, für Demokratie“ (vorher: „Münster“ und „Villa ten Hompel“)."
    )
    before = await ask(seeded, "2023-12-31", "2024-12-31", "mb-muenster")
    assert not _sentences(before, ChangeSort.CHANGED)
    assert not [c for c in before.nodes if c.kind is StatementName("PROVISION") and c.sort is ChangeSort.ENDED]


async def test_the_democracy_centre_begins_in_2026_and_the_office_leaves_the_ministry(seeded: Database) -> None:
    centre = await ask(seeded, "2025-12-31", "2026-11-22", "demokratiezentrum-nrw")
    assert _sentences(centre, ChangeSort.FOUNDED) == ["2026 wurde „Demokratiezentrum NRW“ gegründet."]
    assert "Seit 2026 gehört „Demokratiezentrum NRW“ zu „LpB NRW“." in _sentences(centre, ChangeSort.BEGAN)
    assert {change.day for change in centre.nodes if change.sort is ChangeSort.BEGAN} == {"2026"}
    office = await ask(seeded, "2025-12-31", "2026-11-22", "lks-nrw")
    sentence = "Bis 2025 gehörte „LKS NRW“ zu „Stabsstelle Prävention“ (seit Juli 2024)."
    assert sentence in _sentences(office, ChangeSort.ENDED)


async def test_the_office_moved_twice(seeded: Database) -> None:
    answer = await ask(seeded, "2013-01-01", "2016-12-31", "lks-nrw", kinds=(StatementName("AFFILIATION"),))
    assert _sentences(answer, ChangeSort.CHANGED) == [
        "Von März 2013 bis Juli 2016 gehörte „LKS NRW“ zu „MFKJKS NRW“ (vorher: „LpB NRW“).",
        "Von August 2016 bis Juli 2024 gehörte „LKS NRW“ zu „LpB NRW“ (vorher: „MFKJKS NRW“).",
    ]
    assert {change.sort for change in answer.nodes} <= {ChangeSort.CHANGED, ChangeSort.CONFIRMED}


async def test_rates_of_the_mobile_teams_began_in_2011_and_2013(seeded: Database) -> None:
    """No source ends the first rate, so the second one is a beginning and not a change."""
    kinds = (StatementName("FUNDING"),)
    answer = await ask(seeded, "2010-12-31", "2013-12-31", "toleranz-foerdern", kinds=kinds, only=(ChangeSort.BEGAN,))
    teams = [change for change in answer.nodes if any("wdr-2013" in statement.key for statement in change.statements)]
    assert Counter(change.day for change in teams) == {"2011": 5, "2013": 5}
    assert all("45.000 Euro im Jahr" in write_all(change.sentence)["DE"] for change in teams if change.day == "2011")
    assert all("51.000 Euro im Jahr" in write_all(change.sentence)["DE"] for change in teams if change.day == "2013")


async def test_changes_in_a_region_are_those_of_its_actors(seeded: Database) -> None:
    town = await ask(seeded, "2024-12-31", "2025-12-31", "Region:05515")
    district = await ask(seeded, "2024-12-31", "2025-12-31", "Region:055", first=1000)
    key = "provides-villa-ten-hompel-mb-muenster-ms-traeger"
    for answer in (town, district):
        assert key in {name.key for change in answer.nodes for name in (*change.statements, *change.before)}
    assert district.total_count > town.total_count


async def test_coordinators_see_more_than_the_public(seeded: Database) -> None:
    days: dict[str, Any] = {"from_": date(2021, 12, 31), "to": date(2022, 12, 31), "of": NodeId("mb-muenster")}
    public = await changes(context(seeded), **days)
    coordinator = await changes(context(seeded, Reader(Visibility.COORDINATOR)), **days)
    hidden = "funds-land-nrw-mb-muenster-ka-656-2022"
    assert hidden not in {key.key for change in public.nodes for key in change.statements}
    assert hidden in {key.key for change in coordinator.nodes for key in change.statements}
    assert public.total_count < coordinator.total_count


async def test_changes_beyond_the_first_are_counted(seeded: Database) -> None:
    trips: list[str] = []
    seeded.on_trip = lambda text, _: trips.append(text)
    everything = await ask(seeded, "2000-01-01", "2026-11-22", first=1000)
    answer = await ask(seeded, "2000-01-01", "2026-11-22", first=5)
    assert len(trips) == 2
    assert answer.nodes == everything.nodes[:5]
    newest = await ask(seeded, "2000-01-01", "2026-11-22", first=1000, newest_first=True)
    assert [change.day[:4] for change in newest.nodes] == sorted((n.day[:4] for n in newest.nodes), reverse=True)
    assert (answer.total_count, answer.counts) == (everything.total_count, everything.counts)
    assert sum(count.count for count in answer.counts) == answer.total_count > 1000
    days = [change.day for change in everything.nodes]
    assert [day[:4] for day in days] == sorted(day[:4] for day in days)


async def test_only_the_chosen_sorts_and_kinds_are_returned(seeded: Database) -> None:
    answer = await ask(seeded, "2010-01-01", "2026-01-01", only=(ChangeSort.CLOSED, ChangeSort.FOUNDED))
    assert {change.sort for change in answer.nodes} == {ChangeSort.CLOSED, ChangeSort.FOUNDED}
    assert "2014 endete das Programm „TFKS“." in _sentences(answer, ChangeSort.CLOSED)
    with_kinds = await ask(seeded, "2010-01-01", "2026-01-01", kinds=(StatementName("PROVISION"),))
    assert {change.kind for change in with_kinds.nodes} == {StatementName("PROVISION")}


async def test_nothing_changes_between_a_day_and_itself(seeded: Database) -> None:
    answer = await ask(seeded, "2025-01-01", "2025-01-01")
    assert (answer.total_count, answer.counts, answer.lapsed_count, answer.nodes) == (0, (), 0, ())
    assert write_all(answer.sentence)["EN"] == "No change is on record between 1 January 2025 and 1 January 2025."


# ---- bad input


async def test_days_in_the_wrong_order_are_refused_with_a_hint(database: Database) -> None:
    with pytest.raises(BadUserInput, match="Swap them: from 2024-01-01 to 2025-01-01"):
        await ask(database, "2025-01-01", "2024-01-01")


@pytest.mark.parametrize("of", ["nobody", "Region:99"])
async def test_an_unknown_centre_is_not_found(database: Database, of: str) -> None:
    with pytest.raises(NotFound, match=repr(of.removeprefix("Region:"))):
        await ask(database, "2024-01-01", "2025-01-01", of)


async def test_a_hidden_actor_is_not_found(empty: Database) -> None:
    await empty.run("CREATE (:Actor:Restricted {id: 'a', name: 'A', kind: 'NETWORK', visibility: 'PARTNER'})")
    with pytest.raises(NotFound):
        await ask(empty, "2024-01-01", "2025-01-01", "a")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"first": 0}, "`first` is 0"),
        ({"first": 1001}, "`first` is 1001"),
        ({"kinds": ()}, "`kinds` is empty"),
        ({"only": ()}, "`only` is empty"),
        ({"of": "Source:x"}, "neither an actor nor a region"),
    ],
)
async def test_arguments_out_of_range_are_refused(database: Database, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(BadUserInput, match=message):
        await ask(database, "2024-01-01", "2025-01-01", **arguments)
