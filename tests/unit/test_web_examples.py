"""The example questions of GraphiQL: each ready to run as it is."""

from pathlib import Path

import pytest
from graphql import OperationDefinitionNode, parse

from api.http.web_build import WEB

EXAMPLES = sorted((WEB / "graphiql" / "examples").glob("*.graphql"))


def operation(path: Path) -> OperationDefinitionNode:
    """The one operation of the file."""
    (node,) = (node for node in parse(path.read_text()).definitions if isinstance(node, OperationDefinitionNode))
    return node


def test_there_are_three() -> None:
    names = {node.name.value for node in map(operation, EXAMPLES) if node.name}
    assert names == {"WerFoerdertWen", "Mitglieder", "AngebotImKreis"}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_says_on_top_what_it_asks(path: Path) -> None:
    first = path.read_text().splitlines()[0]
    assert first.startswith("# ")
    assert first.endswith("?")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_runs_without_variables(path: Path) -> None:
    assert all(variable.default_value for variable in operation(path).variable_definitions or ())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_a_tab(path: Path) -> None:
    assert f"'./examples/{path.name}?raw'" in (WEB / "graphiql" / "main.tsx").read_text()
