"""Cut vertices of generated graphs, single points of failure, the impact of both, and its sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_views import view

from graph.analysis.core.snapshot import GraphView
from graph.analysis.dependencies.cut_vertices import CutVertices, find_cut_vertices
from graph.analysis.dependencies.dependency_impact import DependencyImpact, DependencyReason, build_dependency_index
from graph.analysis.dependencies.dependency_sentences import CutOffActors, dependency_sentence
from graph.analysis.dependencies.single_points import SinglePoints, only_carriers, only_funders, only_programmes
from graph.messages.catalogue import write
from graph.messages.certainty import certainty_arguments
from graph.messages.message import Message, message

Pair = tuple[int, int]


# ---- cut_vertices


def component(start: int, edges: Collection[Pair], without: int | None) -> frozenset[int]:
    component, before = {start}, 0
    while len(component) > before:
        before = len(component)
        component |= {
            x for a, b in edges if without not in (a, b) and (a in component or b in component) for x in (a, b)
        }
    return frozenset(component)


def cut_off(node: int, nodes: list[int], edges: Collection[Pair]) -> set[frozenset[int]]:
    rest = component(node, edges, None) - {node}
    parts = {component(other, edges, node) for other in rest}
    return parts - {max(parts, key=lambda part: (len(part), -min(map(nodes.index, part))), default=frozenset[int]())}


@st.composite
def graphs(draw: st.DrawFn) -> tuple[int, set[Pair]]:
    count = draw(st.integers(0, 14))
    pairs = [(a, b) for a in range(count) for b in range(count) if a != b]
    return count, draw(st.sets(st.sampled_from(pairs), max_size=20)) if pairs else set[Pair]()


def cut_vertices_of(count: int, edges: Iterable[Pair]) -> CutVertices:
    pairs = np.array(sorted(edges), np.int32).reshape(-1, 2)
    return find_cut_vertices(count, pairs[:, 0], pairs[:, 1])


@given(graph=graphs(), chosen=st.none() | st.sets(st.integers(0, 13)))
def test_the_components_of_every_vertex_are_those_that_its_removal_leaves(
    graph: tuple[int, set[Pair]], chosen: set[int] | None
) -> None:
    count, edges = graph
    cut_vertices, everybody = cut_vertices_of(count, edges), np.arange(count)
    counter = cut_vertices.counter_for(None if chosen is None else np.isin(everybody, list(chosen)))
    assert sorted(cut_vertices.order) == list(range(count))
    counts = cut_vertices.cut_off_counts(counter)
    for vertex in range(count):
        parts, wanted = cut_vertices.cut_off(vertex), cut_off(vertex, list(range(count)), edges)
        assert {frozenset(cut_vertices.vertices([part]).tolist()) for part in parts} == wanted
        separated = frozenset[int]().union(*wanted)
        number = len(separated if chosen is None else separated & chosen)
        assert sum(map(counter.of, parts)) == counts[vertex] == number
        are_cut_off = cut_vertices.are_cut_off(np.full(count, vertex), everybody)
        assert set(np.flatnonzero(are_cut_off).tolist()) == separated


@pytest.mark.parametrize("number_of_vertices", [5_000])
def test_a_long_path_takes_linear_time(number_of_vertices: int) -> None:
    cut_vertices = cut_vertices_of(number_of_vertices, [(i, i + 1) for i in range(number_of_vertices - 1)])
    sizes = cut_vertices.cut_off_counts(cut_vertices.counter_for(None))
    assert sizes.tolist() == [min(i, number_of_vertices - 1 - i) for i in range(number_of_vertices)]


# ---- single points


def slugs_of(seen: GraphView, single_points: SinglePoints) -> dict[str, dict[str, list[str]]]:
    slugs: dict[str, dict[str, list[str]]] = {}
    for i, (support, dependent) in enumerate(zip(single_points.support, single_points.dependent, strict=True)):
        ids = [seen.statements.key(statement)[1] for statement in single_points.statements_of(np.array([i])).tolist()]
        slugs.setdefault(seen.nodes.key(support), {})[seen.nodes.key(dependent)] = ids
        assert i in single_points.of(support)
    return slugs


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        ([], {}),
        (["m1 FUNDS g1"], {"m1": {"g1": ["c00"]}}),
        (["m1 FUNDS g1", "m1 FUNDS g1"], {"m1": {"g1": ["c00", "c01"]}}),
        (["m1 FUNDS g1", "m2 FUNDS g1"], {}),
        (["m1 FUNDS g1", "g1 FUNDS g1"], {"m1": {"g1": ["c00"]}}),
        (["g1 FUNDS g1"], {}),
        (["m1 FUNDS g1", "m1 FUNDS g2", "m2 FUNDS g3"], {"m1": {"g1": ["c00"], "g2": ["c01"]}, "m2": {"g3": ["c02"]}}),
    ],
)
def test_a_single_funder_is_the_only_other_actor_that_funds(statements: list[str], expected: object) -> None:
    seen = view(*statements)
    assert slugs_of(seen, only_funders(seen)) == expected


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (["m1 FUNDS g1"], {}),
        (["m1 FUNDS g1 p1"], {}),
        (["m1 FUNDS g1 p1", "p1 FUNDS g2"], {"p1": {"g1": ["c00"], "g2": ["c01"]}}),
        (["m1 FUNDS g1 p1", "m2 FUNDS g1 p1", "p1 FUNDS g2 p2"], {"p1": {"g1": ["c00", "c01"], "g2": ["c02"]}}),
        (["m1 FUNDS g1 p1", "m2 FUNDS g1", "m1 FUNDS p1"], {}),
        (["m1 FUNDS g1 p1", "m1 FUNDS g1", "m1 FUNDS p1"], {"p1": {"g1": ["c00", "c01"]}}),
        (["m1 FUNDS g1 p1", "m1 FUNDS g1 p2", "m1 FUNDS p1", "m1 FUNDS p2"], {}),
        (["m1 FUNDS p1 p1"], {}),
        (["m1 FUNDS g1 p1", "g1 FUNDS g1 p2", "m1 FUNDS p1"], {"p1": {"g1": ["c00"]}}),
        (["m1 FUNDS g1 g2", "m1 FUNDS g2"], {}),
    ],
)
def test_a_single_programme_is_that_of_all_fundings(statements: list[str], expected: object) -> None:
    """`p2` is only in the view if a statement starts or ends at it; else naming it is like naming none."""
    seen = view(*statements)
    assert slugs_of(seen, only_programmes(seen)) == expected


def test_a_named_programme_counts_before_a_programme_that_funds() -> None:
    seen = view("p1 FUNDS g1 p2", actors="p2")
    assert slugs_of(seen, only_programmes(seen)) == {"p2": {"g1": ["c00"]}}


def test_a_single_carrier_is_the_only_one_that_provides() -> None:
    seen = view("g1 PROVIDES s1", "g1 PROVIDES s2", "g2 PROVIDES s2", "m1 FUNDS s1")
    assert slugs_of(seen, only_carriers(seen)) == {"g1": {"s1": ["c00"]}}


# ---- impact


def ranked(
    seen: GraphView, reasons: Iterable[DependencyReason] | None = None, within: str | None = None
) -> dict[str, int]:
    impact = DependencyImpact(build_dependency_index(seen), None, None if reasons is None else list(reasons), within)
    return {seen.nodes[on].name: count for on, count in impact.by_dependent_count(1000)}


def test_the_example_of_the_module() -> None:
    view_ = view("m1 FUNDS g2", "m1 FUNDS g3", "m5 FUNDS g2")
    assert ranked(view_) == {"g2": 1, "m1": 1}
    assert ranked(view_, [DependencyReason.SINGLE_FUNDER]) == {"m1": 1}


def test_an_actor_that_depends_for_several_reasons_counts_once() -> None:
    seen = view("m1 FUNDS g1", "m1 FUNDS g2", "g2 MEMBER_OF n1", "m1 MEMBER_OF n1")
    assert ranked(seen) == {"m1": 2}
    assert ranked(seen, [DependencyReason.ARTICULATION]) == {"m1": 1}
    assert ranked(seen, [DependencyReason.SINGLE_FUNDER]) == {"m1": 2}
    assert ranked(seen, []) == {}


@pytest.mark.parametrize(
    ("statement", "within", "expected"),
    [
        ("s1 LOCATED_IN 05358004", "05358", {"g1": 1}),
        ("s1 LOCATED_IN 05358", "05358004", {}),
        ("s1 COVERS 05 - FULL", "05358004", {"g1": 1}),
        ("s1 COVERS 05 - PARTIAL", "05358004", {}),
        ("s1 COVERS 05358004 - PARTIAL", "05", {"g1": 1}),
        ("s1 COVERS 05358004 - NONE", "05", {}),
        ("s1 COVERS 03241 - FULL", "05", {}),
        ("k1 GOVERNS 05358", "05358", {}),
    ],
)
def test_only_dependents_of_the_region_count(statement: str, within: str, expected: dict[str, int]) -> None:
    assert ranked(view("g1 PROVIDES s1", statement), within=within) == expected


# ---- sentences


def texts(sentence: Message) -> tuple[str, str]:
    return write(sentence, "DE"), write(sentence, "EN")


def test_the_sentence_of_one_reason() -> None:
    cut = CutOffActors(DependencyReason.SINGLE_CARRIER, 1, ["Beratung „Mut“"])
    sentence = dependency_sentence("Verein", [cut], 1, date(2026, 1, 1), None, 1, 0)
    assert texts(sentence) == (
        "Fiele „Verein“ weg, wäre 1 Angebot ohne einen bekannten Träger („Beratung ‚Mut‘“). Stand 1. Januar 2026; der "
        "Eintrag dahinter ist aktuell belegt.",
        "Without “Verein”, 1 service would have no known carrier (“Beratung ‘Mut’”). As of 1 January 2026; the "
        "statement behind this is documented.",
    )


def test_the_sentence_of_several_reasons_in_a_region() -> None:
    cuts = [
        CutOffActors(DependencyReason.ARTICULATION, 1200, ["A", "B", "C"]),
        CutOffActors(DependencyReason.SINGLE_FUNDER, 2, ["A", "B"]),
        CutOffActors(DependencyReason.SINGLE_PROGRAMME, 1, ["A"]),
    ]
    sentence = dependency_sentence("X", cuts, 1201, date(2026, 3, 31), "Kreis Düren", 3, 1)
    assert texts(sentence) == (
        "Fiele „X“ weg, wären 1.200 Organisationen vom größten übrigen Teil des Netzes getrennt („A“, „B“, "
        "„C“ und 1.197 "
        "weitere), 2 Empfänger ohne einen bekannten Fördermittelgeber („A“ und „B“) und 1 Empfänger ohne "
        "bekanntes Geld („A“) "
        "– zusammen 1.201. Stand 31. März 2026; gezählt ist nur, wer im Gebiet „Kreis Düren“ sitzt oder es ganz oder "
        "teilweise versorgt; von 3 Einträge dahinter ist 1 nicht aktuell belegt.",
        "Without “X”, 1,200 actors would be separated from the largest remaining part of the network (“A”, “B”, “C” "
        "and 1,197 more), 2 recipients would have no known funder (“A” and “B”) and 1 recipient would have no known "
        "money (“A”) – 1,201 in all. As of 31 March 2026; only those located in “Kreis Düren” or serving it or a part "
        "of it are counted; 1 of the 3 statements behind this is not recently documented.",
    )


@pytest.mark.parametrize(
    ("statements", "assumed", "expected"),
    [
        (1, 1, "der Eintrag dahinter ist nicht aktuell belegt"),
        (2, 0, "beide Einträge dahinter sind aktuell belegt"),
        (2, 1, "von 2 Einträge dahinter ist 1 nicht aktuell belegt"),
        (2, 2, "beide Einträge dahinter sind nicht aktuell belegt"),
        (3, 0, "alle 3 Einträge dahinter sind aktuell belegt"),
        (3, 2, "von 3 Einträge dahinter sind 2 nicht aktuell belegt"),
        (1000, 1000, "keine der 1.000 Einträge dahinter ist aktuell belegt"),
    ],
)
def test_the_clause_about_the_certainty_of_the_statements(statements: int, assumed: int, expected: str) -> None:
    sentence = message("statements-certainty", **certainty_arguments(statements, assumed))
    assert write(sentence, "DE") == expected
