"""Texts as words of search and as keys of alphabetical order."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model.text import collation_key, indexed_words, tidied, words

LETTERS = st.text(st.sampled_from("aeioubnqsßäöüÄÖÜéİıøæŁ- "), max_size=12)


@pytest.mark.parametrize(
    "spellings",
    [
        ["Köln", "KÖLN", "Koeln", "Koln", "Ko\u0308ln", "Kö\u00adln", "Kö\u200bln"],
        ["Straße", "STRASSE", "Strasse"],
        ["Berater:innen", "Berater*innen", "Berater_innen", "Berater·innen", "BeraterInnen", "Berater/-innen"],
        ["Berater:in", "Berater*in", "Berater/in", "Berater_in", "Berater(in)", "BeraterIn"],
        ["Bürger*innenrat", "Bürger:innenrat", "BürgerInnenrat"],
        ["e.V.", "e. V.", "eV", "e.\u00a0V."],
        ["Kirche & Diakonie", "Kirche und Diakonie", "Kirche&Diakonie"],
        ["Groß-Dortmund", "gross dortmund", "Groß–Dortmund"],
        ["Şükrü", "Sukru", "sükrü"],
    ],
)
def test_spellings_are_the_same_words(spellings: list[str]) -> None:
    assert len({tuple(words(spelling)) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Neue Quelle", ["neue", "quelle"]),
        ("Steuer, Bauer", ["steuer", "bauer"]),
        ("Info/Internet", ["info", "internet"]),
        ("5. Tag", ["5", "tag"]),
        ("diakonie.de", ["diakonie", "de"]),
    ],
)
def test_what_only_looks_like_an_umlaut_or_a_gender_sign_stays(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_an_index_holds_words_with_hyphens_in_parts_and_as_a_whole() -> None:
    assert indexed_words("Anti-Rassismus-Büro", None, "Köln") == "anti rassismus buro koln antirassismusburo"


@pytest.mark.parametrize(
    "text",
    [
        "Nord\u2011Süd ",
        "\u200bNord\u2010Süd",
        "Nord-Su\u0308d",
        "Nord-S\u00adüd\u00a0",
        "\u202aNord-Süd\u202c",
        "\u2067Nord-\ufe0fSüd\u2069",
        "\u3164Nord-Süd\u2800",
    ],
)
def test_texts_that_look_the_same_are_tidied_to_the_same(text: str) -> None:
    assert tidied(text) == "Nord-Süd"


@pytest.mark.parametrize("code", [0x202A, 0x202E, 0x2066, 0x2069, 0xFE00, 0xFE0F, 0x3164, 0x2800, 0x061C])
def test_nothing_is_left_of_a_text_that_nobody_sees(code: int) -> None:
    assert tidied(chr(code)) == ""


@given(st.text(max_size=40))
def test_both_normal_forms_give_the_same_words_and_keys(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert words(composed) == words(decomposed)
    assert collation_key(composed) == collation_key(decomposed)


@given(st.text(max_size=40))
def test_words_are_plain_already(text: str) -> None:
    assert all(word.isalnum() and word == word.casefold() for word in words(text))
    assert words(tidied(text)) == words(text)


@given(LETTERS.map(lambda text: text.replace("-", "").replace(" ", "")), st.integers(0, 12))
def test_a_beginning_of_a_word_is_a_beginning_of_its_plain_form(word: str, end: int) -> None:
    whole, typed = "".join(words(word)), "".join(words(word[:end]))
    assert whole.startswith(typed)


def test_names_are_in_the_order_of_a_german_dictionary() -> None:
    names = [
        "Oberhausen",
        "Öffentlichkeit gegen Gewalt",
        "Offene Welt",
        "„Ohne Rassismus“",
        "Zülpich",
        "Ärzte",
        "Aachen",
    ]
    names += ["Bund der Vertriebenen", "Bundesverband", "Strasse", "Straße", "StraßenBau"]
    assert sorted(names, key=lambda name: (collation_key(name), name)) == [
        "Aachen",
        "Ärzte",
        "Bund der Vertriebenen",
        "Bundesverband",
        "Oberhausen",
        "Offene Welt",
        "Öffentlichkeit gegen Gewalt",
        "„Ohne Rassismus“",
        "Strasse",
        "Straße",
        "StraßenBau",
        "Zülpich",
    ]


@given(st.text(max_size=2_000))
def test_a_key_fits_into_an_index(text: str) -> None:
    assert len(collation_key(text).encode()) <= 800
