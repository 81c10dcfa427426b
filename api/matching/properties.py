"""What can be asked about matched actors and regions: their fields, and who is tied to them on a day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, TypeAlias

from api.export.statements import key_field
from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from graph.errors import BadUserInput
from graph.matching.candidates import CANDIDATE_TYPES, CandidateType, Subject
from graph.messages.catalogue import write
from graph.messages.message import Message, message
from graph.model.declarations import End, StatementKind
from graph.model.nodes import KIND_LABELS
from graph.model.partial_dates import parse_day
from graph.model.region_keys import global_id
from graph.model.statements import STATEMENT_KINDS

MAX_IDS: Final = 1_000
MAX_PROPERTIES: Final = 20
_IDS_AT_ONCE: Final = 20
_LISTED: Final = 50
_ARGUMENTS: Final = f"asOf: $on%d, first: {_LISTED}"

Value: TypeAlias = Mapping[str, str | int]
Data: TypeAlias = Mapping[str, Any]


class Shown(StrEnum):
    """What the cells of a statement show: who is at its other end, or the sources that state it."""

    VALUES = "values"
    SOURCES = "sources"


@dataclass(frozen=True)
class MatchProperty:
    """A property of the nodes with one of `labels`, which are types of the schema.

    `selection` makes its field from its number in the operation, `values` the cells from the field's answer in a
    language. Properties with a day are about statements.
    """

    id: str
    label: Message
    labels: tuple[str, ...]
    selection: Callable[[int, Shown], str]
    values: Callable[[Any, str], Iterator[Value]]
    has_day: bool = False

    def fits(self, type_: CandidateType) -> bool:
        """Whether nodes of a type have it."""
        if type_.subject is Subject.REGION:
            return "Region" in self.labels
        label = KIND_LABELS.get(type_.kind or "")
        return "Actor" in self.labels or (label in self.labels if label else "Region" not in self.labels)


@dataclass(frozen=True)
class WantedProperty:
    """A property with its settings: the day that statements hold on, and what their cells show."""

    property: MatchProperty
    on: date
    shown: Shown


def _texts(value: Any, _: str) -> Iterator[Value]:
    if value is not None:
        yield {"int": value} if isinstance(value, int) else {"str": str(value)}


def _field(id_: str, field: str, label: str, subject: str = "Actor") -> MatchProperty:
    return MatchProperty(id_, message(label), (subject,), lambda n, _: f"p{n}: {field}", _texts)


def _word(id_: str, enumeration: str, label: str, subject: str) -> MatchProperty:
    def values(value: str, language: str) -> Iterator[Value]:
        yield {"str": write(Message(f"{enumeration}-{value}"), language)}

    return MatchProperty(id_, message(label), (subject,), lambda n, _: f"p{n}: kind", values)


def _node(node: Data) -> Value:
    return {"id": node.get("slug") or node["ags"], "name": node["name"]}


def _within() -> MatchProperty:
    def values(value: Data | None, _: str) -> Iterator[Value]:
        if value:
            yield _node(value)

    return MatchProperty(
        "within", message("match-within"), ("Region",), lambda n, _: f"p{n}: within {{ ags name }}", values
    )


def _ties() -> Iterator[MatchProperty]:
    for kind in STATEMENT_KINDS:
        yield _tie(kind, kind.start, kind.end, "as-start")
        yield _tie(kind, kind.end, kind.start, "as-end")


def _tie(kind: StatementKind, end: End, other: End, heading: str) -> MatchProperty:
    """The nodes at the other end of the statements of a kind, or the sources of these statements."""
    is_region = "Region" in end.labels
    node = f"node: {other.name} {{ {key_field(other.label)} name }}"

    def selection(number: int, shown: Shown) -> str:
        node_or_sources = node if shown is Shown.VALUES else "sources { title url }"
        return f"p{number}: {end.field}({_ARGUMENTS % number}) {{ totalCount nodes {{ {node_or_sources} }} }}"

    def values(value: Data, language: str) -> Iterator[Value]:
        cells = [cell for statement in value["nodes"] for cell in _cells(statement)]
        yield from [cell for place, cell in enumerate(cells) if cell not in cells[:place]]
        more = value["totalCount"] - len(value["nodes"])
        if more:
            yield {"str": write(message("more-of-them", count=more), language)}

    return MatchProperty(
        # The same field name at both ends of a kind is told apart by its subject.
        f"region.{end.field}" if is_region else end.field,
        Message(f"StatementName-{kind.name.upper()}", attribute=None if is_region else heading),
        end.labels,
        selection,
        values,
        has_day=True,
    )


def _cells(statement: Data) -> list[Value]:
    if "node" in statement:
        return [_node(statement["node"])]
    return [{"str": " – ".join(filter(None, (source["title"], source["url"])))} for source in statement["sources"]]


PROPERTIES: Final[Mapping[str, MatchProperty]] = {
    one.id: one
    for one in (
        _field("name", "name", "column-name"),
        _field("shortName", "shortName", "column-short-name"),
        _field("nameEn", "nameEn", "column-name-en"),
        _word("kind", "ActorKind", "column-actor-kind", "Actor"),
        _field("website", "website", "column-website"),
        _field("founded", "founded", "column-founded"),
        _field("dissolved", "dissolved", "column-dissolved"),
        _field("description", "description(language: $language)", "column-description"),
        _field("region.name", "name", "column-name", "Region"),
        _word("region.kind", "RegionKind", "column-region-kind", "Region"),
        _field("region.population", "population", "column-people", "Region"),
        _within(),
        *_ties(),
    )
}


def candidate_type(id_: str) -> CandidateType:
    """Raises BadUserInput for an unknown id."""
    if id_ not in CANDIDATE_TYPES:
        raise BadUserInput(f"There is no type {id_[:100]!r}.", hint=f"There are {', '.join(CANDIDATE_TYPES)}.")
    return CANDIDATE_TYPES[id_]


def proposed(type_id: str | None) -> list[MatchProperty]:
    """The properties of a type; of all actors without one. Raises BadUserInput for an unknown type."""
    type_ = candidate_type(type_id or Subject.ACTOR.value)
    return [one for one in PROPERTIES.values() if one.fits(type_)]


def wanted_property(id_: str, settings: Mapping[str, Any], today: date) -> WantedProperty:
    """Raises BadUserInput for an unknown property or setting, or a value that it does not allow."""
    property_ = PROPERTIES.get(id_)
    if property_ is None:
        raise BadUserInput(f"There is no property {id_[:100]!r}.", hint=f"There are {', '.join(PROPERTIES)}.")
    for name in settings:
        if name not in ("on", "show"):
            raise BadUserInput(f"There is no setting `{name[:100]}`.", hint="There are on, show.")
    day, shown = settings.get("on") or "", settings.get("show") or Shown.VALUES
    try:
        on = parse_day(str(day).strip()) if day else today
    except ValueError:
        raise BadUserInput(f"`on` is {str(day)[:100]!r}.", hint="Give a day such as 2025-06-30.") from None
    if shown not in list(Shown):
        raise BadUserInput(f"`show` is {str(shown)[:100]!r}.", hint=f"Give one of {', '.join(Shown)}.")
    return WantedProperty(property_, on, Shown(shown))


async def property_values(
    operations: Operations, keys: Sequence[str], wanted: Sequence[WantedProperty], language: str
) -> dict[str, list[list[Value]]]:
    """The cells of each key, a list for each wanted property; empty ones for a key that no visible node has."""
    rows: dict[str, list[list[Value]]] = {key: [[] for _ in wanted] for key in keys}
    query = _query(wanted)
    days = {f"on{number}": one.on.isoformat() for number, one in enumerate(wanted) if one.property.has_day}
    unique = list(rows)
    for start in range(0, len(unique), _IDS_AT_ONCE):
        part = unique[start : start + _IDS_AT_ONCE]
        variables = {"ids": [global_id(key) for key in part], "language": language, **days}
        nodes = (await answer_data(operations, query, variables))["nodes"]
        for key, node in zip(part, nodes, strict=True):
            for number, one in enumerate(wanted):
                if node and f"p{number}" in node:
                    rows[key][number] = list(one.property.values(node[f"p{number}"], language))
    return rows


def _query(wanted: Sequence[WantedProperty]) -> str:
    days = "".join(f", $on{number}: Date" for number, one in enumerate(wanted) if one.property.has_day)
    fields = " ".join(
        f"... on {label} {{ {one.property.selection(number, one.shown)} }}"
        for number, one in enumerate(wanted)
        for label in one.property.labels
    )
    language = ", $language: Language!" if "$language" in fields else ""
    return f"query MatchProperties($ids: [ID!]!{language}{days}) {{ nodes(ids: $ids) {{ id {fields} }} }}"
