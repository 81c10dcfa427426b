"""Fundings and programmes that end, as the question `fundingCliff` has them, and the last day of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias

from api.export import parameters as p
from api.export.address_errors import unknown_key
from api.export.named_table import require_all
from api.export.parameters import TableRequest
from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from api.http.feeds.changes_feed import CHOSEN, chosen_ids, feed_remark, feed_title
from api.http.feeds.feed import DataState, FeedSource, unique_sources, urn_of
from api.http.feeds.subscription import Subscription
from graph.messages.catalogue import write
from graph.messages.message import message, quoted
from graph.model.partial_dates import months_later, parse_partial

Data: TypeAlias = Mapping[str, Any]
_ACTOR: Final = p.actor("actor")
ENDINGS_PARAMETERS: Final = (
    p.region("within"),
    _ACTOR,
    p.actor("funder"),
    p.programme(),
    p.choice("service", p.codes("ServiceType"), many=True),
    p.number("horizon", 1, 120, 24),
)
_FUNDINGS: Final = """
  dataset { version loadedAt licence }
  fundingCliff(on: $on, horizon: $horizon, within: $within, funder: $funder, programme: $programme, first: 1000) {
    totalCount
    sentence(language: $language)
    endings {
      recipient { slug name }
      funder { slug name }
      programme { slug }
      endingProgramme { slug }
      ends
      lastDay
      sentence(language: $language)
      services(first: 1000) { serviceType }
      statements(first: 1000) { id sources { title publisher url } }
    }
  }
  known: actor(slug: $actor) @include(if: $ofActor) { slug }
"""
_PROGRAMMES: Final = """
  programmes(where: $programmes, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { slug name ended sources { title publisher url } }
  }"""
_HEAD: Final = (
    "$on: Date!, $horizon: Int!, $within: ID, $funder: ID, $programme: ID, $actor: String!, $ofActor: Boolean!, "
    "$language: Language!, $chosen: [ID!]!"
)
_ENDINGS: Final = f"query CalendarEndings({_HEAD}) {{{_FUNDINGS}  {CHOSEN}\n}}"
_ENDING_PROGRAMMES: Final = (
    f"query CalendarProgrammes($programmes: ProgrammeFilter, $after: String) {{{_PROGRAMMES}\n}}"
)


@dataclass(frozen=True)
class CalendarEnd:
    """What ends on the last day that `ends` can mean; `id` names it, whatever its day is."""

    id: str
    ends: str
    day: date
    summary: str
    sentence: str
    page: str
    sources: Sequence[FeedSource]


@dataclass(frozen=True)
class EndingsCalendar:
    """`ends` by day. `remark` says in words as of which day and from which data they are."""

    id: str
    title: str
    remark: str
    language: str
    day: date
    data: DataState
    address: str
    ends: Sequence[CalendarEnd]


async def endings_calendar(operations: Operations, asked: Subscription) -> EndingsCalendar:
    """The calendar. Raises TooExpensive if there are more endings than one answer holds, NotFound for an unknown actor,
    OperationFailed with the errors of the questions."""
    request = asked.request
    fundings = await answer_data(
        operations,
        _ENDINGS,
        {
            "on": request.day,
            "language": request.language,
            "chosen": chosen_ids(request),
            "actor": request["actor"] or "",
            "ofActor": request["actor"] is not None,
            **{name: request[name] for name in ("horizon", "within", "funder", "programme")},
        },
    )
    if request["actor"] and fundings["known"] is None:
        raise unknown_key(_ACTOR, "actor", request["actor"])
    cliff = fundings["fundingCliff"]
    require_all(len(cliff["endings"]), cliff["totalCount"], "Give a shorter `horizon`, `within`, or a `funder`.")
    endings = [ending for ending in cliff["endings"] if _is_chosen(ending, request)]
    ends = [_funding_end(ending, asked) for ending in endings]
    ends += [
        _programme_end(programme, asked)
        for programme in await _ending_programmes(operations, request, endings)
        if programme["ended"]
    ]
    state = DataState.of(fundings["dataset"])
    return EndingsCalendar(
        id=urn_of("calendar", asked.topic),
        title=feed_title("feed-endings", request, fundings["chosen"]),
        remark=feed_remark(request.on, state, request.language),
        language=request.language,
        day=request.on,
        data=state,
        address=asked.address,
        ends=sorted(ends, key=lambda end: (end.day, end.id)),
    )


def _is_chosen(ending: Data, request: TableRequest) -> bool:
    """Whether the actor takes part in it, and a service of the types is affected."""
    actor, types = request["actor"], request["service"]
    parties = [ending[name] for name in ("recipient", "funder", "programme", "endingProgramme")]
    takes_part = actor is None or any(party and party["slug"] == actor for party in parties)
    return takes_part and (not types or any(service["serviceType"] in types for service in ending["services"]))


async def _ending_programmes(operations: Operations, request: TableRequest, endings: Sequence[Data]) -> list[Data]:
    """The programmes that end in the time: all of them; of a chosen part, those that fundings in it end with, and the
    actor or programme itself."""
    last = months_later(request.on, request["horizon"])
    conditions: list[Data] = [{"ended": {"gte": request.day}}, {"ended": {"lte": last.isoformat()}}]
    if any(request[name] for name in ("within", "actor", "funder", "programme", "service")):
        slugs = {ending["endingProgramme"]["slug"] for ending in endings if ending["endingProgramme"]}
        slugs |= {request[name] for name in ("actor", "programme") if request[name]}
        if not slugs:
            return []
        conditions.append({"slug": {"in": sorted(slugs)}})
    programmes: list[Data] = []
    after: str | None = None
    while True:
        variables = {"programmes": {"and": conditions}, "after": after}
        page = (await answer_data(operations, _ENDING_PROGRAMMES, variables))["programmes"]
        programmes += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return programmes
        after = page["pageInfo"]["endCursor"]


def _funding_end(ending: Data, asked: Subscription) -> CalendarEnd:
    recipient, funder = ending["recipient"], ending["funder"]
    summary = message("calendar-funding", recipient=recipient["name"], funder=funder["name"])
    ids: list[str] = [statement["id"] for statement in ending["statements"]]
    return CalendarEnd(
        id=urn_of("ending", min(ids, default=f"{funder['slug']} {recipient['slug']}")),
        ends=ending["ends"],
        day=date.fromisoformat(ending["lastDay"]),
        summary=write(summary, asked.language),
        sentence=ending["sentence"],
        page=asked.page("actors", recipient["slug"]),
        sources=unique_sources(ending["statements"]),
    )


def _programme_end(programme: Data, asked: Subscription) -> CalendarEnd:
    name, ends = programme["name"], programme["ended"]
    sentence = message("calendar-programme-ends", day=ends, name=quoted(name))
    return CalendarEnd(
        id=urn_of("ending", f"Programme:{programme['slug']}"),
        ends=ends,
        day=parse_partial(ends).last,
        summary=write(message("calendar-programme", name=name), asked.language),
        sentence=write(sentence, asked.language),
        page=asked.page("actors", programme["slug"]),
        sources=unique_sources([programme]),
    )
