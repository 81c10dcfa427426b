"""`GET /reports/{report}/{key}.{format}`: a report as a file to send."""

from __future__ import annotations

import asyncio
import uuid
from typing import Final
from urllib.parse import quote

from starlette.requests import Request as HttpRequest
from starlette.responses import Response

from api.export.file_request import UNSAFE
from api.http.endpoint import cancelled_on_disconnect, refusal_of
from api.reports.report_maker import MadeReport, ReportMaker
from api.reports.report_request import ReportRequest, report_request
from graph.export.description import licence_url

PATH: Final = "/reports/{report}/{file}"


class ReportEndpoint:
    """Answers GET and HEAD with a file, or with errors in the form that the API has elsewhere."""

    def __init__(self, maker: ReportMaker, base_path: str) -> None:
        self.maker = maker
        self.base_path = base_path

    async def respond(self, http: HttpRequest) -> Response:
        request_id = uuid.uuid4().hex
        try:
            request = self._request(http)
            return await cancelled_on_disconnect(http, self._answer(http, request, request_id))
        except (Exception, asyncio.CancelledError) as error:
            return refusal_of(error, request_id)

    def _request(self, http: HttpRequest) -> ReportRequest:
        site = f"{http.url.scheme}://{http.url.netloc}{self.base_path}"
        query = http.scope["query_string"].decode("latin-1")
        key, _, format_ = http.path_params["file"].rpartition(".")
        return report_request(http.path_params["report"], key, format_, query, site)

    async def _answer(self, http: HttpRequest, request: ReportRequest, request_id: str) -> Response:
        mark = await self.maker.mark()
        etag = request.etag(mark)
        known = {tag.strip() for tag in http.headers.get("if-none-match", "").split(",")}
        if known & {etag, etag.removeprefix("W/"), "*"}:
            return Response(None, 304, {"ETag": etag, "Cache-Control": "no-cache", "X-Request-Id": request_id})
        made = await self.maker.make(request, mark)
        headers = _headers(request, made) | {"X-Request-Id": request_id}
        if made.mark == mark:
            headers["ETag"] = etag
        return Response(made.content, media_type=request.media_type, headers=headers)


def _headers(request: ReportRequest, made: MadeReport) -> dict[str, str]:
    licence = licence_url(made.licence)
    headers = {
        "Content-Disposition": f'attachment; filename="{request.file_name(made.data_version)}"',
        "Content-Language": request.language.lower(),
        "X-Prevnet-Data-Version": UNSAFE.sub("-", made.data_version or ""),
        "X-Prevnet-Day": request.on.isoformat(),
        # Clients keep it, and ask each time whether the data have changed.
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
    }
    return headers | ({"Link": f'<{quote(licence, safe=":/?#&=%~.+-_")}>; rel="license"'} if licence else {})
