"""A synthetic network in the model, the same for the same scale on every machine.

It has the shape of the real one: few funders pay almost everybody, few networks have most members, and the regions are
a tree of country, states, government regions, districts and municipalities with keys like the official ones. Kinds,
statement kinds and their enumerations come from the model. Only `Random.random` is called, whose sequence Python
promises to keep.
"""

from __future__ import annotations

from bisect import bisect
from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import accumulate, cycle, islice
from pathlib import Path
from random import Random
from typing import Final, TypeVar

from graph.model.declarations import StatementKind
from graph.model.enums import AmountKind, AmountScope, Precision, RegionKind, Visibility
from graph.model.nodes import ACTOR_LABELS, NODES, labels_of
from graph.model.properties import Property, Type, snake
from graph.model.statements import STATEMENT_KINDS
from graph.model.validity import Period, validity
from graph.store.bulk_write import Node, NodeKey, Properties, Relationship, Writes
from seeds.content import raise_visibility
from seeds.derived import derived_properties

T = TypeVar("T")

SEED: Final = 2026
# Numbers of the network ×1, which has about 30 000 nodes and 180 000 relationships.
SOURCES, DISTRICTS, MUNICIPALITIES = 3_000, 400, 11_000
ACTORS: Final = {
    "Ministry": (60, "Ministerium für"),
    "PublicBody": (1_000, "Landesstelle für"),
    "Municipality": (3_500, "Stadtverwaltung, Referat"),
    "CivilSocietyGroup": (7_000, "Verein für"),
    "CounsellingService": (2_600, "Mobile Beratung"),
    "Programme": (400, "Programm"),
    "Network": (1_000, "Netzwerk gegen Rechtsextremismus,"),
}
"""How many actors of a kind, and how their names begin."""


@dataclass(frozen=True)
class Shape:
    """How many statements of a kind, and which kinds of nodes they connect, where the model allows more. With an
    exponent ends are drawn by a power law, the first ones far more often than the last; else evenly."""

    number: int = 1_000
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    start_exponent: float = 0.0
    end_exponent: float = 0.0


RECIPIENTS = ("CivilSocietyGroup", "CounsellingService", "Municipality")
STATEMENTS: Final = {
    "FUNDS": Shape(70_000, ("Ministry", "Programme", "PublicBody"), (*RECIPIENTS, "Programme"), start_exponent=1.5),
    "MEMBER_OF": Shape(30_000, end_exponent=1.1),
    "PART_OF": Shape(6_000),
    "PROVIDES": Shape(5_000, ("CivilSocietyGroup",)),
    "ADMINISTERS": Shape(1_600, ("PublicBody",)),
    "PARTICIPATES_IN": Shape(16_000, RECIPIENTS, end_exponent=0.9),
    "COVERS": Shape(20_000, ("CounsellingService", "PublicBody", "Network", "Programme"), end_exponent=0.5),
    "LOCATED_IN": Shape(15_500),
    "GOVERNS": Shape(3_500),
}
RESTRICTED_STATEMENTS, RESTRICTED_ACTORS, DISPUTED = 0.01, 0.001, 0.04
COLLECTED: Final = date(2021, 12, 31)
"""A statement without a beginning and without a confirmation is known from this day."""
YEARS: Final = {"valid_from": (2008, 2022), "valid_to": (2022, 2027), "started": (2000, 2022), "ended": (2023, 2030)}
GOVERNMENT_REGIONS: Final = {"05": "13579", "06": "456", "08": "1234", "09": "1234567"}
STATES, PLACES, TOPICS = map(
    str.split,
    (
        "Schleswig-Holstein Hamburg Niedersachsen Bremen Nordrhein-Westfalen Hessen Rheinland-Pfalz Baden-Württemberg "
        "Bayern Saarland Berlin Brandenburg Mecklenburg-Vorpommern Sachsen Sachsen-Anhalt Thüringen",
        "Ahlen Bonn Celle Essen Fürth Gera Halle Jena Köln Lübeck Münster Passau Rostock Siegen Trier Ulm Zwickau",
        "Demokratie Vielfalt Zivilcourage Erinnerung Antirassismus Opferhilfe Ausstieg Bildung Prävention Gedenken",
    ),
)


def version(scale: float) -> str:
    """Identifies the network of this scale as this file draws it."""
    return f"bench-{scale:g}-{sha256(Path(__file__).read_bytes()).hexdigest()[:12]}"


def network(scale: float = 1.0) -> Writes:
    """About `scale` × 30 000 new nodes and 180 000 new relationships."""
    generator = _Generator(scale)
    generator.add_nodes()
    for kind in STATEMENT_KINDS:
        generator.add_statements(kind)
    return generator.network


