"""What readers see of the cells of seed files, and keys that resemble names."""

from __future__ import annotations

import re
import unicodedata

from graph.model.text import tidied

_TRANSLITERATION = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l"})


def looks_empty(text: str) -> bool:
    """Whether readers see nothing. Called for every cell of a file: ASCII, the most frequent case, needs no tidying."""
    return not (text.strip() if text.isascii() else tidied(text))


def slug(text: str) -> str:
    """A key that resembles the text, for example `koeln-a-b` for `Köln: A & B`; empty, if it has no Latin letter or
    digit."""
    lower = tidied(text).casefold().translate(_TRANSLITERATION)
    ascii_only = unicodedata.normalize("NFKD", lower).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9_]+", "-", ascii_only).strip("-_")
