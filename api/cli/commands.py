"""The command line `prevnet`."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import os
import signal
import sys
import time
from collections.abc import Coroutine, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import Annotated, Any, TypeVar, cast

import typer
from rich.console import Console
from rich.text import Text

from api.cli.doctor import examine
from api.http.address import check_host, own_url, url_of
from api.settings import Settings, database_options, settings
from graph.engine.server import Login, ManagedServer, default_home
from graph.errors import BadUserInput, EngineError, PrevnetError, Unavailable
from graph.matching.scorer import NameScorer
from graph.store.database import DatabaseOptions, connected
from seeds.difference import Difference

T = TypeVar("T")
_PROGRESS_SECONDS = 5.0
DATA = Path(__file__).parents[2] / "seeds" / "data"

app = typer.Typer(no_args_is_help=True, add_completion=False, help="The knowledge graph of the prevention network.")
neo4j = typer.Typer(no_args_is_help=True, help="The managed local Neo4j.")
app.add_typer(neo4j, name="neo4j")
documents = typer.Typer(no_args_is_help=True, help="The trusted documents of this server.")
app.add_typer(documents, name="documents")
# Texts from files and addresses are no markup: `[/url]` would be an error, `[neu]` would vanish.
out, err = (Console(stderr=stderr, markup=False, highlight=False, soft_wrap=True) for stderr in (False, True))
for stream in (sys.stdout, sys.stderr):
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")  # a terminal that has no ü still shows the rest


@contextmanager
def reported() -> Generator[None]:
    """Prints message and hint of our own errors, and exits with code 1."""
    try:
        yield
    except PrevnetError as error:
        err.print(Text(error.code, "bold red"), error.message)
        if error.hint:
            err.print(f"→ {error.hint}")
        raise typer.Exit(1) from error


def run(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine; our own errors are printed."""
    with reported():
        return asyncio.run(work)


def managed(s: Settings) -> ManagedServer:
    """The managed Neo4j that the settings describe."""
    return ManagedServer(
        s.prevnet_home or default_home(),
        port=s.prevnet_bolt_port,
        cache=s.prevnet_cache,
        maven_url=s.prevnet_maven_url,
        heap_mb=s.prevnet_heap_mb,
        page_cache_mb=s.prevnet_page_cache_mb,
    )


def login(s: Settings) -> Login:
    """The login of the configured Neo4j, else of the managed one, which is started if it does not run."""
    if s.neo4j_uri:
        return Login(s.neo4j_uri, s.neo4j_user, s.neo4j_password.get_secret_value())
    return managed(s).start()


def options(s: Settings) -> DatabaseOptions:
    credentials = login(s)
    return database_options(s, credentials.uri, credentials.user, credentials.password)


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
    """Report wrong settings before a command runs."""
    with reported():
        settings()


@app.command()
def up(workers: Annotated[int | None, typer.Option(help="Number of API processes.")] = None) -> None:
    """Set up everything and serve: database, migrations, real data, API, explorer, GraphiQL."""
    s = settings()
    signal.signal(signal.SIGTERM, _exit)  # uvicorn ends gracefully and raises the signal again
    with reported():
        check_host(s.host)
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
    """The version of the shipped data, which are checked. Also imports the application, while the database starts."""
    import api.http.app  # pyright: ignore[reportUnusedImport]
    import api.http.assistants.endpoint  # noqa: F401  # pyright: ignore[reportUnusedImport]
    from seeds.state import version_of

    return version_of(DATA)


async def _prepare(options: DatabaseOptions, version: str) -> None:
    """Migrates, and loads the shipped data, unless the database holds their version or data that others loaded."""
    from graph.store.migrations import migrate as apply_migrations
    from seeds.loader import load
    from seeds.report import headline
    from seeds.state import loaded

    async with connected(options.patient) as database:
        for name in await apply_migrations(database):
            err.print(f"Migration {name} applied.")
        present = await loaded(database)
        if present.foreign:
            err.print("The database holds data that prevnet did not load; the shipped data are not loaded.")
        elif present.version != version:
            difference = await load(DATA, database)
            err.print(f"Data loaded: {headline(difference)}.")


