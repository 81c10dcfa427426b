"""Many texts in one block of bytes: about 4 bytes and its characters for each, instead of 60 for a Python string."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import accumulate


class TextPool:
    """Texts by index. Texts can be added, not changed."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._bytes = bytearray()
        self._ends = array("I", (0,))
        self.extend(texts)

    def extend(self, texts: Iterable[str]) -> None:
        encoded = [text.encode() for text in texts]
        start = len(self._bytes)
        self._bytes += b"".join(encoded)
        self._ends.extend(start + end for end in accumulate(map(len, encoded)))

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, index: int) -> str:
        return self._bytes[self._ends[index] : self._ends[index + 1]].decode()

    def __iter__(self) -> Iterator[str]:
        return map(self.__getitem__, range(len(self)))

    @property
    def size(self) -> int:
        """The bytes that the texts take."""
        return len(self._bytes) + self._ends.itemsize * len(self._ends)

    def find(self, text: str) -> int | None:
        """The index of a text, by binary search; the texts must be in ascending order. None if it is missing."""
        low, high = 0, len(self)
        while low < high:
            middle = (low + high) // 2
            if self[middle] < text:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self) and self[low] == text else None

    def in_order(self, order: Iterable[int]) -> TextPool:
        """The same texts in another order."""
        return TextPool(map(self.__getitem__, order))
