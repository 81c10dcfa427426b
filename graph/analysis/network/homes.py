"""Where actors are at home: the region by which a map of the network groups them; `graph.model.places` says why filters
and sums have rules of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, reduce

import numpy as np

from graph.analysis.core.regions import with_ancestors
from graph.analysis.core.snapshot import NOBODY, GraphView, Ints
from graph.model.enums import Extent, Level, RegionKind

HOME_KINDS = frozenset({RegionKind.GOVERNMENT_REGION, RegionKind.STATE, RegionKind.COUNTRY})

KINDS_BY_LEVEL: Mapping[Level | None, frozenset[RegionKind]] = {
    Level.FEDERAL: frozenset({RegionKind.COUNTRY}),
    Level.STATE: frozenset({RegionKind.STATE}),
}


@dataclass(frozen=True, eq=False)
class Homes:
    """The homes of actors by their positions in a view of the statements about regions.

    An actor belongs to what it covers or governs, else to where it is located. Of several regions the smallest one
    counts that contains them all, and of that the government region, Land or country around it. Who acts for a Land or
    for the country, and covers nothing, belongs to that and not to the city in which it sits.
    """

    view: GraphView

    def of(self, actors: Ints) -> Mapping[int, int]:
        """The position of the home of each actor that has one; a region is at home in itself."""
        responsible, seats = (self._regions_of(actors, *types) for types in (("COVERS", "GOVERNS"), ("LOCATED_IN",)))
        homes = dict[int, int]()
        for actor in actors.tolist():
            regions, level = responsible.get(actor), None
            if regions is None:
                regions, level = seats.get(actor, ()), self.view.nodes.level_at(actor)
            home = self._home([actor] if self.view.nodes.is_region(actor) else regions, level)
            if home != NOBODY:
                homes[actor] = home
        return homes

    def _regions_of(self, actors: Ints, *types: str) -> Mapping[int, list[int]]:
        table, statements = self.view.statements, self.view.of_types(*types)
        is_asked = np.zeros(len(self.view.nodes), np.bool_)
        is_asked[actors] = True
        statements = statements[is_asked[table.start[statements]]]
        offers = (table.type[statements] != table.code("COVERS")) | ~table.with_role(statements, Extent.NONE)
        regions: dict[int, list[int]] = {}
        for statement in statements[offers].tolist():
            regions.setdefault(int(table.start[statement]), []).append(int(table.end[statement]))
        return regions

    def _home(self, regions: Iterable[int], level: Level | None) -> int:
        kinds = KINDS_BY_LEVEL.get(level, HOME_KINDS)
        around = [list(with_ancestors(self.view.parent, region)) for region in regions]
        if not around:
            return self._country if level is Level.FEDERAL else NOBODY
        common = reduce(lambda one, other: [region for region in one if region in other], around)
        return next((region for region in common if self.view.nodes.kind_at(region) in kinds), NOBODY)

    @cached_property
    def _country(self) -> int:
        """The only country; NOBODY if there are several."""
        countries = np.flatnonzero(self.view.nodes.regions_of({RegionKind.COUNTRY}))
        return int(countries[0]) if len(countries) == 1 else NOBODY