def _serve(s: Settings, options: DatabaseOptions, workers: int, *, build_pages: bool) -> None:
    import uvicorn

    from api.http.app import STATIC
    from api.http.background_build import build_in_background, record_failure
    from api.http.server import uvicorn_options

    os.environ.update(NEO4J_URI=options.uri, NEO4J_USER=options.user, NEO4J_PASSWORD=options.password)
    url = url_of(s.host, s.port) + (s.prevnet_base_path or "")
    if build_pages:
        build_in_background(STATIC, f"{own_url(s.host, s.port)}/health/live")
    elif not STATIC.is_dir() and (s.prevnet_explorer or s.prevnet_graphiql):
        missing = EngineError("The pages are not built.", hint="`prevnet up` builds them.")
        record_failure(STATIC, missing)
        err.print(str(missing))
    addresses = f"{url}/ (GraphQL: {url}/graphql)" if s.prevnet_explorer else f"{url}/graphql"
    err.print(Text("prevnet", "bold"), addresses)
    uvicorn.run(
        "api.cli.commands:application",
        factory=True,
        host=s.host,
        port=s.port,
        workers=workers if workers > 1 else None,
        **uvicorn_options(s),
    )


def application() -> Any:
    """The ASGI application of a worker process, on the database of the `NEO4J_…` variables."""
    from api.http.app import create_app

    s = Settings()  # not the cached ones: `_serve` names the database in the environment
    app = create_app(s, options(s), on_planned=lambda: err.print("Ready: the first answer of each page is planned."))
    _tune_collector()
    return app


def _tune_collector() -> None:
    """A question about the whole graph makes hundreds of thousands of objects that live until it is answered. With
    Python's own settings, a quarter of its time goes into searching them, all modules and the schema for cycles."""
    gc.set_threshold(50_000, 20, 50)
    gc.collect()
    gc.freeze()


@app.command()
def serve(workers: Annotated[int | None, typer.Option(help="Number of API processes.")] = None) -> None:
    """Serve the API on a database that is already set up."""
    s = settings()
    with reported():
        check_host(s.host)
        _serve(s, options(s), workers or s.workers, build_pages=False)


@app.command()
def migrate() -> None:
    """Apply all pending migrations: constraints, indexes and changes of data."""
    from graph.store.migrations import migrate as apply_migrations

    async def work() -> list[str]:
        async with connected(options(settings()).patient) as database:
            return await apply_migrations(database)

    applied = run(work())
    out.print("\n".join(applied) or "Nothing to do.")


@app.command()
def seed(
    folder: Annotated[Path, typer.Argument(help="Folder of CSV files.")] = DATA,
    dry_run: Annotated[bool, typer.Option(help="Only print what would change.")] = False,
    prune: Annotated[bool, typer.Option(help="Also delete what is not in the files.")] = False,
) -> None:
    """Load a folder of CSV files: all of it, or nothing if there are errors."""
    from seeds.loader import load
    from seeds.report import text

    async def work() -> Difference:
        async with connected(options(settings()).patient) as database:
            return await load(folder, database, prune=prune, dry_run=dry_run)

    sys.stdout.write(text(run(work()), dry_run=dry_run) + "\n")


@app.command()
def schema() -> None:
    """Print the GraphQL schema."""
    from api.graphql.schema import schema as built

    sys.stdout.write(built.as_str() + "\n")


@app.command("migration")
def propose_migration(name: Annotated[str, typer.Argument(help="What it adds, such as partnership.")]) -> None:
    """Write a migration with the constraints and indexes that the model needs and no file has yet."""
    from graph.store.required_schema import write_migration

    with reported():
        path = write_migration(name)
    out.print(f"Written: {path.name}" if path else "Nothing is missing.")


@app.command()
def query(
    text: Annotated[str, typer.Argument(help="An operation, the name of a file with one, or - for standard input.")],
    variables: Annotated[str, typer.Option(help="Variables as a JSON object.")] = "{}",
) -> None:
    """Execute a GraphQL operation without a server, and print the answer as JSON."""
    with reported():
        source, values = _source(text), _variables(variables)
    answer, succeeded = run(_execute(source, values))
    sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")
    raise typer.Exit(0 if succeeded else 1)


def _source(text: str) -> str:
    """The text of the operation. A text with a brace is one; any other is the name of a file, or `-`."""
    if "{" in text:
        return text
    try:
        return sys.stdin.read() if text == "-" else Path(text).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadUserInput(f"{text!r} is neither an operation nor a file that can be read: {error}.") from error


