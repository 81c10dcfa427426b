"""A synthetic network in the model, the same for the same scale on every machine: seeded, and drawn with nothing but
`Random.random`, whose sequence Python promises to keep.

It has the real shape: few funders pay almost everybody, few networks have most members, and the regions are a tree of
country, states, government regions, districts and municipalities with keys like the official ones.
"""

from __future__ import annotations

from bisect import bisect
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from itertools import accumulate, cycle
from pathlib import Path
from random import Random
from typing import TypeVar

from graph.model.enums import (
    AddressPrecision,
    AmountKind,
    AmountScope,
    Extent,
    FundingPeriod,
    LegalForm,
    Level,
    MembershipRole,
    ParticipationRole,
    Precision,
    RegionKind,
    ServiceType,
    Visibility,
)
from graph.model.nodes import NODES
from graph.model.properties import snake
from graph.store.bulk_write import Node, NodeKey, Properties, Relationship
from seeds.content import raise_visibility

T = TypeVar("T")

SEED = 2026
NODES_AT_ONE, RELATIONSHIPS_AT_ONE = 30_000, 180_000
MUNICIPALITIES, DISTRICTS = 11_000, 400
SOURCES = 3_000
# Civil society groups and coverages make up what is missing to the totals.
ACTORS = {"Ministry": 60, "PublicBody": 1_000, "Municipality": 3_500, "CounsellingService": 2_600, "Programme": 400}
NETWORKS = 1_000
STATEMENTS = {
    "FUNDS": 70_000,
    "MEMBER_OF": 30_000,
    "PART_OF": 6_000,
    "PROVIDES": 5_000,
    "ADMINISTERS": 1_600,
    "PARTICIPATES_IN": 16_000,
}
RESTRICTED_STATEMENTS, RESTRICTED_ACTORS = 0.01, 0.001
DISPUTED = 0.04


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


STATES = _words(
    "Schleswig-Holstein Hamburg Niedersachsen Bremen Nordrhein-Westfalen Hessen Rheinland-Pfalz Baden-Württemberg "
    "Bayern Saarland Berlin Brandenburg Mecklenburg-Vorpommern Sachsen Sachsen-Anhalt Thüringen"
)
GOVERNMENT_REGIONS = {"05": "13579", "06": "456", "08": "1234", "09": "1234567"}
PLACES = _words(
    "Ahlen Bonn Celle Dachau Essen Fürth Gera Halle Ingolstadt Jena Köln Lübeck Münster Nürnberg Oldenburg Passau "
    "Quedlinburg Rostock Siegen Trier Ulm Viersen Wuppertal Xanten Zwickau"
)
TOPICS = _words(
    "Demokratie Vielfalt Zivilcourage Erinnerung Jugendarbeit Antirassismus Opferhilfe Ausstieg Bildung Begegnung "
    "Gleichstellung Zusammenhalt Prävention Mitbestimmung Gedenken Teilhabe"
)
NOUNS = {
    "Ministry": "Ministerium für",
    "PublicBody": "Landesstelle für",
    "Municipality": "Stadtverwaltung, Referat",
    "CivilSocietyGroup": "Verein für",
    "CounsellingService": "Mobile Beratung",
    "Programme": "Programm",
    "Network": "Netzwerk gegen Rechtsextremismus,",
}


@dataclass
class Network:
    """Nodes, then the relationships between them, in the order in which they are written."""

    nodes: list[Node] = field(default_factory=list[Node])
    relationships: list[Relationship] = field(default_factory=list[Relationship])

    def digest(self) -> str:
        """The same for the same content, down to the byte."""
        state = sha256()
        for item in (*self.nodes, *self.relationships):
            state.update(repr(item).encode())
        return state.hexdigest()


def version(scale: float) -> str:
    """What a database notes that holds the network of this scale, as this file draws it."""
    return f"bench-{scale:g}-{sha256(Path(__file__).read_bytes()).hexdigest()[:12]}"


def network(scale: float = 1.0) -> Network:
    """About `scale` × 30 000 nodes and 180 000 relationships."""
    return _Draw(scale).network


