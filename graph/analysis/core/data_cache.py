"""Keeps in memory what was made of the data, as long as nobody writes to the database."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Final, Protocol

from cachetools import LRUCache

# All that is kept has so many rows at most: some hundred bytes each.
MAX_ROWS: Final = 500_000
# So many readers, days and choices of types are kept, of each only nodes with more than a thousand statements.
_DEGREES_KEPT: Final = 16


class Sized(Protocol):
    """Something made of rows; `size` is their number."""

    @property
    def size(self) -> int: ...


class _OfOneState:
    """Values of one state of the data, which its bookmarks name."""

    def __init__(self, values: LRUCache[Hashable, Any]) -> None:
        self._values = values
        self._bookmarks: frozenset[str] | None = None

    def _change_to(self, bookmarks: frozenset[str]) -> None:
        """Drops the values of another state."""
        if self._bookmarks != bookmarks:
            self._bookmarks = bookmarks
            self._values.clear()


class DataCache(_OfOneState):
    """Values made of the newest data. What is larger than `max_rows` is not kept; of more, those used last are."""

    def __init__(self, max_rows: int = MAX_ROWS) -> None:
        super().__init__(LRUCache(max_rows, getsizeof=lambda value: max(1, value.size)))

    def get(self, bookmarks: frozenset[str], key: Hashable) -> Any:
        """What is kept for a state of the data; None if there is nothing."""
        return self._values.get(key) if self._bookmarks == bookmarks else None

    def keep(self, bookmarks: frozenset[str], key: Hashable, value: Sized) -> None:
        """Keeps a value made of this state of the data, in place of all that was made of others."""
        self._change_to(bookmarks)
        if value.size <= self._values.maxsize:
            self._values[key] = value


class DegreeCache(_OfOneState):
    """The degrees of nodes with very many statements, which take long to count."""

    def __init__(self) -> None:
        super().__init__(LRUCache(_DEGREES_KEPT))

    def of(self, bookmarks: frozenset[str], key: Hashable) -> dict[int, int]:
        """By node, for a state of the data; to be completed by the caller. `key` names what the degrees depend on."""
        self._change_to(bookmarks)
        return self._values.setdefault(key, {})
