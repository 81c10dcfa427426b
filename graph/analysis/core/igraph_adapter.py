"""The only import of igraph, which has no types: everything it returns is `Any`."""

from __future__ import annotations

from typing import Any

import igraph as _igraph  # pyright: ignore[reportMissingTypeStubs]

igraph: Any = _igraph
