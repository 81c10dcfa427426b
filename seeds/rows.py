"""Row models, one per file, made from the graph model: what a row's text becomes, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, PlainValidator, ValidationError, ValidationInfo, create_model
from pydantic_core import PydanticCustomError

from graph.errors import Problem
from graph.model.properties import Property, Type
from seeds import values
from seeds.sheets import Line, Sheet
from seeds.tables import TABLES, Table
from seeds.values import Parser


class Row(BaseModel):
    """A row's typed values under the names of its columns; what the file leaves empty is None."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True)
class Entry:
    """A valid row and where it stands."""

    line: Line
    values: Mapping[str, Any]

    @property
    def table(self) -> Table:
        return self.line.table


def _parser(table: Table, prop: Property) -> Parser:
    if prop.name in table.keys and prop.type is Type.TEXT:
        return values.key
    if table.node and prop.name == table.node.order:
        return values.name
    return values.parser(prop)


def _field(table: Table, prop: Property) -> Any:
    parse, rule = _parser(table, prop), values.RULES.get(prop.name)

    def validate(text: str, info: ValidationInfo) -> Any:
        try:
            value = parse(values.limited(text, values.TEXT_LIMIT))
            if rule:
                rule(value, info.data)
        except ValueError as error:
            raise PydanticCustomError("seed", "{reason}", {"reason": str(error)}) from None
        return value

    kind = prop.values or values.PYTHON_TYPES[prop.type]
    if prop.required:
        return (Annotated[kind, PlainValidator(validate)], ...)
    return (Annotated[kind | None, PlainValidator(validate)], None)


def _model(table: Table) -> type[Row]:
    fields: dict[str, Any] = {prop.name: _field(table, prop) for prop in table.columns}
    return create_model(f"{table.name}Row", __base__=Row, **fields)


ROWS: Mapping[str, type[Row]] = {name: _model(table) for name, table in TABLES.items()}


def entries(sheet: Sheet, problems: list[Problem]) -> Iterator[Entry]:
    """The sheet's valid rows; what is wrong with the others is added to the problems."""
    model = ROWS[sheet.table.name]
    for line in sheet.lines:
        if line.ragged:
            continue
        try:
            yield Entry(line, dict(model.model_validate(line.values)))
        except ValidationError as error:
            problems.extend(_problems(line, sheet.missing, error))


def _problems(line: Line, reported: frozenset[str], error: ValidationError) -> Iterator[Problem]:
    for detail in error.errors(include_url=False):
        column = str(detail["loc"][0])
        if detail["type"] != "missing":
            yield line.problem(column, detail["msg"], line.values[column])
        elif column not in reported:
            yield line.problem(column, "must not be empty.")
