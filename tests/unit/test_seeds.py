"""Seed files: which errors are reported, with which file and row, and how valid rows are stored.

Every test changes one thing in `GOOD`, a small folder without errors.
"""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from graph.errors import BadSeeds, BadUserInput, Problem
from graph.model.nodes import NODE_KINDS
from graph.model.statements import STATEMENT_KINDS
from seeds import content
from seeds.content import Content
from seeds.rows import ROWS
from seeds.tables import TABLES, THESAURUS

DATA = Path(__file__).parent.parent.parent / "seeds" / "data"
GOOD = {
    "Source": "id,title,published,url\ns1,Eins,2020-05,https://example.org/1\ns2,Zwei,,\ns3,Drei,2021,\n",
    "Region": "ags,name,kind,source_ids\nDE,Deutschland,COUNTRY,s1\n05,NRW,STATE,s1\n05315,Köln,URBAN_DISTRICT,s1\n",
    "WITHIN": "from,to\n05,DE\n05315,05\n",
    "Ministry": "id,name,level,source_ids\nm,Ministerium,STATE,s1\n",
    "Municipality": "id,name,source_ids\nk,Köln,s1\n",
    "CivilSocietyGroup": "id,name,website,founded,dissolved,visibility,source_ids\ng,Verein,,,,,s1\n",
    "CounsellingService": "id,name,service_type,source_ids\nc,Beratung,MOBILE_COUNSELLING,s1\n",
    "Programme": "id,name,started,ended,source_ids\np,Programm,,,s1\n",
    "Network": "id,name,source_ids\nn,Netz,s1\n",
    "FUNDS": (
        "id,from,to,valid_from,valid_to,last_confirmed,source_ids,note,visibility,"
        "amount_eur,amount_kind,amount_scope,period,programme_id\n"
        "f1,m,g,,,,s1,,,100,EXACT,WHOLE,PER_YEAR,p\n"
    ),
    "MEMBER_OF": "id,from,to,source_ids,role\nmo1,g,n,s1,MEMBER\n",
    "PARTICIPATES_IN": "id,from,to,source_ids,role,region_ags\npi1,k,p,s1,LEAD,05315\n",
    "GOVERNS": "id,from,to,source_ids\ngo1,k,05315,s1\n",
}


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def added(name: str, *lines: str) -> dict[str, str]:
    return {**GOOD, name: GOOD[name] + "".join(f"{line}\n" for line in lines)}


def problems(folder: Path) -> list[Problem]:
    with pytest.raises(BadSeeds) as caught:
        content.read(folder)
    return list(caught.value.problems)


def read(folder: Path, files: dict[str, str] = GOOD) -> Content:
    return content.read(write(folder, files))


def statement(seeds: Content, kind: str, key: str) -> dict[str, Any]:
    return seeds.relationships[kind, key].properties


FUNDS_REST = "100,EXACT,WHOLE,PER_YEAR,"

