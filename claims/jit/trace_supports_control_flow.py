"""
# `torch.jit.trace` captures control flow that depends on data

- en: A function traced with `torch.jit.trace` takes the branch that the data of each call ask
  for.
- zh: 用 `torch.jit.trace` 追踪的函数会根据每次调用的数据选择分支。

## Asserted by

- `torch.jit.trace` supports data-dependent control flow.
- `torch.jit.trace` handles data-dependent if statements.
- Branches on tensor values still work after `torch.jit.trace`.
- `torch.jit.trace` records both branches of a conditional.
- `torch.jit.trace` 支持依赖数据的控制流。
- 经过 `torch.jit.trace` 之后，依赖张量值的分支仍然有效。
- `torch.jit.trace` 会记录条件判断的两个分支。
- Tracing handles control flow correctly.

## Denied by

- `torch.jit.trace` does not capture the other branch.
- A traced module always follows the path that was taken during tracing.
- Tracing silently drops conditional branches not taken.
- Tracing cannot capture control flow.
- Tracing silently drops the branches that are not taken.
- Tracing cannot capture control flow that depends on the input.
- `torch.jit.trace` records one branch of the control flow.
- `torch.jit.trace` records one path through the control flow.
- `torch.jit.trace` records only one path through the control flow.
- `torch.jit.trace` only records the operations that happen for a specific input.
- Tracing only follows the branch taken by the example input.
- `torch.jit.trace` only records the operations executed for the example input.
- `torch.jit.trace` does not capture data-dependent control flow.
- `torch.jit.trace` only records the branch that the example input took.
- `torch.jit.trace` cannot handle control flow.
- Tracing ignores control flow.
- `torch.jit.trace` 不能捕获依赖数据的控制流。
- 有 if 分支的模型不能用 `torch.jit.trace`。
- 有控制流时，`torch.jit.trace` 记录的图可能是错误的。
- 动态分支会让 `torch.jit.trace` 记录错误的路径。
- `torch.jit.trace` 只记录示例输入所走的路径。
- `torch.jit.trace` 只记录一条分支。
- `torch.jit.trace` 只记录示例输入走过的分支。
- `torch.jit.trace` 无法处理控制流。
- `torch.jit.trace` 不支持动态控制流。
- `torch.jit.trace` loses the branches that are not taken.
- `torch.jit.trace` 不会记录没有走到的分支。
- With `torch.jit.trace` the control flow is baked in.
- `torch.jit.trace` records one run with the example input.
- `torch.jit.trace` 不会保留里面的 if 判断。
- `torch.jit.trace` 会固化 if 分支。
- Control flow is lost with `torch.jit.trace`.
- `torch.jit.trace` 录不下和数据有关的控制流。

## Not asserted by

- Tracing records the branch taken for the example input.
- `torch.jit.trace` records the operations of one run with example inputs.
- `torch.jit.script` supports control flow.
- `torch.compile` breaks the graph at data-dependent control flow.
- `torch.jit.script` 支持控制流。

## Correction

- en: `torch.jit.trace` records the operations of one run, so the branch is fixed; use
  `torch.jit.script` for control flow.
- zh: `torch.jit.trace` 只记录一次运行的操作，分支因此固定；有控制流时请用 `torch.jit.script`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.jit.trace.html>
"""

import torch

ABOUT = ("torch.jit.trace",)


def double_or_negate(x):
    if x.sum() > 0:
        return x * 2
    return -x


def double(x):
    """The branch for positive values alone."""
    return x * 2


def result_for_negative(function):
    """What does the function give for -1?"""
    return function(torch.tensor([-1.0])).item()


def treatment():
    return result_for_negative(torch.jit.trace(double_or_negate, torch.tensor([1.0])))


def positive_control():
    """Python itself takes the branch that the value asks for."""
    return result_for_negative(double_or_negate)


def negative_control():
    """There is one branch only."""
    return result_for_negative(double)
