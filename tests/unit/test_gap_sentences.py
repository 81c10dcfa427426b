"""Gaps in coverage: what counts as one gap, and the sentences about it and about losses."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from graph.analysis.coverage.gap_sentences import GapSentences, gaps_sentence
from graph.analysis.coverage.losses import CellLosses, CoverageLossKind, LossSentences, changes_among, losses_of
from graph.analysis.coverage.matrix import ColumnKey, CoverageData, CoverageRegion, CoverageStatement, Matrix
from graph.analysis.coverage.needs import FoldedNeed, GapReason, folded, needs_of
from graph.messages.catalogue import write
from graph.messages.message import Message, joined, label
from graph.model.enums import Extent, RegionKind, ServiceType
from graph.model.validity import AsOf

AS_OF, UNTIL = AsOf(date(2026, 1, 1)), AsOf(date(2027, 1, 1))
SERVICE: ColumnKey = ServiceType.EXIT_COUNSELLING
COORDINATION: ColumnKey = ServiceType.COORDINATION
# Two districts in one government region, one in another.
REGIONS = (
    CoverageRegion("05315", RegionKind.URBAN_DISTRICT, "Köln", 1_000_000, "2024-12-31"),
    CoverageRegion("05358", RegionKind.DISTRICT, "Kreis Düren", 270_000, "2024-12-31"),
    CoverageRegion("05512", RegionKind.URBAN_DISTRICT, "Bottrop", None, None),
)
PARENTS = {"05358004": "05358", "05358008": "05358"} | {"05315": "053", "05358": "053", "05512": "055"}
AREAS = {
    "053": "Regierungsbezirk Köln",
    "055": "Regierungsbezirk Münster",
    "05": "Nordrhein-Westfalen",
    "DE": "Deutschland",
}
NAMES = {"a": "A", "b": "B", "c": "C", "d": "D"}


def offer(
    subject: str,
    region: str,
    extent: Extent = Extent.FULL,
    *,
    column: ColumnKey = SERVICE,
    confirmed: str = "2025-12-01",
    end: str | None = None,
    precision: str | None = None,
) -> CoverageStatement:
    days = (None, end, precision, confirmed, "2020-01-01", end)
    return CoverageStatement(column, subject, region, extent, None, None, *days, "COVERS", f"{subject}-{region}")


def taking_part(subject: str, role: str, region: str, programme: str = "p") -> CoverageStatement:
    days = (None, None, None, "2025-12-01", "2020-01-01", None)
    id_ = f"{subject}-{role}-{region}"
    return CoverageStatement(COORDINATION, subject, region, Extent.FULL, programme, role, *days, "PARTICIPATES_IN", id_)


def matrix(statements: Iterable[CoverageStatement], *columns: ColumnKey) -> Matrix:
    parents = PARENTS | {"053": "05", "055": "05", "05": "DE"}
    data = CoverageData(REGIONS, parents, tuple(statements), names=NAMES, area_names=AREAS)
    return Matrix(data, columns or (SERVICE,), AS_OF)


def gaps(*statements: CoverageStatement, column: ColumnKey = SERVICE) -> list[FoldedNeed]:
    return folded(needs_of(matrix(statements, column), UNTIL))


def sentence(gap: FoldedNeed) -> Message:
    column = gap.first.cell.column
    names = {column: label(ServiceType(column)) if column in ServiceType.__members__ else joined(["Plan"])}
    return GapSentences(matrix(()).data, names).gap(gap)


def texts(gaps: Iterable[FoldedNeed], language: str = "DE") -> list[str]:
    return [write(sentence(gap), language) for gap in gaps]


# ---- what is one gap


def test_a_team_for_a_larger_region_is_one_gap() -> None:
    team, rest = gaps(offer("a", "053"))
    assert team.first.reasons == (GapReason.SINGLE_PROVIDER,)
    assert texts([team]) == [
        "Regierungsbezirk Köln, Ausstiegsberatung: Bekannt ist nur das Angebot eines einzigen Trägers („A“). "
        "Dort leben 1.270.000 Menschen (Stand 31. Dezember 2024)."
    ]
    assert rest.first.reasons == (GapReason.NOTHING_REPORTED,)


def test_silence_about_two_regions_is_two_gaps() -> None:
    assert [gap.first.reasons for gap in gaps()] == [(GapReason.NOTHING_REPORTED,)] * 3


def test_regions_that_fill_no_larger_region_are_named_themselves() -> None:
    (gap,) = gaps(offer("a", "05315"), offer("a", "05512"), offer("b", "05358"), offer("c", "05358"))
    assert texts([gap], "EN") == [
        "Köln and Bottrop, Exit counselling: Only one provider’s service is known (“A”). At least 1,000,000 people "
        "live there."
    ]
    everywhere = gaps(offer("a", "05"))
    assert [text.partition(",")[0] for text in texts(everywhere)] == ["Nordrhein-Westfalen"]


def test_what_stays_without_a_new_source_does_not_end() -> None:
    lasting, ending = offer("a", "05", confirmed="2001-01-01"), offer("b", "05", end="2026-06-30")
    assert gaps(lasting, ending) == []
    assert {gap.first.reasons[0] for gap in gaps(ending)} == {GapReason.ENDS}


def test_the_end_of_an_assumed_service_is_a_gap_also_beside_a_confirmed_part() -> None:
    whole = offer("a", "05", confirmed="2001-01-01", end="2026-06-30")
    assert {gap.first.reasons[0] for gap in gaps(whole, offer("b", "05", Extent.PARTIAL))} == {GapReason.ENDS}


def test_a_service_that_is_only_assumed_is_no_gap_by_itself() -> None:
    old = "2001-01-01"
    assert gaps(offer("a", "05", confirmed=old), offer("b", "05", confirmed=old)) == []


def test_a_partly_confirmed_region_is_no_gap_if_it_is_assumed_to_be_covered() -> None:
    assert gaps(offer("a", "05", Extent.PARTIAL), offer("b", "05", confirmed="2001-01-01")) == []


def test_coordination_needs_no_second_provider() -> None:
    assert gaps(taking_part("a", "OFFICE", "05315"), offer("b", "053", column=COORDINATION), column=COORDINATION)[
        0
    ].regions == (REGIONS[2],)


def test_a_lead_coordinates_where_the_programme_has_no_office() -> None:
    rows = matrix(
        [
            *(
                taking_part("a", "OFFICE", "05315"),
                taking_part("b", "LEAD", "05315"),
                taking_part("c", "LEAD", "05358"),
            ),
            *(taking_part("d", "CARRIER", "05315", "q"), taking_part("d", "OFFICE", "05512", "q")),
        ],
        COORDINATION,
    )
    assert [cell.subjects for cell in rows.cells()] == [("a", "d"), ("c",), ("d",)]


# ---- sentences


@pytest.mark.parametrize(
    ("offers", "german", "english"),
    [
        (
            [offer("a", "05358004")],
            "Bekannt ist nur ein Angebot in einem Teilgebiet („A“).",
            "The only known service is in one part of the region (“A”).",
        ),
        (
            [offer("a", "05358004"), offer("b", "05358008", confirmed="2001-01-01")],
            "Bekannt sind nur Angebote in 2 Teilgebieten („A“ und „B“).",
            "The only known services are in 2 parts of the region (“A” and “B”).",
        ),
        (
            [offer("a", "05358", Extent.PARTIAL), offer("b", "05358004")],
            "Bekannt sind nur Angebote für einen Teil des Gebiets („A“ und „B“).",
            "The only known services are for a part of the region (“A” and “B”).",
        ),
        (
            [offer("a", "053", Extent.PARTIAL), offer("b", "05", Extent.PARTIAL)],
            "Bekannt sind nur Angebote für Teile eines größeren Gebiets („A“ und „B“); ob auch hier, ist nicht "
            "bekannt.",
            "The only known services are for parts of a larger region (“A” and “B”); whether for this one, too, is "
            "not known.",
        ),
    ],
)
def test_partial_coverage(offers: list[CoverageStatement], german: str, english: str) -> None:
    gap = next(gap for gap in gaps(*offers) if REGIONS[1] in gap.regions)
    assert gap.first.reasons[0] is GapReason.PARTLY_COVERED
    assert german in write(sentence(gap), "DE")
    assert english in write(sentence(gap), "EN")


@pytest.mark.parametrize(
    ("column", "offered", "reported"),
    [
        (
            SERVICE,
            "Köln, Exit counselling: There is known to be no service on 1 January 2026.",
            "Kreis Düren, Exit counselling: No service is on record for 1 January 2026. Please ask locally.",
        ),
        (
            "p1",
            "Köln, Plan: There is known to be no participation on 1 January 2026.",
            "Kreis Düren, Plan: No participation is on record for 1 January 2026. Please ask locally.",
        ),
    ],
)
def test_no_offer_and_no_report(column: ColumnKey, offered: str, reported: str) -> None:
    none, silence, _ = texts(gaps(offer("a", "05315", Extent.NONE, column=column), column=column), "EN")
    assert none.startswith(offered)
    assert silence.startswith(reported)


@pytest.mark.parametrize(
    ("end", "precision", "english"),
    [
        ("2026-12-31", "YEAR", "What is documented ends at the end of 2026 (“A”); no continuation is documented."),
        (
            "2026-03-31",
            "MONTH",
            "What is documented ends at the end of March 2026 (“A”); no continuation is documented.",
        ),
        ("2026-03-31", None, "What is documented ends on 31 March 2026 (“A”); no continuation is documented."),
    ],
)
def test_the_end_of_an_offer_is_as_precise_as_known(end: str, precision: str | None, english: str) -> None:
    gap = gaps(offer("a", "05358", end=end, precision=precision))[1]
    assert gap.first.reasons[0] is GapReason.ENDS
    assert english in write(sentence(gap), "EN")


def test_the_number_of_gaps_in_a_sentence() -> None:
    found = gaps(offer("a", "053"))
    counts = {GapReason.NOTHING_REPORTED: 1, GapReason.ENDS: 0, GapReason.SINGLE_PROVIDER: 1}
    text = gaps_sentence(found, counts, RegionKind.DISTRICT)
    assert write(text, "DE") == (
        "2 Lücken: keine Angabe (1) und nur ein Träger (1). Betroffen: 3 Kreise und kreisfreie Städte."
    )
    assert write(gaps_sentence([], {}, RegionKind.DISTRICT), "DE") == "Es ist keine Lücke bekannt."


# ---- losses


def losses(*statements: CoverageStatement, without: str = "a") -> list[CellLosses]:
    before = matrix(statements)
    after = Matrix(before.data.without(frozenset({without})), before.columns, AS_OF)
    return losses_of(changes_among(zip(before.cells(), after.cells(), strict=True)), before.columns)


@pytest.mark.parametrize(
    ("offers", "kind", "german", "english"),
    [
        (
            [offer("a", "053")],
            CoverageLossKind.LOST,
            "2 Kreise und kreisfreie Städte (Regierungsbezirk Köln) verlören die einzige bekannte Ausstiegsberatung.",
            "2 districts (Regierungsbezirk Köln) would lose the only known exit counselling.",
        ),
        (
            [offer("a", "05315")],
            CoverageLossKind.LOST,
            "Köln verlöre die einzige bekannte Ausstiegsberatung.",
            "Köln would lose the only known exit counselling.",
        ),
        (
            [offer("a", "05315"), offer("b", "05315", Extent.PARTIAL)],
            CoverageLossKind.WORSE,
            "Köln: Ausstiegsberatung wäre „teilweise belegt“.",
            "Köln: Exit counselling would be “documented in part”.",
        ),
        (
            [offer("a", "05315"), offer("b", "05315")],
            CoverageLossKind.SINGLE_PROVIDER,
            "Köln hätte nur noch einen bekannten Träger (Ausstiegsberatung).",
            "Köln would have only one known provider left (Exit counselling).",
        ),
        (
            [offer("a", "053"), offer("b", "05"), offer("c", "05")],
            CoverageLossKind.PROVIDERS,
            "2 Kreise und kreisfreie Städte (Regierungsbezirk Köln) hätten 2 statt 3 unabhängige Träger "
            "(Ausstiegsberatung).",
            "2 districts (Regierungsbezirk Köln) would have 2 instead of 3 independent providers (Exit counselling).",
        ),
    ],
)
def test_a_loss_in_words(offers: list[CoverageStatement], kind: CoverageLossKind, german: str, english: str) -> None:
    (loss,) = losses(*offers)
    sentences = LossSentences(matrix(()).data, {SERVICE: label(ServiceType(SERVICE))}, RegionKind.DISTRICT)
    assert loss.kind is kind
    assert (write(sentences.loss(loss), "DE"), write(sentences.loss(loss), "EN")) == (german, english)
    assert write(sentences.all_losses(["A"], [loss]), "DE") == f"Ohne „A“: {german}"


def test_nothing_would_be_lost() -> None:
    sentences = LossSentences(matrix(()).data, {}, RegionKind.DISTRICT)
    assert losses(offer("b", "053")) == []
    assert write(sentences.all_losses(["A"], []), "DE") == ("Ohne „A“ änderte sich an den bekannten Angeboten nichts.")