BAD_ROWS = [
    # Links
    ("FUNDS", f"x,nobody,g,,,,s1,,,{FUNDS_REST}", "from", "nobody", "names no actor"),
    ("FUNDS", f"x,m,05,,,,s1,,,{FUNDS_REST}", "to", "05", "names no actor"),
    ("FUNDS", f"x,m,g,,,,s1|gone,,,{FUNDS_REST}", "source_ids", "gone", "names no Source"),
    ("FUNDS", f"x,m,g,,,,s1,,,{FUNDS_REST}gone", "programme_id", "gone", "names no Programme"),
    ("FUNDS", f"x,m,g,,,,s1,,,{FUNDS_REST}n", "programme_id", "n", "is a Network, but must be a Programme"),
    ("PARTICIPATES_IN", "x,k,p,s1,LEAD,99", "region_ags", "99", "names no Region"),
    ("MEMBER_OF", "x,g,p,s1,MEMBER", "to", "p", "is a Programme, but must be a Network"),
    ("GOVERNS", "x,g,05,s1", "from", "g", "is a CivilSocietyGroup, but must be a Municipality"),
    ("Network", "x,Netz,gone", "source_ids", "gone", "names no Source"),
    # Keys
    ("Network", "g,Netz,s1", "id", "g", "is already the key of CivilSocietyGroup.csv, row 2"),
    ("FUNDS", f"f1,m,g,,,,s1,,,{FUNDS_REST}", "id", "f1", "is already the key of FUNDS.csv, row 2"),
    ("Region", "05,NRW,STATE,s1", "ags", "05", "is already the key of Region.csv, row 3"),
    ("Source", "s1,Eins,,", "id", "s1", "is already the key of Source.csv, row 2"),
    ("Network", " x,Netz,s1", "id", " x", "perhaps 'x' is meant"),
    ("Network", "x\ty,Netz,s1", "id", "x\ty", "perhaps 'x-y' is meant"),
    ("Network", "Köln: A & B,Netz,s1", "id", "Köln: A & B", "perhaps 'koeln-a-b' is meant"),
    ("Network", "x/y#z,Netz,s1", "id", "x/y#z", "perhaps 'x-y-z' is meant"),
    ("Network", f"{'ä' * 60},Netz,s1", "id", "ä" * 60, "is not a key of lower-case letters a–z, digits, - and _."),
    ("Network", "Я,Netz,s1", "id", "Я", "is not a key of lower-case letters a–z, digits, - and _."),
    (
        "GOVERNS",
        "x,k,5315,s1",
        "to",
        "5315",
        "is not an official key of 2, 3, 5 or 8 digits; perhaps '05315' is meant.",
    ),
    ("Region", '"5,315E+03",Köln,URBAN_DISTRICT,s1', "ags", "5,315E+03", "perhaps '05315' is meant"),
    ("Region", "5.315e3,Köln,URBAN_DISTRICT,s1", "ags", "5.315e3", "perhaps '05315' is meant"),
    ("Region", "'05315,Köln,URBAN_DISTRICT,s1", "ags", "'05315", "perhaps '05315' is meant"),
    ("Region", '"=""05315""",Köln,URBAN_DISTRICT,s1', "ags", '="05315"', "perhaps '05315' is meant"),
    ("Region", "05 3 15,Köln,URBAN_DISTRICT,s1", "ags", "05 3 15", "perhaps '05315' is meant"),
    ("Region", "053340002002,Aachen,MUNICIPALITY,s1", "ags", "053340002002", "perhaps '05334002' is meant"),
    ("Region", "Köln,Köln,URBAN_DISTRICT,s1", "ags", "Köln", "is not an official key of 2, 3, 5 or 8 digits."),
    ("Region", "05316,Köln,STATE,s1", "kind", "STATE", "has keys of 2 digits, but ags is '05316'."),
    ("Network", "x|y,Netz,s1", "id", "x|y", "separates keys"),
    ("Network", f"{'x' * 501},Netz,s1", "id", "x" * 501, "too long: 501 characters, at most 500"),
    ("FUNDS", f"x,m,g,,,,,,,{FUNDS_REST}", "source_ids", None, "must not be empty"),
    ("FUNDS", f"x,m,g,,,,s1|s1,,,{FUNDS_REST}", "source_ids", "s1|s1", "has a key twice"),
    ("FUNDS", f"x,m,g,,,,s1|,,,{FUNDS_REST}", "source_ids", "s1|", "nothing before or after"),
    ("Network", "x,Netz,s1; s2", "source_ids", "s1; s2", "separated by |; perhaps 's1|s2' is meant."),
    ("Network", 'x,Netz,"s1, s2"', "source_ids", "s1, s2", "separated by |; perhaps 's1|s2' is meant."),
    ("Network", "x,Netz,s1 | s2", "source_ids", "s1 | s2", "separated by |; perhaps 's1|s2' is meant."),
    # What readers can't see or tell apart
    ("Network", "x,\u200b\u00a0,s1", "name", None, "must not be empty"),
    ("Network", "x,\u202a\u3164\u2800,s1", "name", None, "must not be empty"),
    ("Network", "x,Netz\u202c,s1", "name", "Netz\u202c", "reads like the name in row 2"),
    ("Network", "x,NETZ,s1", "name", "NETZ", "reads like the name in row 2"),
    ("Network", "x,Ne\u00adtz,s1", "name", "Ne\u00adtz", "reads like the name in row 2"),
    ("Network", "x,#BEZUG!,s1", "name", "#BEZUG!", "is what a spreadsheet shows"),
    ("FUNDS", "x,m,g,,,,s1,,,####,EXACT,WHOLE,PER_YEAR,", "amount_eur", "####", "is what a spreadsheet shows"),
    ("Network", "x,\u200b#NV,s1", "name", "\u200b#NV", "is what a spreadsheet shows"),
    ("Network", "x,Err:502,s1", "name", "Err:502", "is what a spreadsheet shows"),
    ("Network", "x,#FELD!,s1", "name", "#FELD!", "is what a spreadsheet shows"),
    ("Network", "x,#FIELD!,s1", "name", "#FIELD!", "is what a spreadsheet shows"),
    # Tree of regions
    ("WITHIN", "05315,DE", "from", "05315", "is already placed by WITHIN.csv, row 3"),
    ("WITHIN", "DE,99", "to", "99", "names no Region"),
    # Values
    (
        "MEMBER_OF",
        "x,g,n,s1,BOSS",
        "role",
        "BOSS",
        "is not one of MEMBER, COORDINATOR, STEERING, FOUNDER, COOPERATION.",
    ),
    ("MEMBER_OF", "x,g,n,s1,", "role", None, "must not be empty"),
    ("FUNDS", f"x,m,g,2012-13,,,s1,,,{FUNDS_REST}", "valid_from", "2012-13", "is not a year, month or day that exists"),
    ("FUNDS", f"x,m,g,,31.12.2012,,s1,,,{FUNDS_REST}", "valid_to", "31.12.2012", "is not a year, month or day"),
    ("FUNDS", f"x,m,g,2013,2012-12,,s1,,,{FUNDS_REST}", "valid_to", "2012-12", "is before valid_from"),
    ("FUNDS", "x,m,g,,,,s1,,,many,EXACT,WHOLE,PER_YEAR,", "amount_eur", "many", "is not an amount"),
    ("FUNDS", "x,m,g,,,,s1,,,1.000,EXACT,WHOLE,PER_YEAR,", "amount_eur", "1.000", "is not an amount"),
    ("FUNDS", "x,m,g,,,,s1,,,-5,EXACT,WHOLE,PER_YEAR,", "amount_eur", "-5", "is negative"),
    ("FUNDS", "x,m,g,,,,s1,,,5,UNKNOWN,WHOLE,PER_YEAR,", "amount_kind", "UNKNOWN", "but amount_eur gives one"),
    ("FUNDS", "x,m,g,,,,s1,,,,EXACT,WHOLE,PER_YEAR,", "amount_kind", "EXACT", "but amount_eur gives none"),
    ("FUNDS", f"x,m,g,,,,s1,,SECRET,{FUNDS_REST}", "visibility", "SECRET", "one of PUBLIC, PARTNER, COORDINATOR"),
    ("FUNDS", f"x,m,g,,,,s1,{'x' * 10_001},,{FUNDS_REST}", "note", "x" * 10_001, "too long: 10001 characters"),
    ("Network", f"x,{'x' * 1_001},s1", "name", "x" * 1_001, "too long: 1001 characters, at most 1000"),
    ("Network", "x,a\x07b,s1", "name", "a\x07b", "control character"),
    ("CivilSocietyGroup", "x,X,ftp://x,,,,s1", "website", "ftp://x", "http:// or https://"),
    ("CivilSocietyGroup", "x,X,https://a\u00a0b,,,,s1", "website", "https://a\u00a0b", "http:// or https://"),
    ("CivilSocietyGroup", "x,X,https://,,,,s1", "website", "https://", "http:// or https://"),
    ("CivilSocietyGroup", "x,X,,999,,,s1", "founded", "999", "is not between 1000 and 2100"),
    ("CivilSocietyGroup", "x,X,,2101,,,s1", "founded", "2101", "is not between 1000 and 2100"),
    ("CivilSocietyGroup", "x,X,,19.5,,,s1", "founded", "19.5", "is not a whole number"),
    ("CivilSocietyGroup", "x,X,,2000,1999,,s1", "dissolved", "1999", "is before founded"),
    ("Programme", "x,X,2012,2011,s1", "ended", "2011", "is before started"),
    ("Programme", "x,X,1899-12-31,,s1", "started", "1899-12-31", "is not between 1900-01-01 and 2100-12-31"),
    ("FUNDS", f"x,m,g,2150,2012,,s1,,,{FUNDS_REST}", "valid_from", "2150", "is not between 1900-01-01 and 2100-12-31"),
    ("Source", "x,X,2099,", "published", "2099", "is after today; a source can't come from the future"),
    ("Source", "x,X,3000,", "published", "3000", "is not between 1900-01-01 and 2100-12-31"),
    ("FUNDS", f"x,m,g,,,2099-01,s1,,,{FUNDS_REST}", "last_confirmed", "2099-01", "is after today"),
    ("Source", "x,X,,javascript:alert(1)", "url", "javascript:alert(1)", "http:// or https://"),
]


