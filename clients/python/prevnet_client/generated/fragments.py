from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import ActorKind, RegionKind


class ActorName(BaseModel):
    typename__: str = Field(alias="__typename")
    id: str
    slug: str
    name: str
    kind: ActorKind


class RegionName(BaseModel):
    id: str
    ags: str
    name: str
    kind: RegionKind


class SourceRef(BaseModel):
    id: str
    title: str
    publisher: Optional[str]
    url: Optional[str]
    published: Optional[str]


ActorName.model_rebuild()
RegionName.model_rebuild()
SourceRef.model_rebuild()
