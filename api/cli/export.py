"""`prevnet export`: a file of the API without its server."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO
from urllib.parse import urlencode

from api.export.file_request import file_request
from api.graphql.answer_data import OperationFailed
from api.graphql.error_response import formatted
from api.http.app import operations, table_exporter
from api.settings import Settings
from graph.errors import BadUserInput, Internal, OutputError, PrevnetError
from graph.store.database import DatabaseOptions, connected

_STANDARD_OUTPUT = "-"


async def export_file(
    s: Settings, options: Callable[[], DatabaseOptions], file: str, on: str | None, out: str | None, site: str
) -> str:
    """Writes a file such as `statements.csv?profile=data`, and returns a sentence about it. `options` starts the
    database where it has to, once the request is known to be right.

    Raises what the API answers with, and OutputError if the file can't be written; then there is none.
    """
    path, _, query = file.partition("?")
    name, _, format_ = path.partition(".")
    if not format_:
        raise BadUserInput(f"{file[:100]!r} has no format.", hint="Give a table and a format, such as statements.csv.")
    if on is not None:
        query = "&".join(part for part in (query, urlencode({"on": on})) if part)
    request = file_request(name, format_, query, site, s.prevnet_operator)
    database_options = await asyncio.to_thread(options)
    async with connected(database_options) as database:
        exporter = table_exporter(operations(database, s), s)
        try:
            mark = await exporter.mark()
            exported = await exporter.export(request.table, request.request, request.head, request.writer, mark)
        except OperationFailed as failed:
            raise first_error(failed) from failed
    with exported.file:
        target = out or request.file_name(exported.head)
        try:
            await asyncio.to_thread(write_whole, exported.file, target)
        except OSError as error:
            hint = "Name another file with --out, or free some room."
            raise OutputError(f"{target!r} can't be written: {error.strerror or error}.", hint=hint) from error
    place = "standard output" if target == _STANDARD_OUTPUT else target
    remarks = "".join(f" {remark}" for remark in exported.tail.remarks)
    return f"Written to {place}: {exported.tail.row_count} rows, {exported.size} bytes.{remarks}"


def write_whole(source: IO[bytes], target: str) -> None:
    """Writes a file, which appears once it is complete; `-` is standard output. Raises OSError."""
    if target == _STANDARD_OUTPUT:
        shutil.copyfileobj(source, sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return
    path = Path(target)
    if path.exists() and not path.is_file():  # a device or pipe, which must not be replaced
        with path.open("wb") as device:
            shutil.copyfileobj(source, device)
        return
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as unfinished:
            shutil.copyfileobj(source, unfinished)
            unfinished.flush()
            os.fsync(unfinished.fileno())
        os.chmod(name, 0o666 & ~_umask())  # as any other new file; the temporary one is for its owner alone
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def first_error(failed: OperationFailed) -> PrevnetError:
    """The first error behind a file as one that the command line reports."""
    error = failed.errors[0]
    original = error.original_error
    if isinstance(original, PrevnetError):
        return original
    message = formatted(error, "-")["message"]
    return Internal(message) if original else BadUserInput(message)