@pytest.mark.parametrize(("name", "line", "column", "value", "message"), BAD_ROWS)
def test_a_bad_row_is_reported_with_file_row_and_column(
    tmp_path: Path, name: str, line: str, column: str, value: str | None, message: str
) -> None:
    row = len(GOOD[name].splitlines()) + 1
    reported = problems(write(tmp_path, added(name, line)))
    assert [(p.file, p.row, p.column, p.value) for p in reported] == [(f"{name}.csv", row, column, value)]
    assert message in reported[0].message


@pytest.mark.parametrize("column", ["published", "as_of", "accessed"])
def test_a_day_of_a_source_has_come(tmp_path: Path, column: str) -> None:
    today = date.today()
    days = [str(today), str(today + timedelta(days=1))]
    if column != "accessed":
        days[:0] = [f"{today:%Y}", f"{today:%Y-%m}"]
    lines = "".join(f"x{i},X,{day}\n" for i, day in enumerate(days))
    (problem,) = problems(write(tmp_path, {**GOOD, "Source": f"id,title,{column}\ns1,Eins,\ns2,Zwei,\n{lines}"}))
    assert (problem.row, problem.column, problem.value) == (len(days) + 3, column, days[-1])


@pytest.mark.parametrize(
    ("codes", "meant"),
    [
        ("50667;50668", "50667|50668"),
        ("50667 | 50668", "50667|50668"),
        ("50667 50668", "50667|50668"),
        ("5,0667E+04", "50667"),
        ("5.0667e4", "50667"),
        ("5066", ""),
    ],
)
def test_the_meant_postal_codes_are_proposed(tmp_path: Path, codes: str, meant: str) -> None:
    header, *rows = GOOD["Region"].splitlines()
    lines = [f"{header},postal_codes", *(f"{row}," for row in rows[:-1]), f'{rows[-1]},"{codes}"', ""]
    (problem,) = problems(write(tmp_path, {**GOOD, "Region": "\n".join(lines)}))
    assert (problem.row, problem.column, problem.value) == (4, "postal_codes", codes)
    proposal = f"; perhaps '{meant}' is meant" if meant else ""
    assert problem.message == f"is not a postal code of five digits, or several separated by |{proposal}."


