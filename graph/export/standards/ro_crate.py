"""`ro-crate-metadata.json`: an RO-Crate 1.1, which says what each file of the package is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from graph.export.description import licence_url
from graph.export.standards.citation import CREATOR, citation_of
from graph.export.standards.packaged_table import WrittenTable
from graph.export.table import TableHead

NAME: Final = "ro-crate-metadata.json"
_VERSION: Final = "https://w3id.org/ro/crate/1.1"
_DATA_PACKAGE: Final = "https://datapackage.org/standard/data-package/"


def ro_crate(
    head: TableHead, site: str, tables: Sequence[WrittenTable], others: Mapping[str, str], day: str
) -> Mapping[str, Any]:
    """`others` are files beside the tables and their media types; `day` is that of publication."""
    cited = citation_of(head, site)
    publisher, licence = f"{site}/#publisher", licence_url(head.licence)
    files = [*(_table(head, written) for written in tables), *(_file(*other) for other in others.items())]
    root: dict[str, Any] = {
        "@id": "./",
        "@type": "Dataset",
        "name": cited.title,
        "description": cited.abstract,
        "datePublished": day,
        "version": head.data_version,
        "license": {"@id": licence} if licence else head.licence,
        "identifier": f"{site}/id/dataset",
        "url": cited.url,
        "inLanguage": head.language.lower(),
        "creator": {"@id": publisher},
        "publisher": {"@id": publisher},
        "hasPart": [{"@id": file["@id"]} for file in files],
    }
    graph: list[Mapping[str, Any]] = [
        {
            "@id": NAME,
            "@type": "CreativeWork",
            "conformsTo": {"@id": _VERSION},
            "about": {"@id": "./"},
        },
        {name: value for name, value in root.items() if value is not None},
        *files,
        {"@id": publisher, "@type": "Organization", "name": cited.operator or CREATOR, "url": cited.url},
        {"@id": _DATA_PACKAGE, "@type": "CreativeWork", "name": "Data Package", "version": "2.0"},
    ]
    if licence:
        graph.append({"@id": licence, "@type": "CreativeWork", "name": head.licence, "url": licence})
    return {"@context": f"{_VERSION}/context", "@graph": graph}


def _table(head: TableHead, written: WrittenTable) -> dict[str, Any]:
    return {
        "@id": written.table.path,
        "@type": "File",
        "name": written.table.titled(head.language),
        "encodingFormat": "text/csv",
        "contentSize": str(written.size),
        "sha256": written.sha256,
    }


def _file(path: str, media_type: str) -> dict[str, Any]:
    file: dict[str, Any] = {"@id": path, "@type": "File", "name": path, "encodingFormat": media_type}
    return file | ({"conformsTo": {"@id": _DATA_PACKAGE}} if path == "datapackage.json" else {})
