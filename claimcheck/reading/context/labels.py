"""Names that stand where only a name does, without marks of code: the first cell of a row, "shuffle: …"."""

from __future__ import annotations

import re
from collections.abc import Container

from claimcheck.model import Passage, PassageKind

_LABEL = re.compile(r"\s*([a-z]\w+)\s*(?:[(（][^()（）]{0,30}[)）]\s*)?(?:[:：]|[–—-]+\s)")
_WHOLE = re.compile(r"\s*([a-z]\w+)\s*\Z")
_ORDINARY = frozenset([
    "add", "all", "any", "buffer", "checkpoint", "code", "cross", "data", "device", "dim", "dropout",
    "embedding", "eq", "equal", "function", "fused", "gamma", "generator", "grad", "gradients", "half",
    "hook", "hooks", "indexing", "label", "labels", "linear", "load", "log", "long", "mode", "models",
    "module", "momentum", "normal", "optim", "optimizer", "parameter", "parameters", "print",
    "quantization", "relu", "sampler", "save", "scheduler", "script", "side", "sigmoid", "size", "softmax",
    "solve", "sort", "stable", "state", "step", "steps", "storage", "stream", "target", "targets", "tensor",
    "time", "torch", "trace", "training", "weight",
])  # fmt: skip
"""Words that label other things than what PyTorch calls so."""


def with_label(passage: Passage, names: Container[str]) -> tuple[tuple[int, int], ...]:
    """Where a passage has code, a label that is one of ``names`` included."""
    pattern = _WHOLE if passage.kind is PassageKind.CELL else _LABEL
    label = pattern.match(passage.text)
    if label is None or passage.code or label[1] not in names or label[1] in _ORDINARY:
        return passage.code
    return (label.span(1),)
