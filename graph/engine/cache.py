"""The jars on disk, and which of them are proven to be the lock's.

Hashing every jar takes longer than a start should: a proof (size, modification time and sha256 at the time of
hashing) is remembered in a stamp file. A jar whose size or time changed since is hashed again.
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


def default_cache() -> Path:
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
        """Jars that are absent or not the lock's; those never proven, or changed since, are hashed."""
        proofs = self._read_proofs()
        doubtful = [
            jar for jar in self.lock.jars if (proof := self._proof(jar)) is None or proof != proofs.get(jar.file_name)
        ]
        with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            intact = list(pool.map(self._is_intact, doubtful))
        missing = [jar for jar, good in zip(doubtful, intact, strict=True) if not good]
        if len(missing) < len(doubtful):
            self.remember(set(self.lock.jars) - set(missing))
        return missing

    def remember(self, jars: Collection[Jar]) -> None:
        """Notes `jars` as proven in their present state."""
        proofs = {jar.file_name: self._proof(jar) for jar in jars}
        write_private(self._stamp, json.dumps(proofs, indent=0, sort_keys=True))

    def _is_intact(self, jar: Jar) -> bool:
        return self._proof(jar) is not None and sha256(self.path(jar)) == jar.sha256

    def _proof(self, jar: Jar) -> Proof | None:
        """None if the jar is absent or of another size than the lock says."""
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
            return {}  # no stamp, or a damaged one: everything is hashed


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
