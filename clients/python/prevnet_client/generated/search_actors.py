from typing import Literal, Optional

from pydantic import Field

from .base_model import BaseModel
from .fragments import ActorName


class SearchActors(BaseModel):
    search: "SearchActorsSearch"


class SearchActorsSearch(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "SearchActorsSearchPageInfo" = Field(alias="pageInfo")
    nodes: list["SearchActorsSearchNodes"]


class SearchActorsSearchPageInfo(BaseModel):
    has_next_page: bool = Field(alias="hasNextPage")
    end_cursor: Optional[str] = Field(alias="endCursor")


class SearchActorsSearchNodes(ActorName):
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


SearchActors.model_rebuild()
SearchActorsSearch.model_rebuild()
