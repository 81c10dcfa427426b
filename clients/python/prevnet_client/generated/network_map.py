from datetime import date
from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import ActorKind, RegionKind


class NetworkMap(BaseModel):
    network_map: "NetworkMapNetworkMap" = Field(alias="networkMap")


class NetworkMapNetworkMap(BaseModel):
    on: date
    sentence: str
    node_count: int = Field(alias="nodeCount")
    nodes: list["NetworkMapNetworkMapNodes"]


class NetworkMapNetworkMapNodes(BaseModel):
    id: str
    name: str
    actor_kind: Optional[ActorKind] = Field(alias="actorKind")
    region_kind: Optional[RegionKind] = Field(alias="regionKind")
    degree: int


NetworkMap.model_rebuild()
NetworkMapNetworkMap.model_rebuild()
