from typing import Optional

from pydantic import Field

from .base_model import BaseModel


class About(BaseModel):
    dataset: "AboutDataset"


class AboutDataset(BaseModel):
    version: Optional[str]
    loaded_at: Optional[str] = Field(alias="loadedAt")
    licence: Optional[str]
    actor_count: int = Field(alias="actorCount")
    region_count: int = Field(alias="regionCount")
    source_count: int = Field(alias="sourceCount")
    statement_count: int = Field(alias="statementCount")


About.model_rebuild()
