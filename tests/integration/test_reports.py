"""Reports over HTTP: what they say, that they obey who may see what, and that PDFs are PDF/UA-1."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx
import pytest
from docx import Document
from http_server import environment_with, serving
from lxml import etree
from neo4j import Driver
from test_export import AWAY, MARK, hidden_copies, show_copies
from verapdf import broken_rules

from api.reports.formats.docx import OWN_TEMPLATE
from graph.store.database import DatabaseOptions

DAY = "2026-06-30"
SUBJECTS: Mapping[str, str] = {"coverage": "05315", "organisation": "obr", "programme": "nrweltoffen"}


@pytest.fixture(scope="module")
def client(filled: DatabaseOptions) -> Iterator[httpx.Client]:
    with serving(filled) as client:
        yield client


def get(client: httpx.Client, file: str, **parameters: str) -> httpx.Response:
    return client.get(f"/reports/{file}", params={"on": DAY, **parameters}, timeout=60)


def text_of(odt: bytes) -> str:
    return " ".join(etree.fromstring(zipfile.ZipFile(io.BytesIO(odt)).read("content.xml")).itertext())


def files(client: httpx.Client, format_: str) -> dict[str, bytes]:
    responses = {name: get(client, f"{name}/{key}.{format_}") for name, key in SUBJECTS.items()}
    assert {name: response.status_code for name, response in responses.items()} == dict.fromkeys(SUBJECTS, 200)
    return {name: response.content for name, response in responses.items()}


def test_pdfs_break_no_rule_of_pdf_ua(client: httpx.Client, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.pdf" for name in SUBJECTS]
    for path, content in zip(paths, files(client, "pdf").values(), strict=True):
        path.write_bytes(content)
    assert broken_rules(paths) == {path.name: [] for path in paths}


def test_a_report_names_day_version_and_licence_and_is_asked_for_once(client: httpx.Client) -> None:
    response = get(client, "coverage/05315.pdf", lang="en")
    assert response.headers["content-type"] == "application/pdf"
    assert response.headers["content-language"] == "en"
    assert response.headers["x-prevnet-day"] == DAY
    version = response.headers["x-prevnet-data-version"]
    assert version
    assert f'filename="prevnet-coverage-05315-{DAY}-{version}.pdf"' in response.headers["content-disposition"]
    assert 'rel="license"' in response.headers["link"]
    again = client.get(response.url, headers={"If-None-Match": response.headers["etag"]})
    assert again.status_code == 304


@pytest.mark.parametrize(
    ("file", "parameters", "status", "code", "word"),
    [
        ("coverage/05999.pdf", {}, 404, "NOT_FOUND", "05999"),
        ("coverage/.pdf", {}, 400, "BAD_USER_INPUT", "key"),
        ("organisation/nobody.pdf", {}, 404, "NOT_FOUND", "nobody"),
        ("programme/nobody.pdf", {}, 404, "NOT_FOUND", "nobody"),
        ("programme/obr.pdf", {}, 400, "BAD_USER_INPUT", "no programme"),
        ("weather/05315.pdf", {}, 404, "NOT_FOUND", "no report"),
        ("coverage/05315.exe", {}, 404, "NOT_FOUND", "no format"),
        ("coverage/05315", {}, 404, "NOT_FOUND", "no format"),
        ("coverage/05315.pdf", {"lang": "fr"}, 400, "BAD_USER_INPUT", "fr"),
        ("coverage/05315.pdf", {"on": "2026-02-30"}, 400, "BAD_USER_INPUT", "2026-02-30"),
        ("coverage/05315.pdf", {"colour": "red"}, 400, "BAD_USER_INPUT", "colour"),
    ],
)
def test_what_can_not_be_reported_is_an_error_and_no_file(
    client: httpx.Client, file: str, parameters: Mapping[str, str], status: int, code: str, word: str
) -> None:
    response = get(client, file, **parameters)
    (error,) = response.json()["errors"]
    assert (response.status_code, error["extensions"]["code"]) == (status, code)
    assert word in error["message"]
    assert error["extensions"]["hint"]


def test_hidden_things_leave_no_trace(client: httpx.Client, driver: Driver) -> None:
    before = files(client, "odt")
    with hidden_copies(driver):
        driver.execute_query(
            "MATCH ()-[r]->() WHERE r.note = $mark SET r.last_confirmed = date($day)", mark=MARK, day=DAY
        )
        assert files(client, "odt") == before
        assert get(client, "organisation/zz-network.odt").status_code == 404
        show_copies(driver, ":COVERS|FUNDS")
        shown = files(client, "odt")
        assert {name for name in SUBJECTS if shown[name] != before[name]} == set(SUBJECTS)


def test_what_is_not_reported_stands_apart_from_what_is_none(client: httpx.Client) -> None:
    content = text_of(get(client, "coverage/05.odt", lang="en").content)
    not_reported, none = "“No information” means that no source", "“Known to have no service” means that a source says"
    assert not_reported in content
    assert none in content
    absent = text_of(get(client, "organisation/obr.odt", lang="en", on="1990-01-01").content)
    assert "Not on record: " in absent
    assert "This does not mean that there is none." in absent


def test_a_template_that_is_wrong_or_never_ends_is_an_error(filled: DatabaseOptions, tmp_path: Path) -> None:
    path = tmp_path / "office.docx"
    with serving(filled, prevnet_report_template=path, prevnet_report_timeout=8.0) as client:
        for text, code, status in (
            ("{{ titel }}", "TEMPLATE", 500),
            ("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "UNAVAILABLE", 503),
        ):
            template = Document()
            template.add_paragraph(text)
            template.save(str(path))
            response = get(client, "coverage/05315.docx")
            (error,) = response.json()["errors"]
            assert (response.status_code, error["extensions"]["code"]) == (status, code)
            assert "PREVNET_REPORT_TEMPLATE" in error["extensions"]["hint"]
            assert str(path) not in response.text
        shutil.copy(OWN_TEMPLATE, path)
        assert get(client, "coverage/05315.docx").status_code == 200


def test_the_command_writes_what_the_address_sends(
    client: httpx.Client, filled: DatabaseOptions, tmp_path: Path
) -> None:
    out = tmp_path / "report.odt"
    program = [sys.executable, "-c", "from api.cli.commands import app; app()", "report"]
    site = str(client.base_url).rstrip("/")
    command = [*program, "coverage", "05315", "--on", DAY, "--out", str(out), "--site", site]
    variables = {"NEO4J_URI": filled.uri, "NEO4J_USER": filled.user, "NEO4J_PASSWORD": filled.password}
    done = subprocess.run(command, env=environment_with(**variables), capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes() == get(client, "coverage/05315.odt").content
    wrong = subprocess.run([*program, "weather", "05315"], env=environment_with(), capture_output=True, text=True)
    assert (wrong.returncode, "NOT_FOUND" in wrong.stderr) == (1, True)


def test_without_the_database_there_is_an_error() -> None:
    with serving(AWAY) as client:
        response = get(client, "coverage/05315.pdf")
        assert response.status_code == 503
        assert response.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
