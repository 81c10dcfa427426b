"""Full-text phrases in the index's own language, from what people type."""

from __future__ import annotations

import re

from graph.errors import BadUserInput

MAX_WORDS = 24
MAX_LETTERS = 1_000
# Field → weight: what stands in a name always comes before what stands in a description.
_FIELDS = {"name": 100, "short_name": 100, "name_en": 50, "id": 20, "description_de": 1, "description_en": 1}
# As the index cuts words: a dot or apostrophe between letters or digits is part of the word ("e.V.").
_WORD = re.compile(r"\w+(?:[.'’]\w+)*", re.UNICODE)
_SPACED = re.compile(r"\b(e|z|u|d|i)\. (?=\w\.)", re.IGNORECASE)


# Words that the index leaves out, as far as they stand in names. Asked for alone at the end, they would find nothing.
_LEFT_OUT = (
    " als am an auf aus bei bis das dem den der des die durch ein eine einem einen einer eines für fuer fur gegen im "
    "in ist kein keine mein meine meinen mit nach nicht oder ohne sich sind über ueber uber und unter vom von vor "
    "weiter wir zu zum zur zwischen "
)
_TELLING = 3


def search_phrase(text: str) -> str:
    """All words must occur; the last one also as the beginning of a word. BadUserInput, where there is none.

    Where the last word is one that the index leaves out, or may become one, the others suffice: while somebody types
    "Netzwerk gegen Rechts", nothing that was found already goes away.
    """
    if len(text) > MAX_LETTERS:
        raise BadUserInput(f"`text` has {len(text)} characters.", hint=f"Search for at most {MAX_LETTERS}.")
    words = [word.lower() for word in _WORD.findall(_SPACED.sub(r"\1.", text))]
    if not words:
        raise BadUserInput("`text` has no word to search for.", hint="Type at least one letter or digit.")
    if len(words) > MAX_WORDS:
        raise BadUserInput(f"`text` has {len(words)} words.", hint=f"Search for at most {MAX_WORDS}.")
    *whole, last = words
    required = [f"+{_anywhere(word)}" for word in whole]
    return " ".join([*required, f"{'' if whole and _may_be_left_out(last) else '+'}{_anywhere(last, prefix=True)}"])


def _may_be_left_out(word: str) -> bool:
    return f" {word} " in _LEFT_OUT or (len(word) >= _TELLING and f" {word}" in _LEFT_OUT)


def _anywhere(word: str, *, prefix: bool = False) -> str:
    exact = " ".join(f"{name}:{word}^{weight * 2}" for name, weight in _FIELDS.items())
    begun = " ".join(f"{name}:{word}*^{weight}" for name, weight in _FIELDS.items()) if prefix else ""
    return f"({exact} {begun})".replace(" )", ")")
