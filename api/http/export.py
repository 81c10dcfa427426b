"""`GET /export/{table}.{format}`: tables and the graph as files, named and chosen like the views of the explorer."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Iterator
from functools import partial
from typing import IO, Final
from urllib.parse import quote

from starlette.background import BackgroundTask
from starlette.requests import Request as HttpRequest
from starlette.responses import Response, StreamingResponse

from api.export.exporting import TableExporter
from api.export.file_request import FORMATS, UNSAFE, FileRequest, file_request
from api.http.endpoint import cancelled_on_disconnect, refusal_of
from graph.export.description import licence_url
from graph.export.table import TableHead

# What pages from elsewhere may read of an answer.
EXPORT_HEADERS: Final = (
    "Content-Disposition",
    "Link",
    "X-Prevnet-Rows",
    "X-Prevnet-Data-Version",
    "X-Prevnet-Day",
)
_CHUNK: Final = 64 * 1024


class ExportEndpoint:
    """Answers GET and HEAD with a file, or with errors in the form that the API has elsewhere."""

    def __init__(self, exporter: TableExporter, base_path: str, operator: str | None = None) -> None:
        self.exporter = exporter
        self.operator = operator
        self.base_path = base_path

    async def respond(self, http: HttpRequest) -> Response:
        request_id = uuid.uuid4().hex
        try:
            export = self._export(http)
            return await cancelled_on_disconnect(http, self._answer(http, export, request_id))
        except (Exception, asyncio.CancelledError) as error:
            return refusal_of(error, request_id)

    def _export(self, http: HttpRequest) -> FileRequest:
        site = f"{http.url.scheme}://{http.url.netloc}{self.base_path}"
        query = http.scope["query_string"].decode("latin-1")
        if citation := http.path_params.get("citation"):  # `/citation.json`
            return file_request("citation", "csl.json" if citation == "json" else citation, query, site, self.operator)
        name, _, format_ = http.path_params["file"].partition(".")
        return file_request(name, format_, query, site, self.operator)

    async def _answer(self, http: HttpRequest, export: FileRequest, request_id: str) -> Response:
        mark = await self.exporter.mark()
        etag = export.etag(mark)
        known = {tag.strip() for tag in http.headers.get("if-none-match", "").split(",")}
        if known & {etag, etag.removeprefix("W/"), "*"}:
            return Response(None, 304, {"ETag": etag, "Cache-Control": "no-cache", "X-Request-Id": request_id})
        if FORMATS[export.format].is_streamed:
            begun = await self.exporter.begin(export.table, export.request, export.head, export.writer, mark)
            headers = _headers(export, begun.head, self.base_path) | {"X-Request-Id": request_id, "ETag": etag}
            return StreamingResponse(begun.chunks, media_type=export.media_type, headers=headers)
        exported = await self.exporter.export(export.table, export.request, export.head, export.writer, mark)
        headers = _headers(export, exported.head, self.base_path) | {
            "Content-Length": str(exported.size),
            "X-Prevnet-Rows": str(exported.tail.row_count),
            "X-Request-Id": request_id,
        }
        if exported.mark == mark:
            headers["ETag"] = etag
        return StreamingResponse(
            _chunks(exported.file),
            media_type=export.media_type,
            headers=headers,
            background=BackgroundTask(exported.file.close),
        )


def _headers(export: FileRequest, head: TableHead, base_path: str) -> dict[str, str]:
    links: list[str] = []
    if description := export.description_path:
        links.append(f'<{base_path}{description}>; rel="describedby"; type="{FORMATS["json"].media_type}"')
    if licence := licence_url(head.licence):
        links.append(f'<{quote(licence, safe=":/?#&=%~.+-_")}>; rel="license"')
    disposition = "inline" if export.format == "json" else "attachment"
    headers = {
        "Content-Disposition": f'{disposition}; filename="{export.file_name(head)}"',
        "Content-Language": head.language.lower(),
        "X-Prevnet-Data-Version": UNSAFE.sub("-", head.data_version or ""),
        # Clients keep it, and ask each time whether the data have changed.
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
    }
    optional = {"Link": ", ".join(links), "X-Prevnet-Day": head.day.isoformat() if head.day else ""}
    return headers | {name: value for name, value in optional.items() if value}


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        yield from iter(partial(file.read, _CHUNK), b"")
