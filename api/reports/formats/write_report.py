"""The process that writes one report: a job as JSON on standard input, the file on standard output.

If it fails, standard output stays empty, and the last line of standard error is the error as JSON.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

import orjson
from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from api.reports.report import Report
from graph.errors import PrevnetError


@dataclass(frozen=True)
class WriteJob:
    format: Literal["pdf", "docx", "odt"]
    template: Path | None
    report: Report


def written(job: WriteJob) -> bytes:
    """The file. Raises TemplateError for a template that can't be used."""
    # Each library is imported only where it is needed: the process makes one file.
    match job.format:
        case "pdf":
            from api.reports.formats.pdf import pdf

            return pdf(job.report)
        case "docx":
            from api.reports.formats.docx import docx

            return docx(job.report, job.template)
        case "odt":
            from api.reports.formats.odt import odt

            return odt(job.report)


def main() -> int:
    job = TypeAdapter(WriteJob).validate_json(sys.stdin.buffer.read())
    try:
        content = written(job)
    except PrevnetError as error:
        failure = {"code": error.code, "message": error.message, "hint": error.hint}
        sys.stderr.buffer.write(b"\n" + orjson.dumps(failure) + b"\n")
        return 1
    sys.stdout.buffer.write(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
