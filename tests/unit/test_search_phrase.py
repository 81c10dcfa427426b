"""Search phrases: any text becomes a query that consists of plain words only."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import BadUserInput
from graph.query.search import (
    ACTOR_BOOSTS,
    MAX_LETTERS,
    MAX_WORD_LETTERS,
    MAX_WORDS,
    PLACE_BOOSTS,
    actor_phrase,
    allowed_errors,
    place_phrase,
)

_TERM = re.compile(r"([a-z_]+):(\*?[^\W_]+\*?(?:~\d)?)\^(\d+)")
_GROUPS = re.compile(r"(?<=\)) ")


def terms(phrase: str) -> list[list[tuple[str, str, int]]]:
    """(property, pattern, boost) of every term, a list for each typed word."""
    groups: list[list[tuple[str, str, int]]] = []
    for group in _GROUPS.split(phrase):
        assert re.fullmatch(r"\+?\([^()]+\)", group), group
        groups.append([(name, pattern, int(boost)) for name, pattern, boost in _TERM.findall(group)])
        assert " ".join(match.group() for match in _TERM.finditer(group)) == group.lstrip("+")[1:-1]
    return groups


def required(phrase: str) -> list[bool]:
    """Which of the words must occur."""
    return [group.startswith("+") for group in _GROUPS.split(phrase)]


def test_every_word_is_searched_whole_as_a_beginning_and_as_a_part_of_every_property() -> None:
    for group, word, stem in zip(
        terms(actor_phrase("Mobile Beratungen").exact), ("mobile", "beratungen"), ("mobil", "beratung"), strict=True
    ):
        for name in ACTOR_BOOSTS:
            patterns = [pattern for field, pattern, _ in group if field == name]
            assert patterns == [word, f"{word}*", f"{stem}*", f"*{stem}*"]


@pytest.mark.parametrize(
    ("word", "stem"), [("Berater:innen", "berat"), ("Beraterin", "berat"), ("diskriminiert", "diskrimin")]
)
def test_other_forms_of_a_word_have_its_stem(word: str, stem: str) -> None:
    assert f"{stem}*" in {pattern for group in terms(actor_phrase(word).exact) for _, pattern, _ in group}


def test_short_words_are_not_searched_within_others() -> None:
    ((*of_word,),) = terms(actor_phrase("Amt").exact)
    assert {pattern for _, pattern, _ in of_word} == {"amt", "amt*"}


def test_whole_words_weigh_more_than_beginnings_and_those_more_than_parts() -> None:
    ((*of_word,),) = terms(actor_phrase("Beratung").exact)
    for name in ACTOR_BOOSTS:
        boosts = [boost for field, _, boost in of_word if field == name]
        assert boosts == sorted(set(boosts), reverse=True)
    parts_of_names = [boost for field, pattern, boost in of_word if (field, pattern[:1]) == ("search_name", "*")]
    descriptions = [boost for field, _, boost in of_word if field == "search_text"]
    assert min(parts_of_names) > max(descriptions)


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("netzwerk gegen rechts", [True, False, True]),
        ("netzwerk gegen", [True, False]),
        ("netzwerk geg", [True, False]),
        ("netzwerk ge", [True, True]),
        ("Kirche & Diakonie", [True, False, True]),
        ("bündnis für", [True, False]),
        ("Ich brauche Hilfe", [False, False, True]),
        ("ich werde diskriminiert", [False, False, True]),
        ("gegen", [True]),
        ("in der", [True, True]),
        ("mobile beratung", [True, True]),
    ],
)
def test_every_word_is_required_except_stop_words_beside_others(text: str, must: list[bool]) -> None:
    assert required(actor_phrase(text).exact) == required(actor_phrase(text).similar) == must


@pytest.mark.parametrize(
    ("word", "errors"),
    [("ev", 0), ("nrw", 1), ("koln", 1), ("meldung", 1), ("beratung", 2), ("antidiskriminierung", 2), ("50667", 0)],
)
def test_one_wrong_letter_in_short_words_and_two_in_long_ones(word: str, errors: int) -> None:
    assert allowed_errors(word) == errors
    found = {pattern for group in terms(actor_phrase(word).similar) for _, pattern, _ in group if "~" in pattern}
    assert found == ({f"{word}~{errors}"} if errors else set())
    assert "~" not in actor_phrase(word).exact


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("5315", ["05315"]),
        ("053150000000", ["05315000", "05315"]),
        ("05 3 15", ["05315"]),
        ("de", ["de"]),
        ("Köln", []),
    ],
)
def test_a_place_is_also_searched_by_the_official_key_that_is_meant(text: str, keys: list[str]) -> None:
    for phrase in place_phrase(text):
        meant = re.findall(r"search_terms:(\w+)\^\d+", phrase.rpartition(")")[2])
        assert meant == keys
        assert {name for name, *_ in _TERM.findall(phrase)} == set(PLACE_BOOSTS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("50 667", {"50667"}),
        ("50\u00a0667 Köln", {"50667", "koln"}),
        ("D-50667", {"50667"}),
        ("d 50667", {"50667"}),
        ("Land 50667", {"land", "50667"}),
        ("St. Augustin", {"st", "sankt", "augustin"}),
        ("NRW", {"nrw", "nordrhein"}),
    ],
)
def test_places_are_searched_by_what_short_forms_mean(text: str, words: set[str]) -> None:
    patterns = {pattern for group in terms(place_phrase(text).exact) for _, pattern, _ in group}
    assert words == {pattern for pattern in patterns if "*" not in pattern}


def test_short_forms_between_words_need_not_occur() -> None:
    assert required(place_phrase("Mülheim a.d.Ruhr").exact) == [True, False, True]
    assert required(place_phrase("Mülheim a. d. Ruhr").exact) == [True, False, True]


@pytest.mark.parametrize("text", ["", "  ", "*", "„“", "\\", "\u00ad", "_"])
def test_a_text_without_a_word_is_refused(text: str) -> None:
    for phrase in (actor_phrase, place_phrase):
        with pytest.raises(BadUserInput, match="no word"):
            phrase(text)


def test_the_number_of_words_and_letters_is_limited() -> None:
    actor_phrase("a " * MAX_WORDS)
    with pytest.raises(BadUserInput, match=f"has {MAX_WORDS + 1} words"):
        actor_phrase("a " * (MAX_WORDS + 1))
    actor_phrase(f"{'x' * MAX_WORD_LETTERS} " * 2)
    with pytest.raises(BadUserInput, match=f"has a word of {MAX_WORD_LETTERS + 1} letters"):
        actor_phrase("x" * (MAX_WORD_LETTERS + 1))
    actor_phrase("-" * (MAX_LETTERS - 1) + "x")
    with pytest.raises(BadUserInput, match=f"has {MAX_LETTERS + 1} characters"):
        actor_phrase("x" * (MAX_LETTERS + 1))


@given(st.text(max_size=60))
def test_whatever_is_typed_no_operator_of_the_query_language_gets_into_the_query(text: str) -> None:
    try:
        exact, similar = actor_phrase(text)
    except BadUserInput:
        return
    assert terms(exact)
    assert terms(similar)