class _Draw:
    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.random = Random(SEED)  # noqa: S311 – the same numbers every time are the point
        self.network = Network()
        self.visibility: dict[NodeKey, str | None] = {}
        self.sources = [f"quelle-{i}" for i in range(self.count(SOURCES))]
        for i, key in enumerate(self.sources):
            self.node("Source", self.source(i, key))
        self.regions = self.region_tree()
        rest = self.count(NODES_AT_ONE - NETWORKS) - len(self.network.nodes)
        numbers = {label: self.count(number) for label, number in ACTORS.items()}
        numbers["CivilSocietyGroup"] = rest - sum(numbers.values())
        numbers["Network"] = self.count(NETWORKS)
        self.keys = {label: self.actors(label, number) for label, number in numbers.items()}
        self.everybody = [key for keys in self.keys.values() for key in keys]
        self.statements()

    def count(self, at_one: int) -> int:
        return max(4, round(at_one * self.scale))

    # ---- chance

    def one(self, choices: Sequence[T]) -> T:
        return choices[int(self.random.random() * len(choices))]

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def whole(self, low: int, high: int) -> int:
        return low + int(self.random.random() * (high - low + 1))

    def power_law(self, choices: Sequence[T], exponent: float) -> Callable[[], T]:
        """Draws the first ones far more often than the others."""
        weights = list(accumulate((rank + 1) ** -exponent for rank in range(len(choices))))
        return lambda: choices[bisect(weights, self.random.random() * weights[-1], hi=len(choices) - 1)]

    def partial(self, name: str, first: int, last: int, *, end: bool = False) -> Properties:
        """A date of which the year, the month or the day is known, stored as the loader does."""
        year, month, day = self.whole(first, last), self.whole(1, 12), self.whole(1, 28)
        precision = self.one(tuple(Precision))
        if precision is Precision.YEAR:
            month, day = (12, 31) if end else (1, 1)
        elif precision is Precision.MONTH:
            day = monthrange(year, month)[1] if end else 1
        return {name: date(year, month, day), f"{name}_precision": str(precision)}

    # ---- nodes

    def node(self, label: str, properties: Properties) -> NodeKey:
        node = Node(label, properties)
        self.network.nodes.append(node)
        self.visibility[node.key] = properties.get("visibility")
        return node.key

    def source(self, i: int, key: str) -> Properties:
        title = f"{self.one(('Bericht', 'Antwort auf die Anfrage', 'Satzung', 'Meldung'))} {self.one(TOPICS)} {i}"
        address = {"url": f"https://example.org/{key}", "accessed": date(2026, 1, 15)}
        return {"id": key, "title": title, "publisher": self.one(STATES), **address} | self.partial(
            "published", 2005, 2025
        )

    def region_tree(self) -> list[NodeKey]:
        """All but the country, the larger ones first."""
        country = self.region("DE", "Deutschland", RegionKind.COUNTRY, None)
        districts: list[NodeKey] = []
        found: list[NodeKey] = []
        parents: list[NodeKey] = []
        for i, name in enumerate(STATES, 1):
            state = self.region(f"{i:02}", name, RegionKind.STATE, country)
            found.append(state)
            within = [
                self.region(f"{i:02}{digit}", f"Regierungsbezirk {digit} ({name})", RegionKind.GOVERNMENT_REGION, state)
                for digit in GOVERNMENT_REGIONS.get(f"{i:02}", "")
            ]
            found += within
            parents += within or [state]
        for number, parent in zip(range(min(DISTRICTS, max(len(parents), self.count(DISTRICTS)))), cycle(parents)):
            kind = RegionKind.URBAN_DISTRICT if number % 4 == 0 else RegionKind.DISTRICT
            key = f"{parent[1]:0<3}{number // len(parents) + 11}"
            districts.append(self.region(key, f"{self.one(PLACES)} ({key})", kind, parent))
        towns = [
            self.region(f"{district[1]}{number // len(districts):03}", "", RegionKind.MUNICIPALITY, district)
            for number, district in zip(range(self.count(MUNICIPALITIES)), cycle(districts))
        ]
        return [*found, *districts, *towns]

    def region(self, ags: str, name: str, kind: RegionKind, parent: NodeKey | None) -> NodeKey:
        people = {"population": self.whole(300, 900_000), "population_date": date(2023, 12, 31)}
        named = name or f"{self.one(PLACES)}-{self.one(PLACES)} {ags}"
        properties = {"ags": ags, "name": named, "kind": str(kind), **people, "source_ids": [self.one(self.sources)]}
        key = self.node("Region", properties)
        if parent:
            self.network.relationships.append(Relationship("WITHIN", key, parent, {}))
        return key

    def actors(self, label: str, number: int) -> list[NodeKey]:
        return [self.node(label, self.actor(label, i)) for i in range(number)]

    def actor(self, label: str, i: int) -> Properties:
        key = f"{snake(label).replace('_', '-')}-{i}"
        found: Properties = {"id": key, "kind": snake(label).upper()}
        found["name"] = f"{NOUNS[label]} {self.one(TOPICS)} {self.one(PLACES)} {self.whole(1, 999)}"
        found["description_de"] = f"Arbeitet zu {self.one(TOPICS)} und {self.one(TOPICS)} in {self.one(STATES)}."
        if self.chance(0.4):
            found["short_name"] = f"{label[:2].upper()}{i}"
        if self.chance(0.7):
            found["website"] = f"https://example.org/{key}"
        if self.chance(0.6):
            found["founded"] = self.whole(1950, 2024)
        if self.chance(0.03):
            found["dissolved"] = self.whole(2024, 2025)
        if self.chance(RESTRICTED_ACTORS) and i > 0:
            found["visibility"] = str(self.one((Visibility.PARTNER, Visibility.COORDINATOR)))
        found["source_ids"] = self.some_sources()
        own = {stored.name for stored in NODES[label].own}
        if "level" in own:
            found["level"] = str(self.one(tuple(Level)))
        if "legal_form" in own:
            found["legal_form"] = str(self.one(tuple(LegalForm)))
        if "service_type" in own:
            found["service_type"] = str(self.one(tuple(ServiceType)))
            found["address_precision"] = str(self.one(tuple(AddressPrecision)))
        if "started" in own:
            found |= self.partial("started", 2000, 2022)
        return found

    def some_sources(self) -> list[str]:
        return list(dict.fromkeys(self.one(self.sources) for _ in range(self.one((1, 1, 1, 2, 3)))))

    # ---- statements

    def statements(self) -> None:
        actors, keys = self.everybody, self.keys
        ends = self.ends()
        for type_, number in STATEMENTS.items():
            for i in range(self.count(number)):
                if type_ == "FUNDS" and i and self.chance(DISPUTED):
                    self.disputed(i, self.network.relationships[-1])
                else:
                    self.statement(type_, i, *ends[type_]())
        located = self.power_law(self.regions[-self.count(MUNICIPALITIES) :], 0.6)
        for i, actor in enumerate(actors):
            self.statement("LOCATED_IN", i, actor, located(), {})
        for i, town in enumerate(keys["Municipality"]):
            self.statement("GOVERNS", i, town, self.regions[-1 - i % self.count(MUNICIPALITIES)], {})
        rest = max(4, round(RELATIONSHIPS_AT_ONE * self.scale) - len(self.network.relationships))
        covering = [*keys["CounsellingService"], *keys["PublicBody"], *keys["Network"], *keys["Programme"]]
        region = self.power_law(self.regions, 0.5)
        for i in range(rest):
            self.statement("COVERS", i, self.one(covering), region(), {"extent": str(self.one(tuple(Extent)))})

    def ends(self) -> dict[str, Callable[[], tuple[NodeKey, NodeKey, Properties]]]:
        """How start, end and own properties of a kind of statement are drawn."""
        keys, actors = self.keys, self.everybody
        programmes = keys["Programme"]
        # Parts of grants have programmes of their own, and whole grants always name one, so that none is taken for the
        # whole of a part.
        whole, parts = programmes[:-2], programmes[-2:]
        receiving = [*keys["CivilSocietyGroup"], *keys["CounsellingService"], *keys["Municipality"], *whole]
        funder = self.power_law([*keys["Ministry"], *whole, *keys["PublicBody"]], 1.5)
        network = self.power_law(keys["Network"], 1.1)
        administered = [*programmes, *keys["Network"]]
        programme = self.power_law(whole, 0.9)

        def funds() -> tuple[NodeKey, NodeKey, Properties]:
            start = funder()
            return start, self.other(start, receiving), self.grant(whole, parts)

        def part_of() -> tuple[NodeKey, NodeKey, Properties]:
            start = self.one(actors)
            return start, self.other(start, actors), {}

        def participates() -> tuple[NodeKey, NodeKey, Properties]:
            own = {"role": str(self.one(tuple(ParticipationRole))), "region_ags": self.one(self.regions)[1]}
            return self.one(receiving[: -len(whole)]), programme(), own

        return {
            "FUNDS": funds,
            "MEMBER_OF": lambda: (self.one(actors[: -len(keys["Network"])]), network(), self.membership()),
            "PART_OF": part_of,
            "PROVIDES": lambda: (self.one(keys["CivilSocietyGroup"]), self.one(keys["CounsellingService"]), {}),
            "ADMINISTERS": lambda: (self.one(keys["PublicBody"]), self.one(administered), {}),
            "PARTICIPATES_IN": participates,
        }

    def other(self, than: NodeKey, choices: Sequence[NodeKey]) -> NodeKey:
        found = self.one(choices)
        while found == than:
            found = self.one(choices)
        return found

    def membership(self) -> Properties:
        return {"role": str(self.one(tuple(MembershipRole)))}

    def grant(self, whole: Sequence[NodeKey], parts: Sequence[NodeKey]) -> Properties:
        kind = self.one((*(AmountKind.EXACT,) * 5, *AmountKind))
        scope = self.one((*(AmountScope.WHOLE,) * 12, *AmountScope))
        found: Properties = {"amount_kind": str(kind), "amount_scope": str(scope)}
        found["period"] = str(self.one(tuple(FundingPeriod)))
        if kind is not AmountKind.UNKNOWN:
            found["amount_eur"] = float(self.whole(1, 9_000) * 100)
        if scope in (AmountScope.PROJECT_FUND, AmountScope.YOUTH_FUND):
            found["programme_id"] = self.one(parts)[1]
        elif scope is AmountScope.WHOLE or self.chance(0.5):
            found["programme_id"] = self.one(whole)[1]
        return found

    def statement(self, type_: str, i: int, start: NodeKey, end: NodeKey, own: Properties) -> None:
        properties = {"id": f"{type_.lower().replace('_', '-')}-{i}", **self.when(), "source_ids": self.some_sources()}
        if self.chance(0.3):
            properties["note"] = f"nach {self.one(('Satzung', 'Bescheid', 'Bericht'))} zu {self.one(TOPICS)}"
        properties |= own
        if self.chance(RESTRICTED_STATEMENTS):
            properties["visibility"] = str(self.one((Visibility.PARTNER, Visibility.COORDINATOR)))
        raise_visibility(properties, (self.visibility[start], self.visibility[end]))
        self.network.relationships.append(Relationship(type_, start, end, properties))

    def disputed(self, i: int, other: Relationship) -> None:
        """Another source on the same grant, with an amount of its own."""
        properties = other.properties | {"id": f"funds-{i}", "source_ids": self.some_sources()}
        if "amount_eur" in properties:
            properties["amount_eur"] = float(self.whole(1, 9_000) * 100)
        self.network.relationships.append(Relationship("FUNDS", other.start, other.end, properties))

    def when(self) -> Properties:
        found: Properties = {}
        if self.chance(0.85):
            found |= self.partial("valid_from", 2008, 2022)
        if self.chance(0.4):
            found |= self.partial("valid_to", 2022, 2027, end=True)
        if self.chance(0.9):
            found["last_confirmed"] = date(self.whole(2022, 2025), self.whole(1, 12), self.whole(1, 28))
        return found
