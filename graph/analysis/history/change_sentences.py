"""Sentences about changes: which statements began, ended, were confirmed or changed, and which actors came and went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from graph.analysis.core.statement_names import clause
from graph.analysis.history.successions import DatedStatement, Succession
from graph.messages.amounts import amount
from graph.messages.message import Message, conjunction, joined, label, message, quoted
from graph.model.enums import AmountKind, AmountScope, Extent, FundingPeriod, MembershipRole, ParticipationRole
from graph.model.partial_dates import partial

_ROLES: Mapping[str, type[MembershipRole | ParticipationRole | Extent]] = {
    "MEMBER_OF": MembershipRole,
    "PARTICIPATES_IN": ParticipationRole,
    "COVERS": Extent,
}


@dataclass(frozen=True)
class Names:
    """The names that sentences use: of nodes by the database's number, of programmes by key, of regions by AGS."""

    nodes: Mapping[int, str]
    programmes: Mapping[str, str]
    regions: Mapping[str, str]


@dataclass(frozen=True)
class ChangeSentences:
    """Writes sentences about changes, in the past tense where a statement ended before `today` (an ISO day)."""

    names: Names
    today: str

    # ---- sentences

    def began(self, claim: DatedStatement) -> Message:
        """`Seit März 2013 gehört „A“ zu „B“.`"""
        return self._beginning(claim, [])

    def ended(self, claim: DatedStatement) -> Message:
        """`Bis Juli 2016 gehörte „A“ zu „B“ (seit März 2013).`"""
        end = partial(claim.to or "", claim.to_precision)
        begin = partial(claim.begin, claim.begin_precision) if claim.begin else end
        since = [message("change-begun", begin=begin)] if begin != end else []
        return message("change-until", end=end, statement=self._statement(claim, "dated", *since))

    def confirmed(self, claim: DatedStatement) -> Message:
        """`Zuletzt bestätigt am 5. November 2025: „A“ gehört zu „B“.`"""
        return message("change-confirmed", day=claim.confirmed or "", statement=self._statement(claim))

    def changed(self, succession: Succession) -> Message:
        """`Seit 1. Januar 2025 ist „A“ Träger von „B“ (vorher: „C“ und „D“).`"""
        first, previous = succession.after[0], self._previous(succession)
        statements = list(dict.fromkeys(self._statement(claim) for claim in succession.after))
        if len(statements) == 1:
            return self._beginning(first, [previous])
        return message(
            "change-several",
            begin=partial(first.begin or "", first.begin_precision),
            statements=joined([joined(statements, "; "), previous], " "),
        )

    # ---- parts of sentences

    def _beginning(self, claim: DatedStatement, additions: Sequence[Message]) -> Message:
        begin = partial(claim.begin or "", claim.begin_precision)
        end = claim.to and partial(claim.to, claim.to_precision)
        if not end and (claim.begin or "") <= self.today:
            return message("change-since", begin=begin, statement=self._statement(claim, "since", *additions))
        statement = self._statement(claim, "dated", *additions)
        if not end:
            return message("change-from", begin=begin, statement=statement)
        if end == begin:
            return message("change-in", day=begin, statement=statement)
        return message("change-from-to", begin=begin, end=end, statement=statement)

    def _statement(self, claim: DatedStatement, form: str | None = None, *additions: Message) -> Message:
        """What the statement says, with the money and programme of a funding or the region of a participation.

        `form` is None for a main clause, `dated` or `since` after a date.
        """
        if claim.to is not None and claim.to < self.today:
            form = "dated-past" if form else "past"
        role_or_extent = claim.values.extent if claim.type == "COVERS" else claim.values.role
        words = clause(claim.type, role_or_extent, self._node(claim.start), self._node(claim.end), form)
        return joined([words, *self._money(claim), *self._programme(claim), *self._region(claim), *additions], " ")

    def _money(self, claim: DatedStatement) -> list[Message]:
        known = claim.values.amount_eur is not None and claim.values.amount_kind != AmountKind.UNKNOWN
        return [message("funding-amount", amount=_amount(claim))] if claim.type == "FUNDS" and known else []

    def _programme(self, claim: DatedStatement) -> list[Message]:
        """Nothing where the programme is one of the two ends."""
        name = self.names.programmes.get(claim.values.programme_id or "")
        if name is None or name in (self.names.nodes[claim.start], self.names.nodes[claim.end]):
            return []
        return [message("funding-programme", programme=quoted(name))]

    def _region(self, claim: DatedStatement) -> list[Message]:
        region = self.names.regions.get(claim.values.region_ags or "")
        return [message("participation-region", region=region)] if region else []

    def _node(self, number: int) -> Message:
        return quoted(self.names.nodes[number])

    def _previous(self, succession: Succession) -> Message:
        """`(vorher: „A“ und „B“)`, with the last day where a day or more lies between."""
        old, new = succession.before, succession.after
        differences = list(dict.fromkeys(self._differences(claim, new) for claim in old))
        texts = [joined(parts, ", ") for parts in differences]
        # Semicolons between parts that have commas of their own.
        enumerated = joined(texts, "; ") if any(len(parts) > 1 for parts in differences) else conjunction(texts)
        last, first = date.fromisoformat(old[0].to or ""), date.fromisoformat(new[0].begin or "")
        if last + timedelta(days=1) < first:
            end = partial(old[0].to or "", old[0].to_precision)
            return message("change-previous-until", end=end, previous=enumerated)
        return message("change-previous", previous=enumerated)

    def _differences(self, old: DatedStatement, new: Sequence[DatedStatement]) -> tuple[Message, ...]:
        """What was different before: the ends, else the role; of money always the amount, too."""
        parts: list[Message] = []
        if any(old.start != claim.start for claim in new):
            parts.append(self._node(old.start))
        if any(old.end != claim.end for claim in new):
            parts.append(self._node(old.end))
        if old.type == "FUNDS":
            parts.append(self._previous_amount(old, new))
        elif not parts:
            parts.append(joined([role(old), *self._region(old)], " "))
        return tuple(parts)

    def _previous_amount(self, old: DatedStatement, new: Sequence[DatedStatement]) -> Message:
        """Without what it covers, which is the same; without the programme, where that is the same, too."""
        same = all(claim.values.programme_id == old.values.programme_id for claim in new)
        return joined([_amount(old, AmountScope.WHOLE), *([] if same else self._programme(old))], " ")


def _amount(claim: DatedStatement, scope: AmountScope | None = None) -> Message:
    return amount(
        claim.values.amount_eur,
        claim.values.amount_kind or AmountKind.EXACT,
        scope or claim.values.amount_scope or AmountScope.WHOLE,
        claim.values.period or FundingPeriod.UNKNOWN,
    )


def role(claim: DatedStatement) -> Message:
    """The role or extent alone: `Mitglied`; a free text as it is stored."""
    text = claim.values.extent or claim.values.role
    if text is None:
        return message("role-not-given")
    values = _ROLES.get(claim.type)
    return label(values(text)) if values else joined([text])
