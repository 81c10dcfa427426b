"""The field's standards over HTTP: valid as a whole, complete, of one state of the data, and with nothing hidden."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from field_standards import cff_faults, crate_faults, faults, package_faults, unpacked
from http_server import serving
from neo4j import Driver
from test_export import (
    MARK,
    all_nodes,
    ask,
    error_of,
    export_command,
    get,
    hidden_copies,
    show_copies,
    writing_during_reads,
)

from graph.model.statements import STATEMENT_KINDS
from graph.store.database import DatabaseOptions

FILES = (
    "grants.360giving.json",
    "services.hsds.json",
    "dataset.zip",
    "citation.cff",
    "citation.bib",
    "citation.csl.json",
)
WITH_DATA = FILES[:3]


@pytest.fixture(scope="module")
def trips() -> list[str]:
    """The statements that the server of this file has sent to the database."""
    return []


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions, trips: list[str]) -> Iterator[httpx.Client]:
    with serving(filled, trips=trips, prevnet_operator="Amt für Prävention") as client:
        yield client


@pytest.fixture(scope="module")
def archive(client: httpx.Client) -> bytes:
    response = get(client, "dataset.zip")
    assert response.status_code == 200, response.text
    return response.content


def tables(archive: bytes) -> dict[str, list[dict[str, str]]]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {
            Path(name).stem: list(csv.DictReader(io.StringIO(opened.read(name).decode(), newline="")))
            for name in opened.namelist()
            if name.endswith(".csv")
        }


# ---- 360Giving


def test_grants_are_the_fundings_with_an_amount_of_their_own(client: httpx.Client) -> None:
    package = get(client, "grants.360giving.json", "lang=en").json()
    assert faults("360giving-1.4", package) == []
    fundings = all_nodes(client, "fundings({})", "id validFrom amountEur amountKind amountScope")
    expected = {
        one["id"].partition(":")[2]: one["amountEur"]
        for one in fundings
        if one["amountEur"] is not None and one["amountKind"] in ("EXACT", "APPROXIMATE") and one["validFrom"]
    }
    assert {grant["id"].rpartition("/")[2]: grant["amountAwarded"] for grant in package["grants"]} == expected
    counts = [int(line.split()[0]) for line in package["description"].splitlines() if " left out because" in line]
    assert len(counts) == 3
    assert sum(counts) == len(fundings) - len(expected) > 100


def test_ceilings_are_grants_only_for_who_asks(client: httpx.Client) -> None:
    package = get(client, "grants.360giving.json", "amountKinds=MAXIMUM&lang=en").json()
    assert faults("360giving-1.4", package) == []
    assert {grant["classifications"][0]["code"] for grant in package["grants"]} == {"MAXIMUM"}
    assert all("Amount: at most" in grant["description"] for grant in package["grants"])
    assert "for each of several recipients" in package["description"]


# ---- HSDS


def test_services_are_those_of_the_day_with_their_areas(client: httpx.Client) -> None:
    response = get(client, "services.hsds.json")
    page = response.json()
    assert faults("hsds-3.1", page) == []
    services = page["contents"]
    assert page["total_items"] == len(services)
    nodes = all_nodes(
        client,
        "counsellingServices(asOf: $on, {})",
        "name website coverage(asOf: $on, where: { extent: { ne: NONE } }, first: 100) { nodes { region { ags } } }",
    )
    assert sorted((one["name"], one.get("url")) for one in services) == sorted((n["name"], n["website"]) for n in nodes)
    assert sum(len(one["service_areas"]) for one in services) == sum(len(n["coverage"]["nodes"]) for n in nodes) > 50
    assert response.headers["X-Prevnet-Rows"] == str(len(services))
    assert sum("organization" in one for one in services) > 20
    for word in ("address_1", "latitude", "postal_code", "locations"):
        assert word not in response.text


def test_services_can_be_narrowed(client: httpx.Client) -> None:
    services = get(client, "services.hsds.json", "service=VICTIM_COUNSELLING&within=05").json()["contents"]
    assert {one["attributes"][0]["taxonomy_term"]["code"] for one in services} == {"VICTIM_COUNSELLING"}
    assert get(client, "services.hsds.json", "service=VICTIM_COUNSELLING&within=01").json()["empty"] is True


# ---- the zip


def test_the_zip_is_valid_and_complete(client: httpx.Client, archive: bytes, tmp_path: Path) -> None:
    path = tmp_path / "dataset.zip"
    path.write_bytes(archive)
    folder = unpacked(path, tmp_path / "unpacked")
    assert package_faults(folder) == []
    assert crate_faults(folder) == []
    assert cff_faults((folder / "CITATION.cff").read_text()) == []
    dataset = ask(client, "{ dataset { version kinds { kind count } } }")["dataset"]
    for name in ("datapackage.json", "CITATION.cff", "README.md", "ro-crate-metadata.json"):
        assert dataset["version"] in (folder / name).read_text()
    counts = {one["kind"]: one["count"] for one in dataset["kinds"]}
    written = tables(archive)
    for kind in STATEMENT_KINDS:
        assert len(written[kind.plural.lower()]) == counts[kind.type]
    assert [len(written[name]) for name in ("regions", "sources")] == [counts["Region"], counts["Source"]]
    as_table = get(client, "actors.csv", "profile=data&all=1").text
    assert written["actors"] == list(csv.DictReader(io.StringIO(as_table, newline="")))


def test_the_zip_is_sent_while_it_is_written_and_the_same_each_time(
    client: httpx.Client, trips: list[str], archive: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.export.exporting.WHOLE_SECONDS", 0.0)
    with client.stream("GET", "/export/dataset.zip?on=2026-06-30") as response:
        chunks = response.iter_raw()
        first = next(chunks)
        trips_before_first = len(trips)
        assert first + b"".join(chunks) == archive
    assert "Content-Length" not in response.headers
    assert trips_before_first < len(trips)
    tag = {"If-None-Match": response.headers["ETag"]}
    assert get(client, "dataset.zip", **tag).status_code == 304


def _receive(client: httpx.Client, received: bytearray) -> None:
    with client.stream("GET", "/export/dataset.zip") as response:
        for chunk in response.iter_raw():
            received += chunk


def test_a_zip_of_data_that_change_has_no_end(
    filled: DatabaseOptions, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.export.exporting.WHOLE_SECONDS", 0.0)
    with writing_during_reads(driver, [], 1_000) as always, serving(filled, trips=always) as changing:
        received = bytearray()
        with pytest.raises(httpx.RemoteProtocolError):
            _receive(changing, received)
        assert received[:2] == b"PK"
        with pytest.raises(zipfile.BadZipFile):
            zipfile.ZipFile(io.BytesIO(received))
        assert changing.get("/health/ready").status_code == 200


def test_what_fails_before_the_first_byte_is_an_error(filled: DatabaseOptions) -> None:
    with serving(filled, prevnet_export_timeout=0.001) as hurried:
        error_of(get(hurried, "dataset.zip"), "UNAVAILABLE", 503)


# ---- citations


def test_the_citation_is_that_of_the_data(client: httpx.Client) -> None:
    version = ask(client, "{ dataset { version } }")["dataset"]["version"]
    cff = client.get("/citation.cff")
    assert cff_faults(cff.text) == []
    assert f'version: "{version}"' in cff.text
    assert "Amt für Prävention" in cff.text
    bibtex = client.get("/citation.bib").text
    assert f"  version = {{{version}}},\n" in bibtex
    (entry,) = client.get("/citation.json").json()
    assert (entry["version"], entry["type"]) == (version, "dataset")
    assert client.get("/citation.json", headers={"If-None-Match": cff.headers["ETag"]}).status_code == 200


@pytest.mark.parametrize(
    ("path", "code", "status", "words"),
    [
        ("/citation.ris", "NOT_FOUND", 404, "no format 'ris'"),
        ("/citation.cff?year=2020", "BAD_USER_INPUT", 400, "no parameter `year`"),
        ("/export/grants.csv", "NOT_FOUND", 404, "no format 'csv'"),
        ("/export/grants.360giving.json?amountKinds=UNKNOWN", "BAD_USER_INPUT", 400, "`amountKinds` is 'UNKNOWN'"),
        ("/export/grants.360giving.json?funder=nobody", "NOT_FOUND", 404, "There is no actor 'nobody'"),
        ("/export/services.hsds.json?service=PIZZA", "BAD_USER_INPUT", 400, "`service` is 'PIZZA'"),
        ("/export/dataset.zip?within=05", "BAD_USER_INPUT", 400, "no parameter `within`"),
    ],
)
def test_errors_name_what_is_wrong(client: httpx.Client, path: str, code: str, status: int, words: str) -> None:
    assert words in error_of(client.get(path), code, status)["message"]


def test_the_command_writes_the_zip_of_the_server(
    client: httpx.Client, filled: DatabaseOptions, archive: bytes, tmp_path: Path
) -> None:
    done: subprocess.CompletedProcess[str] = export_command(
        tmp_path, filled, "dataset.zip", "--on", "2026-06-30", "--out", "d.zip", "--site", str(client.base_url)
    )
    assert done.returncode == 0, done.stderr
    assert tables((tmp_path / "d.zip").read_bytes()) == tables(archive)


# ---- what not everybody may see


def test_hidden_things_leave_no_trace(client: httpx.Client, driver: Driver) -> None:
    def contents() -> dict[str, Any]:
        found = {name: get(client, name).content for name in FILES}
        with zipfile.ZipFile(io.BytesIO(found["dataset.zip"])) as opened:
            return {**found, **{name: opened.read(name) for name in opened.namelist()}}

    before = contents()
    with hidden_copies(driver):
        assert contents() == before
        assert MARK not in json.dumps({name: str(content) for name, content in before.items()})
        driver.execute_query("MATCH (n:Actor {id: 'zz-network'}) REMOVE n:Restricted, n.visibility")
        show_copies(driver)
        shown = contents()
        assert all(shown[name] != before[name] for name in WITH_DATA)
        assert MARK.encode() in shown["data/actors.csv"]
        assert b"zz-" in shown["data/fundings.csv"]
