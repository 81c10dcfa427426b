"""The checks of `prevnet doctor`, each with advice if something is wrong."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from api.http.address import check_host, is_taken
from api.http.background_build import read_failure
from api.http.web_build import find_node, is_current
from api.open_data.licences import licence_of
from api.settings import Settings, database_options
from graph.engine import lock
from graph.engine.cache import JarCache, default_cache
from graph.engine.java import find_java
from graph.engine.password import read_or_create
from graph.engine.server import ManagedServer
from graph.errors import PrevnetError
from graph.store.database import connected
from graph.store.dataset import read_dataset
from graph.store.migrations import pending


@dataclass(frozen=True)
class Finding:
    """The result of a check. `advice` is None if there is nothing to do."""

    ok: bool
    text: str
    advice: str | None = None


def _checked(text: str, check: Callable[[], str | None]) -> Finding:
    """The result of a check, which returns a detail or raises an error with message and hint."""
    try:
        detail = check()
    except PrevnetError as error:
        return Finding(False, f"{text}: {error.message}", error.hint)
    return Finding(True, f"{text}: {detail}" if detail else text)


async def examine(s: Settings, server: ManagedServer) -> list[Finding]:
    """The results of all checks: Python, port, managed Neo4j, pages, database and data."""
    findings = [
        Finding(True, f"Python {sys.version.split()[0]}"),
        _port(s),
        *([] if s.neo4j_uri else _engine(s, server)),
        examine_pages(s),
        examine_publisher(s),
    ]
    return [*findings, *await _database(s, server)]


def _port(s: Settings) -> Finding:
    try:
        check_host(s.host)
    except PrevnetError as error:
        return Finding(False, error.message, error.hint)
    if is_taken(s.host, s.port):
        return Finding(True, f"Port {s.port} is in use", "If that isn't prevnet, set PORT to a free one.")
    return Finding(True, f"Port {s.port} is free")


def _engine(s: Settings, server: ManagedServer) -> list[Finding]:
    status = server.status()
    free = shutil.disk_usage(_existing(status.home)).free // 1_000_000
    jars = JarCache(s.prevnet_cache or default_cache(), lock.read(status.version))
    return [
        _checked("Java", _java),
        Finding(free > 700, f"{free} MB free for {status.home}", None if free > 700 else "Make 700 MB free."),
        Finding(True, f"Jars of Neo4j {status.version} in {jars.folder}"),
        Finding(
            True,
            f"Managed Neo4j {status.version} {'runs at ' + str(status.uri) if status.running else 'is stopped'}",
            None if status.running else "`prevnet up` or `prevnet neo4j start` starts it.",
        ),
    ]


def _java() -> str:
    java = find_java()
    return f"{java.major} at {java.executable}"


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    return folder if folder.exists() else _existing(folder.parent)


def examine_pages(s: Settings) -> Finding:
    from api.http.app import STATIC

    if not (s.prevnet_explorer or s.prevnet_graphiql):
        return Finding(True, "The pages are switched off")
    if is_current(STATIC):
        return Finding(True, "The pages are built")
    if failure := read_failure(STATIC):
        return Finding(False, f"The pages are not built: {failure.message}", failure.hint)
    return _checked("The pages are not built yet, `prevnet up` builds them; Node", lambda: str(find_node().folder))


def examine_publisher(s: Settings) -> Finding:
    if s.prevnet_operator is None:
        return Finding(
            True, "The catalogue of open data has no publisher", "For a public server, set PREVNET_OPERATOR."
        )
    if s.prevnet_feedback_address or s.prevnet_imprint_url:
        return Finding(True, f"The catalogue of open data is published by {s.prevnet_operator}")
    advice = "Set PREVNET_FEEDBACK_ADDRESS or PREVNET_IMPRINT_URL."
    return Finding(True, "The catalogue of open data has no contact", advice)


def examine_licence(licence: str | None) -> Finding:
    try:
        found = licence_of(licence)
    except PrevnetError as error:
        return Finding(False, error.message, error.hint)
    advice = None if found.is_listed else "Portals want one of http://dcat-ap.de/def/licenses/, such as CC-BY-4.0."
    return Finding(True, f"The licence of the data is {found.address}", advice)


async def _database(s: Settings, server: ManagedServer) -> list[Finding]:
    if s.neo4j_uri:
        options = database_options(s, s.neo4j_uri, s.neo4j_user, s.neo4j_password.get_secret_value())
    else:
        status = server.status()
        if not status.running or not status.uri:
            return []
        options = database_options(s, status.uri, "neo4j", read_or_create(status.home / "password"))
    try:
        async with connected(options) as database:
            missing = await pending(database)
            data = await read_dataset(database)
    except PrevnetError as error:
        return [Finding(False, error.message, error.hint)]
    content = f"{data.actor_count} actors and {data.statement_count} statements, version {data.version or 'unknown'}"
    return [
        Finding(True, f"Database {options.uri} answers"),
        Finding(
            not missing,
            "Migrations are " + ("pending" if missing else "all applied"),
            "Run `prevnet migrate`." if missing else None,
        ),
        Finding(data.actor_count > 0, f"It holds {content}", None if data.actor_count else "Run `prevnet seed`."),
        *([examine_licence(data.licence)] if data.version else []),
    ]
