"""What the data are published as: who publishes them, where, and which data they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from api.settings import Settings
from graph.export.graph_formats.resources import Iri

DATASET_QUERY: Final = """query Publication {
  dataset { version loadedAt licence actorCount regionCount sourceCount statementCount }
}"""


@dataclass(frozen=True)
class Publisher:
    """The operator, as far as the settings name it. `contributor` is the address that GovData gave it."""

    name: str | None = None
    mail: str | None = None
    page: str | None = None
    contributor: str | None = None

    @classmethod
    def of(cls, s: Settings) -> Publisher:
        return cls(s.prevnet_operator, s.prevnet_feedback_address, s.prevnet_imprint_url, s.prevnet_contributor_id)


@dataclass(frozen=True)
class Publication:
    """`site` is the address below which everything stands, without a slash at its end. `records` is how many actors,
    regions, sources and statements everybody may see. `has_pages`: the explorer is served."""

    site: str
    publisher: Publisher
    version: str | None
    loaded_at: str | None
    licence: str | None
    records: int
    has_pages: bool

    @classmethod
    def of(cls, dataset: Mapping[str, Any], site: str, publisher: Publisher, *, has_pages: bool) -> Publication:
        """`dataset` is what DATASET_QUERY reads."""
        records = sum(dataset[f"{kind}Count"] for kind in ("actor", "region", "source", "statement"))
        return cls(
            site, publisher, dataset["version"], dataset["loadedAt"], dataset["licence"], records, has_pages=has_pages
        )

    @property
    def publisher_name(self) -> str:
        """The operator; without the setting the name of the host, as nobody else is known."""
        return self.publisher.name or urlsplit(self.site).netloc

    def iri(self, path: str) -> Iri:
        return Iri(self.site + path, has_prefix=False)
