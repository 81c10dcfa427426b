"""Named statements from `cypher/queries`, one a file: `verb_noun.cypher` with a header of comments.

The header declares the parameters, one a line: `// $name: meaning`. A query that uses others than it declares
is refused when it is loaded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import LiteralString, cast

from graph.errors import Internal

FOLDER = Path(__file__).parents[2] / "cypher"
_DECLARED = re.compile(r"^// \$(\w+):", re.MULTILINE)
_USED = re.compile(r"\$(\w+)\b(?!\()")  # `$any(` is a label of its own making


@dataclass(frozen=True)
class Query:
    name: str
    text: LiteralString
    parameters: frozenset[str]


@cache
def query(name: str) -> Query:
    """The statement in `cypher/queries/<name>.cypher`. Internal, if declared and used parameters differ."""
    return load(FOLDER / "queries" / f"{name}.cypher")


@cache
def together(first: str, second: str) -> Query:
    """Two statements that return one `x` each as one that returns [x, x]: one trip, one snapshot."""
    one, other = query(first), query(second)
    text = f"CALL () {{\n{one.text}\n}}\nWITH x AS first\nCALL () {{\n{other.text}\n}}\nRETURN [first, x] AS x"
    return Query(f"{first}+{second}", text, one.parameters | other.parameters)


def load(path: Path) -> Query:
    source = path.read_text(encoding="utf-8")
    body = "\n".join(line for line in source.splitlines() if not line.startswith("//")).strip()
    declared, used = frozenset(_DECLARED.findall(source)), frozenset(_USED.findall(body))
    if declared != used:
        raise Internal(f"{path.name} declares {sorted(declared)}, but uses {sorted(used)}.")
    return Query(path.stem, cast("LiteralString", body), declared)  # shipped files, no caller's text


def all_queries() -> list[Query]:
    return [query(path.stem) for path in sorted((FOLDER / "queries").glob("*.cypher"))]
