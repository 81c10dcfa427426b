"""Reads pages and whole lists like a client."""

from __future__ import annotations

from typing import Any

from graphql import ExecutionResult

from api.graphql.error_response import formatted
from api.graphql.operations import Operations, Request

PAGE = "edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"


async def ask(api: Operations, text: str, /, **variables: Any) -> Any:
    """The data of an operation that has no errors."""
    result = await api.run(Request(text, None, variables), queries_only=False)
    assert isinstance(result, ExecutionResult)
    assert not result.errors, (text, result.errors)
    return result.data


async def refusal(api: Operations, text: str, **variables: Any) -> tuple[str, str]:
    """Code and message of the only error; the database must not have been read."""
    trips: list[str] = []
    api.database.on_trip = lambda statement, _: trips.append(statement)
    try:
        result = await api.run(Request(text, None, variables), queries_only=False)
    finally:
        api.database.on_trip = None
    assert isinstance(result, ExecutionResult)
    [error] = result.errors or []
    assert trips == []
    shown = formatted(error, "")
    return shown["extensions"]["code"], shown["message"]


async def page_of(api: Operations, field: str, arguments: str, size: int, cursor: str | None) -> Any:
    """The connection; `field` has a place for the arguments, which may use `$size` and `$cursor`."""
    text = f"query ($size: Int!, $cursor: String) {{ {field.format(f'({arguments}) {{ {PAGE} }}')} }}"
    answer = await ask(api, text, size=size, cursor=cursor)
    while "edges" not in answer:
        [answer] = answer.values()
    return answer


def ids(page: Any) -> list[str]:
    return [edge["node"]["id"] for edge in page["edges"]]


def ends(page: Any) -> list[str | None]:
    """The expected `startCursor` and `endCursor`."""
    cursors = [edge["cursor"] for edge in page["edges"]]
    return [cursors[0], cursors[-1]] if cursors else [None, None]


async def forwards(api: Operations, field: str, arguments: str, size: int) -> list[str]:
    """All ids, page by page from the start."""
    node_ids: list[str] = []
    after = None
    while True:
        page = await page_of(api, field, f"{arguments} first: $size, after: $cursor", size, after)
        node_ids += ids(page)
        info = page["pageInfo"]
        assert info["hasPreviousPage"] is (after is not None)
        assert [info["startCursor"], info["endCursor"]] == ends(page)
        if not info["hasNextPage"]:
            return node_ids
        after = info["endCursor"]


async def backwards(api: Operations, field: str, arguments: str, size: int) -> list[str]:
    """All ids, page by page from the end, each page in the order of the list."""
    node_ids: list[str] = []
    before = None
    while True:
        page = await page_of(api, field, f"{arguments} last: $size, before: $cursor", size, before)
        node_ids = ids(page) + node_ids
        info = page["pageInfo"]
        assert info["hasNextPage"] is (before is not None)
        assert [info["startCursor"], info["endCursor"]] == ends(page)
        if not info["hasPreviousPage"]:
            return node_ids
        before = info["startCursor"]
