"""What keeps the tests quick, and one database one process's own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from hypothesis import settings
from profiles import DEFAULT, LEAST, THOROUGH, examples
from tree import ROOT, modules, text_of

FIXED = re.compile(r"max_examples\s*=\s*(?!examples\()")


def test_no_test_has_a_fixed_number_of_examples() -> None:
    """It would make the profiles idle."""
    own = {Path(__file__).name, "profiles.py"}
    assert [path.name for path in modules("tests") if path.name not in own and FIXED.search(text_of(path))] == []


def test_the_thorough_profile_makes_more_examples() -> None:
    few, many = settings.get_profile(DEFAULT).max_examples, settings.get_profile(THOROUGH).max_examples
    assert LEAST < few < many == 100
    assert examples(1) == settings().max_examples
    assert examples(0.001) == LEAST


def test_a_given_database_is_used_by_one_process() -> None:
    """Whatever `-n` says; nothing is run here, only collected."""
    command = [sys.executable, "-m", "pytest", "-n", "2", "--collect-only", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "tests/contract/test_running_tests.py"],
        cwd=ROOT,
        env={**os.environ, "NEO4J_URI": "bolt://127.0.0.1:1"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "one process instead of several" in done.stdout
    assert "gw0" not in done.stdout
