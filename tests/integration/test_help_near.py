"""The question `helpNear`, compared with a naive evaluation on generated networks, and on the real data."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import date

import pytest
from contexts import context
from hypothesis import given, settings
from hypothesis import strategies as st
from profiles import examples
from test_coverage import ASKED, MONTHS, REGIONS, SERVICES, Net, Statement, above, networks, visible, write

from graph.analysis.core.keys import RegionId
from graph.analysis.coverage.help_near import HelpNear, HelpReach, help_near
from graph.errors import NotFound
from graph.messages.catalogue import write as written
from graph.model.enums import ServiceType, Visibility
from graph.model.validity import AsOf
from graph.query.reader import Reader
from graph.store.database import Database, DatabaseOptions, connected

pytestmark = pytest.mark.anyio
UNCERTAIN = "UNCERTAIN"


# ---- the naive evaluation


def is_for(offered: Iterable[Statement], here: bool) -> list[Statement]:
    """Those that serve the region: all about itself, and of larger ones those for the whole of it."""
    return [one for one in offered if here or one.extent == "FULL"]


def best(offered: Iterable[Statement], as_of: AsOf) -> Statement:
    def preference(one: Statement) -> tuple[bool, bool, int, str, str]:
        evidence = one.last_confirmed.toordinal() if one.last_confirmed else 0
        return one.extent != "FULL", not one.confirmed(as_of), -evidence, one.end, one.id

    return min(offered, key=preference)


def reach_of(service: str, live: Iterable[Statement], region: str, as_of: AsOf) -> tuple[str, Statement | None, int]:
    """How a service reaches a region, by which statement, and from how far above; empty if it doesn't."""
    its = [one for one in live if one.type == "COVERS" and one.start == service]
    is_uncertain = False
    for distance, place in enumerate([region, *above(region)]):
        here = [one for one in its if one.end == place]
        offered = [one for one in here if one.extent != "NONE"]
        if here and not offered:
            break
        serving = is_for(offered, distance == 0)
        if serving:
            return ("LARGER" if distance else "OWN"), best(serving, as_of), distance
        is_uncertain = is_uncertain or bool(offered)
    inside = [one for one in its if region in above(one.end) and one.extent != "NONE"]
    if inside:
        return "PART", best(inside, as_of), 0
    return (UNCERTAIN if is_uncertain else ""), None, 0


def compare(net: Net, answer: HelpNear, region: str, parts: bool, as_of: AsOf, hidden: set[str]) -> None:
    live = visible(net, as_of.day, hidden)
    reached = {service: reach_of(service, live, region, as_of) for service in SERVICES}
    ranks = ["OWN", "PART", "LARGER"]
    expected = sorted(
        (ranks.index(reach), distance, not one.confirmed(as_of), service, one.end, one.id)
        for service, (reach, one, distance) in reached.items()
        if one and (parts or reach != "PART")
    )
    assert [
        (ranks.index(offer.reach), offer.service.key, offer.area.key, offer.statement.key) for offer in answer.offers
    ] == [(rank, service, area, id_) for rank, _, _, service, area, id_ in expected]
    extents = {one.id: one.extent for one in net.statements}
    for offer in answer.offers:
        assert offer.service_type == SERVICES[offer.service.key]
        assert offer.is_partial == (extents[offer.statement.key] == "PARTIAL")
    assert answer.total_count == len(expected)
    assert answer.own_count == sum(ranks[rank] != "LARGER" for rank, *_ in expected)
    uncertain = sorted(service for service, (reach, *_) in reached.items() if reach == UNCERTAIN)
    assert [key.key for key in answer.uncertain] == uncertain
    assert answer.uncertain_count == len(uncertain)
    near = {region, *above(region)}
    mentioned = {
        SERVICES[one.start]
        for one in live
        if one.type == "COVERS" and one.start in SERVICES and (one.end in near or region in above(one.end))
    }
    # Local coordination is no service, but it is mentioned; test_coverage.py knows what counts.
    assert mentioned.isdisjoint(answer.unmentioned)
    silent = {*ServiceType} - mentioned - {ServiceType.OTHER, ServiceType.COORDINATION}
    assert silent <= {*answer.unmentioned} <= silent | {ServiceType.COORDINATION}


@pytest.mark.parametrize("role", [Visibility.PUBLIC, Visibility.COORDINATOR])
def test_the_services_of_a_region_agree_with_a_naive_evaluation(options: DatabaseOptions, role: Visibility) -> None:
    hidden = {str(level) for level in Reader(role).hidden}

    async def holds(net: Net, region: str, parts: bool, as_of: AsOf) -> None:
        async with connected(options) as database:
            await write(database, net)
            answer = await help_near(
                context(database, Reader(role)),
                region=RegionId(region),
                parts=parts,
                on=as_of.day,
                confirmed_within=as_of.months,
            )
        compare(net, answer, region, parts, as_of, hidden)

    @settings(max_examples=examples(0.25))
    @given(networks(), st.sampled_from(sorted(REGIONS)), st.booleans(), st.builds(AsOf, st.sampled_from(ASKED), MONTHS))
    def run(net: Net, region: str, parts: bool, as_of: AsOf) -> None:
        asyncio.run(holds(net, region, parts, as_of))

    run()


# ---- the real data


async def near(database: Database, region: str) -> HelpNear:
    return await help_near(context(database), region=RegionId(region), on=date(2026, 11, 28))


@pytest.mark.parametrize(
    ("region", "headline", "area"),
    [
        ("05366", "Angebote beraten und helfen im Kreis Euskirchen", "für den Kreis Euskirchen"),
        ("05962", "Angebote beraten und helfen im Märkischen Kreis", "für den Märkischen Kreis"),
        ("05334", "Angebote beraten und helfen in der Städteregion Aachen", "für die Städteregion Aachen"),
        ("05315", "Angebote beraten und helfen in Köln", "für Köln"),
    ],
)
async def test_places_stand_in_their_case(seeded: Database, region: str, headline: str, area: str) -> None:
    answer = await near(seeded, region)
    assert written(answer.headline, "DE") == f"{answer.total_count} {headline}"
    sentences = [written(offer.area_sentence, "DE") for offer in answer.offers]
    own = [
        sentence
        for offer, sentence in zip(answer.offers, sentences, strict=True)
        if offer.reach is HelpReach.OWN and not offer.is_partial
    ]
    assert set(own) <= {area}
    assert "für ganz Nordrhein-Westfalen" in sentences


async def test_the_first_offers_can_be_had_alone(seeded: Database) -> None:
    everything = await near(seeded, "05366")
    first = await help_near(context(seeded), region=RegionId("05366"), first=3, on=date(2026, 11, 28))
    assert first.offers == everything.offers[:3]
    assert first.total_count == everything.total_count > 3


async def test_an_unknown_region_is_not_found(seeded: Database) -> None:
    with pytest.raises(NotFound):
        await near(seeded, "05999")
