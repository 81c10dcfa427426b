"""The report on an organisation: who it is, and all that is on record for it on the day."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Final, NamedTuple

from api.reports.entries import entries_table, read_entries
from api.reports.report import ReportFact, Section, Sentence
from api.reports.writing import Ask, Data, ReportWriting
from graph.analysis.core.statement_names import StatementName
from graph.messages.message import Message, label, message
from graph.model.declarations import End, StatementKind
from graph.model.enums import ActorKind
from graph.model.statements import STATEMENT_KINDS

_PROFILE: Final = """query ReportProfile($of: ID!, $on: Date!, $language: Language!) {
  profile(of: $of, on: $on) {
    confirmedWithin
    sentence(language: $language)
    figures { sentence(language: $language) }
  }
}"""
_FACTS: Final = ("shortName", "website", "founded", "dissolved")


class _ListAtEnd(NamedTuple):
    """The statements of a kind that have the organisation at one end; `other` is the opposite end."""

    kind: StatementKind
    end: End
    other: End

    def heading(self) -> Message:
        form = "as-start" if self.end is self.kind.start else "as-end"
        return label(StatementName(self.kind.name.upper()), form)


def _lists_of(actor: Data) -> Iterator[_ListAtEnd]:
    """Those that an actor of its kind can have."""
    own = {"Actor", actor["__typename"]}
    for kind in STATEMENT_KINDS:
        for end, other in ((kind.start, kind.end), (kind.end, kind.start)):
            if own & set(end.labels):
                yield _ListAtEnd(kind, end, other)


async def organisation_sections(ask: Ask, w: ReportWriting, actor: Data) -> tuple[Section, ...]:
    lists = tuple(_lists_of(actor))
    data, *entries = await asyncio.gather(
        ask(_PROFILE, {"of": actor["id"], "on": w.day, "language": w.language}),
        *(
            read_entries(
                ask,
                one.kind,
                {"where": {one.end.name: {"slug": {"eq": actor["slug"]}}}, "on": w.day, "asOf": w.day},
            )
            for one in lists
        ),
    )
    profile = data["profile"]
    figures = tuple(w.evaluated(figure["sentence"]) for figure in profile["figures"])
    sections = [
        Section(w.text(message("report-findings")), (w.evaluated(profile["sentence"]),), items=figures),
        _who(w, actor),
    ]
    for one, rows in zip(lists, entries, strict=True):
        if rows:
            heading = w.text(one.heading())
            sections.append(Section(heading, table=entries_table(w, one.kind, (one.other,), heading, rows)))
    absent = [w.text(one.heading()) for one, rows in zip(lists, entries, strict=True) if not rows]
    if absent:
        sections.append(Section(w.text(message("report-absent")), (w.not_recorded(absent),)))
    explained = message("report-confirmed-explained", count=profile["confirmedWithin"])
    return (*sections, w.about(message("report-not-recorded-explained"), explained))


def _who(w: ReportWriting, actor: Data) -> Section:
    """What the organisation is; a value that nobody states is not left out without a word."""
    kind = w.text(label(ActorKind(actor["kind"])))
    facts = [ReportFact(w.text(message("column-actor-kind")), w.sourced(kind, actor))]
    missing = w.text(message("report-not-recorded"))
    for name in _FACTS:
        value = actor[name]
        heading = w.text(Message(f"column-{'short-name' if name == 'shortName' else name}"))
        text = Sentence(missing) if value is None else w.sourced(str(value), actor)
        facts.append(ReportFact(heading, text, value if name == "website" else None))
    description = actor["description"]
    paragraphs = (w.sourced(description, actor),) if description else ()
    return Section(w.text(message("report-who")), paragraphs, tuple(facts))
