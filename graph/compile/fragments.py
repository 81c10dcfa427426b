"""Fragments of Cypher from `cypher/fragments`, which named queries and the compiler expand.

    // Whether the reader may see a node or statement.
    // Arguments: x, hidden = $hidden
    ({{x}}.visibility IS NULL OR NOT {{x}}.visibility IN {{hidden}})

is the file `visible.cypher`. A query says `WHERE {{visible(r)}}`, which becomes
`(r.visibility IS NULL OR NOT r.visibility IN $hidden)`; an argument with a default may be left out. Fragments may use
fragments. Three are derived from the model, so that a new kind needs no edit:

- `{{any_statement}}`: all relationship types of statements, `FUNDS|MEMBER_OF|…`;
- `{{each_statement(f)}}`: the fragment `f` for each kind of statement, joined with ` + `. Its arguments are the type
  and, if it takes more, the property of a statement `r` with the key of a programme or region, and the property with
  its role or extent; `null` for a missing property;
- `{{each_node(f)}}`: the fragment `f` for each kind of node, joined with ` + `. Its argument is the label;
- `{{statements_of_each_kind(f)}}`: the fragment `f` for each kind of statement, joined with `UNION`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from graph.errors import Internal
from graph.model.declarations import StatementKind
from graph.model.nodes import NODE_KINDS
from graph.model.statements import STATEMENT_KINDS

FOLDER = Path(__file__).parents[2] / "cypher" / "fragments"
ANY_STATEMENT = "|".join(kind.type for kind in STATEMENT_KINDS)
DERIVED: Mapping[str, int] = {
    "any_statement": 0,
    "each_statement": 1,
    "each_node": 1,
    "statements_of_each_kind": 1,
}
"""Fragments that are derived from the model, with their number of arguments."""
FOR_THE_COMPILER = frozenset({"existed", "hidden", "may_have_begun_earlier", "may_hold_between"})
"""Fragments that only the compiler uses."""
_ARGUMENTS = re.compile(r"^// Arguments: (.+)$", re.MULTILINE)
_NAME = re.compile(r"\w+")


@dataclass(frozen=True)
class Fragment:
    """A fragment's file: its arguments with their defaults (None without), and its text without comments."""

    path: Path
    arguments: Mapping[str, str | None]
    text: str


@dataclass(frozen=True)
class Use:
    """A use of a fragment, `{{name(arguments)}}`, in a text from `start` to `end`."""

    name: str
    arguments: tuple[str, ...]
    start: int
    end: int


def without_comments(source: str) -> str:
    """The text with comments replaced by blank lines, so that line numbers stay the same."""
    return "\n".join("" if line.lstrip().startswith("//") else line for line in source.splitlines())


@cache
def fragments(folder: Path = FOLDER) -> Mapping[str, Fragment]:
    """All fragments by name. Raises Internal if one has the name of a derived fragment."""
    by_name = {path.stem: _load(path) for path in sorted(folder.glob("*.cypher"))}
    for name in DERIVED.keys() & by_name.keys():
        raise Internal(f"{by_name[name].path.name}:1: {name} is derived from the model and can't be a file.")
    return by_name


def _load(path: Path) -> Fragment:
    source = path.read_text(encoding="utf-8")
    declared = _ARGUMENTS.search(source)
    pairs = [argument.partition("=") for argument in declared[1].split(",")] if declared else []
    arguments = {name.strip(): default.strip() or None for name, _, default in pairs}
    return Fragment(path, arguments, without_comments(source).rstrip())


@lru_cache(maxsize=4096)
def fragment(name: str, *arguments: str) -> str:
    """The text of a fragment with these arguments."""
    return expand(f"{{{{{name}({', '.join(arguments)})}}}}", Path(f"{name}.cypher"))


def expand(text: str, path: Path, by_name: Mapping[str, Fragment] | None = None) -> str:
    """The text with all fragments expanded; `by_name`: the fragments, by default all. Raises Internal if a fragment
    does not exist or takes other arguments, naming `path` and the line."""
    by_name = fragments() if by_name is None else by_name
    parts: list[str] = []
    done = 0
    for use in uses(text, path):
        place = f"{path.name}:{text.count(chr(10), 0, use.start) + 1}"
        indent = " " * (use.start - text.rfind("\n", 0, use.start) - 1 - _code_before(text, use.start))
        arguments = [expand(argument, path, by_name) for argument in use.arguments]
        parts += [
            text[done : use.start],
            _replacement(use.name, arguments, place, by_name).replace("\n", f"\n{indent}"),
        ]
        done = use.end
    return "".join([*parts, text[done:]])


def _code_before(text: str, at: int) -> int:
    """The number of characters in the line before `at`, indentation excluded."""
    return len(text[text.rfind("\n", 0, at) + 1 : at].lstrip())


