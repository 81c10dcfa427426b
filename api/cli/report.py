"""`prevnet report`: a report without a server."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

from api.cli.export import first_error, write_whole
from api.graphql.answer_data import OperationFailed
from api.http.app import operations, report_maker
from api.reports.report_request import FORMATS, report_request
from api.settings import Settings
from graph.errors import BadUserInput, OutputError
from graph.store.database import DatabaseOptions, connected

_DEFAULT_FORMAT = "pdf"


async def write_report(
    s: Settings,
    options: Callable[[], DatabaseOptions],
    name: str,
    key: str,
    parameters: dict[str, str | None],
    out: str | None,
    site: str,
) -> str:
    """Writes a report, and returns a sentence about it. The format is the ending of `out`, or PDF. `options` starts the
    database where it has to, once the request is known to be right.

    Raises what the API answers with, and OutputError if the file can't be written; then there is none.
    """
    given = {one: value for one, value in parameters.items() if value is not None}
    request = report_request(name, key, format_of(out), urlencode(given), site)
    async with connected(await asyncio.to_thread(options)) as database:
        maker = report_maker(operations(database, s), s)
        try:
            made = await maker.make(request, await maker.mark())
        except OperationFailed as failed:
            raise first_error(failed) from failed
    target = out or request.file_name(made.data_version)
    try:
        await asyncio.to_thread(write_whole, io.BytesIO(made.content), target)
    except OSError as error:
        hint = "Name another file with --out, or free some room."
        raise OutputError(f"{target!r} can't be written: {error.strerror or error}.", hint=hint) from error
    place = "standard output" if target == "-" else target
    return f"Written to {place}: {len(made.content)} bytes, as of {request.on}."


def format_of(out: str | None) -> str:
    """The format that a file's name ends with; PDF for standard output and without a name."""
    if out is None or out == "-":
        return _DEFAULT_FORMAT
    ending = Path(out).suffix.lower().removeprefix(".")
    if ending not in FORMATS:
        raise BadUserInput(f"{out[:100]!r} ends with no format.", hint=f"End it with {', '.join(FORMATS)}.")
    return ending
