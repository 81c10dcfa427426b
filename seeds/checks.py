"""Checks across rows: duplicate keys and names, references to missing rows or to rows of the wrong kind, and cycles of
regions.

They use the text of all rows, including invalid ones, so that one mistake is not reported many times and none hides
another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from graph.errors import Problem
from graph.model.nodes import ACTOR_LABELS, WITHIN
from graph.model.text import in_one_line
from seeds.sheets import Line, Sheet
from seeds.tables import FROM, TABLES, TO, Link
from seeds.values import SEPARATOR

_Keys = dict[tuple[str, str], Line]


def check(sheets: Sequence[Sheet]) -> list[Problem]:
    """All problems across rows, in the order of files and rows."""
    keys: _Keys = {}
    problems = list(_duplicates(sheets, keys))
    incomplete = {sheet.table.key_space for sheet in sheets if not sheet.complete}
    for sheet in sheets:
        for link in sheet.table.links:
            if link.keyed_label not in incomplete:
                problems.extend(_dangling(sheet, link, keys))
    problems.extend(_cycles(sheets))
    problems.extend(_twins(sheets))
    return problems


def _duplicates(sheets: Sequence[Sheet], keys: _Keys) -> Iterator[Problem]:
    """Keys that two rows have. Fills `keys` with the first row of each key."""
    for sheet in sheets:
        column = sheet.table.key or FROM
        for line in sheet.lines:
            key = line.values.get(column)
            if key is None:
                continue
            first = keys.setdefault((sheet.table.key_space, key), line)
            if first is not line:
                other = f"{first.table.file}, row {first.number}"
                what = "is already the key of" if sheet.table.key else "is already placed by"
                yield line.problem(column, f"{what} {other}.", key)


def _twins(sheets: Sequence[Sheet]) -> Iterator[Problem]:
    """Names of one kind that readers can't tell apart, but that are written differently: `Köln` with one character for
    ö and with two. The same name twice is allowed, as several bodies may have it."""
    for sheet in sheets:
        column = sheet.table.node.order if sheet.table.node else None
        first_lines: dict[str, Line] = {}
        for line in sheet.lines:
            name = None if line.ragged or column is None else line.values.get(column)
            if column is None or name is None:
                continue
            first = first_lines.setdefault(in_one_line(name).casefold(), line)
            if first.values[column] != name:
                yield line.problem(
                    column, f"reads like the name in row {first.number}, but is written differently.", name
                )


def _dangling(sheet: Sheet, link: Link, keys: _Keys) -> Iterator[Problem]:
    """Keys in the column of a link that no row has, or a row of the wrong kind."""
    for line in sheet.lines:
        # The values of a ragged line may be in the wrong columns.
        text = None if line.ragged else line.values.get(link.column)
        for key in text.split(SEPARATOR) if text else []:
            target = keys.get((link.keyed_label, key))
            if target is None and key:
                yield line.problem(link.column, f"names no {_target_of(link)}.", key)
            elif target and target.table.name not in link.labels:
                labels = " or ".join(link.labels)
                yield line.problem(link.column, f"is a {target.table.name}, but must be a {labels}.", key)


def _target_of(link: Link) -> str:
    if link.labels == ACTOR_LABELS:
        return "actor: no file of actors has this id"
    files = " or ".join(TABLES[label].file for label in link.labels)
    return f"{' or '.join(link.labels)}: there is no row with this key in {files}"


def _cycles(sheets: Sequence[Sheet]) -> Iterator[Problem]:
    """Regions that lie within themselves: each cycle once, at the row that closes it.

    Each region lies within one other at most. So a walk upwards from a region that no earlier walk has visited either
    ends, or joins an earlier walk, or returns to itself, which is a cycle: a within b, b within c, c within a.
    """
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
            cycle = [*path[path.index(key) :], key]
            yield rows[path[-1]].problem(TO, f"closes a cycle: {' within '.join(cycle)}.", key)
