"""Funding statements of a connection: their total, and their totals by funder, recipient, programme or region."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from graph.compile import totals
from graph.compile.connections.rows import Rows
from graph.compile.patterns import StatementScope, is_offer, match_by_key
from graph.compile.records import as_records
from graph.compile.row_writer import by_names
from graph.compile.writer import CypherWriter, where
from graph.model.enums import RegionKind
from graph.model.nodes import MAX_TREE, NODES, WITHIN
from graph.model.places import COUNTRY, PlaceRegion, RecipientRegions, RegionPath, place_at_level, place_of
from graph.model.text import collation_key
from graph.query.selection import FundingDimension


class GroupState(StrEnum):
    """What a group stands for.

    NAMED: one actor, programme or region.
    LARGER_AREA: a region that is larger than those of the level.
    MISSING: nothing is known or public.
    SEVERAL: several things at once.
    """

    NAMED = "NAMED"
    LARGER_AREA = "LARGER_AREA"
    MISSING = "MISSING"
    SEVERAL = "SEVERAL"


class _Key(NamedTuple):
    """The actor, programme or region that a group is for."""

    key: str
    name: str
    state: GroupState = GroupState.NAMED


# ---- Cypher


def collect_fundings(w: CypherWriter, rows: Rows) -> str:
    """The list of the funding statements, each with the fields of `totals.FundedAmountRow`."""
    assert isinstance(rows.scope, StatementScope)
    r = rows.scope.variable
    # The driver reads texts faster than lists, and nearly all statements have one source.
    sources = f"CASE size({r}.source_ids) WHEN 1 THEN {r}.source_ids[0] ELSE {r}.source_ids END"
    plain = by_names(w, r, ["programme_id", "id", "amount_kind", "period", "amount_scope", "amount_eur"])
    days = by_names(w, r, ["valid_from", "valid_to", "last_confirmed", "not_before", "known_to"], days=True)
    row = f"[id({rows.scope.start}), id({rows.scope.end}), {sources}] + {plain} + {days}"
    return rows.collect_all(w, row)


def collect_group_names(w: CypherWriter, rows: Rows, by: FundingDimension, as_of: date | None) -> str:
    """The list of what fundings are grouped by: [value, key, name] of actors and programmes, where the value is the
    database's number or the key of a programme; of REGION the number of each recipient with the fields of
    `RecipientRegions`."""
    assert isinstance(rows.scope, StatementScope)
    node = w.name("g")
    named = f"[id({node}), {node}.id, {node}.name]"
    match by:
        case FundingDimension.PROGRAMME:
            ends = f"[{rows.scope.start}, {rows.scope.end}]"
            is_programme = f"UNWIND ends AS {node} WITH DISTINCT {node} WHERE {node}:Programme"
            return f"{_named_programmes(w, rows)} + {_collect(w, rows, f'{ends} AS ends {is_programme}', named)}"
        case FundingDimension.FUNDER | FundingDimension.RECIPIENT:
            end = rows.scope.start if by is FundingDimension.FUNDER else rows.scope.end
            return _collect(w, rows, f"{end} AS {node}", named)
        case FundingDimension.REGION:
            return _collect(w, rows, f"{rows.scope.end} AS {node}", _recipient_regions(w, node, as_of))


def _collect(w: CypherWriter, rows: Rows, distinct: str, value: str) -> str:
    clauses = f"{rows.match}{where(*rows.conditions)} WITH DISTINCT {distinct}"
    return w.evaluate_last(f"COLLECT {{ {clauses} RETURN {value} }}")


def _named_programmes(w: CypherWriter, rows: Rows) -> str:
    assert isinstance(rows.scope, StatementScope)
    node, key = w.name("g"), w.name("p")
    programme = f"{rows.scope.variable}.programme_id AS {key} {match_by_key(w, node, 'Programme', key)}"
    return _collect(w, rows, programme, f"[{key}, {node}.id, {node}.name]")


def _recipient_regions(w: CypherWriter, node: str, as_of: date | None) -> str:
    """The list of a recipient's number and the fields of `RecipientRegions`."""

    def path(region: str) -> str:
        trip, around = w.name("t"), w.name("g")
        match_path = f"MATCH {trip} = ({region})-[:{WITHIN}*0..{MAX_TREE}]->({around}:Region)"
        return (
            f"COLLECT {{ {match_path} WITH {around} ORDER BY length({trip})"
            f" RETURN [{around}.ags, {around}.name, {around}.kind] }}"
        )

    def paths(statement_type: str, *conditions: Callable[[str], str]) -> str:
        r, region = w.name("r"), w.name("g")
        clause = where(w.visible(r), w.may_hold(r, as_of), *(condition(r) for condition in conditions))
        return f"COLLECT {{ MATCH ({node})-[{r}:{statement_type}]->({region}:Region){clause} RETURN {path(region)} }}"

    country = w.name("g")
    nationwide = f"COLLECT {{ MATCH ({country}:Region {{ags: {w.value(COUNTRY)}}}) RETURN {path(country)} }}"
    served = paths("COVERS", is_offer)
    fields = f"{node}.kind, {node}.level, {paths('LOCATED_IN')}, {served}, coalesce(HEAD({nationwide}), [])"
    return f"[id({node}), {fields}]"


