"""What keeps the tests quick."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import settings
from profiles import DEFAULT, LEAST, THOROUGH, examples
from tree import modules, text_of

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
