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
from enum import Enum, StrEnum, auto
from typing import Any, NamedTuple, cast

from graph import money
from graph.analysis.payments import Facts, Paid
from graph.model import AmountKind, AmountScope


class Stage(Enum):
    """Where on its way money is counted: when it is given (into programmes), when it arrives (behind programmes), or
    over the whole way at once."""

    GIVEN = auto()
    ARRIVED = auto()
    WHOLE_WAY = auto()


class Repetition(StrEnum):
    """Wodurch das Geld einer Förderung schon gezählt ist / how a funding's money is counted already."""

    PROGRAMME_SUM = "PROGRAMME_SUM"
    TOLD_TWICE = "TOLD_TWICE"
    PASSED_ON = "PASSED_ON"
    GROUP_SUM = "GROUP_SUM"


class Told(NamedTuple):
    """A funding statement, the programme that it speaks of, and its row as money counts it among others."""

    paid: Paid
    programme: str | None
    row: Sequence[Any]
    adds_up: bool

    @property
    def whole(self) -> bool:
        return self.adds_up and self.paid.scope == AmountScope.WHOLE


def told(paid: Sequence[Paid]) -> list[Told]:
    """The statements, each as money counts it among all of them."""
    by_id = {p.id: p for p in paid}
    found = money.grouped(paid, lambda p, programme: (p[6], programme))
    keys = cast("Iterable[tuple[tuple[str, str | None], list[Sequence[Any]]]]", found.items())
    return [Told(by_id[id_], programme, row, money.Group(*row).adds_up) for (id_, programme), [row] in keys]


Needs = list[tuple[Repetition, Hashable]]


class Chains:
    """How statements contain one another, by what `facts` say of programmes and groups."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self._larger = _larger_programmes(facts)

    def repeated(self, among: Sequence[Told], stage: Stage) -> Mapping[str, Repetition]:
        """By id, the statements whose money others of the same time contain."""
        found = {} if stage is Stage.GIVEN else self._told_twice(among)
        left = [t for t in among if t.paid.id not in found]
        given: dict[Hashable, list[str]] = {}
        for t in left:
            for key in self._gives(t):
                given.setdefault(key, []).append(t.paid.id)
        needs = {t.paid.id: [n for n in self._needs(t, stage) if n[1] in given] for t in left}
        return {**found, **_contained(needs, given)}

    def larger(self, programme: str) -> tuple[str, ...]:
        """The programme and those that it is a part of or gets its money from."""
        return self._larger.get(programme, (programme,))

    def _gives(self, t: Told) -> Iterable[Hashable]:
        """What others are contained in, if this one counts."""
        p = t.paid
        if not t.adds_up:
            return
        yield "inflow", p.recipient, t.programme
        if self.facts.is_programme(p.recipient):
            yield "inflow", p.recipient
            if t.whole:
                yield "programme", p.recipient
        elif p.kind == AmountKind.TOTAL and t.whole:
            yield "group", p.recipient, t.programme, None if t.programme else p.funder
            yield "group of", p.recipient, p.funder

    def _needs(self, t: Told, stage: Stage) -> Iterable[tuple[Repetition, Hashable]]:
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

    def _contained_in(self, t: Told) -> Iterable[str]:
        named = {t.paid.recipient} if self.facts.is_programme(t.paid.recipient) else set[str]()
        named |= {t.programme} if t.programme else set()
        return sorted({larger for p in named for larger in self.larger(p)} - {t.paid.recipient})

    def _groups(self, recipient: str) -> Iterable[str]:
        """What the recipient belongs to, itself or through its carriers."""
        if self.facts.is_programme(recipient):
            return ()
        own = self.facts.groups.get(recipient, ())
        through = {g for carrier in self.facts.carriers.get(recipient, ()) for g in self.facts.groups.get(carrier, ())}
        return sorted({*own, *through} - {recipient})

    def _told_twice(self, among: Iterable[Told]) -> dict[str, Repetition]:
        """Of a programme and of those who name it, the side with a whole sum counts, else with any, else the newer."""
        sides: dict[tuple[str, str], tuple[list[Told], list[Told]]] = {}
        for t in among:
            if t.programme and not self.facts.is_programme(t.paid.recipient):
                both = sides.setdefault((t.paid.recipient, t.programme), ([], []))
                both[self.facts.is_programme(t.paid.funder)].append(t)
        return {
            t.paid.id: Repetition.TOLD_TWICE
            for one, other in sides.values()
            if one and other
            for t in _weaker(one, other)
        }


def _weaker(one: list[Told], other: list[Told]) -> Iterable[Told]:
    """The statements of the side that counts less, as far as the other side tells of the same part of the money."""
    less, more = sorted((one, other), key=lambda side: max(map(_weight, side)))
    scopes = {t.paid.scope for t in more}
    return [t for t in less if AmountScope.WHOLE in scopes or t.paid.scope in scopes]


def _weight(t: Told) -> tuple[bool, bool, str, str]:
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
    for root in (*(id_ for id_ in needs if not needs[id_]), *sorted(id_ for id_ in needs if needs[id_])):
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
