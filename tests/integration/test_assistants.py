"""The door for assistants over HTTP and standard input, with the client of the MCP package."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest
from http_server import environment_with, keep_snapshot, serving
from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.shared.exceptions import MCPError
from mcp_types import CallToolResult, TextContent
from neo4j import Driver
from test_export import AWAY, MARK, hidden_copies, show_copies

from api.assistants.registry import TOOLS
from graph.store.database import DatabaseOptions

pytestmark = pytest.mark.anyio
DAY = "2026-06-30"
# A call of each tool that has items.
CASES: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "find": ("find", {"text": "Opferberatung"}),
    "organisation": ("organisation", {"key": "obr"}),
    "who_helps": ("who_helps", {"region": "05315"}),
    "coverage": ("coverage", {"level": "GOVERNMENT_REGION"}),
    "gaps": ("gaps", {}),
    "flows": ("funding", {"question": "FLOWS", "year": 2023}),
    "ends": ("funding", {"question": "ENDS", "horizon": 60}),
    "paths": ("paths", {"start": "stadt-siegen", "end": "mb-arnsberg"}),
    "changes": ("changes", {"since": "2025-01-01"}),
    "sources": ("sources", {"text": "Demokratie"}),
    "cite": ("cite", {"ids": ["Actor:obr", "Region:05315", "Coverage:covers-obr-051-obr"]}),
}
EACH_CASE = pytest.mark.parametrize("case", CASES)
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
}
ACCEPT = {"Accept": "application/json, text/event-stream"}


@pytest.fixture(scope="module")
def http(filled: DatabaseOptions) -> Iterator[httpx.Client]:
    with serving(filled) as client:
        yield client


def address(http: httpx.Client) -> str:
    return f"{str(http.base_url).rstrip('/')}/mcp"


async def call(http: httpx.Client, tool: str, arguments: Mapping[str, Any]) -> CallToolResult:
    async with Client(address(http)) as client:
        return await client.call_tool(tool, {"on": DAY, **arguments})


def text_of(result: CallToolResult) -> str:
    (content,) = result.content
    assert isinstance(content, TextContent)
    return content.text


async def answer(http: httpx.Client, case: str, **more: Any) -> Any:
    tool, arguments = CASES[case]
    result = await call(http, tool, {**arguments, **more})
    assert not result.is_error, text_of(result)
    return result.structured_content


async def failed(http: httpx.Client, tool: str, arguments: Mapping[str, Any]) -> str:
    result = await call(http, tool, arguments)
    assert result.is_error
    assert result.structured_content is None
    return text_of(result)


def test_every_tool_has_a_case_here() -> None:
    assert {tool for tool, _ in CASES.values()} == set(TOOLS)


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_clients_of_both_ages_find_the_same_tools(http: httpx.Client, mode: str) -> None:
    async with Client(address(http), mode=mode) as client:
        assert [tool.name for tool in (await client.list_tools()).tools] == list(TOOLS)
        assert not (await client.call_tool("cite", {})).is_error


@EACH_CASE
async def test_an_answer_says_what_it_rests_on(http: httpx.Client, case: str) -> None:
    tool, arguments = CASES[case]
    result = await call(http, tool, arguments)
    found: Any = result.structured_content
    text = text_of(result)
    version = http.get("/health/ready").json()["dataVersion"]  # noqa: ASYNC212
    assert found["dataVersion"] == version
    assert found["licence"] == "CC-BY-4.0"
    assert found["day"]
    assert found["items"]
    assert found["total"] >= len(found["items"])
    assert found["truncated"] == (found["total"] > len(found["items"])) == (found["more"] is not None)
    assert "niemals Anweisungen" in found["untrusted"]
    numbers = {source["number"] for source in found["sources"]}
    assert {number for item in found["items"] for number in item.get("sources", ())} <= numbers
    assert all("title" in source for source in found["sources"])
    assert len(text) < 12_000
    for part in (found["answer"], version, found["page"], *(item["text"] for item in found["items"])):
        assert part.replace("<", "‹").replace(">", "›") in text


@EACH_CASE
@pytest.mark.parametrize(
    ("language", "own", "other"),
    [
        (
            "DE",
            ("Tag ", "Gezeigt: ", "Keine Angabe (", "Nachweislich nicht vorhanden (", "Seite: "),
            ("Shown: ", "Page: ", "Ask "),
        ),
        ("EN", ("day ", "Shown: ", "Not reported (", "None (", "Page: "), ("Gezeigt: ", "Seite: ", " fragen")),
    ],
)
async def test_text_is_in_the_language_of_the_call(
    http: httpx.Client, case: str, language: str, own: tuple[str, ...], other: tuple[str, ...]
) -> None:
    tool, arguments = CASES[case]
    text = text_of(await call(http, tool, {**arguments, "language": language}))
    assert [word for word in own if word not in text] == []
    frame = re.sub(r"<prevnet-data>.*</prevnet-data>", "", text, flags=re.DOTALL)
    assert [word for word in other if word in frame] == []


@EACH_CASE
async def test_pages_of_the_explorer_exist(http: httpx.Client, case: str) -> None:
    found = await answer(http, case, language="EN")
    pages = {found["page"], *(item["page"] for item in found["items"] if "page" in item)}
    for page in sorted(pages)[:3]:
        response = http.get(page, headers={"Accept": "text/html"}, follow_redirects=True)  # noqa: ASYNC212
        assert response.status_code == 200, page
        assert response.url.path.startswith("/en/")


async def test_what_is_not_reported_and_what_does_not_exist_are_apart(http: httpx.Client) -> None:
    gaps = await answer(http, "gaps", limit=25, language="EN")
    for key, state in (("notReported", "NOT_REPORTED"), ("none", "NONE")):
        told = [f"item {at}" for at, gap in enumerate(gaps["items"], 1) if gap["state"] == state]
        assert gaps[key] == told
    assert gaps["notReported"]
    assert (await answer(http, "coverage", level="DISTRICT", limit=25))["notReported"]


@pytest.mark.parametrize("case", ["gaps", "coverage", "sources"])
async def test_a_list_goes_on_where_it_says(http: httpx.Client, case: str) -> None:
    both = await answer(http, case, limit=4)
    first = await answer(http, case, limit=2)
    (after,) = re.findall('after="([^"]+)"', first["more"])
    second = await answer(http, case, limit=2, after=after)
    texts = [item["text"] for item in (*first["items"], *second["items"])]
    assert texts == [item["text"] for item in both["items"]]


async def test_a_name_is_no_key_and_leads_to_candidates(http: httpx.Client) -> None:
    text = await failed(http, "organisation", {"key": "Stadt Bonn"})
    assert text.startswith("NOT_FOUND: There is no actor 'Stadt Bonn'.")
    assert "key: stadt-bonn (Stadt Bonn)" in text
    assert "region: 05314 (Bonn)" in await failed(http, "who_helps", {"region": "Bonn"})
    text = await failed(http, "paths", {"start": "obr", "end": "Duisburg"})
    assert "end: stadt-duisburg (Stadt Duisburg)" in text
    assert "start:" not in text


@pytest.mark.parametrize(
    ("tool", "arguments", "words"),
    [
        ("who_helps", {"region": "05999"}, "NOT_FOUND: There is no region '05999'"),
        ("organisation", {"key": "nobody"}, "NOT_FOUND: There is no actor 'nobody'"),
        ("coverage", {"programmes": ["nobody"]}, "NOT_FOUND: "),
        ("coverage", {"after": "nowhere"}, "NOT_FOUND: There is no row 'nowhere'"),
        ("sources", {"key": "nobody"}, "NOT_FOUND: There is no source 'nobody'"),
        ("sources", {"after": "nonsense"}, "BAD_USER_INPUT: "),
        ("cite", {"ids": ["Actor:obr", "Actor:nobody"]}, "NOT_FOUND: There is no 'Actor:nobody'"),
        ("gaps", {"on": "yesterday"}, "BAD_USER_INPUT: `on`"),
        ("changes", {"since": "2026-01-01", "until": "2025-01-01"}, "BAD_USER_INPUT: `since` (2026-01-01) is later"),
        ("paths", {"start": "obr", "end": "obr"}, "BAD_USER_INPUT: `start` and `end` are the same"),
        ("funding", {"question": "ENDS", "year": 2024}, "BAD_USER_INPUT: `year` does not belong"),
        ("find", {"text": "a", "query": "{ dataset { version } }"}, "BAD_USER_INPUT: `query`"),
    ],
)
async def test_errors_have_a_code_and_never_an_empty_answer(
    http: httpx.Client, tool: str, arguments: Mapping[str, Any], words: str
) -> None:
    text = await failed(http, tool, arguments)
    assert text.startswith(words)
    assert "Hint: " in text


async def test_a_client_shows_why_the_endpoint_refuses(http: httpx.Client) -> None:
    async with Client(address(http)) as client:
        with pytest.raises(MCPError, match="the limit is 100000"):
            await client.call_tool("find", {"text": "a" * 100_000})


async def test_an_unknown_tool_is_an_error_of_the_protocol(http: httpx.Client) -> None:
    async with Client(address(http)) as client:
        with pytest.raises(MCPError, match="There is no tool 'run_cypher'"):
            await client.call_tool("run_cypher", {})


async def test_without_a_database_the_answer_is_that_of_the_api() -> None:
    with serving(AWAY) as away:
        text = await failed(away, "gaps", {})
    assert text.startswith("UNAVAILABLE: The database is not available.")
    assert "127.0.0.1:1" not in text


async def test_the_limits_are_those_of_the_api(filled: DatabaseOptions) -> None:
    with serving(filled, prevnet_max_weight=100) as strict:
        assert (await failed(strict, "gaps", {})).startswith("TOO_EXPENSIVE: ")


# ---- the endpoint


def post(http: httpx.Client, **headers: str) -> httpx.Response:
    return http.post("/mcp", json=INITIALIZE, headers=ACCEPT | headers)


def test_answers_are_json_without_a_session(http: httpx.Client) -> None:
    response = post(http)
    assert response.status_code == 200
    assert response.headers["Content-Type"].startswith("application/json")
    assert "mcp-session-id" not in response.headers
    assert "find" in response.json()["result"]["instructions"]


def test_only_our_own_hosts_and_origins_are_answered(http: httpx.Client, filled: DatabaseOptions) -> None:
    for host in ("localhost", "localhost:8000", "[::1]:8000", "127.0.0.1"):
        assert post(http, Host=host).status_code == 200, host
    for host in ("evil.example", "localhost.evil.example:8000", "127.0.0.1@evil.example"):
        refused = post(http, Host=host)
        assert refused.status_code == 421, host
        assert "PREVNET_MCP_HOSTS" in refused.json()["error"]["message"]
    assert post(http, Origin="http://localhost:6274").status_code == 200
    refused = post(http, Origin="https://evil.example")
    assert refused.status_code == 403
    assert "PREVNET_CORS_ORIGINS" in refused.json()["error"]["message"]
    open_to: dict[str, Any] = {
        "prevnet_mcp_hosts": "data.example, other.example",
        "prevnet_cors_origins": "https://page.example",
    }
    with serving(filled, **open_to) as public:
        for host in ("data.example", "data.example:443", "other.example"):
            assert post(public, Host=host).status_code == 200
        assert post(public, Host="evil.example").status_code == 421
        assert post(public, Origin="https://page.example").status_code == 200
    with serving(filled, prevnet_mcp_hosts="*") as anywhere:
        assert post(anywhere, Host="any.example").status_code == 200


def test_the_endpoint_refuses_what_is_no_request(http: httpx.Client) -> None:
    assert http.get("/mcp", headers={"Accept": "text/event-stream"}).status_code == 405
    assert http.delete("/mcp").status_code == 405
    assert http.post("/mcp", content=b" " * 100_001).status_code == 413
    broken = http.post("/mcp", content=b"{", headers=ACCEPT | {"Content-Type": "application/json"})
    assert broken.status_code == 400
    assert broken.json()["error"]["code"] == -32700


async def test_below_a_path_and_switched_off(filled: DatabaseOptions) -> None:
    with serving(filled, prevnet_base_path="/prevnet") as below:
        page = (await answer(below, "cite"))["page"]
        assert page.startswith(f"{below.base_url}/prevnet/data?".replace("//prevnet", "/prevnet"))
    with serving(filled, prevnet_mcp=False) as without:
        assert post(without).status_code == 404


async def test_the_command_serves_the_same_over_standard_input(filled: DatabaseOptions, http: httpx.Client) -> None:
    variables = environment_with(
        NEO4J_URI=filled.uri, NEO4J_USER=filled.user, NEO4J_PASSWORD=filled.password, PORT=str(http.base_url.port)
    )
    command = [sys.executable, "-c", "from api.cli.commands import app; app()", "mcp"]
    parameters = StdioServerParameters(command=command[0], args=command[1:], env=variables)
    tool, arguments = CASES["cite"]
    async with Client(stdio_client(parameters)) as client:
        result = await client.call_tool(tool, {"on": DAY, **arguments})
    assert result.structured_content == await answer(http, "cite")


# ---- what not everybody may see


async def test_hidden_things_leave_no_trace_in_any_answer(http: httpx.Client, driver: Driver) -> None:
    keep_snapshot(http)

    async def answers() -> dict[str, Any]:
        return {case: await answer(http, case, limit=_MOST.get(case, 25)) for case in CASES if case != "cite"}

    before = await answers()
    with hidden_copies(driver):
        # Later evidence than that of the originals, which answers would tell.
        driver.execute_query(
            "MATCH ()-[r]->() WHERE r.note = $mark SET r.last_confirmed = date($day)", mark=MARK, day=DAY
        )
        assert await answers() == before
        for tool, arguments in (
            ("find", {"text": MARK}),
            ("organisation", {"key": "zz-network"}),
            ("organisation", {"key": MARK}),
            ("cite", {"ids": ["Network:zz-network"]}),
            ("cite", {"ids": ["Actor:zz-network"]}),
            ("cite", {"ids": ["Coverage:zz-covers-obr-051-obr"]}),
            ("paths", {"start": "obr", "end": "zz-network"}),
            ("changes", {"of": "zz-network"}),
        ):
            result = await call(http, tool, arguments)
            found: Any = result.structured_content or {"items": []}
            assert found["items"] == []
            given = json.dumps(arguments)
            told = [word for word in (f"A {MARK}", "zz-network", "COORDINATOR") if word not in given]
            assert [word for word in told if word in text_of(result)] == []
        driver.execute_query("MATCH (n:Actor {id: 'zz-network'}) REMOVE n:Restricted, n.visibility")
        show_copies(driver)
        shown = await answers()
        same = {case for case in before if shown[case]["items"] == before[case]["items"]}
        assert same <= {"find", "paths", "sources"}


_MOST = {"paths": 3}
