"""Official keys of regions, and what people write in their place."""

from __future__ import annotations

import pytest

from graph.model.region_keys import is_region_key, meant_region_keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("05315", ("05315",)),
        ("5315", ("05315",)),
        (" 05 3 15 ", ("05315",)),
        ("05\u00a0315", ("05315",)),
        ("05315000", ("05315000", "05315")),
        ("5315000", ("05315000", "05315")),
        ("053150000000", ("05315000", "05315")),
        ("05 5 70 0004 004", ("05570004",)),
        ("055700004004", ("05570004",)),
        ("5570004", ("05570004",)),
        ("5.315E+03", ("05315",)),
        ("5,315E3", ("05315",)),
        ("5,315E+04", ("05315",)),
        ("5.315E+06", ("05315000", "05315")),
        ("53150", ()),
        ("5315.0", ("05315",)),
        ("5", ("05",)),
        ("051", ("051",)),
        ("DE", ("DE",)),
        ("de", ("DE",)),
        ("", ()),
        ("Köln", ()),
        ("5057O", ()),
        ("123456", ()),
        ("0531500000000", ()),
        ("٠٥٣١٥", ()),
    ],
)
def test_the_meant_keys(text: str, keys: tuple[str, ...]) -> None:
    assert meant_region_keys(text) == keys
    assert all(map(is_region_key, keys))
