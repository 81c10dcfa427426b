"""Settings from the environment, and the parsing of partial dates."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pydantic import ValidationError

from api.settings import Settings, database_options
from graph.model.partial_dates import meant_date, parse_day, parse_partial


@pytest.fixture
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting in the environment, and no file."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def read() -> Settings:
    return Settings()  # pyright: ignore[reportCallIssue]


@pytest.mark.usefixtures("nothing_set")
class TestSettings:
    def test_every_setting_has_a_default_that_is_safe(self) -> None:
        settings = read()
        assert settings.host == "127.0.0.1"
        assert settings.neo4j_uri is None
        assert settings.prevnet_max_weight == 100_000

    def test_the_environment_comes_before_the_file(self, monkeypatch: pytest.MonkeyPatch) -> None:
        Path(".env").write_text("PORT=8001\nPREVNET_MAX_DEPTH=7\nSOMETHING_ELSE=1\n")
        monkeypatch.setenv("PORT", "8002")
        settings = read()
        assert (settings.port, settings.prevnet_max_depth) == (8002, 7)

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("PORT", "0"),
            ("PORT", "http"),
            ("WORKERS", "0"),
            ("PREVNET_READ_TIMEOUT", "0"),
            ("PREVNET_GRAPHIQL", "maybe"),
            ("PREVNET_IMPRINT_URL", "javascript:alert(1)"),
            ("PREVNET_PRIVACY_URL", "www.example.org"),
            ("PREVNET_FEEDBACK_ADDRESS", "nobody"),
            ("PREVNET_BASE_PATH", "prevnet"),
            ("PREVNET_BASE_PATH", "/prevnet/"),
            ("PREVNET_BASE_PATH", '/"><script>'),
            ("PREVNET_CORS_ORIGINS", "www.example.org"),
            ("PREVNET_CORS_ORIGINS", "https://www.example.org/page"),
        ],
    )
    def test_a_wrong_value_is_refused_by_name(self, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
        monkeypatch.setenv(name, value)
        with pytest.raises(ValidationError, match=name.lower()):
            read()

    def test_a_host_may_stand_in_brackets(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HOST", "[::1]")
        assert read().host == "::1"

    def test_a_byte_order_mark_in_the_file_is_skipped(self) -> None:
        Path(".env").write_text("PORT=8001\n", encoding="utf-8-sig")
        assert read().port == 8001

    def test_an_empty_value_counts_as_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PREVNET_IMPRINT_URL", "")
        monkeypatch.setenv("PORT", "")
        assert (read().prevnet_imprint_url, read().port) == (None, 8000)

    def test_the_password_is_not_printed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("NEO4J_PASSWORD", "very-secret")
        settings = read()
        assert "very-secret" not in f"{settings!r} {settings}"
        assert settings.neo4j_password.get_secret_value() == "very-secret"

    def test_settings_reach_the_database(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in (("NEO4J_DATABASE", "other"), ("PREVNET_POOL_SIZE", "3"), ("PREVNET_READ_TIMEOUT", "1.5")):
            monkeypatch.setenv(name, value)
        options = database_options(read(), "bolt://x", "u", "p")
        assert (options.database, options.pool_size, options.read_timeout) == ("other", 3, 1.5)


def test_every_setting_has_a_description() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


# ---- partial dates


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2012", date(2012, 1, 1), date(2012, 12, 31), "YEAR"),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29), "MONTH"),
        ("2013-02", date(2013, 2, 1), date(2013, 2, 28), "MONTH"),
        ("2012-12", date(2012, 12, 1), date(2012, 12, 31), "MONTH"),
        ("2012-05-17", date(2012, 5, 17), date(2012, 5, 17), "DAY"),
    ],
)
def test_a_partial_date_is_a_span_of_days(text: str, first: date, last: date, precision: str) -> None:
    span = parse_partial(text)
    assert (span.first, span.last, span.precision) == (first, last, precision)


@pytest.mark.parametrize(
    "text",
    ["", "12", "2012-5", "2012-13", "2012-00", "2012-02-30", "2012-5-17", "20120517", " 2012", "2012 ", "0000"],
)
def test_a_malformed_partial_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_partial(text)


@pytest.mark.parametrize("text", ["-2012", "12012", "２０１２", "2012-05-", "2012-05-17T00:00", "heute"])
def test_a_date_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_partial(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("31.12.2020", "2020-12-31"), ("1. 2. 2020", "2020-02-01"), ("12/2020", "2020-12"), ("5.2020", "2020-05")],
)
def test_a_german_date_is_refused_with_the_date_that_it_means(text: str, meant: str) -> None:
    with pytest.raises(ValueError, match=f"such as {meant}$"):
        parse_partial(text)


@pytest.mark.parametrize("text", ["31.2.2020", "13/2020", "2020", "1.1", "", "heute"])
def test_other_texts_mean_no_date(text: str) -> None:
    assert not meant_date(text)


@pytest.mark.parametrize("text", ["2012", "2012-05", "2012-02-30"])
def test_a_day_is_a_whole_day(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_day(text)