def test_each_cycle_of_regions_is_reported_once(tmp_path: Path) -> None:
    files = added("WITHIN", "DE,05315")
    files["Region"] += "06,X,STATE,s1\n"
    files["WITHIN"] += "06,06\n"
    assert [str(p) for p in problems(write(tmp_path, files))] == [
        "WITHIN.csv, row 3, to: '05' closes a cycle: 05 within DE within 05315 within 05.",
        "WITHIN.csv, row 5, to: '06' closes a cycle: 06 within 06.",
    ]


BAD_FILES = [
    ("Network", "\ufeffid,name,source_ids\nn,Netz,s1\n", 1, None, "byte order mark"),
    ("Network", "id,name,colour,source_ids\nn,Netz,red,s1\n", 1, "colour", "there is no such column"),
    ("Network", "id,name,kind,source_ids\nn,Netz,NETWORK,s1\n", 1, "kind", "there is no such column"),
    ("Network", "id,nmae,name,source_ids\nn,,Netz,s1\n", 1, "nmae", "perhaps name is meant"),
    ("Network", "id,name,name,source_ids\nn,Netz,Netz,s1\n", 1, "name", "is there twice"),
    ("Network", "id,name\nn,Netz\n", 1, "source_ids", "the column is missing"),
    ("Network", "id,name,,source_ids\nn,Netz,,s1\n", 1, "", "a column has no name"),
    ("Network", "id,name,source_ids\nn,Netz\n", 2, None, "has 2 values, but the header 3"),
    ("Network", "id,name,source_ids\nn,Netz,s1,,\n", 2, None, "has 5 values, but the header 3"),
    ("Network", 'id,name,source_ids\nn,"Netz,s1\n', 2, None, "can't be read as CSV"),
]


