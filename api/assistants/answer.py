"""What a tool answers: sentences of the API with what they rest on, as a structure and as text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, cast

from graph.messages.catalogue import write
from graph.messages.message import Message, message

SOURCE_FIELDS: Final = "sources { slug title publisher url published accessed }"
FACT_FIELDS: Final = f"id certainty(on: $on) lastConfirmed {SOURCE_FIELDS}"
MAX_QUOTED: Final = 300  # characters of a note or description
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_FENCE: Final = "prevnet-data"

# One for all tools. Without descriptions, as every conversation pays for the list of tools.
OUTPUT_SCHEMA: Final[Mapping[str, Any]] = {
    "type": "object",
    "properties": {
        "answer": {"type": "string"},
        "total": {"type": "integer"},
        "truncated": {"type": "boolean"},
        **{name: {"type": "array"} for name in ("items", "notReported", "none", "sources")},
    },
}

Data = Mapping[str, Any]


class SourceList:
    """The sources of an answer, each once; items name them by number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self.entries: list[dict[str, Any]] = []

    def numbers(self, sources: Iterable[Data]) -> list[int]:
        return list(dict.fromkeys(map(self._number, sources)))

    def _number(self, source: Data) -> int:
        if source["slug"] not in self._numbers:
            self._numbers[source["slug"]] = len(self.entries) + 1
            names = ("title", "publisher", "url", "published", "accessed")
            entry = {"number": len(self.entries) + 1, "key": source["slug"]}
            self.entries.append(entry | {name: source[name] for name in names if source[name] is not None})
        return self._numbers[source["slug"]]


@dataclass
class AnswerItem:
    """One entry of an answer. `text` may be quoted as it is; `quoted` is what others wrote, `facts` are codes, numbers
    and keys, `statements` ids to cite."""

    text: str
    id: str | None = None
    certainty: str | None = None
    last_confirmed: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])
    quoted: str | None = None
    statements: Sequence[str] = ()
    sources: Sequence[int] = ()
    page: str | None = None

    def structured(self) -> dict[str, Any]:
        values: dict[str, Any] = {
            "text": self.text,
            "id": self.id,
            "certainty": self.certainty,
            "lastConfirmed": self.last_confirmed,
            **self.facts,
            "quoted": self.quoted,
            "statements": list(self.statements),
            "sources": list(self.sources),
            "page": self.page,
        }
        return {name: value for name, value in values.items() if value not in (None, [], {})}


@dataclass
class Findings:
    """What a tool makes of the data. `more` tells how to get the rest. `not_reported` is what no source tells, `none`
    what a source reports as absent."""

    answer: Sequence[str | None]
    items: Sequence[AnswerItem]
    total: int
    page: str
    more: Message = field(default_factory=lambda: message("assistant-more"))
    not_reported: Sequence[str] = ()
    none: Sequence[str] = ()
    day: str | None = None


def next_page(after: str | None) -> Message:
    """How to get the rest of a list with pages; None after the last page."""
    return message("assistant-more-after", after=after) if after else message("assistant-more-first")


def structured(findings: Findings, sources: SourceList, dataset: Data, day: str, language: str) -> dict[str, Any]:
    """The answer as one object, after OUTPUT_SCHEMA. `language` is a code in upper case."""
    truncated = findings.total > len(findings.items)
    return {
        "answer": " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in findings.answer if part),
        "day": findings.day or day,
        "dataVersion": dataset["version"],
        "licence": dataset["licence"],
        "items": [item.structured() for item in findings.items],
        "notReported": list(findings.not_reported),
        "none": list(findings.none),
        "total": findings.total,
        "truncated": truncated,
        "more": write(findings.more, language) if truncated else None,
        "sources": sources.entries,
        "page": findings.page,
        "untrusted": write(message("assistant-untrusted"), language),
    }


def as_text(answer: Data, language: str) -> str:
    """The same as text, in the language of its sentences. What comes from the data stands in a fence that no value can
    close, each value on one line."""
    day, version, licence = (str(answer[name]) for name in ("day", "dataVersion", "licence"))
    head = message("assistant-head", day=day, version=version, licence=licence)
    shown = message("assistant-shown", shown=len(answer["items"]), total=answer["total"])
    return "\n".join(
        (
            write(head, language),
            f"{answer['untrusted']} {write(message('assistant-marks'), language)}",
            f"<{_FENCE}>",
            *map(on_one_line, _data_lines(answer, language)),
            f"</{_FENCE}>",
            f"{write(shown, language)} {answer['more'] or ''}".rstrip(),
            write(message("assistant-page", address=answer["page"]), language),
        )
    )


def _data_lines(answer: Data, language: str) -> Iterator[str]:
    yield answer["answer"]
    for number, item in enumerate(answer["items"], 1):
        rest = {name: value for name, value in item.items() if name not in ("text", "sources")}
        marks = "".join(f"[{source}]" for source in item.get("sources", ()))
        details = "; ".join(f"{name}: {_value(value)}" for name, value in rest.items())
        yield f"{number}. {item['text']} {marks}".rstrip() + (f" ({details})" if details else "")
    nothing = write(message("assistant-nothing"), language)
    yield write(message("assistant-not-reported", names="; ".join(answer["notReported"]) or nothing), language)
    yield write(message("assistant-none", names="; ".join(answer["none"]) or nothing), language)
    for source in answer["sources"]:
        rest = ", ".join(f"{name} {source[name]}" for name in ("published", "accessed") if name in source)
        parts = [source["title"], source.get("publisher"), source.get("url"), rest]
        yield f"[{source['number']}] {', '.join(part for part in parts if part)}"


def _value(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_value, cast("list[Any]", value)))
    if isinstance(value, dict):
        return ", ".join(f"{name} ({_value(one)})" for name, one in cast("dict[str, Any]", value).items())
    return str(value)


def on_one_line(text: str) -> str:
    """A text that can't end its line or a fence."""
    return _CONTROL.sub(" ", text).replace("<", "‹").replace(">", "›")


def quoted(text: str | None) -> str | None:
    """What others wrote, on one line and not too long; None for nothing."""
    if not text:
        return None
    line = _CONTROL.sub(" ", text)
    return line if len(line) <= MAX_QUOTED else f"{line[:MAX_QUOTED]}…"


def evidence(statements: Sequence[Data], sources: SourceList) -> dict[str, Any]:
    """What an item says of the statements behind it. It is confirmed if one of them is."""
    certainties = {one["certainty"] for one in statements}
    days = [one["lastConfirmed"] for one in statements if one["lastConfirmed"]]
    return {
        "certainty": "CONFIRMED" if "CONFIRMED" in certainties else next(iter(certainties), None),
        "last_confirmed": max(days, default=None),
        "statements": [one["id"] for one in statements],
        "sources": sources.numbers(source for one in statements for source in one["sources"]),
    }
