"""Full-text search: any text becomes a query that consists of words only."""

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
    """(field, word, begun, boost) of every term, a list for each word that must occur."""
    groups: list[list[tuple[str, str, bool, int]]] = []
    for group in re.split(r"(?<=\)) ", phrase):
        assert re.fullmatch(r"\+?\([^()]+\)", group), group
        groups.append([(f, w, begun == "*", int(boost)) for f, w, begun, boost in _TERM.findall(group)])
        assert " ".join(match.group() for match in _TERM.finditer(group)) == group.lstrip("+")[1:-1]
    return groups


def required(phrase: str) -> list[bool]:
    """Which of the words must occur."""
    return [group.startswith("+") for group in re.split(r"(?<=\)) ", phrase)]


def test_every_word_is_searched_in_every_property() -> None:
    first, second = terms(search_phrase("Mobile Beratung"))
    assert {word for _, word, _, _ in first} == {"mobile"}
    assert {field for field, *_ in first} == {field for field, *_ in second} == set(FIELDS)


def test_only_the_last_word_is_also_a_prefix() -> None:
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
def test_every_word_is_required_except_a_last_one_that_is_a_stop_word(text: str, must: list[bool]) -> None:
    assert required(search_phrase(text)) == must


def test_names_are_boosted_over_descriptions_and_whole_words_over_prefixes() -> None:
    ((*terms_of_word,),) = terms(search_phrase("berat"))
    boost = {(field, begun): boost for field, _, begun, boost in terms_of_word}
    assert boost["name", True] > boost["description_de", False]
    assert all(boost[field, False] > boost[field, True] for field in FIELDS)


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
def test_operators_of_the_query_language_only_separate_words(text: str, words: list[str]) -> None:
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
def test_any_text_becomes_a_query_of_words_or_is_refused(text: str) -> None:
    try:
        phrase = search_phrase(text)
    except BadUserInput:
        return
    assert terms(phrase)


def test_abbreviations_are_cut_into_words_like_in_the_index() -> None:
    assert {word for _, word, _, _ in terms(search_phrase("VSE NRW e.V."))[-1]} == {"e.v"}
    assert search_phrase("VSE NRW e. V.") == search_phrase("VSE NRW e.V.")


def test_too_long_a_text_is_refused() -> None:
    assert search_phrase("x" * 1000)
    with pytest.raises(BadUserInput, match="1001 characters"):
        search_phrase("x" * 1001)
