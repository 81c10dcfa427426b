"""How many examples hypothesis makes: `default` a few, `thorough` many (`pytest --hypothesis-profile=thorough`).

A test whose examples are dearer or cheaper than the usual hundred of `thorough` says so as a share of the profile's
number: `@settings(max_examples=examples(0.4))`. A fixed number would make the profiles idle, and a test forbids it.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

DEFAULT = "default"
THOROUGH = "thorough"
LEAST = 4
"""Fewer examples than these find nothing."""


def register_profiles() -> None:
    """No deadlines, as machines are busy; fixtures last for all examples of a test, which those know."""
    unhealthy = (
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
    )
    common = settings(deadline=None, suppress_health_check=unhealthy)
    settings.register_profile(THOROUGH, common, max_examples=100)
    settings.register_profile(DEFAULT, common, max_examples=25)
    settings.load_profile(DEFAULT)


def examples(share: float) -> int:
    return max(LEAST, round(settings().max_examples * share))
