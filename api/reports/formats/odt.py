"""A report as ODT (OpenDocument 1.3): written by ourselves, as a text with headings, lists, tables and footnotes needs
little of the format."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from lxml import etree

from api.reports.formats.archive import with_fixed_times
from api.reports.report import Note, Report, ReportTable, Section, Sentence

_MEDIA_TYPE: Final = "application/vnd.oasis.opendocument.text"
_STYLES: Final = Path(__file__).with_name("report_styles.xml")
_URN: Final = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0"
_NAMES: Final = {
    **{name: _URN.format(name) for name in ("office", "text", "table", "style", "meta", "manifest")},
    "fo": _URN.format("xsl-fo-compatible"),
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}
_COUNTRIES: Final = {"de": "DE", "en": "GB"}
_WIDTH: Final = 16.5  # cm between the margins

# lxml has no public name for the class of its elements.
_Element = etree._Element  # pyright: ignore[reportPrivateUsage]


def odt(report: Report) -> bytes:
    """The file. Notes are real footnotes; a source that is named again is a reference to the footnote that has it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        # Its type comes first and uncompressed, by which programs know the file.
        archive.writestr("mimetype", _MEDIA_TYPE, zipfile.ZIP_STORED)
        archive.writestr("content.xml", _bytes(_Writer(report).content()))
        archive.writestr("styles.xml", _styles(report))
        archive.writestr("meta.xml", _bytes(_meta(report)))
        archive.writestr("META-INF/manifest.xml", _bytes(_manifest()))
    return with_fixed_times(file.getvalue())


