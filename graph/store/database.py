"""The connection to Neo4j: reads and writes with time limits, and the driver's errors as errors of ours."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any, LiteralString, TypeAlias, TypeVar, cast

from neo4j import (
    READ_ACCESS,
    WRITE_ACCESS,
    AsyncGraphDatabase,
    AsyncManagedTransaction,
    Query,
    unit_of_work,
)
from neo4j.exceptions import (
    ClientError,
    ConfigurationError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
    TransientError,
)

from graph.errors import BadUserInput, Internal, PrevnetError, Unavailable, Unreachable
from graph.store.address import check_uri, unreachable

T = TypeVar("T")
Transaction: TypeAlias = AsyncManagedTransaction

# The database's own time limit, which comes first, has the clearer error; this one is for a database that hangs.
_GRACE_SECONDS = 2.0
_SECOND_TRY_SECONDS = 1.0
# Planning a long statement takes seconds in a database that has just started.
_PLANNING_SECONDS = 120.0
_TIMEOUT_CODES = (
    "Neo.ClientError.Transaction.TransactionTimedOut",
    "Neo.TransientError.Transaction.TransactionTimedOut",
    "Neo.ClientError.Transaction.LockClientStopped",  # it waited for a lock until its time was over
)


@dataclass(frozen=True)
class DatabaseOptions:
    """Address, login and limits of a database. Times are in seconds."""

    uri: str
    user: str
    password: str
    database: str = "neo4j"
    pool_size: int = 20
    acquisition_timeout: float = 5.0
    connection_timeout: float = 5.0
    read_timeout: float = 10.0
    write_timeout: float = 300.0

    @property
    def patient(self) -> DatabaseOptions:
        """For commands, which nobody waits for as for an answer: reads may take as long as writes."""
        return replace(self, read_timeout=self.write_timeout)


class Database:
    """A driver with its pool of connections, one for each process. `on_trip` is called with the text and parameters of
    every statement that `read` and `read_marked` send. `in_work` are the statements that are being planned."""

    def __init__(self, options: DatabaseOptions) -> None:
        check_uri(options.uri)
        self.options = options
        self.on_trip: Callable[[str, Mapping[str, Any]], None] | None = None
        self.in_work: dict[str, asyncio.Event] = {}
        # Readers wait here in the order in which they came; the driver would refuse them after a while.
        self._turns = asyncio.Semaphore(options.pool_size)
        try:
            # The driver's types are incomplete.
            self._driver: Any = cast("Any", AsyncGraphDatabase).driver(
                options.uri,
                auth=(options.user, options.password),
                max_connection_pool_size=options.pool_size,
                connection_acquisition_timeout=options.acquisition_timeout,
                connection_timeout=options.connection_timeout,
                max_transaction_retry_time=5.0,
                liveness_check_timeout=30.0,
                keep_alive=True,
                telemetry_disabled=True,
                notifications_min_severity="OFF",
                user_agent="prevnet",
            )
        except (ConfigurationError, ValueError) as error:
            raise BadUserInput(f"NEO4J_URI {options.uri!r} can't be used: {error}") from error
        self._given_up = _GivenUpConnections(self._driver)

    async def close(self) -> None:
        await self._driver.close()
        await self._given_up.closed()
        await asyncio.sleep(0)  # the driver closes its sockets in the loop's next turn

    async def read(self, text: LiteralString, parameters: Mapping[str, Any], *, label: str = "read") -> Any:
        """The column `x` of the only record, in one trip; None without a record. Raises Unavailable if the database
        does not answer in time."""
        x, _ = await self.read_marked(text, parameters, label=label)
        return x

    async def read_marked(
        self, text: LiteralString, parameters: Mapping[str, Any], *, label: str = "read"
    ) -> tuple[Any, frozenset[str]]:
        """As `read`, with the bookmark of the last transaction: as long as it stays the same, no data have changed."""
        if self.on_trip:
            self.on_trip(text, parameters)
        await self._plan_in_work(text)
        query = Query(text, timeout=self.options.read_timeout, metadata={"app": "prevnet", "label": label})
        async with self._turns, self._within(self.options.read_timeout):
            return await self._read(query, parameters)

    @asynccontextmanager
    async def planning(self, text: str) -> AsyncGenerator[None]:
        """As long as the block lasts, reads of this statement wait for its plan, which the block makes."""
        event = self.in_work[text] = asyncio.Event()
        try:
            yield
        finally:
            del self.in_work[text]
            event.set()

    async def _plan_in_work(self, text: str) -> None:
        if event := self.in_work.get(text):
            with suppress(TimeoutError):
                await asyncio.wait_for(event.wait(), self.options.read_timeout)

    async def _read(self, query: Query, parameters: Mapping[str, Any]) -> tuple[Any, frozenset[str]]:
        clock = asyncio.get_running_loop().time
        deadline = clock() + _SECOND_TRY_SECONDS
        for last in (False, True):
            try:
                async with self._driver.session(
                    database=self.options.database, default_access_mode=READ_ACCESS, fetch_size=-1
                ) as session:
                    record = await (await session.run(query, dict(parameters))).single()
                    return record and record["x"], (await session.last_bookmarks()).raw_values
            except (SessionExpired, TransientError, ServiceUnavailable):
                # The connection died in the pool, or the leader moved: a second attempt on a new connection is safe.
                # Both errors come at once. One that comes late has another cause, and would come late again.
                if last or clock() > deadline:
                    raise
        raise AssertionError("unreachable")

    async def write(self, work: Callable[[AsyncManagedTransaction], Awaitable[T]]) -> T:
        """The result of `work`, which runs in one transaction: all of it is written or nothing. The driver may run it
        more than once, so it must be idempotent. Raises Unavailable if it takes too long."""
        bounded = unit_of_work(timeout=self.options.write_timeout, metadata={"app": "prevnet"})(work)
        async with (
            self._within(self.options.write_timeout),
            self._driver.session(database=self.options.database, default_access_mode=WRITE_ACCESS) as session,
        ):
            return await session.execute_write(bounded)

    @asynccontextmanager
    async def holding(self, text: LiteralString, seconds: float) -> AsyncGenerator[None]:
        """Keeps the locks that a statement takes as long as the block lasts, and writes nothing. Waits for the locks
        and keeps them for `seconds` at most; raises Unavailable if others have them for longer."""
        async with self._driver.session(database=self.options.database, default_access_mode=WRITE_ACCESS) as session:
            async with self._within(seconds):
                transaction = await session.begin_transaction(timeout=seconds, metadata={"app": "prevnet"})
                await (await transaction.run(text)).consume()
            try:
                yield
            finally:
                with suppress(DriverError, Neo4jError):
                    await transaction.rollback()

    async def run(self, text: LiteralString, parameters: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """All records of a statement in a transaction of its own, by column; for schema commands and administration."""
        query = Query(text, timeout=self.options.write_timeout)
        async with (
            self._within(self.options.write_timeout),
            self._driver.session(database=self.options.database) as session,
        ):
            return [record.data() async for record in await session.run(query, dict(parameters or {}))]

    async def summary(self, text: LiteralString, parameters: Mapping[str, Any] | None = None) -> Any:
        """The driver's result summary, with the plan of an EXPLAIN or PROFILE; for tests and the benchmark."""
        async with self._driver.session(database=self.options.database) as session:
            return await (await session.run(text, dict(parameters or {}))).consume()

    @asynccontextmanager
    async def _within(self, seconds: float) -> AsyncGenerator[None]:
        """Translates the driver's errors, and ends the block with Unavailable after `seconds` and some grace."""
        try:
            async with asyncio.timeout(seconds + _GRACE_SECONDS):
                yield
        except TimeoutError as error:
            raise Unavailable(_slow(seconds), hint=_NARROW) from error
        except (DriverError, Neo4jError) as error:
            raise translated(error, self.options, seconds) from error

    async def verify(self) -> None:
        """Raises Unavailable if the database does not answer."""
        await self.read("RETURN 1 AS x", {}, label="verify")


