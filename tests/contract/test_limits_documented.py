"""docs/limits.md against the program: every limit, its default and its code, in both languages."""

from __future__ import annotations

import re

import pytest
from tree import ROOT, text_of

from api.graphql.documents import MAX_ERRORS
from api.graphql.limits import MAX_DIGITS, MAX_LISTS, MAX_PAGE
from api.graphql.lookahead.connections import MAX_GROUPS
from api.http.endpoint import MAX_MESSAGE
from api.settings import Settings
from graph import errors
from graph.analysis.core.request import MAX_LISTED
from graph.analysis.core.snapshot_cache import FIRST_PATIENCE
from graph.analysis.paths.graph_reader import Pace
from graph.query.cost import QUESTION
from graph.query.search import MAX_LETTERS, MAX_WORDS

GERMAN, _, ENGLISH = text_of(ROOT / "docs" / "limits.md").partition("\n## English\n")
LANGUAGES = pytest.mark.parametrize("text", [GERMAN, ENGLISH], ids=["de", "en"])
LIMITS = {
    name.upper(): field.default
    for name, field in Settings.model_fields.items()
    if re.search(r"_(max|timeout|pool|introspection|export|only)", name)
}


def rows(text: str) -> list[list[str]]:
    return [
        [cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("| ")
    ]


@LANGUAGES
def test_every_setting_that_limits_is_told_with_its_default(text: str) -> None:
    defaults = {row[1].strip("`"): row[2].strip("`") for row in rows(text) if row[1].startswith("`PREVNET")}
    assert defaults == {
        name: f"{default:g}" if isinstance(default, float) else str(default).lower() for name, default in LIMITS.items()
    }


@LANGUAGES
def test_every_fixed_limit_is_told(text: str) -> None:
    documented = [row[1] for row in rows(text) if len(row) == 4][1:]
    assert documented[:-1] == [
        str(MAX_PAGE),
        str(MAX_GROUPS),
        str(MAX_LISTED),
        f"{FIRST_PATIENCE:g}",
        str(QUESTION),
        f"{Pace().edges}; {Pace().rounds}",
        f"{MAX_WORDS}; {MAX_LETTERS}",
        str(MAX_LISTS),
        str(MAX_DIGITS),
        f"{MAX_ERRORS}; {MAX_MESSAGE}",
    ]


@LANGUAGES
def test_every_code_is_one_of_ours(text: str) -> None:
    ours = {
        kind.code for kind in (errors.BadUserInput, errors.TooExpensive, errors.Unavailable, errors.UnknownDocument)
    }
    assert {row[-2].split()[0].strip("`") for row in rows(text)} - {"Code", "code", "–"} == ours


def test_both_languages_tell_the_same() -> None:
    def signs(text: str) -> list[list[str]]:
        return [re.findall(r"`[^`]+`|\d+", " ".join(row[1:-1])) for row in rows(text)]

    assert signs(GERMAN) == signs(ENGLISH)
