"""The words in the addresses of the explorer's views, which its script reads from the same file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import orjson

# By the views of web/explorer/app/app.tsx, in each language: /versorgung, /en/coverage. Any other address gets the same
# page with status 404, which shows an error.
ADDRESSES: Final[Mapping[str, Mapping[str, str]]] = orjson.loads(
    Path(__file__).with_name("addresses.json").read_bytes()
)


def view_path(view: str, rest: str, language: str) -> str:
    """The path of a view in a language: `/organisation/lks-nrw`, `/en/coverage`."""
    prefix = "" if language == "de" else f"/{language}"
    return f"{prefix}/{ADDRESSES[view][language]}" + (f"/{rest}" if rest else "")
