"""Spreadsheets with names: what is written beside each row, and what is said about files that can't be read."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from test_matching import SCORER
from xlsx_reader import read_xlsx
from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs]

from api.matching.spreadsheets import MATCH_COLUMNS, MatchCounts, match_spreadsheet, read_spreadsheet
from graph.errors import BadUserInput
from graph.export.csv_format import CsvProfile


def match(path: Path, column: str | None = None, profile: CsvProfile = CsvProfile.EXCEL) -> tuple[Path, MatchCounts]:
    sheet = read_spreadsheet(path)
    output = path.with_stem(f"{path.stem}-matched")
    counts = match_spreadsheet(sheet, sheet.column(column), SCORER, frozenset(), output, lambda _: None, profile)
    return output, counts


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_csv_file_keeps_its_cells_and_gets_the_matches(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "names.csv"
    content = 'Nr;Träger\r\n01;Caritasverband Stadt Köln\r\n02;"Köln"\r\n;\r\n03\r\n04;nichts davon\r\n'
    path.write_bytes(content.encode(encoding))
    output, counts = match(path, "träger")
    with output.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file, delimiter=";")
    assert header == ["Nr", "Träger", *MATCH_COLUMNS]
    assert [row[:3] for row in rows] == [
        ["01", "Caritasverband Stadt Köln", "caritas-koeln"],
        ["02", "Köln", ""],
        ["03", "", ""],
        ["04", "nichts davon", ""],
    ]
    assert [row[5] for row in rows] == ["yes", "unclear", "no", "no"]
    assert rows[1][6].startswith("05315 (Köln, 100); stadt-koeln (Stadt Köln, ")
    assert (counts.row_count, counts.by_match) == (4, {"yes": 1, "unclear": 1, "no": 2})
    assert set(tmp_path.iterdir()) == {output, path}


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+49 221 1", "+49 221 1"),
        ("+49-221-1", "'+49-221-1"),
        ("-12 %", "-12 %"),
        ("-1.234,00 €", "-1.234,00 €"),
        ("-", "-"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("'=1", "''=1"),
        ("-12,5", "-12,5"),
        ("+3", "+3"),
        ("a=b", "a=b"),
    ],
)
def test_no_cell_of_a_csv_file_becomes_a_formula(tmp_path: Path, cell: str, written: str) -> None:
    path = tmp_path / "names.csv"
    path.write_text(f'Name;"=Kopf()"\nStadt Köln;{cell}\n', encoding="utf-8")
    for profile, head, expected in (
        (CsvProfile.EXCEL, "'=Kopf()", written),
        (CsvProfile.DATA, "=Kopf()", cell),
    ):
        output, _ = match(path, profile=profile)
        with output.open(encoding="utf-8-sig", newline="") as file:
            header, row = csv.reader(file, delimiter=";")
        assert (header[1], row[1]) == (head, expected)
        output.unlink()


def test_a_workbook_becomes_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "names.xlsx"
    with Workbook(str(path)) as book:
        sheet: Any = book.add_worksheet()  # pyright: ignore[reportUnknownMemberType]
        sheet.write_row(0, 0, ["Name", "Zahl"])
        sheet.write_row(1, 0, ["agisra e. V.", 3])
    output, counts = match(path)
    (rows, *_) = read_xlsx(output.read_bytes()).values()
    assert [rows[1][column] for column in range(3)] == ["agisra e. V.", 3, "agisra"]
    assert counts.by_match["yes"] == 1


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.csv", b"", r"a\.csv: is empty"),
        ("a.csv", b"Name,Ort\na,b\nc,d,e\n", r"a\.csv, row 3: has a value in column 3"),
        ("a.csv", b'Name,Ort\na,b\n"c,d\n', r"a\.csv, row 3: can't be read as CSV"),
        ("a.csv", b"\xff\xfeN\0a\0", r"a\.csv: is in UTF-16"),
        ("a.csv", b"Name\0\n", r"a\.csv: holds bytes that are no text"),
        ("a.csv", b"Name;prevnet_key\n", r"a\.csv, row 1, prevnet_key: is a column that would be written"),
        ("a.xlsx", b"Name;Ort\n", r"a\.xlsx: can't be read as XLSX"),
        ("a.pdf", b"%PDF", r"a\.pdf ends in '\.pdf'"),
    ],
)
def test_a_bad_file_is_refused_with_its_place_and_nothing_is_written(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BadUserInput, match=message):
        match(path)
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_column_is_named_and_an_output_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("Name,Ort\nx,y\n")
    with pytest.raises(BadUserInput, match="has no column 'Träger'"):
        match(path, "Träger")
    (tmp_path / "names-matched.csv").write_text("mine")
    with pytest.raises(BadUserInput, match="is there already"):
        match(path)
    assert (tmp_path / "names-matched.csv").read_text() == "mine"
