"""Naive resolvers of all fields: of the root, of nodes and statements, and of connections."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any, TypeVar, cast

from graphql import GraphQLResolveInfo

from tests.oracle.below import claims_below, nodes_below
from tests.oracle.data import (
    CLAIMS,
    REFERENCES,
    Moment,
    Node,
    StoredStatement,
    Thing,
    World,
    holds,
    may_have_begun_earlier,
    other_end,
    referenced,
)
from tests.oracle.facets import facets, groups
from tests.oracle.filters import Filter, Where, column, global_id
from tests.oracle.pages import PLACE, Arguments, NaiveConnection, OrderTerm, terms_of
from tests.oracle.totals import total_eur

LISTS = {
    "actors": "Actor",
    "ministries": "Ministry",
    "publicBodies": "PublicBody",
    "municipalities": "Municipality",
    "civilSocietyGroups": "CivilSocietyGroup",
    "counsellingServices": "CounsellingService",
    "programmes": "Programme",
    "networks": "Network",
    "regions": "Region",
    "sources": "Source",
}
CLAIM_LISTS = {
    "statements": None,
    "fundings": "Funding",
    "memberships": "Membership",
    "affiliations": "Affiliation",
    "provisions": "Provision",
    "administrations": "Administration",
    "participations": "Participation",
    "coverages": "Coverage",
    "locations": "Location",
    "governances": "Governance",
    "successions": "Succession",
}
T = TypeVar("T", Node, StoredStatement)


@dataclass(frozen=True)
class EntityOnDay:
    """A node or statement with the day of the inherited `asOf`."""

    thing: Thing
    day: date | None


@dataclass
class Run:
    """One operation: the day that counts as today, the number of root fields that read data, and the resolved fields as
    (object type, field)."""

    world: World
    today: date
    reads: int = 0
    fields: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])


def resolve(source: Any, info: GraphQLResolveInfo[Any], **arguments: Any) -> Any:
    run, name = cast("Run", info.context), info.field_name
    run.fields.add((info.parent_type.name, name))
    if source is None:
        value = ROOTS.get(name, _list)(run, name, arguments)
        return None if value is NOTHING else value
    if not isinstance(source, EntityOnDay):
        value = source[name]
        return value(**arguments) if callable(value) else value
    if isinstance(source.thing, Node):
        return _of_node(run, source.thing, source.day, name, arguments)
    return _of_claim(run, source.thing, source.day, name, arguments)


# ---- roots

NOTHING = object()


def _node(run: Run, _: str, arguments: Arguments) -> EntityOnDay | None:
    space, _, key = arguments["id"].partition(":")
    return _looked_up(run, space, key, arguments) if _is_id(space, key) else None


def _nodes(run: Run, _: str, arguments: Arguments) -> list[EntityOnDay | None]:
    ids: list[str] = arguments["ids"]
    if len(ids) > 100:
        raise ValueError(f"`ids` has {len(ids)} entries.")
    run.reads += 1
    things = [run.world.find(*one.split(":", 1)) if ":" in one else None for one in ids]
    return [_view(thing, arguments.get("asOf")) for thing in things]


def _actor(run: Run, _: str, arguments: Arguments) -> EntityOnDay | None:
    slug, id_ = arguments.get("slug"), arguments.get("id")
    if (slug is None) == (id_ is None):
        raise ValueError("`actor` takes either `id` or `slug`.")
    space, _, key = (id_ or "").partition(":")
    if slug is None and space != "Actor":
        return None
    return _looked_up(run, "Actor", key if slug is None else slug, arguments)


def _region(run: Run, _: str, arguments: Arguments) -> EntityOnDay | None:
    return _looked_up(run, "Region", arguments["ags"], arguments)


def _looked_up(run: Run, space: str, key: str, arguments: Arguments) -> EntityOnDay | None:
    run.reads += 1
    return _view(run.world.find(space, key), arguments.get("asOf"))


def _is_id(space: str, key: str) -> bool:
    return bool(key) and space in ("Actor", "Region", "Source", *CLAIMS)


def _view(thing: Thing | None, day: date | None) -> EntityOnDay | None:
    return EntityOnDay(thing, day) if thing else None


def _list(run: Run, name: str, arguments: Arguments) -> dict[str, Any]:
    day = arguments.get("asOf")
    if name in LISTS:
        page = connection(
            NaiveConnection(run.world, run.world.of_kind(LISTS[name], day), terms_of(LISTS[name]), name, arguments, day)
        )
    else:
        kind, order = CLAIM_LISTS[name], (OrderTerm("id"),)
        claims, earlier = (run.world.claims_of(kind, day, when) for when in (holds, may_have_begun_earlier))
        page = connection(NaiveConnection(run.world, claims, order, name, arguments, day), earlier)
    run.reads += 1
    return page


ROOTS: Mapping[str, Callable[[Run, str, Arguments], Any]] = {
    "node": _node,
    "nodes": _nodes,
    "actor": _actor,
    "region": _region,
}


# ---- connections


def connection(question: NaiveConnection[T], earlier: Sequence[StoredStatement] = ()) -> dict[str, Any]:
    """A connection's fields; what costs something is a function. `earlier`: statements that may have begun earlier."""
    world, day = question.world, question.day
    where: Where = question.arguments.get("where") or {}
    rows = [row for row in question.rows if Filter(world, day).fits(row, where)]
    question = replace(question, rows=rows)
    page = question.page()
    claims = [row for row in rows if isinstance(row, StoredStatement)]
    edges = [{"cursor": question.cursor(row), "node": EntityOnDay(row, day)} for row in page.rows]
    return {
        "edges": edges,
        "nodes": [edge["node"] for edge in edges],
        "pageInfo": {
            "hasNextPage": page.has_next,
            "hasPreviousPage": page.has_previous,
            "startCursor": edges[0]["cursor"] if edges else None,
            "endCursor": edges[-1]["cursor"] if edges else None,
        },
        "totalCount": len(rows),
        "possiblyEarlierCount": sum(Filter(world, day).fits(claim, where) for claim in earlier),
        "totalEur": lambda: total_eur(claims, day),
        "groups": partial(groups, world, claims, day),
        "facets": lambda: facets(world, [row for row in rows if isinstance(row, Node)], day),
    }


