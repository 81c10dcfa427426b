"""The audits of the npm package graphql-http, run by Node as a client of the real server.

Node is found as prevnet finds it; if the machine has none, it is the wheel in the test lock file.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from http_server import serving

from api.http.web_build import NodeRuntime, find_node
from graph.store.database import DatabaseOptions

PACKAGE = Path(__file__).parent.parent / "http_audit"
PAGE = Path(__file__).parents[2] / "docs" / "graphql-over-http.md"
INSTALL_SECONDS = 180
AUDIT_SECONDS = 120
_IDS = """
22EB 4655 47DE 80D8 82A3 BF61 78D5 2C94 5A70 9C48 9ABE 03D4 A5BF 423L LKJ0 LKJ1 LKJ2 LKJ3 34A2 13EE 6C00 6C01 6C02 6C03
8161 B8B3 94B0 0220 94B1 0221 94B2 0222 4760 4761 4762 4763 2EA1 28B9 D6D5 6A70 58B0 58B1 58B2 58B3 428F 1B7A B6DC BCF8
B7N8 8764 3E3A 572B FDE2 7B9B 865D 556A D586 51FE 74FF 5E5B 86EE
"""
AUDITS = _IDS.split()

Results = dict[str, dict[str, str]]
Auditor = Callable[[httpx.Client], Results]


@pytest.fixture(scope="module")
def audit(tmp_path_factory: pytest.TempPathFactory) -> Auditor:
    """Runs all audits against a server; the package is installed from its lock into a folder of this run."""
    node = find_node()
    folder = tmp_path_factory.mktemp("http") / "audit"
    shutil.copytree(PACKAGE, folder, ignore=shutil.ignore_patterns("node_modules"))
    _install(node, folder)

    def run(client: httpx.Client) -> Results:
        url = str(client.base_url.copy_with(path="/graphql"))
        done = _run(node, folder, (str(node.folder / "node"), "audit.mjs", url), AUDIT_SECONDS)
        assert done.returncode == 0, done.stderr
        results: list[dict[str, str]] = json.loads(done.stdout)
        assert len({result["id"] for result in results}) == len(results)
        return {result["id"]: result for result in results}

    return run


@pytest.fixture(scope="module")
def public(audit: Auditor, options: DatabaseOptions) -> Results:
    with serving(options) as client:
        return audit(client)


@pytest.fixture(scope="module")
def hardened(options: DatabaseOptions) -> Iterator[httpx.Client]:
    with serving(options, prevnet_introspection=False, prevnet_graphiql=False) as client:
        yield client


@pytest.fixture(scope="module")
def refused(audit: Auditor, hardened: httpx.Client) -> Results:
    """Audits that fail without introspection."""
    results = audit(hardened)
    assert len(results) == len(AUDITS)
    return {id_: result for id_, result in results.items() if result["status"] != "ok"}


def test_no_audit_is_left_out(public: Results) -> None:
    assert list(public) == AUDITS


@pytest.mark.parametrize("id_", AUDITS)
def test_an_audit_passes(public: Results, id_: str) -> None:
    assert public[id_]["status"] == "ok", public[id_]


@pytest.mark.parametrize("language", ["German", "English"])
def test_the_page_names_what_is_refused_without_introspection(refused: Results, language: str) -> None:
    text = PAGE.read_text(encoding="utf-8").split("\n---\n")[language == "English"]
    rows = dict(re.findall(r"^\| `(\w{4})` \| (.+?) \| .+ \|$", text, re.MULTILINE))
    assert rows == {id_: result["name"] for id_, result in refused.items()}
    of = "von" if language == "German" else "of"
    passed = re.findall(rf"\*\*(\d+) {of} (\d+)\*\*", text)
    assert passed == [(str(n), str(len(AUDITS))) for n in (len(AUDITS), len(AUDITS) - len(refused))]


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("media_type", ["application/json", "application/graphql-response+json"])
def test_variables_arrive_without_introspection(hardened: httpx.Client, method: str, media_type: str) -> None:
    """The failing audits use introspection; the same requests with a field of ours succeed."""
    query, variables = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ["Region:nowhere"]}
    body: dict[str, Any] = {"json": {"query": query, "variables": variables}}
    if method == "GET":
        body = {"params": {"query": query, "variables": json.dumps(variables)}}
    response = hardened.request(method, "/graphql", headers={"Accept": media_type}, **body)
    assert response.status_code == 200
    assert response.json()["data"] == {"nodes": [None]}
    assert "errors" not in response.json()


def _install(node: NodeRuntime, folder: Path) -> None:
    output = ""
    for _ in range(2):
        try:
            done = _run(node, folder, (*node.npm, "ci"), INSTALL_SECONDS)
        except subprocess.TimeoutExpired:
            output = f"It took longer than {INSTALL_SECONDS} s."
            continue
        if done.returncode == 0:
            return
        output = done.stderr
    pytest.fail(f"`npm ci` failed twice in a copy of {PACKAGE}; does `npm ping` reach the registry?\n{output}", False)


def _run(node: NodeRuntime, folder: Path, command: tuple[str, ...], seconds: int) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join((str(node.folder), os.environ.get("PATH", os.defpath)))
    return subprocess.run(
        command, cwd=folder, env={**os.environ, "PATH": path}, capture_output=True, text=True, timeout=seconds
    )
