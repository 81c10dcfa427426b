"""Who helps in a district, for a frame: the services as the page of help writes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from api.export import parameters as p
from api.export.parameters import TableRequest
from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from api.http.embed.embedded import Data, EmbeddedPage, EmbedMarkup
from api.http.help.elements import Markup, element, joined
from api.http.help.page import NEAR

HELP_PARAMETERS: Final = (
    p.region("region", is_required=True),
    p.choice("service", p.codes("ServiceType"), many=True),
)


async def help_card(operations: Operations, request: TableRequest, _: str, base_path: str) -> EmbeddedPage:
    """Raises OperationFailed with the errors of the question, also for an unknown region."""
    variables = {"region": request["region"], "on": request.day, "language": request.language}
    help_ = (await answer_data(operations, NEAR, variables))["help"]
    markup = _HelpCardMarkup(request, base_path)
    ags: str = help_["region"]["ags"]
    return EmbeddedPage(
        title=help_["headline"],
        content=markup.card(help_, request["service"]),
        page=markup.page_address("help", ags[:5]) if len(ags) >= 5 else markup.page_address("help"),
    )


class _HelpCardMarkup(EmbedMarkup):
    def card(self, help_: Data, services: Sequence[str] | None) -> Markup:
        """With `services`, only offers of these types, and nothing of what is not known of others."""
        offers = [offer for offer in help_["offers"] if not services or offer["serviceType"] in services]
        return joined(
            self._emergency(),
            self._head(help_["headline"], help_["lead"]),
            element("p", self._say("embed-only", types=", ".join(map(self._word, services)))) if services else None,
            self._sections(offers),
            None if offers else element("p", self._say("embed-none")),
            None if services else self._unknown(help_),
        )