# ---- nodes


def _of_node(run: Run, node: Node, inherited: date | None, name: str, arguments: Arguments) -> Any:
    world, day = run.world, arguments.get("asOf") or inherited
    nodes, claims = nodes_below(world, node, name, day), claims_below(world, node, name, day)
    if nodes is not None:
        terms = terms_of("Actor") if name == "actors" else (OrderTerm("ags"),)
        return connection(NaiveConnection(world, nodes, terms, "located" if name == "actors" else name, arguments, day))
    if claims is not None:
        place = f"Region.{name}" if node.kind == "Region" else name
        term, called = (OrderTerm("id"), "sourced") if name == "statements" else (OrderTerm(PLACE), place)
        earlier = claims_below(world, node, name, day, may_have_begun_earlier) or ()
        return connection(NaiveConnection(world, claims, (term,), called, arguments, day), earlier)
    match name:
        case "description":
            return node.values.get(f"description_{arguments['language'].lower()}")
        case "note":
            return _note(node, arguments)
        case "within":
            return _view(min(node.parents, key=lambda parent: parent.key, default=None), day)
        case "ancestors":
            return [EntityOnDay(region, day) for region in _ancestors(node)]
        case "municipality":
            return _view(_municipality(world, node, day), day)
        case _:
            return _common(world, node, day, name)


def _ancestors(region: Node) -> list[Node]:
    """Level by level."""
    level: list[Node] = region.parents
    ancestors: list[Node] = []
    while level:
        ancestors += sorted(level, key=lambda one: one.key)
        level = [parent for one in level for parent in one.parents]
    return ancestors


def _municipality(world: World, region: Node, day: date | None) -> Node | None:
    """That of the statement which began last; of those without a beginning, or where several did, the first by key."""
    claims = sorted(world.claims_at(region, "governedBy", day), key=lambda claim: claim.key)
    begins = [claim.values["valid_from"].day if "valid_from" in claim.values else date.min for claim in claims]
    return claims[begins.index(max(begins))].start if claims else None


# ---- statements


def _of_claim(run: Run, claim: StoredStatement, day: date | None, name: str, arguments: Arguments) -> Any:
    if name in (CLAIMS[claim.kind].start, CLAIMS[claim.kind].end):
        return EntityOnDay(other_end(claim, name), day)
    if (claim.kind, name) in REFERENCES:
        return _view(referenced(run.world, claim, name), day)
    if name == "certainty":
        months = arguments.get("confirmedWithin")
        return _certainty(claim, arguments.get("on") or day or run.today, 24 if months is None else months)
    if name == "note":
        return _note(claim, arguments)
    return _common(run.world, claim, day, name)


def _certainty(claim: StoredStatement, day: date, months: int) -> str:
    """Confirmed until its end, or until so many months after the day on which a source last stated it."""
    if not holds(claim, day):
        return "DOES_NOT_HOLD"
    end, confirmed = claim.values.get("valid_to"), claim.values.get("last_confirmed")
    days = [last for last in (end and end.day, confirmed and _later(confirmed, months)) if last]
    return "CONFIRMED" if days and day <= max(days) else "ASSUMED"


def _later(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    month = day.year * 12 + day.month - 1 + months
    last = next(number for number in range(day.day, 0, -1) if _exists(month // 12, month % 12 + 1, number))
    return date(month // 12, month % 12 + 1, last)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _note(thing: Thing, arguments: Arguments) -> str | None:
    return thing.values.get("note_de" if arguments["language"] == "DE" else "note")


# ---- both


def _common(world: World, thing: Thing, day: date | None, name: str) -> Any:
    if name == "id":
        return global_id(thing)
    if name == "sources":
        sources: Sequence[Node | None] = [
            world.nodes.get(("Source", key)) for key in thing.values.get("source_ids", ())
        ]
        return [EntityOnDay(source, day) for source in sources if source]
    value = thing.values.get(column(name))
    if isinstance(value, Moment):
        return value.text
    return value.isoformat() if isinstance(value, date) else value
