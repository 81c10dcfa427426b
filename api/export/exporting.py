"""Reads a named table and writes it into a file: all pages of it, from one state of the data."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable, Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import aclosing, contextmanager, suppress
from dataclasses import dataclass, replace
from threading import Lock
from typing import IO, Any, Final, TypeVar, cast
from weakref import WeakSet

from api.export.address_errors import in_words_of, unknown_key
from api.export.named_table import PAGE, NamedTable, TablePart
from api.export.parameters import TableRequest
from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from graph.errors import TooExpensive, Unavailable
from graph.export.table import Row, SourceOfRows, TableHead, TableTail, TableWriter
from graph.messages.catalogue import write
from graph.store.data_mark import read_mark

T = TypeVar("T")
WHOLE_SECONDS = 0.5
"""What is ready within these seconds is sent as a whole, with its size; longer ones begin to be sent."""
_IN_MEMORY: Final = 1_000_000  # bytes; larger files are on disk while they are written and sent
_CHUNK: Final = 64 * 1024
_RECORDS: Final = ("actorCount", "regionCount", "sourceCount", "statementCount")
_DATASET: Final = f"query ExportDataset {{ dataset {{ version loadedAt licence {' '.join(_RECORDS)} }} }}"

# By what a parameter names: the operation that finds which of its keys there are, the field of the key, and conditions.
_FIND: Final = """query ExportNamed($where: %s!) { named: %s(where: $where, first: %d) { nodes { key: %s } } }"""
_FIND_ACTORS: Final = _FIND % ("ActorFilter", "actors", PAGE, "slug")
_FIND_NAMED: Final[Mapping[str, tuple[str, str, Mapping[str, Any]]]] = {
    "actor": (_FIND_ACTORS, "slug", {}),
    "programme": (_FIND_ACTORS, "slug", {"kind": {"eq": "PROGRAMME"}}),
    "region": (_FIND % ("RegionFilter", "regions", PAGE, "ags"), "ags", {}),
}


@dataclass(frozen=True)
class DatasetState:
    """Which data a table is made of, and how many records they are: no table of records has more rows."""

    version: str | None
    loaded_at: str | None
    licence: str | None
    records: int = 0


@dataclass(frozen=True)
class Exported:
    """A written file at its beginning, with its size in bytes. Who gets it closes it."""

    file: IO[bytes]
    size: int
    head: TableHead
    tail: TableTail


class Begun:
    """A file whose first rows are there, in `file`; with a `tail` it is complete. `mark` is that of its data. Who gets
    it closes it, which ends the writing."""

    def __init__(
        self,
        file: GrowingFile,
        filling: asyncio.Task[TableTail],
        mark: frozenset[str],
        on_close: Callable[[GrowingFile], None],
    ) -> None:
        self.tail = filling.result() if filling.done() else None  # raises what failed
        assert file.head
        self.file, self.head, self.mark = file, file.head, mark
        self._filling, self._on_close = filling, on_close

    async def chunks(self) -> AsyncGenerator[bytes]:
        """The bytes of the file as they are written. Raises what ends it early; then the file lacks its end."""
        position = 0
        while True:
            is_last = self._filling.done()
            while position < self.file.size:
                if self._filling.done():
                    self._filling.result()  # a file that failed is closed
                chunk = self.file.read_from(position)
                position += len(chunk)
                yield chunk
            if is_last:
                self._filling.result()
                return
            if not self._filling.done():
                await self.file.growth()

    async def close(self) -> None:
        self._on_close(self.file)
        self._filling.cancel()
        await asyncio.wait([self._filling])
        if not self._filling.cancelled() and self._filling.exception() is None:
            self.file.close()


class _Changed(Unavailable):
    """The data changed, so the rows are not of one state."""

    def __init__(self) -> None:
        super().__init__("The data changed while the table was read.", hint="Ask again in a while.")


HeadOf = Callable[[DatasetState], TableHead]
WriterOf = Callable[[TableHead, IO[bytes]], TableWriter]


@dataclass(frozen=True)
class _File:
    """What makes a file: its rows, and what they are written by."""

    table: NamedTable
    request: TableRequest
    head_of: HeadOf
    writer_of: WriterOf


class TableExporter:
    """Exports tables by the operations of the API, so that a reader gets what they would get there, within its limits.

    A file has at most `max_rows` rows and is written within `timeout` seconds. At most `max_exports` are written at a
    time, so that they leave connections to the database to others, and `max_downloads` are kept until they are sent.
    """

    def __init__(
        self, operations: Operations, *, max_rows: int, timeout: float, max_exports: int, max_downloads: int
    ) -> None:
        self.operations = operations
        self.max_rows = max_rows
        self.timeout = timeout
        self.max_downloads = max_downloads
        self._places = asyncio.Semaphore(max_exports)
        # Weak, so that a file whose request ended without closing it no longer counts.
        self._files: WeakSet[GrowingFile] = WeakSet()

    async def mark(self) -> frozenset[str]:
        """A mark of the data, which is another one after anything was written."""
        return await read_mark(self.operations.database, label="export")

    async def export(
        self, table: NamedTable, request: TableRequest, head_of: HeadOf, writer_of: WriterOf, mark: frozenset[str]
    ) -> Exported:
        """The complete file. Raises as `begin` does."""
        begun = await self.begin(table, request, head_of, writer_of, mark, is_streamed=False)
        self._files.discard(begun.file)
        assert begun.tail
        return Exported(begun.file.whole(), begun.file.size, begun.head, begun.tail)

    async def begin(
        self,
        table: NamedTable,
        request: TableRequest,
        head_of: HeadOf,
        writer_of: WriterOf,
        mark: frozenset[str],
        *,
        is_streamed: bool,
    ) -> Begun:
        """A file that is sent while it is written. It is complete at once if it is not streamed, or is ready within
        WHOLE_SECONDS; if the data are no longer those of the mark then, it is read once more. A file that is streamed
        only gets its end if they still are.

        The file is written as fast as it can be, and waits on disk for slow readers: they hold no place.

        Raises, for what goes wrong before the first rows, OperationFailed with the errors of its questions, NotFound
        for a parameter with the key of no actor or region, TooExpensive above the limit of rows, BadUserInput for
        parameters that don't fit together, Unavailable if it takes too long, the data keep changing, too many files
        wait for slow readers, or the file finds no room.
        """
        if len(self._files) >= self.max_downloads:
            message = f"{self.max_downloads} files are being downloaded already."
            raise Unavailable(message, hint="Ask again in a while.")
        made = _File(table, request, head_of, writer_of)
        deadline = asyncio.get_running_loop().time() + self.timeout
        with suppress(_Changed):
            return await self._begun(made, mark, deadline, is_streamed=is_streamed)
        return await self._begun(made, await self.mark(), deadline, is_streamed=is_streamed)

    async def _begun(self, made: _File, mark: frozenset[str], deadline: float, *, is_streamed: bool) -> Begun:
        file = GrowingFile()
        self._files.add(file)
        filling = asyncio.create_task(self._fill(file, made, mark, deadline))
        filling.add_done_callback(lambda _: file.notify())
        try:
            await asyncio.wait([filling], timeout=WHOLE_SECONDS if is_streamed else None)
            while not ((file.has_rows and file.size) or filling.done()):
                await file.growth()
            return Begun(file, filling, mark, self._files.discard)
        except BaseException:
            filling.cancel()
            self._files.discard(file)
            raise

    async def _fill(self, file: GrowingFile, made: _File, mark: frozenset[str], deadline: float) -> TableTail:
        """Writes all of the file, and closes it if anything fails."""
        writer: TableWriter | None = None
        # One thread for all that touches the file, so that it is not closed while a cancelled write still runs.
        with in_words_of(made.request.parameters, made.request.given), self._limited(), _own_thread() as thread:
            try:
                async with asyncio.timeout_at(deadline), self._places:
                    await self._require_named(made)
                    dataset = await self._dataset()
                    most = await self._most_rows(made, dataset)
                    file.head = replace(made.head_of(dataset), most_rows=most)
                    writer = made.writer_of(file.head, cast("IO[bytes]", file))

                    async def add(rows: list[Row]) -> None:
                        assert writer
                        await _run(thread, writer.add, rows)
                        file.has_rows = True
                        file.notify()

                    tail = await self._write_rows(add, made, file.head)
                    if await self.mark() != mark:
                        raise _Changed
                    await _run(thread, writer.close, tail)
                    return tail
            except BaseException:
                thread.submit(_abandon, writer, file)
                raise

    async def _require_named(self, made: _File) -> None:
        """Raises NotFound for a key of an address that names nothing which the reader may see on any day."""
        for parameter in made.table.parameters:
            texts = made.request.given.get(parameter.name, ())
            if parameter.names is None or not texts:
                continue
            operation, key, conditions = _FIND_NAMED[parameter.names]
            data = await answer_data(self.operations, operation, {"where": {**conditions, key: {"in": list(texts)}}})
            there = {one["key"] for one in data["named"]["nodes"]}
            if missing := [text for text in texts if text not in there]:
                raise unknown_key(parameter, parameter.names, missing[0])

    async def _dataset(self) -> DatasetState:
        dataset = (await answer_data(self.operations, _DATASET, {}))["dataset"]
        records = sum(dataset[count] for count in _RECORDS)
        return DatasetState(dataset["version"], dataset["loadedAt"], dataset["licence"], records)

    async def _most_rows(self, made: _File, dataset: DatasetState) -> int | None:
        """The limit of rows, if the table has more of them and can be cut; None if all of them fit. Raises TooExpensive
        if a table has too many that can't be cut."""
        if dataset.records <= self.max_rows:
            return None
        count = 0
        for part in made.table.counted(made.request) or ():
            assert part.count
            (total,) = (await answer_data(self.operations, part.count, part.variables)).values()
            count += total["totalCount"]
            if count > self.max_rows:
                if made.table.can_be_cut:
                    return self.max_rows
                raise self._too_many()
        return None

    async def _write_rows(self, add: Callable[[list[Row]], Awaitable[None]], made: _File, head: TableHead) -> TableTail:
        row_ids: set[str] = set()
        sources: dict[SourceOfRows, None] = {}
        tail = TableTail()
        remarks: list[str] = []
        is_counted = made.table.is_counted(made.request)
        async with aclosing(self._pages(made.table.parts(made.request))) as pages:
            async for part, data in pages:
                rows: list[Row] = []
                for cells, id_, row_sources in part.rows(data):
                    if tail.row_count + len(rows) == head.most_rows:
                        break
                    if id_ is None or id_ not in row_ids:
                        rows.append(cells)
                        for source in row_sources:
                            sources[source] = None
                        if id_ is not None:
                            row_ids.add(id_)
                remarks += [write(remark, head.language) for remark in part.remarks(data)]
                tail.row_count += len(rows)
                if tail.row_count > self.max_rows and not is_counted:
                    raise self._too_many()
                await add(rows)
                if tail.row_count == head.most_rows:
                    break
        if notice := head.notice(head.language):
            remarks.insert(0, notice)
        tail.sources, tail.remarks = tuple(sources), tuple(dict.fromkeys(remarks))
        return tail

    def _too_many(self) -> TooExpensive:
        message = f"The table has more than {self.max_rows} rows."
        return TooExpensive(message, hint="Narrow it with its parameters; no part of it would be of use.")

    async def _pages(self, parts: Iterable[TablePart]) -> AsyncGenerator[tuple[TablePart, Any]]:
        """The answers page by page; the next one of a part is read while its former one is written."""
        for part in parts:
            reading: asyncio.Task[Any] | None = asyncio.create_task(self._page(part, None))
            try:
                while reading:
                    data = await reading
                    after = part.next_after(data)
                    reading = None if after is None else asyncio.create_task(self._page(part, after))
                    yield part, data
            finally:
                if reading:
                    reading.cancel()
                    await asyncio.wait([reading])

    async def _page(self, part: TablePart, after: str | None) -> Any:
        variables = {**part.variables, "after": after} if "$after" in part.operation else part.variables
        return await answer_data(self.operations, part.operation, variables)

    @contextmanager
    def _limited(self) -> Generator[None]:
        """Time that is over, and a file that finds no room, as errors of the API."""
        try:
            yield
        except TimeoutError:
            hint = "Ask for less, or again in a while."
            raise Unavailable(f"The table was not ready within {self.timeout:g} seconds.", hint=hint) from None
        except OSError as error:
            hint = "Free some room in the directory of temporary files, or ask again in a while."
            raise Unavailable(f"The file can't be written: {error.strerror}.", hint=hint) from error


class GrowingFile:
    """A temporary file to which a thread appends, while what is there is read. It has no position, so a writer can't go
    back in it."""

    def __init__(self) -> None:
        self.head: TableHead | None = None
        self.size = 0
        self.has_rows = False
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

    def whole(self) -> IO[bytes]:
        """The complete file at its beginning, for who closes it."""
        self._file.seek(0)
        return self._file

    def close(self) -> None:
        with self._lock:
            self._file.close()


@contextmanager
def _own_thread() -> Generator[Executor]:
    thread = ThreadPoolExecutor(1, "export")
    try:
        yield thread
    finally:
        thread.shutdown(wait=False)


async def _run(thread: Executor, function: Callable[[T], None], argument: T) -> None:
    await asyncio.get_running_loop().run_in_executor(thread, function, argument)


def _abandon(writer: TableWriter | None, file: GrowingFile) -> None:
    try:
        if writer:
            writer.discard()
    finally:
        file.close()
