"""Code → what of torch it imports late: a worker imports it once, before the arms that need it."""

from __future__ import annotations

import re

DYNAMO = ("torch._dynamo",)
"""What optimizers import, among others, when they are first used; it takes as long as torch itself."""
COMPILER = (*DYNAMO, "torch._functorch.aot_autograd")
"""What the first compilation imports."""
USES_DYNAMO = re.compile(
    r"\b(optim|lr_scheduler|swa_utils|checkpoint\w*|profiler?|compile|_dynamo|meta"
    r"|use_deterministic_algorithms|DistributedDataParallel|flex_attention|functorch|export)\b"
)
_COMPILES = re.compile(r"\b(compile|flex_attention|export)\b")


def preload(code: str) -> tuple[str, ...]:
    """The modules that code imports besides torch itself, when it is first run."""
    if not USES_DYNAMO.search(code):
        return ()
    return COMPILER if _COMPILES.search(code) else DYNAMO
