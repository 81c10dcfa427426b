"""Texts in a pool are those of a list."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graph.analysis.core.text_pool import TextPool

TEXTS = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=5), max_size=12)


@given(TEXTS, TEXTS)
def test_a_pool_holds_what_was_added(first: list[str], second: list[str]) -> None:
    pool = TextPool(first)
    pool.extend(second)
    assert list(pool) == [pool[i] for i in range(len(pool))] == [*first, *second]
    assert list(pool.in_order(reversed(range(len(pool))))) == [*first, *second][::-1]


@given(TEXTS, TEXTS)
def test_a_text_is_found_in_a_sorted_pool(texts: list[str], others: list[str]) -> None:
    ordered = sorted(set(texts))
    pool = TextPool(ordered)
    for text in (*texts, *others):
        assert pool.find(text) == (ordered.index(text) if text in ordered else None)
