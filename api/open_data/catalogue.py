"""The catalogue of the data by DCAT-AP.de 3.0, which Open.NRW and GovData collect.

Each table and the graph is a dataset, and each format of it a distribution, as the registry of exports has them. Those
that need a choice, such as the entries of one actor, are no datasets.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final
from urllib.parse import urlencode

from api.export.file_request import FORMATS, FileFormat
from api.export.named_table import NamedTable
from api.export.parameters import table_request
from api.export.registry import EXPORTS
from api.export.whole_graph.graph import GRAPH
from api.open_data.licences import Licence, licence_of
from api.open_data.publication import Publication
from graph.export.csv_format import CsvProfile
from graph.export.graph_formats.resources import Iri, Literal, Resource
from graph.messages.catalogue import languages, write
from graph.messages.message import Argument, Message, message

PREFIXES: Final = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatde": "http://dcat-ap.de/def/dcatde/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
CATALOGUE: Final = "/id/catalog"
_EU: Final = "http://publications.europa.eu/resource/authority/"
_MEDIA_TYPES: Final = "https://www.iana.org/assignments/media-types/"
_POLITICAL: Final = "http://dcat-ap.de/def/politicalGeocoding/"
_STATE: Final = f"{_POLITICAL}stateKey/05"
_THEMES: Final = ("JUST", "SOCI", "GOVE")


def published() -> list[NamedTable]:
    """What is exported without a choice, as files with its data."""
    return [
        one
        for one in EXPORTS.values()
        if data_formats(one) and not any(parameter.is_required for parameter in one.parameters)
    ]


def data_formats(table: NamedTable) -> Mapping[str, FileFormat]:
    """The formats that have the data, not a description of them."""
    return {name: FORMATS[name] for name in table.formats if FORMATS[name].file_type}


def dataset_path(table: NamedTable) -> str:
    """The graph is the whole dataset, which its files say that they are of."""
    return "/id/dataset" if table.name == GRAPH.name else f"/id/datasets/{table.name}"


def file_path(table: NamedTable, format_: str) -> str:
    """The file with all of a table as it is today. CSV is that for programs."""
    return f"/export/{table.name}.{format_}" + (f"?profile={CsvProfile.DATA}" if format_ == "csv" else "")


class CatalogueWriter:
    """Makes the resources of a catalogue of these tables. Raises NotFound if the data have no licence."""

    def __init__(self, publication: Publication, tables: Sequence[NamedTable]) -> None:
        self.publication = publication
        self.tables = tables
        self.licence: Licence = licence_of(publication.licence)
        self._publisher = publication.iri(f"{CATALOGUE}#publisher")
        self._contact = publication.iri(f"{CATALOGUE}#contact")
        self._service = publication.iri(f"{CATALOGUE}#graphql")

    def resources(self) -> Iterator[Resource]:
        yield self._catalogue()
        for table in self.tables:
            formats = data_formats(table)
            yield self._dataset(table, formats)
            for name, format_ in formats.items():
                yield self._distribution(table, name, format_)
        yield self._data_service()
        yield from self._agents()
        yield Resource(_iri(_STATE), ("dcterms:Location",))

    def _catalogue(self) -> Resource:
        catalogue = Resource(self.publication.iri(CATALOGUE), ("dcat:Catalog",))
        catalogue.add("dcterms:title", *_texts(message("catalog-title")))
        catalogue.add("dcterms:description", *_texts(message("catalog-description")))
        catalogue.add("dcterms:publisher", self._publisher)
        catalogue.add("foaf:homepage", self.publication.iri("/") if self.publication.has_pages else None)
        catalogue.add("dcterms:license", _iri(self.licence.address))
        catalogue.add("dcterms:language", _authority("language", "DEU"), _authority("language", "ENG"))
        catalogue.add("dcterms:spatial", _iri(_STATE))
        catalogue.add("dcat:themeTaxonomy", _iri(f"{_EU}data-theme"))
        catalogue.add("dcterms:modified", self._loaded_at())
        catalogue.add("dcat:dataset", *self._datasets())
        catalogue.add("dcat:service", self._service)
        return catalogue

    def _dataset(self, table: NamedTable, formats: Mapping[str, FileFormat]) -> Resource:
        dataset = Resource(self.publication.iri(dataset_path(table)), ("dcat:Dataset",))
        dataset.add("dcterms:title", *_texts(_title(table)))
        dataset.add("dcterms:description", *_texts(Message(f"table-{table.name}", attribute="question")))
        dataset.add("dcterms:identifier", Literal(dataset.iri.name))
        dataset.add("dcterms:publisher", self._publisher)
        dataset.add("dcat:contactPoint", self._contact if self._has_contact else None)
        contributor = self.publication.publisher.contributor
        dataset.add("dcatde:contributorID", _iri(contributor) if contributor else None)
        dataset.add("dcat:theme", *(_authority("data-theme", theme) for theme in _THEMES))
        for language in languages():
            words = write(message("catalog-keywords"), language).split(", ")
            dataset.add("dcat:keyword", *(Literal(word, language=language.lower()) for word in words))
        dataset.add("dcterms:spatial", _iri(_STATE))
        dataset.add("dcatde:politicalGeocodingLevelURI", _iri(f"{_POLITICAL}Level/state"))
        dataset.add("dcterms:language", _authority("language", "DEU"))
        dataset.add("dcterms:accessRights", _authority("access-right", "PUBLIC"))
        dataset.add("dcterms:accrualPeriodicity", _authority("frequency", "IRREG"))
        dataset.add("dcterms:modified", self._loaded_at())
        dataset.add("dcat:version", Literal(self.publication.version) if self.publication.version else None)
        dataset.add("dcat:landingPage", self._page(table))
        dataset.add("dcat:distribution", *(self._file(table, name) for name in formats))
        return dataset

    def _datasets(self) -> Iterator[Iri]:
        return (self.publication.iri(dataset_path(table)) for table in self.tables)

    def _page(self, table: NamedTable) -> Iri | None:
        """The page of the explorer that shows the same; for what no page shows, that about the data."""
        if not self.publication.has_pages:
            return None
        if table.page is None:
            return self.publication.iri("/data")
        page = table.page(table_request(table.parameters, {}, date.today()))
        return self.publication.iri(page.path + (f"?{urlencode(page.added)}" if page.added else ""))

    def _file(self, table: NamedTable, format_: str) -> Iri:
        return self.publication.iri(f"{CATALOGUE}#{table.name}.{format_}")

    def _distribution(self, table: NamedTable, name: str, format_: FileFormat) -> Resource:
        assert format_.file_type
        address = self.publication.iri(file_path(table, name))
        distribution = Resource(self._file(table, name), ("dcat:Distribution",))
        titles = {language: write(_title(table), language) for language in languages()}
        for language, title in titles.items():
            text = write(message("catalog-file", title=title, format=name.upper()), language)
            distribution.add("dcterms:title", Literal(text, language=language.lower()))
        distribution.add("dcat:accessURL", address)
        distribution.add("dcat:downloadURL", address)
        distribution.add("dcterms:format", _authority("file-type", format_.file_type.code))
        registered = format_.file_type.registered
        distribution.add("dcat:mediaType", _iri(_MEDIA_TYPES + registered) if registered else None)
        self._add_licence(distribution, titles)
        distribution.add("dcterms:language", _authority("language", "DEU"))
        distribution.add("adms:status", _authority("distribution-status", "COMPLETED"))
        distribution.add("dcterms:modified", self._loaded_at())
        if name == "csv" and "json" in table.formats:
            distribution.add("foaf:page", self.publication.iri(file_path(table, "json")))
        return distribution

    def _add_licence(self, distribution: Resource, titles: Mapping[str, str]) -> None:
        distribution.add("dcterms:license", _iri(self.licence.address))
        if self.licence.needs_naming:
            for language, title in titles.items():
                said: dict[str, Argument] = {
                    "publisher": self.publication.publisher_name,
                    "title": title,
                    "version": self.publication.version or "–",
                    "licence": self.publication.licence or "–",
                }
                text = write(message("catalog-attribution", **said), language)
                distribution.add("dcatde:licenseAttributionByText", Literal(text, language=language.lower()))

    def _data_service(self) -> Resource:
        service = Resource(self._service, ("dcat:DataService",))
        service.add("dcterms:title", *_texts(message("catalog-service")))
        service.add("dcterms:description", *_texts(Message("catalog-service", attribute="description")))
        service.add("dcterms:publisher", self._publisher)
        service.add("dcat:contactPoint", self._contact if self._has_contact else None)
        service.add("dcat:endpointURL", self.publication.iri("/graphql"))
        service.add("dcterms:license", _iri(self.licence.address))
        service.add("dcterms:accessRights", _authority("access-right", "PUBLIC"))
        service.add("dcat:servesDataset", *self._datasets())
        return service

    @property
    def _has_contact(self) -> bool:
        return bool(self.publication.publisher.mail or self.publication.publisher.page)

    def _agents(self) -> Iterator[Resource]:
        """Who publishes, and an address for questions if the settings have one."""
        publisher = Resource(self._publisher, ("foaf:Agent",))
        publisher.add("foaf:name", Literal(self.publication.publisher_name))
        yield publisher
        if self._has_contact:
            mail, page = self.publication.publisher.mail, self.publication.publisher.page
            contact = Resource(self._contact, ("vcard:Kind", "vcard:Organization"))
            contact.add("vcard:fn", Literal(self.publication.publisher_name))
            contact.add("vcard:hasEmail", _iri(f"mailto:{mail}") if mail else None)
            contact.add("vcard:hasURL", _iri(page) if page else None)
            yield contact

    def _loaded_at(self) -> Literal | None:
        loaded_at = self.publication.loaded_at
        return Literal(loaded_at, "xsd:dateTime") if loaded_at else None


def _title(table: NamedTable) -> Message:
    return Message(f"table-{table.name}")


def _texts(text: Message) -> Iterator[Literal]:
    return (Literal(write(text, language), language=language.lower()) for language in languages())


def _iri(address: str) -> Iri:
    return Iri(address, has_prefix=False)


def _authority(list_: str, code: str) -> Iri:
    return _iri(f"{_EU}{list_}/{code}")
