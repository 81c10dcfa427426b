"""igraph without static types, imported only here, so that its missing stubs are silenced once."""

from __future__ import annotations

from typing import Any

import igraph as _igraph  # pyright: ignore[reportMissingTypeStubs]

igraph: Any = _igraph
