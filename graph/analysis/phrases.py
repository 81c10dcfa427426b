"""Statements in words: who does what to whom, since when and how sure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from graph.analysis.asking import Text
from graph.analysis.snapshot import ActorNode, Edge, RegionNode
from graph.analysis.wording import day_de, day_en
from graph.model import Certainty, Extent, MembershipRole, ParticipationRole, Precision

_Node = ActorNode | RegionNode

# By relationship type, and role or extent where that changes what is said. Names stand without articles, so German puts
# them where they need none.
_PHRASES: Mapping[tuple[str, str | None], Text] = MappingProxyType(
    {
        ("FUNDS", None): Text("{} fördert {}", "{} funds {}"),
        ("MEMBER_OF", None): Text("{} ist Mitglied im Netzwerk {}", "{} is a member of the network {}"),
        ("MEMBER_OF", MembershipRole.COORDINATOR): Text("{} koordiniert das Netzwerk {}", "{} coordinates {}"),
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
_DIGITS = {Precision.YEAR: 4, Precision.MONTH: 7}


def certainty_of(edges: Iterable[Edge], day: str) -> Certainty:
    """Of what they say together: sure, if one of them is. All hold on the day."""
    sure = any(edge.certainty(day) is Certainty.CONFIRMED for edge in edges)
    return Certainty.CONFIRMED if sure else Certainty.ASSUMED


def clauses(edges: Iterable[Edge], nodes: Sequence[_Node], day: str) -> Text:
    """All that the statements say, each thing once, as clauses of one sentence. All hold on the day."""
    alike: dict[tuple[Text, int, int], list[Edge]] = {}
    for edge in edges:
        alike.setdefault((_phrase(edge), edge.start, edge.end), []).append(edge)
    said = [
        _clause(form, nodes[start].name, nodes[end].name, _note(same, day))
        for (form, start, end), same in alike.items()
    ]
    return Text("; ".join(clause.de for clause in said), "; ".join(clause.en for clause in said))


def sentence_of(clauses: Iterable[Text]) -> Text:
    """A whole sentence, in both languages."""
    said = list(clauses)
    de, en = "; ".join(clause.de for clause in said), "; ".join(clause.en for clause in said)
    return Text(*(text if text.endswith(".") else f"{text}." for text in (de, en)))


def _clause(form: Text, start: str, end: str, note: Text) -> Text:
    return Text(form.de.format(start, end) + note.de, form.en.format(start, end) + note.en)


def _phrase(edge: Edge) -> Text:
    return _PHRASES.get((edge.type, edge.role)) or _PHRASES[edge.type, None]


def _note(edges: Sequence[Edge], day: str) -> Text:
    """In brackets: since when and until when, and whether nobody has confirmed it for the day."""
    unsure = certainty_of(edges, day) is Certainty.ASSUMED
    de = [*_period(edges, day_de, ("mindestens ", "seit {}", "bis {}", "{} bis {}"))]
    en = [*_period(edges, day_en, ("at least ", "since {}", "until {}", "{} to {}"))]
    if unsure:
        de.append("nicht bestätigt")
        en.append("not confirmed")
    return Text(*(f" ({', '.join(parts)})" if parts else "" for parts in (de, en)))


def _period(edges: Sequence[Edge], written: Callable[[str], str], forms: tuple[str, str, str, str]) -> list[str]:
    """From the first known beginning to the last end, if all have one. Statements that hold on one day leave no gap."""
    at_least, since, until, both = forms
    begins = [(edge.valid_from, edge.from_precision) for edge in edges if edge.valid_from]
    ends = [(edge.valid_to, edge.to_precision) for edge in edges if edge.valid_to]
    begin = written(_known(*min(begins))) if begins else ""
    end = written(_known(*max(ends))) if len(ends) == len(edges) else ""
    if not begin:
        return [until.format(end)] if end else []
    longer = at_least if len(begins) < len(edges) else ""
    return [longer + (both.format(begin, end) if end else since.format(begin))]


def _known(day: str, precision: str | None) -> str:
    """As much of the day as is known."""
    return day[: _DIGITS.get(Precision(precision), 10)] if precision else day
