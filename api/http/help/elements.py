"""HTML made of elements: every text and attribute is escaped, so nothing that the data say becomes markup."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TypeAlias

_VOID = frozenset({"base", "br", "link", "meta"})


class Markup(str):
    """Finished HTML, which is not escaped again."""

    __slots__ = ()


Child: TypeAlias = str | Iterable["Child"] | None


def element(tag: str, *children: Child, **attributes: str | None) -> Markup:
    """`element("a", "R & B", href="/a", class_="call")`; an attribute that is None is left out, and `_` at the end of
    its name, too."""
    written = "".join(
        f' {name.removesuffix("_").replace("_", "-")}="{escape(value)}"'
        for name, value in attributes.items()
        if value is not None
    )
    content = joined(*children)
    return Markup(f"<{tag}{written}>" if tag in _VOID else f"<{tag}{written}>{content}</{tag}>")


def joined(*children: Child) -> Markup:
    """Texts, which are escaped, and markup, one after the other."""
    return Markup("".join(map(_written, children)))


def _written(child: Child) -> str:
    if child is None:
        return ""
    if isinstance(child, Markup):
        return child
    return escape(child) if isinstance(child, str) else "".join(map(_written, child))


def link(url: str | None, *children: Child, **attributes: str | None) -> Markup:
    """A link to a website; only its text, if the address is none of the web."""
    if url is None or not url.startswith(("https://", "http://")):
        return joined(*children)
    return element("a", *children, href=url, rel="noreferrer", **attributes)
