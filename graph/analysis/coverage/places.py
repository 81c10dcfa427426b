"""How sentences name several regions: by the larger regions that they fill, else by their own names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from graph.analysis.coverage.matrix import CoverageData, CoverageRegion
from graph.messages.message import MAX_NAMES, Argument, conjunction, message


class Places:
    """The names of rows of a matrix."""

    def __init__(self, data: CoverageData) -> None:
        self._data = data

    def name(self, regions: Sequence[CoverageRegion]) -> Argument:
        """`Regierungsbezirk Köln und Bottrop` for all rows in one and another row; of many names the first, and how
        many there are besides."""
        areas = self._filled_areas(regions)
        others = [region.name for region in regions if areas.isdisjoint(self._data.ancestors(region.ags))]
        names: list[Argument] = [*(self._data.area_names[ags] for ags in sorted(areas)), *others]
        more = len(names) - MAX_NAMES
        return conjunction([*names[:MAX_NAMES], message("more-of-them", count=more)] if more > 0 else names)

    def _filled_areas(self, regions: Sequence[CoverageRegion]) -> frozenset[str]:
        """The largest regions of which all rows, and more than one, are among these; of several with the same rows, the
        innermost. A matrix of one state does not say that the whole country is filled."""
        counts = Counter(ags for region in regions for ags in self._data.ancestors(region.ags))
        filled = {ags for ags, count in counts.items() if count == self._row_count[ags] > 1}
        around = {ags: filled.intersection(self._data.ancestors(ags)) for ags in filled}
        repeated = {outer for ags in filled for outer in around[ags] if counts[outer] == counts[ags]}
        return frozenset(ags for ags in filled - repeated if around[ags] <= repeated)

    @cached_property
    def _row_count(self) -> Counter[str]:
        """The number of rows in each larger region."""
        return Counter(ags for region in self._data.regions for ags in self._data.ancestors(region.ags))


def people_in(regions: Iterable[CoverageRegion]) -> int | None:
    """The inhabitants of all regions whose population is known; None if there are none."""
    known = [region.population for region in regions if region.population is not None]
    return sum(known) if known else None
