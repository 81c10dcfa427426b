"""Files of the field's standards as the programs of their users read them, and what is wrong with them."""

from __future__ import annotations

import json
import os
import re
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml
from frictionless import Package
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.validators import validator_for

OWN = Path(__file__).parent / "unit" / "standard_schemas"
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
FORMATS = FormatChecker()


@FORMATS.checks("uri")
def _is_uri(text: object) -> bool:
    return isinstance(text, str) and bool(re.fullmatch(r"https?://[^\s/]+\S*", text))


@FORMATS.checks("uuid")
def _is_uuid(text: object) -> bool:
    return isinstance(text, str) and bool(_UUID.fullmatch(text))


@FORMATS.checks("date-time", raises=ValueError)
def _is_instant(text: object) -> bool:
    return isinstance(text, str) and "T" in text and datetime.fromisoformat(text).tzinfo is not None


def faults(standard: str, content: Any) -> list[str]:
    """What the schemas say against it: ours, and with STANDARD_SCHEMAS the standard's own."""
    folders = [OWN, *(Path(folder) for folder in [os.environ.get("STANDARD_SCHEMAS")] if folder)]
    paths = [path for folder in folders if (path := folder / f"{standard}.json").exists()]
    assert paths
    found: list[str] = []
    for path in paths:
        schema: Any = json.loads(path.read_text(encoding="utf-8"))
        validator: Any = validator_for(schema, Draft202012Validator)(schema, format_checker=FORMATS)
        found += [f"{list(error.path)}: {error.message[:200]}" for error in validator.iter_errors(content)]
    return found


def cff_faults(text: str) -> list[str]:
    # As GitHub does, dates are read as texts.
    return faults("cff-1.2.0", yaml.load(text, Loader=yaml.BaseLoader))  # noqa: S506 - makes texts only


def package_faults(folder: Path) -> list[str]:
    """What Frictionless finds in an unpacked Data Package: types, keys, and references between the tables."""
    report = Package(str(folder / "datapackage.json")).validate()
    tables: list[list[Any]] = report.flatten(["type", "note"])
    return [*map(str, tables), *map(str, report.errors)]


def crate_faults(folder: Path) -> list[str]:
    """What RO-Crate 1.1 requires of its metadata and our crate breaks."""
    crate: Any = json.loads((folder / "ro-crate-metadata.json").read_text(encoding="utf-8"))
    entities: dict[str, Any] = {entity["@id"]: entity for entity in crate["@graph"]}
    descriptor, root = entities["ro-crate-metadata.json"], entities["./"]
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    parts = {part["@id"] for part in root["hasPart"]}
    checks = {
        "context": crate["@context"] == "https://w3id.org/ro/crate/1.1/context",
        "descriptor": descriptor["@type"] == "CreativeWork" and descriptor["about"] == {"@id": "./"},
        "version": descriptor["conformsTo"] == {"@id": "https://w3id.org/ro/crate/1.1"},
        "root": root["@type"] == "Dataset" and {"name", "description", "datePublished", "license"} <= set(root),
        "parts are files": all(entities[part]["@type"] == "File" for part in parts),
        "every file is a part": parts == files - {"ro-crate-metadata.json"},
        "flat": all(isinstance(entity["@id"], str) and "@type" in entity for entity in crate["@graph"]),
        "ids are once": len(entities) == len(crate["@graph"]),
    }
    named = {value["@id"] for entity in crate["@graph"] for value in _references(entity)}
    missing = named - set(entities) - {"https://w3id.org/ro/crate/1.1"}
    return [name for name, holds in checks.items() if not holds] + sorted(missing)


def _references(entity: dict[str, Any]) -> list[dict[str, str]]:
    values: list[Any] = []
    for value in entity.values():
        values += value if isinstance(value, list) else [value]
    return [value for value in values if isinstance(value, dict)]


def unpacked(archive: Path, folder: Path) -> Path:
    with zipfile.ZipFile(archive) as opened:
        assert opened.testzip() is None
        opened.extractall(folder)
    return folder
