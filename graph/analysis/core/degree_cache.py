"""Keeps the degrees of nodes in memory, as long as nobody writes to the database."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final

from cachetools import LRUCache

# So many readers, days and choices of types are kept, of each only nodes with more statements than `Pace.kept_degree`.
_DEGREES_KEPT: Final = 16


class DegreeCache:
    """The degrees of nodes with very many statements, which take long to count; of one state of the data, which its
    bookmarks name."""

    def __init__(self) -> None:
        self._degrees: LRUCache[Hashable, dict[int, int]] = LRUCache(_DEGREES_KEPT)
        self._bookmarks: frozenset[str] | None = None

    def of(self, bookmarks: frozenset[str], key: Hashable) -> dict[int, int]:
        """By node, for a state of the data; to be completed by the caller. `key` names what the degrees depend on."""
        if self._bookmarks != bookmarks:
            self._bookmarks = bookmarks
            self._degrees.clear()
        return self._degrees.setdefault(key, {})
