"""Makes a report: builds it from one state of the data, and has another process write it, which can be stopped."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson

from api.export.address_errors import in_words_of
from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from api.reports.report import Report
from api.reports.report_request import ReportRequest
from api.reports.writing import ReportWriting
from graph.errors import Internal, NotFound, PrevnetError, TemplateError, TooExpensive, Unavailable
from graph.messages.message import message
from graph.store.data_mark import read_mark

_ATTEMPTS: Final = 2
_WRITER: Final = "api.reports.formats.write_report"
_PROJECT: Final = Path(__file__).parents[2]
# The errors of the process that writes: what the caller gets for each.
_FAILURES: Final[Mapping[str, type[PrevnetError]]] = {"TEMPLATE": TemplateError, "TOO_EXPENSIVE": TooExpensive}


@dataclass(frozen=True)
class MadeReport:
    """A whole file, the version of its data and their mark."""

    content: bytes
    data_version: str | None
    licence: str | None
    mark: frozenset[str]


class ReportMaker:
    """Makes reports by the operations of the API, so that a reader gets what they would get there.

    A report is ready within `timeout` seconds. At most `max_reports` are made at a time. `template` is the operator's
    own template for DOCX.
    """

    def __init__(self, operations: Operations, *, timeout: float, max_reports: int, template: Path | None) -> None:
        self.operations = operations
        self.timeout = timeout
        self.template = template
        self._places = asyncio.Semaphore(max_reports)

    async def mark(self) -> frozenset[str]:
        """A mark of the data, which is another one after anything was written."""
        return await read_mark(self.operations.database, label="report")

    async def make(self, request: ReportRequest, mark: frozenset[str]) -> MadeReport:
        """The file of a report. If the data are no longer those of the mark at the end, it is read once more.

        Raises OperationFailed with the errors of its questions, NotFound or BadUserInput for a key that does not fit,
        TemplateError, TooExpensive, and Unavailable if it takes too long or the data keep changing.
        """
        try:
            async with asyncio.timeout(self.timeout), self._places:
                for _ in range(_ATTEMPTS):
                    report, dataset = await self._built(request)
                    after = await self.mark()
                    if after == mark:
                        content = await self._written(report, request.format)
                        return MadeReport(content, dataset["version"], dataset["licence"], mark)
                    mark = after
        except TimeoutError:
            hint = "Ask again in a while."
            if request.format == "docx" and self.template:
                hint += " If it is never ready, check the template that PREVNET_REPORT_TEMPLATE names."
            raise Unavailable(f"The report was not ready within {self.timeout:g} seconds.", hint=hint) from None
        raise Unavailable("The data changed while the report was read.", hint="Ask again in a while.")

    async def _ask(self, query: str, variables: Mapping[str, Any]) -> Any:
        with in_words_of():
            return await answer_data(self.operations, query, variables)

    async def _built(self, request: ReportRequest) -> tuple[Report, Mapping[str, Any]]:
        named, language, day = request.report, request.language, request.on.isoformat()
        variables = {"key": request.key, "language": language}
        used = {name: value for name, value in variables.items() if f"${name}" in named.subject}
        data = await self._ask(named.subject, used)
        subject, dataset = data["subject"], data["dataset"]
        if subject is None:
            raise NotFound(f"Nothing has the key {request.key!r} for the report {named.name}.", hint=named.missing)
        name = subject["name"]
        w = ReportWriting(language, day, dataset, name, request.site, named.page.format(subject[named.key_field]))
        sections = await named.sections(self._ask, w, subject)
        title, as_of = w.text(named.title(name)), w.text(message("report-as-of", day=day))
        made = dataset["loadedAt"] or f"{day}T00:00:00Z"
        footer = f"{title} · {as_of}"
        return Report(language.lower(), title, as_of, day, made, footer, sections, w.wording()), dataset

    async def _written(self, report: Report, format_: str) -> bytes:
        """The file, from a process of its own: what hangs or breaks there takes nothing with it."""
        path = os.pathsep.join(filter(None, (str(_PROJECT), os.environ.get("PYTHONPATH"))))
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",
            "-m",
            _WRITER,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": path},
        )
        template = str(self.template) if self.template and format_ == "docx" else None
        job = orjson.dumps({"format": format_, "template": template, "report": report})
        try:
            content, errors = await process.communicate(job)
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode == 0 and content:
            return content
        raise _failure(errors)


def _failure(errors: bytes) -> PrevnetError:
    """What the process says as its last line of standard error; anything else is a bug."""
    line = errors.strip().rpartition(b"\n")[2]
    try:
        said = orjson.loads(line)
        return _FAILURES[said["code"]](said["message"], hint=said["hint"])
    except (ValueError, KeyError, TypeError):
        return Internal(f"The report could not be written: {errors[-500:].decode(errors='replace')}")
