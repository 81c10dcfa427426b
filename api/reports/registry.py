"""The reports by name, as they stand in addresses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from api.reports.coverage_report import coverage_sections
from api.reports.organisation_report import organisation_sections
from api.reports.programme_report import programme_sections
from api.reports.report import Section
from api.reports.writing import SOURCE_FIELDS, Ask, Data, ReportWriting
from graph.messages.message import Message, message

_DATASET: Final = "dataset { version loadedAt licence }"
_REGION: Final = f"""query ReportRegion($key: String!) {{
  {_DATASET}
  subject: region(ags: $key) {{ __typename id ags name kind {SOURCE_FIELDS} }}
}}"""
_ACTOR: Final = f"""query ReportActor($key: String!, $language: Language!) {{
  {_DATASET}
  subject: actor(slug: $key) {{
    __typename id slug name shortName kind website founded dissolved description(language: $language) {SOURCE_FIELDS}
  }}
}}"""


@dataclass(frozen=True)
class NamedReport:
    """`subject` is the operation that reads the dataset and what the report is about, by its `key`; `key_field` is the
    field of the subject that stands in addresses, `page` the path of the explorer's page, with a place for it."""

    name: str
    subject: str
    key_field: str
    page: str
    missing: str
    title: Callable[[str], Message]
    sections: Callable[[Ask, ReportWriting, Data], Awaitable[tuple[Section, ...]]]


REPORTS: Final[Mapping[str, NamedReport]] = {
    report.name: report
    for report in (
        NamedReport(
            "coverage",
            _REGION,
            "ags",
            "/regions/{}",
            "Give an official key such as 05315; /export/regions.csv lists all.",
            lambda name: message("report-coverage", name=name),
            coverage_sections,
        ),
        NamedReport(
            "organisation",
            _ACTOR,
            "slug",
            "/actors/{}",
            "Give a key such as lks-nrw; /export/actors.csv lists all.",
            lambda name: message("report-organisation", name=name),
            organisation_sections,
        ),
        NamedReport(
            "programme",
            _ACTOR,
            "slug",
            "/actors/{}",
            "Give a key such as nrweltoffen; /export/actors.csv?kinds=PROGRAMME lists all.",
            lambda name: message("report-programme", name=name),
            programme_sections,
        ),
    )
}
