"""`datapackage.json`: a Frictionless Data Package, version 2, with a schema for each table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from graph.export.description import licence_url
from graph.export.standards.citation import citation_of
from graph.export.standards.packaged_table import PackagedTable, WrittenTable
from graph.export.table import DATA_LIST_SEPARATOR, CellType, TableColumn, TableHead, TableTail

PROFILE: Final = "https://datapackage.org/profiles/2.0"
_PARTIAL_DATE: Final = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
_TYPES: Final[Mapping[CellType, Mapping[str, Any]]] = {
    CellType.INTEGER: {"type": "integer"},
    CellType.NUMBER: {"type": "number"},
    CellType.EURO: {"type": "number"},
    CellType.FLAG: {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]},
    CellType.URL: {"type": "string", "format": "uri"},
    CellType.LIST: {"type": "list", "delimiter": DATA_LIST_SEPARATOR},
    # Days are as precise as they are known, so they are no dates.
    CellType.DAY: {"type": "string", "constraints": {"pattern": _PARTIAL_DATE}},
}


def data_package(head: TableHead, tail: TableTail, site: str, tables: Sequence[WrittenTable]) -> Mapping[str, Any]:
    cited = citation_of(head, site)
    package: dict[str, Any] = {
        "$schema": f"{PROFILE}/datapackage.json",
        "name": "prevnet",
        "id": f"{site}/id/dataset",
        "title": cited.title,
        "description": cited.abstract,
        "homepage": cited.url,
        "version": head.data_version,
        "created": head.loaded_at,
        "licenses": _licences(head),
        "contributors": [{"title": cited.operator, "roles": ["publisher"]}] if cited.operator else None,
        "sources": [_present({"title": source.title, "path": source.url}) for source in tail.sources] or None,
        "resources": [_resource(head, written) for written in tables],
    }
    return _present(package)


def _licences(head: TableHead) -> list[Mapping[str, Any]] | None:
    if not head.licence:
        return None
    url = licence_url(head.licence)
    name = None if head.licence == url else head.licence
    return [_present({"name": name if url else None, "path": url, "title": head.licence})]


def _resource(head: TableHead, written: WrittenTable) -> Mapping[str, Any]:
    table = written.table
    return {
        "$schema": f"{PROFILE}/dataresource.json",
        "name": table.name,
        "type": "table",
        "path": table.path,
        "title": table.titled(head.language),
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": written.size,
        "hash": f"sha256:{written.sha256}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": True, "header": True},
        "schema": _schema(head, table),
    }


def _schema(head: TableHead, table: PackagedTable) -> Mapping[str, Any]:
    schema: dict[str, Any] = {
        "$schema": f"{PROFILE}/tableschema.json",
        "fields": [_field(column, head.language, is_key=column.name == table.key) for column in table.columns],
        "missingValues": [""],
        "primaryKey": [table.key],
    }
    if table.references:
        schema["foreignKeys"] = [_foreign_key(column, other) for column, other in table.references.items()]
    return schema


def _foreign_key(column: str, other: str) -> Mapping[str, Any]:
    """`other` is `regions.region_key`."""
    resource, _, key = other.partition(".")
    return {"fields": [column], "reference": {"resource": resource, "fields": [key]}}


def _field(column: TableColumn, language: str, *, is_key: bool) -> Mapping[str, Any]:
    described = {
        "name": column.name,
        "title": column.heading(language),
        "description": column.meaning(language),
        **_TYPES.get(column.type, {"type": "string"}),
    }
    return described | ({"constraints": {"required": True, "unique": True}} if is_key else {})


def _present(values: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
