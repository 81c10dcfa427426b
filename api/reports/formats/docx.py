"""A report as DOCX, made of a template: ours, or the one of the office with its letterhead.

The template is filled by docxtpl; its tags are those of the shipped one. Footnotes are real ones of Word: a source that
is named again is a reference to the footnote that has it.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docxtpl import DocxTemplate  # pyright: ignore[reportMissingTypeStubs]
from jinja2 import StrictUndefined
from jinja2 import TemplateError as JinjaError
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape

from api.reports.formats.archive import with_fixed_times
from api.reports.report import Note, Report, Sentence
from graph.errors import TemplateError

OWN_TEMPLATE: Final = Path(__file__).with_name("report.docx")
_LARGEST: Final = 20_000_000  # bytes of a template, and of each of its parts
_HINT: Final = (
    "Set PREVNET_REPORT_TEMPLATE to a template that has the tags of the shipped one; docs/reports.md lists them."
)
_SMALL: Final = '<w:rPr><w:sz w:val="17"/></w:rPr>'
_CLOSE: Final = '<w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>'
_RAISED: Final = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_NO_FOOTNOTES: Final = (
    "<w:footnotes>"
    '<w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:id="0" w:type="continuationSeparator"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
    "</w:footnotes>"
)
_FOOTNOTE: Final = "w:footnoteReference"
_MARK: Final = "w:reportNote"  # in the place of a footnote, until the document is filled
_FIRST_BOOKMARK: Final = 9_000  # above the numbers that a template may have


def docx(report: Report, template: Path | None) -> bytes:
    """The file. Raises TemplateError if the template can't be read or filled, or leaves out a part of the report."""
    try:
        _check_size(template or OWN_TEMPLATE)
        filled: Any = DocxTemplate(template or OWN_TEMPLATE)
        jinja = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
        filled.render(_context(report), jinja, autoescape=True)
        document = filled.docx
        _check_whole(document, report)
    except TemplateError:
        raise
    except JinjaError as error:
        raise TemplateError(f"The template for DOCX has a wrong tag: {str(error)[:300]}", hint=_HINT) from error
    except Exception as error:  # what a damaged file raises depends on where it is damaged
        if template is None:
            raise
        reason = f"{type(error).__name__}: {error}".replace(str(template), "the file")
        raise TemplateError(f"The template for DOCX can't be used. {reason[:300]}", hint=_HINT) from error
    _set_widths(document, report)
    _add_footnotes(document, report.notes())
    properties = document.core_properties
    properties.title, properties.language = report.title, report.language
    properties.created = properties.modified = datetime.fromisoformat(report.made.replace("Z", "+00:00"))
    file = io.BytesIO()
    filled.save(file)
    return with_fixed_times(file.getvalue())


def _check_size(path: Path) -> None:
    if not path.is_file():
        raise TemplateError("There is no file where PREVNET_REPORT_TEMPLATE points to.", hint=_HINT)
    with zipfile.ZipFile(path) as archive:
        if max([path.stat().st_size, *(part.file_size for part in archive.infolist())]) > _LARGEST:
            raise TemplateError(f"The template for DOCX, or a part of it, is larger than {_LARGEST} bytes.", hint=_HINT)


def _context(report: Report) -> dict[str, Any]:
    """What the tags of a template may name."""
    numbers = {note: number for number, note in enumerate(report.notes())}

    def runs(*sentences: Sentence) -> Markup:
        return _markup("<w:r><w:br/></w:r>".join(_runs(one, numbers) for one in sentences))

    sections = [
        {
            "heading": section.heading,
            "level": section.level,
            "paragraphs": [runs(one) for one in section.paragraphs],
            "facts": [{"label": one.label, "value": runs(one.value)} for one in section.facts],
            "bullets": [runs(one) for one in section.items],
            "table": section.table
            and {
                "caption": section.table.caption,
                "columns": [column.heading for column in section.table.columns],
                "rows": [[runs(*cell) for cell in row] for row in section.table.rows],
            },
        }
        for section in report.sections
    ]
    words = {"page": report.wording.page, "of": report.wording.of, "footer": report.footer}
    return {"title": report.title, "subtitle": report.subtitle, "day": report.day, "sections": sections, **words}


def _markup(xml: str) -> Markup:
    """XML that a template takes as it is; all texts in it are escaped."""
    return Markup(xml)  # noqa: S704


def _runs(sentence: Sentence, numbers: Mapping[Note, int]) -> str:
    """A text, and for each of its notes a mark with the note's number, in whose place the footnote comes."""
    marks = (f'<w:r><{_MARK} w:id="{numbers[note]}"/></w:r>' for note in sentence.notes)
    text = f'<w:r><w:t xml:space="preserve">{escape(sentence.text)}</w:t></w:r>'
    return text + f"<w:r>{_RAISED}<w:t>{sentence.mark_separator}</w:t></w:r>".join(marks)


