"""Figures beside the finding of an answer: a number, its unit, and what it counts in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from graph.messages.message import Message, message


class FigureUnit(StrEnum):
    """What a figure counts.

    REGIONS: regions.
    PEOPLE: inhabitants.
    EUROS: euros.
    ACTORS: actors.
    ENTRIES: statements.
    """

    REGIONS = "REGIONS"
    PEOPLE = "PEOPLE"
    EUROS = "EUROS"
    ACTORS = "ACTORS"
    ENTRIES = "ENTRIES"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that belongs to the finding of an answer."""

    value: Annotated[float | None, "The exact number; null if it is not known."]
    unit: Annotated[FigureUnit, "What is counted."]
    label: Annotated[Message, "What is counted in words that follow the number: “districts without an entry”."]

    @property
    def sentence(self) -> Annotated[Message, "The number and what it counts: “12 districts without an entry.”"]:
        if self.value is None:
            return message("figure-unknown", label=self.label)
        return message("figure", unit=self.unit.name, value=self.value, label=self.label)
