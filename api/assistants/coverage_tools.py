"""Tools over who serves a region, and where something is missing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field

from api.assistants.answer import FACT_FIELDS, AnswerItem, Data, Findings, evidence, next_page, quoted
from api.assistants.arguments import Arguments, Key, Keys, Shown, Words
from api.assistants.tool import DATASET, Asked, AssistantTool
from graph.analysis.coverage.needs import GapReason
from graph.messages.catalogue import write
from graph.messages.message import label, message
from graph.model.enums import RegionKind, ServiceType

_ABSENT = ("NONE", "NOT_REPORTED")

# ---- who_helps


class HelpArguments(Arguments):
    region: Annotated[Key, Field(description="Official key, such as 05315")]
    services: list[ServiceType] | None = None
    limit: Shown = 15

    def named_keys(self) -> dict[str, str]:
        return {"region": self.region}


_WHO_HELPS = f"""query AssistantWhoHelps($region: ID!, $on: Date!, $language: Language!) {{
  helpNear(region: $region, on: $on, first: 1000) {{
    region {{ id ags name }}
    headline(language: $language)
    lead(language: $language)
    unmentioned
    uncertainSentence(language: $language)
    offers {{
      serviceType
      reach
      areaSentence(language: $language)
      service {{ id slug name website description(language: $language) }}
      statement {{ {FACT_FIELDS} }}
    }}
  }}
  {DATASET}
}}"""


def _who_helps(asked: Asked[HelpArguments], data: Data) -> Findings:
    help_, services = data["helpNear"], asked.arguments.services
    offers = [offer for offer in help_["offers"] if services is None or offer["serviceType"] in services]
    unmentioned = [one for one in help_["unmentioned"] if services is None or one in services]
    return Findings(
        [help_["headline"], help_["lead"], help_["uncertainSentence"]],
        [_offer(asked, offer) for offer in offers[: asked.arguments.limit]],
        len(offers),
        asked.page(f"/help/{help_['region']['ags'][:5]}"),
        more=message("assistant-more-services"),
        not_reported=[write(label(ServiceType(one)), asked.language) for one in unmentioned],
    )


def _offer(asked: Asked[HelpArguments], offer: Data) -> AnswerItem:
    service = offer["service"]
    return AnswerItem(
        f"{service['name']} – {offer['areaSentence']}",
        id=service["id"],
        facts={
            "key": service["slug"],
            "serviceType": offer["serviceType"],
            "reach": offer["reach"],
            "website": service["website"],
        },
        quoted=quoted(service["description"]),
        page=asked.node_page(service["id"]),
        **evidence([offer["statement"]], asked.sources),
    )


WHO_HELPS = AssistantTool(
    "who_helps",
    "Who helps in a region",
    "Services that advise people in a region: its own (OWN), for a part of it (PART) or for a larger area (LARGER). "
    "notReported: types of service that no source mentions there.",
    HelpArguments,
    _WHO_HELPS,
    _who_helps,
    lambda asked: {"region": asked.region},
)

# ---- coverage


class MatrixArguments(Arguments):
    within: Annotated[Key, Field(description="Region that contains the rows")] = "05"
    level: RegionKind = RegionKind.DISTRICT
    services: list[ServiceType] | None = None
    programmes: Keys = ()

    def named_keys(self) -> dict[str, str]:
        return {"within": self.within, **{f"programmes.{at}": key for at, key in enumerate(self.programmes)}}

    def matrix(self) -> Mapping[str, Any]:
        return {
            "within": self.within,
            "level": self.level,
            "services": self.services,
            "programmes": self.programmes,
        }

    def parameters(self) -> Mapping[str, Any]:
        """Those of the explorer's page."""
        return {"within": self.within, "level": self.level, "service": self.services, "programme": self.programmes}


class CoverageArguments(MatrixArguments):
    limit: Annotated[Shown, Field(description="Regions")] = 3
    after: Key | None = None


_HEAD = (
    "$on: Date!, $language: Language!, $level: RegionKind!, $within: ID, $services: [ServiceType!], $programmes: [ID!]!"
)
_MATRIX = "on: $on, level: $level, within: $within, services: $services, programmes: $programmes"

_COVERAGE = f"""query AssistantCoverage({_HEAD}, $limit: Int!, $after: ID) {{
  coverage({_MATRIX}, first: $limit, after: $after) {{
    sentence(language: $language)
    totalCount
    nextAfter
    columns {{ name(language: $language) }}
    rows {{
      region {{ id ags name }}
      people
      cells {{ state actorCount actors(first: 2) {{ name }} lastConfirmed statements(first: 1) {{ {FACT_FIELDS} }} }}
    }}
  }}
  {DATASET}
}}"""


