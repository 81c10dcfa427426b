"""`GET /export/{table}.{format}`: tables as files, named and chosen like the views of the explorer."""

from __future__ import annotations

import asyncio
import re
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from hashlib import blake2b
from importlib.metadata import version
from typing import IO, Final
from urllib.parse import parse_qsl, quote, urlencode

from graphql import GraphQLError
from starlette.background import BackgroundTask
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import Response, StreamingResponse

from api.export.exporting import DatasetState, Exported, TableExporter
from api.export.named_table import NamedTable
from api.export.parameters import Parameter, TableRequest, choice, table_request
from api.export.registry import TABLES
from api.graphql.answer_data import OperationFailed
from api.graphql.error_response import wrapped
from api.http.endpoint import cancelled_on_disconnect, refused
from graph.errors import BadUserInput, NotFound, PrevnetError, Unavailable
from graph.export.csv_format import CsvProfile, CsvWriter
from graph.export.description import DescriptionWriter, licence_url
from graph.export.table import TableHead, TableWriter
from graph.export.xlsx_format import XlsxWriter

_VERSION: Final = version("prevnet")
_PROFILE: Final = choice("profile", [profile.value for profile in CsvProfile], CsvProfile.EXCEL.value)
# What pages from elsewhere may read of an answer.
EXPORT_HEADERS: Final = (
    "Content-Disposition",
    "Link",
    "X-Prevnet-Rows",
    "X-Prevnet-Data-Version",
    "X-Prevnet-Day",
)
_MOST_PARAMETERS: Final = 500
_CHUNK: Final = 64 * 1024
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True)
class FileFormat:
    media_type: str
    parameters: tuple[Parameter, ...] = ()


FORMATS: Final[Mapping[str, FileFormat]] = {
    "csv": FileFormat("text/csv; charset=utf-8; header=present", (_PROFILE,)),
    "xlsx": FileFormat("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "json": FileFormat("application/csvm+json"),
}


@dataclass(frozen=True)
class _Export:
    """A request for a file. `site` is the address below which everything stands, without a slash at its end."""

    table: NamedTable
    format: str
    request: TableRequest
    site: str

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
        )

    @property
    def page(self) -> str:
        """The page that shows the same, on the same day; the file itself where there is no such page."""
        if self.table.page is None:
            return self.path(self.format)
        page = self.table.page(self.request)
        given = self.given() | {name: [value] for name, value in page.added.items()}
        return _address(page.path, {name: values for name, values in given.items() if name != page.in_path})

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
            case _:
                return DescriptionWriter(head, file, self.site + self.path("csv", profile=CsvProfile.DATA))

    def etag(self, mark: frozenset[str]) -> str:
        """Equal for equal files. Weak, as the file may be compressed on its way."""
        parts = [*sorted(mark), _VERSION, date.today().isoformat(), self.site, self.path(self.format)]
        profile = self.request.values.get(_PROFILE.name, "")
        return f'W/"{blake2b("|".join([*parts, profile]).encode(), digest_size=16).hexdigest()}"'

    def file_name(self, head: TableHead) -> str:
        """`prevnet-coverage-2026-11-28-<version of the data>.csv`, in ASCII."""
        parts = ["prevnet", self.table.name, head.day and head.day.isoformat(), head.data_version]
        return "-".join(_UNSAFE.sub("-", part) for part in parts if part) + f".{self.format}"


def _address(path: str, given: Mapping[str, Sequence[str]]) -> str:
    pairs = [(name, value) for name, values in sorted(given.items()) for value in values]
    return f"{path}?{urlencode(pairs, quote_via=quote, safe=':,')}"


class ExportEndpoint:
    """Answers GET and HEAD with a file, or with errors in the form that the API has elsewhere."""

    def __init__(self, exporter: TableExporter, base_path: str) -> None:
        self.exporter = exporter
        self.base_path = base_path

    async def respond(self, http: HttpRequest) -> Response:
        request_id = uuid.uuid4().hex
        try:
            export = self._export(http)
            return await cancelled_on_disconnect(http, self._answer(http, export, request_id))
        except ClientDisconnect:
            return refused((wrapped(Unavailable("The client went away.")),), request_id)
        except asyncio.CancelledError:  # the server is stopping and does not wait any longer
            error = Unavailable("The server is stopping.", hint="Ask again in a while.")
            return refused((wrapped(error),), request_id)
        except OperationFailed as error:
            return refused(error.errors, request_id)
        except PrevnetError as error:
            return refused((wrapped(error),), request_id)
        except Exception as error:
            return refused((GraphQLError("", original_error=error),), request_id)

    def _export(self, http: HttpRequest) -> _Export:
        """What is asked for. Raises NotFound for an unknown table or format, BadUserInput for its parameters."""
        name, format_ = http.path_params["table"], http.path_params["format"]
        table = TABLES.get(name)
        if table is None:
            raise NotFound(f"There is no table {name[:100]!r}.", hint=f"There are {', '.join(TABLES)}.")
        if format_ not in FORMATS:
            raise NotFound(f"There is no format {format_[:100]!r}.", hint=f"There are {', '.join(FORMATS)}.")
        given: dict[str, list[str]] = {}
        try:
            pairs = parse_qsl(
                http.scope["query_string"].decode("latin-1"),
                keep_blank_values=True,
                errors="strict",
                max_num_fields=_MOST_PARAMETERS,
            )
        except ValueError:
            raise BadUserInput("The address is not UTF-8, or has too many parameters.") from None
        for parameter, value in pairs:
            given.setdefault(parameter, []).append(value)
        request = table_request((*table.parameters, *FORMATS[format_].parameters), given, date.today())
        site = f"{http.url.scheme}://{http.url.netloc}{self.base_path}"
        return _Export(table, format_, request, site)

    async def _answer(self, http: HttpRequest, export: _Export, request_id: str) -> Response:
        mark = await self.exporter.mark()
        etag = export.etag(mark)
        known = {tag.strip() for tag in http.headers.get("if-none-match", "").split(",")}
        if known & {etag, etag.removeprefix("W/"), "*"}:
            return Response(None, 304, {"ETag": etag, "Cache-Control": "no-cache", "X-Request-Id": request_id})
        exported = await self.exporter.export(export.table, export.request, export.head, export.writer, mark)
        headers = _headers(export, exported, self.base_path) | {"X-Request-Id": request_id}
        if exported.mark == mark:
            headers["ETag"] = etag
        return StreamingResponse(
            _chunks(exported.file),
            media_type=FORMATS[export.format].media_type,
            headers=headers,
            background=BackgroundTask(exported.file.close),
        )


def _headers(export: _Export, exported: Exported, base_path: str) -> dict[str, str]:
    head = exported.head
    links = [f'<{base_path}{export.path("json")}>; rel="describedby"; type="{FORMATS["json"].media_type}"']
    if licence := licence_url(head.licence):
        links.append(f'<{quote(licence, safe=":/?#&=%~.+-_")}>; rel="license"')
    disposition = "inline" if export.format == "json" else "attachment"
    headers = {
        "Content-Disposition": f'{disposition}; filename="{export.file_name(head)}"',
        "Content-Language": head.language.lower(),
        "Content-Length": str(exported.size),
        "Link": ", ".join(links),
        "X-Prevnet-Rows": str(exported.tail.row_count),
        "X-Prevnet-Data-Version": _UNSAFE.sub("-", head.data_version or ""),
        # Clients keep it, and ask each time whether the data have changed.
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
    }
    return headers | ({"X-Prevnet-Day": head.day.isoformat()} if head.day else {})


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        yield from iter(partial(file.read, _CHUNK), b"")
