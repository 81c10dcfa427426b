"""The ASGI application: its routes, the lifetime of the database connection, and the health checks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from platformdirs import user_data_path
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from api.export.exporting import TableExporter
from api.export.named_table import PAGE
from api.graphql.documents import DocumentReader
from api.graphql.limits import Limits
from api.graphql.operations import Operations
from api.graphql.schema import core
from api.graphql.trusted_documents import MANIFEST, TrustedDocuments
from api.http.answer_cache import AnswerCache
from api.http.base_path import BasePath
from api.http.embed.endpoint import EmbedEndpoint
from api.http.endpoint import GraphQLEndpoint
from api.http.explorer import Explorer, wants_page
from api.http.export import EXPORT_HEADERS, ExportEndpoint
from api.http.feeds.endpoint import FeedEndpoint
from api.http.graphiql import GraphiQL
from api.http.help.page import HelpPage
from api.http.identifiers.endpoint import IdentifierEndpoint
from api.http.open_data.crawlers import CrawlerEndpoint
from api.http.open_data.endpoint import OpenDataEndpoint
from api.http.open_data.loaded_day import LoadedDay
from api.http.plan_ahead import file_asks, first_asks, plan_ahead
from api.http.reconcile.cross_origin import CrossOrigin
from api.http.reconcile.endpoint import PATH as RECONCILE_PATH
from api.http.reconcile.endpoint import ReconciliationService
from api.http.reports.endpoint import PATH as REPORT_PATH
from api.http.reports.endpoint import ReportEndpoint
from api.matching.name_index import NameIndex
from api.open_data.publication import Publisher
from api.reports.report_maker import ReportMaker
from api.settings import Settings, listed
from graph.analysis.core.data_science import GraphDataScience
from graph.errors import PrevnetError, Unreachable
from graph.store.bulk_write import read_version
from graph.store.data_mark import DataMark
from graph.store.database import Database, DatabaseOptions, PlanningDatabase
from graph.store.migrations import pending

log = logging.getLogger("prevnet")
# Of so many connections to the database, one is for questions that are worked out, and one for tables.
_POOL_SHARE = 4
READY_SECONDS = 4.0  # supervisors do not wait longer
STATIC = Path(__file__).parents[1] / "static"


class Immutable(StaticFiles):
    """Static files. Those in `assets/` may be cached for ever, as their names have a hash. As long as the pages are not
    built, the answer is 404."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if STATIC.is_dir():
            await super().__call__(scope, receive, send)
        else:
            await PlainTextResponse("Not Found", 404)(scope, receive, send)

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        if path.startswith("assets/") and response.status_code == 200:
            response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response


