from datetime import date
from typing import Literal, Optional

from pydantic import Field

from .base_model import BaseModel
from .fragments import ActorName


class Actors(BaseModel):
    actors: "ActorsActors"


class ActorsActors(BaseModel):
    total_count: int = Field(alias="totalCount")
    page_info: "ActorsActorsPageInfo" = Field(alias="pageInfo")
    nodes: list["ActorsActorsNodes"]


class ActorsActorsPageInfo(BaseModel):
    has_next_page: bool = Field(alias="hasNextPage")
    end_cursor: Optional[str] = Field(alias="endCursor")


class ActorsActorsNodes(ActorName):
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
    short_name: Optional[str] = Field(alias="shortName")
    name_en: Optional[str] = Field(alias="nameEn")
    website: Optional[str]
    founded: Optional[int]
    dissolved: Optional[int]
    known_from: Optional[date] = Field(alias="knownFrom")


Actors.model_rebuild()
ActorsActors.model_rebuild()
