"""Keys that name nodes and statements in the arguments and answers of questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, NewType

from graph.errors import BadUserInput
from graph.model.statements import STATEMENTS

if TYPE_CHECKING:
    pass


class Key(NamedTuple):
    """Names a node or statement: an API type that things are looked up by (`Actor`, `Region`, `Programme`,
    `Funding` …), and its key there (slug, AGS, statement id)."""

    space: str
    key: str


# In answers. Each becomes the API type of its name, with all ordinary fields.
ActorKey = NewType("ActorKey", Key)

ServiceKey = NewType("ServiceKey", Key)

ProgrammeKey = NewType("ProgrammeKey", Key)

RegionKey = NewType("RegionKey", Key)

NodeKey = NewType("NodeKey", Key)

StatementKey = NewType("StatementKey", Key)

FundingKey = NewType("FundingKey", Key)

# Days as precise as known (`2012`, `2012-05`), and amounts.
PartialDay = NewType("PartialDay", str)

Euros = NewType("Euros", float)

# In arguments: a global id or the bare key; the question gets the key.
ActorId = NewType("ActorId", str)

RegionId = NewType("RegionId", str)

# An actor's or a region's; the question gets the global id, `Actor:lks-nrw` or `Region:05315`.
NodeId = NewType("NodeId", str)


def actor(slug: str) -> ActorKey:
    return ActorKey(Key("Actor", slug))


def service(slug: str) -> ServiceKey:
    return ServiceKey(Key("CounsellingService", slug))


def programme(slug: str) -> ProgrammeKey:
    return ProgrammeKey(Key("Programme", slug))


def region(ags: str) -> RegionKey:
    return RegionKey(Key("Region", ags))


def node(of: NodeId) -> NodeKey:
    """The actor or region that an argument names; a bare key is an actor's. BadUserInput, where it can be neither."""
    space, colon, key = of.partition(":")
    if not colon:
        space, key = "Actor", of
    if space not in ("Actor", "Region"):
        raise BadUserInput(f"{of!r} is neither an actor nor a region.", hint="Give an id such as `Region:05315`.")
    return NodeKey(Key(space, key))


def statement(type_: str, id_: str) -> StatementKey:
    """`type_` is the relationship type."""
    return StatementKey(Key(STATEMENTS[type_].name, id_))


def funding(id_: str) -> FundingKey:
    return FundingKey(Key("Funding", id_))
