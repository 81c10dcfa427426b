"""The newest changes of the last year, everywhere or around an actor or region, as the question `changes` has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final, TypeAlias

from api.export import parameters as p
from api.export.parameters import TableRequest
from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from api.http.feeds.feed import DataState, Feed, FeedEntry, unique_sources, urn_of
from api.http.feeds.subscription import Subscription
from graph.errors import BadUserInput, TooExpensive
from graph.messages.catalogue import write
from graph.messages.message import Message, message
from graph.model.declarations import StatementKind
from graph.model.partial_dates import months_later, parse_partial
from graph.model.statements import STATEMENT_KINDS
from graph.model.validity import FIRST_DAY

Data: TypeAlias = Mapping[str, Any]
CHANGES_PARAMETERS: Final = (
    p.region("within"),
    p.actor("actor"),
    p.choice("service", p.codes("ServiceType"), many=True),
    p.choice("kinds", p.codes("StatementName"), many=True),
    p.choice("only", p.codes("ChangeSort"), many=True),
)
_MONTHS: Final = 12
_MOST_ENTRIES: Final = 100
_MOST_READ: Final = 1_000  # what the question returns at most
# What ends of a statement are read for: the page of its actor, and the type of a service.
_END_FIELDS: Final[Mapping[str, str]] = {
    "Actor": "{ slug ... on CounsellingService { serviceType } }",
    "CounsellingService": "{ slug serviceType }",
    "Programme": "{ slug }",
    "Network": "{ slug }",
}
CHOSEN: Final = "chosen: nodes(ids: $chosen) { ... on Actor { name } ... on Region { name } }"
"""What a feed is narrowed to, for its title."""


def _ends(kind: StatementKind) -> str:
    fields = " ".join(
        f"{name}: {end.name} {_END_FIELDS[end.label]}"
        for name, end in (("start", kind.start), ("end", kind.end))
        if end.label in _END_FIELDS
    )
    return f"... on {kind.name} {{ {fields} }}" if fields else ""


_CHANGES: Final = f"""query FeedChanges(
  $from: Date!, $to: Date!, $of: ID, $kinds: [StatementName!], $only: [ChangeSort!], $first: Int!, $language: Language!,
  $chosen: [ID!]!
) {{
  dataset {{ version loadedAt licence }}
  {CHOSEN}
  changes(from: $from, to: $to, of: $of, kinds: $kinds, only: $only, first: $first, newestFirst: true) {{
    totalCount
    sentence(language: $language)
    nodes {{
      sort
      day
      sentence(language: $language)
      actor {{ slug }}
      statements {{ id ...FeedStatement }}
      before {{ id ...FeedStatement }}
    }}
  }}
}}
fragment FeedStatement on Statement {{
  sources {{ title publisher url }}
  {" ".join(filter(None, map(_ends, STATEMENT_KINDS)))}
}}"""


async def changes_feed(operations: Operations, asked: Subscription, author: str) -> Feed:
    """The feed. Raises BadUserInput for parameters that don't fit together, TooExpensive if a choice of services would
    miss changes, OperationFailed with the errors of the question, also for an unknown actor or region."""
    request = asked.request
    services: list[str] | None = request["service"]
    data = await answer_data(
        operations,
        _CHANGES,
        {
            "from": max(months_later(request.on, -_MONTHS), FIRST_DAY).isoformat(),
            "to": request.day,
            "of": _centre(request),
            "kinds": request["kinds"],
            "only": request["only"],
            "first": _MOST_READ if services else _MOST_ENTRIES,
            "language": request.language,
            "chosen": chosen_ids(request),
        },
    )
    changes = data["changes"]
    nodes: list[Data] = changes["nodes"]
    if services:
        nodes = [node for node in nodes if not set(services).isdisjoint(_service_types(node))]
        if len(nodes) < _MOST_ENTRIES and changes["totalCount"] > _MOST_READ:
            raise TooExpensive(
                f"There are {changes['totalCount']} changes, and the services of {_MOST_READ} can be looked at.",
                hint="Give `within`, an `actor`, or some `kinds` in addition to `service`.",
            )
    state = DataState.of(data["dataset"])
    return Feed(
        id=urn_of("feed", asked.topic),
        title=feed_title("feed-changes", request, data["chosen"]),
        summary="" if services else changes["sentence"],
        remark=feed_remark(request.on, state, request.language),
        author=author,
        language=request.language,
        day=request.on,
        data=state,
        address=asked.address,
        page=asked.page("changes", of=_centre(request)),
        entries=[_entry(node, asked) for node in nodes[:_MOST_ENTRIES]],
    )


def chosen_ids(request: TableRequest) -> list[str]:
    """The ids of the region and the actors that a feed is narrowed to."""
    within = request["within"]
    slugs = {request.values.get(name) for name in ("actor", "funder", "programme")}
    return [*([f"Region:{within}"] if within else []), *(f"Actor:{slug}" for slug in sorted(filter(None, slugs)))]


def feed_title(message_id: str, request: TableRequest, chosen: Iterable[Data | None]) -> str:
    """`prevnet: Änderungen (Bonn, Opferberatung)`."""
    types = [write(Message(f"ServiceType-{one}"), request.language) for one in request["service"] or ()]
    choice = ", ".join([*(node["name"] for node in chosen if node), *types])
    return write(message(message_id, choice=choice or "NONE"), request.language)


def feed_remark(day: date, state: DataState, language: str) -> str:
    """As of which day, from which data, under which licence."""
    return write(
        message("feed-remark", day=day.isoformat(), version=state.version or "–", licence=state.licence or "–"),
        language,
    )


def _centre(request: TableRequest) -> str | None:
    within, actor = request["within"], request["actor"]
    if within and actor:
        raise BadUserInput("`actor` stands beside `within`.", hint="Give one of them.")
    return f"Region:{within}" if within else f"Actor:{actor}" if actor else None


def _statements(change: Data) -> list[Data]:
    return [*change["statements"], *change["before"]]


def _ends_of(change: Data) -> Iterator[Data]:
    """The actors at the ends of its statements."""
    for statement in _statements(change):
        yield from (statement[name] for name in ("start", "end") if statement.get(name))


def _service_types(change: Data) -> set[str]:
    return {end["serviceType"] for end in _ends_of(change) if end.get("serviceType")}


def _entry(change: Data, asked: Subscription) -> FeedEntry:
    first: Data | None = change["actor"] or next(_ends_of(change), None)
    return FeedEntry(
        id=_id(change),
        day=_stored_day(change),
        sentence=change["sentence"],
        sort=change["sort"],
        sort_label=write(Message(f"ChangeSort-{change['sort']}"), asked.language),
        page=asked.page("actors", first["slug"]) if first else asked.page("changes"),
        sources=unique_sources(_statements(change)),
    )


def _id(change: Data) -> str:
    """A statement that follows another one has the id of its beginning: its predecessor may be out of the year soon."""
    sort = "BEGAN" if change["sort"] == "CHANGED" else change["sort"]
    ids: Iterable[str] = (one["id"] for one in change["statements"])
    of = f"Actor:{change['actor']['slug']}" if change["actor"] else min(ids, default="")
    return urn_of("change", sort, of, change["day"])


def _stored_day(change: Data) -> date:
    """The first day of a month or year for a beginning, its last for an end."""
    days = parse_partial(change["day"])
    return days.last if change["sort"] in ("ENDED", "CLOSED", "DISSOLVED") else days.first
