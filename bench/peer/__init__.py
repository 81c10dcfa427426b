"""The peer, @neo4j/graphql: its server, and its operations for our questions."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast

import orjson

from api.http.web_build import find_node
from bench.questions import BenchQuestion, Values
from bench.servers import server
from bench.work import DifferentAnswers
from graph.store.database import DatabaseOptions

FOLDER: Final = Path(__file__).parent
INSTALL_SECONDS: Final = 600


@contextmanager
def peer_server(options: DatabaseOptions) -> Generator[int]:
    """The peer on this database; gives its port. The packages are installed, if the lock file is newer than they."""
    node = find_node()
    installed, lock = FOLDER / "node_modules" / ".package-lock.json", FOLDER / "package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        path = os.pathsep.join((str(node.folder), os.environ.get("PATH", os.defpath)))
        command = (*node.npm, "ci", "--omit=dev", "--silent")
        subprocess.run(command, cwd=FOLDER, env={**os.environ, "PATH": path}, timeout=INSTALL_SECONDS, check=True)
    start = [str(node.folder / "node"), str(FOLDER / "server.js")]
    with server(start, options, {"NODE_ENV": "production"}) as running:
        yield running.port


def has_question(question: BenchQuestion) -> bool:
    return _path(question).exists()


def _path(question: BenchQuestion) -> Path:
    return FOLDER / "questions" / f"{question.name}.graphql"


def body(question: BenchQuestion) -> bytes:
    """The body of the request that asks the peer the same question."""
    text = _path(question).read_text("utf-8")
    variables: Values = question.variables if "query (" in text else {}
    return orjson.dumps({"query": text, "variables": variables})


def check(question: BenchQuestion, data: Any, reply: Any) -> None:
    """DifferentAnswers, unless our `data` and the peer's reply hold the same keys and numbers and as many names.

    The peer does not order nested lists, so a nested list that is cut may hold other rows: of those only the number
    is compared, and below them (`deep`) nothing.
    """
    if reply.get("errors"):
        raise DifferentAnswers(f"{question.name}: {reply['errors'][0]['message']}")
    for field in ("slug", "totalCount", "hasNextPage", "name"):
        ours, theirs = list(_values(data, field)), list(_values(reply["data"], field))
        if field == "name" and question.name == "deep":
            continue
        if field == "name" or question.name == "nested1000":
            ours, theirs = [len(ours)], [len(theirs)]
        if ours != theirs:
            raise DifferentAnswers(f"{question.name}: {field} {str(ours)[:300]} and {str(theirs)[:300]}")


def _values(value: Any, field: str) -> Iterator[Any]:
    """The values of a field, wherever it is in an answer."""
    match value:
        case dict():
            for name, entry in cast("dict[str, Any]", value).items():
                yield from [entry] if name == field else _values(entry, field)
        case list():
            for entry in cast("list[Any]", value):
                yield from _values(entry, field)
        case _:
            return
