"""The finding of a coverage matrix: which column it is about, its sentence and its figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from graph.analysis.coverage.finding import CoverageFinding
from graph.analysis.coverage.matrix import ColumnKey, CoverageData, CoverageRegion, CoverageStatement, Matrix
from graph.messages.catalogue import write
from graph.messages.message import joined, label
from graph.model.enums import Extent, RegionKind, ServiceType
from graph.model.validity import AsOf

AS_OF = AsOf(date(2026, 1, 1))
EXIT, MOBILE, OTHER = ServiceType.EXIT_COUNSELLING, ServiceType.MOBILE_COUNSELLING, ServiceType.OTHER
KOELN = CoverageRegion("05315", RegionKind.URBAN_DISTRICT, "Köln", 1_000_000, "2024-12-31")
DUEREN = CoverageRegion("05358", RegionKind.DISTRICT, "Kreis Düren", 270_000, "2024-12-31")
BOTTROP = CoverageRegion("05512", RegionKind.URBAN_DISTRICT, "Bottrop", None, None)
PARENTS = {"05315": "053", "05358": "053", "05512": "055", "053": "05", "055": "05", "05358004": "05358"}


def offer(
    column: ColumnKey, region: str, extent: Extent = Extent.FULL, confirmed: str = "2025-12-01"
) -> CoverageStatement:
    days = (None, None, None, confirmed, "2020-01-01", None)
    return CoverageStatement(column, "a", region, extent, None, None, *days, "COVERS", f"{column}-{region}-{extent}")


def finding(
    statements: Sequence[CoverageStatement],
    *columns: ColumnKey,
    regions: Sequence[CoverageRegion] = (KOELN, DUEREN, BOTTROP),
    level: RegionKind = RegionKind.DISTRICT,
    area: str | None = None,
) -> CoverageFinding:
    matrix = Matrix(CoverageData(tuple(regions), PARENTS, tuple(statements)), columns, AS_OF)
    names = {c: label(ServiceType(c)) if c in ServiceType.__members__ else joined([f"Plan {c}"]) for c in columns}
    return CoverageFinding(level, area, tuple(columns), names, tuple(matrix.row(region) for region in regions))


def figures(result: CoverageFinding, language: str = "DE") -> list[tuple[float | None, str]]:
    return [(figure.value, write(figure.sentence, language)) for figure in result.figures]


def test_it_is_about_the_column_that_is_missing_in_the_most_regions() -> None:
    result = finding([offer(MOBILE, "05315"), offer(MOBILE, "05358"), offer(EXIT, "05358")], MOBILE, EXIT)
    assert (
        write(result.sentence, "DE")
        == "In 2 von 3 Kreisen und kreisfreien Städten ist keine Ausstiegsberatung erfasst."
    )
    assert write(result.sentence, "EN") == (
        "In 2 of 3 districts and independent cities, no exit counselling is on record."
    )
    assert figures(result) == [
        (1, "1 Kreis oder kreisfreie Stadt mit aktuell belegter Ausstiegsberatung."),
        (
            1_000_000,
            "1.000.000 Menschen leben, wo keine Ausstiegsberatung erfasst ist; für 1 Gebiet ist die Einwohnerzahl "
            "nicht bekannt.",
        ),
        (1, "1 Kreis oder kreisfreie Stadt ohne ein einziges eigenes, aktuell belegtes Angebot."),
    ]


def test_among_equal_columns_more_people_decide_then_the_order() -> None:
    assert finding([offer(MOBILE, "05315"), offer(EXIT, "05358")], MOBILE, EXIT).column.key == EXIT
    assert finding([], MOBILE, EXIT).column.key == MOBILE
    assert finding([], EXIT, MOBILE).column.key == EXIT


def test_other_services_are_the_finding_only_if_nothing_else_is_missing() -> None:
    assert finding([offer(MOBILE, "05315"), offer(MOBILE, "05358")], OTHER, MOBILE).column.key == MOBILE
    result = finding([offer(MOBILE, "05")], OTHER, MOBILE)
    assert write(result.sentence, "DE") == (
        "In allen 3 Kreisen und kreisfreien Städten ist kein sonstiges Angebot erfasst; Mobile Beratung ist überall "
        "nur überörtlich belegt."
    )


def test_what_is_documented_to_be_missing_is_told() -> None:
    result = finding([offer(EXIT, "05315", Extent.NONE), offer(EXIT, "05358")], EXIT, area="Nordrhein-Westfalen")
    assert write(result.sentence, "DE") == (
        "In 2 von 3 Kreisen und kreisfreien Städten in Nordrhein-Westfalen ist keine Ausstiegsberatung erfasst, "
        "für 1 davon ist das Fehlen belegt."
    )
    assert "within Nordrhein-Westfalen, no exit counselling is on record; for 1 of them its absence" in write(
        result.sentence, "EN"
    )


def test_nothing_is_missing() -> None:
    result = finding([offer(EXIT, "05"), offer(MOBILE, "05")], EXIT, MOBILE)
    assert write(result.sentence, "DE") == (
        "In allen 3 Kreisen und kreisfreien Städten ist für jede der 2 Arten ein Angebot belegt; Ausstiegsberatung und "
        "Mobile Beratung sind überall nur überörtlich belegt."
    )
    assert write(result.sentence, "EN") == (
        "In all 3 districts and independent cities, a service of each of the 2 types is on record; exit counselling "
        "and mobile counselling are available everywhere only through a larger area."
    )
    assert figures(result, "EN")[1:] == [
        (0, "0 people live where no exit counselling is on record."),
        (3, "3 districts and independent cities without a single currently documented service of their own."),
    ]


def test_without_gaps_the_figures_are_about_the_column_with_the_least_current_evidence() -> None:
    old = [offer(MOBILE, ags, confirmed="2020-01-01") for ags in ("05315", "05358")]
    partial = offer(MOBILE, "05512", Extent.PARTIAL)
    result = finding([offer(EXIT, "05"), *old, partial], EXIT, MOBILE)
    assert result.column.key == MOBILE
    assert figures(result)[0] == (
        0,
        "0 Kreise und kreisfreie Städte mit aktuell belegter Mobiler Beratung, 1 weiteres Gebiet nur in Teilen, "
        "2 weitere mit älterem Beleg.",
    )
    assert figures(result)[2][0] == 2  # Bottrop has something of its own


def test_an_offer_in_a_part_of_a_region_is_its_own() -> None:
    (row,) = finding([offer(EXIT, "05"), offer(EXIT, "05358004")], EXIT, regions=[DUEREN]).rows
    assert (row[0].state, row[0].own_state) == ("PRESENT", "PARTIAL")
    assert [s.region for s in row[0].own_offers] == ["05358004"]


def test_programmes_and_other_levels() -> None:
    result = finding([], "p", level=RegionKind.MUNICIPALITY)
    assert write(result.sentence, "DE") == "In allen 3 Gemeinden ist keine Teilnahme am Programm „Plan p“ erfasst."
    assert write(result.sentence, "EN") == (
        "In all 3 municipalities, no participation in the programme “Plan p” is on record."
    )
    assert "currently documented participation of their own" in figures(result, "EN")[2][1]
    both = finding([offer(EXIT, "05"), offer("p", "05")], EXIT, "p")
    assert "für jede der 2 Spalten" not in write(both.sentence, "DE")
    assert write(both.sentence, "DE").startswith("In allen 3 Kreisen und kreisfreien Städten ist jede der 2 ")


def test_one_region() -> None:
    result = finding([offer(EXIT, "05"), offer(MOBILE, "05358")], EXIT, MOBILE, ServiceType.EDUCATION, regions=[DUEREN])
    assert write(result.sentence, "DE") == (
        "Kreis Düren: 2 von 3 Arten von Angeboten sind belegt, nicht erfasst: Bildungsangebot; eigens für dieses "
        "Gebiet: Mobile Beratung."
    )
    assert write(finding([], EXIT, regions=[DUEREN]).sentence, "EN") == (
        "Kreis Düren: 0 of 1 types of service are on record, not on record: exit counselling; none of them is for this "
        "region alone."
    )


@pytest.mark.parametrize(
    ("level", "german", "english"),
    [
        (RegionKind.DISTRICT, "Kreise und kreisfreien Städte", "districts and independent cities"),
        (RegionKind.GOVERNMENT_REGION, "Regierungsbezirke", "administrative districts"),
        (RegionKind.URBAN_DISTRICT, "kreisfreien Städte", "independent cities"),
    ],
)
def test_no_regions(level: RegionKind, german: str, english: str) -> None:
    result = finding([], EXIT, regions=[], level=level)
    assert write(result.sentence, "DE") == f"Für diese Auswahl sind keine {german} erfasst."
    assert write(result.sentence, "EN") == f"No {english} are on record for this selection."
    assert result.figures == ()


def test_people_are_unknown_if_no_population_is_known() -> None:
    result = finding([offer(EXIT, "053")], EXIT)
    assert figures(result)[1] == (
        None,
        "Nicht bekannt: Einwohnerzahl der Gebiete, für die keine Ausstiegsberatung erfasst ist.",
    )
    assert figures(result, "EN")[1][1] == "Not known: population of the regions where no exit counselling is on record."
