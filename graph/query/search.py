"""Search phrases: what people type as a query in the language of the full-text indexes (Lucene).

The indexes hold plain words (`graph.model.text.words`), so a phrase needs no other normalisation and no escaping.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from graph.errors import BadUserInput
from graph.model.nodes import SEARCH_NAME, SEARCH_TERMS, SEARCH_TEXT
from graph.model.region_keys import meant_region_keys
from graph.model.text import tidied, words

MAX_WORDS = 24
MAX_LETTERS = 1_000
# Lucene refuses the patterns of words with a few hundred letters.
MAX_WORD_LETTERS = 80
# Property → boost. Matches in names come before matches in other terms, and those before matches in descriptions.
ACTOR_BOOSTS: Mapping[str, int] = {SEARCH_NAME.name: 500, SEARCH_TERMS.name: 100, SEARCH_TEXT.name: 5}
PLACE_BOOSTS: Mapping[str, int] = {SEARCH_NAME.name: 500, SEARCH_TERMS.name: 100}
# Required, they would hide „Kirche, Diakonie“ from who types „Kirche & Diakonie“.
_STOP_WORDS = frozenset(
    words(
        "ad als am an auf aus bei bin bis brauche brauchen das dem den der des die durch ein eine einem einen einer "
        "eines finde finden für gegen habe haben ich im in ist kein keine man mein meine meinen mich mir mit "
        "möchte nach nicht oder ohne sich sind suche suchen über und unter vom von vor was weiter wer werde "
        "werden wie wir wird wo wurde zu zum zur zwischen"
    )
)
# „St. Augustin“, „NRW“; the „a. d.“ of „Mülheim a. d. Ruhr“ is a stop word.
_FULL_WORDS: Mapping[str, str] = {"st": "sankt", "nrw": "nordrhein"}
# „D-50667“, „50 667“
_POSTAL_CODE = re.compile(r"(?<![^\W_])(?:D[- ]?)?([0-9]{2}) ?([0-9]{3})(?![^\W_])", re.IGNORECASE)
# A shorter last word is not taken for the beginning of a stop word.
_MIN_BEGINNING = 3
# Shorter words and numbers are not searched within others, where they would match by chance: 53820 in 05382020.
_MIN_PART = 4
_ENDINGS = re.compile(r"(?<=\w{4})(?:erinnen|erin|iert|innen|ern|nen|em|en|er|es|in|e|n|s)$")
# Letters of a word from which one or two wrong letters are forgiven.
_ONE_ERROR, _TWO_ERRORS = 3, 8


class SearchPhrase(NamedTuple):
    """`exact` matches words, their beginnings and parts; `similar` also words with typing errors."""

    exact: str
    similar: str


def actor_phrase(text: str) -> SearchPhrase:
    """The phrase of a search for actors. Raises BadUserInput if the text has no word, or is too long."""
    return _phrase(_typed_words(text), ACTOR_BOOSTS)


def place_phrase(text: str) -> SearchPhrase:
    """The phrase of a search for regions by name, postal code or official key. Raises BadUserInput as above."""
    typed = _typed_words(_POSTAL_CODE.sub(r"\1\2", tidied(text)))
    keys = meant_region_keys(text)
    if not keys:
        return _phrase(typed, PLACE_BOOSTS)
    meant = " ".join(f"{SEARCH_TERMS.name}:{key.lower()}^{PLACE_BOOSTS[SEARCH_TERMS.name]}" for key in keys)
    exact, similar = _phrase(typed, PLACE_BOOSTS)
    return SearchPhrase(f"({exact}) {meant}", f"({similar}) {meant}")


def allowed_errors(word: str) -> int:
    """How many letters of a word may be wrong. Numbers have no typing errors: each is a number of its own."""
    if len(word) < _ONE_ERROR or any(letter.isdigit() for letter in word):
        return 0
    return 1 if len(word) < _TWO_ERRORS else 2


def _typed_words(text: str) -> list[str]:
    if len(text) > MAX_LETTERS:
        raise BadUserInput(f"`text` has {len(text)} characters.", hint=f"Search for at most {MAX_LETTERS}.")
    typed = words(text)
    if not typed:
        raise BadUserInput("`text` has no word to search for.", hint="Type at least one letter or digit.")
    if len(typed) > MAX_WORDS:
        raise BadUserInput(f"`text` has {len(typed)} words.", hint=f"Search for at most {MAX_WORDS}.")
    longest = max(map(len, typed))
    if longest > MAX_WORD_LETTERS:
        raise BadUserInput(f"`text` has a word of {longest} letters.", hint=f"Type at most {MAX_WORD_LETTERS}.")
    return typed


def _phrase(typed: list[str], boosts: Mapping[str, int]) -> SearchPhrase:
    """All words must match, in any of the properties, except stop words beside others."""
    *others, last = typed
    optional = [word in _STOP_WORDS for word in others] + [_may_be_stop_word(last)]
    signs = ["" if skipped and not all(optional) else "+" for skipped in optional]
    return SearchPhrase(
        " ".join(f"{sign}({' '.join(_terms(word, boosts))})" for sign, word in zip(signs, typed, strict=True)),
        " ".join(
            f"{sign}({' '.join([*_terms(word, boosts), *_similar_terms(word, boosts)])})"
            for sign, word in zip(signs, typed, strict=True)
        ),
    )


def _may_be_stop_word(word: str) -> bool:
    """Also while it is typed: otherwise results would disappear before „Diakonie und“ is complete."""
    return word in _STOP_WORDS or (
        len(word) >= _MIN_BEGINNING and any(stop_word.startswith(word) for stop_word in _STOP_WORDS)
    )


def _terms(word: str, boosts: Mapping[str, int]) -> Iterator[str]:
    """The whole word, words that begin with it or its stem, and words that contain its stem: the best first."""
    stem = _ENDINGS.sub("", word)
    for name, boost in boosts.items():
        yield f"{name}:{word}^{boost * 8}"
        yield f"{name}:{word}*^{boost * 4}"
        if stem != word:
            yield f"{name}:{stem}*^{boost * 2}"
        if len(word) >= _MIN_PART and not any(letter.isdigit() for letter in word):
            yield f"{name}:*{stem}*^{boost}"
    if full := _FULL_WORDS.get(word):
        yield from _terms(full, boosts)


def _similar_terms(word: str, boosts: Mapping[str, int]) -> Iterator[str]:
    errors = allowed_errors(word)
    if errors:
        yield from (f"{name}:{word}~{errors}^{boost}" for name, boost in boosts.items())
