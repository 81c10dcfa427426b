"""Identifiers that are unique everywhere: the addresses below `{site}/id/`, as linked data have them."""

from __future__ import annotations

import uuid
from urllib.parse import quote

from graph.model.nodes import ACTOR, NODE_TYPES
from graph.model.statements import STATEMENT_NAMES


def address_of(site: str, global_id: str) -> str:
    """`Actor:lks-nrw` → `{site}/id/actors/lks-nrw`."""
    type_, _, key = global_id.partition(":")
    kind = STATEMENT_NAMES.get(type_) or NODE_TYPES.get(type_, ACTOR)
    return f"{site}/id/{kind.plural}/{quote(key, safe='')}"


def uuid_of(*parts: str) -> str:
    """The UUID of an address and what is below it; the same each time."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, " ".join(parts)))
