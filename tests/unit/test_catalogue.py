"""The catalogue of messages: complete in every language, and extended by a file alone."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from enum import StrEnum
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from graph.analysis.core.statement_names import StatementName
from graph.errors import Internal
from graph.messages.catalogue import FOLDER, Catalogue, languages, write
from graph.messages.message import conjunction, message, names_and_more, quoted
from graph.model.declarations import StatementKind
from graph.model.enums import ActorKind
from graph.model.nodes import NODE_KINDS
from graph.model.statements import STATEMENT_KINDS

ROOT = Path(__file__).parents[2]


class Arguments(Visitor):
    """Collects the arguments that a message takes, wherever in it."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - named by the library
        self.names.add(node.id.name)


def arguments(entry: ast.Message) -> set[str]:
    visitor = Arguments()
    visitor.visit(entry)
    return visitor.names


def entries(language: str) -> dict[str, ast.Message]:
    text = (FOLDER / f"{language.lower()}.ftl").read_text("utf-8")
    return {entry.id.name: entry for entry in FluentParser().parse(text).body if isinstance(entry, ast.Message)}


def forms(entry: ast.Message) -> set[str]:
    return {attribute.id.name for attribute in entry.attributes}


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_same_messages_and_says_each_once(language: str) -> None:
    german, ours = entries("DE"), entries(language)
    assert ours.keys() == german.keys()
    assert [id_ for id_ in ours if not arguments(ours[id_]) <= arguments(german[id_])] == []
    assert [id_ for id_ in ours if forms(ours[id_]) != forms(german[id_])] == []
    text = (FOLDER / f"{language.lower()}.ftl").read_text("utf-8")
    ids = re.findall(r"^([a-zA-Z][\w-]*) =", text, re.MULTILINE)
    assert sorted(ids) == sorted(set(ids))


def enumerations() -> set[type[StrEnum]]:
    """Those whose values people read: of the declarations, and the kinds of statements."""
    declared = (stored for kind in (*NODE_KINDS, *STATEMENT_KINDS) for stored in kind.stored)
    return {stored.values for stored in declared if stored.values and stored.api} | {StatementName}


@pytest.mark.parametrize("language", languages())
def test_every_value_of_the_model_has_a_label(language: str) -> None:
    wanted = [f"{values.__name__}-{value.name}" for values in enumerations() for value in values]
    assert sorted(set(wanted) - entries(language).keys()) == [], f"add these to graph/messages/{language.lower()}.ftl"
    plurals = {f"ActorKind-{kind.name}" for kind in ActorKind}
    assert [id_ for id_ in plurals if "plural" not in forms(entries(language)[id_])] == []


@pytest.mark.parametrize("kind", STATEMENT_KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("language", languages())
def test_every_statement_kind_has_headings_for_the_ends_that_are_actors(language: str, kind: StatementKind) -> None:
    ends = {"as-start": kind.start, "as-end": kind.end}
    headings = forms(entries(language)[f"StatementName-{kind.name.upper()}"])
    assert headings == {heading for heading, end in ends.items() if "Region" not in end.labels}


def test_names_in_quotation_marks_keep_their_own_as_single_ones() -> None:
    assert write(quoted("Bündnis „Wir“"), "DE") == "„Bündnis ‚Wir‘“"
    assert write(quoted("Bündnis „Wir“"), "EN") == "“Bündnis ‘Wir’”"


@pytest.mark.parametrize(
    ("day", "german", "english"),
    [
        ("2016", "2016", "In 2016"),
        ("2016-05", "Im Mai 2016", "In May 2016"),
        ("2016-05-10", "Am 10. Mai 2016", "On 10 May 2016"),
    ],
)
def test_days_are_written_as_precisely_as_they_are_known(day: str, german: str, english: str) -> None:
    assert write(message("on-day", day=day), "DE") == german
    assert write(message("on-day", day=day), "EN") == english


def test_amounts_show_cents_only_where_there_are_any() -> None:
    assert write(message("euros", amount=72100.0), "DE") == "72.100 Euro"
    assert write(message("euros", amount=1234.5), "EN") == "1,234.50 euros"


def test_lists_are_written_as_the_language_does() -> None:
    assert write(conjunction(["a"]), "DE") == "a"
    assert write(conjunction(["a", "b", "c"]), "DE") == "a, b und c"
    assert write(names_and_more(["A", "B"], 1202), "DE") == "„A“, „B“ und 1.200 weitere"
    assert write(conjunction([]), "EN") == ""


def test_a_message_that_is_not_there_or_lacks_an_argument_is_an_error() -> None:
    with pytest.raises(Internal, match="no message nonsense in DE"):
        write(message("nonsense"), "DE")
    with pytest.raises(Internal, match="quoted-name"):
        write(message("quoted-name"), "DE")


def test_a_file_with_a_mistake_is_refused(tmp_path: Path) -> None:
    (tmp_path / "xx.ftl").write_text("locale = de\nbroken = { \n", "utf-8")
    with pytest.raises(Internal, match=r"xx\.ftl has an entry that is not Fluent: 'broken"):
        Catalogue("XX", tmp_path)
    (tmp_path / "xx.ftl").write_text("day = { DAY($day) }\n", "utf-8")
    with pytest.raises(Internal, match="does not say its `locale`"):
        Catalogue("XX", tmp_path)


def test_a_new_language_is_a_new_file(tmp_path: Path) -> None:
    """A pseudo-language put into a copy of the product is offered by the schema, and sentences come in it."""
    for package in ("graph", "api", "seeds", "cypher"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("static", "__pycache__"))
    english = (FOLDER / "en.ftl").read_text("utf-8")
    pseudo = english.replace("{ $count } more", "{ $count } móré")
    (tmp_path / "graph" / "messages" / "qps.ftl").write_text(pseudo, "utf-8")
    script = (
        "from api.graphql.schema import core; from graph.messages.catalogue import write;"
        "from graph.messages.message import message;"
        "print(*core.type_map['Language'].values, write(message('more-of-them', count=2), 'QPS'))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path), "PYTHONIOENCODING": "utf-8", "PATH": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.stdout == "DE EN QPS 2 móré\n", ran.stderr
