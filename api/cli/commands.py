"""The command line `prevnet`."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Coroutine, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from rich.console import Console

from api.cli.doctor import examine
from api.settings import Settings, database_options, settings
from graph.engine.server import Login, ManagedServer, default_home
from graph.errors import BadUserInput, PrevnetError
from graph.store.database import DatabaseOptions, connected
from seeds.difference import Difference

T = TypeVar("T")
DATA = Path(__file__).parents[2] / "seeds" / "data"

app = typer.Typer(no_args_is_help=True, add_completion=False, help="The knowledge graph of the prevention network.")
neo4j = typer.Typer(no_args_is_help=True, help="The managed local Neo4j.")
app.add_typer(neo4j, name="neo4j")
out, err = Console(), Console(stderr=True)


@contextmanager
def reported() -> Generator[None]:
    """Our own errors in plain words, and exit code 1."""
    try:
        yield
    except PrevnetError as error:
        err.print(f"[bold red]{error.code}[/]", error.message, highlight=False, soft_wrap=True)
        if error.hint:
            err.print(f"→ {error.hint}", highlight=False, soft_wrap=True)
        raise typer.Exit(1) from error


def run(work: Coroutine[Any, Any, T]) -> T:
    with reported():
        return asyncio.run(work)


def managed(s: Settings) -> ManagedServer:
    return ManagedServer(
        s.prevnet_home or default_home(),
        port=s.prevnet_bolt_port,
        cache=s.prevnet_cache,
        maven_url=s.prevnet_maven_url,
        heap_mb=s.prevnet_heap_mb,
        page_cache_mb=s.prevnet_page_cache_mb,
    )


def connection(s: Settings) -> Login:
    """The configured Neo4j, else the managed one, started where it isn't running."""
    if s.neo4j_uri:
        return Login(s.neo4j_uri, s.neo4j_user, s.neo4j_password.get_secret_value())
    return managed(s).start()


def options(s: Settings) -> DatabaseOptions:
    c = connection(s)
    return database_options(s, c.uri, c.user, c.password)


def print_version(requested: bool) -> None:
    if requested:
        typer.echo(f"prevnet {metadata.version('prevnet')}")
        raise typer.Exit


