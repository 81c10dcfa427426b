"""The regions that an actor belongs to, for filters and facets; `graph.model.places` says why sums and the map of the
network have rules of their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from graph.compile.patterns import is_offer
from graph.compile.writer import CypherWriter, where
from graph.model.enums import LEVELS, RegionKind
from graph.model.nodes import MAX_TREE, WITHIN


def regions_of_actor(w: CypherWriter, actor: str, level: RegionKind, as_of: date | None) -> str:
    """The list [ags, name] of an actor's regions at a level: those of its seat, else those that it serves."""

    def regions_behind(statement_type: str, *conditions: Callable[[str], str]) -> str:
        r, region = w.name("r"), w.name("g")
        kinds = w.value([str(kind) for kind in LEVELS[level]])
        pattern = f"MATCH ({actor})-[{r}:{statement_type}]->(:Region)-[:{WITHIN}*0..{MAX_TREE}]->({region}:Region)"
        of_statement = (condition(r) for condition in conditions)
        clause = where(w.visible(r), w.holds(r, as_of), *of_statement, f"{region}.kind IN {kinds}")
        return f"COLLECT {{ {pattern}{clause} RETURN DISTINCT [{region}.ags, {region}.name] }}"

    seats = w.name("s")
    served = regions_behind("COVERS", is_offer)
    chosen = f"CASE WHEN size({seats}) > 0 THEN {seats} ELSE {served} END"
    return f"HEAD(COLLECT {{ WITH {regions_behind('LOCATED_IN')} AS {seats} RETURN {chosen} }})"
