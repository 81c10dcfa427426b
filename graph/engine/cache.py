"""The downloaded jars, and which of them are verified.

Hashing every jar at each start would take too long. So a stamp file stores size, modification time and sha256 of each
jar that was hashed; a jar whose size or time has changed since then is hashed again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast

import platformdirs

from graph.engine.disk import write_private
from graph.engine.lock import Jar, Lock

Proof = tuple[int, int, str]
"""Size in bytes, modification time in nanoseconds and sha256 of a jar that was hashed."""


def default_cache() -> Path:
    """The folder of the downloaded jars in the user's cache."""
    return platformdirs.user_cache_path("prevnet", appauthor=False) / "neo4j"


class JarCache:
    """The jars of `lock` in `<folder>/<version>/lib`."""

    def __init__(self, folder: Path, lock: Lock) -> None:
        self.lock = lock
        self.folder = folder / lock.version
        self.lib = self.folder / "lib"
        self._stamp = self.folder / "verified.json"

    def path(self, jar: Jar) -> Path:
        return self.lib / jar.file_name

    @property
    def paths(self) -> list[Path]:
        return [self.path(jar) for jar in self.lock.jars]

    def missing(self) -> list[Jar]:
        """The jars that are absent or differ from the lock. Those not verified, or changed since, are hashed."""
        proofs = self._read_proofs()
        unverified = [
            jar for jar in self.lock.jars if (proof := self._proof(jar)) is None or proof != proofs.get(jar.file_name)
        ]
        with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            intact = list(pool.map(self._is_intact, unverified))
        missing = [jar for jar, is_good in zip(unverified, intact, strict=True) if not is_good]
        if len(missing) < len(unverified):
            self.remember(set(self.lock.jars) - set(missing))
        return missing

    def remember(self, jars: Collection[Jar]) -> None:
        """Stores that `jars` are verified in their present state."""
        proofs = {jar.file_name: self._proof(jar) for jar in jars}
        write_private(self._stamp, json.dumps(proofs, indent=0, sort_keys=True))

    def _is_intact(self, jar: Jar) -> bool:
        return self._proof(jar) is not None and sha256(self.path(jar)) == jar.sha256

    def _proof(self, jar: Jar) -> Proof | None:
        """None if the jar is absent or its size differs from the lock."""
        try:
            status = self.path(jar).stat()
        except OSError:
            return None
        return (status.st_size, status.st_mtime_ns, jar.sha256) if status.st_size == jar.size else None

    def _read_proofs(self) -> dict[str, Proof]:
        try:
            stored = cast("dict[str, list[object]]", json.loads(self._stamp.read_bytes()))
            return {name: cast("Proof", tuple(proof)) for name, proof in stored.items()}
        except (OSError, ValueError, AttributeError, TypeError):
            return {}  # no stamp file, or a damaged one: all jars are hashed


def sha256(path: Path) -> str:
    """The digest of a file in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