@app.callback()
def check_settings(
    _: Annotated[
        bool, typer.Option("--version", callback=print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Report wrong settings before any command begins."""
    with reported():
        settings()


@app.command()
def up(workers: Annotated[int | None, typer.Option(help="API processes.")] = None) -> None:
    """Set up everything and serve: database, migrations, real data, API, explorer, GraphiQL."""
    s = settings()
    signal.signal(signal.SIGTERM, _exit)  # uvicorn ends gracefully and raises the signal again
    with reported():
        server = None if s.neo4j_uri else managed(s)
        was_running = server is not None and server.status().running
        try:
            with ThreadPoolExecutor(1) as executor:
                start = executor.submit(options, s)
                version = _shipped_version()
                database = start.result()
            asyncio.run(_prepare(database, version))
            _serve(s, database, workers or s.workers, build_pages=s.prevnet_explorer or s.prevnet_graphiql)
        finally:
            _ignore_signals()
            if server and not was_running and server.status().running:
                err.print("Stopping Neo4j …")
                server.stop()


def _exit(number: int, _: object) -> None:
    """Leaves the program by an exception, so that Neo4j is stopped on the way."""
    _ignore_signals()
    raise SystemExit(128 + number)


def _ignore_signals() -> None:
    """A second signal must not interrupt the stop of Neo4j: make passes on the SIGTERM that its children get, too."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)


def _shipped_version() -> str:
    """Reads and checks the shipped data, and loads what serving needs: there is time while the database starts."""
    import api.http.app  # noqa: F401  # pyright: ignore[reportUnusedImport]
    from seeds.state import version_of

    return version_of(DATA)


async def _prepare(options: DatabaseOptions, version: str) -> None:
    """Migrates, and loads the shipped data where the database holds none or another version that we loaded."""
    from graph.store.migrations import migrate as apply_migrations
    from seeds.loader import load
    from seeds.report import headline
    from seeds.state import loaded

    async with connected(options) as database:
        for name in await apply_migrations(database):
            err.print(f"Migration {name} applied.")
        state = await loaded(database)
        if state.foreign:
            err.print("The database holds data that was not loaded by prevnet; the shipped data are left out.")
        elif state.version != version:
            difference = await load(DATA, database)
            err.print(f"Data loaded: {headline(difference)}.")


def _serve(s: Settings, options: DatabaseOptions, workers: int, *, build_pages: bool) -> None:
    import uvicorn

    from api.http.app import STATIC
    from api.http.background import build_in_background
    from api.http.server import uvicorn_options

    os.environ.update(NEO4J_URI=options.uri, NEO4J_USER=options.user, NEO4J_PASSWORD=options.password)
    url = f"http://{s.host}:{s.port}"
    if build_pages:
        build_in_background(STATIC, f"{url}/health/live")
    shown = f"{url}/ (GraphQL: {url}/graphql)" if s.prevnet_explorer else f"{url}/graphql"
    err.print(f"[bold]prevnet[/] {shown}", highlight=False, soft_wrap=True)
    uvicorn.run(
        "api.cli.commands:application",
        factory=True,
        host=s.host,
        port=s.port,
        workers=workers if workers > 1 else None,
        **uvicorn_options(s),
    )


def application() -> Any:
    """The ASGI application of one process; the database is the one that `NEO4J_…` name."""
    from api.http.app import create_app

    s = Settings()  # pyright: ignore[reportCallIssue]
    return create_app(s, options(s))


@app.command()
def serve(workers: Annotated[int | None, typer.Option(help="API processes.")] = None) -> None:
    """Serve the API on a database that is set up already."""
    s = settings()
    with reported():
        _serve(s, options(s), workers or s.workers, build_pages=False)


@app.command()
def migrate() -> None:
    """Bring constraints and indexes up to date."""
    from graph.store.migrations import migrate as apply_migrations

    async def work() -> list[str]:
        async with connected(options(settings())) as database:
            return await apply_migrations(database)

    applied = run(work())
    out.print("\n".join(applied) or "Nothing to do.")


@app.command()
def seed(
    folder: Annotated[Path, typer.Argument(help="Folder of CSV files.")] = DATA,
    dry_run: Annotated[bool, typer.Option(help="Only say what would change.")] = False,
    prune: Annotated[bool, typer.Option(help="Also remove what the files no longer hold.")] = False,
) -> None:
    """Load a folder of CSV files, all of it or nothing."""
    from seeds.loader import load
    from seeds.report import text

    async def work() -> Difference:
        async with connected(options(settings())) as database:
            return await load(folder, database, prune=prune, dry_run=dry_run)

    sys.stdout.write(text(run(work()), dry_run=dry_run) + "\n")


@app.command()
def schema() -> None:
    """Print the GraphQL schema."""
    from api.graphql.schema import schema as built

    sys.stdout.write(built.as_str() + "\n")


@app.command("migration")
def propose_migration(name: Annotated[str, typer.Argument(help="What it is for, such as partnership.")]) -> None:
    """Write the migration that the model needs and no file brings yet."""
    from graph.store.required_schema import write_migration

    with reported():
        path = write_migration(name)
    out.print(f"Written: {path.name}" if path else "Nothing is missing.", highlight=False, soft_wrap=True)


@app.command()
def query(
    text: Annotated[str, typer.Argument(help="The operation, a file that holds it, or - for the standard input.")],
    variables: Annotated[str, typer.Option(help="Variables as a JSON object.")] = "{}",
) -> None:
    """Ask a GraphQL question without a server, and print the answer as JSON."""
    with reported():
        source, values = _source(text), _variables(variables)
    answer, good = run(_ask(source, values))
    sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")
    raise typer.Exit(0 if good else 1)


def _source(text: str) -> str:
    """An operation holds a brace; anything else names a file, `-` the standard input."""
    if "{" in text:
        return text
    try:
        return sys.stdin.read() if text == "-" else Path(text).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadUserInput(f"{text!r} is neither an operation nor a file that can be read: {error}.") from error


def _variables(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadUserInput(
            f"--variables is not JSON: {error}.", hint="""Write, say, '{"slug": "lks-nrw"}'."""
        ) from None
    if not isinstance(found, dict):
        raise BadUserInput("--variables is not a JSON object.")
    return found  # pyright: ignore[reportUnknownVariableType]


async def _ask(source: str, variables: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    from api.graphql.error_response import formatted
    from api.graphql.operations import Refused, Request
    from api.http.app import operations

    async with connected(options(settings())) as database:
        result = await operations(database, settings()).run(Request(source, None, variables), queries_only=False)
    errors = [formatted(error, "-") for error in result.errors or ()]
    answer = {} if isinstance(result, Refused) else {"data": result.data}
    return ({"errors": errors} if errors else {}) | answer, not errors


@app.command()
def doctor() -> None:
    """Say what is wrong with the set-up and what to do."""
    findings = asyncio.run(examine(settings(), managed(settings())))
    for finding in findings:
        mark = "[green]✓[/]" if finding.good else "[red]✗[/]"
        out.print(f"{mark} {finding.what}", highlight=False, soft_wrap=True)
        if finding.advice:
            out.print(f"  → {finding.advice}", highlight=False, soft_wrap=True)
    raise typer.Exit(0 if all(finding.good for finding in findings) else 1)


@neo4j.command("start")
def neo4j_start() -> None:
    """Start the managed Neo4j, or find it running."""
    with reported():
        out.print(managed(settings()).start().uri)


@neo4j.command("stop")
def neo4j_stop() -> None:
    """Stop the managed Neo4j."""
    with reported():
        out.print("Stopped." if managed(settings()).stop() else "It was not running.")


@neo4j.command("status")
def neo4j_status() -> None:
    """Say whether the managed Neo4j runs, and where. Exit code 3: it doesn't."""
    status = managed(settings()).status()
    out.print(
        f"Neo4j {status.version}: {f'running at {status.uri}, process {status.pid}' if status.running else 'stopped'}"
    )
    out.print(f"Home: {status.home}", soft_wrap=True)
    raise typer.Exit(0 if status.running else 3)


@neo4j.command("lock")
def neo4j_lock(version: Annotated[str, typer.Argument(help="Version of Neo4j.")]) -> None:
    """Resolve a version of Neo4j anew and write its lock file."""
    from graph.engine import lock
    from graph.engine.resolution import resolve

    with reported():
        out.print(str(lock.write(resolve(version))), soft_wrap=True)
