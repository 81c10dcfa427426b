"""The first login to a managed server that is starting, which also sets its password."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from neo4j import Driver, GraphDatabase, Session
from neo4j.exceptions import AuthError, DriverError, Neo4jError

from graph.errors import EngineError

USER: Final = "neo4j"
_FIRST_PASSWORD: Final = "neo4j"  # noqa: S105 - of every new Neo4j; it serves only to set another


class NotReadyError(Exception):
    """The server does not answer queries yet; the text is the driver's error."""


def log_in(uri: str, password: str, password_file: Path) -> None:
    """Runs a query as user `neo4j` with `password`, which is set if the server is new.

    Raises NotReadyError if the server does not answer yet; raises EngineError if it has another password.
    """
    try:
        try:
            _run_query(uri, password)
        except AuthError:
            _replace_first_password(uri, password)
            _run_query(uri, password)
    except AuthError as error:
        raise EngineError(
            f"The database refuses the password in {password_file}.",
            hint="It was changed by another tool: write the present password into that file.",
        ) from error
    except (DriverError, Neo4jError, OSError) as error:
        raise NotReadyError(str(error)) from error


def _run_query(uri: str, password: str) -> None:
    with _open(uri, password) as driver, _session(driver, "neo4j") as session:
        session.run("RETURN 1").consume()


def _replace_first_password(uri: str, password: str) -> None:
    with _open(uri, _FIRST_PASSWORD) as driver, _session(driver, "system") as session:
        session.run("ALTER CURRENT USER SET PASSWORD FROM $old TO $new", old=_FIRST_PASSWORD, new=password).consume()


def _open(uri: str, password: str) -> Driver:
    return GraphDatabase.driver(  # pyright: ignore[reportUnknownMemberType] - the driver types its options as Unknown
        uri,
        auth=(USER, password),
        connection_timeout=5.0,
        connection_acquisition_timeout=10.0,
        max_transaction_retry_time=0.0,
        max_connection_pool_size=1,
        telemetry_disabled=True,
        notifications_min_severity="OFF",
    )


def _session(driver: Driver, database: str) -> Session:
    return driver.session(database=database)  # pyright: ignore[reportUnknownMemberType]
