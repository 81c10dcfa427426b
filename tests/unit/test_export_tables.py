"""The declarations of the tables that can be exported: complete words, valid operations, and checked parameters."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from graphql import parse, validate

from api.export.file_request import file_request
from api.export.parameters import Parameter, TableRequest, table_request
from api.export.registry import TABLES
from api.graphql.schema import core
from graph.errors import BadUserInput, Internal
from graph.export.table import CellType, TableColumn, TableHead
from graph.messages.catalogue import languages

TODAY = date(2026, 11, 28)
REQUIRED = {"actor": ["lks-nrw"], "region": ["05315"], "of": ["lks-nrw"], "from": ["lks-nrw"], "to": ["obr"]}


def request_of(name: str, **given: list[str]) -> TableRequest:
    parameters = TABLES[name].parameters
    required = {one.name: REQUIRED[one.name] for one in parameters if one.is_required}
    return table_request(parameters, required | given, TODAY)


def variables(name: str, **given: list[str]) -> dict[str, Any]:
    """The variables of the first operation of a table."""
    return dict(next(iter(TABLES[name].parts(request_of(name, **given)))).variables)


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", languages())
def test_a_table_and_its_columns_have_words_in_every_language(name: str, language: str) -> None:
    columns = TABLES[name].columns
    head = TableHead(name, columns, language, "", "", None, None, None, None)
    assert head.title
    assert head.question.endswith((".", "?"))
    headings = [column.heading(language) for column in columns]
    assert len(set(headings)) == len(headings), "two columns can't be told apart"
    assert all(column.meaning(language) for column in columns)
    assert len({column.name for column in columns}) == len(columns)


@pytest.mark.parametrize("name", TABLES)
def test_the_operations_of_a_table_are_valid(name: str) -> None:
    for part in TABLES[name].parts(request_of(name)):
        document = parse(part.operation)
        assert [error.message for error in validate(core, document)] == []
        assert part.operation.startswith("query Export")


@pytest.mark.parametrize(
    "file",
    [
        "actors.csv",
        "actors.csv?q=x",
        "actors.csv?service=OTHER&within=05",
        "statements.csv?within=05",
        "regions.csv",
        "sources.csv?publisher=x",
        "fundings.csv?funder=x",
        "graph.ttl?within=05",
        "dataset.zip",
        "seeds.zip",
    ],
)
def test_what_counts_the_rows_of_a_table_is_valid(file: str) -> None:
    path, _, query = file.partition("?")
    name, _, format_ = path.partition(".")
    request = file_request(name, format_, query, "http://x")
    assert request.is_streamed
    for part in request.table.counted(request.request) or ():
        assert part.count
        assert validate(core, parse(part.count)) == []


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        (
            "coverage",
            {"colour": ["red"]},
            "no parameter `colour`. There are on, lang, level, within, service",
        ),
        ("coverage", {"on": ["2026-02-30"]}, "`on` is '2026-02-30'. Give a day such as"),
        ("coverage", {"on": ["today"]}, "`on` is 'today'"),
        ("coverage", {"lang": ["fr"]}, "`lang` is 'fr'. Give one of de, en"),
        ("coverage", {"level": ["COUNTRY"]}, "`level` is 'COUNTRY'. Give one of STATE, GOVERNMENT_REGION"),
        ("coverage", {"level": ["STATE", "DISTRICT"]}, "`level` is given 2 times"),
        ("coverage", {"within": ["NRW"]}, "`within` is 'NRW'. Give the official key of a region"),
        ("coverage", {"service": ["COORDINATION", "x"]}, "`service` is 'x'. Give one of MOBILE_COUNSELLING"),
        ("coverage", {"programme": ["a b"]}, "`programme` is 'a b'. Give the key of a programme, such as nrweltoffen."),
        ("gaps", {"people": ["-1"]}, "`people` is '-1'. Give a number from 0"),
        ("gaps", {"people": ["１"]}, "`people` is '１'"),
        ("fundings", {"year": ["26"]}, "`year` is '26'. Give a year from 1950 to 2100, or day"),
        ("funding-ends", {"horizon": ["121"]}, "`horizon` is '121'. Give a number from 1 to 120"),
        ("entries", {"actor": []}, "`actor` is missing. Give the key of an actor"),
        ("entries", {"all": ["yes"]}, "`all` is 'yes'. Give 1"),
        ("relations", {"depth": ["4"]}, "`depth` is '4'. Give a number from 1 to 3"),
        ("relations", {"of": ["Source:x"]}, "`of` is 'Source:x'. Give an actor or region"),
        ("relations", {"open": ["obr,FUN"]}, "`open` is 'obr,FUN'. Give a node"),
        ("relations", {"open": ["obr,FUNDING,30"]}, "one of 20, 50, 100"),
    ],
)
def test_what_is_not_allowed_is_named_with_what_is(name: str, given: dict[str, list[str]], words: str) -> None:
    with pytest.raises(BadUserInput) as error:
        request_of(name, **given)
    assert words in str(error.value)


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("fundings", {"year": ["2024"], "from": ["2020"]}, "`year` stands beside"),
        ("fundings", {"from": ["2025"], "to": ["2020"]}, "`from` is 2025, after `to` 2020"),
        ("changes", {"from": ["2025-01-02"], "to": ["2025-01-01"]}, "`from` is 2025-01-02, after `to` 2025-01-01"),
        ("relations", {"open": [f"a{i}" for i in range(10)]}, "`open` is given 10 times"),
    ],
)
def test_parameters_that_do_not_fit_together_are_named(name: str, given: dict[str, list[str]], words: str) -> None:
    request = request_of(name, **given)
    with pytest.raises(BadUserInput, match=words.replace("`", ".")):
        list(TABLES[name].parts(request))


def test_without_parameters_the_tables_are_those_that_the_explorer_begins_with() -> None:
    assert variables("coverage") == {
        "on": "2026-11-28",
        "level": "DISTRICT",
        "within": "05",
        "services": None,
        "programmes": [],
        "confirmedWithin": None,
    }
    assert variables("changes", on=["2024-02-29"]) == {
        "from": "2023-02-28",
        "to": "2024-02-29",
        "language": "DE",
        "of": None,
        "kinds": None,
        "only": None,
    }
    assert variables("changes", on=["1900-06-01"])["from"] == "1900-01-01"
    assert variables("funding-ends")["horizon"] == 12
    assert variables("relations")["of"] == "Actor:lks-nrw"
    assert variables("relations", of=["05315"])["of"] == "Region:05315"


@pytest.mark.parametrize(
    ("given", "as_of", "years"),
    [
        ({}, None, ("2026-12-31", "2026-01-01")),
        ({"on": ["2020-05-01"]}, None, ("2020-12-31", "2020-01-01")),
        ({"year": ["2024"]}, None, ("2024-12-31", "2024-01-01")),
        ({"from": ["2019"], "to": ["2021"]}, None, ("2021-12-31", "2019-01-01")),
        ({"from": ["2019"]}, None, ("2019-12-31", "2019-01-01")),
        ({"year": ["day"]}, "2026-11-28", None),
    ],
)
def test_fundings_are_those_of_years_or_of_the_day(
    given: dict[str, list[str]], as_of: str | None, years: tuple[str, str] | None
) -> None:
    sent = variables("fundings", **given)
    assert sent["asOf"] == as_of
    if years is None:
        assert sent["where"] is None
    else:
        last, first = years
        assert sent["where"]["and"] == [
            {"knownFrom": {"lte": last}},
            {"or": [{"validTo": {"isNull": True}}, {"validTo": {"gte": first}}]},
        ]


def test_a_property_that_the_catalogue_does_not_know_yet_has_its_name_and_description() -> None:
    """So a new field of a statement needs one edit."""
    column = TableColumn("contract_number", CellType.TEXT, "The number of the contract.")
    assert (column.heading("DE"), column.meaning("DE")) == ("Contract number", "The number of the contract.")
    known = TableColumn("role", CellType.WORD, "The role in the network.")
    assert (known.heading("DE"), known.meaning("DE")) == ("Rolle", "Rolle im Netzwerk oder Programm")
    with pytest.raises(Internal, match="column-contract-number"):
        TableColumn("contract_number").heading("DE")


def test_a_parameter_that_is_given_twice_counts_once() -> None:
    request = request_of("coverage", service=["OTHER", "EDUCATION", "OTHER"])
    assert request["service"] == ["OTHER", "EDUCATION"]
    assert request["programme"] is None


def test_long_values_are_shortened_in_errors() -> None:
    with pytest.raises(BadUserInput) as error:
        Parameter("x", "less", int).value(["y" * 5000])
    assert len(str(error.value)) < 200
