"""Full-text phrases in the index's own language, from what people type."""

from __future__ import annotations

import re

from graph.errors import BadUserInput

MAX_WORDS = 12
# Field → weight: what stands in a name always comes before what stands in a description.
_FIELDS = {"name": 100, "short_name": 100, "name_en": 50, "id": 20, "description_de": 1, "description_en": 1}
_WORD = re.compile(r"\w+", re.UNICODE)


def search_phrase(text: str) -> str:
    """All words must occur; the last one also as the beginning of a word. BadUserInput, where there is none."""
    words = [word.lower() for word in _WORD.findall(text)]
    if not words:
        raise BadUserInput("`text` has no word to search for.", hint="Type at least one letter or digit.")
    if len(words) > MAX_WORDS:
        raise BadUserInput(f"`text` has {len(words)} words.", hint=f"Search for at most {MAX_WORDS}.")
    *whole, last = words
    return " AND ".join([*(_anywhere(word) for word in whole), _anywhere(last, prefix=True)])


def _anywhere(word: str, *, prefix: bool = False) -> str:
    exact = " ".join(f"{name}:{word}^{weight * 2}" for name, weight in _FIELDS.items())
    begun = " ".join(f"{name}:{word}*^{weight}" for name, weight in _FIELDS.items()) if prefix else ""
    return f"({exact} {begun})".replace(" )", ")")
