"""Reads a named table and writes it into a file: all pages of it, from one state of the data."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import IO, Any, Final, TypeVar

from api.export.named_table import NamedTable, TablePart
from api.export.parameters import TableRequest
from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from graph.errors import TooExpensive, Unavailable
from graph.export.table import Row, SourceOfRows, TableHead, TableTail, TableWriter
from graph.messages.catalogue import write
from graph.store.data_mark import read_mark

T = TypeVar("T")
_ATTEMPTS: Final = 2
_IN_MEMORY: Final = 1_000_000  # bytes; larger files are on disk while they are written and sent
_DATASET: Final = "query ExportDataset { dataset { version loadedAt licence } }"


@dataclass(frozen=True)
class DatasetState:
    """Which data a table is made of."""

    version: str | None
    loaded_at: str | None
    licence: str | None


@dataclass(frozen=True)
class Exported:
    """A written file at its beginning, with its size in bytes and the mark of its data. Who gets it closes it."""

    file: IO[bytes]
    size: int
    head: TableHead
    tail: TableTail
    mark: frozenset[str]


HeadOf = Callable[[DatasetState], TableHead]
WriterOf = Callable[[TableHead, IO[bytes]], TableWriter]


class TableExporter:
    """Exports tables by the operations of the API, so that a reader gets what they would get there, within its limits.

    A table has at most `max_rows` rows and is written within `timeout` seconds. At most `max_exports` are written at a
    time, so that they leave connections to the database to others.
    """

    def __init__(self, operations: Operations, *, max_rows: int, timeout: float, max_exports: int) -> None:
        self.operations = operations
        self.max_rows = max_rows
        self.timeout = timeout
        self._places = asyncio.Semaphore(max_exports)

    async def mark(self) -> frozenset[str]:
        """A mark of the data, which is another one after anything was written."""
        return await read_mark(self.operations.database, label="export")

    async def export(
        self, table: NamedTable, request: TableRequest, head_of: HeadOf, writer_of: WriterOf, mark: frozenset[str]
    ) -> Exported:
        """The table as a file. If the data are no longer those of the mark at the end, it is read once more.

        Raises OperationFailed with the errors of its questions, TooExpensive above the limit of rows, BadUserInput for
        parameters that don't fit together, Unavailable if it takes too long, the data keep changing, or the file finds
        no room.
        """
        try:
            async with asyncio.timeout(self.timeout), self._places:
                for _ in range(_ATTEMPTS):
                    with ExitStack() as unfinished:
                        exported = await self._written(table.parts(request), head_of, writer_of, mark)
                        unfinished.enter_context(exported.file)
                        mark = await self.mark()
                        if mark == exported.mark:
                            unfinished.pop_all()
                            return exported
        except TimeoutError:
            hint = "Ask for less, or again in a while."
            raise Unavailable(f"The table was not ready within {self.timeout:g} seconds.", hint=hint) from None
        except OSError as error:
            hint = "Free some room in the directory of temporary files, or ask again in a while."
            raise Unavailable(f"The file can't be written: {error.strerror}.", hint=hint) from error
        raise Unavailable("The data changed while the table was read.", hint="Ask again in a while.")

    async def _written(
        self, parts: Iterable[TablePart], head_of: HeadOf, writer_of: WriterOf, mark: frozenset[str]
    ) -> Exported:
        """A file with all rows of the parts; closed if anything fails."""
        dataset = (await answer_data(self.operations, _DATASET, {}))["dataset"]
        head = head_of(DatasetState(dataset["version"], dataset["loadedAt"], dataset["licence"]))
        file: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - its reader closes it
        writer = writer_of(head, file)
        # One thread for all that touches the file, so that it is not closed while a cancelled write still runs.
        with _own_thread() as thread:
            try:
                tail = await self._write_rows(partial(_run, thread, writer.add), parts, head.language)
                await _run(thread, writer.close, tail)
            except BaseException:
                thread.submit(_abandon, writer, file)
                raise
        size = file.tell()
        file.seek(0)
        return Exported(file, size, head, tail, mark)

    async def _write_rows(
        self, add: Callable[[list[Row]], Awaitable[None]], parts: Iterable[TablePart], language: str
    ) -> TableTail:
        row_ids: set[str] = set()
        sources: dict[SourceOfRows, None] = {}
        tail = TableTail()
        remarks: list[str] = []
        for part in parts:
            async for data in self._pages(part):
                rows: list[Row] = []
                for cells, id_, row_sources in part.rows(data):
                    if id_ is None or id_ not in row_ids:
                        rows.append(cells)
                        sources.update(dict.fromkeys(row_sources))
                        row_ids.update(() if id_ is None else (id_,))
                remarks += [write(remark, language) for remark in part.remarks(data)]
                tail.row_count += len(rows)
                self._check(tail.row_count)
                await add(rows)
        tail.sources, tail.remarks = tuple(sources), tuple(dict.fromkeys(remarks))
        return tail

    def _check(self, count: int) -> None:
        if count > self.max_rows:
            message = f"The table has more than {self.max_rows} rows."
            raise TooExpensive(message, hint="Narrow it with its parameters; no part of a table is sent.")

    async def _pages(self, part: TablePart) -> AsyncIterator[Any]:
        after: str | None = None
        while True:
            has_pages = "$after" in part.operation
            variables = {**part.variables, "after": after} if has_pages else part.variables
            data = await answer_data(self.operations, part.operation, variables)
            yield data
            after = part.next_after(data)
            if after is None:
                return


@contextmanager
def _own_thread() -> Generator[Executor]:
    thread = ThreadPoolExecutor(1, "export")
    try:
        yield thread
    finally:
        thread.shutdown(wait=False)


async def _run(thread: Executor, function: Callable[[T], None], argument: T) -> None:
    await asyncio.get_running_loop().run_in_executor(thread, function, argument)


def _abandon(writer: TableWriter, file: IO[bytes]) -> None:
    with file:
        writer.discard()
