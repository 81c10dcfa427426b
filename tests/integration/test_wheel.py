"""A wheel brings the pages along, so that who installs it needs no Node."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from api.http.app import STATIC
from api.http.web_build import build

ROOT = Path(__file__).parents[2]


def test_a_wheel_has_the_pages_and_the_data(tmp_path: Path) -> None:
    build(STATIC, quiet=True)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=300)
    (wheel,) = tmp_path.glob("*.whl")
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
        page = archive.read("api/static/explorer/index.html").decode()
    assert {
        "api/static/explorer/help.html",
        "api/static/graphiql/index.html",
        "cypher/queries/read_coverage.cypher",
    } <= names
    assert any(name.startswith("seeds/data/") for name in names)
    (script,) = (part.split('"')[0] for part in page.split('src="')[1:])
    assert f"api{script}" in names
