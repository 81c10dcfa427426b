"""Full-text search: what people type as a query in the language of the index (Lucene)."""

from __future__ import annotations

import re

from graph.errors import BadUserInput

MAX_WORDS = 24
MAX_LETTERS = 1_000
# Property → boost. Matches in names always come before matches in descriptions.
_BOOSTS = {"name": 100, "short_name": 100, "name_en": 50, "id": 20, "description_de": 1, "description_en": 1}
# Words as the index cuts them: a dot or apostrophe between letters or digits is part of the word ("e.V.").
_WORD = re.compile(r"\w+(?:[.'’]\w+)*", re.UNICODE)
_SPACED = re.compile(r"\b(e|z|u|d|i)\. (?=\w\.)", re.IGNORECASE)
# The stop words of the index that occur in names. Required alone at the end, they would match nothing.
_STOP_WORDS = (
    " als am an auf aus bei bis das dem den der des die durch ein eine einem einen einer eines für fuer fur gegen im "
    "in ist kein keine mein meine meinen mit nach nicht oder ohne sich sind über ueber uber und unter vom von vor "
    "weiter wir zu zum zur zwischen "
)
# A shorter last word is not taken for the beginning of a stop word.
_MIN_BEGINNING = 3


def search_phrase(text: str) -> str:
    """A query that requires all words; the last one also matches as the beginning of a word. Raises BadUserInput if the
    text has no word, or is too long.

    If the last word is a stop word or the beginning of one, it is optional. Otherwise results would disappear while
    somebody types "Netzwerk gegen Rechts", as soon as "gegen" is written.
    """
    if len(text) > MAX_LETTERS:
        raise BadUserInput(f"`text` has {len(text)} characters.", hint=f"Search for at most {MAX_LETTERS}.")
    words = [word.lower() for word in _WORD.findall(_SPACED.sub(r"\1.", text))]
    if not words:
        raise BadUserInput("`text` has no word to search for.", hint="Type at least one letter or digit.")
    if len(words) > MAX_WORDS:
        raise BadUserInput(f"`text` has {len(words)} words.", hint=f"Search for at most {MAX_WORDS}.")
    *whole, last = words
    required = [f"+{_in_any_property(word)}" for word in whole]
    return " ".join(
        [*required, f"{'' if whole and _may_be_stop_word(last) else '+'}{_in_any_property(last, prefix=True)}"]
    )


def _may_be_stop_word(word: str) -> bool:
    return f" {word} " in _STOP_WORDS or (len(word) >= _MIN_BEGINNING and f" {word}" in _STOP_WORDS)


def _in_any_property(word: str, *, prefix: bool = False) -> str:
    """`(name:word^200 short_name:word^200 …)`; with `prefix` also `name:word*^100`."""
    terms = [f"{name}:{word}^{boost * 2}" for name, boost in _BOOSTS.items()]
    if prefix:
        terms += [f"{name}:{word}*^{boost}" for name, boost in _BOOSTS.items()]
    return f"({' '.join(terms)})"
