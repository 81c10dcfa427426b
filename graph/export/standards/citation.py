"""How to cite the data of a version: CITATION.cff, BibTeX and CSL-JSON, worded as the explorer cites its pages
(web/explorer/core/citation.ts)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import IO, Any, Final

import orjson

from graph.export.description import licence_url
from graph.export.table import Row, TableHead, TableTail
from graph.messages.catalogue import write
from graph.messages.message import message

CREATOR: Final = "prevnet"
_KEYWORDS: Final = ("prevention", "right-wing extremism", "racism", "counselling", "public funding", "knowledge graph")
# Those that version 1.2.0 of the format knows and that data have; others are named by their address.
_LICENCES_OF_CFF: Final = frozenset(
    ("CC0-1.0", "CC-BY-3.0", "CC-BY-4.0", "CC-BY-SA-3.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0")
) | frozenset(("ODbL-1.0", "ODC-By-1.0", "PDDL-1.0"))
_TEX: Final = re.compile(r"[\\{}&%$#_~^]")
_TEX_WORDS: Final = {"\\": "textbackslash", "~": "textasciitilde", "^": "textasciicircum"}
_KEY: Final = re.compile(r"[^A-Za-z0-9.-]+")


@dataclass(frozen=True)
class Citation:
    """`dated` is the instant at which the data were loaded; None if it is not known. `url` is the site's, `file` the
    address of the data as one file."""

    title: str
    abstract: str
    message: str
    url: str
    file: str
    dated: str | None
    version: str | None
    operator: str | None
    licence: str | None

    @property
    def day(self) -> str | None:
        return self.dated[:10] if self.dated else None

    def key(self, accessed: date) -> str:
        return f"prevnet-{_KEY.sub('-', self.version or accessed.isoformat())}"


def citation_of(head: TableHead, site: str) -> Citation:
    def say(id_: str) -> str:
        return write(message(id_), head.language)

    return Citation(
        title=say("dataset-title"),
        abstract=say("dataset-abstract"),
        message=say("dataset-cite"),
        url=f"{site}/",
        file=f"{site}/export/dataset.zip",
        dated=head.loaded_at,
        version=head.data_version,
        operator=head.operator,
        licence=head.licence,
    )


def as_cff(cited: Citation) -> bytes:
    """CITATION.cff 1.2.0. Each value is JSON, which YAML reads."""
    licence = cited.licence if cited.licence in _LICENCES_OF_CFF else None
    values: dict[str, Any] = {
        "cff-version": "1.2.0",
        "message": cited.message,
        "type": "dataset",
        "title": cited.title,
        "abstract": cited.abstract,
        "authors": [{"name": CREATOR, "website": cited.url}],
        "contact": [{"name": cited.operator}] if cited.operator else None,
        "version": cited.version,
        "date-released": cited.day,
        "license": licence,
        "license-url": None if licence else licence_url(cited.licence),
        "url": cited.url,
        "repository-artifact": cited.file,
        "keywords": list(_KEYWORDS),
    }
    return b"".join(name.encode() + b": " + orjson.dumps(value) + b"\n" for name, value in values.items() if value)


def as_bibtex(cited: Citation, accessed: date) -> bytes:
    fields = {
        "title": f"{{{_tex(cited.title)}}}",
        "author": f"{{{CREATOR}}}",
        "organization": cited.operator and _tex(cited.operator),
        "year": (cited.day or accessed.isoformat())[:4],
        "version": cited.version and _tex(cited.version),
        "note": cited.licence and _tex(cited.licence),
        "url": cited.url,
        "urldate": accessed.isoformat(),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@dataset{{{cited.key(accessed)},\n{lines}}}\n".encode()


def as_csl(cited: Citation, accessed: date) -> bytes:
    entry: dict[str, Any] = {
        "id": cited.key(accessed),
        "type": "dataset",
        "title": cited.title,
        "author": [{"literal": CREATOR}],
        "publisher": cited.operator,
        "version": cited.version,
        "issued": _parts(cited.day) if cited.day else None,
        "accessed": _parts(accessed.isoformat()),
        "URL": cited.url,
    }
    present: Mapping[str, Any] = {name: value for name, value in entry.items() if value}
    return orjson.dumps([present], option=orjson.OPT_INDENT_2) + b"\n"


def _parts(day: str) -> Mapping[str, Any]:
    return {"date-parts": [[int(part) for part in day.split("-")]]}


def _tex(text: str) -> str:
    """Braces and backslashes would end the text, the others are commands of TeX."""

    def escaped(match: re.Match[str]) -> str:
        sign = match[0]
        return f"\\{_TEX_WORDS[sign]}{{}}" if sign in _TEX_WORDS else f"\\{sign}"

    return _TEX.sub(escaped, text)


class CitationWriter:
    """A `TableWriter` without rows: a citation of the data in `format_`, `cff`, `bib` or `csl.json`."""

    def __init__(self, head: TableHead, file: IO[bytes], site: str, format_: str) -> None:
        self.cited, self.file, self.format = citation_of(head, site), file, format_

    def add(self, rows: Iterable[Row]) -> None:
        """A citation has no rows."""

    def close(self, tail: TableTail) -> None:  # noqa: ARG002 - nothing is counted
        match self.format:
            case "cff":
                written = as_cff(self.cited)
            case "bib":
                written = as_bibtex(self.cited, date.today())
            case _:
                written = as_csl(self.cited, date.today())
        self.file.write(written)

    def discard(self) -> None:
        """There is nothing to clean up."""
