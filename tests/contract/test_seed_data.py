"""The collected data: seeds/README.md counts it rightly, its notes are in both languages, successions have sources."""

from __future__ import annotations

import csv
import re
from collections import Counter

import pytest
from tree import ROOT, text_of

from graph.model.nodes import ACTOR_LABELS
from graph.model.statements import STATEMENTS

FILES = {path.stem: path for path in sorted((ROOT / "seeds" / "data").glob("*.csv"))}
README = re.sub(r"\s+", " ", text_of(ROOT / "seeds" / "README.md"))
COUNTED = re.compile(r"([\d,]+) `(\w+)`")
# Pages of a party group that opposes the programmes: what rests on them waits for a check.
UNCHECKED = frozenset({"c-ka-5076-2021", "c-wegweiser-ms-2018", "ds-17-2312", "ka-6421-2022", "ka-656-2022"})
# Frequent words of the English notes that are no German words. Names may hold them; these stand in „…“.
ENGLISH = re.compile(r"\b(the|of|and|with|from|for|since|are|were|stated|county|only|its)\b", re.I)
NAMES = re.compile(r"„[^“]*“")


def rows(name: str) -> list[dict[str, str]]:
    with FILES[name].open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


DATA = {name: rows(name) for name in FILES}
NOTED = [name for name, lines in DATA.items() if lines and "note" in lines[0]]


def between(begin: str, end: str) -> str:
    return README[README.index(begin) : README.index(end)]


def counted(text: str) -> Counter[str]:
    """The numbers before the names of files, added up by file."""
    total: Counter[str] = Counter()
    for number, name in COUNTED.findall(text):
        if name in FILES:
            total[name] += int(number.replace(",", ""))
    return total


@pytest.mark.parametrize(
    ("begin", "end"),
    [("| Nodes |", "| Collected |"), ("| Collected facts |", "## Decisions")],
    ids=["at the top", "from the facts"],
)
def test_the_readme_counts_the_rows_of_every_file(begin: str, end: str) -> None:
    assert counted(between(begin, end)) == {name: len(lines) for name, lines in DATA.items()}


def test_the_readme_adds_up_actors_and_statements() -> None:
    assert f"{sum(len(DATA[label]) for label in ACTOR_LABELS):,} actors" in README
    assert f"{sum(len(DATA[kind]) for kind in STATEMENTS):,} statements" in README


def test_the_readme_counts_within_the_files() -> None:
    sources = DATA["Source"]
    named = {key for lines in DATA.values() for line in lines for key in line.get("source_ids", "").split("|")}
    hidden = [line for line in DATA["FUNDS"] if line["visibility"]]
    extents = Counter(line["extent"] for line in DATA["COVERS"])
    roles = Counter(line["role"] == "COOPERATION" for line in DATA["MEMBER_OF"])
    derived = sum(line["note"].startswith("derived: ") for line in DATA["MEMBER_OF"])
    unclear = sum(line["legal_form"] == "OTHER" for line in DATA["CivilSocietyGroup"])
    for text in (
        f"{sum(bool(source['published']) for source in sources)} sources have `published`",
        f"{sum(bool(source['as_of']) for source in sources)} have `as_of`",
        f"{sum(not source['published'] and not source['as_of'] for source in sources)} have neither",
        f"of which {sum(source['id'] not in named for source in sources)} are named by no row",
        f"{extents['FULL']} as `FULL`, {extents['PARTIAL']} as `PARTIAL`",
        f"{roles[False] - derived} `MEMBER_OF` with the given role, {roles[True]} `MEMBER_OF` as `COOPERATION`",
        f"`OTHER` ({unclear} groups)",
        f"{len(hidden)} `FUNDS` rows carry `visibility`",
        *(f"{count} on `{source}`" for source, count in Counter(line["source_ids"] for line in hidden).items()),
    ):
        assert text in README, text


def test_no_source_has_both_a_day_of_its_own_and_one_that_its_text_proves() -> None:
    assert not [source["id"] for source in DATA["Source"] if source["published"] and source["as_of"]]


@pytest.mark.parametrize("name", NOTED)
def test_a_note_is_in_both_languages_or_in_none(name: str) -> None:
    assert not [line["id"] for line in DATA[name] if bool(line["note"]) != bool(line["note_de"])]


@pytest.mark.parametrize("name", NOTED)
def test_german_notes_are_german(name: str) -> None:
    assert not [line["note_de"] for line in DATA[name] if ENGLISH.search(NAMES.sub("", line["note_de"]))]


def test_the_search_for_english_words_finds_them() -> None:
    english = [line["note"] for name in NOTED for line in DATA[name] if ENGLISH.search(line["note"])]
    assert len(english) > 100


def test_successions_have_a_day_and_sources_and_two_actors() -> None:
    sources = {source["id"] for source in DATA["Source"]}
    assert DATA["SUCCEEDS"]
    for line in DATA["SUCCEEDS"]:
        assert line["valid_from"], line["id"]
        assert line["from"] != line["to"], line["id"]
        assert sources.issuperset(line["source_ids"].split("|")), line["id"]


def test_what_rests_on_unchecked_pages_is_not_public() -> None:
    for name, lines in DATA.items():
        for line in lines:
            if UNCHECKED.issuperset(line.get("source_ids", "").split("|")):
                assert line["visibility"] == "COORDINATOR", (name, line["id"])


def test_keys_of_statements_say_what_they_connect() -> None:
    for kind in STATEMENTS:
        for line in DATA[kind]:
            first_source = line["source_ids"].split("|")[0]
            start = f"{kind.lower()}-{line['from']}-{line['to']}-{first_source}"
            assert re.fullmatch(rf"{re.escape(start)}(-\d+)?", line["id"]), line["id"]
