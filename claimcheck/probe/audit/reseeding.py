"""Other seeds than those that a claim's file names."""

from __future__ import annotations

import random
from typing import Any, Callable, Sequence

from .places import aliases


def reseeded(offset: Sequence[int], path: str) -> None:  # noqa: ARG001 -- all that a variant calls is called alike
    """Add to every seed that is set from now on; seeds that were the same stay the same."""
    import torch  # noqa: PLC0415 -- it has been imported before the fork

    original = getattr(torch, "manual_seed", None)
    if original is not None:
        for module, name in tuple(aliases(original)):
            setattr(module, name, _offset(original, offset[0]))
    random.seed = _offset(random.seed, offset[0])


def _offset(seeding: Callable[..., Any], offset: int) -> Callable[..., Any]:
    def seed(*arguments: Any, **named: Any) -> Any:
        return seeding(
            *[one + offset if type(one) is int else one for one in arguments],
            **{key: one + offset if type(one) is int else one for key, one in named.items()},
        )

    return seed
