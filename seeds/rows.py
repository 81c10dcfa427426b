"""Pydantic models of the rows of each seed file, made from the graph model, which parse and validate their text."""

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


class SeedRow(BaseModel):
    """A row's typed values by column; an empty value is None."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True)
class Entry:
    """The values of a valid row, and its line in the file."""

    line: Line
    values: Mapping[str, Any]

    @property
    def table(self) -> Table:
        return self.line.table


def _parser(table: Table, prop: Property) -> Parser:
    if prop.name in table.keys and prop.type is Type.TEXT:
        return values.region_key if prop.name in table.region_keys else values.key
    if table.node and prop.name == table.node.order:
        return values.name
    return values.parser(prop)


def _field(table: Table, prop: Property) -> Any:
    parse, rule = _parser(table, prop), values.RULES.get(prop.name)

    def validate(text: str, info: ValidationInfo) -> Any:
        try:
            values.check_no_spreadsheet_error(text)
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


def _model(table: Table) -> type[SeedRow]:
    fields: dict[str, Any] = {prop.name: _field(table, prop) for prop in table.columns}
    return create_model(f"{table.name}Row", __base__=SeedRow, **fields)


ROWS: Mapping[str, type[SeedRow]] = {name: _model(table) for name, table in TABLES.items()}


def entries(sheet: Sheet, problems: list[Problem]) -> Iterator[Entry]:
    """The valid rows of a sheet. Problems of the other rows are added to `problems`."""
    model = ROWS[sheet.table.name]
    for line in sheet.lines:
        if line.ragged:
            continue
        try:
            yield Entry(line, dict(model.model_validate(line.values)))
        except ValidationError as error:
            problems.extend(_problems(line, sheet.missing, error))


def _problems(line: Line, missing_columns: frozenset[str], error: ValidationError) -> Iterator[Problem]:
    for detail in error.errors(include_url=False):
        column = str(detail["loc"][0])
        if detail["type"] != "missing":
            yield line.problem(column, detail["msg"], line.values[column])
        elif column not in missing_columns:
            yield line.problem(column, "must not be empty.")
