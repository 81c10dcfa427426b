from typing import Literal, Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import AmountKind, AmountScope, Certainty, FundingPeriod
from .fragments import ActorName, SourceRef


class Fundings(BaseModel):
    fundings: "FundingsFundings"


class FundingsFundings(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "FundingsFundingsPageInfo" = Field(alias="pageInfo")
    nodes: list["FundingsFundingsNodes"]


class FundingsFundingsPageInfo(BaseModel):
    has_next_page: bool = Field(alias="hasNextPage")
    end_cursor: Optional[str] = Field(alias="endCursor")


class FundingsFundingsNodes(BaseModel):
    id: str
    funder: "FundingsFundingsNodesFunder"
    recipient: "FundingsFundingsNodesRecipient"
    programme: Optional["FundingsFundingsNodesProgramme"]
    amount_eur: Optional[float] = Field(alias="amountEur")
    amount_kind: AmountKind = Field(alias="amountKind")
    amount_scope: AmountScope = Field(alias="amountScope")
    period: FundingPeriod
    valid_from: Optional[str] = Field(alias="validFrom")
    valid_to: Optional[str] = Field(alias="validTo")
    certainty: Certainty
    sources: list["FundingsFundingsNodesSources"]


class FundingsFundingsNodesFunder(ActorName):
    typename__: Literal[
        "Actor",
        "CivilSocietyGroup",
        "CounsellingService",
        "Ministry",
        "Municipality",
        "Network",
        "Programme",
        "PublicBody",
    ] = Field(alias="__typename")


class FundingsFundingsNodesRecipient(ActorName):
    typename__: Literal[
        "Actor",
        "CivilSocietyGroup",
        "CounsellingService",
        "Ministry",
        "Municipality",
        "Network",
        "Programme",
        "PublicBody",
    ] = Field(alias="__typename")


class FundingsFundingsNodesProgramme(BaseModel):
    id: str
    slug: str
    name: str


FundingsFundingsNodesSources = SourceRef
Fundings.model_rebuild()
FundingsFundings.model_rebuild()
FundingsFundingsNodes.model_rebuild()
