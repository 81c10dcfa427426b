"""Facets: how the rows of a connection are distributed over kinds, types of service, regions and programmes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from graph.compile.connections.root_rows import number_of_nodes
from graph.compile.connections.rows import Rows
from graph.compile.patterns import NodeScope, match_by_key
from graph.compile.writer import CypherWriter, where
from graph.model.enums import LEVELS, RegionKind, ServiceType
from graph.model.nodes import KIND_LABELS, MAX_TREE, WITHIN
from graph.model.text import collation_key

# ---- Cypher


def collect_kinds(w: CypherWriter, rows: Rows) -> str:
    """The list of each row's kind; if the rows are whole kinds, [kind, number] from the count store."""
    assert isinstance(rows.scope, NodeScope)
    if not rows.labels:
        return rows.collect_all(w, f"{rows.scope.variable}.kind")
    numbers = [
        f"['{kind}', {number_of_nodes(w, label)}]" for kind, label in KIND_LABELS.items() if label in rows.labels
    ]
    return f"[{', '.join(numbers)}]"


def regions_around(w: CypherWriter, region: str, level: RegionKind) -> str:
    """The list [ags, name] of the region at a level that a region lies in, or is."""
    around, kinds = w.name("g"), w.value([str(kind) for kind in LEVELS[level]])
    pattern = f"MATCH ({region})-[:{WITHIN}*0..{MAX_TREE}]->({around}:Region)"
    return f"COLLECT {{ {pattern} WHERE {around}.kind IN {kinds} RETURN DISTINCT [{around}.ags, {around}.name] }}"


def programmes_of_actor(w: CypherWriter, actor: str, as_of: date | None) -> str:
    """The list [key, name] of the programmes that an actor takes part in or is funded from; may have duplicates."""
    participation, joined, funding, programme = w.name("r"), w.name("g"), w.name("r"), w.name("g")
    participates = where(w.visible(participation), w.holds(participation, as_of))
    key = f"{funding}.programme_id"
    funded = where(w.visible(funding), w.holds(funding, as_of), f"{key} IS NOT NULL")
    match_programme = match_by_key(w, programme, "Programme", f"{programme}id")
    return (
        f"COLLECT {{ MATCH ({actor})-[{participation}:PARTICIPATES_IN]->({joined}){participates}"
        f" RETURN [{joined}.id, {joined}.name] }}"
        f" + COLLECT {{ MATCH ({actor})<-[{funding}:FUNDS]-(){funded} WITH DISTINCT {key} AS {programme}id"
        f" {match_programme} RETURN [{programme}.id, {programme}.name] }}"
    )


# ---- answers


def kind_facets(kinds: Sequence[Any]) -> list[dict[str, Any]]:
    """The API's KindFacets from the values of `collect_kinds`; the most frequent kinds first."""
    counts: dict[str, int] = dict(kinds) if kinds and isinstance(kinds[0], list) else Counter(kinds)
    order = sorted((kind for kind in KIND_LABELS if counts.get(kind)), key=lambda kind: -counts[kind])
    return [{"kind": kind, "count": counts[kind]} for kind in order]


def service_type_facets(types: Iterable[str | None]) -> list[dict[str, Any]]:
    """The API's ServiceTypeFacets from each row's type; the most frequent types first."""
    counts = Counter(types)
    order = sorted((type_ for type_ in ServiceType if counts[type_]), key=lambda type_: -counts[type_])
    return [{"serviceType": str(type_), "count": counts[type_]} for type_ in order]


def facet_values(rows: Iterable[Sequence[Sequence[str]]], space: str, size: int) -> dict[str, Any]:
    """The API's FacetValues: `rows` has the [key, name] pairs of each row, which counts once for each key."""
    names: dict[str, str] = {}
    counts: Counter[str] = Counter()
    missing = 0
    for pairs in rows:
        missing += not pairs
        name_by_key = {key: name or key for key, name in pairs}
        names.update(name_by_key)
        counts.update(name_by_key.keys())
    most_frequent = sorted(counts.items(), key=lambda entry: (-entry[1], collation_key(names[entry[0]]), entry[0]))[
        :size
    ]
    nodes = [{"id": f"{space}:{key}", "name": names[key], "count": number} for key, number in most_frequent]
    return {"totalCount": len(counts), "missingCount": missing, "nodes": nodes}
