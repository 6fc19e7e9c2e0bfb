"""The build's hook: what the claims teach is learnt when claimcheck is built, and comes with it.

It goes into the wheel, and for an editable install into the checkout, beside the code, where
`claimcheck.reading.matching.lessons` finds it. An installation without it starts slower and is otherwise the same, so
a build in which nothing can be learnt says so and goes on.
"""

from __future__ import annotations

import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Learning(BuildHookInterface[Any]):
    """Learns before a wheel is made of this project."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 -- hatchling passes it
        """See `BuildHookInterface`."""
        sys.path.insert(0, self.root)
        try:
            from claimcheck.catalogue import Catalogue, builtin  # noqa: PLC0415 -- what is built may fail here
            from claimcheck.readers.teaching import ship  # noqa: PLC0415

            learnt = ship(Catalogue(builtin()))
            build_data["artifacts"].append(learnt.relative_to(self.root).as_posix())
        except Exception as error:  # noqa: BLE001 -- whatever it is, only time is lost
            self.app.display_warning(f"the first check will take longer, for nothing was learnt: {error}")
        finally:
            sys.path.remove(self.root)