def _variables(text: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadUserInput(
            f"--variables is not JSON: {error}.", hint="""An example is '{"slug": "lks-nrw"}'."""
        ) from None
    if not isinstance(values, dict):
        raise BadUserInput("--variables is not a JSON object.")
    return cast("dict[str, Any]", values)


async def _execute(source: str, variables: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    from api.graphql.error_response import formatted
    from api.graphql.operations import Refused, Request
    from api.http.app import operations

    async with connected(options(settings())) as database:
        result = await operations(database, settings()).run(Request(source, None, variables), queries_only=False)
    errors = [formatted(error, "-") for error in result.errors or ()]
    answer = {} if isinstance(result, Refused) else {"data": result.data}
    return ({"errors": errors} if errors else {}) | answer, not errors


@app.command("mcp")
def serve_assistant() -> None:
    """Serve one assistant on this machine over standard input and output (MCP)."""
    run(_serve_assistant())


async def _serve_assistant() -> None:
    from api.assistants.calling import ToolCaller
    from api.assistants.server import serve_stdio
    from api.http.app import operations

    s = settings()
    async with connected(options(s)) as database:
        await serve_stdio(ToolCaller(operations(database, s)), own_url(s.host, s.port) + (s.prevnet_base_path or ""))


@app.command()
def match(
    file: Annotated[Path, typer.Argument(help="A CSV or XLSX file; its first row names the columns.")],
    column: Annotated[str | None, typer.Option(help="Column of the names; by default the first.")] = None,
    type_: Annotated[
        list[str] | None, typer.Option("--type", help="Only these types, such as Actor, Region or Actor.NETWORK.")
    ] = None,
    output: Annotated[Path | None, typer.Option(help="File to write; by default FILE-matched.")] = None,
    profile: Annotated[
        str,
        typer.Option(help="For CSV. excel: an apostrophe before what would be a formula; data: cells as they are."),
    ] = "excel",
) -> None:
    """Find the actors or regions that names in a spreadsheet stand for, and write it with their keys and scores."""
    from api.matching.properties import candidate_type
    from api.matching.spreadsheets import match_spreadsheet, read_spreadsheet
    from graph.export.csv_format import CsvProfile

    started = time.monotonic()

    def on_rows(count: int) -> None:
        nonlocal started
        if time.monotonic() - started >= _PROGRESS_SECONDS:
            started = time.monotonic()
            err.print(f"{count} rows …")

    with reported():
        for one in type_ or ():
            candidate_type(one)
        if profile not in list(CsvProfile):
            raise BadUserInput(f"--profile is {profile[:100]!r}.", hint=f"Give one of {', '.join(CsvProfile)}.")
        target = output or file.with_stem(f"{file.stem}-matched")
        if target.suffix.lower() != file.suffix.lower():
            raise BadUserInput(f"{target.name} does not end like {file.name}.", hint="The format stays the same.")
        sheet = read_spreadsheet(file)
        place = sheet.column(column)
        scorer = asyncio.run(_scorer())
        counts = match_spreadsheet(sheet, place, scorer, frozenset(type_ or ()), target, on_rows, CsvProfile(profile))
    numbers = ", ".join(f"{name} {count}" for name, count in counts.by_match.items())
    out.print(f"{target}: {counts.row_count} rows ({sheet.header[place]}): {numbers}")


async def _scorer() -> NameScorer:
    from api.graphql.answer_data import OperationFailed
    from api.http.app import operations
    from api.matching.name_index import NameIndex

    s = settings()
    async with connected(options(s)) as database:
        names = NameIndex(operations(database, s), max_names=s.prevnet_export_rows, timeout=s.prevnet_export_timeout)
        try:
            return await names.scorer()
        except OperationFailed as error:
            raise Unavailable(f"The names could not be read: {error}", hint="Run `prevnet doctor`.") from None


@app.command()
def export(
    file: Annotated[
        str, typer.Argument(help="As below /export/ of the API: statements.csv, 'actors.xlsx?kinds=NETWORK&lang=en'.")
    ],
    on: Annotated[str | None, typer.Option(help="The day, such as 2026-06-30; default: today.")] = None,
    out_: Annotated[
        str | None, typer.Option("--out", help="The file to write, or - for standard output; default: its usual name.")
    ] = None,
    site: Annotated[
        str | None, typer.Option(help="The address of the explorer that the file names; default: that of `prevnet up`.")
    ] = None,
) -> None:
    """Write a table or the whole graph into a file, without a server. The file appears once it is complete."""
    from api.cli.export import export_file

    s = settings()
    address = (site or own_url(s.host, s.port) + (s.prevnet_base_path or "")).rstrip("/")
    written = run(export_file(s, lambda: options(s), file, on, out_, address))
    err.print(written)


@app.command()
def report(
    name: Annotated[str, typer.Argument(help="coverage, organisation or programme.")],
    key: Annotated[str, typer.Argument(help="The key of a region, an organisation or a programme, such as 05315.")],
    on: Annotated[str | None, typer.Option(help="The day, such as 2026-06-30; default: today.")] = None,
    lang: Annotated[str | None, typer.Option(help="de (default) or en.")] = None,
    out_: Annotated[
        str | None,
        typer.Option("--out", help="The file to write, .pdf, .docx or .odt; - for a PDF on standard output."),
    ] = None,
    site: Annotated[
        str | None,
        typer.Option(help="The address of the explorer that the report names; default: that of `prevnet up`."),
    ] = None,
) -> None:
    """Write a report to send, without a server. The file appears once it is complete."""
    from api.cli.report import write_report

    s = settings()
    address = (site or own_url(s.host, s.port) + (s.prevnet_base_path or "")).rstrip("/")
    written = run(write_report(s, lambda: options(s), name, key, {"on": on, "lang": lang}, out_, address))
    err.print(written)


@app.command()
def doctor() -> None:
    """Check the installation, and print what is wrong and what to do."""
    with reported():
        findings = asyncio.run(examine(settings(), managed(settings())))
    for finding in findings:
        out.print(Text("✓", "green") if finding.ok else Text("✗", "red"), finding.text)
        if finding.advice:
            out.print(f"  → {finding.advice}")
    raise typer.Exit(0 if all(finding.ok for finding in findings) else 1)


@documents.command("add")
def documents_add(
    files: Annotated[list[Path], typer.Argument(help="Files of GraphQL, or JSON manifests of texts by SHA-256.")],
) -> None:
    """Check documents against the schema and store them, all or none; print their ids."""
    from api.cli.documents import add_documents
    from api.http.app import document_reader, trusted_documents

    s = settings()
    with reported():
        lines = add_documents(files, document_reader(s), trusted_documents(s))
    sys.stdout.writelines(f"{line}\n" for line in lines)


@documents.command("list")
def documents_list() -> None:
    """Print the documents that were added. The exit code is 3 if one does not fit the schema any longer."""
    from api.cli.documents import list_documents
    from api.http.app import document_reader, trusted_documents

    s = settings()
    with reported():
        lines, all_fit = list_documents(document_reader(s), trusted_documents(s))
    sys.stdout.writelines(f"{line}\n" for line in lines)
    raise typer.Exit(0 if all_fit else 3)


@documents.command("remove")
def documents_remove(
    ids: Annotated[list[str], typer.Argument(help="Ids as `prevnet documents list` has them.")],
) -> None:
    """Remove documents that were added."""
    from api.cli.documents import remove_documents
    from api.http.app import trusted_documents

    with reported():
        remove_documents(ids, trusted_documents(settings()))


@neo4j.command("start")
def neo4j_start() -> None:
    """Start the managed Neo4j, unless it runs, and print its address."""
    with reported():
        out.print(managed(settings()).start().uri)


@neo4j.command("stop")
def neo4j_stop() -> None:
    """Stop the managed Neo4j."""
    with reported():
        out.print("Stopped." if managed(settings()).stop() else "It was not running.")


@neo4j.command("status")
def neo4j_status() -> None:
    """Print whether the managed Neo4j runs, and its address. The exit code is 3 if it does not run."""
    status = managed(settings()).status()
    out.print(
        f"Neo4j {status.version}: {f'running at {status.uri}, process {status.pid}' if status.running else 'stopped'}"
    )
    out.print(f"Home: {status.home}")
    raise typer.Exit(0 if status.running else 3)


@neo4j.command("lock")
def neo4j_lock(version: Annotated[str, typer.Argument(help="Version of Neo4j.")]) -> None:
    """Resolve the jars of a Neo4j version and write its lock file."""
    from graph.engine import lock
    from graph.engine.resolution import resolve

    with reported():
        out.print(str(lock.write(resolve(version))))
