"""The files of a report: what is in them, and templates that can't be used."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import orjson
import pytest
from docx import Document
from lxml import etree

from api.reports.formats.docx import OWN_TEMPLATE, docx
from api.reports.formats.odt import odt
from api.reports.formats.pdf import pdf
from api.reports.report import (
    MOST_FOOTNOTES,
    Note,
    Report,
    ReportColumn,
    ReportFact,
    ReportTable,
    Section,
    Sentence,
    Wording,
    merged,
    printable,
)
from graph.errors import TemplateError

FIRST = Note("A & B <c>: “Title”, 2024", "https://example.org/?a=1&b=2")
SECOND = Note("Other source, undated")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def report(*more: Section) -> Report:
    table = ReportTable(
        "Rows",
        (ReportColumn("Name"), ReportColumn("State", 2)),
        (
            ((Sentence("Köln"),), (Sentence("none", (SECOND,)), Sentence("not reported {{ 7 * 7 }} 中"))),
            ((Sentence("Aachen", (FIRST,)),), (Sentence("documented", (FIRST, SECOND)),)),
        ),
    )
    sections = (
        Section(
            "Findings",
            (Sentence("First & <foremost>.", (FIRST,)),),
            (ReportFact("Website", Sentence("https://example.org", (FIRST,)), "https://example.org"),),
            (Sentence("An item.", (SECOND, FIRST)),),
        ),
        Section("Table", table=table, level=2),
        *more,
    )
    wording = Wording("Contents", "Page", "of", "Notes")
    return Report("en", "Title & <more>", "As of", "2026-06-30", "2026-06-30T10:00:00.5Z", "Foot", sections, wording)


def part(archive: bytes, name: str) -> Any:
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(archive)).read(name))


def texts(root: Any) -> str:
    return " ".join(root.itertext())


def test_notes_are_numbered_as_they_are_first_named() -> None:
    assert report().notes() == (FIRST, SECOND)


def test_equal_texts_are_merged_with_all_their_notes() -> None:
    one, other = Sentence("a", (FIRST,)), Sentence("a", (SECOND, FIRST))
    assert merged((one, Sentence("b"), other)) == (Sentence("a", (FIRST, SECOND)), Sentence("b"))


def test_what_no_file_can_hold_is_left_out() -> None:
    assert printable(" a\x00b\u202ec\n") == "a b c"


def test_equal_reports_are_equal_files() -> None:
    assert pdf(report()) == pdf(report())
    assert odt(report()) == odt(report())
    assert docx(report(), None) == docx(report(), None)


def test_many_notes_of_a_pdf_stand_at_its_end() -> None:
    notes = tuple(Note(f"Source {number}") for number in range(MOST_FOOTNOTES))
    long = report(Section("More", (Sentence("Much.", notes),)))
    assert long.has_endnotes()
    assert pdf(long).startswith(b"%PDF-")


def test_a_docx_has_every_text_and_one_footnote_for_each_source() -> None:
    file = docx(report(), None)
    body, notes = part(file, "word/document.xml"), part(file, "word/footnotes.xml")
    for section in report().sections:
        for sentence in section.sentences():
            assert sentence.text in texts(body)
    references = [one.get(f"{W}id") for one in body.iter(f"{W}footnoteReference")]
    own = [note for note in notes if note.get(f"{W}type") is None]
    assert references == [note.get(f"{W}id") for note in own]
    assert [texts(note).strip() for note in own] == [f"{FIRST.text}.  {FIRST.url}", f"{SECOND.text}."]
    assert len([one for one in body.iter(f"{W}instrText") if "NOTEREF" in (one.text or "")]) == 6
    assert len(list(body.iter(f"{W}tblHeader"))) == 1
    document = Document(io.BytesIO(file))
    assert document.core_properties.title == report().title
    assert document.paragraphs[0].text == report().title


def test_an_odt_has_every_text_and_one_footnote_for_each_source() -> None:
    file = odt(report())
    assert zipfile.ZipFile(io.BytesIO(file)).infolist()[0].filename == "mimetype"
    content = part(file, "content.xml")
    for section in report().sections:
        for sentence in section.sentences():
            assert sentence.text in texts(content)
    assert [one.get(f"{TEXT}id") for one in content.iter(f"{TEXT}note")] == ["note1", "note2"]
    assert [one.get(f"{TEXT}ref-name") for one in content.iter(f"{TEXT}note-ref")] == [
        f"note{number}" for number in (1, 1, 2, 1, 1, 2)
    ]
    assert report().title in texts(part(file, "meta.xml"))


def test_a_long_list_of_marks_may_break_and_the_word_before_it_need_not() -> None:
    sources = tuple(Note(f"Source {number}") for number in range(11))
    few, many = Sentence("documented", sources[:3]), Sentence("documented", sources)
    table = ReportTable("Rows", (ReportColumn("State"),), (((few,),), ((many,),)))
    long = report(Section("Long", table=table))
    for content in (part(docx(long, None), "word/document.xml"), part(odt(long), "content.xml")):
        breaks = [text for text in content.itertext() if text == ",\u200b"]
        assert len(breaks) == 10


# ---- templates of an office


def template(folder: Path, *paragraphs: str) -> Path:
    path = folder / "office.docx"
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(str(path))
    return path


def test_the_office_may_add_its_letterhead(tmp_path: Path) -> None:
    document = Document(str(OWN_TEMPLATE))
    document.paragraphs[0].insert_paragraph_before("Ministry")
    document.sections[0].header.paragraphs[0].text = "{{ title }}"
    document.save(str(tmp_path / "office.docx"))
    file = docx(report(), tmp_path / "office.docx")
    made = Document(io.BytesIO(file))
    assert made.paragraphs[0].text == "Ministry"
    assert made.sections[0].header.paragraphs[0].text == report().title


@pytest.mark.parametrize(
    ("paragraphs", "words"),
    [
        (("{{ title }",), "wrong tag"),
        (("{%p for section in sections %}",), "wrong tag"),
        (("{{ titel }}",), "titel"),
        (("{{ title.__class__.__mro__ }}",), "unsafe"),
        (("{{ title }}", "{{ subtitle }}"), "leaves out 8 of 8 texts"),
    ],
)
def test_a_wrong_template_is_an_error(tmp_path: Path, paragraphs: tuple[str, ...], words: str) -> None:
    with pytest.raises(TemplateError, match=words) as refused:
        docx(report(), template(tmp_path, *paragraphs))
    assert refused.value.hint


def test_a_file_that_is_no_template_is_an_error(tmp_path: Path) -> None:
    broken = tmp_path / "office.docx"
    for content in (b"", b"no archive", OWN_TEMPLATE.read_bytes()[:5000]):
        broken.write_bytes(content)
        with pytest.raises(TemplateError, match="can't be used"):
            docx(report(), broken)
    with pytest.raises(TemplateError, match="no file"):
        docx(report(), tmp_path / "nowhere.docx")


def test_the_process_that_writes_says_what_is_wrong_and_writes_nothing(tmp_path: Path) -> None:
    job = {"format": "docx", "template": str(template(tmp_path, "{{ titel }}")), "report": report()}
    command = [sys.executable, "-P", "-m", "api.reports.formats.write_report"]
    done = subprocess.run(command, input=orjson.dumps(job), capture_output=True, timeout=60)
    assert (done.returncode, done.stdout) == (1, b"")
    assert orjson.loads(done.stderr.strip().splitlines()[-1])["code"] == "TEMPLATE"
