"""The Python client as it stands in the repository: whole, current and ready to be published."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, cast
from zipfile import ZipFile

import pytest
from http_server import settings

from api.graphql.trusted_documents import document_id
from api.http.app import document_reader

CLIENT = Path(__file__).parents[2] / "clients" / "python"


def test_the_generated_package_is_current(monkeypatch: pytest.MonkeyPatch) -> None:
    """`make client` writes it anew."""
    cast("Any", monkeypatch).syspath_prepend(CLIENT)
    generate: Any = import_module("generate")
    assert generate.digests() == json.loads(generate.STAMP.read_text("utf-8"))


def test_what_the_client_sends_can_be_trusted() -> None:
    documents = json.loads((CLIENT / "documents.json").read_text("utf-8"))
    reader = document_reader(settings())
    for name, text in documents.items():
        assert document_id(text) == name
        assert reader.document(text).errors == ()


def test_the_notebook_has_no_results_and_names_no_machine() -> None:
    notebook: dict[str, Any] = json.loads((CLIENT / "notebooks" / "three_figures.ipynb").read_text("utf-8"))
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    assert len({cell["id"] for cell in notebook["cells"]}) == len(notebook["cells"])
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)
    assert not re.search(r"/(home|root|tmp|Users)/", json.dumps(notebook))


def test_a_wheel_has_the_typed_package_only(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=CLIENT, check=True, capture_output=True, timeout=120)
    (wheel,) = tmp_path.glob("*.whl")
    with ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {"prevnet_client/py.typed", "prevnet_client/generated/client.py"} <= set(names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"prevnet_client"}
