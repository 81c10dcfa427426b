"""igraph comes without types: it is imported here only, and what it gives is `Any`."""

from __future__ import annotations

from typing import Any

import igraph as _igraph  # pyright: ignore[reportMissingTypeStubs]

igraph: Any = _igraph
