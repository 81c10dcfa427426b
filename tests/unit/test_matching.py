"""Names against candidates: what makes no difference, what makes one, and when a match is clear."""

from __future__ import annotations

import pytest

from graph.matching.candidates import CANDIDATE_TYPES, MatchCandidate
from graph.matching.names import name_form, name_forms
from graph.matching.scorer import CERTAIN, MatchQuery, NameScorer


def candidate(key: str, name: str, type_id: str, *others: str, website: str | None = None) -> MatchCandidate:
    return MatchCandidate(key, name, CANDIDATE_TYPES[type_id], others, website)


SCORER = NameScorer(
    [
        candidate(
            "obr", "Opferberatung Rheinland (OBR)", "Actor.COUNSELLING_SERVICE", website="https://www.obr.example"
        ),
        candidate("agisra", "agisra e.V.", "Actor.CIVIL_SOCIETY_GROUP"),
        candidate("awo-unna", "Arbeiterwohlfahrt Kreisverband Unna", "Actor.CIVIL_SOCIETY_GROUP"),
        candidate("caritas-koeln", "Caritasverband für die Stadt Köln e.V.", "Actor.CIVIL_SOCIETY_GROUP"),
        candidate("caritas-bonn", "Caritasverband für die Stadt Bonn e.V.", "Actor.CIVIL_SOCIETY_GROUP"),
        candidate("buero", "Antidiskriminierungsbüro Sankt Augustin gGmbH", "Actor.COUNSELLING_SERVICE"),
        candidate("pulheim-bunt", "Pulheim bunt", "Actor.NETWORK"),
        candidate("muelheim-bunt", "Mülheim bunt", "Actor.NETWORK"),
        candidate("stadt-koeln", "Stadt Köln", "Actor.MUNICIPALITY"),
        candidate("05", "Nordrhein-Westfalen", "Region.STATE"),
        candidate("053", "Regierungsbezirk Köln", "Region.GOVERNMENT_REGION"),
        candidate("05315", "Köln", "Region.URBAN_DISTRICT"),
        candidate("05978", "Kreis Unna", "Region.DISTRICT"),
        candidate("05978036", "Unna", "Region.MUNICIPALITY"),
        candidate("05382", "Rhein-Sieg-Kreis", "Region.DISTRICT"),
    ]
)


def matched(name: str, *type_ids: str, **known: frozenset[str]) -> str | None:
    """The key of the clear candidate; None if there is none."""
    found = SCORER.candidates_for(MatchQuery(name, frozenset(type_ids), **known), 5)
    assert all(0 < one.score <= 100 for one in found)
    assert [one.is_match for one in found[1:]] == [False] * len(found[1:])
    return found[0].candidate.key if found and found[0].is_match else None


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Opferberatung Rheinland", "obr"),
        ("OBR", "obr"),
        ("obr", "obr"),
        ("Opferberattung Rheinland", "obr"),
        ("Agisra e. V.", "agisra"),
        ("agisra, eingetragener Verein", "agisra"),
        ("AWO KV Unna", "awo-unna"),
        ("Caritasverband Stadt Koeln", "caritas-koeln"),
        ("Caritasverband für die Stadt Bonn", "caritas-bonn"),
        ("Antidiskriminierungs-Büro St. Augustin", "buero"),
        ("Antidiskriminierungsbuero Sankt Augustin gemeinnützige GmbH", "buero"),
        ("NRW", "05"),
        ("Kreis Unna", "05978"),
        ("Unna, Landkreis", "05978"),
        ("Rhein Sieg Kreis", "05382"),
        ("Rheinsiegkreis", "05382"),
        ("05315", "05315"),
        ("5315", "05315"),
    ],
)
def test_spelling_legal_forms_and_abbreviations_make_no_difference(name: str, key: str) -> None:
    assert matched(name) == key


@pytest.mark.parametrize(
    "name",
    [
        "agisra gGmbH",  # another legal form
        "Caritasverband",  # which one?
        "Caritasverband für die Stadt Aachen e.V.",
        "Unna",  # the town or the Kreis
        "Köln",  # the area or its administration
        "Musikverein Hintertupfingen",
        "05316",
        "e. V.",
        "…",
        "",
    ],
)
def test_what_is_not_clear_is_no_match(name: str) -> None:
    assert matched(name) is None


def test_a_type_makes_clear_which_one_is_meant() -> None:
    assert matched("Köln", "Region") == "05315"
    assert matched("Köln", "Actor") == "stadt-koeln"
    assert matched("Unna", "Region.DISTRICT") == "05978"
    assert matched("Stadt Unna", "Region") == "05978036"


def test_known_words_are_no_typing_errors_of_each_other() -> None:
    assert matched("Mülheim bunt") == "muelheim-bunt"
    scores = {one.candidate.key: one.score for one in SCORER.candidates_for(MatchQuery("Mülheim bunt"), 5)}
    assert scores.get("pulheim-bunt", 0) < CERTAIN


def test_properties_move_the_score() -> None:
    def score(**known: frozenset[str]) -> float:
        return SCORER.candidates_for(MatchQuery("Opferberatung im Rheinland", **known), 1)[0].score

    assert (
        score(websites=frozenset({"http://obr.example/start"})) > score() > score(websites=frozenset({"other.example"}))
    )


def test_equal_scores_come_in_the_order_of_their_keys() -> None:
    namesakes = NameScorer([candidate(key, "Runder Tisch", "Actor.NETWORK") for key in "bca"])
    found = namesakes.candidates_for(MatchQuery("Runder Tisch"), 2)
    assert [(one.candidate.key, one.is_match) for one in found] == [("a", False), ("b", False)]


def test_forms_of_a_name() -> None:
    assert [form.words for form in name_forms("Haus (HdJ)  e.V.")] == [("haus", "hdj"), ("haus",)]
    assert name_form("Ev. Kirche e. V.") == name_form("evangelische Kirche e.V.")
    assert name_form("– …") is None
