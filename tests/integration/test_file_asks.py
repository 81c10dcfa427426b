"""What reports, graph files, feeds, embedded pages and assistants ask is what the server has planned ahead."""

from __future__ import annotations

import os
from typing import Any

import httpx
import orjson
import pytest
from http_server import keep_snapshot, serving

from api.graphql.operations import Operations, Request
from api.http.plan_ahead import FILE_ASKS
from graph.store.database import DatabaseOptions

ADDRESSES = (
    "/reports/coverage/05315.pdf",
    "/reports/organisation/lks-nrw.pdf",
    "/reports/programme/nrweltoffen.pdf",
    "/export/graph.ttl",
    "/export/grants.360giving.json",
    "/export/services.hsds.json",
    "/export/dataset.zip",
    "/feeds/changes.atom",
    "/feeds/endings.ics",
    "/embed/map",
    "/embed/help?region=05315",
    "/embed/actors/lks-nrw",
)
TOOLS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("find", {"text": "mobile beratung"}),
    ("organisation", {"key": "lks-nrw"}),
    ("who_helps", {"region": "05315"}),
    ("coverage", {"within": "05"}),
    ("gaps", {}),
    ("funding", {"question": "FLOWS"}),
    ("funding", {"question": "ENDS"}),
    ("paths", {"start": "obr", "end": "lks-nrw"}),
    ("changes", {}),
    ("sources", {"text": "nrw"}),
)


def shapes(asks: list[dict[str, Any]]) -> list[Any]:
    """Statements are alike for all values of variables, but not with and without a value."""
    return [(ask["query"], {name: value is None for name, value in ask["variables"].items()}) for ask in asks]


def test_what_files_and_assistants_ask_is_planned_ahead(
    filled: DatabaseOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`ACCEPT=1` records it anew."""
    asked: dict[str, dict[str, Any]] = {}
    run = Operations.run

    async def noted(self: Operations, request: Request, **options: Any) -> Any:
        ask = {"query": request.query, "variables": dict(request.variables or {})}
        asked.setdefault(repr(shapes([ask])), ask)
        return await run(self, request, **options)

    with serving(filled, prevnet_export_timeout=60.0, prevnet_report_timeout=60.0) as client:
        keep_snapshot(client)
        monkeypatch.setattr(Operations, "run", noted)
        for address in ADDRESSES:
            response = client.get(address)
            assert response.status_code == 200, (address, response.text[:500])
        for name, arguments in TOOLS:
            answer = call(client, name, arguments)
            assert not answer.get("isError"), answer
    if os.environ.get("ACCEPT"):
        FILE_ASKS.write_bytes(orjson.dumps(list(asked.values()), option=orjson.OPT_INDENT_2) + b"\n")
    planned = shapes(orjson.loads(FILE_ASKS.read_bytes()))
    assert [shape for shape in shapes(list(asked.values())) if shape not in planned] == []
    assert len(planned) == len(asked)


def call(client: httpx.Client, tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": tool, "arguments": arguments}}
    response = client.post("/mcp", json=message, headers={"Accept": "application/json, text/event-stream"})
    return orjson.loads(response.content)["result"]
