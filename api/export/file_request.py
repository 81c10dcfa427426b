"""A request for a file: which table or graph, in which format, with which parameters."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from importlib.metadata import version
from typing import IO, Final, NamedTuple
from urllib.parse import parse_qsl, quote, urlencode

from api.export.exporting import DatasetState
from api.export.named_table import NamedTable
from api.export.parameters import WHERE, Parameter, TableRequest, choice, table_request
from api.export.registry import EXPORTS
from api.export.standards.writers import STANDARD_FORMATS, standard_writer
from api.export.whole_graph.writers import graph_writer
from graph.errors import BadUserInput, NotFound
from graph.export.csv_format import CsvProfile, CsvWriter
from graph.export.description import DescriptionWriter
from graph.export.table import TableHead, TableWriter
from graph.export.xlsx_format import XlsxWriter

_VERSION: Final = version("prevnet")
_PROFILE: Final = choice("profile", [profile.value for profile in CsvProfile], CsvProfile.EXCEL.value, narrows=False)
_MOST_PARAMETERS: Final = 500
UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")


class FileType(NamedTuple):
    """`code` is that of the European list of file types, `registered` the media type as IANA has it, if it has one."""

    code: str
    registered: str | None


# By media type. What is not here describes data or cites them, and is no file with them.
_FILE_TYPES: Final[Mapping[str, FileType]] = {
    **{
        media_type: FileType(code, media_type)
        for media_type, code in (
            ("text/csv", "CSV"),
            ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
            ("application/json", "JSON"),
            ("application/ld+json", "JSON_LD"),
            ("text/turtle", "RDF_TURTLE"),
            ("application/zip", "ZIP"),
        )
    },
    "application/graphml+xml": FileType("XML", "application/xml"),
    "application/gexf+xml": FileType("XML", "application/xml"),
    "application/x-ndjson": FileType("JSON", None),
}


@dataclass(frozen=True)
class FileFormat:
    """A streamed format is written from its beginning to its end, so it can be sent meanwhile."""

    media_type: str
    parameters: tuple[Parameter, ...] = ()
    is_streamed: bool = False

    @property
    def file_type(self) -> FileType | None:
        """What catalogues of data call it; None if it has no data."""
        return _FILE_TYPES.get(self.media_type.partition(";")[0])


FORMATS: Final[Mapping[str, FileFormat]] = {
    "csv": FileFormat("text/csv; charset=utf-8; header=present", (_PROFILE,), is_streamed=True),
    "xlsx": FileFormat("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "json": FileFormat("application/csvm+json", is_streamed=True),
    "graphml": FileFormat("application/graphml+xml", is_streamed=True),
    "gexf": FileFormat("application/gexf+xml", is_streamed=True),
    "jsonld": FileFormat("application/ld+json", is_streamed=True),
    "ttl": FileFormat("text/turtle; charset=utf-8", is_streamed=True),
    "ftm.json": FileFormat("application/x-ndjson", is_streamed=True),
    "360giving.json": FileFormat("application/json"),
    "hsds.json": FileFormat("application/json"),
    "zip": FileFormat("application/zip", is_streamed=True),
    "cff": FileFormat("application/x-yaml; charset=utf-8"),
    "bib": FileFormat("application/x-bibtex; charset=utf-8"),
    "csl.json": FileFormat("application/vnd.citationstyles.csl+json"),
}


@dataclass(frozen=True)
class FileRequest:
    """A request for a file. `site` is the address below which everything stands, without a slash at its end, and
    `operator` who runs it."""

    table: NamedTable
    format: str
    request: TableRequest
    site: str
    operator: str | None = None

    @property
    def description_path(self) -> str | None:
        """The path of the description of a table; other formats describe themselves."""
        return self.path("json") if "json" in self.table.formats else None

    @property
    def is_streamed(self) -> bool:
        """Whether the file is sent while it is written: whether it can end early is known before."""
        return FORMATS[self.format].is_streamed and self.table.is_counted(self.request)

    @property
    def media_type(self) -> str:
        return FORMATS[self.format].media_type

    def head(self, dataset: DatasetState) -> TableHead:
        return TableHead(
            name=self.table.name,
            columns=self.table.columns,
            language=self.request.language,
            page=self.site + self.page,
            address=self.site + self.path(self.format),
            day=None if self.table.every_day(self.request) else self.request.on,
            data_version=dataset.version,
            loaded_at=dataset.loaded_at,
            licence=dataset.licence,
            operator=self.operator,
        )

    @property
    def page(self) -> str:
        """The page that shows the same, on the same day; the file itself where there is no such page."""
        if self.table.page is None or self.request.values.get(WHERE.name):
            return self.path(self.format)
        page = self.table.page(self.request)
        given = self.given() | {name: [value] for name, value in page.added.items()}
        shown = {page.renamed.get(name, name): values for name, values in given.items() if name != page.in_path}
        return _address(page.path, shown)

    def path(self, format_: str, **changed: str) -> str:
        given = self.given() | {name: [value] for name, value in changed.items()}
        return _address(f"/export/{self.table.name}.{format_}", given)

    def given(self) -> dict[str, Sequence[str]]:
        """The parameters of the table as they came, and the day, also where it is today: tomorrow it is another."""
        given = {name: values for name, values in self.request.given.items() if name != _PROFILE.name}
        return given | {"on": [self.request.day]}

    def writer(self, head: TableHead, file: IO[bytes]) -> TableWriter:
        match self.format:
            case "csv":
                return CsvWriter(head, file, CsvProfile(self.request[_PROFILE.name]))
            case "xlsx":
                return XlsxWriter(head, file)
            case "json":
                return DescriptionWriter(head, file, self.site + self.path("csv", profile=CsvProfile.DATA))
            case format_ if format_ in STANDARD_FORMATS:
                return standard_writer(format_, head, file, self.site)
            case _:
                return graph_writer(self.format, head, file, self.site)

    def etag(self, mark: frozenset[str]) -> str:
        """Equal for equal files. Weak, as the file may be compressed on its way."""
        parts = [
            *sorted(mark),
            _VERSION,
            date.today().isoformat(),
            self.site,
            self.operator or "",
            self.path(self.format),
        ]
        profile = self.request.values.get(_PROFILE.name, "")
        return f'W/"{blake2b("|".join([*parts, profile]).encode(), digest_size=16).hexdigest()}"'

    def file_name(self, head: TableHead) -> str:
        """`prevnet-coverage-2026-11-28-<version of the data>.csv`, in ASCII."""
        parts = ["prevnet", self.table.name, head.day and head.day.isoformat(), head.data_version]
        return "-".join(UNSAFE.sub("-", part) for part in parts if part) + f".{self.format}"


def file_request(name: str, format_: str, query: str, site: str, operator: str | None = None) -> FileRequest:
    """What is asked for; `query` is the part of an address after `?`, as it came. Raises NotFound for an unknown table
    or format, BadUserInput for its parameters."""
    table = EXPORTS.get(name)
    if table is None:
        raise NotFound(f"There is no table {name[:100]!r}.", hint=f"There are {', '.join(EXPORTS)}.")
    if format_ not in table.formats:
        hint = f"There are {', '.join(table.formats)}."
        raise NotFound(f"{name!r} has no format {format_[:100]!r}.", hint=hint)
    parameters = (*table.parameters, *FORMATS[format_].parameters)
    request = table_request(parameters, given_parameters(query), date.today(), format_)
    return FileRequest(table, format_, request, site, operator)


def given_parameters(query: str) -> dict[str, list[str]]:
    """The parameters of an address by name, from the part after `?`. Raises BadUserInput if they can't be read."""
    given: dict[str, list[str]] = {}
    try:
        pairs = parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=_MOST_PARAMETERS)
    except ValueError:
        raise BadUserInput("The address is not UTF-8, or has too many parameters.") from None
    for parameter, value in pairs:
        given.setdefault(parameter, []).append(value)
    return given


def _address(path: str, given: Mapping[str, Sequence[str]]) -> str:
    pairs = [(name, value) for name, values in sorted(given.items()) for value in values]
    return f"{path}?{urlencode(pairs, quote_via=quote, safe=':,')}"
