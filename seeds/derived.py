"""What the loader derives from the values of a node: the key of its name in alphabetical order, and words of search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from graph.model.nodes import NODES, SEARCH_NAME, SEARCH_TERMS, SEARCH_TEXT
from graph.model.text import collation_key, indexed_words
from graph.store.bulk_write import Properties


def derived_properties(label: str, properties: Mapping[str, Any], terms: Iterable[str] = ()) -> Properties:
    """The derived properties of a node; those that would be empty are left out. `terms`: other texts by which the node
    is found."""
    kind = NODES[label]
    derived: Properties = {kind.name.collation: collation_key(properties[kind.order])}
    if SEARCH_NAME in kind.search:
        derived[SEARCH_NAME.name] = indexed_words(properties[kind.order], properties.get("short_name"))
        key = properties[kind.key.name]
        more = [properties.get("name_en"), key, *properties.get("postal_codes", ()), *terms]
        derived[SEARCH_TERMS.name] = indexed_words(*more)
    if SEARCH_TEXT in kind.search:
        derived[SEARCH_TEXT.name] = indexed_words(properties.get("description_de"), properties.get("description_en"))
    return {name: text for name, text in derived.items() if text or name == kind.name.collation}