def _coverage(asked: Asked[CoverageArguments], data: Data) -> Findings:
    matrix = data["coverage"]
    names = [column["name"] for column in matrix["columns"]]
    absent: dict[str, list[str]] = {state: [] for state in _ABSENT}
    items: list[AnswerItem] = []
    for row in matrix["rows"]:
        cells = list(zip(names, row["cells"], strict=True))
        for state, regions in absent.items():
            missing = [name for name, cell in cells if cell["state"] == state]
            if missing:
                regions.append(f"{row['region']['name']}: {', '.join(missing)}")
        items.append(_coverage_row(asked, row, cells))
    return Findings(
        [matrix["sentence"]],
        items,
        matrix["totalCount"],
        asked.page("/coverage", **asked.arguments.parameters()),
        more=next_page(matrix["nextAfter"]),
        not_reported=absent["NOT_REPORTED"],
        none=absent["NONE"],
    )


def _coverage_row(asked: Asked[Any], row: Data, cells: list[tuple[str, Data]]) -> AnswerItem:
    def shown(cell: Data) -> dict[str, Any]:
        statements = evidence(cell["statements"], asked.sources)
        return {
            "state": cell["state"],
            "actors": [actor["name"] for actor in cell["actors"]],
            "actorCount": cell["actorCount"],
            "lastConfirmed": cell["lastConfirmed"] or write(message("assistant-no-date"), asked.language),
            "statements": statements["statements"],
            "sources": statements["sources"],
        }

    return AnswerItem(
        row["region"]["name"],
        id=row["region"]["id"],
        facts={
            "key": row["region"]["ags"],
            "people": row["people"],
            "cells": {name: shown(cell) for name, cell in cells if cell["state"] not in _ABSENT},
        },
        page=asked.node_page(row["region"]["id"]),
    )


COVERAGE = AssistantTool(
    "coverage",
    "Coverage of regions",
    "For each region in a larger one and each type of service (or programme): PRESENT, PARTIAL, UNCONFIRMED (no recent "
    "source). none: a source says there is nothing; notReported: nobody says anything.",
    CoverageArguments,
    _COVERAGE,
    _coverage,
    lambda asked: {**asked.matrix(), "limit": asked.limit, "after": asked.after},
)

# ---- gaps


class GapsArguments(MatrixArguments):
    reasons: list[GapReason] | None = None
    limit: Shown = 10
    after: Words | None = None


_GAPS = f"""query AssistantGaps({_HEAD}, $reasons: [GapReason!], $limit: Int!, $after: String) {{
  gaps({_MATRIX}, reasons: $reasons, first: $limit, after: $after) {{
    sentence(language: $language)
    totalCount
    nodes {{
      key
      state
      reasons
      sentence(language: $language)
      regionCount
      regions(first: 5) {{ ags }}
      statementCount
      statements(first: 2) {{ {FACT_FIELDS} }}
    }}
  }}
  {DATASET}
}}"""


def _gaps(asked: Asked[GapsArguments], data: Data) -> Findings:
    gaps = data["gaps"]
    nodes = gaps["nodes"]
    return Findings(
        [gaps["sentence"]],
        [
            AnswerItem(
                gap["sentence"],
                facts={
                    "state": gap["state"],
                    "reasons": gap["reasons"],
                    "regions": [region["ags"] for region in gap["regions"]],
                    "regionCount": gap["regionCount"],
                    "statementCount": gap["statementCount"],
                },
                **evidence(gap["statements"], asked.sources),
            )
            for gap in nodes
        ],
        gaps["totalCount"],
        asked.page("/coverage", show="gaps", reason=asked.arguments.reasons, **asked.arguments.parameters()),
        more=next_page(nodes[-1]["key"] if len(nodes) == asked.arguments.limit else None),
        not_reported=_places_of("NOT_REPORTED", nodes, asked.language),
        none=_places_of("NONE", nodes, asked.language),
    )


def _places_of(state: str, gaps: list[Data], language: str) -> list[str]:
    """The gaps of a state by their place in the list, as their sentences stand there."""
    numbers = [number for number, gap in enumerate(gaps, 1) if gap["state"] == state]
    return [write(message("assistant-item", number=str(number)), language) for number in numbers]


GAPS = AssistantTool(
    "gaps",
    "Gaps in coverage",
    "Where services or programmes are missing, end, reach only a part, or hang on a single provider; the most urgent "
    "first, each as a sentence to quote.",
    GapsArguments,
    _GAPS,
    _gaps,
    lambda asked: {**asked.matrix(), "reasons": asked.reasons, "limit": asked.limit, "after": asked.after},
)
