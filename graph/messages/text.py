"""A sentence in German and English."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    pass


class Text(NamedTuple):
    """A sentence in both languages; a field with the argument `language`."""

    de: str
    en: str
