"""Graph rows as resources of linked data: which class and property each kind of row and each cell has.

What standard vocabularies have a term for uses theirs: W3C ORG, OWL-Time, PROV, SKOS, Dublin Core, schema.org. The rest
has the names of the model, below `{site}/id/terms#`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, NamedTuple, TypeAlias

from graph.export.addresses import address_of
from graph.export.graph_formats.graph_rows import ACTOR, REGION, SOURCE, about, plain, text, texts
from graph.export.table import CellType, Row, TableColumn, TableHead, TableTail, Word
from graph.messages.catalogue import languages, write
from graph.messages.message import Message
from graph.model.properties import camel
from graph.model.statements import STATEMENT_NAMES

OWN: Final = "prevnet"
PREFIXES: Final = {
    "dcterms": "http://purl.org/dc/terms/",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


class Iri(NamedTuple):
    """A whole address, or a name with one of the prefixes: `org:member`."""

    name: str
    has_prefix: bool = True


class Literal(NamedTuple):
    text: str
    datatype: str | None = None
    language: str | None = None


Value: TypeAlias = Iri | Literal


@dataclass
class Resource:
    """A thing with its classes and values, in their order."""

    iri: Iri
    classes: tuple[str, ...]
    values: list[tuple[str, Value]] = field(default_factory=list[tuple[str, Value]])

    def add(self, name: str, *values: Value | None) -> None:
        self.values += [(name, value) for value in values if value is not None]

    def grouped(self) -> dict[str, list[Value]]:
        """The values by property, each once."""
        values: dict[str, dict[Value, None]] = {}
        for name, value in self.values:
            values.setdefault(name, {})[value] = None
        return {name: list(one) for name, one in values.items()}


_PUBLIC: Final = ("org:Organization", "org:FormalOrganization", "schema:GovernmentOrganization")
_ACTOR_CLASSES: Final = {
    "MINISTRY": _PUBLIC,
    "PUBLIC_BODY": _PUBLIC,
    "MUNICIPALITY": _PUBLIC,
    "NETWORK": ("org:Organization", "org:OrganizationalCollaboration", "schema:Organization"),
    "PROGRAMME": ("org:Organization", "schema:FundingScheme"),
}
_ACTOR: Final = ("org:Organization", "schema:Organization")
_DAY_TYPES: Final = {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}
_DAY_PROPERTIES: Final = {4: "time:inXSDgYear", 7: "time:inXSDgYearMonth", 10: "time:inXSDDate"}
_YEARS: Final = {"founded": "schema:foundingDate", "dissolved": "schema:dissolutionDate"}
_TEXTS: Final = {"description": "dcterms:description", "note": "skos:note"}
_NODE_TERMS: Final = {
    "key": "dcterms:identifier",
    "actor_kind": "dcterms:type",
    "region_kind": "dcterms:type",
    "website": "schema:url",
    "url": "schema:url",
    "published": "dcterms:issued",
    "licence": "dcterms:rights",
    "publisher": "schema:publisher",
}
_NODE_LINKS: Final = {
    "around_key": ("schema:containedInPlace", "Region"),
    "municipality_key": (f"{OWN}:municipality", "Actor"),
}
_STATEMENT_CLASSES: Final = {
    "Membership": "org:Membership",
    "Succession": "org:ChangeEvent",
    "Funding": "schema:MonetaryGrant",
}
_STATEMENT_ENDS: Final = {
    "Membership": ("org:member", "org:organization"),
    "Succession": ("org:resultingOrganization", "org:originalOrganization"),
    "Funding": ("schema:funder", "schema:fundedItem"),
}
_SPECIAL: Final = frozenset(
    ("record", "id", "start_id", "end_id", "statement_kind", "start_key", "end_key", "valid_from", "valid_to")
)


class Linker:
    """Makes resources of rows. `columns` give the types of their cells. Names of nodes that stand beside a key are
    left out, as the node itself has them."""

    def __init__(self, head: TableHead, site: str, columns: Iterable[TableColumn]) -> None:
        self.head, self.site = head, site
        self.prefixes = {**PREFIXES, OWN: f"{site}/id/terms#"}
        self._columns = {column.name: column for column in columns}
        self._words: dict[Word, None] = {}
        self._terms: dict[str, str] = {}

    # ---- rows

    def resources(self, row: Row) -> Iterator[Resource]:
        match row["record"]:
            case record if record in (ACTOR, REGION):
                yield self._node(row, str(record))
            case record if record == SOURCE:
                yield self._source(row)
            case _:
                yield from self._statement(row)

    def _node(self, row: Row, record: str) -> Resource:
        kind = row.get("actor_kind")
        classes = _ACTOR_CLASSES.get(plain(kind), _ACTOR) if record == ACTOR else ("schema:AdministrativeArea",)
        node = Resource(self._iri(row), classes)
        node.add("skos:prefLabel", _text(row, "name", "de"), _text(row, "name_en", "en"))
        node.add("skos:altLabel", _text(row, "short_name", "de"))
        done = {"name", "name_en", "short_name", "around", "municipality"}
        for name, (term, type_) in _NODE_LINKS.items():
            node.add(term, self._link(type_, row.get(name)))
        self._add_cells(node, row, _NODE_TERMS, done | set(_NODE_LINKS))
        return node

    def _source(self, row: Row) -> Resource:
        source = Resource(self._iri(row), ("prov:Entity", "schema:CreativeWork"))
        source.add("dcterms:title", _text(row, "title", None))
        self._add_cells(source, row, _NODE_TERMS, {"title"})
        return source

    def _statement(self, row: Row) -> Iterator[Resource]:
        kind = STATEMENT_NAMES[plain(row["id"]).partition(":")[0]]
        own = self._term(kind.name, kind.description)
        classes = tuple(filter(None, (_STATEMENT_CLASSES.get(kind.name), own)))
        statement = Resource(self._iri(row), (*classes, "prov:Entity"))
        default = tuple(self._term(end.name, end.description) for end in (kind.start, kind.end))
        ends = _STATEMENT_ENDS.get(kind.name, default)
        for term, id_ in zip(ends, ("start_id", "end_id"), strict=True):
            statement.add(term, self.iri(plain(row[id_])))
        done = {"start", "end"}
        for reference in kind.references:
            term = self._term(reference.name, reference.description)
            type_ = "Region" if reference.label == "Region" else "Actor"
            statement.add(term, self._link(type_, row.get(f"{reference.name}_key")))
            done |= {reference.name, f"{reference.name}_key"}
        terms = {"role": "org:role"} if kind.name == "Membership" else {}
        period = list(self._period(statement.iri, row))
        if period:
            statement.add("org:memberDuring" if kind.name == "Membership" else "dcterms:temporal", period[0].iri)
        self._add_cells(statement, row, terms, done)
        statement.add("dcterms:identifier", Literal(plain(row["id"])))
        yield statement
        yield from period

    def _period(self, statement: Iri, row: Row) -> Iterator[Resource]:
        """An interval with its known bounds, as precise as they are known; nothing without one."""
        days = [
            (term, name, day)
            for term, name, day in (
                ("time:hasBeginning", "begin", text(row, "valid_from")),
                ("time:hasEnd", "end", text(row, "valid_to")),
            )
            if day
        ]
        if not days:
            return
        period = Resource(Iri(f"{statement.name}#period", has_prefix=False), ("time:Interval",))
        instants: list[Resource] = []
        for term, name, day in days:
            instant = Resource(Iri(f"{statement.name}#{name}", has_prefix=False), ("time:Instant",))
            instant.add(_DAY_PROPERTIES[len(day)], Literal(day, _DAY_TYPES[len(day)]))
            period.add(term, instant.iri)
            instants.append(instant)
        yield period
        yield from instants

    def _add_cells(self, resource: Resource, row: Row, terms: Mapping[str, str], done: set[str]) -> None:
        for name in _YEARS.keys() & row.keys():
            if year := text(row, name):
                resource.add(_YEARS[name], Literal(f"{int(year):04}", "xsd:gYear"))
        for name, term in _TEXTS.items():
            for language in languages():
                resource.add(term, _text(row, f"{name}_{language.lower()}", language.lower()))
        resource.add("prov:wasDerivedFrom", *(self._link("Source", key) for key in texts(row, "source_keys")))
        by_language = {f"{name}_{language.lower()}" for name in _TEXTS for language in languages()}
        left_out = {*_SPECIAL, *_YEARS, *_TEXTS, *by_language, "sources", "source_urls", "source_keys", *done}
        for name, cell in row.items():
            if name not in left_out and cell not in (None, ""):
                column = self._columns[name]
                term = terms.get(name) or self._term(camel(name), column.description)
                resource.add(term, self._value(column, cell))

    def _value(self, column: TableColumn, cell: object) -> Value:
        if isinstance(cell, Word):
            self._words[cell] = None
            return Iri(f"{OWN}:{cell.enumeration}-{cell.value}")
        if isinstance(cell, bool):
            return Literal(str(cell).lower(), "xsd:boolean")
        match column.type:
            case CellType.DAY:
                return Literal(str(cell), _DAY_TYPES[len(str(cell))])
            case CellType.INTEGER:
                return Literal(str(cell), "xsd:integer")
            case CellType.EURO | CellType.NUMBER:
                return Literal(format(Decimal(str(cell)), "f"), "xsd:decimal")
            case CellType.URL:
                return Literal(str(cell), "xsd:anyURI")
            case _:
                return Literal(str(cell))

    # ---- after the rows

    def concepts(self) -> Iterator[Resource]:
        """The values of enumerations that occurred, as SKOS concepts with their labels, and their schemes."""
        for name in dict.fromkeys(word.enumeration for word in self._words):
            scheme = Resource(Iri(f"{OWN}:{name}"), ("skos:ConceptScheme",))
            scheme.add("skos:prefLabel", Literal(name, language="en"))
            yield scheme
        for word in self._words:
            roles = ("org:Role",) if word.enumeration == "MembershipRole" else ()
            concept = Resource(Iri(f"{OWN}:{word.enumeration}-{word.value}"), ("skos:Concept", *roles))
            message = Message(f"{word.enumeration}-{word.value}")
            for language in languages():
                concept.add("skos:prefLabel", Literal(write(message, language), language=language.lower()))
            concept.add("skos:notation", Literal(word.value))
            concept.add("skos:inScheme", Iri(f"{OWN}:{word.enumeration}"))
            yield concept

    def terms(self) -> Iterator[Resource]:
        """The own classes and properties that occurred, with their meanings."""
        for name, meaning in self._terms.items():
            local = name.partition(":")[2]
            term = Resource(Iri(name), ("rdfs:Class" if local[0].isupper() else "rdf:Property",))
            term.add("rdfs:label", Literal(local, language="en"))
            term.add("rdfs:comment", Literal(meaning, language="en") if meaning else None)
            yield term

    def dataset(self, tail: TableTail) -> Resource:
        """What the file is about. It comes last, with the number of rows: a file without it is cut."""
        said, language = about(self.head), self.head.language.lower()
        dataset = Resource(Iri(f"{self.site}/id/dataset", has_prefix=False), ("schema:Dataset", "prov:Entity"))
        dataset.add("dcterms:title", Literal(said["title"], language=language))
        dataset.add("dcterms:description", Literal(said["description"], language=language))
        if address := said.get("licence_url"):
            dataset.add("dcterms:license", Iri(address, has_prefix=False))
        for name, term, datatype in (
            ("licence", "dcterms:rights", None),
            ("data_version", "schema:version", None),
            ("loaded_at", "dcterms:modified", "xsd:dateTime"),
            ("file", "schema:url", "xsd:anyURI"),
        ):
            if name in said:
                dataset.add(term, Literal(said[name], datatype))
        day = Literal(said["day"], "xsd:date") if self.head.day else Literal("all")
        dataset.add(self._term("day", "The day that the data are about; `all` for all days."), day)
        records = self._term("records", "How many actors, regions, statements and sources the file has.")
        dataset.add(records, Literal(str(tail.row_count), "xsd:integer"))
        dataset.add("rdfs:comment", *(Literal(remark, language=language) for remark in tail.remarks))
        return dataset

    # ---- names

    def iri(self, global_id: str) -> Iri:
        """`Actor:lks-nrw` → `{site}/id/actors/lks-nrw`."""
        return Iri(address_of(self.site, global_id), has_prefix=False)

    def _iri(self, row: Row) -> Iri:
        return self.iri(plain(row["id"]))

    def _link(self, type_: str, key: object) -> Iri | None:
        return self.iri(f"{type_}:{key}") if key else None

    def _term(self, name: str, meaning: str | None) -> str:
        term = f"{OWN}:{name}"
        self._terms.setdefault(term, meaning or "")
        return term


def _text(row: Row, name: str, language: str | None) -> Literal | None:
    value = text(row, name)
    return None if value is None else Literal(value, language=language)