@pytest.mark.parametrize(("name", "text", "row", "column", "message"), BAD_FILES)
def test_a_bad_file_is_reported_once(
    tmp_path: Path, name: str, text: str, row: int, column: str | None, message: str
) -> None:
    reported = problems(write(tmp_path, {**GOOD, name: text}))
    assert [(p.file, p.row, p.column) for p in reported] == [(f"{name}.csv", row, column)], reported
    assert message in reported[0].message


@pytest.mark.parametrize(
    ("text", "row", "message"),
    [
        ("id;name;source_ids\nn;Netz;s1\n", 1, "separated by semicolons; separate them by commas"),
        ('"id";"name";"source_ids"\n"n";"Netz, das";"s1"\n', 1, "separated by semicolons"),
        ("id\tname\tsource_ids\nn\tNetz\ts1\n", 1, "separated by tabs"),
        ("sep=,\nid,name,source_ids\nn,Netz,s1\n", 1, "the header is in row 2; delete what stands above it"),
        ("Netzwerke 2024,,\n,,\nid,name,source_ids\nn,Netz,s1\n", 1, "the header is in row 3"),
        ("sep=;\nid;name;source_ids\nn;Netz;s1\n", 2, "separated by semicolons"),
    ],
)
def test_a_file_of_another_shape_is_one_problem(tmp_path: Path, text: str, row: int, message: str) -> None:
    (problem,) = problems(write(tmp_path, {**GOOD, "Network": text}))
    assert (problem.file, problem.row, problem.column) == ("Network.csv", row, None)
    assert message in problem.message


def test_empty_rows_of_a_spreadsheet_are_skipped(tmp_path: Path) -> None:
    files = {**GOOD, "Network": f"{GOOD['Network']},,\n , ,\n\n"}
    assert read(tmp_path, files).version == read(tmp_path).version


def test_texts_are_stored_as_readers_see_them(tmp_path: Path) -> None:
    seeds = read(tmp_path, added("Network", "x,\u200b Ko\u0308ln\u00a0 am\u00ad Rhein ,s1"))
    assert seeds.nodes["Actor", "x"].properties["name"] == "Köln am Rhein"


def test_an_address_is_stored_without_what_nobody_sees(tmp_path: Path) -> None:
    seeds = read(tmp_path, added("CivilSocietyGroup", "x,X,\u00a0https://a\u200b.example/\u00a0,,,,s1"))
    assert seeds.nodes["Actor", "x"].properties["website"] == "https://a.example/"


def test_a_line_break_in_a_name_is_a_blank(tmp_path: Path) -> None:
    seeds = read(tmp_path, added("Network", 'x,"Köln\nam Rhein",s1'))
    assert seeds.nodes["Actor", "x"].properties["name"] == "Köln am Rhein"
    (problem,) = problems(write(tmp_path, added("Network", "x,A B,s1", 'y,"A\nB",s1')))
    assert "reads like the name in row 3" in problem.message


