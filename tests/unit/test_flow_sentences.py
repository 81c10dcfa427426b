"""The texts of the flow diagram."""

from __future__ import annotations

import pytest

from graph.analysis.funding.double_counting import FlowStage
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodeState
from graph.analysis.funding.flow_sentences import arrival_sentence, explanation, larger_area, rest, unnamed_node
from graph.analysis.funding.flow_sums import FlowExclusion
from graph.messages.catalogue import languages, write
from graph.messages.message import label


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
