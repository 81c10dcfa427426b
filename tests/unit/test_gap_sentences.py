"""The sentences about gaps in coverage."""

from __future__ import annotations

import pytest

from graph.analysis.core.keys import PartialDay
from graph.analysis.coverage.gap_sentences import (
    coverage_gap_text,
    nothing_offered_sentence,
    nothing_reported_sentence,
    offers_end_sentence,
    partly_covered_sentence,
)
from graph.analysis.coverage.matrix import (
    ColumnKey,
    CoverageData,
    CoverageRegion,
    CoverageStatement,
    Matrix,
    MatrixCell,
)
from graph.analysis.coverage.states import CoverageState
from graph.messages.catalogue import write
from graph.messages.message import joined
from graph.model.enums import Extent, RegionKind, ServiceType

DAY = "2026-01-01"
REGION = CoverageRegion("05358", RegionKind.DISTRICT, "Kreis Düren", 270_000, None)
SERVICE: ColumnKey = ServiceType.EXIT_COUNSELLING
NAMES = {"a": "A", "b": "B", "c": "C"}


def offer(subject: str, region: str, extent: Extent, *, confirmed: bool) -> CoverageStatement:
    last_confirmed = DAY if confirmed else "2025-01-01"
    return CoverageStatement(SERVICE, subject, region, extent, None, None, None, last_confirmed, "COVERS", subject)


def cell(*statements: CoverageStatement, column: ColumnKey = SERVICE) -> MatrixCell:
    parents = {"05358004": "05358", "05358008": "05358", "05358012": "05358", "05358": "05"}
    matrix = Matrix(CoverageData((REGION,), parents, statements), [column], DAY)
    return next(iter(matrix.cells()))


@pytest.mark.parametrize(
    ("offers", "german", "english"),
    [
        (
            [offer("a", "05358004", Extent.FULL, confirmed=True), offer("b", "05358008", Extent.FULL, confirmed=False)],
            "Belegt ist es nur für ein Teilgebiet („A“).",
            "It is confirmed for one part of it only (“A”).",
        ),
        (
            [
                offer("a", "05358004", Extent.FULL, confirmed=True),
                offer("b", "05358008", Extent.PARTIAL, confirmed=True),
                offer("c", "05358", Extent.FULL, confirmed=False),
            ],
            "Belegt ist es nur für 2 Teilgebiete („A“ und „B“).",
            "It is confirmed for 2 parts of it only (“A” and “B”).",
        ),
        (
            [offer("a", "05358", Extent.PARTIAL, confirmed=True), offer("b", "05358", Extent.FULL, confirmed=False)],
            "Belegt ist nur eine teilweise Versorgung („A“).",
            "Only partial coverage is confirmed (“A”).",
        ),
        (
            [offer("a", "05", Extent.PARTIAL, confirmed=True), offer("b", "05", Extent.PARTIAL, confirmed=False)],
            "Belegt ist nur, dass ein größeres Gebiet teilweise versorgt ist („A“), aber nicht, ob auch dieses.",
            "It is only confirmed that a larger region is partly covered (“A”), but not whether this one is.",
        ),
    ],
)
def test_partial_coverage_names_and_counts_confirmed_offers_only(
    offers: list[CoverageStatement], german: str, english: str
) -> None:
    partial = cell(*offers)
    assert partial.state is CoverageState.PARTIAL
    sentence = partly_covered_sentence(partial, NAMES)
    assert (write(sentence, "DE"), write(sentence, "EN")) == (german, english)


@pytest.mark.parametrize(
    ("column", "offered", "reported"),
    [
        (
            SERVICE,
            "According to a source, nothing is offered here on 1 January 2026.",
            "Nothing is known about an offer for 1 January 2026.",
        ),
        (
            "p1",
            "According to a source, the region does not take part on 1 January 2026.",
            "No participation is known for 1 January 2026.",
        ),
    ],
)
def test_no_offer_and_no_report(column: ColumnKey, offered: str, reported: str) -> None:
    assert write(nothing_offered_sentence(cell(column=column)), "EN") == offered
    assert write(nothing_reported_sentence(cell(column=column)), "EN").startswith(reported)


@pytest.mark.parametrize(
    ("last_day", "english"),
    [
        ("2026", "The known offer ends at the end of 2026 (“A”); no continuation is known."),
        ("2026-03", "The known offer ends at the end of March 2026 (“A”); no continuation is known."),
        ("2026-03-31", "The known offer ends on 31 March 2026 (“A”); no continuation is known."),
    ],
)
def test_the_end_of_an_offer_is_as_precise_as_known(last_day: str, english: str) -> None:
    offers = [offer("a", "05358", Extent.FULL, confirmed=True)]
    assert write(offers_end_sentence(offers, PartialDay(last_day), NAMES), "EN") == english


def test_a_gap_is_explained_with_region_column_and_population() -> None:
    text = coverage_gap_text(cell(), joined(["Exit counselling"]), [joined(["Reason."])])
    assert write(text, "EN") == "Kreis Düren, Exit counselling: Reason. 270,000 people live there."