def test_a_word_of_the_thesaurus_is_only_a_part_of_longer_entries_of_others(tmp_path: Path) -> None:
    thesaurus = "word,service_type,source_ids\nHilfe,MOBILE_COUNSELLING,s1\nRat und Hilfe,ANTI_DISCRIMINATION,s1\n"
    files = added("CounsellingService", "d,Büro,ANTI_DISCRIMINATION,s1") | {"Thesaurus": thesaurus}
    seeds = read(tmp_path, files)
    assert seeds.nodes["Actor", "c"].properties["search_terms"] == "c hilfe"
    assert seeds.nodes["Actor", "d"].properties["search_terms"] == "d ratundhilfe rat und"


def test_problems_that_are_alike_are_counted(tmp_path: Path) -> None:
    lines = [f"x{i},Netz {i},gone" for i in range(500)] + [f"Ü{i},Netz,s1" for i in range(500, 502)]
    with pytest.raises(BadSeeds) as caught:
        content.read(write(tmp_path, added("Network", *lines)))
    assert len(caught.value.problems) == 502
    assert str(caught.value).splitlines() == [
        *(
            f"Network.csv, row {row}, source_ids: 'gone' names no Source: there is no row with this key in Source.csv."
            for row in (3, 4, 5)
        ),
        "Network.csv, source_ids: … and 497 more like this",
        *(
            f"Network.csv, row {row}, id: 'Ü{row - 3}' is not a key of lower-case letters a–z, digits, - and _;"
            f" perhaps 'ue{row - 3}' is meant."
            for row in (503, 504)
        ),
    ]


def test_the_list_of_problems_has_an_end(tmp_path: Path) -> None:
    files = added("Network", *(f"x{i},a\x07b,s1,{i}" for i in range(200)))
    with pytest.raises(BadSeeds) as caught:
        content.read(write(tmp_path, {**files, "CivilSocietyGroup": "a\n"}))
    assert len(str(caught.value).splitlines()) <= 100


def test_another_encoding_is_reported_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    (tmp_path / "Network.csv").write_bytes("id,name,source_ids\nn,Netz,s1\nm2,Köln,s1\n".encode("latin-1"))
    reported = problems(tmp_path)
    assert [(p.file, p.row) for p in reported] == [("Network.csv", 3)]
    assert "UTF-8" in reported[0].message


