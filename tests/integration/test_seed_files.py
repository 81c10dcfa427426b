"""The exported seed files load into an empty database to the same ids, and are exported from there alike."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import httpx
import pytest
from http_server import serving
from own_database import clear

from graph.store.database import Database, DatabaseOptions
from seeds.loader import load

pytestmark = pytest.mark.anyio


def exported(options: DatabaseOptions) -> zipfile.ZipFile:
    with serving(options) as client:
        response: httpx.Response = client.get("/export/seeds.zip")
    assert response.status_code == 200, response.text
    return zipfile.ZipFile(io.BytesIO(response.content))


def tables(of: zipfile.ZipFile) -> dict[str, bytes]:
    return {name: of.read(name) for name in of.namelist() if name.endswith(".csv")}


async def test_what_is_exported_is_loaded_to_the_same_ids(
    seeded: Database, options: DatabaseOptions, tmp_path: Path
) -> None:
    first = exported(options)
    assert first.testzip() is None
    assert all(content.count(b"\n") > 1 for content in tables(first).values())
    first.extractall(tmp_path)
    await clear(seeded)
    report = await load(tmp_path / "data", seeded)
    assert sum(map(len, report.added.values())) > 3000
    assert tables(exported(options)) == tables(first)
    again = await load(tmp_path / "data", seeded)
    assert not again
