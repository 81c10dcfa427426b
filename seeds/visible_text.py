"""Texts as readers see them: without invisible characters, each letter and each blank in one form."""

from __future__ import annotations

import re
import unicodedata

# Soft hyphens, joiners and spaces without width. Editors and web pages leave them in copied texts.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u034f\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_BLANKS = re.compile(r"[^\S\n]+")
_BLANKS_AT_LINES = re.compile(r" ?\n ?")
_TRANSLITERATION = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l"})


def tidied(text: str) -> str:
    """The text with composed letters, single plain blanks, and none at the ends or of its lines; may be empty."""
    visible = unicodedata.normalize("NFC", text.translate(_INVISIBLE))
    return _BLANKS_AT_LINES.sub("\n", _BLANKS.sub(" ", visible)).strip()


def looks_empty(text: str) -> bool:
    """Whether readers see nothing. Called for every cell of a file: ASCII, the most frequent case, needs no tidying."""
    return not (text.strip() if text.isascii() else tidied(text))


def slug(text: str) -> str:
    """A key that resembles the text, for example `koeln-a-b` for `Köln: A & B`; empty, if it has no Latin letter or
    digit."""
    lower = tidied(text).casefold().translate(_TRANSLITERATION)
    ascii_only = unicodedata.normalize("NFKD", lower).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9_]+", "-", ascii_only).strip("-_")