class _Writer:
    """Writes the text of one report."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.numbers: Mapping[Note, int] = {note: number for number, note in enumerate(report.notes(), 1)}
        self.written: set[int] = set()

    def content(self) -> _Element:
        root = _root("document-content")
        self.automatic = _add(root, "office:automatic-styles")
        self.automatic.extend(_table_styles())
        text = _add(_add(root, "office:body"), "office:text")
        _add(text, "text:p", "text:style-name=Title").text = self.report.title
        _add(text, "text:p", "text:style-name=Subtitle").text = self.report.subtitle
        for number, section in enumerate(self.report.sections):
            self._section(text, section, f"Table{number}")
        return root

    def _section(self, text: _Element, section: Section, name: str) -> None:
        heading = f"text:style-name=Heading_20_{section.level}"
        _add(text, "text:h", heading, f"text:outline-level={section.level}").text = section.heading
        for paragraph in section.paragraphs:
            self._paragraph(text, "Text_20_body", paragraph)
        for fact in section.facts:
            line = _add(text, "text:p", "text:style-name=Fact")
            line.text = fact.label
            tab = _add(line, "text:tab")
            if fact.url:
                _link(line, fact.url, fact.value.text)
            else:
                tab.tail = fact.value.text
            self._notes(line, fact.value)
        if section.items:
            entries = _add(text, "text:list", "text:style-name=Report_20_list")
            for item in section.items:
                self._paragraph(_add(entries, "text:list-item"), "List_20_entry", item)
        if section.table:
            self._table(text, section.table, name)

    def _table(self, text: _Element, table: ReportTable, name: str) -> None:
        total = sum(column.share for column in table.columns)
        element = _add(text, "table:table", f"table:name={name}", "table:style-name=Report_20_table")
        for index, column in enumerate(table.columns):
            style = _add(self.automatic, "style:style", f"style:name={name}.{index}", "style:family=table-column")
            width = f"{_WIDTH * column.share / total:.2f}cm"
            _add(style, "style:table-column-properties", f"style:column-width={width}")
            _add(element, "table:table-column", f"table:style-name={name}.{index}")
        size = "Table_20_dense" if table.is_dense else "Table_20_contents"
        head = _add(_add(element, "table:table-header-rows"), "table:table-row")
        for column in table.columns:
            cell = _add(head, "table:table-cell", "table:style-name=Report_20_head", "office:value-type=string")
            _add(cell, "text:p", "text:style-name=Table_20_heading").text = column.heading
        for row in table.rows:
            line = _add(element, "table:table-row", "table:style-name=Report_20_row")
            for sentences in row:
                cell = _add(line, "table:table-cell", "table:style-name=Report_20_cell", "office:value-type=string")
                for sentence in sentences:
                    self._paragraph(cell, size, sentence)

    def _paragraph(self, parent: _Element, style: str, sentence: Sentence) -> None:
        paragraph = _add(parent, "text:p", f"text:style-name={style}")
        paragraph.text = sentence.text
        self._notes(paragraph, sentence)

    def _notes(self, paragraph: _Element, sentence: Sentence) -> None:
        for place, note in enumerate(sentence.notes):
            if place:
                _add(paragraph, "text:span", "text:style-name=Raised").text = sentence.mark_separator
            self._note(paragraph, note)

    def _note(self, paragraph: _Element, note: Note) -> None:
        number = self.numbers[note]
        if number in self.written:
            raised = _add(paragraph, "text:span", "text:style-name=Raised")
            names = "text:note-class=footnote", "text:reference-format=text", f"text:ref-name=note{number}"
            _add(raised, "text:note-ref", *names).text = str(number)
            return
        self.written.add(number)
        footnote = _add(paragraph, "text:note", f"text:id=note{number}", "text:note-class=footnote")
        _add(footnote, "text:note-citation").text = str(number)
        line = _add(_add(footnote, "text:note-body"), "text:p", "text:style-name=Footnote")
        line.text = f"{note.text}. "
        if note.url:
            _link(line, note.url, note.url)


def _table_styles() -> Sequence[_Element]:
    """The styles of tables, which programs look for beside the text alone."""
    families = {"table", "table-row", "table-cell"}
    styles = etree.parse(_STYLES).getroot().iter(_name("style:style"))
    return [style for style in styles if style.get(_name("style:family")) in families]


def _styles(report: Report) -> bytes:
    """The styles, with the language of the report, and its footer."""
    root = etree.parse(_STYLES).getroot()
    for properties in root.iter(_name("style:text-properties")):
        if properties.get(_name("fo:language")):
            properties.set(_name("fo:language"), report.language)
            properties.set(_name("fo:country"), _COUNTRIES.get(report.language, "none"))
    footer = next(root.iter(_name("style:footer")))
    line = _add(footer, "text:p", "text:style-name=Footer")
    line.text = report.footer
    _add(line, "text:tab").tail = f"{report.wording.page} "
    page = _add(line, "text:page-number", "text:select-page=current")
    page.text, page.tail = "1", f" {report.wording.of} "
    _add(line, "text:page-count").text = "1"
    return _bytes(root)


def _meta(report: Report) -> _Element:
    root = _root("document-meta")
    meta = _add(root, "office:meta")
    _add(meta, "dc:title").text = report.title
    _add(meta, "dc:language").text = report.language
    for name in ("meta:creation-date", "dc:date"):
        _add(meta, name).text = report.made
    return root


def _manifest() -> _Element:
    root = etree.Element(_name("manifest:manifest"), nsmap={"manifest": _NAMES["manifest"]})
    root.set(_name("manifest:version"), "1.3")
    files: Sequence[tuple[str, str]] = (
        ("/", _MEDIA_TYPE),
        *((name, "text/xml") for name in ("content.xml", "styles.xml", "meta.xml")),
    )
    for path, kind in files:
        _add(root, "manifest:file-entry", f"manifest:full-path={path}", f"manifest:media-type={kind}")
    return root


def _root(name: str) -> _Element:
    root = etree.Element(_name(f"office:{name}"), nsmap=_NAMES)
    root.set(_name("office:version"), "1.3")
    return root


def _name(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_NAMES[prefix]}}}{local}"


def _add(parent: _Element, name: str, *attributes: str) -> _Element:
    """A new child, with attributes written as `prefix:name=value`."""
    pairs = (attribute.partition("=") for attribute in attributes)
    return etree.SubElement(parent, _name(name), {_name(key): value for key, _, value in pairs})


def _link(parent: _Element, url: str, text: str) -> None:
    _add(parent, "text:a", "xlink:type=simple", f"xlink:href={url}").text = text


def _bytes(root: _Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)