# ---- answers


def funding_total(fundings: list[Any], as_of: date | None) -> dict[str, Any]:
    """The API's EuroTotal of the values of `collect_fundings`."""
    return totals.answer(as_records(totals.FundedAmountRow, fundings), as_of)


def funding_groups(
    fundings: list[Any],
    values: Iterable[Sequence[Any]],
    by: FundingDimension,
    level: RegionKind,
    size: int,
    as_of: date | None,
) -> dict[str, Any]:
    """The API's FundingGroups of the values of `collect_fundings` and `collect_group_names`.

    Ordered by euros, then number of statements, then name. Each statement is in one group: by PROGRAMME that of the
    programme that receives the money, else of the one that is named, else of the one that pays; by REGION as
    `graph.model.places` tells.
    """
    keys = {
        value: _region_key(fields, level) if by is FundingDimension.REGION else _Key(*fields)
        for value, *fields in values
    }

    def group_of(funding: totals.FundedAmount, programme: str | None) -> _Key | GroupState:
        match by:
            case FundingDimension.PROGRAMME:
                candidates: tuple[Hashable, ...] = (funding.recipient, programme, funding.funder)
            case FundingDimension.FUNDER:
                candidates = (funding.funder,)
            case FundingDimension.RECIPIENT | FundingDimension.REGION:
                candidates = (funding.recipient,)
        return next((keys[value] for value in candidates if value in keys), GroupState.MISSING)

    space = "Region" if by is FundingDimension.REGION else NODES["Programme"].global_type
    groups = [
        (
            total.known_euros,
            _group(key, space) | {"count": sum(group.size for group in members), "totalEur": total.answer()},
        )
        for key, members in totals.grouped(as_records(totals.FundedAmountRow, fundings), group_of).items()
        for total in [totals.total(members, as_of)]
    ]
    groups.sort(key=_descending_size)
    return {"totalCount": len(groups), "nodes": [group for _, group in groups[:size]]}


def _region_key(fields: Sequence[Any], level: RegionKind) -> _Key | GroupState:
    kind, actor_level, seats, served, country = fields
    place = place_of(RecipientRegions(kind, actor_level, [*map(_path, seats)], [*map(_path, served)], _path(country)))
    state, region = place_at_level(place, level)
    return _Key(region.ags, region.name, GroupState(state)) if region else GroupState(state)


def _path(regions: Iterable[Sequence[str]]) -> RegionPath:
    return tuple(PlaceRegion(*region) for region in regions)


def _descending_size(group: tuple[float, dict[str, Any]]) -> tuple[Any, ...]:
    euros, fields = group
    is_one_thing = fields["id"] is not None
    name = collation_key(fields["name"]) if fields["name"] else fields["state"]
    return -euros, -fields["count"], not is_one_thing, name, fields["id"]


def _group(key: _Key | GroupState, space: str) -> dict[str, Any]:
    if isinstance(key, GroupState):
        return {"state": key, "id": None, "name": None}
    return {"state": key.state, "id": f"{space}:{key.key}", "name": key.name}
