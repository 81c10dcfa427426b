"""What the command line prints of texts, files and addresses that people have."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from http_server import environment_with

from api.http.address import check_host, is_taken, own_url, url_of
from graph.errors import BadUserInput

REPORT = """
from api.cli.commands import reported
from graph.errors import BadUserInput
with reported():
    raise BadUserInput("Daten [neu], row 2: '[/url]' is no key.", hint="Schreiben Sie [b] für Köln.")
"""


def prevnet(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """A program in Python, by default one that reports an error, in a folder and with these settings only."""
    return subprocess.run(
        [sys.executable, *(arguments or ("-c", REPORT))],
        cwd=folder,
        env=environment_with(**environment),
        capture_output=True,
        timeout=120,
        check=False,
    )


def test_text_in_brackets_is_printed_as_it_is(tmp_path: Path) -> None:
    result = prevnet(tmp_path)
    assert result.returncode == 1
    assert result.stderr.decode().splitlines()[:2] == [
        "BAD_USER_INPUT Daten [neu], row 2: '[/url]' is no key.",
        "→ Schreiben Sie [b] für Köln.",
    ]


def test_a_terminal_without_umlauts_still_shows_the_rest(tmp_path: Path) -> None:
    result = prevnet(tmp_path, PYTHONIOENCODING="ascii")
    assert result.returncode == 1
    assert result.stderr.decode("ascii").splitlines()[1].endswith("Schreiben Sie [b] f?r K?ln.")


@pytest.mark.parametrize(
    ("encoding", "cause"), [("latin-1", "can't decode byte 0xfc"), ("utf-16", "can't decode byte 0xff")]
)
def test_a_file_of_settings_in_another_encoding_is_named(tmp_path: Path, encoding: str, cause: str) -> None:
    (tmp_path / ".env").write_text("NEO4J_PASSWORD=geheim-für-alle\n", encoding=encoding)
    result = prevnet(tmp_path, "-c", "from api.cli.commands import app; app()", "doctor")
    assert result.returncode == 1
    text = result.stderr.decode()
    assert text.startswith(f"BAD_USER_INPUT `.env` in {tmp_path} is not UTF-8 text")
    assert cause in text
    assert "Traceback" not in text


def test_a_host_that_does_not_exist_is_reported_before_anything_starts(tmp_path: Path) -> None:
    result = prevnet(tmp_path, "-c", "from api.cli.commands import app; app()", "up", HOST="x86_64-conda-linux-gnu")
    assert result.returncode == 1
    assert result.stderr.decode().startswith("BAD_USER_INPUT HOST: 'x86_64-conda-linux-gnu' is no address")


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0", "::1", "::", "localhost"])  # noqa: S104
def test_addresses_of_this_machine_are_accepted(host: str) -> None:
    if ":" in host and not _has_ipv6():
        pytest.skip("This machine has no IPv6.")
    check_host(host)
    assert not is_taken(host, 1)


def _has_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


@pytest.mark.parametrize("host", ["no.such.host.invalid", "a" * 300, "[::1", "192.0.2.1"])
def test_other_addresses_are_refused(host: str) -> None:
    with pytest.raises(BadUserInput, match="HOST"):
        check_host(host)


def test_addresses_with_colons_stand_in_brackets() -> None:
    assert url_of("::1", 8000) == "http://[::1]:8000"
    assert url_of("127.0.0.1", 8000) == "http://127.0.0.1:8000"
    assert own_url("::", 8000) == "http://[::1]:8000"
    assert own_url("0.0.0.0", 8000) == "http://127.0.0.1:8000"  # noqa: S104
