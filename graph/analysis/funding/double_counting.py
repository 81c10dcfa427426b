"""Double counting: which fundings must not be added up, because another statement already contains their money.

A grants 100 euros to B, and B passes 60 of them on to C. Both statements are true, but the actors received 100 euros
and not 160: the second funding is a duplicate, for the reason PASSED_ON.

Programmes make this harder, as several sources report the same money at several points of its way. The ministry pays
100 euros into a programme (in), the programme pays 40 to the town (out), and a report of the ministry says that it paid
the town 40 from this programme (report). What counts depends on the stage at which money is counted:

    stage          counts         duplicates
    FROM_FUNDERS   in: 100        report (PROGRAMME_SUM); `out` is not paid by a funder
    TO_RECIPIENTS  out: 40        report (DOUBLE_REPORTED); `in` is not received by a recipient
    END_TO_END     in: 100        report (DOUBLE_REPORTED), out (PASSED_ON)

Each funding states one or more sums, such as "all that the town received for the programme", and each may be part of
sums that others state. In each year, the weaker of two double reports is removed first. Of the others, a funding is a
duplicate if another one states a sum that it is part of. A funding whose amount is unknown can be a duplicate, but
states no sum; neither does one to the funder itself, as nobody received that money.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from graph.analysis.funding.funding_rows import FundingNetwork, FundingRow
from graph.compile.totals import AmountGroup, grouped
from graph.model.enums import AmountKind, AmountScope


class FlowStage(StrEnum):
    """The point at which money is counted: where funders pay it (also into programmes), where recipients get it (also
    out of programmes), or once for the whole way."""

    FROM_FUNDERS = "FROM_FUNDERS"
    TO_RECIPIENTS = "TO_RECIPIENTS"
    END_TO_END = "END_TO_END"


class DuplicateReason(StrEnum):
    """Why the money of a funding is already counted.

    PROGRAMME_SUM: the funding is paid in the name of a programme, and the money paid into that programme counts.
    DOUBLE_REPORTED: a programme and an actor that names the programme both report the money of the same recipient.
    PASSED_ON: the funder received the money itself, for the same programme or for no particular one.
    GROUP_SUM: the recipient belongs to a network or organisation for which one sum for several recipients counts.
    """

    PROGRAMME_SUM = "PROGRAMME_SUM"
    DOUBLE_REPORTED = "DOUBLE_REPORTED"
    PASSED_ON = "PASSED_ON"
    GROUP_SUM = "GROUP_SUM"


class CountedFunding(NamedTuple):
    """A funding with the programme that it is attributed to and the amount that totals count for it alone."""

    funding: FundingRow
    programme: str | None
    amount: AmountGroup
    adds_up: bool

    @property
    def is_whole_sum(self) -> bool:
        """Whether the amount is known and is that of the whole grant, not of a fund within it."""
        return self.adds_up and self.funding.scope == AmountScope.WHOLE


SumKey: TypeAlias = tuple[str | None, ...]
"""Names a sum that a funding states, such as ("received", recipient, programme)."""
Containers: TypeAlias = list[tuple[DuplicateReason, SumKey]]
"""The sums that a funding may be part of, and the reason for which it is a duplicate if they are stated."""
Reports: TypeAlias = tuple[list[CountedFunding], list[CountedFunding]]
"""The fundings of one recipient and programme: those of other funders, and those of the programme."""
Duplicates: TypeAlias = dict[str, dict[int, DuplicateReason]]
"""By the id of a funding and by year, why the funding does not count."""


def counted_fundings(fundings: Sequence[FundingRow]) -> list[CountedFunding]:
    """Each funding as totals count it among all of these: amounts that a newer source contradicts do not add up."""
    by_id = {funding.id: funding for funding in fundings}
    groups = grouped(fundings, lambda funding, programme: (funding.id, programme))
    return [
        CountedFunding(by_id[id_], programme, amount, amount.adds_up) for (id_, programme), [amount] in groups.items()
    ]


class DuplicateFinder:
    """Finds the duplicates among fundings; `years` are the years in which each funding is counted, by its id."""

    def __init__(
        self, network: FundingNetwork, fundings: Sequence[CountedFunding], years: Mapping[str, frozenset[int]]
    ) -> None:
        self.network, self.fundings, self.years = network, fundings, years
        self._larger_programmes = _larger_programmes(network)
        self._sums = {c.funding.id: list(self._sums_of(c)) for c in fundings if c.adds_up}
        self._stated_sums = {key for keys in self._sums.values() for key in keys}
        self._received_by = {key[1] for key in self._stated_sums}
        self._groups_with_sum = {
            c.funding.recipient for c in fundings if c.adds_up and c.funding.kind == AmountKind.TOTAL
        }
        self._groups_of_recipient: dict[str, tuple[str, ...]] = {}

    def duplicates(self, stage: FlowStage) -> Duplicates:
        """The fundings that do not count at a stage, by id and year.

        Only a funding that states a sum which others are part of can change whether others count. These are decided
        together, year by year; all others follow from them.
        """
        containers = {c.funding.id: keys for c in self.fundings if (keys := self._containers_of(c, stage))}
        container_keys = {key for keys in containers.values() for _, key in keys}
        reports = [] if stage is FlowStage.FROM_FUNDERS else self._double_reports()
        deciding = {id_ for id_, keys in self._sums.items() if not container_keys.isdisjoint(keys)}
        deciding |= {c.funding.id for pair in reports for side in pair for c in side}
        ids = sorted(deciding)
        duplicates: Duplicates = {}
        years_stated: dict[SumKey, set[int]] = {}
        for year in sorted({year for id_ in ids for year in self.years[id_]}):
            reported = self._double_reported(reports, year)
            active = [id_ for id_ in ids if year in self.years[id_] and id_ not in reported]
            stated_by = self._stated_by(active)
            for key in stated_by:
                years_stated.setdefault(key, set()).add(year)
            contained = _contained({id_: containers[id_] for id_ in active if id_ in containers}, stated_by)
            for id_, reason in {**reported, **contained}.items():
                duplicates.setdefault(id_, {})[year] = reason
        for id_ in containers.keys() - deciding:
            for reason, key in containers[id_]:
                for year in self.years[id_].intersection(years_stated.get(key, ())):
                    duplicates.setdefault(id_, {}).setdefault(year, reason)
        return duplicates

    def _stated_by(self, ids: Iterable[str]) -> dict[SumKey, list[str]]:
        stated_by: dict[SumKey, list[str]] = {}
        for id_ in ids:
            for key in self._sums.get(id_, ()):
                stated_by.setdefault(key, []).append(id_)
        return stated_by

    def _sums_of(self, counted: CountedFunding) -> Iterable[SumKey]:
        """The sums that a funding states, so that others may be part of them."""
        funding = counted.funding
        if funding.funder == funding.recipient:
            return
        yield "received", funding.recipient, counted.programme
        if self.network.is_programme(funding.recipient):
            yield "received for any programme", funding.recipient
            if counted.is_whole_sum:
                yield "programme", funding.recipient
        elif funding.kind == AmountKind.TOTAL and counted.is_whole_sum:
            yield "group", funding.recipient, counted.programme, None if counted.programme else funding.funder
            yield "group for any programme", funding.recipient, funding.funder

    def _containers_of(self, counted: CountedFunding, stage: FlowStage) -> Containers:
        return [(reason, key) for reason, key in self._possible_containers(counted, stage) if key in self._stated_sums]

    def _possible_containers(
        self, counted: CountedFunding, stage: FlowStage
    ) -> Iterable[tuple[DuplicateReason, SumKey]]:
        """The sums that a funding is part of, whether or not another funding states them."""
        funder, programme = counted.funding.funder, counted.programme
        paid_by_programme = self.network.is_programme(funder)
        if stage is not FlowStage.TO_RECIPIENTS and not paid_by_programme:
            for larger in self._containing_programmes(counted):
                yield DuplicateReason.PROGRAMME_SUM, ("programme", larger)
        may_pass_on = funder in self._received_by
        if may_pass_on and paid_by_programme and stage is FlowStage.END_TO_END:
            yield DuplicateReason.PASSED_ON, ("received for any programme", funder)
        elif may_pass_on and not paid_by_programme:
            for purpose in {None, programme}:
                yield DuplicateReason.PASSED_ON, ("received", funder, purpose)
        for group in self._groups_of(counted.funding.recipient):
            yield DuplicateReason.GROUP_SUM, ("group", group, programme, None if programme else funder)
            yield DuplicateReason.GROUP_SUM, ("group", group, None, funder)
            if programme is None:
                yield DuplicateReason.GROUP_SUM, ("group for any programme", group, funder)

    def _containing_programmes(self, counted: CountedFunding) -> list[str]:
        """The programmes that the money belongs to, and the larger ones around them, without the recipient itself."""
        recipient = counted.funding.recipient
        programmes = {recipient} if self.network.is_programme(recipient) else set[str]()
        programmes |= {counted.programme} if counted.programme else set()
        around = {larger for p in programmes for larger in self._larger_programmes.get(p, (p,))}
        return sorted(around - {recipient})

    def _groups_of(self, recipient: str) -> tuple[str, ...]:
        """The groups with a sum that a recipient belongs to, itself or through the providers of a service."""
        if recipient not in self._groups_of_recipient:
            through = (recipient, *self.network.providers.get(recipient, ()))
            groups = {group for actor in through for group in self.network.groups.get(actor, ())}
            groups = (groups & self._groups_with_sum) - {recipient}
            is_programme = self.network.is_programme(recipient)
            self._groups_of_recipient[recipient] = () if is_programme else tuple(sorted(groups))
        return self._groups_of_recipient[recipient]

    def _double_reports(self) -> list[Reports]:
        """The recipients and programmes with fundings of both sides: of the programme, and of others in its name."""
        paid_out = {
            _recipient_and_programme(c)
            for c in self.fundings
            if c.programme and self.network.is_programme(c.funding.funder)
        }
        reports: dict[tuple[str, str | None], Reports] = {}
        for c in self.fundings:
            if _recipient_and_programme(c) in paid_out and not self.network.is_programme(c.funding.recipient):
                pair = reports.setdefault(_recipient_and_programme(c), ([], []))
                pair[self.network.is_programme(c.funding.funder)].append(c)
        return [pair for pair in reports.values() if all(pair)]

    def _double_reported(self, reports: Iterable[Reports], year: int) -> dict[str, DuplicateReason]:
        """The fundings of a year that the stronger side of a double report replaces."""
        ids: list[str] = []
        for pair in reports:
            others, programme = ([c for c in side if year in self.years[c.funding.id]] for side in pair)
            if others and programme:
                ids += [c.funding.id for c in _weaker_reports(others, programme)]
        return dict.fromkeys(ids, DuplicateReason.DOUBLE_REPORTED)


def _recipient_and_programme(counted: CountedFunding) -> tuple[str, str | None]:
    return counted.funding.recipient, counted.programme


def _weaker_reports(others: list[CountedFunding], programme: list[CountedFunding]) -> Iterable[CountedFunding]:
    """The fundings of the weaker side, as far as the stronger one reports the same part of the money.

    A side with a whole sum is stronger than one with any known amount, and that stronger than one without; of equally
    strong ones the newer is.
    """
    weaker, stronger = sorted((others, programme), key=lambda side: max(map(_strength, side)))
    scopes = {c.funding.scope for c in stronger}
    return [c for c in weaker if AmountScope.WHOLE in scopes or c.funding.scope in scopes]


def _strength(counted: CountedFunding) -> tuple[bool, bool, str, str]:
    return counted.is_whole_sum, counted.adds_up, counted.funding.confirmed or "", counted.funding.id


def _contained(
    containers: Mapping[str, Containers], stated_by: Mapping[SumKey, Sequence[str]]
) -> dict[str, DuplicateReason]:
    """The fundings that are part of others, directly or through others: a depth-first search.

    It starts from the fundings that are part of none: if a contains b, and b contains c, then b and c are duplicates.
    Of fundings that contain each other in a cycle, the first by id counts: if b and c contain each other, c is one.
    """
    parts: dict[SumKey, list[tuple[str, DuplicateReason]]] = {}
    for id_, keys in containers.items():
        for reason, key in keys:
            if key in stated_by:
                parts.setdefault(key, []).append((id_, reason))
    sums: dict[str, list[SumKey]] = {}
    for key in parts:
        for id_ in stated_by[key]:
            sums.setdefault(id_, []).append(key)
    part_ids = {id_ for members in parts.values() for id_, _ in members}
    duplicates: dict[str, DuplicateReason] = {}
    counting: set[str] = set()
    for start in (*sorted(sums.keys() - part_ids), *sorted(part_ids)):
        if start in duplicates:
            continue
        counting.add(start)
        stack = [start]
        while stack:
            for key in sums.get(stack.pop(), ()):
                for id_, reason in parts.pop(key, ()):
                    if id_ not in duplicates and id_ not in counting:
                        duplicates[id_] = reason
                        stack.append(id_)
    return duplicates


def _larger_programmes(network: FundingNetwork) -> dict[str, tuple[str, ...]]:
    """The programme itself and all larger ones around it, for each programme that is part of or paid by another."""
    around: dict[str, set[str]] = {}
    for part, whole in network.parts_of_programmes:
        if part != whole:
            around.setdefault(part, set()).add(whole)
    return {part: _reachable(part, around) for part in around}


def _reachable(start: str, edges: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    reached, stack = {start}, [start]
    while stack:
        for target in set(edges.get(stack.pop(), ())) - reached:
            reached.add(target)
            stack.append(target)
    return tuple(sorted(reached))
