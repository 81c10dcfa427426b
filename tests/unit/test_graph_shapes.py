"""The shapes that the linked data hold to: the data do, and each rule finds what breaks it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pyshacl
import pytest
from graph_example import SITE, written
from rdflib import Graph

from graph.export.graph_formats.resources import PREFIXES
from graph.export.graph_formats.shapes import shapes

PYSHACL: Any = pyshacl  # its types are incomplete
NAMES = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())
OWN = f"BASE <{SITE}/id/>\nPREFIX prevnet: <{SITE}/id/terms#>\n{NAMES}"


@cache
def shape_graph() -> Graph:
    return Graph().parse(data=shapes(), format="turtle", publicID=f"{SITE}/id/shapes.ttl")


def messages(update: str = "") -> set[str]:
    """The messages of the rules that the example breaks after a change of it."""
    data = Graph().parse(data=written("ttl"), format="turtle")
    if update:
        data.update(OWN + update)
    _, _, report = PYSHACL.validate(data, shacl_graph=shape_graph(), meta_shacl=not update)
    return set(re.findall(r"Message: (.+)", report))


def without(resource: str, term: str) -> str:
    return f"DELETE WHERE {{ <{resource}> {term} ?value }}"


def with_(resource: str, term: str, value: str) -> str:
    return f"INSERT DATA {{ <{resource}> {term} {value} }}"


def replaced(resource: str, term: str, value: str) -> str:
    return f"{without(resource, term)} ; {with_(resource, term, value)}"


BROKEN = [
    ("An actor has one key.", without("actors/service", "dcterms:identifier")),
    ("An actor has a name.", without("actors/service", "skos:prefLabel")),
    ("An actor has one name a language.", with_("actors/service", "skos:prefLabel", '"Another"@de')),
    ("A name has a language.", with_("actors/service", "skos:prefLabel", '"Another"')),
    ("An actor has one kind, which is a concept.", replaced("actors/service", "dcterms:type", '"NETWORK"')),
    ("An actor was founded in one year.", replaced("actors/network", "schema:foundingDate", '"2015"')),
    ("An actor rests on sources that are there.", without("actors/service", "prov:wasDerivedFrom")),
    ("An actor rests on sources that are there.", with_("actors/service", "prov:wasDerivedFrom", "<sources/none>")),
    ("A region has its official key.", replaced("regions/05315", "dcterms:identifier", '"5315"')),
    ("A region has a name.", without("regions/05315", "skos:prefLabel")),
    (
        "The region around a region is one region that is there.",
        replaced("regions/05315", "schema:containedInPlace", "<regions/06>"),
    ),
    ("A source has one key.", without("sources/report", "dcterms:identifier")),
    ("A source has one title.", with_("sources/report", "dcterms:title", '"Another"')),
    ("A statement has one id.", without("locations/l_1", "dcterms:identifier")),
    ("A statement rests on sources that are there.", without("locations/l_1", "prov:wasDerivedFrom")),
    ("The certainty of a statement is one concept.", replaced("locations/l_1", "prevnet:certainty", '"likely"')),
    ("A statement holds in one interval.", with_("locations/l_1", "dcterms:temporal", '"2012"')),
    ("A membership has one member that is there.", replaced("memberships/m_1", "org:member", "<actors/none>")),
    (
        "A membership is in one network that is there.",
        replaced("memberships/m_1", "org:organization", "<actors/service>"),
    ),
    ("A membership has one role.", without("memberships/m_1", "org:role")),
    ("A membership holds in one interval.", replaced("memberships/m_1", "org:memberDuring", '"2015"')),
    ("A funding has one funder that is there.", without("fundings/f_1", "schema:funder")),
    ("A funding has one recipient that is there.", replaced("fundings/f_1", "schema:fundedItem", "<actors/none>")),
    (
        "The amount of a funding is one decimal, not below zero.",
        replaced("fundings/f_1", "prevnet:amountEur", '"1234.5"^^xsd:double'),
    ),
    (
        "The amount of a funding is one decimal, not below zero.",
        replaced("fundings/f_1", "prevnet:amountEur", '"-1.5"^^xsd:decimal'),
    ),
    ("A funding says what its amount means.", without("fundings/f_1", "prevnet:amountKind")),
    ("A succession has one successor that is there.", without("successions/s_1", "org:resultingOrganization")),
    ("A succession has one predecessor that is there.", without("successions/s_1", "org:originalOrganization")),
    ("An interval has a beginning or an end.", without("memberships/m_1#period", "time:hasBeginning")),
    (
        "A bound of an interval is one day, month or year.",
        with_("memberships/m_1#begin", "time:inXSDgYear", '"2015"^^xsd:gYear'),
    ),
    (
        "A bound of an interval is one day, month or year.",
        replaced("memberships/m_1#begin", "time:inXSDDate", '"2015"'),
    ),
    ("A concept is in a scheme that is there.", without("terms#Certainty-CONFIRMED", "skos:inScheme")),
    ("A concept has a German and an English label.", without("terms#Certainty-CONFIRMED", "skos:prefLabel")),
    ("A concept has one label a language.", with_("terms#Certainty-CONFIRMED", "skos:prefLabel", '"Another"@de')),
    ("The file ends with its dataset.", "DELETE WHERE { <dataset> ?term ?value }"),
    ("A dataset has one version.", without("dataset", "schema:version")),
    ("A dataset has a licence.", without("dataset", "dcterms:license")),
    ("A dataset is about one day, or all.", without("dataset", "prevnet:day")),
    ("A dataset has the number of its records.", without("dataset", "prevnet:records")),
]


def test_the_data_hold_to_the_shapes_which_are_shapes() -> None:
    assert messages() == set()


@pytest.mark.parametrize(("message", "update"), BROKEN)
def test_a_rule_finds_what_breaks_it(message: str, update: str) -> None:
    assert message in messages(update)


def test_every_rule_has_data_that_break_it() -> None:
    rules = set(re.findall(r'sh:message "([^"]+)"', shapes()))
    assert rules == {message for message, _ in BROKEN}
