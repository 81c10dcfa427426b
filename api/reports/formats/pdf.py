"""A report as PDF/UA-1, by Typst with the fonts inside its package: nothing is downloaded, nothing of the system is
used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import orjson
import typst

from api.reports.report import Report, Sentence
from graph.errors import Internal

_FOLDER: Final = Path(__file__).parent
_ATTEMPTS: Final = 4
_NO_GLYPH: Final = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPE: Final = re.compile(r"\\u\{([0-9a-f]+)\}")
_LONG: Final = 120  # lists and rows of tables from which a report has a table of contents


def pdf(report: Report) -> bytes:
    """The file. Characters that no font has are written as their code, `[U+4E2D]`, as PDF/UA refuses to leave them
    out."""
    text = orjson.dumps(_content(report)).decode()
    fonts = typst.Fonts(include_system_fonts=False)
    for _ in range(_ATTEMPTS):
        compiler = typst.Compiler(str(_FOLDER / "report.typ"), root=str(_FOLDER), font_paths=fonts)
        try:
            content = compiler.compile(
                format="pdf", pdf_standards=["ua-1"], timestamp=_made(report), sys_inputs={"report": text}
            )
        except typst.TypstError as error:
            missing = {char for match in _NO_GLYPH.finditer(error.diagnostic) for char in _unescaped(match[1])}
            if not missing - set(" "):
                raise Internal(f"Typst refuses the report: {error.diagnostic[:1000]}") from error
            text = _without(text, missing)
        else:
            assert isinstance(content, bytes)
            return content
    raise Internal("Typst can't show some characters of the report.")


def _made(report: Report) -> datetime:
    return datetime.fromisoformat(report.made.replace("Z", "+00:00")).replace(microsecond=0)


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)


def _without(text: str, missing: set[str]) -> str:
    """The JSON with codes in the place of characters; none of them is part of its syntax."""
    return text.translate({ord(char): f"[U+{ord(char):04X}]" for char in missing if not char.isascii()})


def _content(report: Report) -> Mapping[str, Any]:
    """The report with numbers in the place of notes; `first` where a note is named for the first time, which is where
    Typst makes the footnote."""
    numbers = {note: number for number, note in enumerate(report.notes())}
    seen: set[int] = set()

    def marked(sentence: Sentence) -> Mapping[str, Any]:
        marks: list[Mapping[str, Any]] = []
        for note in sentence.notes:
            number = numbers[note]
            marks.append({"note": number, "first": number not in seen})
            seen.add(number)
        return {"text": sentence.text, "marks": marks}

    sections = [
        {
            "heading": section.heading,
            "level": section.level,
            "paragraphs": [marked(one) for one in section.paragraphs],
            "facts": [{"label": one.label, "value": marked(one.value), "url": one.url} for one in section.facts],
            "items": [marked(one) for one in section.items],
            "table": section.table
            and {
                "caption": section.table.caption,
                "dense": section.table.is_dense,
                "columns": section.table.columns,
                "rows": [[[marked(one) for one in cell] for cell in row] for row in section.table.rows],
            },
        }
        for section in report.sections
    ]
    size = sum(len(section.items) + len(section.table.rows if section.table else ()) for section in report.sections)
    shown = {"sections": sections, "notes": report.notes(), "long": size > _LONG, "endnotes": report.has_endnotes()}
    return {**vars(replace(report, sections=())), **shown}
