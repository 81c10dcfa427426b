"""The reader on whose behalf data are read: what is visible depends on their role."""

from __future__ import annotations

from dataclasses import dataclass

from graph.model.enums import Visibility


@dataclass(frozen=True)
class Reader:
    """Sees everything whose visibility is at or below `role`."""

    role: Visibility = Visibility.PUBLIC

    @property
    def hidden(self) -> tuple[Visibility, ...]:
        """The visibilities that this reader may not see."""
        order = tuple(Visibility)
        return order[order.index(self.role) + 1 :]
