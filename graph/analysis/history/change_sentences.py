"""Sentences about changes: which statements began, ended, were confirmed or changed, and which actors came and went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from graph.analysis.core.statement_names import clause as statement_clause
from graph.analysis.history.successions import DatedStatement, StatementSuccession
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
class ChangeNames:
    """The names in sentences: of nodes by the database's number, of programmes by slug, of regions by AGS."""

    nodes: Mapping[int, str]
    programmes: Mapping[str, str]
    regions: Mapping[str, str]


@dataclass(frozen=True)
class ChangeSentences:
    """Writes sentences about changes, in the past tense where a statement ended before `today` (an ISO day)."""

    names: ChangeNames
    today: str

    # ---- sentences

    def began(self, statement: DatedStatement) -> Message:
        """`Seit März 2013 gehört „A“ zu „B“.`"""
        return self._beginning(statement, [])

    def ended(self, statement: DatedStatement) -> Message:
        """`Bis Juli 2016 gehörte „A“ zu „B“ (seit März 2013).`"""
        end = partial(statement.valid_to or "", statement.valid_to_precision)
        begin = partial(statement.valid_from, statement.valid_from_precision) if statement.valid_from else end
        since = [message("change-begun", begin=begin)] if begin != end else []
        return message("change-until", end=end, statement=self._clause(statement, "dated", *since))

    def confirmed(self, statement: DatedStatement) -> Message:
        """`Zuletzt bestätigt am 5. November 2025: „A“ gehört zu „B“.`"""
        day = partial(statement.last_confirmed or "", statement.last_confirmed_precision)
        return message("change-confirmed", day=day, statement=self._clause(statement))

    def changed(self, succession: StatementSuccession) -> Message:
        """`Seit 1. Januar 2025 ist „A“ Träger von „B“ (vorher: „C“ und „D“).`"""
        first, previous = succession.after[0], self._previous(succession)
        clauses = list(dict.fromkeys(self._clause(statement) for statement in succession.after))
        if len(clauses) == 1:
            return self._beginning(first, [previous])
        return message(
            "change-several",
            begin=partial(first.valid_from or "", first.valid_from_precision),
            statements=joined([joined(clauses, "; "), previous], " "),
        )

    # ---- parts of sentences

    def _beginning(self, statement: DatedStatement, additions: Sequence[Message]) -> Message:
        begin = partial(statement.valid_from or "", statement.valid_from_precision)
        end = statement.valid_to and partial(statement.valid_to, statement.valid_to_precision)
        if not end and (statement.valid_from or "") <= self.today:
            return message("change-since", begin=begin, statement=self._clause(statement, "since", *additions))
        clause = self._clause(statement, "dated", *additions)
        if not end:
            return message("change-from", begin=begin, statement=clause)
        if end == begin:
            return message("change-in", day=begin, statement=clause)
        return message("change-from-to", begin=begin, end=end, statement=clause)

    def _clause(self, statement: DatedStatement, form: str | None = None, *additions: Message) -> Message:
        """The statement in words, with the amount and programme of a funding or the region of a participation.

        `form` is None for a main clause, `dated` or `since` after a date.
        """
        if statement.valid_to is not None and statement.valid_to < self.today:
            form = "dated-past" if form else "past"
        role_or_extent = statement.values.extent if statement.type == "COVERS" else statement.values.role
        start, end = self._node(statement.start), self._node(statement.end)
        clause = statement_clause(statement.type, role_or_extent, start, end, form)
        details = (*self._money(statement), *self._programme(statement), *self._region(statement), *additions)
        return joined([clause, *details], " ")

    def _money(self, statement: DatedStatement) -> list[Message]:
        has_amount = statement.values.amount_eur is not None and statement.values.amount_kind != AmountKind.UNKNOWN
        if statement.type != "FUNDS" or not has_amount:
            return []
        return [message("funding-amount", amount=_amount(statement))]

    def _programme(self, statement: DatedStatement) -> list[Message]:
        """Empty, if the programme is one of the two ends."""
        name = self.names.programmes.get(statement.values.programme_id or "")
        if name is None or name in (self.names.nodes[statement.start], self.names.nodes[statement.end]):
            return []
        return [message("funding-programme", programme=quoted(name))]

    def _region(self, statement: DatedStatement) -> list[Message]:
        region = self.names.regions.get(statement.values.region_ags or "")
        return [message("participation-region", region=region)] if region else []

    def _node(self, number: int) -> Message:
        return quoted(self.names.nodes[number])

    def _previous(self, succession: StatementSuccession) -> Message:
        """`(vorher: „A“ und „B“)`, with the last day if at least one day lies in between."""
        old, new = succession.before, succession.after
        differences = list(dict.fromkeys(self._differences(statement, new) for statement in old))
        texts = [joined(parts, ", ") for parts in differences]
        # Semicolons, if a part contains a comma itself.
        enumerated = joined(texts, "; ") if any(len(parts) > 1 for parts in differences) else conjunction(texts)
        (last, *_), (first, *_) = old, new
        last_day, first_day = date.fromisoformat(last.valid_to or ""), date.fromisoformat(first.valid_from or "")
        if last_day + timedelta(days=1) < first_day:
            end = partial(last.valid_to or "", last.valid_to_precision)
            return message("change-previous-until", end=end, previous=enumerated)
        return message("change-previous", previous=enumerated)

    def _differences(self, old: DatedStatement, new: Sequence[DatedStatement]) -> tuple[Message, ...]:
        """What differed before: the ends, else the role or extent; of a funding always the amount, too."""
        parts: list[Message] = []
        if any(old.start != statement.start for statement in new):
            parts.append(self._node(old.start))
        if any(old.end != statement.end for statement in new):
            parts.append(self._node(old.end))
        if old.type == "FUNDS":
            parts.append(self._previous_amount(old, new))
        elif not parts:
            parts.append(joined([role(old), *self._region(old)], " "))
        return tuple(parts)

    def _previous_amount(self, old: DatedStatement, new: Sequence[DatedStatement]) -> Message:
        """The old amount, without its scope, which is the same; with the programme, if that differs."""
        same_programme = all(statement.values.programme_id == old.values.programme_id for statement in new)
        return joined([_amount(old, AmountScope.WHOLE), *([] if same_programme else self._programme(old))], " ")


def _amount(statement: DatedStatement, scope: AmountScope | None = None) -> Message:
    return amount(
        statement.values.amount_eur,
        statement.values.amount_kind or AmountKind.EXACT,
        scope or statement.values.amount_scope or AmountScope.WHOLE,
        statement.values.period or FundingPeriod.UNKNOWN,
    )


def role(statement: DatedStatement) -> Message:
    """The role or extent alone: `Mitglied`; a free text stays as it is stored."""
    text = statement.values.extent or statement.values.role
    if text is None:
        return message("role-not-given")
    values = _ROLES.get(statement.type)
    return label(values(text)) if values else joined([text])