def _check_whole(document: Any, report: Report) -> None:
    """Raises TemplateError if a text of the report is missing: a template without a tag must not make a report that
    looks whole."""
    body = document.element.body
    texts = {element.text for element in body.iter(qn("w:t"))}
    expected = [one.text for section in report.sections for one in section.sentences()]
    missing = [text for text in expected if text not in texts]
    marks = {mark.get(qn("w:id")) for mark in body.iter(qn(_MARK))}
    if missing or len(marks) < len(report.notes()):
        example = f" such as {missing[0][:80]!r}" if missing else ""
        raise TemplateError(
            f"The template for DOCX leaves out {len(missing)} of {len(expected)} texts of the report{example}.",
            hint=_HINT,
        )


def _set_widths(document: Any, report: Report) -> None:
    """Gives the columns of each table, known by its headings, their shares of its width; in fiftieths of a percent."""
    shares = {
        tuple(column.heading for column in section.table.columns): [column.share for column in section.table.columns]
        for section in report.sections
        if section.table
    }
    for table in document.element.body.iter(qn("w:tbl")):
        rows = [list(row.iterchildren(qn("w:tc"))) for row in table.iterchildren(qn("w:tr"))]
        headings = tuple("".join(text.text or "" for text in cell.iter(qn("w:t"))) for cell in rows[0]) if rows else ()
        widths = [round(5000 * share / sum(shares[headings])) for share in shares.get(headings, ())]
        for grid, width in zip(table.iter(qn("w:gridCol")), widths, strict=False):
            grid.set(qn("w:w"), str(width * 2))
        for row in rows if widths else ():
            for cell, width in zip(row, widths, strict=False):
                size = cell.get_or_add_tcPr().get_or_add_tcW()
                size.set(qn("w:type"), "pct")
                size.set(qn("w:w"), str(width))


# ---- footnotes


def _add_footnotes(document: Any, notes: tuple[Note, ...]) -> None:
    """Makes a footnote at the first mark of each note, and references of the other marks."""
    part = _footnotes_part(document.part)
    root = part.element
    first_id = max((int(one.get(qn("w:id"))) for one in root), default=0) + 1
    shown: dict[int, int] = {}
    count = 0  # of all footnotes up to here, also those of the template itself
    for mark in list(document.element.body.iter(qn(_MARK), qn(_FOOTNOTE))):
        if mark.tag == qn(_FOOTNOTE):
            count += 1
            continue
        number, run = int(mark.get(qn("w:id"))), mark.getparent()
        if number in shown:
            elements = _reference(number, shown[number])
        else:
            count += 1
            shown[number] = count
            root.append(_footnote(part, first_id + number, notes[number]))
            elements = _first_reference(number, first_id + number)
        for element in elements:
            run.addprevious(element)
        run.getparent().remove(run)


def _footnotes_part(main: Any) -> Any:
    """The part of the document that has the footnotes; a new one if the template has none."""
    old = next((one for one in main.rels.values() if one.reltype == RELATIONSHIP_TYPE.FOOTNOTES), None)
    if old is None:
        name, kind, root = PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, _element(_NO_FOOTNOTES)
        part = XmlPart(name, kind, root, main.package)
    else:
        part = XmlPart(
            old.target_part.partname, old.target_part.content_type, parse_xml(old.target_part.blob), main.package
        )
        part.rels.update(old.target_part.rels)
        main.rels.pop(old.rId)
    main.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    return part


def _footnote(part: Part, id_: int, note: Note) -> Any:
    link = ""
    if note.url:
        relation = part.relate_to(note.url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = f'<w:hyperlink r:id="{relation}"><w:r>{_SMALL}<w:t>{escape(note.url)}</w:t></w:r></w:hyperlink>'
    text = f'<w:r>{_SMALL}<w:t xml:space="preserve"> {escape(note.text)}. </w:t></w:r>'
    paragraph = f"<w:p>{_CLOSE}<w:r>{_RAISED}<w:footnoteRef/></w:r>{text}{link}</w:p>"
    return _element(f'<w:footnote w:id="{id_}">{paragraph}</w:footnote>')


def _first_reference(number: int, footnote: int) -> list[Any]:
    """The reference of a footnote, between the ends of a bookmark that other references name."""
    bookmark = _FIRST_BOOKMARK + number
    return [
        _element(f'<w:bookmarkStart w:id="{bookmark}" w:name="_RefNote{number}"/>'),
        _element(f'<w:r>{_RAISED}<{_FOOTNOTE} w:id="{footnote}"/></w:r>'),
        _element(f'<w:bookmarkEnd w:id="{bookmark}"/>'),
    ]


def _reference(number: int, shown: int) -> list[Any]:
    """The field that shows the number of a footnote elsewhere, and leads to it."""
    contents = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> NOTEREF _RefNote{number} \\h </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{shown}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return [_element(f"<w:r>{_RAISED}{content}</w:r>") for content in contents]


def _element(xml: str) -> Any:
    """An element of Word's, of XML without the declarations of its prefixes."""
    return parse_xml(re.sub(r"^<[\w:]+", lambda tag: f"{tag[0]} {nsdecls('w', 'r')}", xml))