class PlanningDatabase(Database):
    """Reads one statement after the other over a connection of its own, so that the database has their plans. Reads of
    the same statement by `readers` wait meanwhile instead of having it planned a second time."""

    def __init__(self, readers: Database) -> None:
        super().__init__(
            replace(
                readers.options,
                pool_size=1,
                read_timeout=_PLANNING_SECONDS,
                acquisition_timeout=_PLANNING_SECONDS,
            )
        )
        self._readers = readers
        self._turn = asyncio.Lock()

    async def read_marked(
        self, text: LiteralString, parameters: Mapping[str, Any], *, label: str = "plan"
    ) -> tuple[Any, frozenset[str]]:
        async with self._turn, self._readers.planning(text):
            return await super().read_marked(text, parameters, label=label)


@asynccontextmanager
async def connected(options: DatabaseOptions) -> AsyncGenerator[Database]:
    """A database whose driver is closed at the end of the block."""
    database = Database(options)
    try:
        yield database
    finally:
        await database.close()


_NARROW = "Ask for less (smaller `first`, fewer levels, a narrower filter) or try again."


def _slow(seconds: float) -> str:
    return f"The database did not finish within {seconds:g} seconds."


def translated(error: DriverError | Neo4jError, options: DatabaseOptions, seconds: float) -> PrevnetError:
    """The error of ours that stands for the driver's; `seconds` was the time limit."""
    code = getattr(error, "code", None) or ""
    if code in _TIMEOUT_CODES or "TransactionTimedOut" in code:
        return Unavailable(_slow(seconds), hint=_NARROW)
    if code.startswith("Neo.ClientError.Security"):
        return Unreachable(
            f"The database at {options.uri} refused the login of {options.user!r}.",
            hint="Check NEO4J_USER and NEO4J_PASSWORD.",
        )
    if "OutOfMemory" in code:
        return Unreachable(
            "The database has too little memory for this.", hint="Give it a larger heap (PREVNET_HEAP_MB)."
        )
    if code == "Neo.ClientError.Database.DatabaseNotFound":
        return Unreachable(f"There is no database {options.database!r}.", hint="Check NEO4J_DATABASE.")
    if isinstance(error, ClientError):
        return Internal(f"{code}: {error.message}")
    if isinstance(error, (DriverError, TransientError)) or code.startswith("Neo.TransientError"):
        return unreachable(error, options.uri)
    return Internal(f"{code}: {error}")


class _GivenUpConnections:
    """Closes the connections whose callers go away while the driver makes them.

    Version 6.4 of the driver leaves such a socket to the garbage collector. Here it goes on connecting, at most until
    its own time limit, and then closes.
    """

    def __init__(self, driver: Any) -> None:
        self._closing: set[asyncio.Task[None]] = set()
        self._pool = driver._pool  # the driver has no public hook for new connections
        self._connect = self._pool.opener
        self._pool.opener = self._connect_or_close

    async def closed(self) -> None:
        """Waits until none is left."""
        if self._closing:
            await asyncio.wait(self._closing)

    async def _connect_or_close(self, *arguments: Any) -> Any:
        connecting = asyncio.ensure_future(self._connect(*arguments))
        try:
            return await asyncio.shield(connecting)
        except asyncio.CancelledError:
            closing = asyncio.create_task(self._close(connecting))
            self._closing.add(closing)
            closing.add_done_callback(self._closing.discard)
            raise

    async def _close(self, connecting: asyncio.Future[Any]) -> None:
        with suppress(Exception):
            await (await connecting).close()
