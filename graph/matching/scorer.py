"""Scores how likely a name stands for a candidate, from 0 to 100.

Words count by how few candidates have them: „Verein“ says little, „Hilden“ much. Each word of one name is compared with
the most similar word of the other, so that typing errors and another order cost little and a missing place costs much.
Names that are equal but for spelling have 100.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from graph.matching.candidates import MatchCandidate, NameSort
from graph.matching.names import WEAK_WORDS, NameForm, name_form, name_forms

EQUAL: Final = 100.0
CERTAIN: Final = 90.0
"""The least score of a match."""
CLEAR: Final = 5.0
"""By how much a match leads the next candidate."""
LEAST: Final = 50.0
"""Candidates below are not worth a look."""

_PART: Final = 98.0
_BEST_OF: Final = {NameSort.WHOLE: EQUAL, NameSort.PART: _PART, NameSort.SHORTENED: 97.0}
_ANOTHER_ORDER: Final = 99.0
_OTHER_LEGAL_FORM: Final = 12.0
_SIMILAR_WORD: Final = 80.0
_SIMILAR_WHOLE: Final = 85.0
_COMPARED_LETTERS: Final = 5  # shorter words must be equal
_ENDING: Final = 2  # letters
_KEPT_FORMS: Final = 60
_PROPERTY_SHARE: Final = 0.2
_WEAK_SHARE: Final = 0.15
_DISTRICT_DIGITS: Final = 5
_REMEMBERED: Final = 50_000


@dataclass(frozen=True, slots=True)
class ScoredCandidate:
    """`is_match`: the only candidate that the name can be taken for without a look."""

    candidate: MatchCandidate
    score: float
    is_match: bool


@dataclass(frozen=True, slots=True)
class MatchQuery:
    """A name, the ids of the types it may be of (none: all), and what else is known: region and website."""

    name: str
    type_ids: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    websites: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _StoredForm:
    candidate: int
    form: NameForm
    best: float  # the score of an equal name


class NameScorer:
    """Scores names against candidates; made once for a state of the data, then only read."""

    def __init__(self, candidates: Iterable[MatchCandidate]) -> None:
        self.candidates: Sequence[MatchCandidate] = tuple(candidates)
        self._forms: list[_StoredForm] = []
        for index, candidate in enumerate(self.candidates):
            self._forms += _stored_forms(index, candidate)
        self._legal_forms: dict[int, set[str]] = defaultdict(set)
        self._equal: dict[str, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for number, stored in enumerate(self._forms):
            self._equal[stored.form.joined].append(number)
            if stored.form.legal_form:
                self._legal_forms[stored.candidate].add(stored.form.legal_form)
            for word in set(stored.form.words):
                self._by_word[word].append(number)
        self._joined = tuple(self._equal)
        self._long_words = tuple(word for word in self._by_word if _is_comparable(word))
        self._weights = self._word_weights()
        self._sizes = [sum(map(self._weight, stored.form.words)) for stored in self._forms]
        self._similar = lru_cache(maxsize=_REMEMBERED)(self._similar_words)

    def candidates_for(self, query: MatchQuery, limit: int) -> list[ScoredCandidate]:
        """The candidates of a name, the best first; of equal ones the one with the lower key. Empty if the name has no
        word. A key of a candidate as the name is that candidate."""
        scores = {
            index: self._with_properties(score, self.candidates[index], query)
            for index, score in self._scores(query.name).items()
            if not query.type_ids or query.type_ids.intersection(self.candidates[index].type_ids)
        }
        ranked = sorted(scores.items(), key=lambda item: (-item[1], self.candidates[item[0]].key))
        ranked = [(index, score) for index, score in ranked if score >= LEAST]
        clear = bool(ranked) and ranked[0][1] >= CERTAIN
        clear = clear and (len(ranked) == 1 or ranked[0][1] - ranked[1][1] >= CLEAR)
        return [
            ScoredCandidate(self.candidates[index], round(score, 1), clear and place == 0)
            for place, (index, score) in enumerate(ranked[:limit])
        ]

    # ---- the name alone

    def _scores(self, name: str) -> dict[int, float]:
        """The best score of each candidate that has something in common with the name."""
        scores: dict[int, float] = {}
        for place, form in enumerate(name_forms(name)):
            most = EQUAL if place == 0 else _PART
            for number, score in self._form_scores(form).items():
                stored = self._forms[number]
                value = min(score, most, stored.best)
                if form.legal_form and form.legal_form not in (known := self._legal_forms[stored.candidate]) and known:
                    value -= _OTHER_LEGAL_FORM
                scores[stored.candidate] = max(value, scores.get(stored.candidate, 0.0))
        return scores

    def _form_scores(self, form: NameForm) -> dict[int, float]:
        scores = self._scores_by_words(form)
        near = {form.joined: EQUAL} if form.joined in self._equal else {}
        if not near and max(scores.values(), default=0.0) < CERTAIN:
            near = self._near_wholes(form)
        for joined, score in near.items():
            for number in self._equal[joined]:
                scores[number] = max(score, scores.get(number, 0.0))
        return scores

    def _near_wholes(self, form: NameForm) -> dict[str, float]:
        """Names that differ in a few letters when their words are written as one. Only one wrong letter can make a
        match: in two, „Köln“ differs from „Bonn“. A name of known words has no wrong letter."""
        joined = form.joined
        if not _is_comparable(joined) or all(word in self._by_word for word in form.words):
            return {}
        found = process.extract(joined, self._joined, scorer=fuzz.ratio, score_cutoff=_SIMILAR_WHOLE, limit=_KEPT_FORMS)
        return {
            near: score - 1 if OSA.distance(near, joined) == 1 else min(score - 1, CERTAIN - 1)
            for near, score, _ in found
            if _is_comparable(near)
        }

    def _scores_by_words(self, form: NameForm) -> dict[int, float]:
        """Twice the weight of the common words, in the weight of all words of both names."""
        counts = Counter(form.words)
        size = sum(self._weight(word) * count for word, count in counts.items())
        common: dict[int, float] = defaultdict(float)
        for word, count in counts.items():
            best_of: dict[int, float] = {}
            for known, likeness in self._similar(word):
                shared = likeness * (self._weight(word) + self._weight(known)) * count
                for number in self._by_word[known]:
                    best_of[number] = max(shared, best_of.get(number, 0.0))
            for number, shared in best_of.items():
                common[number] += shared
        scores = {number: EQUAL * min(1.0, shared / (size + self._sizes[number])) for number, shared in common.items()}
        kept = sorted(scores, key=lambda number: -scores[number])[:_KEPT_FORMS]
        return {number: min(scores[number], _ANOTHER_ORDER) for number in kept}

    def _similar_words(self, word: str) -> tuple[tuple[str, float], ...]:
        """The known words that are the word or like it, with their likeness from 0 to 1."""
        is_known = word in self._by_word
        if not _is_comparable(word):
            return ((word, 1.0),) if is_known else ()
        found = process.extract(word, self._long_words, scorer=fuzz.ratio, score_cutoff=_SIMILAR_WORD, limit=20)
        return tuple(
            (near, (score / 100) ** 2) for near, score, _ in found if not is_known or _differ_in_ending(near, word)
        )

    def _word_weights(self) -> Mapping[str, float]:
        owners = {word: len({self._forms[n].candidate for n in numbers}) for word, numbers in self._by_word.items()}
        return {word: self._weight_of(word, number) for word, number in owners.items()}

    def _weight(self, word: str) -> float:
        """An unknown word says as much as one that a single candidate has."""
        return self._weights.get(word) or self._weight_of(word, 1)

    def _weight_of(self, word: str, owner_count: int) -> float:
        return math.log(1 + len(self.candidates) / owner_count) * (_WEAK_SHARE if word in WEAK_WORDS else 1)

    # ---- what else is known

    def _with_properties(self, score: float, candidate: MatchCandidate, query: MatchQuery) -> float:
        """The score, moved by each property that both sides know: towards 100 if they agree, else down."""
        agreements: list[bool] = []
        if query.websites and candidate.website:
            agreements.append(_host(candidate.website) in {_host(website) for website in query.websites})
        if query.regions and candidate.regions:
            agreements.append(_any_equal(query.regions, candidate.regions))
        for agrees in agreements:
            score = score * (1 - _PROPERTY_SHARE) + (EQUAL * _PROPERTY_SHARE if agrees else 0.0)
        return score


def _stored_forms(index: int, candidate: MatchCandidate) -> list[_StoredForm]:
    stored: dict[NameForm, float] = {}
    for form, sort in candidate.forms():
        stored[form] = max(stored.get(form, 0.0), _BEST_OF[sort])
    for key in _written_keys(candidate.key):
        if form := name_form(key):
            stored.setdefault(NameForm((form.joined,)), EQUAL)
    return [_StoredForm(index, form, best) for form, best in stored.items()]


def _written_keys(text: str) -> tuple[str, ...]:
    """The text; if it is the key of a district or municipality, also without the zero that spreadsheets take away."""
    is_key = text.isdigit() and text.startswith("0") and len(text) >= _DISTRICT_DIGITS
    return (text, text.removeprefix("0")) if is_key else (text,)


def _is_comparable(word: str) -> bool:
    """Numbers have no typing errors: each is a number of its own."""
    return len(word) >= _COMPARED_LETTERS and not any(letter.isdigit() for letter in word)


def _differ_in_ending(word: str, other: str) -> bool:
    """„Verband“ and „Verbandes“, or equal. Other words that are both known are no typing errors of each other:
    „Mülheim“ and „Pulheim“."""
    short, long = sorted((word, other), key=len)
    return long.startswith(short) and len(long) - len(short) <= _ENDING


def _host(website: str) -> str:
    """The host of an address, without `www.`; also where the address has no scheme."""
    try:
        host = urlsplit(website if "//" in website else f"//{website}").hostname
    except ValueError:
        host = None
    return (host or website).casefold().removeprefix("www.")


def _any_equal(texts: Collection[str], others: Collection[str]) -> bool:
    """Whether a name or key of a region is on both sides."""
    forms = {form.words for text in texts for form in name_forms(text)}
    return any(form.words in forms for other in others for key in _written_keys(other) for form in name_forms(key))
