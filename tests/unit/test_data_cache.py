from __future__ import annotations

from typing import NamedTuple

from graph.analysis.core.data_cache import DataCache

OLD, NEW = frozenset({"bookmark:1"}), frozenset({"bookmark:2"})


class Rows(NamedTuple):
    size: int


def test_a_value_is_kept_for_its_state_of_the_data() -> None:
    cache, rows = DataCache(), Rows(3)
    cache.keep(OLD, "fundings", rows)
    assert cache.get(OLD, "fundings") is rows
    assert cache.get(OLD, "others") is None
    assert cache.get(NEW, "fundings") is None


def test_a_value_of_newer_data_replaces_all_older_ones() -> None:
    cache = DataCache()
    cache.keep(OLD, "fundings", Rows(3))
    cache.keep(NEW, "others", Rows(1))
    assert cache.get(NEW, "fundings") is None
    assert cache.get(OLD, "fundings") is None


def test_what_is_too_large_is_not_kept_and_what_was_used_last_stays() -> None:
    cache = DataCache(10)
    cache.keep(OLD, "huge", Rows(11))
    assert cache.get(OLD, "huge") is None
    cache.keep(OLD, "one", Rows(5))
    cache.keep(OLD, "other", Rows(5))
    cache.get(OLD, "one")
    cache.keep(OLD, "third", Rows(0))
    assert [cache.get(OLD, key) is None for key in ("one", "other", "third")] == [False, True, False]
