"""Tools over money, connections and changes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from api.assistants.answer import FACT_FIELDS, AnswerItem, Data, Findings, evidence
from api.assistants.arguments import Arguments, Day, Key, Keys, Shown
from api.assistants.tool import DATASET, Asked, AssistantTool
from graph.analysis.core.statement_names import StatementName
from graph.errors import BadUserInput
from graph.messages.catalogue import write
from graph.messages.message import message
from graph.model.partial_dates import months_later

# ---- funding


class FundingQuestion(StrEnum):
    FLOWS = "FLOWS"
    ENDS = "ENDS"


_ONLY_FLOWS = ("year",)
_ONLY_ENDS = ("horizon", "funder", "programme")


class FundingArguments(Arguments):
    question: Annotated[FundingQuestion, Field(description="FLOWS: who funds whom in a year; ENDS: what ends soon")]
    within: Annotated[Key | None, Field(description="Region")] = None
    year: Annotated[int | None, Field(ge=1900, le=2200, description="FLOWS; default that of on")] = None
    horizon: Annotated[int | None, Field(ge=1, le=120, description="ENDS: months, default 12")] = None
    funder: Annotated[Key | None, Field(description="ENDS")] = None
    programme: Annotated[Key | None, Field(description="ENDS")] = None
    limit: Shown = 10

    @property
    def asks_for_flows(self) -> bool:
        return self.question is FundingQuestion.FLOWS

    @property
    def day(self) -> date:
        """Flows of a year before or after that of the day are seen from its last or first day."""
        day = super().day
        return day if self.year in (None, day.year) else min(max(day, date(self.year, 1, 1)), date(self.year, 12, 31))

    def named_keys(self) -> dict[str, str]:
        keys = {"within": self.within, "funder": self.funder, "programme": self.programme}
        return {name: key for name, key in keys.items() if key is not None}

    def variables(self) -> Mapping[str, Any]:
        """Raises BadUserInput for a parameter that belongs to the other question."""
        foreign = _ONLY_ENDS if self.asks_for_flows else _ONLY_FLOWS
        given = [name for name in foreign if getattr(self, name) is not None]
        if given:
            other = FundingQuestion.ENDS if self.asks_for_flows else FundingQuestion.FLOWS
            message = f"`{given[0]}` does not belong to the question {self.question}."
            raise BadUserInput(message, hint=f"Leave it out, or ask with question={other}.")
        return {
            "flows": self.asks_for_flows,
            "within": self.within,
            "year": self.day.year,
            "horizon": self.horizon or 12,
            "funder": self.funder,
            "programme": self.programme,
            "limit": self.limit,
        }


_FUNDING = f"""query AssistantFunding(
  $flows: Boolean!, $within: ID, $year: Int!, $horizon: Int!, $funder: ID, $programme: ID, $limit: Int!,
  $on: Date!, $language: Language!
) {{
  flows(fromYear: $year, toYear: $year, within: $within, groupBy: [FUNDER, PROGRAMME, RECIPIENT], limit: 100)
    @include(if: $flows) {{
    headline(language: $language)
    sentence(language: $language)
    omitted(language: $language)
    figures {{ value sentence(language: $language) }}
    nodes {{ id name(language: $language) }}
    links {{
      source
      target
      statementCount
      statements(first: 2) {{ {FACT_FIELDS} }}
      total {{ years {{ exact approximate maximum total }} unknownCount disputedCount undatedCount }}
    }}
  }}
  fundingCliff(on: $on, horizon: $horizon, within: $within, funder: $funder, programme: $programme, first: $limit)
    @skip(if: $flows) {{
    sentence(language: $language)
    totalCount
    withoutKnownEndCount
    endings {{
      ends
      reason
      sentence(language: $language)
      statementCount
      statements(first: 3) {{ {FACT_FIELDS} }}
    }}
  }}
  {DATASET}
}}"""


def _funding(asked: Asked[FundingArguments], data: Data) -> Findings:
    return _flows(asked, data["flows"]) if asked.arguments.asks_for_flows else _ends(asked, data["fundingCliff"])


def _flows(asked: Asked[FundingArguments], flows: Data) -> Findings:
    names = {node["id"]: node["name"] for node in flows["nodes"]}
    year = asked.day.year
    return Findings(
        [flows["headline"], flows["omitted"], flows["sentence"]],
        [_link(asked, link, names) for link in flows["links"][: asked.arguments.limit]],
        len(flows["links"]),
        asked.page("/money", within=asked.arguments.within, year=year),
        more=message("assistant-more-flows"),
        not_reported=[figure["sentence"].rstrip(".") for figure in flows["figures"][1:] if figure["value"]],
        day=write(message("assistant-year", year=str(year), day=asked.day.isoformat()), asked.language),
    )


def _link(asked: Asked[FundingArguments], link: Data, names: Mapping[str, str]) -> AnswerItem:
    years: list[Mapping[str, float | None]] = link["total"]["years"]
    counts = {name: link["total"][name] for name in ("unknownCount", "disputedCount", "undatedCount")}
    return AnswerItem(
        f"{names[link['source']]} → {names[link['target']]}",
        facts={
            "euros": {kind: euros for year in years for kind, euros in year.items() if euros is not None}
            or write(message("assistant-no-amount"), asked.language),
            **{name: count for name, count in counts.items() if count},
            "statementCount": link["statementCount"],
        },
        **evidence(link["statements"], asked.sources),
    )


def _ends(asked: Asked[FundingArguments], cliff: Data) -> Findings:
    asks = asked.arguments
    chosen = {"within": asks.within, "horizon": asks.horizon, "funder": asks.funder, "programme": asks.programme}
    unknown = cliff["withoutKnownEndCount"]
    return Findings(
        [cliff["sentence"]],
        [
            AnswerItem(
                ending["sentence"],
                facts={"ends": ending["ends"], "reason": ending["reason"], "statementCount": ending["statementCount"]},
                **evidence(ending["statements"], asked.sources),
            )
            for ending in cliff["endings"]
        ],
        cliff["totalCount"],
        asked.page("/money", show="ends", **chosen),
        more=message("assistant-more-ends"),
        not_reported=[write(message("assistant-no-end", count=unknown), asked.language)] if unknown else [],
    )


FUNDING = AssistantTool(
    "funding",
    "Funding",
    "FLOWS: known euros by funder, programme and recipient in a year, each euro once, kinds of amounts apart. ENDS: "
    "fundings that end without a known successor. Quote the sums; never add amounts yourself.",
    FundingArguments,
    _FUNDING,
    _funding,
    FundingArguments.variables,
)

# ---- paths


class PathsArguments(Arguments):
    start: Key
    end: Key
    avoid: Annotated[Keys, Field(description="No path through these")] = ()
    limit: Annotated[int, Field(ge=1, le=5)] = 2

    def named_keys(self) -> dict[str, str]:
        return {"start": self.start, "end": self.end, **{f"avoid.{at}": key for at, key in enumerate(self.avoid)}}

    def variables(self) -> Mapping[str, Any]:
        """Raises BadUserInput if both ends are the same."""
        if self.start == self.end:
            raise BadUserInput("`start` and `end` are the same actor.", hint="Give two different ones.")
        return {"start": self.start, "end": self.end, "avoid": self.avoid, "limit": self.limit}


_PATHS = f"""query AssistantPaths(
  $start: ID!, $end: ID!, $avoid: [ID!]!, $limit: Int!, $on: Date!, $language: Language!
) {{
  paths(from: $start, to: $end, avoid: $avoid, first: $limit, on: $on) {{
    outcome
    cutBy
    hasMore
    sentence(language: $language)
    paths {{
      length
      certainty
      sentence(language: $language)
      steps {{ statements(first: 2) {{ {FACT_FIELDS} }} }}
    }}
  }}
  {DATASET}
}}"""


def _paths(asked: Asked[PathsArguments], data: Data) -> Findings:
    paths, asks = data["paths"], asked.arguments
    items = [_path(asked, path) for path in paths["paths"]]
    not_found = paths["outcome"] != "FOUND"
    return Findings(
        [paths["sentence"]],
        items,
        len(items) + (paths["hasMore"] is not False and not not_found),
        asked.page("/network", **{"from": asks.start, "to": asks.end, "avoid": asks.avoid}),
        more=message("assistant-more-paths"),
        not_reported=[paths["sentence"], *paths["cutBy"]] if not_found else [],
    )


def _path(asked: Asked[PathsArguments], path: Data) -> AnswerItem:
    steps = [statement for step in path["steps"] for statement in step["statements"]]
    behind = evidence(steps, asked.sources) | {"certainty": path["certainty"]}
    return AnswerItem(
        path["sentence"],
        facts={"length": path["length"]},
        **behind,
    )


PATHS = AssistantTool(
    "paths",
    "Paths between two organisations",
    "How two organisations are connected through funding, membership, programmes and carriers. A common funder is not "
    "yet a contact; no path means none is documented.",
    PathsArguments,
    _PATHS,
    _paths,
    PathsArguments.variables,
)

# ---- changes


class ChangesArguments(Arguments):
    since: Annotated[Day | None, Field(description="Default: a year before until")] = None
    until: Annotated[Day | None, Field(description="Default: on")] = None
    of: Annotated[Key | None, Field(description="Organisation, or region as Region:05315")] = None
    kinds: list[StatementName] | None = None
    limit: Shown = 10

    @property
    def last(self) -> date:
        return self.until or self.day

    @property
    def first(self) -> date:
        return self.since or months_later(self.last, -12)

    def named_keys(self) -> dict[str, str]:
        return {"of": self.of} if self.of else {}

    def variables(self) -> Mapping[str, Any]:
        """Raises BadUserInput if the period ends before it begins."""
        first, last = self.first.isoformat(), self.last.isoformat()
        if first > last:
            hint = "Swap them, or give both: without `until` the period ends on the day `on`."
            raise BadUserInput(f"`since` ({first}) is later than `until` ({last}).", hint=hint)
        return {"from": first, "to": last, "of": self.of, "kinds": self.kinds, "limit": self.limit}


_CHANGES = f"""query AssistantChanges(
  $from: Date!, $to: Date!, $of: ID, $kinds: [StatementName!], $limit: Int!, $on: Date!, $language: Language!
) {{
  changes(from: $from, to: $to, of: $of, kinds: $kinds, first: $limit, newestFirst: true) {{
    sentence(language: $language)
    totalCount
    nodes {{
      sort
      day
      sentence(language: $language)
      statements(first: 2) {{ {FACT_FIELDS} }}
      before(first: 2) {{ {FACT_FIELDS} }}
      actor {{ id }}
    }}
  }}
  {DATASET}
}}"""


def _changes(asked: Asked[ChangesArguments], data: Data) -> Findings:
    changes, asks = data["changes"], asked.arguments
    days = {"from": asks.first.isoformat(), "to": asks.last.isoformat()}
    return Findings(
        [changes["sentence"]],
        [
            AnswerItem(
                change["sentence"],
                id=change["actor"]["id"] if change["actor"] else None,
                facts={"sort": change["sort"], "day": change["day"]},
                **evidence([*change["statements"], *change["before"]], asked.sources),
            )
            for change in changes["nodes"]
        ],
        changes["totalCount"],
        asked.page("/changes", of=asks.of, kinds=asks.kinds, **days),
        more=message("assistant-more-changes"),
        day=write(message("assistant-days", first=days["from"], last=days["to"]), asked.language),
    )


CHANGES = AssistantTool(
    "changes",
    "What changed",
    "What began, ended, changed or was confirmed between two days, the newest first, each as a sentence to quote.",
    ChangesArguments,
    _CHANGES,
    _changes,
    ChangesArguments.variables,
)
