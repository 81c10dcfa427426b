"""Statements in words: who does what to whom, since when and how sure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from graph.analysis.core.snapshot import ActorNode, Edge, RegionNode
from graph.messages import wording
from graph.messages.text import Text
from graph.messages.wording import quoted
from graph.model.enums import Certainty, Extent, MembershipRole, ParticipationRole
from graph.model.partial_dates import partial

# By relationship type, and role or extent where that changes what is said.
_PHRASES: Mapping[tuple[str, str | None], Text] = MappingProxyType(
    {
        ("FUNDS", None): Text("{} fördert {}", "{} funds {}"),
        ("MEMBER_OF", None): Text("{} ist Mitglied im Netzwerk {}", "{} is a member of the network {}"),
        ("MEMBER_OF", MembershipRole.COORDINATOR): Text(
            "{} koordiniert das Netzwerk {}", "{} coordinates the network {}"
        ),
        ("MEMBER_OF", MembershipRole.STEERING): Text(
            "{} gehört zum Steuerungskreis des Netzwerks {}", "{} is in the steering group of the network {}"
        ),
        ("MEMBER_OF", MembershipRole.FOUNDER): Text(
            "{} ist Gründungsmitglied des Netzwerks {}", "{} is a founding member of the network {}"
        ),
        ("MEMBER_OF", MembershipRole.COOPERATION): Text(
            "{} kooperiert mit dem Netzwerk {}", "{} cooperates with the network {}"
        ),
        ("PART_OF", None): Text("{} ist Teil der Organisation {}", "{} is part of {}"),
        ("PROVIDES", None): Text("{} ist Träger des Angebots {}", "{} provides the service {}"),
        ("ADMINISTERS", None): Text("{} verantwortet {}", "{} administers {}"),
        ("PARTICIPATES_IN", None): Text("{} nimmt am Programm {} teil", "{} takes part in the programme {}"),
        ("PARTICIPATES_IN", ParticipationRole.LEAD): Text(
            "{} ist im Programm {} federführend", "{} has the lead in the programme {}"
        ),
        ("PARTICIPATES_IN", ParticipationRole.RECIPIENT): Text(
            "{} erhält Mittel aus dem Programm {}", "{} receives money from the programme {}"
        ),
        ("PARTICIPATES_IN", ParticipationRole.CARRIER): Text(
            "{} ist Träger im Programm {}", "{} is a carrier in the programme {}"
        ),
        ("PARTICIPATES_IN", ParticipationRole.OFFICE): Text(
            "{} ist Fach- oder Koordinierungsstelle im Programm {}", "{} is an office of the programme {}"
        ),
        ("PARTICIPATES_IN", ParticipationRole.PARTNER): Text(
            "{} ist Partner im Programm {}", "{} is a partner in the programme {}"
        ),
        ("PARTICIPATES_IN", ParticipationRole.YOUTH_FORUM): Text(
            "{} ist Jugendforum im Programm {}", "{} is a youth forum in the programme {}"
        ),
        ("PARTICIPATES_IN", ParticipationRole.EVALUATOR): Text(
            "{} evaluiert das Programm {}", "{} evaluates the programme {}"
        ),
        ("PARTICIPATES_IN", ParticipationRole.APPLICANT): Text(
            "{} hat sich um die Teilnahme am Programm {} beworben", "{} has applied to take part in the programme {}"
        ),
        ("COVERS", None): Text("{} ist für das Gebiet {} da", "{} serves the region {}"),
        ("COVERS", Extent.PARTIAL): Text(
            "{} ist für einen Teil des Gebiets {} da", "{} serves a part of the region {}"
        ),
        ("COVERS", Extent.NONE): Text("{} ist für das Gebiet {} nicht da", "{} does not serve the region {}"),
        ("LOCATED_IN", None): Text("{} hat den Sitz im Gebiet {}", "{} is located in the region {}"),
        ("GOVERNS", None): Text("{} ist die Verwaltung des Gebiets {}", "{} governs the region {}"),
    }
)
_NOTHING = Text("", "")
_AT_LEAST = Text("mindestens ", "at least ")
# By whether the beginning and the end are known.
_PERIODS = {
    (False, False): _NOTHING,
    (True, False): Text("seit {}", "since {}"),
    (False, True): Text("bis {}", "until {}"),
    (True, True): Text("{} bis {}", "{} to {}"),
}
_UNSURE = Text("nicht bestätigt", "not confirmed")


class Clause(NamedTuple):
    """What some statements say alike; `sure`, if one of them is confirmed for the day."""

    text: Text
    period: Text
    sure: bool

    def noted(self, *, unsure: Text) -> Text:
        """With what is in brackets: since when and until when, and `unsure` where it is."""
        notes = (unsure if not self.sure else _NOTHING, self.period)
        de, en = (", ".join(filter(None, parts)) for parts in zip(*reversed(notes), strict=True))
        return Text(self.text.de + (f" ({de})" if de else ""), self.text.en + (f" ({en})" if en else ""))


def certainty_of(edges: Iterable[Edge], day: str) -> Certainty:
    """Of what they say together: sure, if one of them is. All hold on the day."""
    sure = any(edge.certainty(day) is Certainty.CONFIRMED for edge in edges)
    return Certainty.CONFIRMED if sure else Certainty.ASSUMED


def clauses(edges: Iterable[Edge], nodes: Sequence[ActorNode | RegionNode], day: str) -> list[Clause]:
    """All that the statements say, each thing once. All hold on the day."""
    alike: dict[tuple[Text, int, int], list[Edge]] = {}
    for edge in edges:
        alike.setdefault((_phrase(edge), edge.start, edge.end), []).append(edge)
    return [
        Clause(
            _filled(form, quoted(nodes[start].name), quoted(nodes[end].name)),
            _period(same),
            certainty_of(same, day) is Certainty.CONFIRMED,
        )
        for (form, start, end), same in alike.items()
    ]


def sentence_of(clauses: Sequence[Clause], day: str) -> Text:
    """All clauses in one sentence, in both languages. It tells which are not confirmed for the day, or that none is."""
    none = not any(clause.sure for clause in clauses)
    said = [clause.noted(unsure=_NOTHING if none else _UNSURE) for clause in clauses]
    de, en = "; ".join(text.de for text in said) + ".", "; ".join(text.en for text in said) + "."
    if not none:
        return Text(de, en)
    written = wording.day(day)
    return Text(
        f"{de} Davon ist für den {written.de} nichts bestätigt.",
        f"{en} None of this is confirmed for {written.en}.",
    )


def _filled(form: Text, *values: Text) -> Text:
    return Text(form.de.format(*(value.de for value in values)), form.en.format(*(value.en for value in values)))


def _phrase(edge: Edge) -> Text:
    return _PHRASES.get((edge.type, edge.role_or_extent)) or _PHRASES[edge.type, None]


def _period(edges: Sequence[Edge]) -> Text:
    """From the first known beginning to the last end, if all have one. Statements that hold on one day leave no gap."""
    begins = sorted(
        (edge.valid_from, partial(edge.valid_from, edge.from_precision)) for edge in edges if edge.valid_from
    )
    ends = sorted((edge.valid_to, partial(edge.valid_to, edge.to_precision)) for edge in edges if edge.valid_to)
    ended = len(ends) == len(edges)
    known = [wording.day(written) for _, written in (*begins[:1], *(ends[-1:] if ended else ()))]
    longer = _AT_LEAST if 0 < len(begins) < len(edges) else _NOTHING
    period = _filled(_PERIODS[bool(begins), ended], *known)
    return Text(longer.de + period.de, longer.en + period.en)
