"""
# `torch.compile` recompiles a function at most 8 times by default

- en: By default `torch.compile` keeps 8 compiled versions of a function; then it stops compiling
  and runs the function in eager mode (`torch._dynamo.config.recompile_limit`).
- zh: 默认情况下，`torch.compile` 最多为一个函数保存 8 个编译版本，之后不再编译而以 eager 模式运行
  （`torch._dynamo.config.recompile_limit`）。

## Asserted by

- The recompile limit of `torch.compile` is 8 by default.
- `torch._dynamo.config.recompile_limit` defaults to 8.
- `torch.compile` gives up after 8 recompilations by default.
- `torch.compile` 的重新编译上限默认为 8。
- `torch._dynamo.config.recompile_limit` 的默认值是 8。
- 默认情况下，`torch.compile` 最多重新编译 8 次。
- 重新编译次数的默认上限是 8。
- `torch.compile` 重新编译超过 8 次就不再编译。

## Denied by

- The recompile limit of `torch.compile` is 64 by default.
- By default `torch.compile` recompiles without a limit.
- `torch.compile` 的重新编译上限默认不是 8。
- 默认情况下，`torch.compile` 的重新编译次数没有上限。

## Not asserted by

- A new input shape triggers a recompile.
- Raise `torch._dynamo.config.recompile_limit` if a function is compiled too often.
- 形状变化会触发 `torch.compile` 重新编译。

## Correction

- en: `torch._dynamo.config.recompile_limit` (`cache_size_limit` in older releases) is 8: a function
  gets at most 8 compiled versions, then it runs in eager mode.
- zh: `torch._dynamo.config.recompile_limit`（旧版本中为 `cache_size_limit`）为 8：
  一个函数最多有 8 个编译版本，之后以 eager 模式运行。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/_dynamo/config.py>
"""

import torch

ABOUT = ("torch.compile", "torch._dynamo.config")


def versions_compiled(limit=None):
    """How many of twelve versions that a function needs are compiled?"""
    from torch._dynamo import config

    if limit is not None:
        old_name = hasattr(config, "cache_size_limit") and not hasattr(config, "recompile_limit")
        setattr(config, "cache_size_limit" if old_name else "recompile_limit", limit)
    graphs = []

    def counting(graph, _):
        graphs.append(graph)
        return graph.forward

    def added(x, word):
        return x + len(word)

    compiled = torch.compile(added, backend=counting)
    for version in range(12):
        compiled(torch.ones(2), "x" * version)  # compiled code is bound to the very word
    return len(graphs)


def treatment():
    return versions_compiled()


def positive_control():
    """The limit is set to 8."""
    return versions_compiled(limit=8)


def negative_control():
    """The limit is set to 4."""
    return versions_compiled(limit=4)


def negative_control_higher():
    """The limit is set to 64."""
    return versions_compiled(limit=64)
