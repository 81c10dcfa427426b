"""Resolve the jars of a Neo4j version with Maven, for a new lock file.

Maven is the reference for the dependencies of a project; resolvers in Python added test libraries and picked other
versions. Maven is only needed to change the version of Neo4j, not to run prevnet.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from graph.engine.cache import sha256
from graph.engine.lock import Jar, Lock
from graph.errors import EngineError

_TIME_LIMIT: Final = 900.0
_PROJECT: Final = """<project><modelVersion>4.0.0</modelVersion>
<groupId>prevnet</groupId><artifactId>lock</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>{version}</version></dependency>
<dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>{version}</version></dependency>
</dependencies></project>
"""


def resolve(version: str) -> Lock:
    """The lock of `version`, resolved with `mvn` over the network, which takes about a minute. Raises EngineError if
    there is no Maven, or if it fails."""
    maven = shutil.which("mvn")
    if maven is None:
        raise EngineError(
            "Writing a lock needs Maven: there is no `mvn` on the PATH.", hint="Install Maven 3.8 or newer."
        )
    with tempfile.TemporaryDirectory(prefix="prevnet-lock-") as name:
        folder = Path(name)
        (folder / "pom.xml").write_text(_PROJECT.format(version=version), encoding="utf-8")
        _copy_dependencies(maven, folder, version)
        repository = folder / "jars"
        jars = sorted(
            (_describe(path, repository) for path in repository.rglob("*.jar")), key=lambda jar: jar.coordinates
        )
    return Lock(version, tuple(jars))


def _copy_dependencies(maven: str, folder: Path, version: str) -> None:
    options = ("-DincludeScope=runtime", "-DoutputDirectory=jars", "-Dmdep.useRepositoryLayout=true")
    command = [maven, "-q", "-B", "-Dstyle.color=never", "dependency:copy-dependencies", *options]
    try:
        done = subprocess.run(  # noqa: S603 - Maven as found on the PATH
            command,
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=_TIME_LIMIT,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired as error:
        raise EngineError(f"Maven took more than {_TIME_LIMIT:.0f} seconds.", hint="Check the connection.") from error
    if done.returncode:
        errors = "\n".join(line for line in done.stdout.splitlines() if "ERROR" in line)[:2000]
        raise EngineError(
            f"Maven can't resolve Neo4j {version}:\n{errors}",
            hint="Check the version, the connection and ~/.m2/settings.xml.",
        )


def _describe(path: Path, repository: Path) -> Jar:
    *group, artifact, version, name = path.relative_to(repository).parts
    classifier = name.removeprefix(f"{artifact}-{version}").removesuffix(".jar").removeprefix("-")
    return Jar(".".join(group), artifact, version, classifier, sha256(path), path.stat().st_size)
