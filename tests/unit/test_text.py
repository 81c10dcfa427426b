"""What people type becomes a phrase that means only words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import BadUserInput
from graph.model.text import MAX_WORDS, search_phrase

FIELDS = ("name", "short_name", "name_en", "id", "description_de", "description_en")
_TERM = re.compile(r"([a-z_]+):([\w.'’]+?)(\*?)\^(\d+)")


def terms(phrase: str) -> list[list[tuple[str, str, bool, int]]]:
    """(field, word, begun, weight) of every term, a list for each word that must occur."""
    found: list[list[tuple[str, str, bool, int]]] = []
    for group in re.split(r"(?<=\)) ", phrase):
        assert re.fullmatch(r"\+?\([^()]+\)", group), group
        found.append([(f, w, begun == "*", int(weight)) for f, w, begun, weight in _TERM.findall(group)])
        assert " ".join(match.group() for match in _TERM.finditer(group)) == group.lstrip("+")[1:-1]
    return found


def required(phrase: str) -> list[bool]:
    """Which of the words must occur."""
    return [group.startswith("+") for group in re.split(r"(?<=\)) ", phrase)]


def test_every_word_is_looked_for_in_every_field() -> None:
    first, second = terms(search_phrase("Mobile Beratung"))
    assert {word for _, word, _, _ in first} == {"mobile"}
    assert {field for field, *_ in first} == {field for field, *_ in second} == set(FIELDS)


def test_only_the_last_word_may_be_a_beginning() -> None:
    first, second = terms(search_phrase("mobile berat"))
    assert not any(begun for _, _, begun, _ in first)
    assert {field for field, _, begun, _ in second if begun} == set(FIELDS)


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("netzwerk gegen rechts", [True, True, True]),
        ("netzwerk gegen", [True, False]),
        ("netzwerk geg", [True, False]),
        ("netzwerk ge", [True, True]),
        ("bündnis für", [True, False]),
        ("beratung in", [True, False]),
        ("gegen", [True]),
        ("mobile beratung", [True, True]),
    ],
)
def test_every_word_must_occur_but_a_last_one_that_the_index_leaves_out(text: str, must: list[bool]) -> None:
    assert required(search_phrase(text)) == must


def test_names_weigh_more_than_descriptions_and_whole_words_more_than_beginnings() -> None:
    ((*found,),) = terms(search_phrase("berat"))
    weight = {(field, begun): weight for field, _, begun, weight in found}
    assert weight["name", True] > weight["description_de", False]
    assert all(weight[field, False] > weight[field, True] for field in FIELDS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("AND OR NOT", ["and", "or", "not"]),
        ('name:"x" AND *', ["name", "x", "and"]),
        ("a~2 b^3 [c TO d]", ["a", "2", "b", "3", "c", "to", "d"]),
        (r"\(a\) && !b || {c} / d?e", ["a", "b", "c", "d", "e"]),
        ("lks-nrw", ["lks", "nrw"]),
        ("„Demokratie leben!“", ["demokratie", "leben"]),
    ],
)
def test_signs_of_the_query_language_part_words_and_mean_nothing(text: str, words: list[str]) -> None:
    assert [group[0][1] for group in terms(search_phrase(text))] == words


@pytest.mark.parametrize("text", ["", "   ", "***", "\x00", "„“ – …", "\\"])
def test_a_text_without_a_word_is_refused(text: str) -> None:
    with pytest.raises(BadUserInput, match="no word") as caught:
        search_phrase(text)
    assert caught.value.hint


def test_too_many_words_are_refused() -> None:
    search_phrase("a " * MAX_WORDS)
    with pytest.raises(BadUserInput, match=f"{MAX_WORDS + 1} words"):
        search_phrase("a " * (MAX_WORDS + 1))


@given(st.text())
def test_any_text_is_words_or_refused(text: str) -> None:
    try:
        phrase = search_phrase(text)
    except BadUserInput:
        return
    assert terms(phrase)


def test_abbreviations_are_words_as_the_index_has_them() -> None:
    assert {word for _, word, _, _ in terms(search_phrase("VSE NRW e.V."))[-1]} == {"e.v"}
    assert search_phrase("VSE NRW e. V.") == search_phrase("VSE NRW e.V.")


def test_a_text_that_is_no_search_is_refused_before_it_becomes_a_phrase() -> None:
    assert search_phrase("x" * 1000)
    with pytest.raises(BadUserInput, match="1001 characters"):
        search_phrase("x" * 1001)
