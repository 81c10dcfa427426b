"""The committed schema, and what a declaration in the model brings with it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from typing import Any, cast

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLNonNull, GraphQLObjectType
from tree import ROOT, text_of

from api.graphql.lookahead.root_fields import PLANNED
from api.graphql.schema import core, schema
from graph.compile.named_queries import FOLDER
from graph.model.declarations import NodeKind, StatementKind
from graph.model.fields import FIELDS
from graph.model.nodes import NODE_KINDS
from graph.model.properties import Property
from graph.model.statements import STATEMENT_KINDS

MIGRATIONS = "\n".join(text_of(path) for path in sorted((FOLDER / "migrations").iterdir()))
INDEXES = re.findall(r"CREATE (?:INDEX|CONSTRAINT) .*?;", MIGRATIONS)
SEEDS = ROOT / "seeds" / "data"


def header(name: str) -> set[str]:
    """The columns of a seed file; a column without values may be left out."""
    with (SEEDS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return set(next(csv.reader(file)))


def object_type(name: str) -> GraphQLObjectType:
    type_ = core.type_map[name]
    assert isinstance(type_, GraphQLObjectType)
    return type_


def fields_of(name: str) -> dict[str, Any]:
    """Of an object, interface or input type; others have none."""
    return cast("dict[str, Any]", getattr(core.type_map[name], "fields", None) or {})


def test_the_committed_schema_is_the_one_that_is_served() -> None:
    committed = text_of(ROOT / "schema.graphql")
    assert committed == schema.as_str() + "\n", "schema.graphql is out of date: run `make schema` and commit it"


def test_every_root_field_is_planned_or_computed() -> None:
    assert set(object_type("Query").fields) - PLANNED == {"dataset"}


def test_everything_in_the_schema_is_described() -> None:
    bare: list[str] = []
    for name, kind in core.type_map.items():
        if name.startswith("__") or name in {"String", "Int", "Float", "Boolean", "ID"}:
            continue
        if not kind.description:
            bare.append(name)
        for field_name, field in fields_of(name).items():
            if not field.description:
                bare.append(f"{name}.{field_name}")
            arguments: dict[str, Any] = getattr(field, "args", {})
            bare += [f"{name}.{field_name}({a})" for a, argument in arguments.items() if not argument.description]
    assert bare == []


@pytest.mark.parametrize("kind", NODE_KINDS, ids=lambda kind: kind.label)
def test_a_node_kind_brings_its_file_indexes_and_fields(kind: NodeKind) -> None:
    columns = [p.name for p in kind.stored if not (kind.is_actor and p.name == "kind")]
    required = {p.name for p in kind.stored if p.required} & set(columns)
    assert required <= header(kind.label) <= set(columns)
    order = re.escape(", ".join(f"n.{name}" for name in kind.index_order))
    by_name = re.compile(rf"FOR \(n:{kind.label}\) ON \({order}\)")
    assert any(by_name.search(index) for index in INDEXES), "lists need an index on (collated name, name, key)"
    unique = re.compile(rf"FOR \(n:{kind.keyed_label}\) REQUIRE n\.{kind.key.name} IS UNIQUE")
    assert any(unique.search(index) for index in INDEXES)
    shown = object_type(kind.label).fields
    assert list(shown) == list(FIELDS.by_type[kind.label])
    assert {p.api_name for p in kind.stored if p.api} <= set(shown)
    assert kind.plural in object_type("Query").fields


@pytest.mark.parametrize("kind", STATEMENT_KINDS, ids=lambda kind: kind.type)
def test_a_statement_kind_brings_its_file_indexes_and_fields(kind: StatementKind) -> None:
    required = {"from", "to", *(p.name for p in kind.stored if p.required)}
    assert required <= header(kind.type) <= {"from", "to", *(p.name for p in kind.stored if not p.derived)}
    assert any(re.search(rf"\[r:{kind.type}\]-\(\) REQUIRE r\.id IS UNIQUE", index) for index in INDEXES)
    for name in ("visibility", "last_confirmed", "known_from", *(reference.property for reference in kind.references)):
        assert any(re.search(rf"\[r:{kind.type}\]-\(\) ON \(r\.{name}\)", index) for index in INDEXES), name
    for name in kind.indexed:
        assert any(re.search(rf"\[r:{kind.type}\]-\(\) ON \(r\.{name}, r\.id\)", index) for index in INDEXES), name
    assert re.search(rf"FOR \(\)-\[r:[A-Z_|]*\b{kind.type}\b[A-Z_|]*\]-\(\)\s+ON EACH \[r\.source_ids\]", MIGRATIONS)
    shown = object_type(kind.name).fields
    assert list(shown) == list(FIELDS.by_type[kind.name])
    assert {kind.start.name, kind.end.name} <= set(shown)
    assert kind.plural in object_type("Query").fields
    for end in (kind.start, kind.end):
        assert all(end.field in object_type(label).fields for label in end.accepts or [end.label] if label != "Actor")


def test_what_must_be_there_is_not_null_and_nothing_else_stored_is() -> None:
    for name, fields in FIELDS.by_type.items():
        shown = object_type(name).fields
        for field_name, declared in fields.items():
            if isinstance(declared, Property):
                assert isinstance(shown[field_name].type, GraphQLNonNull) == declared.required, f"{name}.{field_name}"


def test_every_stored_field_can_be_filtered_and_ordered_by() -> None:
    for name, fields in {"Actor": FIELDS.actor, "Statement": FIELDS.statement, **FIELDS.by_type}.items():
        conditions = core.type_map[f"{name}Filter"]
        assert isinstance(conditions, GraphQLInputObjectType)
        values = core.type_map[f"{name}OrderField"]
        assert isinstance(values, GraphQLEnumType)
        for field_name, declared in fields.items():
            if isinstance(declared, Property):
                assert field_name in conditions.fields
                assert re.sub(r"(?<!^)(?=[A-Z])", "_", field_name).upper() in values.values


def test_no_internal_handle_and_no_visibility_shows() -> None:
    names = {field for kind in core.type_map for field in fields_of(kind)}
    assert not names & {"elementId", "element", "visibility", "sourceIds", "programmeId", "regionAgs"}


def descriptions() -> Iterator[tuple[str, str | None]]:
    """Every place that GraphiQL describes."""
    for name, type_ in core.type_map.items():
        if name.startswith("__") or name in ("ID", "Int", "Float", "String", "Boolean"):
            continue
        yield name, type_.description
        if isinstance(type_, GraphQLEnumType):
            yield from ((f"{name}.{key}", value.description) for key, value in type_.values.items())
        for key, field in fields_of(name).items():
            yield f"{name}.{key}", field.description
            yield from ((f"{name}.{key}({one})", arg.description) for one, arg in getattr(field, "args", {}).items())


def test_every_description_is_an_english_sentence() -> None:
    german = re.compile(r"[äöüßÄÖÜ]|\b(?:der|die|das|und|nicht|oder|eine?)\b")
    wrong = {
        place: text
        for place, text in descriptions()
        if not text
        or not text.endswith((".", ".”"))
        or german.search(text)
        or not (text[0].isupper() or text[0] == "`")
    }
    assert wrong == {}
