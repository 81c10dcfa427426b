"""Which funding statements tell of money that another one tells of already: along a chain no euro counts twice.

Money that goes from a ministry over a programme and a carrier to a service is told in several ways: as a sum into the
programme, as a sum out of it, straight to the recipient with the programme's name, and once more by the carrier. At
each stage of the way, a statement does not count where one that counts already contains its money:

- PROGRAMME_SUM: it names a programme, and money that was paid into that programme counts at this stage;
- TOLD_TWICE: the programme and somebody who names the programme both tell of the same recipient's money;
- PASSED_ON: its funder itself got money, for the same programme or for none in particular, and that counts;
- GROUP_SUM: its recipient belongs to a network or organisation, whose sum for several recipients counts.

All of it is decided among statements of one time; statements whose amounts nobody knows repeat others, but no others
repeat them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from graph.analysis.funding.funding_rows import Facts, FundingRow
from graph.compile.totals import Group, grouped
from graph.model.enums import AmountKind, AmountScope


class Stage(StrEnum):
    """Where on its way money is counted: when it is given (into programmes), when it arrives (behind programmes), or
    over the whole way at once."""

    GIVEN = "GIVEN"
    ARRIVED = "ARRIVED"
    WHOLE_WAY = "WHOLE_WAY"


class Repetition(StrEnum):
    """The reason why the money of a funding is already counted."""

    PROGRAMME_SUM = "PROGRAMME_SUM"
    DOUBLE_REPORTED = "DOUBLE_REPORTED"
    PASSED_ON = "PASSED_ON"
    GROUP_SUM = "GROUP_SUM"


class CountedFunding(NamedTuple):
    """A funding statement, the programme that it speaks of, and the group of one that totals count it as."""

    paid: FundingRow
    programme: str | None
    group: Group
    adds_up: bool

    @property
    def whole(self) -> bool:
        return self.adds_up and self.paid.scope == AmountScope.WHOLE


def told(paid: Sequence[FundingRow]) -> list[CountedFunding]:
    """The statements, each as money counts it among all of them."""
    by_id = {p.id: p for p in paid}
    groups = grouped(paid, lambda p, programme: (p.id, programme))
    return [CountedFunding(by_id[id_], programme, group, group.adds_up) for (id_, programme), [group] in groups.items()]


Needs = list[tuple[Repetition, Hashable]]
Given = dict[Hashable, set[int]]
Sides = tuple[list[CountedFunding], list[CountedFunding]]


Times = Mapping[str, frozenset[int]]
Repeated = dict[str, dict[int, Repetition]]


class Chains:
    """How statements contain one another, by what `facts` say of programmes and groups. What a statement gives and
    needs is the same in all years; only where one both gives and needs, it depends on others whether it counts."""

    def __init__(self, facts: Facts, among: Sequence[CountedFunding], times: Times) -> None:
        self.facts, self.among, self.times = facts, among, times
        self._larger = _larger_programmes(facts)
        self._gives = {t.paid.id: list(self._giving(t)) for t in among if t.adds_up}
        self._givable = {key for keys in self._gives.values() for key in keys}
        self._groups_paid = {t.paid.recipient for t in among if t.adds_up and t.paid.kind == AmountKind.TOTAL}
        self._belonging: dict[str, tuple[str, ...]] = {}

    def repeated(self, stage: Stage) -> Repeated:
        """By id and year, the statements whose money others of that year contain."""
        needs = {t.paid.id: needed for t in self.among if (needed := self._needs(t, stage))}
        needed = {key for found in needs.values() for _, key in found}
        sides = [] if stage is Stage.GIVEN else self._two_sides()
        linked = {id_ for id_, keys in self._gives.items() if not needed.isdisjoint(keys)}
        linked |= {t.paid.id for both in sides for side in both for t in side}
        found: Repeated = {}
        given: Given = {}
        for year in sorted({year for id_ in linked for year in self.times[id_]}):
            then = [id_ for id_ in sorted(linked) if year in self.times[id_]]
            for id_, repetition in self._then(then, needs, sides, year, given).items():
                found.setdefault(id_, {})[year] = repetition
        for id_ in needs.keys() - linked:
            for repetition, key in needs[id_]:
                for year in self.times[id_].intersection(given.get(key, ())):
                    found.setdefault(id_, {}).setdefault(year, repetition)
        return found

    def _then(
        self, then: Sequence[str], needs: Mapping[str, Needs], sides: Sequence[Sides], year: int, given: Given
    ) -> dict[str, Repetition]:
        """Of statements that depend on one another, those that don't count in a year; `given` is added to."""
        here = [tuple([t for t in side if year in self.times[t.paid.id]] for side in both) for both in sides]
        twice = {
            t.paid.id: Repetition.DOUBLE_REPORTED for one, other in here if one and other for t in _weaker(one, other)
        }
        gives: dict[Hashable, list[str]] = {}
        for id_ in then:
            for key in () if id_ in twice else self._gives.get(id_, ()):
                gives.setdefault(key, []).append(id_)
                given.setdefault(key, set()).add(year)
        wanted = {id_: [n for n in needs[id_] if n[1] in gives] for id_ in then if id_ in needs and id_ not in twice}
        return {**twice, **_contained({id_: n for id_, n in wanted.items() if n}, gives)}

    def _needs(self, t: CountedFunding, stage: Stage) -> Needs:
        return [n for n in self._needing(t, stage) if n[1] in self._givable]

    def larger(self, programme: str) -> tuple[str, ...]:
        """The programme and those that it is a part of or gets its money from."""
        return self._larger.get(programme, (programme,))

    def _giving(self, t: CountedFunding) -> Iterable[Hashable]:
        """What others are contained in, if this one counts."""
        p = t.paid
        yield "inflow", p.recipient, t.programme
        if self.facts.is_programme(p.recipient):
            yield "inflow", p.recipient
            if t.whole:
                yield "programme", p.recipient
        elif p.kind == AmountKind.TOTAL and t.whole:
            yield "group", p.recipient, t.programme, None if t.programme else p.funder
            yield "group of", p.recipient, p.funder

    def _needing(self, t: CountedFunding, stage: Stage) -> Iterable[tuple[Repetition, Hashable]]:
        """What contains it, if a statement that counts gives that."""
        p = t.paid
        from_programme = self.facts.is_programme(p.funder)
        if stage is not Stage.ARRIVED and not from_programme:
            for programme in self._contained_in(t):
                yield Repetition.PROGRAMME_SUM, ("programme", programme)
        if from_programme and stage is Stage.WHOLE_WAY:
            yield Repetition.PASSED_ON, ("inflow", p.funder)
        elif not from_programme:
            for programme in {None, t.programme}:
                yield Repetition.PASSED_ON, ("inflow", p.funder, programme)
        for group in self._groups(p.recipient):
            yield Repetition.GROUP_SUM, ("group", group, t.programme, None if t.programme else p.funder)
            yield Repetition.GROUP_SUM, ("group", group, None, p.funder)
            if t.programme is None:
                yield Repetition.GROUP_SUM, ("group of", group, p.funder)

    def _contained_in(self, t: CountedFunding) -> Iterable[str]:
        named = {t.paid.recipient} if self.facts.is_programme(t.paid.recipient) else set[str]()
        named |= {t.programme} if t.programme else set()
        return sorted({larger for p in named for larger in self.larger(p)} - {t.paid.recipient})

    def _groups(self, recipient: str) -> tuple[str, ...]:
        """What the recipient belongs to, itself or through its carriers."""
        if recipient not in self._belonging:
            through = (recipient, *self.facts.carriers.get(recipient, ()))
            groups = {group for actor in through for group in self.facts.groups.get(actor, ())}
            groups = (groups & self._groups_paid) - {recipient}
            self._belonging[recipient] = () if self.facts.is_programme(recipient) else tuple(sorted(groups))
        return self._belonging[recipient]

    def _two_sides(self) -> list[Sides]:
        """What a programme, and what others in its name, tell of a recipient's money. Of the two, the side with a
        whole sum counts, else with any, else the newer."""
        from_programmes = {_grant(t) for t in self.among if t.programme and self.facts.is_programme(t.paid.funder)}
        sides: dict[tuple[str, str | None], Sides] = {}
        for t in self.among:
            if _grant(t) in from_programmes and not self.facts.is_programme(t.paid.recipient):
                both = sides.setdefault(_grant(t), ([], []))
                both[self.facts.is_programme(t.paid.funder)].append(t)
        return [both for both in sides.values() if all(both)]


