"""The pytest plug-in: `pytest --claimcheck docs/` checks articles, `pytest --claimcheck-claims claims/` claims.

pytest loads this module in every session of everyone who has claimcheck installed. So it only knows the
flags; without one of them nothing more is imported and nothing is collected.
"""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """The flags; everything else is set in ``[tool.claimcheck]`` or the environment."""
    group = parser.getgroup("claimcheck", "fact-checking of writing about PyTorch")
    group.addoption(
        "--claimcheck",
        action="store_true",
        help="Also check articles: a test for everything they say about PyTorch.",
    )
    group.addoption(
        "--claimcheck-claims",
        action="store_true",
        help="Also perform claims, against their record if there is one: those of the configured folders or, "
        "without such, of the folders named.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Begin, if asked to."""
    if config.option.claimcheck or config.option.claimcheck_claims:
        from claimcheck.plugin.collecting import Collecting  # noqa: PLC0415 -- only who asks for it waits for it

        config.pluginmanager.register(Collecting(config), "claimcheck-collecting")
