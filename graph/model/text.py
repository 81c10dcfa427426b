"""Texts as readers see them, as words of search, and as keys of German alphabetical order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

# Editors and web pages leave soft hyphens, joiners, marks of direction, selectors of variants and spaces without width
# in copied texts; two other hyphens look like the one on keyboards, two letters like a blank.
_AS_SEEN: Mapping[int, str | None] = {
    **dict.fromkeys(map(ord, "\u00ad\u034f\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")),
    **dict.fromkeys([0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xFE00, 0xFE10)]),
    **dict.fromkeys(map(ord, "\u2010\u2011"), "-"),
    **dict.fromkeys(map(ord, "\u2800\u3164"), " "),
}
_BLANKS = re.compile(r"[^\S\n]+")
_BLANKS_AT_LINES = re.compile(r" ?\n ?")
_WORD = re.compile(r"[^\W_]+")
_HYPHENATED = re.compile(r"[^\W_]+(?:-[^\W_]+)+")
# „Berater:innen“, „Berater*in“, „Berater_innen“, „Berater/-innen“, „Berater(innen)“
_GENDER = re.compile(r"(?<=[^\W\d_])(?:[:*_·•/’']-?|\()(innen|in(?![^\W_]))\)?", re.IGNORECASE)
# The dots of „e.V.“ and „z. B.“, which are written with and without a blank.
_ABBREVIATED = re.compile(r"(?<![^\W_])([^\W\d_])\. ?(?=[^\W\d_](?![^\W_]))")
# Letters that have no plain letter inside, unlike é and ö.
_PLAIN_LETTERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_UMLAUT = re.compile(r"([ao])e|(?<![aeiouq])(u)e")
_SORT_LENGTH = 200


def tidied(text: str) -> str:
    """The text with composed letters, plain hyphens, single plain blanks, and none at the ends or of its lines; may be
    empty."""
    visible = unicodedata.normalize("NFC", text.translate(_AS_SEEN))
    return _BLANKS_AT_LINES.sub("\n", _BLANKS.sub(" ", visible)).strip()


def in_one_line(text: str) -> str:
    """The tidied text with blanks in place of line breaks."""
    return tidied(text).replace("\n", " ")


def words(text: str) -> list[str]:
    """The words of a text as search compares them: „Köln“, „koeln“ and „KOLN“ are `koln`, „Berater:innen“ is
    `beraterinnen`, „e. V.“ is `ev` and „&“ is `und`.

    What is left of a word that is not typed to its end is a beginning of what becomes of the whole word.
    """
    joined = _ABBREVIATED.sub(r"\1", _GENDER.sub(r"\1", tidied(text)))
    letters = _without_accents(joined.replace("&", " und "))
    return _WORD.findall(_UMLAUT.sub(r"\1\2", letters))


def indexed_words(*texts: str | None) -> str:
    """The words of texts as an index stores them. A word with hyphens is there in parts and as a whole."""
    found = [word for text in texts if text for word in words(text)]
    whole = [w for text in texts if text for h in _HYPHENATED.findall(tidied(text)) for w in words(h.replace("-", ""))]
    return " ".join([*found, *whole])


def collation_key(text: str) -> str:
    """What names are ordered by, as in a German dictionary (DIN 5007-1): ä is a, ß is ss, case and punctuation do not
    count, and a blank stands before all letters. Names with equal keys are ordered by the names themselves."""
    return " ".join(_WORD.findall(_without_accents(tidied(text))))[:_SORT_LENGTH]


def _without_accents(text: str) -> str:
    """Lower case without accents; ß becomes ss."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN_LETTERS))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
