"""The report on the funding of a programme: what it gets, what it gives, and what ends."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from typing import Final

from api.reports.entries import FUNDING, entries_table, read_entries
from api.reports.report import Section, Sentence
from api.reports.writing import STATEMENT_FIELDS, Ask, Data, ReportWriting
from graph.errors import BadUserInput
from graph.messages.message import Message, message
from graph.model.enums import AmountKind

_AMOUNTS: Final = "exact approximate maximum total"
_TOTALS: Final = f"""totalCount totalEur {{
      years {{ year {_AMOUNTS} }}
      wholeTerm {{ {_AMOUNTS} }}
      unknownCount disputedCount perRecipientCount undatedCount partCount
    }}"""
_FUNDING: Final = f"""query ReportFunding(
  $of: ID!, $into: FundingFilter!, $out: FundingFilter!, $on: Date!, $language: Language!
) {{
  profile(of: $of, on: $on) {{ sentence(language: $language) }}
  into: fundings(where: $into) {{ {_TOTALS} }}
  out: fundings(where: $out) {{ {_TOTALS} }}
  fundingCliff(programme: $of, on: $on, first: 100) {{
    confirmedWithin
    totalCount
    sentence(language: $language)
    endings {{ sentence(language: $language) statements(first: 20) {{ {STATEMENT_FIELDS} }} }}
  }}
}}"""
_KINDS: Final = tuple((name.lower(), AmountKind(name)) for name in ("EXACT", "APPROXIMATE", "MAXIMUM", "TOTAL"))
_NO_YEAR: Final = "NONE"


async def programme_sections(ask: Ask, w: ReportWriting, actor: Data) -> tuple[Section, ...]:
    if actor["__typename"] != "Programme":
        raise BadUserInput(
            f"{actor['slug']!r} is no programme.", hint=f"Ask for the report organisation/{actor['slug']} instead."
        )
    this = {"slug": {"eq": actor["slug"]}}
    into = {"recipient": this}
    out = {"and": [{"or": [{"programme": this}, {"funder": this}]}, {"not": into}]}
    data, *rows = await asyncio.gather(
        ask(_FUNDING, {"of": actor["id"], "into": into, "out": out, "on": w.day, "language": w.language}),
        *(read_entries(ask, FUNDING, {"where": where, "on": w.day, "asOf": None}) for where in (into, out)),
    )
    cliff = data["fundingCliff"]
    description = (w.sourced(actor["description"], actor),) if actor["description"] else ()
    findings = (*description, w.evaluated(data["profile"]["sentence"]), w.evaluated(cliff["sentence"]))
    return (
        Section(w.text(message("report-findings")), findings),
        *_money(w, message("report-money-into"), data["into"], rows[0]),
        *_money(w, message("report-money-out"), data["out"], rows[1]),
        _endings(w, cliff),
        w.about(
            message("report-not-recorded-explained"),
            message("report-sums-explained"),
            message("report-confirmed-explained", count=cliff["confirmedWithin"]),
        ),
    )


def _money(w: ReportWriting, title: Message, funding: Data, rows: Sequence[Data]) -> Iterator[Section]:
    heading = w.text(title)
    if not rows:
        yield Section(heading, (w.not_recorded((heading,)),))
        return
    caption = w.text(message("report-all-fundings"))
    count = w.evaluated(w.text(message("report-funding-count", count=funding["totalCount"])))
    total = funding["totalEur"]
    yield Section(heading, (count,), items=(*_sums(w, total), *_beside(w, total)))
    by_begin = sorted(rows, key=lambda row: (row["validFrom"] or "", row["validTo"] or ""))
    table = entries_table(w, FUNDING, (FUNDING.start, FUNDING.end), caption, by_begin)
    yield Section(caption, table=table, level=2)


def _sums(w: ReportWriting, total: Data) -> Iterator[Sentence]:
    """A sum for each year and kind of amount; sums of different kinds are never one."""
    for year in (*total["years"], {**total["wholeTerm"], "year": _NO_YEAR}):
        for name, kind in _KINDS:
            if year[name] is not None:
                text = message("report-sum", year=str(year["year"]), kind=kind, amount=year[name])
                yield w.evaluated(w.text(text))


def _beside(w: ReportWriting, total: Data) -> Iterator[Sentence]:
    """What is in no sum, and why."""
    counts = {
        "unknown": total["unknownCount"],
        "disputed": total["disputedCount"],
        "per_recipient": total["perRecipientCount"],
        "undated": total["undatedCount"],
        "part": total["partCount"],
    }
    for reason, count in counts.items():
        if count:
            yield w.evaluated(w.text(message("report-not-in-sum", reason=reason, count=count)))


def _endings(w: ReportWriting, cliff: Data) -> Section:
    items = [w.evaluated(one["sentence"], *one["statements"]) for one in cliff["endings"]]
    more = cliff["totalCount"] - len(items)
    if more > 0:
        items.append(w.evaluated(w.text(message("more-of-them", count=more))))
    heading = w.text(message("table-funding-ends"))
    return Section(heading, () if items else (w.evaluated(cliff["sentence"]),), items=tuple(items))
