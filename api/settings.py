"""The settings of prevnet, from the environment or a `.env` file; the README lists them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from graph.errors import BadUserInput
from graph.model.validity import DEFAULT_MONTHS, MAX_MONTHS
from graph.store.database import DatabaseOptions

_WEB = r"^https?://[^\s<>\"]+$"
_ORIGIN = r"https?://[^\s/,;*<>'\"]+"
_ORIGINS = rf"^(\*|{_ORIGIN}(\s*,\s*{_ORIGIN})*)$"
_HOST = r"[^\s/,*:<>\"\[\]]+"
_HOSTS = rf"^(\*|{_HOST}(\s*,\s*{_HOST})*)$"
_MAIL = r"^[^\s@<>\"]+@[^\s@<>\"]+$"


def _without_brackets(host: object) -> object:
    """`[::1]`, as addresses of the web have it, is `::1`."""
    return host[1:-1] if isinstance(host, str) and host.startswith("[") and host.endswith("]") else host


class Settings(BaseSettings):
    """Times are in seconds. Each name is that of the environment variable in lower case."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8-sig", env_ignore_empty=True, extra="ignore", frozen=True
    )

    host: Annotated[str, BeforeValidator(_without_brackets)] = Field(
        default="127.0.0.1", description="Address that the API listens on."
    )
    port: int = Field(default=8000, ge=1, le=65535, description="Port that the API listens on.")
    workers: int = Field(default=1, ge=1, le=64, description="API processes.")
    prevnet_base_path: str | None = Field(
        default=None,
        pattern=r"^(/[\w.~-]+)+$",
        description="Path below which a proxy shows everything, such as /prevnet.",
    )
    prevnet_trusted_proxies: str | None = Field(
        default=None,
        description="Addresses of proxies, with commas, whose X-Forwarded-For and X-Forwarded-Proto are believed.",
    )
    prevnet_cors_origins: str | None = Field(
        default=None, pattern=_ORIGINS, description="Origins whose pages may query the API, with commas; * for all."
    )
    prevnet_embed_parents: str | None = Field(
        default=None,
        pattern=_ORIGINS,
        description="Origins, with commas, whose pages may show /embed in a frame, beside our own; * for all.",
    )
    prevnet_mcp: bool = Field(default=True, description="Answer assistants at /mcp.")
    prevnet_mcp_hosts: str | None = Field(
        default=None,
        pattern=_HOSTS,
        description="Names of hosts, with commas, under which assistants reach /mcp besides this machine; * for all.",
    )
    neo4j_uri: str | None = Field(
        default=None, description="An existing Neo4j (bolt://, neo4j://, neo4j+s://); empty: managed."
    )
    neo4j_user: str = Field(default="neo4j", description="User of the existing Neo4j.")
    neo4j_password: SecretStr = Field(default=SecretStr(""), description="Password of the existing Neo4j.")
    neo4j_database: str = Field(default="neo4j", description="Database of the existing Neo4j.")
    prevnet_home: Path | None = Field(
        default=None, description="Folder of the managed Neo4j; empty: the user's data folder."
    )
    prevnet_cache: Path | None = Field(
        default=None, description="Folder of the downloaded jars; empty: the user's cache folder."
    )
    prevnet_bolt_port: int = Field(
        default=0, ge=0, le=65535, description="Bolt port of the managed Neo4j; 0: 7687 or a free one."
    )
    prevnet_heap_mb: int = Field(default=512, ge=256, description="Heap of the managed Neo4j in MiB.")
    prevnet_page_cache_mb: int = Field(default=128, ge=32, description="Page cache of the managed Neo4j in MiB.")
    prevnet_maven_url: str | None = Field(default=None, description="Mirror for the managed Neo4j's jars.")
    prevnet_graphiql: bool = Field(default=True, description="Serve GraphiQL at /graphql.")
    prevnet_explorer: bool = Field(default=True, description="Serve the explorer at /.")
    prevnet_ui_page: bool = Field(default=False, description="Serve the page of all controls at /ui, for developers.")
    prevnet_plan_ahead: bool = Field(
        default=True,
        description="Prepare what is asked first: the graph in memory, and plans for the explorer.",
    )
    prevnet_graph_data_science: bool = Field(
        default=True,
        description="Let the library Graph Data Science count shortest paths for centrality, if the database has it.",
    )
    prevnet_answer_cache_mb: int = Field(
        default=64,
        ge=0,
        description="Memory in MiB per process for answers to GET and to the explorer, as long as the data stay the"
        " same; 0: none.",
    )
    prevnet_operator: str | None = Field(
        default=None, max_length=200, description="Who runs this server, for its legal pages."
    )
    prevnet_imprint_url: str | None = Field(
        default=None, pattern=_WEB, description="Page of the operator's legal notice."
    )
    prevnet_privacy_url: str | None = Field(
        default=None, pattern=_WEB, description="Page of the operator's privacy policy."
    )
    prevnet_feedback_address: str | None = Field(
        default=None, pattern=_MAIL, description="Mail address for feedback, also about accessibility."
    )
    prevnet_contributor_id: str | None = Field(
        default=None,
        pattern=_WEB,
        description="Address that GovData gave the operator as a contributor, for the catalogue of the data.",
    )
    prevnet_confirmed_within: int = Field(
        default=DEFAULT_MONTHS,
        ge=0,
        le=MAX_MONTHS,
        description="How many months a statement counts as confirmed after a source stated it, unless a query says so.",
    )
    prevnet_documents: Path | None = Field(
        default=None, description="Folder of further trusted documents; empty: in the user's data folder."
    )
    prevnet_trusted_documents_only: bool = Field(
        default=False, description="Answer trusted documents only, which are the explorer's and those that were added."
    )
    prevnet_introspection: bool = Field(default=True, description="Answer introspection.")
    prevnet_read_timeout: float = Field(default=10.0, gt=0, description="Seconds for one read in the database.")
    prevnet_request_timeout: float = Field(default=15.0, gt=0, description="Seconds for one operation.")
    prevnet_body_timeout: float = Field(default=10.0, gt=0, description="Seconds for the body of a request to arrive.")
    prevnet_client_timeout: float = Field(
        default=30.0,
        gt=0,
        description="Seconds after which a connection without a request, a complete head, or progress is closed.",
    )
    prevnet_max_connections: int = Field(default=2_000, ge=1, description="HTTP connections per process.")
    prevnet_pool_size: int = Field(default=20, ge=1, description="Connections to the database per process.")
    prevnet_max_body: int = Field(
        default=100_000, ge=1_000, description="Largest request body, or query string, in bytes."
    )
    prevnet_max_tokens: int = Field(
        default=3_000, ge=100, description="Most tokens in a document, and most values in its variables."
    )
    prevnet_max_depth: int = Field(default=24, ge=3, description="Deepest nesting of fields, and of a filter.")
    prevnet_max_fields: int = Field(
        default=2_000,
        ge=10,
        description="Most fields after expanding fragments and kinds, and most pairs of fields at one place.",
    )
    prevnet_max_aliases: int = Field(default=100, ge=1, description="Most aliases after expanding fragments.")
    prevnet_max_directives: int = Field(default=100, ge=1, description="Most directives after expanding fragments.")
    prevnet_max_statement: int = Field(
        default=40_000, ge=1_000, description="Most characters of the Cypher of an operation."
    )
    prevnet_export_rows: int = Field(
        default=100_000,
        ge=1,
        le=1_000_000,
        description="Most rows of a file; longer tables are cut, and graphs and packages refused.",
    )
    prevnet_export_timeout: float = Field(default=60.0, gt=0, description="Seconds for a file to be written.")
    prevnet_download_timeout: float = Field(
        default=3600.0, gt=0, description="Seconds in which a client has to have fetched a file."
    )
    prevnet_max_downloads: int = Field(
        default=100, ge=1, description="Files per process that are written or wait until their clients fetched them."
    )
    prevnet_report_timeout: float = Field(default=20.0, gt=0, description="Seconds for a report to be ready.")
    prevnet_report_template: Path | None = Field(
        default=None, description="Template for reports as DOCX, such as the office's letterhead; empty: a plain one."
    )
    prevnet_max_weight: int = Field(
        default=100_000, ge=100, description="Most rows that an operation may read in the worst case."
    )


@cache
def settings() -> Settings:
    """The settings of this process. Raises BadUserInput, naming every setting that is wrong."""
    try:
        return Settings()
    except UnicodeError as error:
        raise BadUserInput(f"`.env` in {Path.cwd()} is not UTF-8 text: {error}.", hint="Save it as UTF-8.") from error
    except ValidationError as error:
        wrong = [f"{str(detail['loc'][0]).upper()}: {detail['msg']}." for detail in error.errors()]
        raise BadUserInput(" ".join(wrong), hint="Correct it in the environment or in `.env`.") from None


def database_options(s: Settings, uri: str, user: str, password: str) -> DatabaseOptions:
    """The options of a database at `uri`, with the limits of the settings."""
    return DatabaseOptions(
        uri, user, password, s.neo4j_database, pool_size=s.prevnet_pool_size, read_timeout=s.prevnet_read_timeout
    )


def listed(text: str | None) -> list[str]:
    """The entries of a setting that is a list with commas."""
    return [part.strip() for part in (text or "").split(",") if part.strip()]
