"""A feed as its formats write it: what it is of, and its entries with their sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final, NamedTuple
from uuid import UUID, uuid5

# Ids are UUIDs of what they name, so they are the same on every server and after every load.
_NAMES: Final = UUID("5a0d1c0e-6f0c-5b3e-9a53-6d7b1f0f5d21")


class FeedSource(NamedTuple):
    title: str
    publisher: str | None
    url: str | None


@dataclass(frozen=True)
class DataState:
    """The data that a feed was made of; all are None if nothing is loaded."""

    version: str | None
    loaded_at: str | None
    licence: str | None

    @classmethod
    def of(cls, dataset: Mapping[str, Any]) -> DataState:
        """`dataset` has version, loadedAt and licence."""
        return cls(dataset["version"], dataset["loadedAt"], dataset["licence"])

    def loaded(self) -> datetime | None:
        """The second at which the data were loaded."""
        if self.loaded_at is None:
            return None
        loaded = datetime.fromisoformat(self.loaded_at)
        return (loaded if loaded.tzinfo else loaded.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0)


@dataclass(frozen=True)
class FeedEntry:
    """`id` is a URN, `page` the address of a page that shows more."""

    id: str
    day: date
    sentence: str
    sort: str
    sort_label: str
    page: str
    sources: Sequence[FeedSource]


@dataclass(frozen=True)
class Feed:
    """`address` is where the feed is, `page` the page that shows the same; `remark` says in words as of which day and
    from which data it is."""

    id: str
    title: str
    summary: str
    remark: str
    author: str
    language: str
    day: date
    data: DataState
    address: str
    page: str
    entries: Sequence[FeedEntry]

    def updated(self) -> datetime:
        """When something in it last changed: the load, or the day of the newest entry."""
        days = [midnight(entry.day) for entry in self.entries]
        return max(*days, self.data.loaded() or midnight(self.day), midnight(date.min))


def urn_of(*parts: str) -> str:
    return f"urn:uuid:{uuid_of(*parts)}"


def uuid_of(*parts: str) -> UUID:
    return uuid5(_NAMES, "\n".join(parts))


def midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def written_time(time: datetime) -> str:
    """`2026-06-30T00:00:00Z`."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def unique_sources(statements: Iterable[Mapping[str, Any]]) -> tuple[FeedSource, ...]:
    """The sources of statements, each once; they have title, publisher and url."""
    sources = (
        FeedSource(source["title"], source["publisher"], source["url"])
        for statement in statements
        for source in statement["sources"]
    )
    return tuple(dict.fromkeys(sources))
