"""Official keys of regions: AGS of 2, 3, 5 or 8 digits, and what people write in their place."""

from __future__ import annotations

import re

from graph.model.text import tidied

ARS_DIGITS = 12
_KEY = re.compile(r"DE|[0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{8}")
_EXPONENT = re.compile(r"[0-9]+([.,][0-9]+)?[eE]\+?[0-9]{1,2}")
# A municipality that is a district of its own has this number in it.
_WHOLE_DISTRICT = "000"


def is_region_key(text: str) -> bool:
    return _KEY.fullmatch(text) is not None


def meant_region_keys(text: str) -> tuple[str, ...]:
    """The keys that a text may stand for, the likeliest first; none if it is not like a key.

    Spreadsheets remove leading zeros and write large numbers with an exponent, people group digits. Twelve digits are a
    regional key (ARS), which has the number of the association of municipalities in between. `05315000` is the city
    `05315`.
    """
    key = _compact(text)
    if len(key) == ARS_DIGITS:
        key = key[:5] + key[9:]
    elif key.isdigit() and len(key) in (1, 4, 7):
        key = f"0{key}"
    if not is_region_key(key):
        return ()
    return (key, key[:5]) if len(key) == 8 and key.endswith(_WHOLE_DISTRICT) else (key,)


def _compact(text: str) -> str:
    """The text without blanks, exponent and decimals; empty if it is no number, nor the key of the country."""
    compact = re.sub(r"\s", "", tidied(text)).upper()
    if _EXPONENT.fullmatch(compact):
        compact = f"{float(compact.replace(',', '.')):.0f}"
    compact = compact.removesuffix(".0").removesuffix(",0")
    return compact if (compact.isascii() and compact.isdigit()) or compact == "DE" else ""
