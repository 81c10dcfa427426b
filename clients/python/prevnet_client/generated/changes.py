from typing import Literal, Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import ChangeSort, StatementName
from .fragments import ActorName


class Changes(BaseModel):
    changes: "ChangesChanges"


class ChangesChanges(BaseModel):
    sentence: str
    total_count: int = Field(alias="totalCount")
    nodes: list["ChangesChangesNodes"]


class ChangesChangesNodes(BaseModel):
    sort: ChangeSort
    day: str
    kind: Optional[StatementName]
    actor: Optional["ChangesChangesNodesActor"]
    sentence: str


class ChangesChangesNodesActor(ActorName):
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


Changes.model_rebuild()
ChangesChanges.model_rebuild()
ChangesChangesNodes.model_rebuild()
