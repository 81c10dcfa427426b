"""Funding statements of a connection: their total, and their totals by funder, recipient, programme or region."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from graph.compile import totals
from graph.compile.connections.facets import regions_of_actor
from graph.compile.connections.rows import Rows
from graph.compile.patterns import StatementScope, match_by_key
from graph.compile.records import as_records
from graph.compile.row_writer import by_names
from graph.compile.writer import CypherWriter, where
from graph.model.enums import RegionKind
from graph.model.nodes import NODES
from graph.query.selection import FundingDimension


class GroupState(StrEnum):
    """Whether a group stands for one thing."""

    NAMED = "NAMED"
    MISSING = "MISSING"
    SEVERAL = "SEVERAL"


# ---- Cypher


def collect_fundings(w: CypherWriter, rows: Rows) -> str:
    """The list of the funding statements, each with the fields of `totals.FundedAmountRow`."""
    assert isinstance(rows.scope, StatementScope)
    r = rows.scope.variable
    # The driver reads texts faster than lists, and nearly all statements have one source.
    sources = f"CASE size({r}.source_ids) WHEN 1 THEN {r}.source_ids[0] ELSE {r}.source_ids END"
    plain = by_names(w, r, ["programme_id", "id", "amount_kind", "period", "amount_scope", "amount_eur"])
    days = by_names(w, r, ["valid_from", "valid_to", "last_confirmed"], days=True)
    row = f"[id({rows.scope.start}), id({rows.scope.end}), {sources}] + {plain} + {days}"
    return rows.collect_all(w, row)


def collect_group_names(
    w: CypherWriter, rows: Rows, by: FundingDimension, level: RegionKind, as_of: date | None
) -> str:
    """The list [value of the funding, [[key, name], …]] for each value that fundings are grouped by: a programme's key,
    or the number of the funder or recipient."""
    assert isinstance(rows.scope, StatementScope)
    node = w.name("g")
    if by is FundingDimension.PROGRAMME:
        key = w.name("p")
        distinct = f"{rows.scope.variable}.programme_id AS {key} {match_by_key(w, node, 'Programme', key)}"
        value = f"[{key}, [[{node}.id, {node}.name]]]"
    else:
        distinct = f"{rows.scope.start if by is FundingDimension.FUNDER else rows.scope.end} AS {node}"
        of_region = by is FundingDimension.REGION
        names = regions_of_actor(w, node, level, as_of) if of_region else f"[[{node}.id, {node}.name]]"
        value = f"[id({node}), {names}]"
    conditions = where(*rows.conditions)
    return w.evaluate_last(f"COLLECT {{ {rows.match}{conditions} WITH DISTINCT {distinct} RETURN {value} }}")


# ---- answers


def funding_total(fundings: list[Any], as_of: date | None) -> dict[str, Any]:
    """The API's EuroTotal of the values of `collect_fundings`."""
    return totals.answer(as_records(totals.FundedAmountRow, fundings), as_of)


def funding_groups(
    fundings: list[Any],
    names: Iterable[Sequence[Any]],
    by: FundingDimension,
    size: int,
    as_of: date | None,
) -> dict[str, Any]:
    """The API's FundingGroups of the values of `collect_fundings` and `collect_group_names`.

    Ordered by euros, then number of statements, then name. Each statement is in one group: if its recipient has several
    regions at the level, in the group SEVERAL.
    """
    nodes_by_value = {value: tuple((key, name) for key, name in pairs) for value, pairs in names}

    def group_of(funding: totals.FundedAmount, programme: str | None) -> tuple[str, str] | GroupState:
        match by:
            case FundingDimension.PROGRAMME:
                nodes = nodes_by_value.get(programme, ())
            case FundingDimension.FUNDER:
                nodes = nodes_by_value.get(funding.funder, ())
            case _:
                nodes = nodes_by_value.get(funding.recipient, ())
        return nodes[0] if len(nodes) == 1 else GroupState.SEVERAL if nodes else GroupState.MISSING

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


def _descending_size(group: tuple[float, dict[str, Any]]) -> tuple[Any, ...]:
    euros, fields = group
    is_named = fields["state"] is GroupState.NAMED
    return -euros, -fields["count"], not is_named, fields["name"] if is_named else fields["state"], fields["id"]


def _group(key: tuple[str, str] | GroupState, space: str) -> dict[str, Any]:
    if isinstance(key, GroupState):
        return {"state": key, "id": None, "name": None}
    node, name = key
    return {"state": GroupState.NAMED, "id": f"{space}:{node}", "name": name}
