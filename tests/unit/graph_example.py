"""A small graph as rows, and the files that the writers make of it."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date

from api.export.whole_graph.writers import graph_writer
from graph.export.table import Cell, Row, TableHead, TableTail, Word

SITE = "http://localhost:8000"
HEAD = TableHead(
    "graph",
    (),
    "DE",
    f"{SITE}/export/graph.ttl?on=2026-06-30",
    f"{SITE}/export/graph.ttl?on=2026-06-30",
    date(2026, 6, 30),
    "abc123",
    "2026-06-30T12:00:00Z",
    "CC-BY-4.0",
)
ODD = 'Zeichen: <&> "quoted" \\ back \x0b\x07 ] ]]> ü 😀\nnew line'


def _actor(key: str, kind: str, **more: Cell) -> Row:
    return {
        "record": "actor",
        "id": f"Actor:{key}",
        "key": key,
        "name": f"Name of {key}",
        "actor_kind": Word("ActorKind", kind),
        "known_from": "2007-01-01",
        "sources": ["A report"],
        "source_keys": ["report"],
        **more,
    }


def _statement(kind: str, key: str, start: str, end: str, **more: Cell) -> Row:
    return {
        "record": "statement",
        "id": f"{kind}:{key}",
        "statement_kind": Word("StatementName", kind.upper()),
        "start": f"Name of {start}",
        "start_key": start.partition(":")[2],
        "start_id": start,
        "end": f"Name of {end}",
        "end_key": end.partition(":")[2],
        "end_id": end,
        "certainty": Word("Certainty", "CONFIRMED"),
        "sources": ["A report"],
        "source_urls": ["https://example.org/report"],
        "source_keys": ["report"],
        **more,
    }


_FUNDING: Mapping[str, Cell] = {
    "amount_kind": Word("AmountKind", "EXACT"),
    "amount_scope": Word("AmountScope", "WHOLE"),
    "period": Word("FundingPeriod", "PER_YEAR"),
}

# Statements come before the nodes that they name, as they do when the graph is read.
ROWS: tuple[Row, ...] = (
    _statement(
        "Funding",
        "f_1",
        "Actor:ministry",
        "Actor:service",
        valid_from="2020",
        valid_to="2021-02",
        known_from="2020-01-01",
        amount_eur=1234.5,
        programme="Name of programme",
        programme_key="programme",
        note=ODD,
        note_de=ODD,
        note_en=None,
        **_FUNDING,
    ),
    _statement(
        "Funding", "f_2", "Actor:ministry", "Actor:service", known_from="2022-05-01", amount_eur=5_000_000, **_FUNDING
    ),
    _statement(
        "Membership",
        "m_1",
        "Actor:service",
        "Actor:network",
        role=Word("MembershipRole", "MEMBER"),
        valid_from="2015-05-17",
        known_from="2015-05-17",
    ),
    _statement(
        "Succession",
        "s_1",
        "Actor:service",
        "Actor:former",
        change=Word("SuccessionChange", "RENAMED"),
        valid_from="2012-04",
        known_from="2012-04-01",
    ),
    _statement("Location", "l_1", "Actor:service", "Region:05315", valid_to="2019", known_from="2023-01-01"),
    _actor("ministry", "MINISTRY", level=Word("Level", "STATE"), founded=1946, name_en="The ministry"),
    _actor("service", "COUNSELLING_SERVICE", name=ODD, website="https://example.org/a b", description_de="Berät."),
    _actor("network", "NETWORK", founded=2015),
    _actor("former", "COUNSELLING_SERVICE", dissolved=2012),
    _actor("programme", "PROGRAMME", started="2015-05"),
    {
        "record": "region",
        "id": "Region:05315",
        "key": "05315",
        "name": "Köln",
        "region_kind": Word("RegionKind", "URBAN_DISTRICT"),
        "people": 1_087_353,
        "area_km2": 405.02,
        "around": "Nordrhein-Westfalen",
        "around_key": "05",
    },
    {
        "record": "region",
        "id": "Region:05",
        "key": "05",
        "name": "Nordrhein-Westfalen",
        "region_kind": Word("RegionKind", "STATE"),
    },
    {
        "record": "source",
        "id": "Source:report",
        "key": "report",
        "title": "A report",
        "publisher": "A publisher",
        "url": "https://example.org/report",
        "published": "2024-05",
        "accessed": "2026-01-02",
    },
)


def written(format_: str, rows: tuple[Row, ...] = ROWS) -> bytes:
    file = io.BytesIO()
    writer = graph_writer(format_, HEAD, file, SITE)
    writer.add(rows)
    writer.close(TableTail(len(rows)))
    return file.getvalue()
