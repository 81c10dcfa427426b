"""Aliases of one field: each has the answer that it has alone, and those of equal shape share one statement."""

from __future__ import annotations

import pytest
from http_server import settings
from paging import ask

from api.http.app import operations
from graph.store.database import Database

pytestmark = pytest.mark.anyio
ALIASES = {
    "lookups": [f'actor(slug: "{slug}") {{ slug name website }}' for slug in ("land-nrw", "lks-nrw", "nobody")],
    "regions": [f'region(ags: "{ags}") {{ name population }}' for ags in ("05", "05315", "99")],
    "nodes": [
        'node(id: "Actor:land-nrw") { id __typename }',
        'node(id: "Region:05") { id __typename }',
        'node(id: "Actor:lks-nrw") { id __typename }',
    ],
    "filters": [
        f"actors(first: 5, where: {{kind: {{in: [{kind}]}}}}) {{ totalCount nodes {{ name }} }}"
        for kind in ("MINISTRY", "NETWORK", "PROGRAMME")
    ],
    "page sizes": [f"sources(first: {first}) {{ nodes {{ title }} }}" for first in (3, 3, 4, 5)],
    "days": [
        f'fundings(asOf: "{day}", first: 3) {{ totalCount possiblyEarlierCount nodes {{ id certainty }} }}'
        for day in ("2013-06-01", "2017-06-01", "2026-11-22")
    ],
    "below": [
        f'actor(slug: "{slug}") {{ funds(first: 2) {{ totalCount nodes {{ recipient {{ name }} }} }} }}'
        for slug in ("land-nrw", "demokratie-leben")
    ],
    "sums": [
        f'fundings(where: {{funder: {{slug: {{eq: "{slug}"}}}}}}) {{ totalEur {{ years {{ year total }} }} }}'
        for slug in ("land-nrw", "bmbfsfj")
    ],
    "anchors": [
        f'actors(where: {{fundedBy: {{some: {{funder: {{slug: {{eq: "{slug}"}}}}}}}}, '
        f'memberships: {{some: {{network: {{slug: {{eq: "mobile-beratung-nrw"}}}}}}}}}}) {{ nodes {{ name }} }}'
        for slug in ("land-nrw", "lks-nrw")
    ],
    "alternatives": [
        f'actors(where: {{or: [{{fundedBy: {{some: {{funder: {{slug: {{eq: "{slug}"}}}}}}}}}}, '
        f'{{memberships: {{some: {{network: {{slug: {{eq: "mobile-beratung-nrw"}}}}}}}}}}]}}) {{ nodes {{ name }} }}'
        for slug in ("land-nrw", "lks-nrw")
    ],
    "always true": [
        f'actor(slug: "land-nrw") {{ funds(where: {{or: [{alternatives}]}}) {{ totalCount }} }}'
        for alternatives in ("{}, {period: {eq: PER_YEAR}}", "{}")
    ],
    "search": [f'search(text: "{text}", first: 3) {{ totalCount nodes {{ name }} }}' for text in ("köln", "beratung")],
    "places": [f'places(text: "{text}") {{ nodes {{ ags }} }}' for text in ("50667", "Bonn", "05315")],
}


@pytest.mark.parametrize("fields", ALIASES.values(), ids=list(ALIASES))
async def test_each_alias_has_the_answer_that_it_has_alone(seeded: Database, fields: list[str]) -> None:
    api = operations(seeded, settings())
    together = await ask(api, f"{{ {' '.join(f'a{i}: {field}' for i, field in enumerate(fields))} }}")
    alone = [await ask(api, f"{{ a: {field} }}") for field in fields]
    assert [together[f"a{i}"] for i in range(len(fields))] == [answer["a"] for answer in alone]


@pytest.mark.parametrize("name", ["lookups", "below", "sums", "anchors", "alternatives", "search"])
async def test_the_number_of_aliases_of_equal_shape_makes_no_other_statement(seeded: Database, name: str) -> None:
    """Roots that may cost much take a trip each, cheap ones take one together: two texts at most."""
    api, sent = operations(seeded, settings()), set[str]()
    seeded.on_trip = lambda text, _: sent.add(text)
    two = ALIASES[name][:2]
    try:
        for fields in (two, two * 2, two * 10):
            await ask(api, f"{{ {' '.join(f'a{i}: {field}' for i, field in enumerate(fields))} }}")
    finally:
        seeded.on_trip = None
    assert len(sent) <= 2