def _share_of_pool(s: Settings) -> int:
    return max(1, s.prevnet_pool_size // _POOL_SHARE)


def document_reader(s: Settings) -> DocumentReader:
    """Reads documents against the schema, within the limits of the settings."""
    return DocumentReader(
        core,
        Limits(s.prevnet_max_depth, s.prevnet_max_fields, s.prevnet_max_aliases, s.prevnet_max_directives),
        max_tokens=s.prevnet_max_tokens,
        introspection=s.prevnet_introspection,
    )


def trusted_documents(s: Settings) -> TrustedDocuments:
    """The operations of the explorer, if it is served, and those in the folder of the settings."""
    folder = s.prevnet_documents or user_data_path("prevnet", appauthor=False) / "documents"
    return TrustedDocuments(folder, STATIC / MANIFEST if s.prevnet_explorer else None)


def operations(database: Database, s: Settings, data_science: GraphDataScience | None = None) -> Operations:
    """Executes GraphQL operations on the database within the limits of the settings."""
    return Operations(
        document_reader(s),
        database,
        max_cost=s.prevnet_max_weight,
        max_statement=s.prevnet_max_statement,
        timeout=s.prevnet_request_timeout,
        confirmed_within=s.prevnet_confirmed_within,
        max_analyses=_share_of_pool(s),
        data_science=data_science,
    )


def table_exporter(answers: Operations, s: Settings) -> TableExporter:
    """Exports what the operations answer, within the limits of the settings."""
    return TableExporter(
        answers.with_pages(PAGE),
        max_rows=s.prevnet_export_rows,
        timeout=s.prevnet_export_timeout,
        max_exports=_share_of_pool(s),
        max_downloads=s.prevnet_max_downloads,
    )


def report_maker(answers: Operations, s: Settings) -> ReportMaker:
    """Makes reports of what the operations answer, within the limits of the settings."""
    return ReportMaker(
        answers,
        timeout=s.prevnet_report_timeout,
        max_reports=_share_of_pool(s),
        template=s.prevnet_report_template,
    )


def create_app(s: Settings, options: DatabaseOptions, *, on_planned: Callable[[], None] = lambda: None) -> FastAPI:
    """The application for a database. It also starts if the database can't be reached, and answers with errors then.
    `on_planned` is called when the database has planned what the explorer asks first."""
    from api.http.assistants.endpoint import (
        AssistantsEndpoint,  # its library takes a second, which other commands don't wait for
    )

    database = Database(options)
    base_path = s.prevnet_base_path or ""

    data_science = GraphDataScience(options) if s.prevnet_graph_data_science else None
    answers = operations(database, s, data_science)

    assistants = AssistantsEndpoint(answers, s) if s.prevnet_mcp else None

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
        background: list[asyncio.Task[Any]] = []
        if s.prevnet_plan_ahead:
            background.append(asyncio.create_task(answers.snapshots.keep_ready(database)))
        if s.prevnet_plan_ahead and data_science:
            background.append(asyncio.create_task(data_science.version()))
        if s.prevnet_plan_ahead:
            first = first_asks() if s.prevnet_explorer else []
            planning = plan_ahead(answers, PlanningDatabase(database), first, later=file_asks(), on_planned=on_planned)
            background.append(asyncio.create_task(planning))
        async with assistants.running() if assistants else nullcontext():
            yield
        for task in background:
            task.cancel()
        await asyncio.gather(*background, return_exceptions=True)
        await answers.snapshots.close()
        if data_science:
            await data_science.close()
        await database.close()

    app = FastAPI(
        title="prevnet", lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False
    )
    app.state.database = database
    cache = AnswerCache(DataMark(database), s.prevnet_answer_cache_mb * 2**20) if s.prevnet_answer_cache_mb else None
    endpoint = GraphQLEndpoint(
        answers,
        max_body=s.prevnet_max_body,
        body_timeout=s.prevnet_body_timeout,
        documents=trusted_documents(s),
        trusted_only=s.prevnet_trusted_documents_only,
        page=GraphiQL(STATIC, base_path, trusted_only=s.prevnet_trusted_documents_only) if s.prevnet_graphiql else None,
        cache=cache,
        shipped=frozenset(ask.query for ask in first_asks()) if s.prevnet_explorer else (),
    )
    # A redirect to the address without the slash would name a host that a proxy hides.
    for path in ("/graphql", "/graphql/"):
        app.add_route(path, endpoint.respond, methods=["GET", "POST"])
    has_pages = s.prevnet_explorer
    open_data = OpenDataEndpoint(answers, cache, base_path, Publisher.of(s), has_pages=has_pages)
    crawlers = CrawlerEndpoint(answers, cache, base_path, has_pages=has_pages, timeout=s.prevnet_export_timeout)
    app.router.routes.extend([*open_data.routes(), *crawlers.routes()])
    exporter = table_exporter(answers, s)
    files = ExportEndpoint(exporter, base_path, s.prevnet_operator, download_timeout=s.prevnet_download_timeout)
    for path in ("/export/{file}", "/citation.{citation}"):
        app.add_route(path, files.respond, methods=["GET"])
    identifiers = IdentifierEndpoint(answers, base_path, has_pages=s.prevnet_explorer)
    app.router.routes.extend(identifiers.routes())
    app.add_route(REPORT_PATH, ReportEndpoint(report_maker(answers, s), base_path).respond, methods=["GET"])
    reconciliation = ReconciliationService(
        answers,
        NameIndex(answers, max_names=s.prevnet_export_rows, timeout=s.prevnet_export_timeout),
        base_path=base_path,
        max_body=s.prevnet_max_body,
        body_timeout=s.prevnet_body_timeout,
    )
    app.router.routes.extend(reconciliation.routes())
    app.router.routes.extend(FeedEndpoint(answers, cache, base_path, s.prevnet_operator or "prevnet").routes())
    if s.prevnet_explorer:  # their links lead to it
        app.router.routes.extend(EmbedEndpoint(answers, cache, base_path, listed(s.prevnet_embed_parents)).routes())
    if assistants:
        app.router.routes.append(Route("/mcp", assistants, methods=["POST"]))
    app.add_route("/health/live", live, methods=["GET"])
    app.add_route("/health/ready", ready, methods=["GET"])
    explorer = None
    if s.prevnet_explorer:
        explorer = Explorer(STATIC, s, HelpPage(answers, cache, base_path), LoadedDay(answers, cache))
    if explorer:
        app.add_route("/", explorer.respond, methods=["GET"])
    elif s.prevnet_graphiql:
        app.add_route("/", lambda _: RedirectResponse(f"{base_path}/graphql"), methods=["GET"])
    if explorer or s.prevnet_graphiql:
        app.mount("/static", Immutable(directory=STATIC, check_dir=False))

    async def refused(request: Request, error: Exception) -> Response:
        """Answers unknown addresses and methods with an error as GraphQL has it; browsers get the explorer's page."""
        assert isinstance(error, HTTPException)
        if explorer and error.status_code == 404 and wants_page(request):
            return await explorer.respond(request)
        code = "NOT_FOUND" if error.status_code == 404 else "BAD_USER_INPUT"
        body = {"errors": [{"message": f"{error.detail}.", "extensions": {"code": code}}]}
        return JSONResponse(body, error.status_code, error.headers)

    app.add_exception_handler(HTTPException, refused)
    app.add_middleware(GZipMiddleware, minimum_size=2_000, compresslevel=4)
    app.add_middleware(
        CrossOrigin,
        open_path=RECONCILE_PATH,
        origins=listed(s.prevnet_cors_origins),
        # Clients add headers of their own; there are no credentials.
        expose_headers=["ETag", "Retry-After", "X-Request-Id", *EXPORT_HEADERS],
    )
    if base_path:
        app.add_middleware(BasePath, path=base_path)
    return app


async def live(_: Request) -> Response:
    """200 as long as the process answers."""
    return JSONResponse({"status": "ok"})


async def ready(request: Request) -> Response:
    """200 with the version of the data, if the database answers and all migrations are applied; 503 otherwise."""
    database: Database = request.app.state.database
    checks: dict[str, Any] = {"database": "ok", "migrations": "ok", "dataVersion": None}
    try:
        async with asyncio.timeout(READY_SECONDS):
            missing = await pending(database)
            checks["dataVersion"] = await read_version(database)
    except (PrevnetError, TimeoutError) as error:
        log.warning("not ready: %s", error)
        reason = "not available" if isinstance(error, (Unreachable, TimeoutError)) else str(error)
        return JSONResponse({"status": "unavailable", "database": reason}, 503, {"Retry-After": "5"})
    if missing:
        checks["migrations"] = f"pending: {', '.join(missing)}; run `prevnet migrate`"
    return JSONResponse({"status": "unavailable" if missing else "ok", **checks}, 503 if missing else 200)
