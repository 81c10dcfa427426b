"""How the rows of a connection fall into groups: facets of actors, totals of funding by what statements share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from graph.compile import totals
from graph.compile.pages import Rows
from graph.compile.predicates import NodeScope, StatementScope, Writer, keyed, where
from graph.compile.records import as_records
from graph.compile.rows import kind_total
from graph.model.enums import LEVELS, Extent, RegionKind
from graph.model.nodes import KIND_LABELS, MAX_TREE, NODES, WITHIN
from graph.query.selection import FundingDimension


class GroupState(StrEnum):
    """Whether a group stands for one thing."""

    NAMED = "NAMED"
    MISSING = "MISSING"
    SEVERAL = "SEVERAL"


def homes(w: Writer, actor: str, level: RegionKind, as_of: date | None) -> str:
    """[ags, name] of the regions at a level that an actor is at home in: those of its seat, else those it serves."""

    def reached(statement: str, *conditions: str) -> str:
        r, g = w.name("r"), w.name("g")
        kinds = w.value([str(kind) for kind in LEVELS[level]])
        way = f"MATCH ({actor})-[{r}:{statement}]->(:Region)-[:{WITHIN}*0..{MAX_TREE}]->({g}:Region)"
        given = where(w.visible(r), w.holds(r, as_of), *(f"{r}.{c}" for c in conditions), f"{g}.kind IN {kinds}")
        return f"COLLECT {{ {way}{given} RETURN DISTINCT [{g}.ags, {g}.name] }}"

    s = w.name("s")
    served = reached("COVERS", f"extent <> '{Extent.NONE}'")
    chosen = f"CASE WHEN size({s}) > 0 THEN {s} ELSE {served} END"
    return f"HEAD(COLLECT {{ WITH {reached('LOCATED_IN')} AS {s} RETURN {chosen} }})"


def programmes(w: Writer, actor: str, as_of: date | None) -> str:
    """[id, name] of the programmes that an actor takes part in or is funded from; one may be named twice."""
    r, g, f, p = w.name("r"), w.name("g"), w.name("r"), w.name("g")
    joined = where(w.visible(r), w.holds(r, as_of))
    funded = where(w.visible(f), w.holds(f, as_of), f"{f}.programme_id IS NOT NULL")
    named = keyed(w, p, "Programme", f"{p}id")
    return (
        f"COLLECT {{ MATCH ({actor})-[{r}:PARTICIPATES_IN]->({g}){joined} RETURN [{g}.id, {g}.name] }}"
        f" + COLLECT {{ MATCH ({actor})<-[{f}:FUNDS]-(){funded} WITH DISTINCT {f}.programme_id AS {p}id"
        f" {named} RETURN [{p}.id, {p}.name] }}"
    )


# ---- facets of actors


def kinds_of(w: Writer, rows: Rows) -> str:
    """The kind of each row, or for all actors [kind, number] from the count store."""
    assert isinstance(rows.scope, NodeScope)
    if not rows.labels:
        return rows.every(w, f"{rows.scope.variable}.kind")
    numbers = [f"['{kind}', {kind_total(w, label)}]" for kind, label in KIND_LABELS.items() if label in rows.labels]
    return f"[{', '.join(numbers)}]"


def kind_facets(value: Sequence[Any]) -> list[dict[str, Any]]:
    """The API's KindFacets, the most frequent first."""
    counts: dict[str, int] = dict(value) if value and isinstance(value[0], list) else Counter(value)
    found = sorted((kind for kind in KIND_LABELS if counts.get(kind)), key=lambda kind: -counts[kind])
    return [{"kind": kind, "count": counts[kind]} for kind in found]


def facet_values(rows: Iterable[Sequence[Sequence[str]]], space: str, size: int) -> dict[str, Any]:
    """The API's FacetValues: rows are the [key, name] pairs of each actor, who counts once for each key."""
    names: dict[str, str] = {}
    counts: Counter[str] = Counter()
    missing = 0
    for pairs in rows:
        missing += not pairs
        found = {key: name or key for key, name in pairs}
        names.update(found)
        counts.update(found.keys())
    best = sorted(counts.items(), key=lambda entry: (-entry[1], names[entry[0]], entry[0]))[:size]
    nodes = [{"id": f"{space}:{key}", "name": names[key], "count": number} for key, number in best]
    return {"totalCount": len(counts), "missingCount": missing, "nodes": nodes}


