"""The catalogue against the rules of DCAT-AP.de 3.0: it holds to them, and each rule finds what breaks it."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

import pyshacl
import pytest
from http_server import settings
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, SH, VOID

from api.cli.doctor import examine_licence, examine_publisher
from api.export.file_request import FORMATS
from api.export.registry import EXPORTS
from api.http.open_data.endpoint import DESCRIPTIONS
from api.http.open_data.sitemap import MOST_ADDRESSES, SitemapPage, index_xml, part_xml, parts_of
from api.open_data.catalogue import PREFIXES, CatalogueWriter, published
from api.open_data.licences import LICENCES, licence_of
from api.open_data.publication import Publication, Publisher
from graph.errors import NotFound
from graph.export.graph_formats.turtle import turtle

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # which rdflib itself uses
PYSHACL: Any = pyshacl  # its types are incomplete
FOLDER: Final = Path(__file__).with_name("dcat_ap_de")
SITE: Final = "https://netz.example/prevnet"
PUBLISHER: Final = Publisher(
    "Amt für Daten", "daten@amt.example", "https://amt.example/impressum", "http://dcat-ap.de/def/contributors/openNRW"
)
PUBLICATION: Final = Publication(
    SITE, PUBLISHER, "3fa9", "2026-11-01T10:00:00+00:00", "CC-BY-4.0", records=12, has_pages=True
)
NAMES: Final = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())
DATASET: Final = f"<{SITE}/id/datasets/fundings>"
FILE: Final = f"<{SITE}/id/catalog#fundings.csv>"
CATALOGUE: Final = f"<{SITE}/id/catalog>"
SERVICE: Final = f"<{SITE}/id/catalog#graphql>"
# Formats that tell of the data, and don't have them: descriptions of tables, and citations.
DESCRIBING: Final = {
    "application/csvm+json",
    "application/vnd.citationstyles.csl+json",
    "application/x-bibtex",
    "application/x-yaml",
}
OFFICE: Final = f"<{SITE}/id/catalog#publisher>"
CONTACT: Final = f"<{SITE}/id/catalog#contact>"


@cache
def rules() -> Graph:
    return Graph().parse(FOLDER / "rules.ttl")


@cache
def official_shapes() -> Graph | None:
    """Those of DCAT-AP and DCAT-AP.de, for whoever has them; README.md says how."""
    folder = os.environ.get("STANDARD_SCHEMAS")
    shapes = Graph()
    for path in Path(folder, "dcat-ap-de").glob("*.ttl") if folder else ():
        shapes.parse(path)
    return shapes if shapes else None


@cache
def vocabularies() -> Graph:
    return Graph().parse(FOLDER / "vocabularies.ttl")


def catalogue(publication: Publication = PUBLICATION, path: str = "/catalog.ttl") -> Graph:
    format_ = "json-ld" if path.endswith("jsonld") else "turtle"
    return Graph().parse(data=DESCRIPTIONS[path][1](publication), format=format_)


def small_catalogue() -> Graph:
    """One of two tables, which is checked faster."""
    writer = CatalogueWriter(PUBLICATION, [EXPORTS["fundings"], EXPORTS["flows"]])
    prefixes = "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in PREFIXES.items())
    return Graph().parse(data=prefixes + "".join(map(turtle, writer.resources())), format="turtle")


def broken(data: Graph, shapes: Graph | None) -> set[str]:
    """The messages of the shapes that are broken, those of warnings too."""
    if shapes is None:
        return set()
    _, _, report = PYSHACL.validate(data + vocabularies(), shacl_graph=shapes)
    return set(re.findall(r"Message: (.+)", report))


def without(resource: str, term: str) -> str:
    return f"DELETE WHERE {{ {resource} {term} ?value }}"


def with_(resource: str, term: str, value: str) -> str:
    return f"INSERT DATA {{ {resource} {term} {value} }}"


def replaced(resource: str, term: str, value: str) -> str:
    return f"{without(resource, term)} ; {with_(resource, term, value)}"


# ---- it holds to the rules


@pytest.mark.parametrize("path", ["/catalog.ttl", "/catalog.jsonld"])
@pytest.mark.parametrize("publisher", [PUBLISHER, Publisher()], ids=["all settings", "no settings"])
@pytest.mark.parametrize("licence", ["CC-BY-4.0", "CC0-1.0"])
def test_the_catalogue_breaks_no_rule(path: str, publisher: Publisher, licence: str) -> None:
    publication = replace(PUBLICATION, publisher=publisher, licence=licence, has_pages=publisher is PUBLISHER)
    data = catalogue(publication, path)
    assert broken(data, rules()) | broken(data, official_shapes()) == set()


def test_turtle_and_json_ld_say_the_same() -> None:
    assert set(catalogue()) == set(catalogue(path="/catalog.jsonld"))
    assert json.loads(DESCRIPTIONS["/catalog.jsonld"][1](PUBLICATION))["@context"] == PREFIXES


# ---- each rule finds what breaks it

REQUIRED: Final = [
    ("A title is there.", without(CATALOGUE, "dcterms:title")),
    ("A title is there.", without(DATASET, "dcterms:title")),
    ("A title is there.", without(SERVICE, "dcterms:title")),
    ("A publisher is there.", without(CATALOGUE, "dcterms:publisher")),
    ("A publisher is there.", without(DATASET, "dcterms:publisher")),
    ("A publisher is there.", without(SERVICE, "dcterms:publisher")),
    ("A description is there.", without(CATALOGUE, "dcterms:description")),
    ("A description is there.", without(DATASET, "dcterms:description")),
    ("A distribution has an address.", without(FILE, "dcat:accessURL")),
    ("A licence is there (K32).", without(FILE, "dcterms:license")),
    ("A service has an address.", without(SERVICE, "dcat:endpointURL")),
    ("An agent has a name.", without(OFFICE, "foaf:name")),
    (
        "A contact has a mail address or a page (K1).",
        f"{without(CONTACT, 'vcard:hasEmail')} ; {without(CONTACT, 'vcard:hasURL')}",
    ),
    # once
    ("There is one status.", with_(FILE, "adms:status", "<urn:x>")),
    ("There is one media type.", with_(FILE, "dcat:mediaType", "<urn:x>")),
    ("There is one version.", with_(DATASET, "dcat:version", '"2"')),
    ("There is one right of access.", with_(DATASET, "dcterms:accessRights", "<urn:x>")),
    ("There is one frequency.", with_(DATASET, "dcterms:accrualPeriodicity", "<urn:x>")),
    ("There is one format.", with_(FILE, "dcterms:format", "<urn:x>")),
    ("There is one licence.", with_(CATALOGUE, "dcterms:license", "<urn:x>")),
    ("There is one licence.", with_(FILE, "dcterms:license", "<urn:x>")),
    ("There is one day of change.", with_(CATALOGUE, "dcterms:modified", '"2026"')),
    ("There is one day of change.", with_(DATASET, "dcterms:modified", '"2026"')),
    ("There is one day of change.", with_(FILE, "dcterms:modified", '"2026"')),
    ("There is one publisher.", with_(CATALOGUE, "dcterms:publisher", "<urn:x>")),
    ("There is one publisher.", with_(SERVICE, "dcterms:publisher", "<urn:x>")),
    ("There is one publisher.", with_(DATASET, "dcterms:publisher", "<urn:x>")),
    ("There is one home page.", with_(CATALOGUE, "foaf:homepage", "<urn:x>")),
    ("There is one name of a contact.", with_(CONTACT, "vcard:fn", '"Two"')),
    ("An area is a spatial coverage since 3.0.", with_(DATASET, "dcatde:politicalGeocodingURI", "<urn:x>")),
    # of a kind
    ("It is a dataset.", with_(CATALOGUE, "dcat:dataset", "<urn:x>")),
    ("It is a dataset.", with_(SERVICE, "dcat:servesDataset", "<urn:x>")),
    ("It is a distribution.", with_(DATASET, "dcat:distribution", "<urn:x>")),
    ("It is a service.", with_(CATALOGUE, "dcat:service", "<urn:x>")),
    ("It is an agent.", replaced(CATALOGUE, "dcterms:publisher", "<urn:x>")),
    ("It is a contact.", replaced(DATASET, "dcat:contactPoint", "<urn:x>")),
    ("It is a place.", with_(CATALOGUE, "dcterms:spatial", "<urn:x>")),
    ("It is a text.", with_(CATALOGUE, "dcterms:title", "<urn:x>")),
    ("It is a text.", with_(DATASET, "dcterms:description", "<urn:x>")),
    ("It is a text.", with_(DATASET, "dcat:keyword", "<urn:x>")),
    ("It is a text.", replaced(DATASET, "dcat:version", "<urn:x>")),
    ("It is a text.", with_(FILE, "dcatde:licenseAttributionByText", "<urn:x>")),
    ("It is a text.", replaced(OFFICE, "foaf:name", "<urn:x>")),
    ("It is a text.", replaced(CONTACT, "vcard:fn", "<urn:x>")),
    ("It is an address.", replaced(FILE, "dcat:accessURL", '"x"')),
    ("It is an address.", replaced(SERVICE, "dcat:endpointURL", '"x"')),
    ("It is an address.", replaced(CATALOGUE, "foaf:homepage", '"x"')),
    ("It is an address.", replaced(DATASET, "dcatde:contributorID", '"openNRW"')),
    ("It is an address.", replaced(DATASET, "dcatde:politicalGeocodingLevelURI", '"state"')),
    ("It is an address.", replaced(CONTACT, "vcard:hasEmail", '"a@b"')),
    ("It is an address.", replaced(CONTACT, "vcard:hasURL", '"https://x"')),
    # of a list
    ("It is a language of the list.", replaced(CATALOGUE, "dcterms:language", "<urn:de>")),
    ("It is a language of the list.", replaced(DATASET, "dcterms:language", "<urn:de>")),
    ("It is a language of the list.", replaced(FILE, "dcterms:language", "<urn:de>")),
    ("It is a licence of the list (K32).", replaced(CATALOGUE, "dcterms:license", "<urn:x>")),
    ("It is a licence of the list (K32).", replaced(SERVICE, "dcterms:license", "<urn:x>")),
    (
        "It is a licence of the list (K32).",
        replaced(FILE, "dcterms:license", "<https://spdx.org/licenses/CC-BY-4.0>"),
    ),
    ("It is a contributor of the list.", replaced(DATASET, "dcatde:contributorID", "<urn:x>")),
    (
        "It is a level of the list.",
        replaced(DATASET, "dcatde:politicalGeocodingLevelURI", "<http://dcat-ap.de/def/politicalGeocoding/Level/land>"),
    ),
    ("It is a frequency of the list.", replaced(DATASET, "dcterms:accrualPeriodicity", "<urn:often>")),
    ("It is a theme of the list.", with_(DATASET, "dcat:theme", "<urn:x>")),
    ("It is a right of the list.", replaced(DATASET, "dcterms:accessRights", "<urn:x>")),
    ("It is a right of the list.", replaced(SERVICE, "dcterms:accessRights", "<urn:x>")),
    ("It is a format of the list.", replaced(FILE, "dcterms:format", "<urn:csv>")),
    ("It is a media type of the list.", replaced(FILE, "dcat:mediaType", "<urn:csv>")),
    (
        "It is a media type of the list.",
        replaced(FILE, "dcat:mediaType", '"https://www.iana.org/assignments/media-types/text/csv"'),
    ),
    ("It is a status of the list.", replaced(FILE, "adms:status", "<urn:done>")),
]
# What the official shapes let pass.
CONVENTIONS: Final = [
    ("A dataset is in the catalogue.", f"DELETE DATA {{ {CATALOGUE} dcat:dataset {DATASET} }}"),
    ("A dataset has distributions.", without(DATASET, "dcat:distribution")),
    ("A dataset has a theme.", without(DATASET, "dcat:theme")),
    ("A dataset has a level of administration.", without(DATASET, "dcatde:politicalGeocodingLevelURI")),
    ("A dataset has an area.", without(DATASET, "dcterms:spatial")),
    ("A dataset has the day of its data.", without(DATASET, "dcterms:modified")),
    ("A dataset has the version of its data.", without(DATASET, "dcat:version")),
    ("A distribution is of one dataset.", with_(f"<{SITE}/id/datasets/flows>", "dcat:distribution", FILE)),
    ("A distribution is of one dataset.", without(DATASET, "dcat:distribution")),
    ("A file can be had where it is accessed.", without(FILE, "dcat:downloadURL")),
    ("A file can be had where it is accessed.", replaced(FILE, "dcat:accessURL", "<urn:x>")),
    ("A distribution has a format (K31).", without(FILE, "dcterms:format")),
    ("A distribution has a status (K22).", without(FILE, "adms:status")),
    ("A licence is there (K32).", without(SERVICE, "dcterms:license")),
    ("A licence that wants a name has the text (K35).", without(FILE, "dcatde:licenseAttributionByText")),
    ("A service serves datasets.", without(SERVICE, "dcat:servesDataset")),
    (
        "A contact has a mail address or a page (K1).",
        f"{without(CONTACT, 'vcard:hasEmail')} ; {without(CONTACT, 'vcard:hasURL')} ;"
        f" {with_(CONTACT, 'vcard:hasTelephone', '<tel:+49-211-1>')}",
    ),
    (
        "There is one contributor (K13).",
        with_(DATASET, "dcatde:contributorID", "<http://dcat-ap.de/def/contributors/govData>"),
    ),
    ("It is a day or an instant.", replaced(DATASET, "dcterms:modified", '"November"')),
    (
        "It is an area of the list.",
        f"{with_(DATASET, 'dcterms:spatial', '<urn:x>')} ; {with_('<urn:x>', 'a', 'dcterms:Location')}",
    ),
]
BROKEN: Final = REQUIRED + CONVENTIONS


@pytest.mark.parametrize(("rule", "update"), BROKEN, ids=[f"{at} {rule}" for at, (rule, _) in enumerate(BROKEN)])
def test_a_rule_finds_what_breaks_it(rule: str, update: str) -> None:
    data = small_catalogue()
    data.update(NAMES + update)
    assert rule in broken(data, rules())
    if shapes := official_shapes():
        assert bool(broken(data, shapes)) == ((rule, update) in REQUIRED)


def test_each_rule_has_what_breaks_it() -> None:
    assert {str(text) for text in rules().objects(None, SH.message)} == {rule for rule, _ in BROKEN}


# ---- what is in it


def test_all_that_is_exported_without_a_choice_is_in_it() -> None:
    data = catalogue()
    ours = {str(one).rpartition("#")[2] for one in data.subjects(RDF.type, DCAT.Distribution)}
    assert ours == {
        f"{name}.{format_}"
        for name, table in EXPORTS.items()
        if name not in {"entries", "offers", "relations", "paths", "record"}
        for format_ in table.formats
        if FORMATS[format_].media_type.partition(";")[0] not in DESCRIBING
    }
    assert len(set(data.subjects(RDF.type, DCAT.Dataset))) == len(published())


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_of_a_file_has_its_type(format_: str) -> None:
    """A format that has none is missing in the catalogue."""
    assert (FORMATS[format_].file_type is None) == (FORMATS[format_].media_type.partition(";")[0] in DESCRIBING)


def test_without_settings_the_host_publishes_and_there_is_no_contact() -> None:
    data = catalogue(replace(PUBLICATION, publisher=Publisher()))
    (office,) = data.objects(URIRef(f"{SITE}/id/catalog"), DCTERMS.publisher)
    assert set(data.objects(office, FOAF.name)) == {Literal("netz.example")}
    assert not set(data.subject_objects(DCAT.contactPoint))


def test_texts_of_settings_stay_texts() -> None:
    name = 'Amt "für\\ <Daten>\n'
    publication = replace(
        PUBLICATION, publisher=Publisher(name, "a@x", "https://x/{a}|b"), site="https://x/<a>", version='"'
    )
    for path in ("/catalog.ttl", "/catalog.jsonld"):
        assert Literal(name) in set(catalogue(publication, path).objects(None, FOAF.name))


@pytest.mark.parametrize(
    ("licence", "key"),
    [
        ("CC-BY-4.0", "cc-by/4.0"),
        ("cc-by-4.0", "cc-by/4.0"),
        ("https://spdx.org/licenses/CC0-1.0", "cc-zero"),
        ("https://creativecommons.org/licenses/by/4.0/deed.de", "cc-by/4.0"),
        ("http://www.govdata.de/dl-de/by-2-0", "dl-by-de/2.0"),
        ("DL-DE-ZERO-2.0", "dl-zero-de/2.0"),
        ("http://dcat-ap.de/def/licenses/odbl", "odbl"),
    ],
)
def test_a_licence_is_that_of_the_list(licence: str, key: str) -> None:
    found = licence_of(licence)
    assert (found.address, found.is_listed) == (LICENCES + key, True)
    assert (URIRef(found.address), None, URIRef(LICENCES.rstrip("/"))) in vocabularies()


def test_another_licence_is_named_as_it_is() -> None:
    assert licence_of("EUPL-1.2").address == "https://spdx.org/licenses/EUPL-1.2"
    assert not licence_of("http://dcat-ap.de/def/licenses/none").is_listed
    assert licence_of("https://office.example/terms").needs_naming


@pytest.mark.parametrize("licence", [None, "", "see imprint"])
def test_without_a_licence_there_is_no_catalogue(licence: str | None) -> None:
    with pytest.raises(NotFound, match="no licence that has an address"):
        catalogue(replace(PUBLICATION, licence=licence))


def test_doctor_tells_what_the_catalogue_lacks() -> None:
    bare = settings()
    office = settings(prevnet_operator="Amt")
    whole = settings(prevnet_operator="Amt", prevnet_imprint_url="https://amt.example/")
    assert "PREVNET_OPERATOR" in str(examine_publisher(bare).advice)
    assert "PREVNET_FEEDBACK_ADDRESS" in str(examine_publisher(office).advice)
    assert examine_publisher(whole).advice is None
    assert not examine_licence("see imprint").ok
    assert "cc-by" not in examine_licence("EUPL-1.2").text
    assert examine_licence("CC-BY-4.0").advice is None


def test_void_tells_of_the_dumps_and_the_vocabularies() -> None:
    data = catalogue(path="/.well-known/void")
    dataset = URIRef(f"{SITE}/id/dataset")
    assert (dataset, RDF.type, VOID.Dataset) in data
    dumps = {URIRef(f"{SITE}/export/graph.{format_}") for format_ in ("ttl", "jsonld")}
    assert set(data.objects(dataset, VOID.dataDump)) == dumps
    assert set(data.objects(dataset, VOID.uriSpace)) == {Literal(f"{SITE}/id/")}
    assert URIRef("http://www.w3.org/ns/org#") in set(data.objects(dataset, VOID.vocabulary))
    bare = catalogue(replace(PUBLICATION, licence=None, loaded_at=None), "/.well-known/void")
    assert not set(bare.objects(dataset, DCTERMS.license))


# ---- the sitemap


def test_no_part_of_a_sitemap_has_more_addresses_than_allowed() -> None:
    pages = [SitemapPage("actors", f"a-{number}") for number in range(MOST_ADDRESSES)]
    parts = parts_of(pages)
    assert [part_xml(SITE, part, None).count("<url>") for part in parts] == [MOST_ADDRESSES, MOST_ADDRESSES]
    assert index_xml(SITE, len(parts), "2026-11-01").count("<lastmod>2026-11-01</lastmod>") == 2
    assert [page for part in parts for page in part] == pages


def test_addresses_in_a_sitemap_are_escaped() -> None:
    text = part_xml("https://x/?a&b", [SitemapPage("actors", "a")], "<1>")
    assert "<loc>https://x/?a&amp;b/organisation/a</loc><lastmod>&lt;1&gt;</lastmod>" in text