def _replacement(name: str, arguments: Sequence[str], place: str, by_name: Mapping[str, Fragment]) -> str:
    if name in DERIVED:
        _check_number(name, arguments, DERIVED[name], DERIVED[name], place)
        return ANY_STATEMENT if name == "any_statement" else _for_each_kind(name, arguments[0], place, by_name)
    if name not in by_name:
        raise Internal(f"{place}: there is no fragment {name}. There are {', '.join(sorted({*by_name, *DERIVED}))}.")
    used = by_name[name]
    required = sum(default is None for default in used.arguments.values())
    _check_number(name, arguments, required, len(used.arguments), place)
    values = dict(zip(used.arguments, arguments, strict=False))
    text = used.text
    for argument, default in used.arguments.items():
        text = text.replace(f"{{{{{argument}}}}}", values.get(argument, default or ""))
    return expand(text, used.path, by_name).strip()


def _check_number(name: str, arguments: Sequence[str], least: int, most: int, place: str) -> None:
    if not least <= len(arguments) <= most:
        number = str(least) if least == most else f"{least} to {most}"
        raise Internal(f"{place}: the fragment {name} takes {number} arguments, not {len(arguments)}.")


def _for_each_kind(derived: str, name: str, place: str, by_name: Mapping[str, Fragment]) -> str:
    """The fragment `name` for each kind of statement or node, with as many arguments as it takes."""
    labels = [(kind.label,) for kind in NODE_KINDS]
    arguments = labels if derived == "each_node" else map(_statement_arguments, STATEMENT_KINDS)
    number = len(by_name[name].arguments) if name in by_name else 0
    separator = "\nUNION\n" if derived == "statements_of_each_kind" else " + "
    return separator.join(_replacement(name, each[:number], place, by_name) for each in arguments)


def use_for_kind(name: str, kind: StatementKind) -> str:
    """The use of the fragment `name` for a kind of statement, with as many arguments as it takes."""
    number = len(fragments()[name].arguments) if name in fragments() else 0
    return f"{{{{{name}({', '.join(_statement_arguments(kind)[:number])})}}}}"


def _statement_arguments(kind: StatementKind) -> tuple[str, str, str]:
    references = [f"r.{reference.property}" for reference in kind.references]
    details = [f"r.{stored.name}" for stored in kind.own if stored.name in ("role", "extent")]
    return kind.type, next(iter(references), "null"), next(iter(details), "null")


def uses(text: str, path: Path) -> Iterator[Use]:
    """The uses of fragments in a text, without those inside arguments. Raises Internal if one is not closed."""
    at = text.find("{{")
    while at >= 0:
        place = f"{path.name}:{text.count(chr(10), 0, at) + 1}"
        name = _NAME.match(text, at + 2)
        if name is None:
            raise Internal(f"{place}: `{{{{` is not followed by the name of a fragment.")
        arguments, end = _arguments(text, name.end()) if text[name.end() :].startswith("(") else ((), name.end())
        if text[end : end + 2] != "}}":
            raise Internal(f"{place}: the use of the fragment {name[0]} is not closed with `}}}}`.")
        yield Use(name[0], arguments, at, end + 2)
        at = text.find("{{", end + 2)


def _arguments(text: str, opening: int) -> tuple[tuple[str, ...], int]:
    """The arguments between the parentheses that open at an index, and the index after them."""
    depth, start = 0, opening + 1
    arguments: list[str] = []
    for at in range(opening, len(text)):
        depth += (text[at] in "([{") - (text[at] in ")]}")
        if (text[at] == "," and depth == 1) or depth == 0:
            arguments.append(text[start:at].strip())
            start = at + 1
        if depth == 0:
            return tuple(argument for argument in arguments if argument), at + 1
    return tuple(arguments), len(text)


def check_all_used(sources: Iterable[tuple[Path, str]], by_name: Mapping[str, Fragment] | None = None) -> None:
    """Raises Internal if neither these texts nor other fragments nor the compiler use a fragment, naming the file."""
    by_name = fragments() if by_name is None else by_name
    texts = [*sources, *((fragment.path, fragment.text) for fragment in by_name.values())]
    used = {name for _, text in texts for name in _names(text)} | FOR_THE_COMPILER
    for name in sorted(by_name.keys() - used):
        raise Internal(f"{by_name[name].path.name}:1: no query and no fragment uses it.")


def _names(text: str) -> Iterator[str]:
    """All names after `{{`, and the fragments that are arguments of derived ones."""
    for name, argument in re.findall(r"\{\{(\w+)(?:\((\w+)\))?", text):
        yield name
        if name in (*DERIVED, "of_kind") and argument:
            yield argument
