"""The scorer over all names in the graph, read once for a state of the data."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any, Final

from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from graph.errors import TooExpensive, Unavailable
from graph.matching.candidates import CandidateType, MatchCandidate, Subject
from graph.matching.scorer import NameScorer
from graph.model.enums import ActorKind, RegionKind
from graph.store.data_mark import DataMark

_ACTORS: Final = """query MatchActors($after: String) {
  rows: actors(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { slug name shortName nameEn kind website locations(first: 20) { nodes { region { ags name } } } }
  }
}"""
_REGIONS: Final = """query MatchRegions($after: String) {
  rows: regions(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { ags name kind ancestors { ags name } }
  }
}"""


class NameIndex:
    """Reads names by the operations of the API, so a reader matches what they may see. At most `max_names` actors and
    regions are compared, and they are read within `timeout` seconds."""

    def __init__(self, operations: Operations, *, max_names: int, timeout: float) -> None:
        self._operations = operations
        self._max_names = max_names
        self._timeout = timeout
        self._mark = DataMark(operations.database)
        self._made: tuple[frozenset[str], NameScorer] | None = None
        self._making = asyncio.Lock()

    async def scorer(self) -> NameScorer:
        """The scorer for the data as they are. Raises TooExpensive if there are too many names, Unavailable if they
        can't be read in time, OperationFailed with the errors of the operations."""
        mark = await self._mark.current()
        async with self._making:  # equal requests at the same time share one reading
            if self._made is None or self._made[0] != mark:
                # With the older mark: what is written meanwhile is read by the next request.
                self._made = mark, await self._read()
            return self._made[1]

    async def _read(self) -> NameScorer:
        try:
            async with asyncio.timeout(self._timeout):
                candidates = [_actor(row) async for row in self._rows(_ACTORS, 0)]
                candidates += [_region(row) async for row in self._rows(_REGIONS, len(candidates))]
                return await asyncio.to_thread(NameScorer, candidates)
        except TimeoutError:
            message = f"The names were not read within {self._timeout:g} seconds."
            raise Unavailable(message, hint="Ask again in a while.") from None

    async def _rows(self, query: str, count: int) -> AsyncIterator[Mapping[str, Any]]:
        after: str | None = None
        while True:
            rows = (await answer_data(self._operations, query, {"after": after}))["rows"]
            count += len(rows["nodes"])
            if count > self._max_names:
                raise TooExpensive(
                    f"There are more than {self._max_names} actors and regions to compare names with.",
                    hint="The operator of the server can raise PREVNET_EXPORT_ROWS.",
                )
            for row in rows["nodes"]:
                yield row
            if not rows["pageInfo"]["hasNextPage"]:
                return
            after = rows["pageInfo"]["endCursor"]


def _actor(row: Mapping[str, Any]) -> MatchCandidate:
    seats = [one["region"] for one in row["locations"]["nodes"]]
    return MatchCandidate(
        row["slug"],
        row["name"],
        CandidateType(Subject.ACTOR, ActorKind(row["kind"])),
        tuple(filter(None, (row["shortName"], row["nameEn"]))),
        row["website"],
        tuple(text for seat in seats for text in (seat["name"], seat["ags"])),
    )


def _region(row: Mapping[str, Any]) -> MatchCandidate:
    around = tuple(text for region in row["ancestors"] for text in (region["name"], region["ags"]))
    return MatchCandidate(
        row["ags"], row["name"], CandidateType(Subject.REGION, RegionKind(row["kind"])), (), None, around
    )