# ---- totals of funding by group


def payments(w: Writer, rows: Rows) -> str:
    """The funding statements as lists of the fields of `totals.PaymentRow`."""
    assert isinstance(rows.scope, StatementScope)
    r = rows.scope.variable
    values = {
        "funder": f"id({rows.scope.start})",
        "recipient": f"id({rows.scope.end})",
        "programme": f"{r}.programme_id",
        "begin": f"toString({r}.valid_from)",
        "end": f"toString({r}.valid_to)",
        "confirmed": f"toString({r}.last_confirmed)",
        "id": f"{r}.id",
        # Texts come faster than lists, and nearly all statements have one source.
        "sources": f"CASE size({r}.source_ids) WHEN 1 THEN {r}.source_ids[0] ELSE {r}.source_ids END",
        "kind": f"{r}.amount_kind",
        "period": f"{r}.period",
        "scope": f"{r}.amount_scope",
        "euros": f"{r}.amount_eur",
    }
    return rows.every(w, f"[{', '.join(values[field] for field in totals.PaymentRow._fields)}]")


def funding_total(paid: list[Any], as_of: date | None) -> dict[str, Any]:
    """The API's EuroTotal of the values of `payments`."""
    return totals.answer(as_records(totals.PaymentRow, paid), as_of)


def group_names(w: Writer, rows: Rows, by: FundingDimension, level: RegionKind, as_of: date | None) -> str:
    """[what a payment says, [[key, name], …]] for each thing that the statements may be grouped by."""
    assert isinstance(rows.scope, StatementScope)
    g = w.name("g")
    if by is FundingDimension.PROGRAMME:
        p = w.name("p")
        found = f"{rows.scope.variable}.programme_id AS {p} {keyed(w, g, 'Programme', p)}"
        value = f"[{p}, [[{g}.id, {g}.name]]]"
    else:
        end = rows.scope.start if by is FundingDimension.FUNDER else rows.scope.end
        found = f"{end} AS {g}"
        value = f"[id({g}), {homes(w, g, level, as_of) if by is FundingDimension.REGION else f'[[{g}.id, {g}.name]]'}]"
    return w.late(f"COLLECT {{ {rows.match}{where(*rows.given)} WITH DISTINCT {found} RETURN {value} }}")


def funding_groups(
    paid: list[Any],
    names: Iterable[Sequence[Any]],
    by: FundingDimension,
    size: int,
    as_of: date | None,
) -> dict[str, Any]:
    """The API's FundingGroups of the values of `payments` and `group_names`: the most euros first, then the most
    statements, then by name. Each statement is in one group: where its recipient is at home in several regions, in that
    of several."""
    names_by_key = {key: tuple((node, name) for node, name in pairs) for key, pairs in names}

    def group_of(payment: totals.Payment, programme: str | None) -> tuple[str, str] | GroupState:
        match by:
            case FundingDimension.PROGRAMME:
                nodes = names_by_key.get(programme, ())
            case FundingDimension.FUNDER:
                nodes = names_by_key.get(payment.funder, ())
            case _:
                nodes = names_by_key.get(payment.recipient, ())
        return nodes[0] if len(nodes) == 1 else GroupState.SEVERAL if nodes else GroupState.MISSING

    space = "Region" if by is FundingDimension.REGION else NODES["Programme"].global_type
    groups = [
        (total.known, _group(key, space) | {"count": sum(group.size for group in members), "totalEur": total.answer()})
        for key, members in totals.grouped(as_records(totals.PaymentRow, paid), group_of).items()
        for total in [totals.total(members, as_of)]
    ]
    groups.sort(key=_size)
    return {"totalCount": len(groups), "nodes": [group for _, group in groups[:size]]}


def _size(group: tuple[float, dict[str, Any]]) -> tuple[Any, ...]:
    known, fields = group
    named = fields["state"] is GroupState.NAMED
    return -known, -fields["count"], not named, fields["name"] if named else fields["state"], fields["id"]


def _group(key: tuple[str, str] | GroupState, space: str) -> dict[str, Any]:
    if isinstance(key, GroupState):
        return {"state": key, "id": None, "name": None}
    node, name = key
    return {"state": GroupState.NAMED, "id": f"{space}:{node}", "name": name}
