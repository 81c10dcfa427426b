"""The question `flows`: how much money flows from level to level, with each euro counted once at each stage."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Annotated, NamedTuple

from graph.analysis.core.keys import RegionId
from graph.analysis.core.request import QueryContext, require_existing, require_range
from graph.analysis.funding.arrivals import arrivals_in, flows_beside
from graph.analysis.funding.double_counting import counted_fundings
from graph.analysis.funding.flow_answer import MoneyFlows
from graph.analysis.funding.flow_diagram import FlowDiagram, flows_left_out
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodes, require_flow_order
from graph.analysis.funding.flow_sentences import FlowFinding, arrival_sentence, explanation
from graph.analysis.funding.flow_sums import FlowPeriod, flow_sums
from graph.analysis.funding.funding_rows import Fundings, read_fundings
from graph.errors import BadUserInput
from graph.model.enums import RegionKind

MAX_NODES, MAX_YEARS = 100, 60
DEFAULT_LEVELS = (FlowLevel.FUNDER, FlowLevel.PROGRAMME, FlowLevel.RECIPIENT_KIND, FlowLevel.REGION)


class _FlowRequest(NamedTuple):
    """The levels and the time of the diagram, the region of the recipients (AGS), and the number of nodes shown."""

    levels: tuple[FlowLevel, ...]
    period: FlowPeriod
    region_level: RegionKind
    within: str | None
    limit: int


async def flows(
    context: QueryContext,
    *,
    on: Annotated[date | None, "The reference day; without years, the default is today."] = None,
    from_year: Annotated[int | None, "The first year; give years instead of `on`."] = None,
    to_year: Annotated[int | None, "The last year; at most 60 years are allowed."] = None,
    group_by: Annotated[
        tuple[FlowLevel, ...], "The levels in the direction of the money, each at most once."
    ] = DEFAULT_LEVELS,
    region_level: Annotated[RegionKind, "The level of the regions that REGION means."] = RegionKind.DISTRICT,
    within: Annotated[
        RegionId | None,
        "Only what arrives in this region counts; what is for a larger area is told `beside` it.",
    ] = None,
    limit: Annotated[int, "The number of nodes for each level, 1–100; all others become one node."] = 20,
) -> MoneyFlows:
    """The flows of money from level to level (funder, programme, kind of recipient, region), by kind of amount. Each
    euro counts once at each stage. Money for a whole state or country stands at that level, never in a district."""
    levels, period = require_flow_order(group_by), _period(on, from_year, to_year, context.today)
    require_range("limit", limit, 1, MAX_NODES)
    fundings = await read_fundings(context)
    request = _FlowRequest(levels, period, region_level, within, limit)
    return await context.worked_out(
        fundings.snapshot,
        request,
        lambda: asyncio.to_thread(fundings.diagrams.of, request, lambda: _answer(fundings, request)),
    )


def _period(on: date | None, from_year: int | None, to_year: int | None, today: date) -> FlowPeriod:
    if from_year is None and to_year is None:
        day = on or today
        return FlowPeriod(day, range(day.year, day.year + 1))
    if on is not None or from_year is None or to_year is None:
        raise BadUserInput("`on`, `fromYear` and `toYear` don't fit.", hint="Give `on`, or `fromYear` and `toYear`.")
    require_range("fromYear", from_year, date.min.year, date.max.year)
    require_range("toYear", to_year, from_year, min(from_year + MAX_YEARS - 1, date.max.year))
    return FlowPeriod(None, range(from_year, to_year + 1))


def _answer(fundings: Fundings, request: _FlowRequest) -> MoneyFlows:
    levels, period, region_level, within, limit = request
    first, last = date(period.years[0], 1, 1), date(period.years[-1], 12, 31)
    network = fundings.between(period.on or first, period.on or last)
    require_existing("region", [within] if within else [], network.regions)
    if period.on is None and within is None:
        counted = network.kept("counted", lambda: counted_fundings(list(fundings.rows)))
        beside = ()
    else:
        held = fundings.rows if period.on is None else fundings.rows.holding(period.on)
        arrivals = arrivals_in(network, held, within, lambda funding: funding.recipient)
        counted = counted_fundings(arrivals.arriving)
        beside = tuple(flows_beside(network, arrivals, period))
    sums = flow_sums(network, counted, levels, period)
    nodes = FlowNodes(network, region_level)
    region = network.regions[within].name if within else None
    diagram = FlowDiagram(network, nodes, sums, period.on, limit)
    return MoneyFlows(
        on=period.on,
        from_year=period.years[0],
        to_year=period.years[-1],
        levels=tuple(map(diagram.level, levels)),
        nodes=tuple(node for level in levels for node in diagram.nodes(level)),
        links=tuple(link for level in levels[1:] for link in diagram.links(level)),
        statement_count=sums.requested,
        excluded=tuple(flows_left_out(sums, period.on)),
        beside=beside,
        sentence=arrival_sentence(
            region,
            len(sums.in_period),
            [(each.name, each.statement_count) for each in beside],
        ),
        explanation=explanation(sums.stages.keys()),
        _finding=FlowFinding(network, region, counted, sums, period),
    )
