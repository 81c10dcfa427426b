"""Reads a named table and writes it into a file: all pages of it, from one state of the data."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import IO, Any, Final, TypeVar, cast

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
_CHUNK: Final = 64 * 1024
_CHANGED: Final = "The data changed while the table was read."
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


@dataclass(frozen=True)
class Begun:
    """A file whose first bytes are there. `chunks` are sent while the rest is written, and raise what ends it early;
    then the file lacks its end. Who gets it reads or closes `chunks`, which ends the writing."""

    head: TableHead
    chunks: AsyncGenerator[bytes]


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
        with _limited_to(self.timeout):
            async with asyncio.timeout(self.timeout), self._places:
                for _ in range(_ATTEMPTS):
                    with ExitStack() as unfinished:
                        exported = await self._written(table.parts(request), head_of, writer_of, mark)
                        unfinished.enter_context(exported.file)
                        mark = await self.mark()
                        if mark == exported.mark:
                            unfinished.pop_all()
                            return exported
        raise Unavailable(_CHANGED, hint="Ask again in a while.")

    async def begin(
        self, table: NamedTable, request: TableRequest, head_of: HeadOf, writer_of: WriterOf, mark: frozenset[str]
    ) -> Begun:
        """The table as a file that is sent while it is written. It gets its end only if the data are still those of the
        mark. Raises as `export` does, for what goes wrong before the first bytes.

        The file is written as fast as it can be, and waits on disk for slow readers: they hold no place.
        """
        file = GrowingFile()
        filling = asyncio.create_task(self._fill(file, table.parts(request), head_of, writer_of, mark))
        filling.add_done_callback(lambda _: file.notify())
        try:
            while not (file.size or filling.done()):
                await file.growth()
            if filling.done():
                filling.result()
            assert file.head
        except BaseException:
            filling.cancel()
            raise
        return Begun(file.head, _growing_chunks(file, filling))

    async def _fill(
        self,
        file: GrowingFile,
        parts: Iterable[TablePart],
        head_of: HeadOf,
        writer_of: WriterOf,
        mark: frozenset[str],
    ) -> None:
        """Writes all of the file, and closes it if anything fails."""
        writer: TableWriter | None = None
        with _limited_to(self.timeout), _own_thread() as thread:

            async def add(rows: list[Row]) -> None:
                assert writer
                await _run(thread, writer.add, rows)
                file.notify()

            try:
                async with asyncio.timeout(self.timeout), self._places:
                    file.head = head_of(await self._dataset())
                    writer = writer_of(file.head, cast("IO[bytes]", file))
                    tail = await self._write_rows(add, parts, file.head.language)
                    if await self.mark() != mark:
                        raise Unavailable(_CHANGED, hint="Ask again in a while.")
                    await _run(thread, writer.close, tail)
            except BaseException:
                thread.submit(_abandon_growing, writer, file)
                raise

    async def _dataset(self) -> DatasetState:
        dataset = (await answer_data(self.operations, _DATASET, {}))["dataset"]
        return DatasetState(dataset["version"], dataset["loadedAt"], dataset["licence"])

    async def _written(
        self, parts: Iterable[TablePart], head_of: HeadOf, writer_of: WriterOf, mark: frozenset[str]
    ) -> Exported:
        """A file with all rows of the parts; closed if anything fails."""
        head = head_of(await self._dataset())
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


class GrowingFile:
    """A temporary file to which a thread appends, while what is there is read. It has no position, so a writer can't go
    back in it."""

    def __init__(self) -> None:
        self.head: TableHead | None = None
        self.size = 0
        self._file: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - `close`
        self._lock = Lock()
        self._growth = asyncio.Event()

    def write(self, content: bytes) -> int:
        with self._lock:
            self._file.seek(self.size)
            self._file.write(content)
            self.size += len(content)
        return len(content)

    def flush(self) -> None:
        """What was written can be read at once."""

    def read_from(self, position: int) -> bytes:
        with self._lock:
            self._file.seek(position)
            return self._file.read(min(_CHUNK, self.size - position))

    def notify(self) -> None:
        """Wakes who waits for growth; called in the event loop."""
        self._growth.set()

    async def growth(self) -> None:
        await self._growth.wait()
        self._growth.clear()

    def close(self) -> None:
        with self._lock:
            self._file.close()


async def _growing_chunks(file: GrowingFile, filling: asyncio.Task[None]) -> AsyncGenerator[bytes]:
    position = 0
    try:
        while True:
            is_last = filling.done()
            while position < file.size:
                if filling.done():
                    filling.result()  # a file that failed is closed
                chunk = file.read_from(position)
                position += len(chunk)
                yield chunk
            if is_last:
                filling.result()
                return
            if not filling.done():
                await file.growth()
    finally:
        filling.cancel()
        await asyncio.wait([filling])
        if not filling.cancelled() and filling.exception() is None:
            file.close()


@contextmanager
def _limited_to(seconds: float) -> Generator[None]:
    """Time that is over, and a file that finds no room, as errors of the API."""
    try:
        yield
    except TimeoutError:
        hint = "Ask for less, or again in a while."
        raise Unavailable(f"The table was not ready within {seconds:g} seconds.", hint=hint) from None
    except OSError as error:
        hint = "Free some room in the directory of temporary files, or ask again in a while."
        raise Unavailable(f"The file can't be written: {error.strerror}.", hint=hint) from error


@contextmanager
def _own_thread() -> Generator[Executor]:
    thread = ThreadPoolExecutor(1, "export")
    try:
        yield thread
    finally:
        thread.shutdown(wait=False)


async def _run(thread: Executor, function: Callable[[T], None], argument: T) -> None:
    await asyncio.get_running_loop().run_in_executor(thread, function, argument)


def _abandon_growing(writer: TableWriter | None, file: GrowingFile) -> None:
    try:
        if writer:
            writer.discard()
    finally:
        file.close()


def _abandon(writer: TableWriter, file: IO[bytes]) -> None:
    with file:
        writer.discard()
