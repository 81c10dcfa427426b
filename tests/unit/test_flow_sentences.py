"""The texts of the flow diagram."""

from __future__ import annotations

from typing import Any

import pytest

from graph.analysis.funding.double_counting import FlowStage
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodeState
from graph.analysis.funding.flow_sentences import (
    OmissionReason,
    arrival_sentence,
    explanation,
    larger_area,
    rest,
    unnamed_node,
)
from graph.analysis.funding.flow_sums import FlowExclusion
from graph.messages.catalogue import languages, write
from graph.messages.message import NOTHING, conjunction, label, message


def test_the_explanation_names_only_the_stages_that_are_shown() -> None:
    both = write(explanation({FlowStage.TO_RECIPIENTS, FlowStage.FROM_FUNDERS}), "DE")
    assert both.startswith(
        "Jeder Betrag steht für ein Jahr oder für eine ganze Laufzeit, nach Art des Betrags getrennt"
    )
    assert (
        both.index("Vor dem Programm zählt") < both.index("Hinter dem Programm zählt") < both.index("Wer Geld erhält")
    )
    assert "Ohne die Ebene der Programme" not in both
    direct = write(explanation([FlowStage.END_TO_END]), "EN")
    assert "Without the level of programmes" in direct
    assert "Before the programme" not in direct


@pytest.mark.parametrize("language", languages())
def test_every_reason_to_exclude_a_statement_is_a_sentence(language: str) -> None:
    sentences = {write(label(reason), language) for reason in FlowExclusion}
    assert len(sentences) == len(FlowExclusion)
    assert all(sentence.endswith(".") for sentence in sentences)


def test_names_of_nodes_that_stand_for_no_single_thing() -> None:
    assert write(unnamed_node(FlowLevel.REGION, FlowNodeState.SEVERAL), "DE") == "mehrere Gebiete"
    assert write(unnamed_node(FlowLevel.PROGRAMME, FlowNodeState.MISSING), "EN") == "no programme"
    assert write(rest(1200), "DE") == "Übrige (1.200)"


def test_what_is_told_beside_a_region() -> None:
    beside = [(larger_area("Deutschland", "COUNTRY"), 1), (larger_area("Nordrhein-Westfalen", "STATE"), 40)]
    sentence = arrival_sentence("Köln", 1, beside)
    assert write(sentence, "DE") == (
        "In „Köln“ kommt 1 Förderung an. Daneben und in keiner dieser Summen: bundesweit 1 Förderung und landesweit "
        "(Nordrhein-Westfalen) 40 Förderungen."
    )
    assert write(sentence, "EN") == (
        "1 funding arrives in “Köln”. Beside it and in none of these sums: nationwide: 1 funding and statewide "
        "(Nordrhein-Westfalen): 40 fundings."
    )
    assert write(arrival_sentence("Köln", 0, []), "DE") == "In „Köln“ kommt keine belegte Förderung an."
    assert write(larger_area("Kreis Wesel", "DISTRICT"), "DE") == "Kreis Wesel insgesamt"


@pytest.mark.parametrize(
    ("changed", "german", "english"),
    [
        (
            {},
            "23,7\u00a0Mio. Euro sind für 2024 bis 2026 mit Jahr und Betrag belegt.",
            "23.7 million euros are on record with year and amount for 2024 to 2026.",
        ),
        (
            {"amount": 1.0, "same_year": "YES", "omitted_count": 1, "total": 2, "stage": "TO_RECIPIENTS"},
            "1 Euro ist für 2024 bei Empfängern mit Jahr und Betrag belegt; darin fehlt 1 von 2 Förderungen.",
            "1 euro is on record at recipients with year and amount for 2024; 1 of 2 grants is not in it.",
        ),
        (
            {"amount": 999_999.5, "approximate": "YES", "omitted_count": 1200, "total": 2000},
            "Rund 1.000.000 Euro sind für 2024 bis 2026 mit Jahr und Betrag belegt; darin fehlen 1.200 von 2.000 "
            "Förderungen.",
            "About 1,000,000 euros are on record with year and amount for 2024 to 2026; 1,200 of 2,000 grants are not "
            "in it.",
        ),
        (
            {"year_count": 0, "region": message("flow-finding-region", region="Kreis Unna"), "omitted_count": 3},
            "Für 2024 bis 2026 im Kreis Unna ist kein Betrag mit Jahr belegt; 3 Förderungen nennen keinen "
            "summierbaren.",
            "No amount with a year is on record for 2024 to 2026 in Kreis Unna; 3 grants name none that adds up.",
        ),
    ],
)
def test_the_headline(changed: dict[str, Any], german: str, english: str) -> None:
    arguments: dict[str, Any] = {"amount": 23_651_000.0, "approximate": "NO", "year_count": 3, "same_year": "NO"}
    arguments |= {"first_year": "2024", "last_year": "2026", "region": NOTHING, "share": NOTHING, "stage": "END_TO_END"}
    arguments |= {"omitted_count": 0, "total": 0}
    headline = message("flow-finding", **arguments | changed)
    assert write(headline, "DE") == german
    assert write(headline, "EN") == english


def test_what_is_left_out_is_counted_by_reason() -> None:
    first = message("flow-left-out", reason="AMOUNT", count=1, first="YES")
    others = [message("flow-left-out", reason=r.name, count=2, first="NO") for r in OmissionReason if r != "AMOUNT"]
    assert write(message("flow-omitted", parts=conjunction([first, *others])), "DE") == (
        "Nicht in der Summe: 1 Förderung ohne Betrag, 2 ohne einzelnes Jahr, 2 mit einem Betrag für andere Jahre, "
        "2 mit einem Höchstbetrag, 2 mit einem Betrag je Empfänger, 2 an ein Programm und 2 aus einem Programm."
    )
    label_of_one = message("flow-figure-left-out", reason="YEAR", count=1, total=2)
    assert write(label_of_one, "DE") == (
        "von 2 Förderungen nennt einen Betrag, aber kein einzelnes Jahr; sie fehlt in der Summe"
    )
    assert write(label_of_one, "EN") == "of 2 grants has an amount but no single year; it is not in the sum"
