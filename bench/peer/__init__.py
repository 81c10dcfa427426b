"""The peer, @neo4j/graphql: its operations for our questions, and how its server is started."""

from __future__ import annotations

import os
import subprocess
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, cast

import orjson

from api.http.web_build import find_node
from bench.questions import Question
from bench.ways import DifferentAnswers

FOLDER: Final = Path(__file__).parent
INSTALL_SECONDS: Final = 600
PAGED: Final = ("first20", "page100")


def installed() -> list[str]:
    """The command of the server; its packages are fetched where the lock file is newer than they are."""
    node = find_node()
    installed_ = FOLDER / "node_modules" / ".package-lock.json"
    lock = FOLDER / "package-lock.json"
    if not installed_.exists() or installed_.stat().st_mtime < lock.stat().st_mtime:
        path = os.pathsep.join((str(node.folder), os.environ.get("PATH", os.defpath)))
        command = (*node.npm, "ci", "--omit=dev", "--silent")
        subprocess.run(command, cwd=FOLDER, env={**os.environ, "PATH": path}, timeout=INSTALL_SECONDS, check=True)
    return [str(node.folder / "node"), str(FOLDER / "server.js")]


def asks(name: str) -> bool:
    return name in PAGED or _document(name).exists()


def _document(name: str) -> Path:
    return FOLDER / "questions" / f"{'first20' if name in PAGED else name}.graphql"


def operation(question: Question) -> bytes:
    """The body of the peer's request for the same facts."""
    variables = dict(question.variables)
    if question.name in PAGED:
        variables = {"after": _cursor(question.before)}
    if question.name == "wide":
        variables = {}
    return orjson.dumps({"query": _document(question.name).read_text("utf-8"), "variables": variables})


def _cursor(before: int) -> str | None:
    """The peer's are offsets."""
    return b64encode(f"arrayconnection:{before - 1}".encode()).decode() if before else None


def check(question: Question, ours: Any, reply: Any) -> None:
    """DifferentAnswers, unless keys, numbers and the amount of what is named are the same. The peer has no order of
    nested lists, so a cut one may hold others; only the keys of rows that are ordered or not cut are compared."""
    if reply.get("errors"):
        raise DifferentAnswers(f"{question.name}: {reply['errors'][0]['message']}")
    theirs = reply["data"]
    for field in ("slug", "totalCount", "hasNextPage"):
        mine, other = list(_values(ours, field)), list(_values(theirs, field))
        if question.name == "nested1000":
            mine, other = [len(mine)], [len(other)]
        if mine != other:
            raise DifferentAnswers(f"{question.name}: {field} {str(mine)[:300]} and {str(other)[:300]}")
    named = [sum(1 for _ in _values(data, "name")) for data in (ours, theirs)]
    # Deep down, other rows in a cut list have other rows below them.
    if question.name != "deep" and named[0] != named[1]:
        raise DifferentAnswers(f"{question.name}: {named[0]} and {named[1]} names")


def _values(value: Any, field: str) -> Iterator[Any]:
    match value:
        case dict():
            for name, entry in cast("dict[str, Any]", value).items():
                if name == field:
                    yield entry
                else:
                    yield from _values(entry, field)
        case list():
            for entry in cast("list[Any]", value):
                yield from _values(entry, field)
        case _:
            return
