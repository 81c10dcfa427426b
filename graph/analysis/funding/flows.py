"""Flows of money from level to level, ready for a Sankey diagram: each euro once at each stage of its way."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Annotated

from graph.analysis.core.keys import RegionId
from graph.analysis.core.request import QueryContext, require_existing, require_range
from graph.analysis.funding.double_counting import told
from graph.analysis.funding.flow_answer import MoneyFlows
from graph.analysis.funding.flow_diagram import Drawing, left_out
from graph.analysis.funding.flow_levels import FlowLevel, Places, ordered
from graph.analysis.funding.flow_sentences import explanation
from graph.analysis.funding.flow_sums import Span, sums
from graph.analysis.funding.funding_rows import FundingRecords, facts, read_facts
from graph.errors import BadUserInput
from graph.model.enums import RegionKind

MOST_NODES, MOST_YEARS = 100, 60


USUAL = (FlowLevel.FUNDER, FlowLevel.PROGRAMME, FlowLevel.RECIPIENT_KIND, FlowLevel.REGION)


async def flows(
    context: QueryContext,
    *,
    on: Annotated[date | None, "The reference day; without years, the default is today."] = None,
    from_year: Annotated[int | None, "The first year; give years instead of `on`."] = None,
    to_year: Annotated[int | None, "The last year; at most 60 years are allowed."] = None,
    group_by: Annotated[tuple[FlowLevel, ...], "The levels in the direction of the money, each at most once."] = USUAL,
    region_level: Annotated[RegionKind, "The level of the regions that REGION means."] = RegionKind.DISTRICT,
    within: Annotated[RegionId | None, "Only recipients at home in this region count."] = None,
    limit: Annotated[int, "The number of nodes for each level, 1–100; all others become one node."] = 20,
) -> MoneyFlows:
    """The flows of money from level to level (funder, programme, kind of recipient, region), by kind of amount. Each
    euro counts once at each stage."""
    levels, span = ordered(group_by), _span(on, from_year, to_year, context.today)
    require_range("limit", limit, 1, MOST_NODES)
    first, last = date(span.years[0], 1, 1), date(span.years[-1], 12, 31)
    records = await read_facts(context, span.on or first, span.on or last)
    return await asyncio.to_thread(_answer, records, levels, span, (region_level, within, limit))


def _span(on: date | None, from_year: int | None, to_year: int | None, today: date) -> Span:
    if from_year is None and to_year is None:
        day = on or today
        return Span(day, range(day.year, day.year + 1))
    if on is not None or from_year is None or to_year is None:
        raise BadUserInput("`on`, `fromYear` and `toYear` don't fit.", hint="Give `on`, or `fromYear` and `toYear`.")
    require_range("fromYear", from_year, date.min.year, date.max.year)
    require_range("toYear", to_year, from_year, min(from_year + MOST_YEARS - 1, date.max.year))
    return Span(None, range(from_year, to_year + 1))


def _answer(
    records: FundingRecords, levels: tuple[FlowLevel, ...], span: Span, how: tuple[RegionKind, str | None, int]
) -> MoneyFlows:
    region_level, within, limit = how
    known = facts(records)
    require_existing("region", [within] if within else [], known.places)
    places = Places(known, region_level)
    paid = [p for p in known.paid if within is None or places.within(p.recipient, within)]
    found = sums(known, told(paid), levels, span)
    drawing = Drawing(known, places, found, span.on, limit)
    return MoneyFlows(
        on=span.on,
        from_year=span.years[0],
        to_year=span.years[-1],
        levels=tuple(map(drawing.level, levels)),
        nodes=tuple(node for level in levels for node in drawing.nodes(level)),
        links=tuple(link for level in levels[1:] for link in drawing.links(level)),
        statement_count=found.asked,
        excluded=tuple(left_out(found)),
        explanation=explanation(found.stages.keys()),
    )
