"""`GET /export/{table}.{format}`: tables and the graph as files, named and chosen like the views of the explorer."""

from __future__ import annotations

import asyncio
import logging
import uuid
from typing import Final, cast
from urllib.parse import quote

from starlette.requests import Request as HttpRequest
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from api.export.exporting import Begun, TableExporter
from api.export.file_request import FORMATS, UNSAFE, FileRequest, file_request
from api.graphql.answer_data import OperationFailed
from api.http.endpoint import cancelled_on_disconnect, refusal_of
from graph.errors import PrevnetError
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
log = logging.getLogger(__name__)


class ExportEndpoint:
    """Answers GET and HEAD with a file, or with errors in the form that the API has elsewhere."""

    def __init__(
        self, exporter: TableExporter, base_path: str, operator: str | None = None, *, download_timeout: float
    ) -> None:
        self.exporter = exporter
        self.download_timeout = download_timeout
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
        begun = await self.exporter.begin(
            export.table, export.request, export.head, export.writer, mark, is_streamed=export.is_streamed
        )
        headers = _headers(export, begun.head, self.base_path) | {"X-Request-Id": request_id}
        if begun.tail:
            headers["X-Prevnet-Rows"] = str(begun.tail.row_count)
            headers["Content-Length"] = str(begun.file.size)
        if begun.mark == mark:
            headers["ETag"] = etag
        return Download(begun, self.download_timeout, media_type=export.media_type, headers=headers)


class Download(StreamingResponse):
    """A file that is sent while it is written. What ends it early breaks the connection off, without the chunk that
    ends a complete answer; so does a client that has not fetched it after `timeout` seconds."""

    def __init__(self, begun: Begun, timeout: float, *, media_type: str, headers: dict[str, str]) -> None:
        super().__init__(begun.chunks(), media_type=media_type, headers=headers)
        self.begun, self.timeout = begun, timeout

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            if scope["method"] == "HEAD":
                self.headers.add_vary_header("Accept-Encoding")  # as the compression of a body does
                await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
                await send({"type": "http.response.body"})
                return
            async with asyncio.timeout(self.timeout):
                await super().__call__(scope, receive, send)
        except* (PrevnetError, OperationFailed, TimeoutError) as errors:  # starlette sends in a group of tasks
            request_id = self.headers["X-Request-Id"]
            log.warning("download %s broken off: %s", request_id, "; ".join(map(_reason, errors.exceptions)))
        finally:
            await self.begun.close()


def _reason(error: BaseException) -> str:
    if isinstance(error, BaseExceptionGroup):
        return "; ".join(map(_reason, cast("BaseExceptionGroup[BaseException]", error).exceptions))
    return str(error) or "the client took too long"


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
