"""The text of a difference between seed files and graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seeds.difference import Difference, PropertyChange

SHOWN = 20  # entries of each kind


def headline(difference: Difference) -> str:
    """For example `3 added, 1 changed, 2 removed`; without pruning, `2 not in the files` if there are any."""
    parts = [("added", difference.added), ("changed", difference.changed)]
    if difference.pruned:
        parts.append(("removed", difference.removed))
    elif difference.removed:
        parts.append(("not in the files", difference.removed))
    return ", ".join(f"{sum(map(len, kinds.values()))} {word}" for word, kinds in parts)


def text(difference: Difference, *, dry_run: bool) -> str:
    """The headline, then each kind with its first entries."""
    return "\n".join([headline(difference) + (" (nothing written)" if dry_run else ""), *_lines(difference)])


def _lines(difference: Difference) -> Iterator[str]:
    for kind, keys in difference.added.items():
        yield from _entries("+", kind, keys)
    for kind, changes in difference.changed.items():
        yield from _entries("~", kind, [f"{key}: {_fields(fields)}" for key, fields in changes.items()])
    for kind, keys in difference.removed.items():
        yield from _entries("-" if difference.pruned else "?", kind, keys)
    if difference.removed and not difference.pruned:
        yield "? is in the graph but not in the files; --prune deletes it."
    yield from _entries("!", "days that can't all be true", list(map(str, difference.contradictions)))


def _fields(changes: Iterable[PropertyChange]) -> str:
    return "; ".join(f"{c.field} {c.old!r} → {c.new!r}" for c in changes)


def _entries(sign: str, kind: str, entries: list[str]) -> Iterator[str]:
    if entries:
        yield f"{sign} {kind}: {len(entries)}"
    yield from (f"    {entry}" for entry in entries[:SHOWN])
    if len(entries) > SHOWN:
        yield f"    … and {len(entries) - SHOWN} more"
