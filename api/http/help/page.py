"""„Beratung finden“ as the server writes it: for those without scripts, for search engines, and for the first sight of
the page, which the explorer replaces."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias, cast

import orjson

from api.graphql.operations import Operations, Refused, Request
from api.http.answer_cache import AnswerCache, StoredAnswer
from api.http.help.markup import HelpMarkup
from graph.errors import NotFound

Data: TypeAlias = Mapping[str, Any]
_STATE: Final = "05"
_DISTRICT: Final = re.compile(r"[0-9]{5}")

_OFFERS: Final = """
fragment Offers on HelpNear {
  offers {
    serviceType
    areaSentence(language: $language)
    service {
      slug name nameEn website
      description(language: $language)
      providedBy(asOf: $on, first: 10) { nodes { provider { slug name nameEn } } }
    }
    statement {
      certainty(on: $on) validTo lastConfirmed
      sources { id title publisher url published asOf accessed }
    }
  }
}
"""
NEAR: Final = f"""query ($region: ID!, $on: Date!, $language: Language!) {{
  help: helpNear(region: $region, on: $on) {{
    region {{ ags name within {{ name }} }}
    headline(language: $language)
    lead(language: $language)
    ...Offers
    unmentionedSentence(language: $language)
    uncertainSentence(language: $language)
    uncertain(first: 50) {{ slug name nameEn }}
  }}
}}{_OFFERS}"""
_EVERYWHERE: Final = f"""query ($region: String!, $on: Date!, $language: Language!) {{
  districts: regions(
    where: {{ kind: {{ in: [DISTRICT, URBAN_DISTRICT] }}, within: {{ within: {{ ags: {{ eq: $region }} }} }} }}
    orderBy: [{{ field: NAME }}]
    first: 100
  ) {{ nodes {{ ags name within {{ ags name }} }} }}
  help: helpNear(region: "{_STATE}", parts: false, on: $on) {{ ...Offers }}
}}{_OFFERS}"""


@dataclass(frozen=True)
class WrittenHelp:
    """The page's title and its content as HTML."""

    title: str
    content: str


class HelpPage:
    """Writes the pages of help from answers of `operations`; `cache` keeps them as long as the data stay the same."""

    def __init__(self, operations: Operations, cache: AnswerCache | None, base_path: str) -> None:
        self._operations = operations
        self._cache = cache
        self._base_path = base_path

    async def write(self, ags: str, language: str) -> WrittenHelp | None:
        """The page for a district, or with an empty key the one to choose a district; None if it can't be written at
        the moment. Raises NotFound if there is no such district."""
        if ags and not _DISTRICT.fullmatch(ags):
            raise NotFound(f"There is no district {ags!r}.", hint="Give the AGS of a district, such as 05315.")
        variables = {"region": ags or _STATE, "on": date.today().isoformat(), "language": language.upper()}
        # The name keeps the written page apart from the answer to the same query.
        request = Request(NEAR if ags else _EVERYWHERE, "help page", variables)

        async def make() -> StoredAnswer | None:
            return await self._made(Request(request.query, None, variables), bool(ags), language)

        page = await (self._cache.answer(request, make) if self._cache else make())
        return WrittenHelp(**orjson.loads(page.body)) if page else None

    async def _made(self, request: Request, is_near: bool, language: str) -> StoredAnswer | None:
        result = await self._operations.run(request, queries_only=True)
        if isinstance(result, Refused):
            return None
        for error in result.errors or ():
            if is_near and isinstance(error.original_error, NotFound):
                raise error.original_error
        if result.errors:
            return None
        data = cast("Data", result.data)
        markup = HelpMarkup(language, self._base_path)
        if is_near:
            page = {"title": data["help"]["headline"], "content": markup.near(data["help"])}
        else:
            districts = cast("Sequence[Data]", data["districts"]["nodes"])
            page = {"title": markup.title, "content": markup.everywhere(districts, data["help"]["offers"])}
        return StoredAnswer.of(page)
