"""`docs/questions.md` against the program: each question on the page is asked of the real data, and the answer that the
page shows must be the answer. `ACCEPT=1` writes the page's answers anew."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any, cast

import pytest
from http_server import settings

from api.graphql.operations import Request
from api.http.app import operations
from graph.store.database import Database

PAGE = Path(__file__).parents[2] / "docs" / "questions.md"
BLOCKS = re.compile(r"```graphql\n(.*?)```\n\n```json\n(.*?)```", re.DOTALL)
pytestmark = pytest.mark.anyio


def test_the_page_walks_through_twelve_questions() -> None:
    text = PAGE.read_text("utf-8")
    assert len(re.findall(r"^### \d+\. ", text, re.MULTILINE)) == 12
    assert len(BLOCKS.findall(text)) == text.count("```graphql") == 12


async def test_every_answer_on_the_page_is_the_answer(seeded: Database) -> None:
    api = operations(seeded, settings())
    text = PAGE.read_text("utf-8")
    answers = {question: shown(await answer(api, question)) for question, _ in BLOCKS.findall(text)}
    if os.environ.get("ACCEPT"):
        PAGE.write_text(BLOCKS.sub(lambda match: rewritten(match, answers), text), "utf-8")
        return
    assert {question: said.strip() for question, said in BLOCKS.findall(text)} == answers


async def answer(api: Any, question: str) -> Any:
    result = await api.run(Request(question), queries_only=True)
    assert not result.errors, (question, result.errors)
    return result.data


def rewritten(match: re.Match[str], answers: dict[str, str]) -> str:
    return f"```graphql\n{match[1]}```\n\n```json\n{answers[match[1]]}\n```"


def shown(data: Any, indent: str = "") -> str:
    """JSON as people read it: what fits stands in one line."""
    line = json.dumps(data, ensure_ascii=False, default=str)
    if len(line) + len(indent) <= 110 or not isinstance(data, dict | list):
        return line
    inner = indent + "  "
    if isinstance(data, list):
        rows = [f"{inner}{shown(entry, inner)}" for entry in cast("list[Any]", data)]
        return "[\n" + ",\n".join(rows) + f"\n{indent}]"
    items = cast("dict[str, Any]", data).items()
    rows = [f"{inner}{json.dumps(name)}: {shown(entry, inner)}" for name, entry in items]
    return "{\n" + ",\n".join(rows) + f"\n{indent}}}"