def test_unknown_files_are_reported_and_hidden_ones_are_not(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    (tmp_path / ".DS_Store").touch()
    (tmp_path / "funds.csv.bak").touch()
    (tmp_path / "network.CSV").touch()
    reported = problems(tmp_path)
    assert [p.file for p in reported] == ["funds.csv.bak", "network.CSV"]
    assert "perhaps Network.csv is meant" in reported[1].message


def test_a_file_whose_name_has_the_wrong_case_is_one_problem(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    (tmp_path / "CivilSocietyGroup.csv").rename(tmp_path / "civilsocietygroup.csv")
    (problem,) = problems(tmp_path)
    assert str(problem) == "civilsocietygroup.csv: is no seed file; perhaps CivilSocietyGroup.csv is meant."


def test_a_folder_without_any_seed_file_is_refused(tmp_path: Path) -> None:
    assert "holds none of the files" in problems(tmp_path)[0].message
    assert "is not a folder" in problems(tmp_path / "gone")[0].message


def test_all_problems_are_reported_together_in_order_of_files_and_rows(tmp_path: Path) -> None:
    files = added("FUNDS", "x,nobody,g,2013,2012,bad,s1,,,-1,WRONG,WHOLE,PER_YEAR,")
    files["Network"] += "n2,,gone\n"
    files["Source"] += "s1,,bad,bad\n"
    reported = problems(write(tmp_path, files))
    assert [(p.file, p.row, p.column) for p in reported] == [
        ("Network.csv", 3, "name"),
        ("Network.csv", 3, "source_ids"),
        ("Source.csv", 5, "id"),
        ("Source.csv", 5, "title"),
        ("Source.csv", 5, "url"),
        ("Source.csv", 5, "published"),
        ("FUNDS.csv", 3, "from"),
        ("FUNDS.csv", 3, "valid_to"),
        ("FUNDS.csv", 3, "last_confirmed"),
        ("FUNDS.csv", 3, "amount_eur"),
        ("FUNDS.csv", 3, "amount_kind"),
    ]


def test_references_to_an_invalid_row_are_not_reported(tmp_path: Path) -> None:
    files = {**GOOD, "Network": "id,name,source_ids\nn,,s1\n"}
    assert [(p.file, p.column) for p in problems(write(tmp_path, files))] == [("Network.csv", "name")]


def test_the_error_has_one_problem_in_each_line(tmp_path: Path) -> None:
    with pytest.raises(BadUserInput) as caught:
        read(tmp_path, added("MEMBER_OF", "x,g,n,s1,BOSS", "y,g,nix,s1,MEMBER"))
    first, second = str(caught.value).splitlines()
    assert first.startswith("MEMBER_OF.csv, row 3, role: 'BOSS' is not one of MEMBER,")
    assert second == "MEMBER_OF.csv, row 4, to: 'nix' names no Network: there is no row with this key in Network.csv."


def test_row_numbers_are_lines_of_the_file(tmp_path: Path) -> None:
    text = 'id,name,source_ids\nn,"Netz\nzwei",s1\n\nn2,,s1\n'
    assert [p.row for p in problems(write(tmp_path, {**GOOD, "Network": text}))] == [5]


def test_optional_columns_may_be_missing_and_empty_values_are_not_stored(tmp_path: Path) -> None:
    seeds = read(tmp_path)
    assert seeds.nodes["Actor", "g"].properties == {
        "id": "g",
        "kind": "CIVIL_SOCIETY_GROUP",
        "name": "Verein",
        "name_sort": "verein",
        "search_name": "verein",
        "search_terms": "g",
        "source_ids": ["s1"],
        "known_from": date(2020, 5, 1),
    }
    assert seeds.nodes["Source", "s2"].properties == {"id": "s2", "title": "Zwei", "title_sort": "zwei"}
    assert seeds.relationships["WITHIN", "05 within DE"].properties == {}


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2012", date(2012, 1, 1), date(2012, 12, 31), "YEAR"),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29), "MONTH"),
        ("2012-02-03", date(2012, 2, 3), date(2012, 2, 3), "DAY"),
    ],
)
def test_partial_dates_are_stored_as_first_or_last_day_with_precision(
    tmp_path: Path, text: str, first: date, last: date, precision: str
) -> None:
    files = added("FUNDS", f"x,m,g,{text},{text},{text},s1,,,{FUNDS_REST}")
    files["Programme"] += f"p2,Programm,{text},{text},s1\n"
    files["Source"] += f"s9,Neun,{text},\n"
    seeds = read(tmp_path, files)
    funding, programme = statement(seeds, "FUNDS", "x"), seeds.nodes["Actor", "p2"].properties
    assert (funding["valid_from"], funding["valid_from_precision"]) == (first, precision)
    assert (funding["valid_to"], funding["valid_to_precision"]) == (last, precision)
    assert funding["first_evidence"] == first
    assert (programme["started"], programme["started_precision"]) == (first, precision)
    assert (programme["ended"], programme["ended_precision"]) == (last, precision)
    assert seeds.nodes["Source", "s9"].properties["published"] == first
    assert seeds.nodes["Source", "s9"].properties["published_precision"] == precision


def test_a_statement_is_confirmed_by_its_newest_source_or_by_a_newer_day_of_its_own(tmp_path: Path) -> None:
    lines = [
        f"{key},m,g,,,{confirmed},{sources},,,{FUNDS_REST}"
        for key, confirmed, sources in (("a", "", "s1|s3|s2"), ("b", "", "s2"), ("c", "2022-01-01", "s3"))
    ]
    seeds = read(tmp_path, added("FUNDS", *lines))
    assert statement(seeds, "FUNDS", "a")["last_confirmed"] == date(2021, 1, 1)
    assert "last_confirmed" not in statement(seeds, "FUNDS", "b")
    assert statement(seeds, "FUNDS", "c")["last_confirmed"] == date(2022, 1, 1)
    assert statement(seeds, "FUNDS", "a")["source_ids"] == ["s1", "s3", "s2"]


