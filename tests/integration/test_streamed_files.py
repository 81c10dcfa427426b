"""Files that are sent while they are written: soon begun, whole or visibly broken off, and nothing left behind."""

from __future__ import annotations

import csv
import io
import resource
import socket
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from http_server import eventually, serving
from neo4j import Driver, GraphDatabase
from test_export import error_of, get
from xlsx_reader import read_xlsx

from graph.store.database import DatabaseOptions

MANY = 20_000
FUNDINGS = "statements.csv"
ALL_FUNDINGS = "kinds=FUNDING&all=1&profile=data"
STREAMED = {
    "statements.csv": "kinds=SUCCESSION&all=1",
    "sources.csv": "profile=data",
    "sources.json": "",
    "graph.graphml": "kinds=SUCCESSION",
    "graph.gexf": "kinds=SUCCESSION",
    "graph.ttl": "kinds=SUCCESSION",
    "graph.jsonld": "kinds=SUCCESSION",
    "graph.ftm.json": "kinds=SUCCESSION",
}


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file counts as a long one, which is sent from its first rows on."""
    monkeypatch.setattr("api.export.exporting.WHOLE_SECONDS", 0.0)


@pytest.fixture(scope="module")
def spy(filled: DatabaseOptions) -> Iterator[Driver]:
    auth = (filled.user, filled.password)
    with GraphDatabase.driver(filled.uri, auth=auth, telemetry_disabled=True) as driver:  # pyright: ignore[reportUnknownMemberType]
        yield driver


@pytest.fixture(scope="module")
def large(filled: DatabaseOptions, spy: Driver) -> Iterator[DatabaseOptions]:
    """The database with many more fundings."""
    spy.execute_query(
        "MATCH (a)-[r:FUNDS]->(b) WHERE r.visibility IS NULL WITH a, b, r LIMIT 1 UNWIND range(1, $many) AS i"
        " CREATE (a)-[h:FUNDS]->(b) SET h = r {.*, id: 'zz-' + i}",
        many=MANY,
    )
    yield filled
    spy.execute_query("MATCH ()-[r:FUNDS]->() WHERE r.id STARTS WITH 'zz-' DELETE r")


def reads(spy: Driver) -> int:
    """How many reads of exports the database is executing."""
    records, _, _ = spy.execute_query(
        "SHOW TRANSACTIONS YIELD metaData, status"
        " WHERE metaData.label STARTS WITH 'Export' AND NOT status STARTS WITH 'Closing' RETURN count(*) AS number"
    )
    return records[0]["number"]


@contextmanager
def lazy_client(client: httpx.Client, query: str) -> Generator[socket.socket]:
    """A client that has asked for the fundings, and reads nothing yet."""
    with socket.socket() as lazy:
        lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        lazy.connect((client.base_url.host, client.base_url.port or 80))
        lazy.sendall(f"GET /export/{FUNDINGS}?{query} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        yield lazy


def rows(client: httpx.Client, file: str, query: str = "") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(get(client, file, f"profile=data&{query}").text, newline="")))


# ---- whole


@pytest.mark.parametrize("file", STREAMED)
def test_a_streamed_file_is_the_whole_one(filled: DatabaseOptions, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(filled) as client:
        streamed = get(client, file, STREAMED[file])
        assert "Content-Length" not in streamed.headers
        monkeypatch.setattr("api.export.exporting.WHOLE_SECONDS", 60.0)
        whole = get(client, file, STREAMED[file], **{"Accept-Encoding": "identity"})
        assert int(whole.headers["Content-Length"]) == len(whole.content) > 200
        assert whole.content == streamed.content
        assert {name: value for name, value in whole.headers.items() if name in ("etag", "link")} == {
            name: value for name, value in streamed.headers.items() if name in ("etag", "link")
        }


def test_head_of_a_long_file_is_there_without_it(large: DatabaseOptions, spy: Driver) -> None:
    with serving(large) as client:
        head = client.head(f"/export/{FUNDINGS}?{ALL_FUNDINGS}")
        assert (head.status_code, head.content) == (200, b"")
        assert "attachment" in head.headers["Content-Disposition"]
        eventually(lambda: reads(spy) == 0)


def test_a_workbook_is_sent_as_a_whole(filled: DatabaseOptions) -> None:
    with serving(filled) as client:
        response = get(client, "sources.xlsx")
        assert int(response.headers["X-Prevnet-Rows"]) == len(next(iter(read_xlsx(response.content).values()))) - 1


# ---- broken off


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
@pytest.mark.parametrize("file", ["sources.json", "sources.csv", "graph.ttl"])
def test_a_file_of_data_that_change_has_no_end(
    filled: DatabaseOptions, driver: Driver, file: str, encoding: str
) -> None:
    class Changing(list[str]):
        def append(self, text: str, /) -> None:
            if "Source" in text or "SUCCEEDS" in text:
                driver.execute_query("MATCH (n:Actor {id: 'obr'}) SET n.zz = rand()")

    with serving(filled, trips=Changing()) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            get(client, file, STREAMED.get(file, ""), **{"Accept-Encoding": encoding})
        assert client.get("/health/ready").status_code == 200
    driver.execute_query("MATCH (n:Actor {id: 'obr'}) REMOVE n.zz")


def test_what_is_wrong_before_the_first_row_is_an_error(filled: DatabaseOptions) -> None:
    with serving(filled, prevnet_max_weight=100) as strict:
        error_of(get(strict, "statements.csv"), "TOO_EXPENSIVE", 400)
    with serving(filled, prevnet_export_timeout=0.001) as hasty:
        error_of(get(hasty, "graph.ttl"), "UNAVAILABLE", 503)


def test_a_full_disk_is_told_or_breaks_the_file_off(large: DatabaseOptions, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(large) as client:
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, limits[1]))
        try:
            with pytest.raises(httpx.RemoteProtocolError):
                get(client, FUNDINGS, ALL_FUNDINGS)
            monkeypatch.setattr("api.export.exporting.WHOLE_SECONDS", 600.0)
            error = error_of(get(client, FUNDINGS, ALL_FUNDINGS), "UNAVAILABLE", 503)
            assert error["message"] == "The file can't be written: File too large."
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)


# ---- clients that leave or are slow


def test_a_client_that_leaves_ends_the_reading(large: DatabaseOptions, spy: Driver, tmp_path: Path) -> None:
    trips: list[str] = []
    with pytest.MonkeyPatch.context() as patch, serving(large, trips=trips) as client:
        patch.setattr("tempfile.tempdir", str(tmp_path))
        with lazy_client(client, ALL_FUNDINGS) as gone:
            assert gone.recv(100).startswith(b"HTTP/1.1 200 OK")
        eventually(lambda: reads(spy) == 0)
        pages = len(trips)
        time.sleep(0.5)
        assert len(trips) == pages < MANY // 1000
        assert list(tmp_path.iterdir()) == []
        assert get(client, "sources.csv").status_code == 200


def test_a_slow_client_holds_no_read_and_not_for_ever(large: DatabaseOptions, spy: Driver) -> None:
    """While it reads, the rest waits on disk; files that wait are limited in number, and in time."""
    with serving(large, prevnet_max_downloads=1, prevnet_download_timeout=6.0) as client:
        with lazy_client(client, ALL_FUNDINGS) as slow:
            assert slow.recv(1) == b"H"
            error = error_of(get(client, "sources.csv"), "UNAVAILABLE", 503)
            assert error["message"] == "1 files are being downloaded already."
            began = time.monotonic()
            eventually(lambda: get(client, "sources.csv").status_code == 200, 60)
            assert time.monotonic() - began < 30
            assert reads(spy) == 0
            received = b""
            while part := slow.recv(65536):
                received += part
        assert not received.endswith(b"0\r\n\r\n")


# ---- cut


def test_a_table_with_more_rows_than_the_limit_says_so(filled: DatabaseOptions) -> None:
    with serving(filled) as client:
        whole = rows(client, "sources.csv")
    most = len(whole) - 1
    with serving(filled, prevnet_export_rows=most) as client:
        lines = get(client, "sources.csv", "profile=data").text.split("\r\n")
        notice = (
            f"# INCOMPLETE: here are only the first {most} rows; the table has more. Choose fewer to get all of it."
        )
        assert (lines[0], lines[-2], lines[-1]) == (notice, notice, "")
        assert [line.split(",")[0] for line in lines[2:-2]] == [row["source_key"] for row in whole[:most]]
        lines = get(client, "sources.csv").content.decode("utf-8-sig").split("\r\n")
        assert lines[0] == lines[-2]
        assert lines[0].startswith(f'"UNVOLLSTÄNDIG: Hier stehen nur die ersten {most} Zeilen;')
        described = get(client, "sources.json").json()
        assert described["schema:numberOfItems"] == most
        assert described["comment"] == described["notes"][0]
        assert described["comment"].startswith("UNVOLLSTÄNDIG")
        workbook = get(client, "sources.xlsx")
        sheet, about = read_xlsx(workbook.content).values()
        assert str(sheet[0][0]) == str(sheet[-1][0]) == described["comment"]
        assert len(sheet) == most + 3
        assert described["comment"] in [row.get(1) for row in about]
        assert workbook.headers["X-Prevnet-Rows"] == str(most)


@pytest.mark.parametrize("file", ["graph.ttl", "graph.graphml", "dataset.zip", "seeds.zip", "to-confirm.csv"])
def test_what_is_of_no_use_in_part_is_refused(filled: DatabaseOptions, file: str) -> None:
    """As an error, before anything is sent."""
    with serving(filled, prevnet_export_rows=100) as client:
        error = error_of(get(client, file), "TOO_EXPENSIVE", 400)
        assert error["message"] == "The table has more than 100 rows."


def test_a_filter_that_leaves_few_rows_is_no_cut(filled: DatabaseOptions) -> None:
    with serving(filled, prevnet_export_rows=100) as client:
        exported = rows(client, "statements.csv", "kinds=SUCCESSION")
        assert 0 < len(exported) < 100
        assert get(client, "graph.ttl", "kinds=SUCCESSION").status_code == 200
