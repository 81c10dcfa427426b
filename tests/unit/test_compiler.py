"""The compiler: each case in `compiler_cases/*.txt` is an operation and the exact Cypher that it becomes.

A case is a title, an operation with its variables and the expected text, separated by lines with `===`, `---` and
`>>>`. Cypher has one clause in a line; apart from white space it is what is sent. A variable
`{"cursor": [values]}` stands for the cursor of the row with these values in the order of the first connection.

To rewrite the expected texts after an intended change: `ACCEPT=1 pytest tests/unit/test_compiler.py`; then
read the difference in version control.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

import orjson
import pytest
from graphql import FragmentDefinitionNode, OperationDefinitionNode, parse, validate
from graphql.execution.values import get_variable_values

from api.graphql.limits import Limits
from api.graphql.lookahead.root_fields import Lookahead
from api.graphql.schema import core
from graph.compile.compiler import compile_root
from graph.errors import BadUserInput, PrevnetError
from graph.query import cursors
from graph.query.cost import cost_of
from graph.query.selection import ConnectionItem, Lookup, Page, RootPage, RootSelection

FILES = sorted((Path(__file__).parent / "compiler_cases").glob("*.txt"))
TODAY = date(2025, 6, 30)
LIMITS = Limits(depth=24, fields=2000, aliases=100, directives=100)
_CLAUSE = re.compile(
    r" (?=(?:MATCH|UNWIND|CALL|RETURN|UNION|WHEN|ELSE|ORDER BY)\b|(?<!STARTS )WITH\b|(?<!WITH \* )WHERE\b)"
)


@dataclass(frozen=True)
class Case:
    file: Path
    title: str
    operation: str
    variables: str
    expected: str

    @property
    def text(self) -> str:
        variables = f"--- variables\n{self.variables}\n" if self.variables else ""
        return f"=== {self.title}\n{self.operation}\n{variables}>>>\n{self.expected}\n"


def cases_of(file: Path) -> list[Case]:
    cases: list[Case] = []
    for block in file.read_text(encoding="utf-8").split("=== ")[1:]:
        title, _, rest = block.partition("\n")
        question, _, expected = rest.partition(">>>\n")
        operation, _, variables = question.partition("--- variables\n")
        cases.append(Case(file, title.strip(), operation.strip(), variables.strip(), expected.strip()))
    return cases


def laid_out(cypher: str) -> str:
    """One clause a line, indented by the brackets that are open before it."""
    lines: list[str] = []
    depth = 0
    for clause in _CLAUSE.split(cypher):
        lines.append("  " * depth + clause)
        depth += sum(map(clause.count, "([{")) - sum(map(clause.count, ")]}"))
    return "\n".join(lines)


def described(value: Any) -> str:
    return orjson.dumps(value).decode()


def selections(operation: str, variables: dict[str, Any]) -> dict[str, RootSelection | PrevnetError | None]:
    """What each root of an operation selects, or why it is refused."""
    document = parse(operation)
    assert validate(core, document) == []
    node = next(d for d in document.definitions if isinstance(d, OperationDefinitionNode))
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    values = get_variable_values(core, node.variable_definitions or (), variables)
    assert not isinstance(values, list), values
    lookahead = Lookahead(core, fragments, values, TODAY, LIMITS)
    by_key: dict[str, RootSelection | PrevnetError | None] = {}
    for key, fields in lookahead.root_fields(node).items():
        try:
            by_key[key] = lookahead.root(fields)
        except PrevnetError as error:
            by_key[key] = error
    return by_key


def first_page(selection: RootSelection | PrevnetError | None) -> Page:
    match selection:
        case RootPage(page=page):
            return page
        case Lookup(groups=groups):
            items = [item for group in groups for branch in group.branches for item in branch.items]
            return next(item.page for item in items if isinstance(item, ConnectionItem))
        case _:
            raise AssertionError("no page to go on from")


def with_cursors(case: Case) -> dict[str, Any]:
    """The variables, with real cursors in the places of their values."""
    variables = cast("dict[str, Any]", orjson.loads(case.variables or "{}"))
    marked: dict[str, list[Any]] = {
        name: value["cursor"] for name, value in variables.items() if isinstance(value, dict) and "cursor" in value
    }
    if marked:
        plain = {name: value for name, value in variables.items() if name not in marked}
        page = first_page(next(iter(selections(case.operation, plain).values())))
        variables |= {name: cursors.encode(page.fingerprint, values) for name, values in marked.items()}
    return variables


def compiled(case: Case) -> str:
    parts: list[str] = []
    for key, selection in selections(case.operation, with_cursors(case)).items():
        lines = [f"{key}:"]
        if selection is None:
            lines.append("nothing")
        elif isinstance(selection, PrevnetError):
            lines += [f"{selection.code} {selection.message}", f"hint: {selection.hint}"]
        else:
            statement = compile_root(selection)
            lines.append(laid_out(statement.text))
            assert " ".join(line.strip() for line in lines[-1].splitlines()) == " ".join(statement.text.split("\n"))
            lines += [f"${name} = {described(value)}" for name, value in statement.parameters.items()]
            lines.append(f"weight {cost_of(selection)}")
        parts.append("\n".join(lines))
    return "\n".join(parts)


CASES = [case for file in FILES for case in cases_of(file)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.file.stem}: {case.title}")
def test_an_operation_becomes_exactly_this_cypher(case: Case) -> None:
    text = compiled(case)
    if os.environ.get("ACCEPT"):
        accept(case, text)
    else:
        assert text.splitlines() == case.expected.splitlines()


def accept(case: Case, text: str) -> None:
    cases = [
        Case(c.file, c.title, c.operation, c.variables, text if c == case else c.expected) for c in cases_of(case.file)
    ]
    head = case.file.read_text(encoding="utf-8").partition("=== ")[0]
    case.file.write_text(head + "\n".join(c.text for c in cases), encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=[f"{case.file.stem}: {case.title}" for case in CASES])
def test_a_list_is_read_only_where_it_is_used(case: Case) -> None:
    lists = re.findall(r"AS (concealed_\w+)", case.expected)
    assert all(re.search(rf"IN {name}\b", case.expected) for name in lists)


def test_titles_are_unique() -> None:
    titles = [(case.file, case.title) for case in CASES]
    assert len(titles) == len(set(titles))
    assert len(titles) >= 60


def test_the_statement_in_architecture_is_the_compiled_one() -> None:
    document = (
        (Path(__file__).parents[2] / "ARCHITECTURE.md").read_text("utf-8").partition("## One operation, traced")[2]
    )
    operation = re.findall(r"```graphql\n(.*?)```", document, re.DOTALL)[0]
    shown = re.findall(r"```cypher\n(.*?)```", document, re.DOTALL)[0]
    (selection,) = selections(operation, {}).values()
    assert isinstance(selection, RootPage)
    assert shown.split() == compile_root(selection).text.split()


def test_every_value_is_a_parameter() -> None:
    """No text of a caller reaches a statement, whatever it holds."""
    evil = "x' }) DETACH DELETE n //"
    text = (
        "query ($t: String!) {"
        " actors(where: {name: {eq: $t, contains: $t, in: [$t]}}) { totalCount }"
        " actor(slug: $t) { id } search(text: $t) { totalCount } }"
    )
    for selection in selections(text, {"t": evil}).values():
        assert selection is not None
        assert not isinstance(selection, PrevnetError)
        statement = compile_root(selection)
        assert "DELETE" not in statement.text
        assert any("detach" in str(value).lower() for value in statement.parameters.values())


def test_equal_shapes_share_one_text() -> None:
    """So that they share one plan in the database."""
    text = "query ($s: String!, $n: Int) { fundings(first: $n, where: {funder: {slug: {eq: $s}}}) { nodes { id } } }"
    texts = set[str]()
    for slug, size in (("bmi", 5), ("lks-nrw", 50)):
        selection = selections(text, {"s": slug, "n": size})["fundings"]
        assert isinstance(selection, RootPage)
        texts.add(compile_root(selection).text)
    assert len(texts) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{ actors { nodes { slug name } totalCount } }", "{ x: actors { n: totalCount nodes { a: name slug } } }"),
        ("{ actors { nodes { name } } }", "{ actors { nodes { name again: name } } }"),
        (
            '{ actor(slug: "a") { name funds(first: 3) { nodes { amountEur recipient { name } } } } }',
            '{ actor(slug: "b") { funds(first: 9) { nodes { recipient { name } amountEur } } name } }',
        ),
        (
            '{ actors(where: {name: {contains: "x"}, slug: {in: ["a"]}}) { edges { cursor node { name } } } }',
            '{ actors(where: {slug: {in: ["b", "c"]}, name: {contains: "y"}}) { edges { node { name } cursor } } }',
        ),
        ('{ nodes(ids: ["Actor:a"]) { id } }', '{ nodes(ids: ["Actor:a", "Actor:b"]) { id } }'),
    ],
)
def test_order_aliases_and_lengths_do_not_change_the_text(one: str, other: str) -> None:
    """Nor do values and page sizes."""
    texts = {compile_root(cast("Any", *selections(text, {}).values())).text for text in (one, other)}
    assert len(texts) == 1


def test_more_than_100_ids_are_refused() -> None:
    text = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    assert isinstance(selections(text, {"ids": ["Actor:x"] * 100})["nodes"], Lookup)
    assert isinstance(selections(text, {"ids": ["Actor:x"] * 101})["nodes"], BadUserInput)


@pytest.mark.parametrize(
    ("order", "values"),
    [
        ("NAME", ["Name"]),
        ("NAME", ["name", "x"]),
        ("NAME", ["name", "Name", "x", "y"]),
        ("NAME", [None, "Name", "x"]),
        ("NAME", [1, "Name", "x"]),
        ("NAME", ["name", "Name", None]),
        ("NAME", [{"a": 1}, "Name", "x"]),
        ("FOUNDED", ["1998", "x"]),
        ("FOUNDED", [True, "x"]),
        ("FOUNDED", [2**63, "x"]),
    ],
)
def test_a_cursor_with_values_of_wrong_types_is_refused(order: str, values: list[Any]) -> None:
    """Such a cursor has the right fingerprint, so it was made by hand."""
    text = "query ($a: String, $o: ActorOrderField!) { actors(after: $a, orderBy: [{field: $o}]) { nodes { id } } }"
    case = Case(Path(), "", text, orjson.dumps({"o": order, "a": {"cursor": values}}).decode(), "")
    selection = selections(text, with_cursors(case))["actors"]
    assert isinstance(selection, RootPage)
    with pytest.raises(BadUserInput, match="not one of ours"):
        compile_root(selection)


def test_a_cursor_with_an_invalid_day_is_refused() -> None:
    text = "query ($a: String) { fundings(after: $a, orderBy: [{field: VALID_TO}]) { nodes { id } } }"
    case = Case(Path(), "", text, '{"a": {"cursor": ["2024-02-30", "x"]}}', "")
    selection = selections(text, with_cursors(case))["fundings"]
    assert isinstance(selection, RootPage)
    with pytest.raises(BadUserInput, match="not one of ours"):
        compile_root(selection)
