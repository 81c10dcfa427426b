"""The formats of exported tables: every value is read back, and no text becomes a formula."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import date
from typing import IO, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from xlsx_reader import read_xlsx, sheet_xml

from graph.errors import Internal
from graph.export.csv_format import CsvProfile, CsvWriter, with_formula, without_formula
from graph.export.description import DescriptionWriter, licence_url
from graph.export.table import (
    DATA_LIST_SEPARATOR,
    LIST_SEPARATOR,
    Cell,
    CellType,
    Row,
    SourceOfRows,
    TableColumn,
    TableHead,
    TableTail,
    TableWriter,
    Word,
)
from graph.export.xlsx_format import MAX_TEXT, XlsxWriter

COLUMNS = (
    TableColumn("name"),
    TableColumn("region_key", CellType.KEY),
    TableColumn("state", CellType.WORD),
    TableColumn("sources", CellType.LIST),
    TableColumn("people", CellType.INTEGER),
    TableColumn("amount_eur", CellType.EURO),
    TableColumn("valid_from", CellType.DAY),
    TableColumn("disputed", CellType.FLAG),
)
HEADINGS = [
    "Name",
    "Regionalschlüssel",
    "Stand",
    "Quellen",
    "Einwohner",
    "Betrag in Euro",
    "Gilt ab",
    "Quellen uneins",
]
FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
AWKWARD = [
    "=1+1",
    "+49 221",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    "''-",
    'a"b;c,d',
    "a\r\nb",
    "a\nb",
    "\x00",
    "_x0041_",
    "\ufeff",
    " a ",
    "",
    "a|b",
    "\ufffe\uffff",
    "🏳️‍🌈",
]
texts = st.one_of(st.sampled_from(AWKWARD), st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
rows_of_texts = st.lists(st.lists(texts, min_size=2, max_size=2), max_size=5)


def head(language: str = "DE", columns: tuple[TableColumn, ...] = COLUMNS) -> TableHead:
    return TableHead(
        "fundings",
        columns,
        language,
        page="https://example.org/money?on=2026-11-28",
        address="https://example.org/export/fundings.csv?on=2026-11-28",
        day=date(2026, 11, 28),
        data_version="abc",
        loaded_at="2026-11-27T10:00:00Z",
        licence="CC-BY-4.0",
    )


def written(writer: TableWriter, file: IO[bytes], rows: Sequence[Row], tail: TableTail | None = None) -> bytes:
    for row in rows:
        writer.add([row])
    writer.close(tail or TableTail(len(rows)))
    file.seek(0)
    return file.read()


def csv_file(rows: Sequence[Row], profile: CsvProfile, of: TableHead | None = None) -> bytes:
    file = io.BytesIO()
    return written(CsvWriter(of or head(), file, profile), file, rows)


def csv_rows(content: bytes, profile: CsvProfile) -> list[list[str]]:
    """What a strict reader of this profile finds."""
    text = content.decode("utf-8-sig" if profile is CsvProfile.EXCEL else "utf-8")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";" if profile is CsvProfile.EXCEL else ","))


def xlsx_file(rows: Sequence[Row], of: TableHead | None = None, tail: TableTail | None = None) -> bytes:
    file = io.BytesIO()
    return written(XlsxWriter(of or head(), file), file, rows, tail)


FULL: Row = {
    "name": "Stadt Köln",
    "region_key": "05315",
    "state": Word("CoverageState", "PRESENT"),
    "sources": ["Bericht; Teil 1", Word("Extent", "FULL")],
    "people": 1_087_353,
    "amount_eur": 72_100.5,
    "valid_from": "2024-05-01",
    "disputed": False,
}
OLD: Row = {"name": "x", "amount_eur": 3, "valid_from": "2024-05", "disputed": True}


def test_for_a_spreadsheet_csv_speaks_german() -> None:
    content = csv_file([FULL, OLD], CsvProfile.EXCEL)
    assert content.startswith(b"\xef\xbb\xbfName;")
    assert content.count(b"\r\n") == 3
    assert csv_rows(content, CsvProfile.EXCEL) == [
        HEADINGS,
        [
            "Stadt Köln",
            '="05315"',
            "aktuell belegt",
            "Bericht; Teil 1; ganz",
            "1087353",
            "72100,5",
            "2024-05-01",
            "nein",
        ],
        ["x", "", "", "", "", "3", '="2024-05"', "ja"],
    ]


def test_for_a_spreadsheet_csv_speaks_english_too() -> None:
    _, first, _ = csv_rows(csv_file([FULL, OLD], CsvProfile.EXCEL, head("EN")), CsvProfile.EXCEL)
    assert first[2:] == ["currently documented", "Bericht; Teil 1; fully", "1087353", "72100.5", "2024-05-01", "no"]


@pytest.mark.parametrize("language", ["DE", "EN"])
def test_for_programs_csv_is_the_same_in_every_language(language: str) -> None:
    content = csv_file([FULL, OLD], CsvProfile.DATA, head(language))
    assert csv_rows(content, CsvProfile.DATA) == [
        [column.name for column in COLUMNS],
        ["Stadt Köln", "05315", "PRESENT", "Bericht; Teil 1|FULL", "1087353", "72100.5", "2024-05-01", "false"],
        ["x", "", "", "", "", "3", "2024-05", "true"],
    ]


@given(rows_of_texts)
@example([[text, text] for text in AWKWARD])
def test_programs_find_every_text_again(rows: list[list[str]]) -> None:
    table: list[Row] = [{"name": name, "region_key": key} for name, key in rows]
    content = csv_file(table, CsvProfile.DATA, head(columns=COLUMNS[:2]))
    assert csv_rows(content, CsvProfile.DATA)[1:] == rows


@given(rows_of_texts)
@example([[text, text] for text in AWKWARD])
def test_spreadsheets_find_every_text_again_and_no_formula(rows: list[list[str]]) -> None:
    table: list[Row] = [{"name": name, "sources": [key]} for name, key in rows]
    content = csv_file(table, CsvProfile.EXCEL, head(columns=(COLUMNS[0], COLUMNS[3])))
    read_back = csv_rows(content, CsvProfile.EXCEL)[1:]
    assert [cell for row in read_back for cell in row if cell.startswith(FORMULA_STARTS)] == []
    assert [[with_formula(cell) for cell in row] for row in read_back] == rows


@given(texts)
def test_an_apostrophe_is_added_only_before_what_would_be_a_formula(text: str) -> None:
    safe = without_formula(text)
    assert with_formula(safe) == text
    assert (safe != text) == text.lstrip("'").startswith(FORMULA_STARTS)


def test_only_a_key_of_digits_becomes_a_formula_which_is_a_text() -> None:
    """The loader and the API understand `="05315"`, as spreadsheets write it."""
    for key, cell in {"05315": '="05315"', "DE": "DE", "=1+1": "'=1+1", "05315\n": "05315\n", '05"': '05"'}.items():
        content = csv_file([{"name": "x", "region_key": key}], CsvProfile.EXCEL, head(columns=COLUMNS[:2]))
        assert csv_rows(content, CsvProfile.EXCEL)[1] == ["x", cell]


@given(st.floats(-1e15, 1e15), st.integers(-(10**15), 10**15), st.sampled_from(CsvProfile))
@example(0.1 + 0.2, 0, CsvProfile.EXCEL)
@example(1e-7, 0, CsvProfile.DATA)
def test_numbers_are_found_again_and_have_no_exponent(euros: float, people: int, profile: CsvProfile) -> None:
    row: Row = {"name": "x", "people": people, "amount_eur": euros}
    cells = csv_rows(csv_file([row], profile, head(columns=(COLUMNS[0], COLUMNS[4], COLUMNS[5]))), profile)[1]
    assert int(cells[1]) == people
    assert "e" not in cells[2]
    assert float(cells[2].replace(",", ".") if profile is CsvProfile.EXCEL else cells[2]) == euros


@given(st.lists(texts.filter(lambda text: text and "¦" not in text), min_size=1, max_size=4))
def test_programs_can_take_lists_apart(names: list[str]) -> None:
    content = csv_file([{"sources": names}], CsvProfile.DATA, head(columns=(COLUMNS[3],)))
    ((cell,),) = csv_rows(content, CsvProfile.DATA)[1:]
    assert [name.replace("¦", "|") for name in cell.split(DATA_LIST_SEPARATOR)] == names


# ---- XLSX


def test_a_workbook_has_real_numbers_and_days_and_keys_as_texts() -> None:
    sheets = read_xlsx(xlsx_file([FULL, OLD]))
    assert list(sheets) == ["Förderungen", "Lies mich"]
    headings, first, second = sheets["Förderungen"]
    assert list(headings.values()) == HEADINGS
    assert first == {
        0: "Stadt Köln",
        1: "05315",
        2: "aktuell belegt",
        3: "Bericht; Teil 1; ganz",
        4: 1087353,
        5: 72100.5,
        6: date(2024, 5, 1),
        7: "nein",
    }
    assert second == {0: "x", 5: 3, 6: "2024-05", 7: "ja"}


def test_the_headings_stay_in_sight_and_filter() -> None:
    xml = sheet_xml(xlsx_file([FULL, OLD]))
    assert 'state="frozen"' in xml
    assert '<autoFilter ref="A1:H3"/>' in xml
    assert "<hyperlink" not in xml


def test_the_second_sheet_says_what_the_first_is() -> None:
    tail = TableTail(7, [SourceOfRows("Bericht", "Land", "https://example.org/b")], ["Etwas fehlt."])
    sheet = read_xlsx(xlsx_file([FULL], tail=tail))["Lies mich"]
    texts = [tuple(row.values()) for row in sheet if row]
    assert texts[:10] == [
        ("Titel", "Förderungen"),
        ("Frage", head().question),
        ("Diese Ansicht", "https://example.org/money?on=2026-11-28"),
        ("Diese Datei", "https://example.org/export/fundings.csv?on=2026-11-28"),
        ("Tag", "2026-11-28"),
        ("Version der Daten", "abc"),
        ("Daten geladen am", "2026-11-27T10:00:00Z"),
        ("Lizenz der Daten", "CC-BY-4.0"),
        ("Zahl der Zeilen", "7"),
        ("Hinweis", "Etwas fehlt."),
    ]
    assert [row[0] for row in texts[11:19]] == HEADINGS
    assert all(len(row) == 2 for row in texts[11:19])
    assert texts[-1] == ("Land", "Bericht", "https://example.org/b")


@given(rows_of_texts)
@example([[text, text] for text in AWKWARD])
def test_a_workbook_has_every_text_and_no_formula(rows: list[list[str]]) -> None:
    table: list[Row] = [{"name": name, "region_key": key} for name, key in rows]
    sheet = read_xlsx(xlsx_file(table, head(columns=COLUMNS[:2])))["Förderungen"][1:]
    read_back = [[row.get(0, ""), row.get(1, "")] for row in sheet]
    # A row without a cell is not in the file.
    assert read_back == [row for row in rows if any(row)]


@given(st.dates(date(1800, 1, 1), date(2200, 1, 1)))
@example(date(1900, 2, 28))
@example(date(1900, 3, 1))
def test_days_are_found_again(day: date) -> None:
    cell = read_xlsx(xlsx_file([{"name": "x", "valid_from": day.isoformat()}]))["Förderungen"][1][6]
    assert cell == (day if day >= date(1900, 3, 1) else day.isoformat())


@pytest.mark.parametrize("letter", ["a", "ä", "🏳"])
def test_a_text_that_is_too_long_for_a_cell_is_cut_and_the_second_sheet_says_so(letter: str) -> None:
    units = len(letter.encode("utf-16-le")) // 2
    fits, too_long = letter * (MAX_TEXT // units), letter * (MAX_TEXT // units + 1)
    sheets = read_xlsx(xlsx_file([{"name": fits}, {"name": too_long}]))
    (_, first, second), about = sheets["Förderungen"], sheets["Lies mich"]
    assert first[0] == fits
    cut = str(second[0])
    assert cut.endswith(f"{letter} …")
    assert MAX_TEXT - units < len(cut.encode("utf-16-le")) // 2 <= MAX_TEXT
    notes = [row[1] for row in about if row.get(0) == "Hinweis"]
    assert notes == ["Ein Feld ist gekürzt: In ein Feld passen 32.767 Zeichen. Die CSV-Datei enthält alles."]
    assert "Hinweis" not in str(read_xlsx(xlsx_file([{"name": fits}]))["Lies mich"])


# ---- all formats


def test_the_description_says_what_csv_cannot() -> None:
    file = io.BytesIO()
    tail = TableTail(7, [SourceOfRows("Bericht", None, "https://example.org/b")], ["Etwas fehlt."])
    described: dict[str, Any] = json.loads(
        written(DescriptionWriter(head(), file, "https://x/y.csv"), file, [FULL], tail)
    )
    assert described["@context"] == ["http://www.w3.org/ns/csvw", {"@language": "de"}]
    assert described["url"] == "https://x/y.csv"
    assert described["dc:title"] == "Förderungen"
    assert described["dc:license"] == "https://spdx.org/licenses/CC-BY-4.0"
    assert described["dc:date"] == "2026-11-28"
    assert described["schema:version"] == "abc"
    assert described["schema:numberOfItems"] == 7
    assert described["notes"] == ["Etwas fehlt."]
    assert described["dc:source"] == [
        {"dc:title": "Bericht", "dc:publisher": None, "schema:url": "https://example.org/b"}
    ]
    columns = described["tableSchema"]["columns"]
    assert [column["name"] for column in columns] == [column.name for column in COLUMNS]
    assert [column["titles"] for column in columns] == HEADINGS
    assert columns[3]["separator"] == DATA_LIST_SEPARATOR != LIST_SEPARATOR
    assert [column["datatype"] for column in columns[4:6]] == ["integer", "decimal"]


@pytest.mark.parametrize(
    ("licence", "url"),
    [
        ("CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0"),
        ("https://example.org/l", "https://example.org/l"),
        ("in the public domain", None),
        (None, None),
    ],
)
def test_a_licence_named_by_its_identifier_has_an_address(licence: str | None, url: str | None) -> None:
    assert licence_url(licence) == url


@pytest.mark.parametrize("cell", [{"nonsense": "x"}])
def test_a_cell_without_a_column_is_a_mistake(cell: dict[str, Cell]) -> None:
    with pytest.raises(Internal, match="nonsense"):
        csv_file([cell], CsvProfile.DATA)


def test_a_discarded_workbook_leaves_no_file(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    writer = XlsxWriter(head(), io.BytesIO())
    writer.add([FULL])
    assert list(tmp_path.iterdir())
    writer.discard()
    assert list(tmp_path.iterdir()) == []
