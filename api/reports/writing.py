"""What the builders of all reports share: texts in the reader's language, and sources as footnotes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, TypeAlias
from urllib.parse import quote, urlencode

from api.reports.report import Note, ReportFact, Section, Sentence, Wording, printable
from graph.messages.catalogue import write
from graph.messages.message import Argument, Message, message
from graph.model.enums import Certainty

Data: TypeAlias = Mapping[str, Any]
Ask: TypeAlias = Callable[[str, Mapping[str, Any]], Awaitable[Any]]
"""Asks a named query with variables, as any reader would."""

SOURCE_FIELDS: Final = "sources { slug title publisher url published asOf accessed }"
STATEMENT_FIELDS: Final = f"id validFrom validTo lastConfirmed certainty(on: $on) {SOURCE_FIELDS}"
_NONE: Final = "NONE"  # how the catalogue's selectors name what is missing


@dataclass(frozen=True)
class ReportWriting:
    """The reader's `language` (a code in upper case) and `day`, the dataset, the name of the `subject`, and `page`, the
    path of the explorer's page that shows the same on `site`."""

    language: str
    day: str
    dataset: Data
    subject: str
    site: str
    page: str

    def text(self, value: Argument) -> str:
        return printable(write(value, self.language))

    def word(self, enumeration: str, value: str) -> str:
        """The label of a value of an enumeration."""
        return self.text(Message(f"{enumeration}-{value}"))

    @property
    def url(self) -> str:
        return f"{self.site}{quote(self.page)}?{urlencode({'lang': self.language.lower(), 'on': self.day})}"

    @cached_property
    def evaluation(self) -> Note:
        """The source of sentences that sum up: our own evaluation, with the page where each entry can be looked up."""
        return Note(self.text(message("report-evaluation", version=self.version, day=self.day)), self.url)

    @property
    def version(self) -> str:
        return self.dataset["version"] or self.text(message("report-unknown"))

    def evaluated(self, text: str, *entries: Data) -> Sentence:
        """A sentence that sums up, with the sources of the entries that it names."""
        return Sentence(printable(text), (self.evaluation, *self.notes(entries)))

    def sourced(self, text: str, *entries: Data) -> Sentence:
        """A text that rests on the sources of entries."""
        return Sentence(printable(text), self.notes(entries) or (Note(self.text(message("statements-facts-none"))),))

    def notes(self, entries: Iterable[Data]) -> tuple[Note, ...]:
        return tuple(dict.fromkeys(self._note(source) for entry in entries for source in entry["sources"]))

    def _note(self, source: Data) -> Note:
        text = message(
            "report-source",
            title=source["title"],
            publisher=source["publisher"] or _NONE,
            published=source["published"] or _NONE,
            as_of=source["asOf"] or _NONE,
            accessed=source["accessed"] or _NONE,
        )
        return Note(self.text(text), source["url"])

    def term(self, statement: Data) -> str:
        """When a statement holds, as far as it is known."""
        begin, end = statement["validFrom"], statement["validTo"]
        if begin and end:
            same = begin == end
            return self.text(message("day", day=begin) if same else message("period-from-to", begin=begin, end=end))
        if begin or end:
            return self.text(message("period-since", begin=begin) if begin else message("period-until", end=end))
        return self.text(message("report-not-recorded"))

    def certainty(self, statement: Data) -> str:
        if statement["certainty"] == Certainty.DOES_NOT_HOLD:  # of other years, which are no less true
            return self.text(message("report-other-day"))
        return self.word("Certainty", statement["certainty"])

    def not_recorded(self, names: Iterable[str]) -> Sentence:
        """That nothing is on record for these, which is not to say that there is nothing."""
        return self.evaluated(self.text(message("report-nothing-recorded", names="; ".join(names))))

    def about(self, *explanations: Message) -> Section:
        """The last section: the day, the data and their licence, and how to read the words of the report."""
        loaded, licence = self.dataset["loadedAt"], self.dataset["licence"]
        unknown = message("report-unknown")
        facts = (
            ReportFact(self.text(message("report-day")), Sentence(self.text(message("day", day=self.day)))),
            ReportFact(self.text(message("export-data-version")), Sentence(self.version)),
            ReportFact(
                self.text(message("export-loaded-at")),
                Sentence(self.text(message("day", day=loaded[:10]) if loaded else unknown)),
            ),
            ReportFact(self.text(message("export-licence")), Sentence(licence or self.text(unknown))),
            ReportFact(self.text(message("report-page")), Sentence(self.url), self.url),
        )
        paragraphs = tuple(Sentence(self.text(one)) for one in (*explanations, message("report-notes-explained")))
        return Section(self.text(message("report-about")), paragraphs, facts)

    def wording(self) -> Wording:
        texts = ("report-contents", "report-page-number", "report-page-of", "report-notes")
        return Wording(*(self.text(Message(id_)) for id_ in texts))
