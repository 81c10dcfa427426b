"""Where money arrives, in examples."""

from __future__ import annotations

import pytest

from graph.model.enums import RegionKind
from graph.model.places import PlaceRegion, RecipientRegions, RegionPath, place_at_level, place_of

GERMANY: RegionPath = (PlaceRegion("DE", "Deutschland", "COUNTRY"),)
STATE: RegionPath = (PlaceRegion("05", "Nordrhein-Westfalen", "STATE"), *GERMANY)
ARNSBERG: RegionPath = (PlaceRegion("059", "Regierungsbezirk Arnsberg", "GOVERNMENT_REGION"), *STATE)
DORTMUND: RegionPath = (PlaceRegion("05913", "Dortmund", "URBAN_DISTRICT"), *ARNSBERG)
UNNA: RegionPath = (PlaceRegion("05978", "Kreis Unna", "DISTRICT"), *ARNSBERG)
KAMEN: RegionPath = (PlaceRegion("05978020", "Kamen", "MUNICIPALITY"), *UNNA)
WERNE: RegionPath = (PlaceRegion("05978040", "Werne", "MUNICIPALITY"), *UNNA)


def district(
    kind: str,
    level: str | None = None,
    seats: tuple[RegionPath, ...] = (),
    served: tuple[RegionPath, ...] = (),
    regions: RegionKind = RegionKind.DISTRICT,
) -> tuple[str, str | None]:
    """The state and the region of a recipient at the level of districts."""
    state, region = place_at_level(place_of(RecipientRegions(kind, level, seats, served, GERMANY)), regions)
    return state, region and region.ags


@pytest.mark.parametrize("kind", ["PROGRAMME", "PUBLIC_BODY", "MINISTRY"])
def test_money_for_a_federal_body_or_programme_is_nationwide_wherever_it_sits_and_who_takes_part(kind: str) -> None:
    assert district(kind, "FEDERAL", (DORTMUND,), (KAMEN, WERNE)) == ("LARGER_AREA", "DE")
    assert district(kind, "FEDERAL") == ("LARGER_AREA", "DE")


def test_money_for_a_body_of_a_state_is_statewide_even_if_it_sits_in_one_city() -> None:
    assert district("PUBLIC_BODY", "STATE", (DORTMUND,)) == ("LARGER_AREA", "05")
    assert district("PUBLIC_BODY", "STATE", (DORTMUND,), (STATE,)) == ("LARGER_AREA", "05")
    assert district("PUBLIC_BODY", "STATE", (DORTMUND,), (ARNSBERG,)) == ("LARGER_AREA", "059")
    assert district("PROGRAMME", "STATE", (), (KAMEN, WERNE)) == ("LARGER_AREA", "05")
    assert district("NETWORK", None, (DORTMUND,), (STATE, UNNA)) == ("LARGER_AREA", "05")


def test_other_recipients_receive_money_at_their_seat_or_else_where_they_work() -> None:
    assert district("MUNICIPALITY", None, (KAMEN,)) == ("NAMED", "05978")
    assert district("CIVIL_SOCIETY_GROUP", None, (DORTMUND,), (UNNA,)) == ("NAMED", "05913")
    assert district("COUNSELLING_SERVICE", None, (), (KAMEN, WERNE)) == ("NAMED", "05978")
    assert district("COUNSELLING_SERVICE", None, (), (ARNSBERG, DORTMUND)) == ("LARGER_AREA", "059")
    assert district("PROGRAMME", "LOCAL", (), (DORTMUND,)) == ("NAMED", "05913")


def test_a_place_is_not_known_or_several() -> None:
    assert district("CIVIL_SOCIETY_GROUP") == ("MISSING", None)
    assert district("PROGRAMME", None, (), (KAMEN,)) == ("MISSING", None)
    assert district("COUNSELLING_SERVICE", None, (), (DORTMUND, UNNA)) == ("SEVERAL", None)


def test_a_seat_is_the_smallest_region_that_is_known() -> None:
    assert district("NETWORK", None, (STATE, DORTMUND)) == ("NAMED", "05913")


def test_at_the_level_of_municipalities_a_district_is_a_larger_area_and_an_independent_city_is_none() -> None:
    municipality = RegionKind.MUNICIPALITY
    assert district("MUNICIPALITY", None, (UNNA,), regions=municipality) == ("LARGER_AREA", "05978")
    assert district("MUNICIPALITY", None, (DORTMUND,), regions=municipality) == ("NAMED", "05913")
