"""Fundings as grants for 360Giving."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from api.export import parameters as p
from api.export.named_table import (
    KEYED_SOURCE,
    PAGE,
    Data,
    ExplorerPage,
    NamedTable,
    SourcedRow,
    TablePart,
    actor_cells,
    connection,
    keyed_source_cells,
    sources_of,
    word,
)
from api.export.parameters import TableRequest
from api.export.statements import fact_cells
from api.export.tables.graph_tables import all_of
from graph.export.table import Row
from graph.messages.message import Message, message
from graph.model.enums import AmountKind, AmountScope

# A ceiling is not money that was paid, and a total is for several recipients: only who asks for them gets them.
_OWN_AMOUNTS: Final = (AmountKind.EXACT.value, AmountKind.APPROXIMATE.value)
_AMOUNTS: Final = (*_OWN_AMOUNTS, AmountKind.MAXIMUM.value, AmountKind.TOTAL.value)
_ACTOR = "{ slug name kind website }"
_GRANTS = f"""query ExportGrants($where: FundingFilter, $on: Date!, $language: Language!, $after: String) {{
  fundings(where: $where, first: {PAGE}, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{
      id validFrom validTo lastConfirmed knownFrom note(language: $language) certainty(on: $on) {KEYED_SOURCE}
      amountEur amountKind amountScope period
      funder {_ACTOR} recipient {_ACTOR} programme {{ slug name }}
    }}
  }}
}}"""
# Why a funding is no grant; each one has one reason.
_REASONS: Final = ("unknown", "otherKind", "perRecipient", "noBeginning")
_LEFT_OUT = (
    f"query ExportGrantsLeftOut({', '.join(f'${reason}: FundingFilter' for reason in _REASONS)}) {{ "
    + " ".join(f"{reason}: fundings(where: ${reason}, first: 1) {{ totalCount }}" for reason in _REASONS)
    + " }"
)
_IS_KNOWN: Final[Data] = {"amountEur": {"isNull": False}}
_PER_RECIPIENT: Final[Data] = {"amountScope": {"eq": AmountScope.PER_RECIPIENT.value}}
_OF_ONE: Final[Data] = {"amountScope": {"ne": AmountScope.PER_RECIPIENT.value}}


def _grant_parts(request: TableRequest) -> Iterator[TablePart]:
    chosen = _chosen(request)
    kinds = request["amountKinds"] or list(_OWN_AMOUNTS)
    of_kind: Data = {"amountKind": {"in": kinds}}
    of_others: Data = {"amountKind": {"in": [kind for kind in AmountKind if kind not in kinds]}}
    filters = {
        "unknown": all_of(*chosen, {"amountEur": {"isNull": True}}),
        "otherKind": all_of(*chosen, _IS_KNOWN, of_others),
        "perRecipient": all_of(*chosen, _IS_KNOWN, of_kind, _PER_RECIPIENT),
        "noBeginning": all_of(*chosen, _IS_KNOWN, of_kind, _OF_ONE, {"validFrom": {"isNull": True}}),
    }
    yield TablePart(_LEFT_OUT, filters, lambda _: (), remarks=_left_out)
    where = all_of(*chosen, _IS_KNOWN, of_kind, _OF_ONE, {"validFrom": {"isNull": False}})
    variables: Mapping[str, Any] = {"where": where, "on": request.day, "language": request.language}
    yield connection(_GRANTS, variables, "fundings", _grant_row)


def _chosen(request: TableRequest) -> list[Data]:
    chosen: list[Data] = [
        {end: {"slug": {"eq": request[end]}}} for end in ("funder", "recipient", "programme") if request[end]
    ]
    if request["within"] and request["within"] != "DE":
        seat = {"region": {"ags": {"startsWith": request["within"]}}}
        chosen.append({"recipient": {"locations": {"some": seat}}})
    return chosen


def _left_out(data: Data) -> Iterable[Message]:
    ids = {"unknown": "amount", "otherKind": "kind", "perRecipient": "scope", "noBeginning": "beginning"}
    for reason in _REASONS:
        if count := data[reason]["totalCount"]:
            yield message(f"grants-without-{ids[reason]}", count=count)


def _grant_row(funding: Data) -> SourcedRow:
    cells: Row = {
        **actor_cells("funder", funding["funder"]),
        "funder_kind": word("ActorKind", funding["funder"]["kind"]),
        "funder_website": funding["funder"]["website"],
        **actor_cells("recipient", funding["recipient"]),
        "recipient_kind": word("ActorKind", funding["recipient"]["kind"]),
        "recipient_website": funding["recipient"]["website"],
        **actor_cells("programme", funding["programme"]),
        "amount_eur": funding["amountEur"],
        "amount_kind": word("AmountKind", funding["amountKind"]),
        "amount_scope": word("AmountScope", funding["amountScope"]),
        "period": word("FundingPeriod", funding["period"]),
        **fact_cells(funding),
        **keyed_source_cells(funding),
    }
    return SourcedRow(cells, funding["id"], sources_of(funding))


GRANTS_FORMAT: Final = "360giving.json"
GRANTS = NamedTable(
    "grants",
    (),
    _grant_parts,
    (
        p.actor("funder"),
        p.actor("recipient"),
        p.programme(),
        p.region("within"),
        p.choice("amountKinds", _AMOUNTS, many=True),
    ),
    lambda _: ExplorerPage("/money"),
    every_day=lambda _: True,
    formats=(GRANTS_FORMAT,),
)
