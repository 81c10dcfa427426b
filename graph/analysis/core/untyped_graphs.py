"""Graph libraries without static types, imported only here, so that their missing stubs are silenced once."""

from __future__ import annotations

from typing import Any

import graspologic_native as _graspologic_native  # pyright: ignore[reportMissingTypeStubs]
from scipy import sparse as _sparse  # pyright: ignore[reportMissingTypeStubs]
from scipy.sparse import csgraph as _csgraph  # pyright: ignore[reportMissingTypeStubs]

graspologic_native: Any = _graspologic_native
sparse: Any = _sparse
csgraph: Any = _csgraph
