"""Checks across rows: keys that are used twice, that name nothing or the wrong kind, and regions going in circles.

They look at the text of all rows, also of those that are wrong in themselves, so that one mistake isn't reported as
many and none hides another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from graph.errors import Problem
from graph.model.nodes import ACTOR_LABELS, WITHIN
from seeds.sheets import Line, Sheet
from seeds.tables import FROM, TABLES, TO, Link
from seeds.values import SEPARATOR

_Keys = dict[tuple[str, str], Line]


def check(sheets: Sequence[Sheet]) -> list[Problem]:
    """All problems between rows, in the order of files and rows."""
    keys: _Keys = {}
    problems = list(_duplicates(sheets, keys))
    incomplete = {sheet.table.key_space for sheet in sheets if not sheet.complete}
    for sheet in sheets:
        for link in sheet.table.links:
            if link.keyed_label not in incomplete:
                problems.extend(_dangling(sheet, link, keys))
    problems.extend(_circles(sheets))
    return problems


def _duplicates(sheets: Sequence[Sheet], keys: _Keys) -> Iterator[Problem]:
    """Fills in the lines by key on the way."""
    for sheet in sheets:
        column = sheet.table.key or FROM
        for line in sheet.lines:
            key = line.values.get(column)
            if key is None:
                continue
            first = keys.setdefault((sheet.table.key_space, key), line)
            if first is not line:
                place = f"{first.table.file}, row {first.number}"
                what = "is already the key of" if sheet.table.key else "is already placed by"
                yield line.problem(column, f"{what} {place}.", key)


def _dangling(sheet: Sheet, link: Link, keys: _Keys) -> Iterator[Problem]:
    for line in sheet.lines:
        # A ragged line's values may stand in the wrong columns.
        text = None if line.ragged else line.values.get(link.column)
        named = text.split(SEPARATOR) if text else []
        for key in named:
            found = keys.get((link.keyed_label, key))
            if found is None and key:
                yield line.problem(link.column, f"names no {_row_of(link)}.", key)
            elif found and found.table.name not in link.labels:
                wanted = " or ".join(link.labels)
                yield line.problem(link.column, f"is a {found.table.name}, but must be a {wanted}.", key)


def _row_of(link: Link) -> str:
    if link.labels == ACTOR_LABELS:
        return "actor: no file of actors has this id"
    files = " or ".join(TABLES[label].file for label in link.labels)
    return f"{' or '.join(link.labels)}: there is no row with this key in {files}"


def _circles(sheets: Sequence[Sheet]) -> Iterator[Problem]:
    """Regions that lie within themselves, each circle once, at the row that closes it."""
    rows: dict[str, Line] = {}
    for sheet in sheets:
        if sheet.table.name == WITHIN:
            for line in sheet.lines:
                rows.setdefault(line.values.get(FROM, ""), line)
    walks: dict[str, int] = defaultdict(int)
    for walk, start in enumerate(rows, 1):
        path: list[str] = []
        key = start
        while key in rows and not walks[key]:
            walks[key] = walk
            path.append(key)
            key = rows[key].values.get(TO, "")
        if walks[key] == walk:
            circle = [*path[path.index(key) :], key]
            yield rows[path[-1]].problem(TO, f"closes a circle: {' within '.join(circle)}.", key)
