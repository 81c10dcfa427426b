"""Sentences about the result of a search for paths, to the letter."""

from __future__ import annotations

from datetime import date

from graph.analysis.paths.path_sentences import (
    SearchLimits,
    cut_by_limits_sentence,
    found_sentence,
    not_connected_sentence,
)
from graph.messages.catalogue import write
from graph.messages.message import Message

ENDS, DAY = ("A", "B"), date(2022, 1, 1)


def texts(sentence: Message) -> tuple[str, str]:
    return write(sentence, "DE"), write(sentence, "EN")


def test_a_connection_with_its_steps() -> None:
    assert texts(found_sentence(ENDS, DAY, 1, 1, 1)) == (
        "Am 1. Januar 2022 ist „A“ mit „B“ in einem Schritt verbunden.",
        "On 1 January 2022, “A” is connected with “B” in one step.",
    )
    assert texts(found_sentence(ENDS, DAY, 4, 2, 3)) == (
        "Am 1. Januar 2022 ist „A“ mit „B“ innerhalb der Grenzen in 4 Schritten verbunden; gezeigt sind 3 "
        "Verbindungen, solche über sehr große Organisationen zuletzt.",
        "On 1 January 2022, “A” is connected with “B” within the limits in 4 steps; 3 connections are "
        "shown, those through very large organisations last.",
    )


def test_no_path() -> None:
    assert texts(not_connected_sentence(ENDS, DAY)) == (
        "Am 1. Januar 2022 ist „A“ mit „B“ über Einträge der gewählten Arten nicht verbunden.",
        "On 1 January 2022, “A” is not connected with “B” by statements of the chosen kinds.",
    )
    assert texts(cut_by_limits_sentence(ENDS, DAY, SearchLimits(1, False, None), 2)) == (
        "Am 1. Januar 2022 ist „A“ mit „B“ innerhalb der Grenzen nicht verbunden (in höchstens einem Schritt); ohne "
        "sie ginge es in 2 Schritten.",
        "On 1 January 2022, “A” is not connected with “B” within the limits (in at most one step); without them, "
        "it would be in 2 steps.",
    )
    assert texts(cut_by_limits_sentence(ENDS, DAY, SearchLimits(3, True, 20), 1)) == (
        "Am 1. Januar 2022 ist „A“ mit „B“ innerhalb der Grenzen nicht verbunden (in höchstens 3 Schritten, ohne die "
        "ausgelassenen Organisationen, ohne Zwischenstationen mit mehr als 20 Nachbarn); ohne sie ginge es "
        "in einem Schritt.",
        "On 1 January 2022, “A” is not connected with “B” within the limits (in at most 3 steps, without the avoided "
        "actors, without stops that have more than 20 neighbours); without them, it would be in one step.",
    )
