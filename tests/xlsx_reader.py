"""Reads a workbook by the standard library alone: its sheets as rows of texts, numbers and days."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TypeAlias
from xml.etree import ElementTree
from zipfile import ZipFile

SheetCell: TypeAlias = str | float | date
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile(r"_x([0-9A-F]{4})_")
_DAY_ZERO = date(1899, 12, 30)


def _column(reference: str) -> int:
    number = 0
    for letter in reference.rstrip("0123456789"):
        number = 26 * number + ord(letter) - 64
    return number - 1


def _parsed(content: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(content)  # noqa: S314 - our own file


def _day_styles(archive: ZipFile) -> set[str]:
    """The styles of cells whose numbers are days."""
    root = _parsed(archive.read("xl/styles.xml"))
    formats = {one.get("numFmtId") for one in root.iter(f"{_MAIN}numFmt") if "yyyy" in (one.get("formatCode") or "")}
    used = root.find(f"{_MAIN}cellXfs")
    assert used is not None
    return {str(i) for i, one in enumerate(used) if one.get("numFmtId") in formats}


def _text(cell: ElementTree.Element) -> str:
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), "".join(part.text or "" for part in cell.iter(f"{_MAIN}t")))


def _rows(archive: ZipFile, path: str) -> Iterator[dict[int, SheetCell]]:
    days = _day_styles(archive)
    for row in _parsed(archive.read(path)).iter(f"{_MAIN}row"):
        cells: dict[int, SheetCell] = {}
        for cell in row.iter(f"{_MAIN}c"):
            assert cell.find(f"{_MAIN}f") is None, "a formula"
            at, value = _column(cell.get("r") or ""), cell.find(f"{_MAIN}v")
            if cell.get("t") == "inlineStr":
                cells[at] = _text(cell)
            elif value is not None:
                assert cell.get("t") in (None, "n")
                number = float(value.text or "")
                cells[at] = _DAY_ZERO + timedelta(number) if cell.get("s") in days else number
        yield cells


def read_xlsx(content: bytes) -> dict[str, list[dict[int, SheetCell]]]:
    """The rows of each sheet by its name; each row has its cells by column, from 0, without the empty ones."""
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        book = _parsed(archive.read("xl/workbook.xml"))
        sheet_names = [sheet.get("name") or "" for sheet in book.iter(f"{_MAIN}sheet")]
        return {
            name: list(_rows(archive, f"xl/worksheets/sheet{i}.xml")) for i, name in enumerate(sheet_names, start=1)
        }


def sheet_xml(content: bytes, number: int = 1) -> str:
    with ZipFile(io.BytesIO(content)) as archive:
        return archive.read(f"xl/worksheets/sheet{number}.xml").decode()
