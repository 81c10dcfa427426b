"""Cursors: values are encoded and decoded unchanged, and only with the fingerprint they were made for."""

from __future__ import annotations

import base64
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import BadUserInput
from graph.query.cursors import decode, encode, fingerprint_of

FINGERPRINT = fingerprint_of("actors")
VALUES = st.lists(
    st.none() | st.text() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False),
    min_size=1,
    max_size=4,
)


def raw(text: bytes) -> str:
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()


@given(VALUES)
def test_encoded_values_are_decoded_unchanged(values: list[Any]) -> None:
    assert decode(encode(FINGERPRINT, values), FINGERPRINT, "after") == tuple(values)


def test_cursors_are_url_safe() -> None:
    cursor = encode(FINGERPRINT, ["Köln?>", "~~~ÿÿÿ"])
    assert not set(cursor) & set("+/=&?# ")


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "x",
        "not one",
        "ü",
        "====",
        raw(b"["),
        raw(b"\xff\xfe"),
        raw(b'["' + b"a" * 9),
        encode(FINGERPRINT, ["a"]) + "!",
    ],
)
def test_malformed_cursors_are_refused_with_a_hint(cursor: str) -> None:
    with pytest.raises(BadUserInput, match="`after` is not one of ours") as caught:
        decode(cursor, FINGERPRINT, "after")
    assert "Take cursors from an answer" in (caught.value.hint or "")


@pytest.mark.parametrize(
    "content", [b"[]", b"{}", b"1", b'"x"', b"null", b'["%s"]' % FINGERPRINT.encode(), b'["x",1]', b"[[1],2]"]
)
def test_cursors_with_another_mark_are_refused(content: bytes) -> None:
    with pytest.raises(BadUserInput, match="`before` was made for another question"):
        decode(raw(content), FINGERPRINT, "before")


def test_marks_differ_by_order_filter_day_and_connection() -> None:
    order, where = [{"field": "NAME"}], {"name": {"eq": "x"}}
    marks = [
        fingerprint_of("actors", order, where, date(2024, 1, 1)),
        fingerprint_of("actors", order, where, date(2024, 1, 2)),
        fingerprint_of("actors", order, None, date(2024, 1, 1)),
        fingerprint_of("actors", [], where, date(2024, 1, 1)),
        fingerprint_of("networks", order, where, date(2024, 1, 1)),
    ]
    assert len(set(marks)) == len(marks)


def test_marks_do_not_depend_on_the_order_of_keys() -> None:
    assert fingerprint_of({"a": 1, "b": 2}) == fingerprint_of({"b": 2, "a": 1})
