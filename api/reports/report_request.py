"""A request for a report: which one, about whom, in which format, language and on which day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from importlib.metadata import version
from typing import Final

from api.export.file_request import UNSAFE, given_parameters
from api.export.parameters import table_request
from api.reports.registry import REPORTS, NamedReport
from graph.errors import BadUserInput, NotFound

_VERSION: Final = version("prevnet")
_LONGEST_KEY: Final = 100

FORMATS: Final[Mapping[str, str]] = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
}


@dataclass(frozen=True)
class ReportRequest:
    """`site` is the address below which everything stands, without a slash at its end; `language` a code in upper
    case."""

    report: NamedReport
    key: str
    format: str
    language: str
    on: date
    site: str

    @property
    def media_type(self) -> str:
        return FORMATS[self.format]

    def etag(self, mark: frozenset[str]) -> str:
        """Equal for equal reports of the same data."""
        parts = (
            *sorted(mark),
            _VERSION,
            self.report.name,
            self.key,
            self.format,
            self.language,
            str(self.on),
            self.site,
        )
        return f'W/"{blake2b("|".join(parts).encode(), digest_size=16).hexdigest()}"'

    def file_name(self, data_version: str | None) -> str:
        """`prevnet-coverage-05315-2026-11-29-<version of the data>.pdf`, in ASCII."""
        parts = ["prevnet", self.report.name, self.key, self.on.isoformat(), data_version]
        return "-".join(UNSAFE.sub("-", part) for part in parts if part) + f".{self.format}"


def report_request(name: str, key: str, format_: str, query: str, site: str) -> ReportRequest:
    """What is asked for; `query` is the part of an address after `?`. Raises NotFound for an unknown report or format,
    BadUserInput for a key or parameters that can't be."""
    report = REPORTS.get(name)
    if report is None:
        raise NotFound(f"There is no report {name[:100]!r}.", hint=f"There are {', '.join(REPORTS)}.")
    if format_ not in FORMATS:
        raise NotFound(f"There is no format {format_[:100]!r}.", hint=f"There are {', '.join(FORMATS)}.")
    if not key.strip() or len(key) > _LONGEST_KEY:
        raise BadUserInput(f"{key[:_LONGEST_KEY]!r} is no key.", hint=report.missing)
    request = table_request((), given_parameters(query), date.today())
    return ReportRequest(report, key, format_, request.language, request.on, site)
