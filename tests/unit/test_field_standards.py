"""Standards of the field, from rows: valid files, amounts that are never made up, and nothing of where a service is."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import IO, Any

import pytest
from field_standards import cff_faults, crate_faults, faults, package_faults, unpacked

from api.export.standards.dataset import TABLES_OF_DATASET
from graph.errors import Internal, NotFound
from graph.export.standards.citation import CitationWriter, as_bibtex, as_csl, citation_of
from graph.export.standards.dataset_zip import DatasetZipWriter
from graph.export.standards.hsds import ServicesWriter
from graph.export.standards.table_zip import TABLE
from graph.export.standards.three_sixty_giving import GrantsWriter
from graph.export.table import Row, SourceOfRows, TableHead, TableTail, TableWriter, Word

SITE = "https://prevnet.example.org"
ODD = 'Böll & „Söhne“ {50 %} \\ "x"\n#_~^$'
HEAD = TableHead(
    name="dataset",
    columns=(),
    language="EN",
    page=f"{SITE}/",
    address=f"{SITE}/export/dataset.zip",
    day=None,
    data_version="3eab38dbd3c7",
    loaded_at="2026-11-29T10:18:53.278Z",
    licence="CC-BY-4.0",
    operator=ODD,
)
GRANT: Row = {
    "id": "Funding:funds-a-b",
    "funder": "Land",
    "funder_key": "land",
    "funder_kind": Word("ActorKind", "MINISTRY"),
    "funder_website": None,
    "recipient": ODD,
    "recipient_key": "b",
    "recipient_kind": None,
    "recipient_website": "https://b.example.org",
    "amount_eur": 1234.5,
    "amount_kind": Word("AmountKind", "APPROXIMATE"),
    "amount_scope": Word("AmountScope", "WHOLE"),
    "period": Word("FundingPeriod", "PER_YEAR"),
    "valid_from": "2019",
    "valid_to": "2020-06",
    "source_keys": ["s"],
    "sources": ["A source"],
    "source_urls": [],
}
SERVICE: Row = {
    "service_key": "obr",
    "name": ODD,
    "short_name": None,
    "website": None,
    "service_type": Word("ServiceType", "VICTIM_COUNSELLING"),
    "carrier_keys": ["a", "b"],
    "carriers": ["A", "B"],
    "carrier_kinds": ["NETWORK", "NETWORK"],
    "carrier_websites": ["", ""],
    "carrier_descriptions": ["", "Of B"],
    "area_keys": ["05315", "DE"],
    "areas": ["Köln", "Deutschland"],
    "area_extents": ["FULL", "PARTIAL"],
    "area_ids": ["Coverage:1", "Coverage:2"],
}


def written(writer_of: Callable[[IO[bytes]], TableWriter], rows: Iterable[Row], **tail: Any) -> bytes:
    file = io.BytesIO()
    writer = writer_of(file)
    given = list(rows)
    writer.add(given)
    writer.close(TableTail(len(given), **tail))
    return file.getvalue()


def grants(*rows: Row, head: TableHead = HEAD, **tail: Any) -> Any:
    return json.loads(written(lambda file: GrantsWriter(head, file, SITE), rows, **tail))


def services(*rows: Row, head: TableHead = HEAD) -> Any:
    return json.loads(written(lambda file: ServicesWriter(head, file, SITE), rows))


# ---- 360Giving


@pytest.mark.parametrize("language", ["DE", "EN"])
def test_grants_are_valid_and_say_what_their_amounts_are(language: str) -> None:
    head = replace(HEAD, name="grants", language=language)
    package = grants(GRANT, {**GRANT, "id": "Funding:2"}, head=head, remarks=("12 are left out.",))
    assert faults("360giving-1.4", package) == []
    grant = package["grants"][0]
    assert grant["id"] == f"{SITE}/id/fundings/funds-a-b"
    assert (grant["amountAwarded"], grant["currency"]) == (1234.5, "EUR")
    assert {one["code"] for one in grant["classifications"]} == {"APPROXIMATE", "WHOLE", "PER_YEAR"}
    assert "2019" in grant["description"]  # only the year is known
    assert (grant["awardDate"], grant["plannedDates"]) == ("2019-01-01", [{"startDate": "2019", "endDate": "2020-06"}])
    assert grant["fundingOrganization"][0]["id"] == f"{SITE}/id/actors/land"
    assert "12 are left out." in package["description"]
    assert package["license"] == "https://spdx.org/licenses/CC-BY-4.0"


def test_a_package_without_grants_is_an_error_that_says_why() -> None:
    with pytest.raises(NotFound) as caught:
        grants(remarks=("138 have no amount.",))
    assert caught.value.hint == "138 have no amount."


@pytest.mark.parametrize(
    "change", [{"amountAwarded": None}, {"amountAwarded": 0}, {"awardDate": "2019"}, {"recipientOrganization": []}]
)
def test_the_schema_finds_what_is_wrong(change: dict[str, Any]) -> None:
    package = grants(GRANT, head=replace(HEAD, name="grants"))
    package["grants"][0] |= change
    assert len(faults("360giving-1.4", package)) == 1


# ---- HSDS


def test_services_are_valid_and_name_no_place_but_areas() -> None:
    found = services(SERVICE, {**SERVICE, "service_key": "c", "carrier_keys": [], **{key: [] for key in _LISTS}})
    assert faults("hsds-3.1", found) == []
    assert (found["total_items"], found["size"], found["empty"]) == (2, 2, False)
    service, bare = found["contents"]
    assert [area["extent"] for area in service["service_areas"]] == ["AGS 05315", "DE"]
    assert service["organization"]["description"] == "Network"
    assert service["description"] == "Further carriers: B."
    assert service["attributes"][0]["taxonomy_term"]["code"] == "VICTIM_COUNSELLING"
    assert "organization" not in bare
    assert not {"locations", "service_at_locations", "phones", "contacts"} & (
        set(service) | set(service["organization"])
    )


_LISTS = ("carriers", "carrier_kinds", "carrier_websites", "carrier_descriptions")


def test_ids_of_services_stay_the_same_and_a_page_without_services_says_so() -> None:
    assert services(SERVICE) == services(SERVICE)
    nothing = services()
    assert faults("hsds-3.1", nothing) == []
    assert (nothing["contents"], nothing["total_items"], nothing["empty"]) == ([], 0, True)


# ---- the zip

ROWS: list[Row] = [
    {TABLE: "actors", "name": ODD, "actor_key": "a", "actor_kind": Word("ActorKind", "NETWORK"), "founded": 1999},
    {TABLE: "regions", "region_key": "05", "region": "NRW", "people": 18_000_000},
    {TABLE: "regions", "region_key": "05315", "region": "Köln", "around_key": "05"},
    {TABLE: "sources", "source_key": "s", "title": "S|s"},
    {TABLE: "locations", "id": "Location:1", "start_key": "a", "end_key": "05315", "sources": ["S|s", "T"]},
]
SOURCES = (SourceOfRows("S", "P", "https://s.example.org"), SourceOfRows("T", None, None))


def dataset(rows: Iterable[Row] = ROWS, head: TableHead = HEAD) -> bytes:
    return written(lambda file: DatasetZipWriter(head, file, SITE, TABLES_OF_DATASET), rows, sources=SOURCES)


@pytest.mark.parametrize("head", [HEAD, replace(HEAD, loaded_at=None, licence=None, operator=None, language="DE")])
def test_the_zip_is_a_data_package_and_a_crate(tmp_path: Path, head: TableHead) -> None:
    archive = tmp_path / "dataset.zip"
    archive.write_bytes(dataset(head=head))
    folder = unpacked(archive, tmp_path / "unpacked")
    assert package_faults(folder) == []
    assert crate_faults(folder) == ([] if head.licence else ["root"])  # a crate has to have a licence
    assert cff_faults((folder / "CITATION.cff").read_text()) == []
    assert len(list(folder.glob("data/*.csv"))) == len(TABLES_OF_DATASET)  # also those without rows


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ({TABLE: "locations", "id": "Location:2", "start_key": "nobody", "end_key": "05"}, "foreign-key"),
        ({TABLE: "locations", "id": "Location:1", "start_key": "a", "end_key": "05"}, "primary-key"),
        (
            {TABLE: "locations", "id": "Location:2", "start_key": "a", "end_key": "05", "valid_from": "May"},
            "constraint",
        ),
    ],
)
def test_broken_tables_are_found(tmp_path: Path, row: Row, fault: str) -> None:
    archive = tmp_path / "dataset.zip"
    archive.write_bytes(dataset([*ROWS, row]))
    assert fault in str(package_faults(unpacked(archive, tmp_path / "unpacked")))


def test_the_same_rows_give_the_same_bytes() -> None:
    assert dataset() == dataset()


def test_a_zip_that_was_cut_or_failed_cannot_be_opened() -> None:
    whole = dataset()
    for end in (10, len(whole) // 2, len(whole) - 30):
        with pytest.raises(zipfile.BadZipFile):
            zipfile.ZipFile(io.BytesIO(whole[:end]))
    file = io.BytesIO()
    writer = DatasetZipWriter(HEAD, file, SITE, TABLES_OF_DATASET)
    writer.add(ROWS)
    writer.discard()
    del writer
    with pytest.raises(zipfile.BadZipFile):
        zipfile.ZipFile(file)


def test_a_row_of_a_table_that_was_finished_is_our_mistake() -> None:
    with pytest.raises(Internal, match="'actors'"):
        dataset([*ROWS, ROWS[0]])


# ---- citations


@pytest.mark.parametrize("licence", ["CC-BY-4.0", "DL-DE-BY-2.0", "https://example.org/licence", "own words", None])
@pytest.mark.parametrize("language", ["DE", "EN"])
def test_cff_is_valid_whatever_the_licence_is(licence: str | None, language: str) -> None:
    head = replace(HEAD, licence=licence, language=language)
    text = written(lambda file: CitationWriter(head, file, SITE, "cff"), ()).decode()
    assert cff_faults(text) == []
    assert 'version: "3eab38dbd3c7"\ndate-released: "2026-11-29"\n' in text


def test_citations_are_worded_like_those_of_pages() -> None:
    cited, day = citation_of(HEAD, SITE), date(2026, 12, 1)
    bibtex = as_bibtex(cited, day).decode()
    assert bibtex.startswith("@dataset{prevnet-3eab38dbd3c7,\n  title = {{The prevention")
    assert r"\{50 \%\} \textbackslash{} " in bibtex
    assert "  author = {{prevnet}},\n" in bibtex
    (entry,) = json.loads(as_csl(cited, day))
    assert entry["author"] == [{"literal": "prevnet"}]
    assert (entry["publisher"], entry["version"]) == (ODD, "3eab38dbd3c7")
    assert (entry["issued"], entry["accessed"]) == ({"date-parts": [[2026, 11, 29]]}, {"date-parts": [[2026, 12, 1]]})
    assert entry["URL"] == f"{SITE}/"
