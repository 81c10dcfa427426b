"""Keys of nodes and statements, as the arguments and answers of questions name them."""

from __future__ import annotations

from typing import NamedTuple, NewType

from graph.errors import BadUserInput
from graph.model.statements import STATEMENTS


class EntityKey(NamedTuple):
    """A node or statement: the API type that it is looked up by (`Actor`, `Region`, `Programme`, `Funding` …) and its
    key there (slug, AGS or statement id)."""

    space: str
    key: str


# In answers. Each becomes the API type of its name, with all ordinary fields.
ActorKey = NewType("ActorKey", EntityKey)

ServiceKey = NewType("ServiceKey", EntityKey)

ProgrammeKey = NewType("ProgrammeKey", EntityKey)

RegionKey = NewType("RegionKey", EntityKey)

NodeKey = NewType("NodeKey", EntityKey)

SourceKey = NewType("SourceKey", EntityKey)

StatementKey = NewType("StatementKey", EntityKey)

FundingKey = NewType("FundingKey", EntityKey)

# Days as precise as they are stored (`2012`, `2012-05`), and amounts.
PartialDay = NewType("PartialDay", str)

Euros = NewType("Euros", float)

# In arguments: callers give a global id or the bare key; the question receives the key.
ActorId = NewType("ActorId", str)

RegionId = NewType("RegionId", str)

# Of an actor or a region; the question receives the global id, `Actor:lks-nrw` or `Region:05315`.
NodeId = NewType("NodeId", str)


def actor_key(slug: str) -> ActorKey:
    return ActorKey(EntityKey("Actor", slug))


def service_key(slug: str) -> ServiceKey:
    return ServiceKey(EntityKey("CounsellingService", slug))


def programme_key(slug: str) -> ProgrammeKey:
    return ProgrammeKey(EntityKey("Programme", slug))


def region_key(ags: str) -> RegionKey:
    return RegionKey(EntityKey("Region", ags))


def source_key(slug: str) -> SourceKey:
    return SourceKey(EntityKey("Source", slug))


def node_key(id_: NodeId) -> NodeKey:
    """The key of an actor or region: of `Actor:lks-nrw`, `Region:05315`, or of a bare slug, which is an actor's.

    Raises BadUserInput if the id is of another type.
    """
    space, colon, key = id_.partition(":")
    if not colon:
        space, key = "Actor", id_
    if space not in ("Actor", "Region"):
        raise BadUserInput(f"{id_!r} is neither an actor nor a region.", hint="Give an id such as `Region:05315`.")
    return NodeKey(EntityKey(space, key))


def statement_key(type_: str, id_: str) -> StatementKey:
    """`type_` is the relationship type."""
    return StatementKey(EntityKey(STATEMENTS[type_].name, id_))


def funding_key(id_: str) -> FundingKey:
    return FundingKey(EntityKey("Funding", id_))
