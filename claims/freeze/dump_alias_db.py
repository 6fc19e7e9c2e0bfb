"""
# The graph of a frozen module has `dump_alias_db`

- en: `dump_alias_db` is a method of `frozen_module.forward.graph`; it prints which attributes
  freezing takes to be modified.
- zh: `dump_alias_db` 是 `frozen_module.forward.graph` 的方法，会打印冻结时认为被修改的属性。

## Asserted by

- Run `dump_alias_db` on `frozen_module.forward.graph` to see which attributes are modified.
- `frozen_module.forward.graph` has a method `dump_alias_db`.
- `dump_alias_db` can be called on the graph of a frozen module.
- 在 `frozen_module.forward.graph` 上运行 `dump_alias_db`，可以看到哪些属性被修改。
- `frozen_module.forward.graph` 有 `dump_alias_db` 方法。
- 可以在冻结后模块的图上调用 `dump_alias_db`。

## Denied by

- The graph of a frozen module has no `dump_alias_db`.
- `dump_alias_db` is not a method of `frozen_module.forward.graph`.
- 冻结后模块的图没有 `dump_alias_db`。
- `frozen_module.forward.graph` 上不存在 `dump_alias_db` 方法。

## Not asserted by

- `frozen_module.code` shows the graph as Python code.
- `torch.jit.freeze` keeps attributes that `forward` modifies.
- `torch.jit.freeze` 会保留在 `forward` 中被修改的属性。

## Correction

- en: `frozen_module.forward.graph.dump_alias_db()` (or `frozen_module.graph`) prints the
  analysis.
- zh: `frozen_module.forward.graph.dump_alias_db()`（或 `frozen_module.graph`）会打印分析结果。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html>
"""

import torch
from torch import nn

ABOUT = ("torch.jit.freeze",)
REQUIRES = "torch>=1.8"


class WithDump:
    """An object that has the method."""

    def dump_alias_db(self):
        """Print nothing."""


def has_dump(graph):
    """Can `dump_alias_db` be called on it?"""
    return callable(getattr(graph, "dump_alias_db", None))


def treatment():
    frozen = torch.jit.freeze(torch.jit.script(nn.Linear(2, 1).eval()))
    return has_dump(frozen.forward.graph)


def positive_control():
    """An object written with the method."""
    return has_dump(WithDump())


def negative_control():
    """An object that has no methods of its own."""
    return has_dump(object())


def otherwise():
    import torch

    del torch._C.Graph.dump_alias_db
