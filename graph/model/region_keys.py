"""Official keys of regions: AGS of 2, 3, 5 or 8 digits, and what people write in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from graph.model.enums import RegionKind
from graph.model.text import tidied

ARS_DIGITS = 12
_KEY = re.compile(r"DE|[0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{8}")
_BETWEEN_DIGITS = re.compile(r"(?<=[0-9])[-./](?=[0-9])")
_EXPONENT = re.compile(r"[0-9]+([.,][0-9]+)?[eE]\+?[0-9]{1,2}")
# The keys of the Länder are 01 to 16, so 53 stands for 053.
_LAST_LAND = "16"
_GOVERNMENT_REGIONS = "03[1-4]|05[13579]|06[4-6]|07[1-3]|08[1-4]|09[1-7]|14[5-7]"
_POSSIBLE = re.compile(rf"DE|(0[1-9]|1[0-6])([0-9]{{3}}|[0-9]{{6}})?|{_GOVERNMENT_REGIONS}")
_LEVEL_BY_DIGITS = {
    2: RegionKind.STATE,
    3: RegionKind.GOVERNMENT_REGION,
    5: RegionKind.DISTRICT,
    8: RegionKind.MUNICIPALITY,
}
# Spreadsheets show texts that look like numbers as '05315 and ="05315".
_NO_PART_OF_A_KEY = re.compile(r"""[\s'’"=]""")
# Lengths of the keys of Länder, government regions and districts; zeros fill them up to that of a municipality.
_LARGER = (2, 3, 5)


def is_region_key(text: str) -> bool:
    return _KEY.fullmatch(text) is not None


def global_id(key: str) -> str:
    """The id in the API of the region with this AGS, or of the actor with this slug."""
    return f"Region:{key}" if is_region_key(key) else f"Actor:{key}"


def level_of_key(key: str) -> RegionKind:
    """The level of the region with this key; a city that is a district of its own is one."""
    return RegionKind.COUNTRY if key == "DE" else _LEVEL_BY_DIGITS[len(key)]


def meant_region_keys(text: str) -> tuple[str, ...]:
    """The keys that a text may stand for, the likeliest first; none if it is not like a key.

    Spreadsheets remove leading zeros and write large numbers with an exponent, people group digits. Twelve digits are a
    regional key (ARS), which has the number of the association of municipalities in between. `05315000` is the city
    `05315`, `05000000` the Land `05`.
    """
    key = next((key for number in _numbers(text) if _POSSIBLE.fullmatch(key := _padded(number))), "")
    if not key:
        return ()
    larger = (key[:length] for length in _LARGER if len(key) == 8 and not key[length:].strip("0"))
    return (key, *islice(larger, 1))


def possible_region_keys(text: str) -> tuple[str, ...]:
    """The keys that a text may stand for, as above; if it is not like a key, the text itself."""
    return meant_region_keys(text) or (text,)


def _padded(number: str) -> str:
    """The number with the zero that a spreadsheet removed, and without the digits that only a regional key has."""
    if number.isdigit() and (len(number) in (1, 4, 7, ARS_DIGITS - 1) or (len(number) == 2 and number > _LAST_LAND)):
        number = f"0{number}"
    return number[:5] + number[9:] if len(number) == ARS_DIGITS else number


def _numbers(text: str) -> Iterator[str]:
    """The text without blanks, separators, exponent and decimals, if that is a number or the key of the country. Of a
    number with an exponent, the digits before it come second: nobody knows how many zeros the spreadsheet has added."""
    compact = _NO_PART_OF_A_KEY.sub("", tidied(text)).upper()
    if _EXPONENT.fullmatch(compact):
        yield f"{float(compact.replace(',', '.')):.0f}"
        yield re.sub("[.,]", "", compact.partition("E")[0])
        return
    compact = _BETWEEN_DIGITS.sub("", compact.removesuffix(".0").removesuffix(",0"))
    if (compact.isascii() and compact.isdigit()) or compact == "DE":
        yield compact
