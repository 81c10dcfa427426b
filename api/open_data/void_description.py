"""What the linked data are, for programs that follow links: a description by the W3C's VoID."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from api.export.whole_graph.graph import GRAPH
from api.export.whole_graph.writers import LINKED_DATA
from api.open_data.catalogue import CATALOGUE, dataset_path, file_path
from api.open_data.licences import licence_of
from api.open_data.publication import Publication
from graph.errors import NotFound
from graph.export.graph_formats.resources import PREFIXES as VOCABULARIES
from graph.export.graph_formats.resources import Iri, Literal, Resource
from graph.messages.catalogue import languages, write
from graph.messages.message import message

VOID_PATH: Final = "/.well-known/void"
VOID_PREFIXES: Final = {
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_FORMATS: Final = ("http://www.w3.org/ns/formats/Turtle", "http://www.w3.org/ns/formats/JSON-LD")
_BASIC: Final = frozenset(("rdf", "rdfs", "xsd"))  # of every dataset


def void_resources(publication: Publication) -> Iterator[Resource]:
    """The description and the dataset that it is of. It has no number of triples: they would have to be counted."""
    dataset = publication.iri(dataset_path(GRAPH))
    description = Resource(publication.iri(VOID_PATH), ("void:DatasetDescription",))
    description.add("foaf:primaryTopic", dataset)
    description.add("dcterms:isReferencedBy", publication.iri(CATALOGUE))
    yield description
    void = Resource(dataset, ("void:Dataset",))
    for language in languages():
        void.add("dcterms:title", Literal(write(message("catalog-title"), language), language=language.lower()))
        text = write(message("catalog-description"), language)
        void.add("dcterms:description", Literal(text, language=language.lower()))
    void.add("dcterms:publisher", publication.iri(f"{CATALOGUE}#publisher"))
    with suppress(NotFound):  # the description is right without a licence
        void.add("dcterms:license", Iri(licence_of(publication.licence).address, has_prefix=False))
    if publication.loaded_at:
        void.add("dcterms:modified", Literal(publication.loaded_at, "xsd:dateTime"))
    void.add("foaf:homepage", publication.iri("/") if publication.has_pages else None)
    void.add("void:uriSpace", Literal(f"{publication.site}/id/"))
    void.add("void:exampleResource", publication.iri("/id/regions/05"))
    void.add("void:dataDump", *(publication.iri(file_path(GRAPH, name)) for name in LINKED_DATA))
    void.add("void:feature", *(Iri(name, has_prefix=False) for name in _FORMATS))
    used = (namespace for prefix, namespace in VOCABULARIES.items() if prefix not in _BASIC)
    void.add("void:vocabulary", *(Iri(namespace, has_prefix=False) for namespace in used))
    void.add("void:vocabulary", publication.iri("/id/terms#"))
    void.add("void:entities", Literal(str(publication.records), "xsd:integer"))
    publisher = Resource(publication.iri(f"{CATALOGUE}#publisher"), ("foaf:Agent",))
    publisher.add("foaf:name", Literal(publication.publisher_name))
    yield void
    yield publisher
