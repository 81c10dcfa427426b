"""One organisation for a frame: what it is, what the API finds of it, and its sources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from api.export.parameters import TableRequest
from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from api.http.embed.embedded import Data, EmbeddedPage, EmbedMarkup
from api.http.help.elements import Markup, element, joined
from graph.errors import NotFound

_ACTOR: Final = """query EmbedActor($slug: String!, $id: ID!, $on: Date!, $language: Language!) {
  actor(slug: $slug, asOf: $on) {
    slug name nameEn shortName website
    actorKind: kind
    description(language: $language)
    sources { id title publisher url published accessed }
    locations(first: 5) { nodes { region { name } } }
    ... on CounsellingService {
      serviceType
      providedBy(first: 10) { nodes { provider { slug name nameEn } } }
    }
  }
  profile(of: $id, on: $on) {
    sentence(language: $language)
    figures { value unit label(language: $language) }
  }
}"""


async def actor_card(operations: Operations, request: TableRequest, key: str, base_path: str) -> EmbeddedPage:
    """Raises NotFound if there is no such actor, OperationFailed with the errors of the questions."""
    variables = {"slug": key, "id": f"Actor:{key}", "on": request.day, "language": request.language}
    data = await answer_data(operations, _ACTOR, variables)
    actor = data["actor"]
    if actor is None:
        raise NotFound(f"There is no actor {key[:100]!r}.", hint="Give the key of an actor, such as lks-nrw.")
    markup = _ActorMarkup(request, base_path)
    return EmbeddedPage(
        title=markup.name_of(actor)[0],
        content=markup.card(actor, data["profile"]),
        page=markup.page_address("actors", actor["slug"]),
    )


class _ActorMarkup(EmbedMarkup):
    def card(self, actor: Data, profile: Data) -> Markup:
        name, language = self.name_of(actor)
        facts = (joined(element("dt", term), element("dd", value)) for term, value in self._facts(actor) if value)
        figures = [figure for figure in profile["figures"] if figure["value"] is not None]
        return joined(
            element("h1", name, lang=language),
            element("p", profile["sentence"], class_="lead"),
            element("p", actor["description"]) if actor["description"] else None,
            element("dl", facts),
            element("ul", map(self._figure, figures), class_="figures") if figures else None,
            element("p", self._website(actor["website"])),
            self.source_list(actor["sources"]),
        )

    def _facts(self, actor: Data) -> Iterator[tuple[str, str | Markup]]:
        type_ = actor.get("serviceType")
        yield (
            self._say("column-actor-kind"),
            self._word(type_) if type_ else self._say(f"ActorKind-{actor['actorKind']}"),
        )
        seats = ", ".join(one["region"]["name"] for one in actor["locations"]["nodes"])
        yield self._say("column-seats"), element("span", seats, lang=self._german) if seats else ""
        carriers = {row["provider"]["slug"]: row["provider"] for row in actor.get("providedBy", {"nodes": ()})["nodes"]}
        ways = [self._actor(carrier) for carrier in carriers.values()]
        yield self._say("help-carrier"), element("ul", (element("li", way) for way in ways)) if ways else ""

    def _figure(self, figure: Data) -> Markup:
        return element("li", self._say("figure", unit=figure["unit"], value=figure["value"], label=figure["label"]))
