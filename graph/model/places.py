"""Where money arrives: in the region of its recipient, or on the level of a larger area.

Money to a programme, a ministry or a body for a whole country or state stands at that level. It is never put into the
seat of the body, nor into the regions in which participants of a programme work. Other recipients receive it where they
have their seat; without one, where they work.

Example: at the level of districts, a grant to the city of Cologne stands in Cologne. One to a federal programme stands
nationwide, also if the only towns of which we know that they take part lie in one district. One to a team without a
known seat that works in the whole of Arnsberg, five independent cities and seven districts, stands in the
Regierungsbezirk, and in none of them.

Two other rules say to which regions an actor belongs. They are not this one, as each answers another question:

    here                              one or several regions, or the level of a larger area. The seat comes first, but
                                      what is for a Land or country is never put into a seat.
    `graph.compile.actor_regions`     all regions at a level, for filters and facets; the seat comes first. A state
                                      programme with its office in Cologne is found in Cologne, which no sum may say of
                                      its money. It is a part of a statement, so that the database filters and counts.
    `graph.analysis.network.homes`    one region, for a place on the map; what the actor covers or governs comes first,
                                      and of several regions the smallest one around all, so that a team for two towns
                                      stands with neither. It works on the columns of a snapshot.

One rule with three switches would be longer than the three. They share what is about the tree of regions: its levels in
`graph.model.enums`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from graph.model.enums import LEVELS, ActorKind, Level, RegionKind

COUNTRY = "DE"
"""The key of the country that everything federal is for."""


class PlaceState(StrEnum):
    """What is known of a place at a level of regions.

    NAMED: it is or lies in one region of the level. LARGER_AREA: it is one region that contains regions of the level.
    MISSING: it is not known. SEVERAL: it is several regions.
    """

    NAMED = "NAMED"
    LARGER_AREA = "LARGER_AREA"
    MISSING = "MISSING"
    SEVERAL = "SEVERAL"


class PlaceRegion(NamedTuple):
    """A region. `kind` is a value of RegionKind."""

    ags: str
    name: str
    kind: str


RegionPath: TypeAlias = tuple[PlaceRegion, ...]
"""A region and all regions that it lies in, the nearest first."""


class RecipientRegions(NamedTuple):
    """What decides where the money of a recipient arrives. `kind` and `level` are values of ActorKind and Level."""

    kind: str
    level: str | None
    seats: Sequence[RegionPath]
    served: Sequence[RegionPath]
    country: RegionPath


class PlaceAtLevel(NamedTuple):
    """A place at a level of regions; `region` is None if the state is MISSING or SEVERAL."""

    state: PlaceState
    region: PlaceRegion | None = None


def place_of(recipient: RecipientRegions) -> tuple[RegionPath, ...]:
    """The regions in which the money of a recipient arrives; none if that is not known."""
    kind, level, seats, served, country = recipient
    if level == Level.FEDERAL:
        return (country,) if country else ()
    if level == Level.STATE:
        is_for_state = kind == ActorKind.PROGRAMME or not served
        return _states(served or seats) if is_for_state else _outermost(served)
    if kind == ActorKind.PROGRAMME and level != Level.LOCAL:
        return ()
    whole_areas = [path for path in served if path[0].kind in (RegionKind.COUNTRY, RegionKind.STATE)]
    return _outermost(whole_areas) or _innermost(seats) or _outermost(served)


def place_at_level(place: Sequence[RegionPath], level: RegionKind) -> PlaceAtLevel:
    """The place as one region of a level, or as a larger one."""
    at_level = {_at_level(path, level) for path in place}
    if len(at_level) == 1:
        return at_level.pop()
    return PlaceAtLevel(PlaceState.SEVERAL if at_level else PlaceState.MISSING)


def _at_level(path: RegionPath, level: RegionKind) -> PlaceAtLevel:
    at_level = next((region for region in path if region.kind in LEVELS[level]), None)
    return PlaceAtLevel(PlaceState.NAMED, at_level) if at_level else PlaceAtLevel(PlaceState.LARGER_AREA, path[0])


def _states(paths: Iterable[RegionPath]) -> tuple[RegionPath, ...]:
    """The states in which regions lie, each once."""
    return tuple(
        dict.fromkeys(path[i:] for path in paths for i, region in enumerate(path) if region.kind == RegionKind.STATE)
    )


def _outermost(paths: Iterable[RegionPath]) -> tuple[RegionPath, ...]:
    """The paths of the regions that lie in no other of these."""
    by_region = {path[0]: path for path in paths}
    return tuple(path for path in by_region.values() if by_region.keys().isdisjoint(path[1:]))


def _innermost(paths: Iterable[RegionPath]) -> tuple[RegionPath, ...]:
    """The paths of the regions in which no other of these lies."""
    by_region = {path[0]: path for path in paths}
    around = {outer for path in by_region.values() for outer in path[1:]}
    return tuple(path for region, path in by_region.items() if region not in around)
