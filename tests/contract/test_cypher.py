"""Cypher is written once: fragments are expanded and checked, every pattern asks for visibility, rows have names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from tree import PACKAGES, modules, text_of

from graph.compile import fragments, named_queries
from graph.compile.fragments import Fragment, check_all_used, expand, fragment
from graph.compile.records import as_records, record_query
from graph.errors import Internal
from graph.model.nodes import ACTOR_LABELS, NODE_KINDS, WITHIN
from graph.model.statements import STATEMENT_KINDS

QUERIES = sorted((named_queries.FOLDER / "queries").glob("*.cypher"))
HERE = Path("some.cypher")
BY_HAND = re.compile(
    r"visibility IS (NOT )?NULL|visibility IN |"
    r"(valid|known)_(from|to) IS NULL OR|coalesce\(\w+\.(valid|known)_(from|to) "
)

# ---- fragments


def test_a_fragment_is_replaced_by_what_it_stands_for() -> None:
    visible = "(r.visibility IS NULL OR NOT r.visibility IN $hidden)"
    assert expand("MATCH ()-[r]->() WHERE {{visible(r)}}", HERE) == f"MATCH ()-[r]->() WHERE {visible}"
    assert fragment("visible", "n", "['PARTNER']") == "(n.visibility IS NULL OR NOT n.visibility IN ['PARTNER'])"


def test_a_day_is_a_time_of_one_day() -> None:
    assert fragment("holds", "r", "$day") == fragment("holds_between", "r", "$day", "$day")


def test_a_new_kind_of_statement_needs_no_edit_in_a_query() -> None:
    """Queries name a kind only where they mean just that, never all of them."""
    assert expand("[r:{{any_statement}}]", HERE) == f"[r:{'|'.join(kind.type for kind in STATEMENT_KINDS)}]"
    for kind in STATEMENT_KINDS:
        text = named_queries.query_of_kind("read_statement_slice", kind.type).text
        assert [text.count(f"-[r:{other.type}]->") for other in STATEMENT_KINDS].count(1) == 1
        assert f"-[r:{kind.type}]->" in text
    for path in [*QUERIES, *sorted(fragments.FOLDER.glob("*.cypher"))]:
        assert fragments.ANY_STATEMENT not in text_of(path), path.name


def test_a_fragment_for_each_kind_gets_as_many_arguments_as_it_takes() -> None:
    counts = [fragment("node_count", kind.label) for kind in NODE_KINDS]
    assert expand("{{each_node(node_count)}}", HERE) == " + ".join(counts)
    counts = [fragment("statement_count", kind.type) for kind in STATEMENT_KINDS]
    assert expand("{{each_statement(statement_count)}}", HERE) == " + ".join(counts)
    rows = [fragment("statements_confirmed_in_time", kind.type) for kind in STATEMENT_KINDS]
    assert expand("{{statements_of_each_kind(statements_confirmed_in_time)}}", HERE) == "\nUNION\n".join(rows)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{each_node(nothing)}}", r"some.cypher:1: there is no fragment nothing\. There are "),
        ("MATCH (n)\nWHERE {{invisible(n)}}", r"some.cypher:2: there is no fragment invisible\. There are "),
        ("\n\n{{visible}}", "some.cypher:3: the fragment visible takes 1 to 2 arguments, not 0"),
        ("{{holds(r)}}", "some.cypher:1: the fragment holds takes 2 arguments, not 1"),
        ("{{any_statement(r)}}", "some.cypher:1: the fragment any_statement takes 0 arguments, not 1"),
        ("{{visible(r)", "some.cypher:1: the use of the fragment visible is not closed"),
        ("{{ visible(r)}}", "some.cypher:1: .* is not followed by the name of a fragment"),
    ],
)
def test_a_wrong_use_is_refused_with_file_and_line(text: str, message: str) -> None:
    with pytest.raises(Internal, match=message):
        expand(text, HERE)


def test_a_fragment_that_nobody_uses_is_refused() -> None:
    fragments = {
        name: Fragment(Path(f"{name}.cypher"), {}, text) for name, text in {"a": "{{b}}", "b": "", "c": ""}.items()
    }
    with pytest.raises(Internal, match=r"c\.cypher:1: no query and no fragment uses it"):
        check_all_used([(HERE, "RETURN {{a}}")], fragments)
    check_all_used([(HERE, "RETURN {{a}} + {{c}}")], fragments)


def test_visibility_and_days_are_written_in_fragments_only() -> None:
    compiler = [path for path in modules("graph") if "compile" in path.parts and path.stem != "fragments"]
    assert [path.name for path in [*QUERIES, *compiler] if BY_HAND.search(text_of(path))] == []


@pytest.mark.parametrize(
    "text",
    [
        fragment("visible", "r"),
        fragment("visible_to_all", "r"),
        fragment("hidden", "r"),
        fragment("marked", "r"),
        fragment("holds", "r", "$day"),
        "r.valid_to IS NULL OR r.valid_to >= $day",
    ],
)
def test_visibility_and_days_are_found_if_they_are_written_by_hand(text: str) -> None:
    assert BY_HAND.search(text)


# ---- visibility

STATEMENTS = {kind.type for kind in STATEMENT_KINDS}
RESTRICTED = {"Actor", *ACTOR_LABELS}
_RELATIONSHIP = re.compile(r"-\[(?P<name>\w*)(?::(?P<types>[\w|]+))?[^\]]*\]-|(?<=\))<?--(?:>)?(?=\()")
_NODE = re.compile(
    r"(?:MATCH|,) \((?P<name>\w*)(?::(?P<labels>[\w&|]+))?(?: \{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})?\)(?! ?[-<(])"
)
_YIELDED = re.compile(r"queryNodes\(.*\) YIELD (?P<name>\w+)|queryRelationships\(.*\) YIELD (?P<relationship>\w+)")


def unchecked(source: str) -> list[str]:
    """The patterns of statements, and of actors that stand alone, behind which nothing asks whether the reader may see
    them; but none where the header, or a comment in the line above, gives a reason why all are seen."""
    header = [line for line in source.splitlines() if line.startswith("//")]
    if any(line.startswith("// Sees all: ") for line in header):
        return []
    lines = source.splitlines()
    excused = [bool(i) and lines[i - 1].lstrip().startswith("// Sees all: ") for i in range(len(lines))]
    kept = "\n".join(
        "" if skip or line.lstrip().startswith("//") else line for line, skip in zip(lines, excused, strict=True)
    )
    text = expand(kept, HERE)
    return [pattern for pattern, name, at in _patterns(text) if not (name and _is_checked(text, name, at))]


def _patterns(text: str) -> Iterator[tuple[str, str, int]]:
    """(pattern, its variable, position) of all patterns that need a check."""
    for match in _RELATIONSHIP.finditer(text):
        types = set((match["types"] or "").split("|")) - {""}
        if types != {WITHIN}:
            yield match[0], match["name"] or "", match.start()
    for match in _NODE.finditer(text):
        labels = set(re.split(r"[&|]", match["labels"] or "")) - {""}
        if labels & RESTRICTED or not labels:
            yield match[0], match["name"], match.start()
    for match in _YIELDED.finditer(text):
        yield match[0], match["name"] or match["relationship"], match.start()


def _is_checked(text: str, name: str, at: int) -> bool:
    """Whether a check stands behind the pattern in its block, or in one around it to which the variable is returned."""
    end = _end_of_block(text, at)
    if fragment("visible", name) in text[at:end]:
        return True
    branch = re.split(r"\bUNION\b", text[at:end])[0]
    returned = re.search(r"RETURN ([^\n]*)", branch)
    leaves = returned is not None and name in re.split(r",\s*", returned[1].strip())
    return leaves and end < len(text) and _is_checked(text, name, end + 1)


def _end_of_block(text: str, at: int) -> int:
    depth = 0
    for i in range(at, len(text)):
        depth += (text[i] == "{") - (text[i] == "}")
        if depth < 0:
            return i
    return len(text)


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_every_pattern_asks_whether_the_reader_may_see_it(path: Path) -> None:
    assert unchecked(text_of(path)) == []


@pytest.mark.parametrize(
    ("source", "patterns"),
    [
        ("MATCH (a)-[r:FUNDS]->(b)\nRETURN r", ["-[r:FUNDS]-"]),
        ("MATCH (a)-[r:FUNDS]->(b) WHERE {{visible(a)}}\nRETURN r", ["-[r:FUNDS]-"]),
        ("MATCH (a)-[:FUNDS]->(b)\nRETURN b", ["-[:FUNDS]-"]),
        ("MATCH (a)--(b)\nRETURN b", ["--"]),
        (
            "CALL () {\n MATCH ()-[r:FUNDS]->()\n RETURN r.id AS id\n}\n"
            "MATCH ()-[r:COVERS]->() WHERE {{visible(r)}}\nRETURN r",
            ["-[r:FUNDS]-"],
        ),
        ("MATCH (n:Actor {id: $id})\nRETURN n", ["MATCH (n:Actor {id: $id})"]),
        ("MATCH (n)\nRETURN n", ["MATCH (n)"]),
        ("CALL db.index.fulltext.queryNodes('x', $p) YIELD node\nRETURN node", ["queryNodes('x', $p) YIELD node"]),
        ("// Sees all: because.\nMATCH (n)\nRETURN n", []),
        ("// Sees all: because.\nMATCH (a)-[r:FUNDS]->(b)\nRETURN r", []),
        ("RETURN 1 +\n  // Sees all: it is a bound.\n  COUNT { (n)--() }", []),
        ("MATCH (a)-[r:FUNDS]->(b) WHERE {{visible(r)}}\nRETURN r", []),
        ("CALL () {\n MATCH ()-[r:FUNDS]->()\n RETURN r\n}\nWITH r WHERE {{visible(r)}}\nRETURN r", []),
        ("MATCH (g:Region)-[:WITHIN]->(p:Region)\nRETURN p", []),
        ("MATCH (d:Dataset {id: 'x'})\nRETURN d", []),
    ],
)
def test_a_pattern_without_a_check_is_found(source: str, patterns: list[str]) -> None:
    assert unchecked(source) == patterns


# ---- records


class Row(NamedTuple):
    version: int
    name: str
    checksum: str


class Wrong(NamedTuple):
    version: int
    checksum: str
    name: str


def test_records_have_the_fields_that_the_header_declares_in_their_order() -> None:
    query = record_query("read_stored_migrations", Row)
    assert query.make([1, "V001", "abc"]) == Row(1, "V001", "abc")
    with pytest.raises(Internal, match=r"read_stored_migrations.cypher: Wrong is \(version: int, name: str"):
        record_query("read_stored_migrations", Wrong)


def test_rows_of_another_length_are_no_records() -> None:
    assert as_records(Row, [[1, "a", "b"], [2, "c", "d"]]) == [Row(1, "a", "b"), Row(2, "c", "d")]
    with pytest.raises(TypeError):
        as_records(Row, [[1, "a"]])


def test_a_query_declares_the_columns_that_it_returns(tmp_path: Path) -> None:
    path = tmp_path / "read_it.cypher"
    path.write_text(
        "// Reads it.\n// Columns: a: int, b: str\nMATCH (d:Dataset)\nRETURN d.a AS a, {c: [d.b, 1]} AS c\n"
    )
    with pytest.raises(Internal, match=r"declares the columns \('a', 'b'\), but returns \('a', 'c'\)"):
        named_queries.load(path)


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_what_a_record_consists_of_is_declared(path: Path) -> None:
    query = named_queries.load(path)
    types = [type_ for fields in (query.columns, *query.records.values()) for _, type_ in fields]
    named = {name for type_ in types for name in re.findall(r"\w+", type_)}
    assert named - {"str", "int", "float", "bool", "None", "list", "dict", "Any", "Node"} == query.records.keys()


# ---- literal strings


def casts(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(text_of(path))):
        if (
            isinstance(node, ast.Call)
            and ast.unparse(node.func) == "cast"
            and "LiteralString" in ast.unparse(node.args[0])
        ):
            yield node


def test_hardly_anything_is_cast_to_a_literal_string() -> None:
    """One function vouches for Cypher, and only what makes it of shipped files or of the model calls that."""
    assert [path.name for path in modules(*PACKAGES) for _ in casts(path)] == ["named_queries.py"]
    assert sum(1 for path in modules(*PACKAGES, "tests", "bench") for _ in casts(path)) <= 2
    callers = {path.stem for path in modules(*PACKAGES) if re.search(r"\bvouched\b", text_of(path))}
    assert callers == {"named_queries", "compiler", "migrations"}