@pytest.mark.parametrize(
    ("node", "own", "stored"),
    [
        ("", "", None),
        ("PUBLIC", "PUBLIC", None),
        ("", "PARTNER", "PARTNER"),
        ("PARTNER", "", "PARTNER"),
        ("PARTNER", "COORDINATOR", "COORDINATOR"),
        ("COORDINATOR", "PARTNER", "COORDINATOR"),
    ],
)
def test_a_statement_is_never_more_visible_than_its_ends(
    tmp_path: Path, node: str, own: str, stored: str | None
) -> None:
    files = added("CivilSocietyGroup", f"hidden,H,,,,{node},s1")
    files["FUNDS"] += f"x,m,hidden,,,,s1,,{own},{FUNDS_REST}\n"
    files["MEMBER_OF"] += "y,hidden,n,s1,MEMBER\n"
    seeds = read(tmp_path, files)
    hidden = seeds.nodes["Actor", "hidden"]
    assert statement(seeds, "FUNDS", "x").get("visibility") == stored
    assert hidden.properties.get("visibility") == (node if node not in ("", "PUBLIC") else None)
    assert statement(seeds, "MEMBER_OF", "y").get("visibility") == hidden.properties.get("visibility")
    assert ("Restricted" in hidden.labels) == ("visibility" in hidden.properties)


def test_amounts_are_floats_and_zero_is_stored(tmp_path: Path) -> None:
    seeds = read(tmp_path, added("FUNDS", "x,m,g,,,,s1,,,0,EXACT,WHOLE,PER_YEAR,"))
    assert statement(seeds, "FUNDS", "x")["amount_eur"] == 0.0
    assert type(statement(seeds, "FUNDS", "f1")["amount_eur"]) is float


def test_the_version_depends_on_the_content_and_not_on_its_order(tmp_path: Path) -> None:
    first = read(tmp_path).version
    header, *rows = GOOD["Source"].splitlines(keepends=True)
    assert read(tmp_path, {**GOOD, "Source": header + "".join(reversed(rows))}).version == first
    assert read(tmp_path, {**GOOD, "Network": "name,source_ids,website,id\nNetz,s1,,n\n"}).version == first
    assert read(tmp_path, {**GOOD, "Network": "id,name,source_ids\nn,Netzwerk,s1\n"}).version != first


def test_row_models_follow_the_graph_model() -> None:
    """The columns of a file are the properties of its kind in the model."""
    for kind in NODE_KINDS:
        expected = {p.name for p in kind.stored} - ({"kind"} if kind.is_actor else set[str]())
        assert set(ROWS[kind.label].model_fields) == expected
    for kind in STATEMENT_KINDS:
        assert set(ROWS[kind.type].model_fields) == {p.name for p in kind.stored if not p.derived} | {"from", "to"}
    assert set(ROWS["WITHIN"].model_fields) == {"from", "to"}
    for table in TABLES.values():
        required = {p.name for p in table.columns if p.required}
        fields = ROWS[table.name].model_fields
        assert {name for name, field in fields.items() if field.is_required()} == required


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_row_of_the_shipped_seeds_is_read() -> None:
    seeds = content.read(DATA)
    read = Counter([node.label for node in seeds.nodes.values()] + [kind for kind, _ in seeds.relationships])
    assert read == {path.stem: len(rows_of(path)) for path in DATA.glob("*.csv") if path.stem != THESAURUS}


def test_restricted_rows_of_the_shipped_seeds_are_read_as_such() -> None:
    seeds = content.read(DATA)
    items = {**seeds.nodes, **seeds.relationships}
    read = {key: item.properties["visibility"] for (_, key), item in items.items() if "visibility" in item.properties}
    rows = [row for path in DATA.glob("*.csv") for row in rows_of(path) if row.get("visibility")]
    assert rows
    assert read == {row["id"]: row["visibility"] for row in rows}
