"""Degrees of nodes with very many statements, which take long to count."""

from __future__ import annotations

from collections.abc import Hashable

from cachetools import LRUCache

# So many readers, days and choices of types are kept, of each only nodes with more than a thousand statements.
CACHE_SIZE = 16


class DegreeCache:
    """The degrees that were counted, as long as the data stay the same."""

    def __init__(self) -> None:
        self._bookmarks: frozenset[str] | None = None
        self._degrees: LRUCache[Hashable, dict[int, int]] = LRUCache(CACHE_SIZE)

    def of(self, bookmarks: frozenset[str], key: Hashable) -> dict[int, int]:
        """By node, for a state of the data; to be completed by the caller. `key` names what the degrees depend on."""
        if self._bookmarks != bookmarks:
            self._bookmarks = bookmarks
            self._degrees.clear()
        return self._degrees.setdefault(key, {})
