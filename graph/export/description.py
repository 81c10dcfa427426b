"""The description of a table as JSON, after the W3C's "CSV on the Web": what its file can't say in its rows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import IO, Any

import orjson

from graph.export.table import DATA_LIST_SEPARATOR, CellType, Row, TableColumn, TableHead, TableTail

_DATATYPES = {
    CellType.INTEGER: "integer",
    CellType.NUMBER: "decimal",
    CellType.EURO: "decimal",
    CellType.FLAG: "boolean",
    CellType.URL: "anyURI",
}
_SPDX = re.compile(r"[A-Za-z0-9]+([.+-][A-Za-z0-9]+)*")


class DescriptionWriter:
    """Writes only what a table is about; its rows are counted by the caller. `csv` is the address of the table as CSV
    for programs, which the description is of."""

    def __init__(self, head: TableHead, file: IO[bytes], csv: str) -> None:
        self.file = file
        file.write(_indented(_head(head, csv)).removesuffix(b"\n}"))

    def add(self, rows: Iterable[Row]) -> None:
        """The rows are not described one by one."""

    def close(self, tail: TableTail) -> None:
        self.file.write(b"," + _indented(_tail(tail)).removeprefix(b"{"))

    def discard(self) -> None:
        """There is nothing to clean up."""


def _indented(description: dict[str, Any]) -> bytes:
    return orjson.dumps(description, option=orjson.OPT_INDENT_2)


def _tail(tail: TableTail) -> dict[str, Any]:
    return {
        "schema:numberOfItems": tail.row_count,
        "notes": list(tail.remarks),
        "dc:source": [{"dc:title": title, "dc:publisher": by, "schema:url": url} for title, by, url in tail.sources],
    }


def _head(head: TableHead, csv: str) -> dict[str, Any]:
    language = head.language.lower()
    about = {
        "dc:title": head.title,
        "dc:description": head.question,
        "dc:license": licence_url(head.licence) or head.licence,
        "dc:date": head.day and head.day.isoformat(),
        "dc:relation": head.page,
        "schema:version": head.data_version,
        "dc:modified": head.loaded_at,
        "comment": head.notice(head.language),
    }
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": language}],
        "url": csv,
        **{name: value for name, value in about.items() if value is not None},
        "dialect": {"encoding": "utf-8", "delimiter": ",", "lineTerminators": ["\r\n"], "header": True},
        "tableSchema": {"columns": [_column(column, head.language) for column in head.columns]},
    }


def _column(column: TableColumn, language: str) -> dict[str, Any]:
    described = {
        "name": column.name,
        "titles": column.heading(language),
        "dc:description": column.meaning(language),
        "datatype": _DATATYPES.get(column.type, "string"),
    }
    return described | ({"separator": DATA_LIST_SEPARATOR} if column.type is CellType.LIST else {})


def licence_url(licence: str | None) -> str | None:
    """The address of a licence that is named by its SPDX identifier or by an address; None for other words."""
    if licence and licence.startswith(("http://", "https://")):
        return licence
    return f"https://spdx.org/licenses/{licence}" if licence and _SPDX.fullmatch(licence) else None
