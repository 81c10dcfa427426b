"""What a name can stand for: an actor or a region with all its names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from graph.matching.names import AREA_WORDS, NameForm, name_forms
from graph.model.enums import ActorKind, RegionKind


class Subject(StrEnum):
    """The two sorts of candidates."""

    ACTOR = "Actor"
    REGION = "Region"


class NameSort(Enum):
    """WHOLE: a name as it stands. PART: without what is in brackets. SHORTENED: as people call an administration or
    area, which may have another one beside it: „Unna“ for the Kreis, „Stadt Bonn“ for the area."""

    WHOLE = auto()
    PART = auto()
    SHORTENED = auto()


@dataclass(frozen=True, slots=True)
class CandidateType:
    """A sort of candidates, or one kind of it. The id is `Actor` or, with a kind, `Actor.NETWORK`."""

    subject: Subject
    kind: ActorKind | RegionKind | None = None

    @property
    def id(self) -> str:
        return f"{self.subject}.{self.kind}" if self.kind else self.subject.value

    @property
    def broader(self) -> CandidateType | None:
        return CandidateType(self.subject) if self.kind else None


CANDIDATE_TYPES = {
    type_.id: type_
    for type_ in (
        CandidateType(Subject.ACTOR),
        *(CandidateType(Subject.ACTOR, kind) for kind in ActorKind),
        CandidateType(Subject.REGION),
        *(CandidateType(Subject.REGION, kind) for kind in RegionKind),
    )
}


@dataclass(frozen=True, slots=True)
class MatchCandidate:
    """`key` is the slug of an actor or the AGS of a region, unique among both. `regions` are the names and keys of the
    regions where an actor has or had a seat, or of those around a region."""

    key: str
    name: str
    type: CandidateType
    other_names: tuple[str, ...] = ()
    website: str | None = None
    regions: tuple[str, ...] = ()

    @property
    def type_ids(self) -> tuple[str, str]:
        return self.type.id, self.type.subject.value

    def forms(self) -> Iterator[tuple[NameForm, NameSort]]:
        """All forms of its names, and what each is."""
        for name in (self.name, *self.other_names):
            for place, form in enumerate(name_forms(name)):
                yield form, NameSort.WHOLE if place == 0 else NameSort.PART
                shortened = form.without_administration
                if shortened:
                    yield shortened, NameSort.SHORTENED
        if self.type.subject is Subject.REGION:
            for word in AREA_WORDS.get(self.type.kind or "", ()):
                yield from ((form, NameSort.SHORTENED) for form in name_forms(f"{word} {self.name}"))
