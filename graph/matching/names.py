"""Names as they are compared: without spelling, legal forms and abbreviations that make no difference."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from graph.model.text import tidied, words

MAX_LETTERS: Final = 300
MAX_WORDS: Final = 40
"""What of a name is compared; longer ones are texts."""

_BRACKETS: Final = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
# „Antidiskriminierungs-Büro“ is one word, „Rhein-Sieg-Kreis“ three.
_LINKED: Final = re.compile(r"(?<=s)-(\w)")
_ACRONYM: Final = 2  # letters at least


def _vocabulary() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("vocabulary.toml").read_text(encoding="utf-8"))


def _plain(entries: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    return {"".join(words(short)): tuple(words(full)) for short, full in entries.items()}


_VOCABULARY: Final = _vocabulary()
_LEGAL_FORMS: Final[Mapping[tuple[str, ...], str]] = {
    tuple(words(spelling)): form for form, spellings in _VOCABULARY["legal-forms"].items() for spelling in spellings
}
_LONGEST_FORM: Final = max(map(len, _LEGAL_FORMS))
_ABBREVIATIONS: Final = _plain(_VOCABULARY["abbreviations"])
_AT_THE_BEGINNING: Final = _plain(_VOCABULARY["abbreviations-at-the-beginning"])
_ADMINISTRATIONS: Final = frozenset(word for text in _VOCABULARY["administrations"]["words"] for word in words(text))
AREA_WORDS: Final[Mapping[str, tuple[str, ...]]] = {kind: tuple(area) for kind, area in _VOCABULARY["areas"].items()}
"""The words before the name of a region by its kind."""
WEAK_WORDS: Final = frozenset(words(_VOCABULARY["weak"]["words"]))
"""Words that say little about which name it is."""


@dataclass(frozen=True, slots=True)
class NameForm:
    """A name as compared words in their order, its legal form taken off (None: it has none)."""

    words: tuple[str, ...]
    legal_form: str | None = None

    @property
    def joined(self) -> str:
        return "".join(self.words)

    @property
    def without_administration(self) -> NameForm | None:
        """„Unna“ of „Kreis Unna“; None for other names."""
        first, *rest = self.words
        return NameForm(tuple(rest)) if first in _ADMINISTRATIONS and rest else None


def name_form(text: str) -> NameForm | None:
    """The compared form of a name; None if it has no letter or digit."""
    linked = _LINKED.sub(lambda found: found[1] if found[1].isupper() else found[0], tidied(text)[:MAX_LETTERS])
    plain = words(linked)[:MAX_WORDS]
    if not plain:
        return None
    kept, legal_form = _without_legal_forms(plain)
    first = _AT_THE_BEGINNING.get(kept[0], ()) if len(kept) > 1 else ()
    rest = kept[1:] if first else kept
    return NameForm((*first, *(word for part in rest for word in _ABBREVIATIONS.get(part, (part,)))), legal_form)


def name_forms(text: str) -> tuple[NameForm, ...]:
    """The forms of a name as it may be meant: whole, then without what stands in brackets, and acronyms there alone.

    „Opferberatung Rheinland (OBR)“ is also „Opferberatung Rheinland“ and „OBR“. Empty if there is no word.
    """
    forms = (name_form(part) for part in (text, *_bracketed(tidied(text)[:MAX_LETTERS])))
    return tuple(dict.fromkeys(form for form in forms if form))


def _bracketed(text: str) -> Iterator[str]:
    inside = [first or second for first, second in _BRACKETS.findall(text)]
    if inside:
        yield _BRACKETS.sub(" ", text)
        # Other words in brackets tell what is before them: „Unna (Kreis)“.
        yield from (part for part in inside if part.isupper() and len(part) >= _ACRONYM)


def _without_legal_forms(plain: list[str]) -> tuple[list[str], str | None]:
    """The words without the legal forms behind the first word, and the last of these forms. A name that is nothing else
    stays as it is."""
    kept, legal_form, at = plain[:1], None, 1
    while at < len(plain):
        for length in range(min(_LONGEST_FORM, len(plain) - at), 0, -1):
            form = _LEGAL_FORMS.get(tuple(plain[at : at + length]))
            if form:
                legal_form, at = form, at + length
                break
        else:
            kept.append(plain[at])
            at += 1
    return kept, legal_form
