"""The licence of the data as DCAT-AP.de names it: an address of its list, which portals understand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from graph.errors import NotFound
from graph.export.description import licence_url

LICENCES: Final = "http://dcat-ap.de/def/licenses/"
# The list's own keys by SPDX identifier.
_KEYS: Final = {
    "CC-BY-4.0": "cc-by/4.0",
    "CC-BY-SA-4.0": "cc-by-sa/4.0",
    "CC-BY-NC-4.0": "cc-by-nc/4.0",
    "CC-BY-ND-4.0": "cc-by-nd/4.0",
    "CC-BY-3.0-DE": "cc-by-de/3.0",
    "CC-BY-SA-3.0-DE": "cc-by-sa-de/3.0",
    "CC0-1.0": "cc-zero",
    "DL-DE-BY-2.0": "dl-by-de/2.0",
    "DL-DE-ZERO-2.0": "dl-zero-de/2.0",
    "ODC-By-1.0": "odby",
    "ODbL-1.0": "odbl",
    "PDDL-1.0": "odcpddl",
}
_ADDRESSES: Final = {
    "creativecommons.org/licenses/by/4.0": "CC-BY-4.0",
    "creativecommons.org/licenses/by-sa/4.0": "CC-BY-SA-4.0",
    "creativecommons.org/publicdomain/zero/1.0": "CC0-1.0",
    "govdata.de/dl-de/by-2-0": "DL-DE-BY-2.0",
    "govdata.de/dl-de/zero-2-0": "DL-DE-ZERO-2.0",
    "opendatacommons.org/licenses/odbl/1-0": "ODbL-1.0",
}
_BY_SPDX: Final = {spdx.lower(): key for spdx, key in _KEYS.items()}
_WITHOUT_NAMING: Final = frozenset(("cc-zero", "dl-zero-de/2.0", "odcpddl"))
_AROUND: Final = re.compile(r"^https?://(www\.)?|(/deed(\.\w+)?|/legalcode(\.\w+)?)?/*$")


@dataclass(frozen=True)
class Licence:
    """`address` is one of the list of DCAT-AP.de if `is_listed`, else another one. `needs_naming`: whoever uses the
    data has to name who published them; also assumed of licences that are not known."""

    address: str
    is_listed: bool
    needs_naming: bool


def licence_of(licence: str | None) -> Licence:
    """The licence that the data name by its SPDX identifier or an address. Raises NotFound if they name none, or only
    in words: a catalogue without a licence would be a wrong one."""
    name = licence or ""
    if name.startswith(LICENCES) and (key := name.removeprefix(LICENCES)) in _KEYS.values():
        return _listed(key)
    bare = _AROUND.sub("", name)
    if key := _BY_SPDX.get(_ADDRESSES.get(bare, bare.removeprefix("spdx.org/licenses/")).lower()):
        return _listed(key)
    if (address := licence_url(licence)) is None:
        raise NotFound(
            f"There is no catalogue, as the data name no licence that has an address: {name[:100]!r}.",
            hint="Load them with the SPDX identifier of a licence, such as CC-BY-4.0, or with its address.",
        )
    return Licence(address, is_listed=False, needs_naming=True)


def _listed(key: str) -> Licence:
    return Licence(LICENCES + key, is_listed=True, needs_naming=key not in _WITHOUT_NAMING)