class _Generator:
    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.random = Random(SEED)  # noqa: S311 – the same numbers every time are the point
        self.network = Writes()
        self.visibility: dict[NodeKey, str | None] = {}
        self.sources: list[str] = []
        self.regions: list[NodeKey] = []
        self.actors: dict[str, list[NodeKey]] = {}
        self.split_programmes: list[NodeKey] = []

    def scaled(self, number: int) -> int:
        return max(4, round(number * self.scale))

    # ---- random values

    def one(self, choices: Sequence[T]) -> T:
        return choices[int(self.random.random() * len(choices))]

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def whole(self, low: int, high: int) -> int:
        return low + int(self.random.random() * (high - low + 1))

    def drawing(self, choices: Sequence[T], exponent: float) -> Callable[[], T]:
        """Draws by a power law: the first choices far more often than the last; evenly, if the exponent is 0."""
        weights = list(accumulate((rank + 1) ** -exponent for rank in range(len(choices))))
        return lambda: choices[bisect(weights, self.random.random() * weights[-1], hi=len(choices) - 1)]

    def some_sources(self) -> list[str]:
        return list(dict.fromkeys(self.one(self.sources) for _ in range(self.one((1, 1, 1, 2, 3)))))

    def partial_date(self, name: str) -> Properties:
        """A date of which the year, the month or the day is known, stored as the loader does."""
        year, month, day = self.whole(*YEARS[name]), self.whole(1, 12), self.whole(1, 28)
        is_end = name in ("valid_to", "ended")
        precision = self.one(tuple(Precision))
        if precision is Precision.YEAR:
            month, day = (12, 31) if is_end else (1, 1)
        elif precision is Precision.MONTH:
            day = monthrange(year, month)[1] if is_end else 1
        return {name: date(year, month, day), f"{name}_precision": str(precision)}

    def own_properties(self, properties: Iterable[Property]) -> Properties:
        """Values of enumerations and partial dates, as the model declares them."""
        values: Properties = {}
        for one in properties:
            if one.values:
                values[one.name] = str(self.one(tuple(one.values)))
            elif one.type is Type.PARTIAL_DATE:
                values |= self.partial_date(one.name)
        return values

    def restricted(self, share: float) -> Properties:
        marks = (Visibility.PARTNER, Visibility.COORDINATOR)
        return {"visibility": str(self.one(marks))} if self.chance(share) else {}

    # ---- nodes

    def add_nodes(self) -> None:
        self.sources = [self.source(i) for i in range(self.scaled(SOURCES))]
        self.regions = self.region_tree()
        for label in ACTOR_LABELS:
            number, noun = ACTORS.get(label, (1_000, label))
            self.actors[label] = [self.actor(label, noun, i) for i in range(self.scaled(number))]
        # Only these programmes split grants, and they do nothing else, so that no grant is taken for the whole of
        # another's part.
        self.split_programmes = [self.actors["Programme"].pop() for _ in range(2)]

    def node(self, label: str, properties: Properties) -> NodeKey:
        node = Node(label, properties | derived_properties(label, properties))
        self.network.new_nodes.append(node)
        self.visibility[node.key] = properties.get("visibility")
        return node.key

    def source(self, i: int) -> str:
        title = f"{self.one(('Bericht', 'Antwort auf die Anfrage', 'Satzung', 'Meldung'))} {self.one(TOPICS)} {i}"
        key, accessed = f"quelle-{i}", date(2026, 1, 15)
        self.node("Source", {"id": key, "title": title, "url": f"https://example.org/{key}", "accessed": accessed})
        return key

    def region_tree(self) -> list[NodeKey]:
        """All regions but the country, the larger ones first."""
        country = self.region("DE", "Deutschland", RegionKind.COUNTRY)
        states: list[NodeKey] = []
        parents: list[NodeKey] = []
        for i, name in enumerate(STATES, 1):
            state = self.region(f"{i:02}", name, RegionKind.STATE, country)
            below = [
                self.region(f"{i:02}{digit}", f"Regierungsbezirk {digit} ({name})", RegionKind.GOVERNMENT_REGION, state)
                for digit in GOVERNMENT_REGIONS.get(f"{i:02}", "")
            ]
            states.append(state)
            parents += below or [state]
        districts: list[NodeKey] = []
        for i, parent in enumerate(islice(cycle(parents), max(len(parents), self.scaled(DISTRICTS)))):
            kind = RegionKind.URBAN_DISTRICT if i % 4 == 0 else RegionKind.DISTRICT
            key = f"{parent[1]:0<3}{i // len(parents) + 11}"
            districts.append(self.region(key, f"{self.one(PLACES)} ({key})", kind, parent))
        towns = [
            self.region(f"{district[1]}{i // len(districts):03}", self.one(PLACES), RegionKind.MUNICIPALITY, district)
            for i, district in enumerate(islice(cycle(districts), self.scaled(MUNICIPALITIES)))
        ]
        return list(dict.fromkeys([*states, *parents, *districts, *towns]))

    def region(self, ags: str, name: str, kind: RegionKind, parent: NodeKey | None = None) -> NodeKey:
        population = {"population": self.whole(300, 900_000), "population_date": date(2023, 12, 31)}
        sources = {"source_ids": [self.one(self.sources)]}
        key = self.node("Region", {"ags": ags, "name": name, "kind": str(kind)} | population | sources)
        if parent:
            self.network.new_relationships.append(Relationship("WITHIN", key, parent, {}))
        return key

    def actor(self, label: str, noun: str, i: int) -> NodeKey:
        key = f"{snake(label).replace('_', '-')}-{i}"
        properties: Properties = {"id": key, "kind": snake(label).upper()}
        properties["name"] = f"{noun} {self.one(TOPICS)} {self.one(PLACES)} {self.whole(1, 999)}"
        properties["description_de"] = f"Arbeitet zu {self.one(TOPICS)} und {self.one(TOPICS)} in {self.one(STATES)}."
        if self.chance(0.7):
            properties["website"] = f"https://example.org/{key}"
        if self.chance(0.6):
            properties["founded"] = self.whole(1950, 2024)
        properties["source_ids"] = self.some_sources()
        # The first actor of each kind can be seen by everybody: questions start from it.
        visibility = self.restricted(RESTRICTED_ACTORS) if i > 0 else {}
        return self.node(label, properties | visibility | self.own_properties(NODES[label].own))

    # ---- statements

    def add_statements(self, kind: StatementKind) -> None:
        shape = STATEMENTS.get(kind.type, Shape())
        start = self.drawing(self.nodes(shape.starts or kind.start.labels), shape.start_exponent)
        end = self.drawing(self.nodes(shape.ends or kind.end.labels), shape.end_exponent)
        for i in range(self.scaled(shape.number)):
            if kind.type == "FUNDS" and i and self.chance(DISPUTED):
                self.dispute(self.network.new_relationships[-1], i)
            else:
                self.add_statement(kind, i, start(), end)

    def nodes(self, labels: Iterable[str]) -> list[NodeKey]:
        """All regions or actors of these kinds."""
        kinds = (kind for label in labels for kind in labels_of(label))
        return [key for kind in kinds for key in (self.regions if kind == "Region" else self.actors[kind])]

    def add_statement(self, kind: StatementKind, i: int, start: NodeKey, draw_end: Callable[[], NodeKey]) -> None:
        end = draw_end()
        while end == start:
            end = draw_end()
        properties: Properties = {"id": f"{kind.type.lower().replace('_', '-')}-{i}", "source_ids": self.some_sources()}
        if self.chance(0.85):
            properties |= self.partial_date("valid_from")
        if self.chance(0.4):
            properties |= self.partial_date("valid_to")
        if self.chance(0.9):
            properties["last_confirmed"] = date(self.whole(2022, 2025), self.whole(1, 12), self.whole(1, 28))
        period = Period(properties.get("valid_from"), properties.get("valid_to"))
        evidence = [properties["last_confirmed"]] if "last_confirmed" in properties else []
        derived = validity(period, evidence, [COLLECTED], [])
        properties |= {name: day for name, day in derived._asdict().items() if day}
        properties |= self.own_properties(kind.own)
        if kind.type == "FUNDS":
            properties |= self.grant()
        properties |= self.restricted(RESTRICTED_STATEMENTS)
        raise_visibility(properties, (self.visibility[start], self.visibility[end]))
        self.network.new_relationships.append(Relationship(kind.type, start, end, properties))

    def grant(self) -> Properties:
        """Most amounts are exact and of whole grants."""
        kind = self.one((*(AmountKind.EXACT,) * 5, *AmountKind))
        scope = self.one((*(AmountScope.WHOLE,) * 12, *AmountScope))
        properties: Properties = {"amount_kind": str(kind), "amount_scope": str(scope)}
        if kind is not AmountKind.UNKNOWN:
            properties["amount_eur"] = self.amount()
        if scope in (AmountScope.PROJECT_FUND, AmountScope.YOUTH_FUND):
            properties["programme_id"] = self.one(self.split_programmes)[1]
        elif scope is AmountScope.WHOLE or self.chance(0.5):
            properties["programme_id"] = self.one(self.actors["Programme"])[1]
        return properties

    def amount(self) -> float:
        return float(self.whole(1, 9_000) * 100)

    def dispute(self, other: Relationship, i: int) -> None:
        """Another source on the same grant, with an amount of its own."""
        properties = other.properties | {"id": f"funds-{i}", "source_ids": self.some_sources()}
        if "amount_eur" in properties:
            properties["amount_eur"] = self.amount()
        self.network.new_relationships.append(Relationship("FUNDS", other.start, other.end, properties))