def _grant(t: CountedFunding) -> tuple[str, str | None]:
    return t.paid.recipient, t.programme


def _weaker(one: list[CountedFunding], other: list[CountedFunding]) -> Iterable[CountedFunding]:
    """The statements of the side that counts less, as far as the other side tells of the same part of the money."""
    less, more = sorted((one, other), key=lambda side: max(map(_weight, side)))
    scopes = {t.paid.scope for t in more}
    return [t for t in less if AmountScope.WHOLE in scopes or t.paid.scope in scopes]


def _weight(t: CountedFunding) -> tuple[bool, bool, str, str]:
    return t.whole, t.adds_up, t.paid.confirmed or "", t.paid.id


def _contained(needs: Mapping[str, Needs], given: Mapping[Hashable, Sequence[str]]) -> dict[str, Repetition]:
    """Statements that one which counts contains, at once or over others. Where statements contain each other in a
    circle that no other reaches, the first by id counts."""
    waiting: dict[Hashable, list[tuple[str, Repetition]]] = {}
    for id_, needed in needs.items():
        for repetition, key in needed:
            waiting.setdefault(key, []).append((id_, repetition))
    gives: dict[str, list[Hashable]] = {}
    for key in waiting:
        for id_ in given[key]:
            gives.setdefault(id_, []).append(key)
    found: dict[str, Repetition] = {}
    counted: set[str] = set()
    for root in (*sorted(gives.keys() - needs.keys()), *sorted(needs)):
        if root not in found:
            counted.add(root)
            _spread(root, gives, waiting, found, counted)
    return found


def _spread(
    root: str,
    gives: Mapping[str, Sequence[Hashable]],
    waiting: dict[Hashable, list[tuple[str, Repetition]]],
    found: dict[str, Repetition],
    counted: set[str],
) -> None:
    reached = [root]
    while reached:
        for key in gives.get(reached.pop(), ()):
            for id_, repetition in waiting.pop(key, ()):
                if id_ not in found and id_ not in counted:
                    found[id_] = repetition
                    reached.append(id_)


def _larger_programmes(facts: Facts) -> dict[str, tuple[str, ...]]:
    """Programmes that are part of others, by a statement that says so or by money from one into the other."""
    above: dict[str, set[str]] = {}
    pairs = [(a, b) for type_, a, b, _ in facts.ties if type_ == "PART_OF"]
    for part, whole in (*pairs, *((p.recipient, p.funder) for p in facts.paid)):
        if part != whole and facts.is_programme(part) and facts.is_programme(whole):
            above.setdefault(part, set()).add(whole)
    return {part: _reached(part, above) for part in above}


def _reached(start: str, above: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    found, left = {start}, [start]
    while left:
        for larger in set(above.get(left.pop(), ())) - found:
            found.add(larger)
            left.append(larger)
    return tuple(sorted(found))
