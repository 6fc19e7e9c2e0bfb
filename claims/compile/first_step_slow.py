"""
# The first call of a model compiled with `torch.compile` is slow

- en: The first call of a model compiled with `torch.compile` takes much longer than the following
  ones, because it compiles the model.
- zh: 用 `torch.compile` 编译的模型，第一次调用要先编译，因此比之后的调用耗时长得多。

## Asserted by

- The first call of a compiled model is slow because of compilation.
- `torch.compile` compiles lazily, on the first call.
- The first call of a compiled model includes compilation.
- Compilation takes a long time on the first call.
- Leave the first call out of your measurements, since it includes compilation time.
- The first iteration is slower, because `torch.compile` compiles the model then.
- The first call of a compiled model includes compilation time.
- With `torch.compile` the first iteration takes longer than the rest.
- `torch.compile` has a high start-up cost on the first run.
- On the first call `torch.compile` needs a long time.
- 使用 `torch.compile` 后，第一次调用因为要编译而较慢。
- `torch.compile` 首次运行需要编译，比较慢。
- `torch.compile` 编译的模型首次运行耗时较长。
- `torch.compile` 的首个 step 会比较慢。
- `torch.compile` 首次运行需要较长的编译时间。
- The first call of a compiled model takes much longer.
- 使用 `torch.compile` 后第一次前向会花很长时间。
- With `torch.compile` the first iterations are slow.
- The first iteration takes longer when you use `torch.compile`.
- `torch.compile` is slow at first because the model has to be compiled.
- `torch.compile` needs some time for compilation on the first call.
- `torch.compile` has a cold-start cost.
- The first one or two calls of a compiled model are slow.
- `torch.compile` 的第一个 step 要编译几十秒。

## Denied by

- The first call of a compiled model is as fast as the following ones.
- `torch.compile` adds no cost to the first iteration.
- 使用 `torch.compile` 后，第一次调用与之后的调用一样快。
- `torch.compile` 编译的模型首次运行不会变慢。

## Not asserted by

- `torch.compile` speeds up training.
- A new input shape makes `torch.compile` compile again.
- 测量 `torch.compile` 的速度之前应先预热。

## Correction

- en: `torch.compile` compiles at the first call, not when it is applied, so that call is slow;
  later calls reuse the compiled code. Warm up before measuring.
- zh: `torch.compile` 在第一次调用时才真正编译，因此第一次很慢；之后的调用复用编译好的代码。
  测速前请先预热。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.compile.html>
- <https://docs.pytorch.org/tutorials/intermediate/torch_compile_tutorial.html>
"""

from types import FunctionType

import torch

ABOUT = ("torch.compile",)
MEASURES = "time"


def fresh():
    """A model that has a code object to itself, so nothing that was compiled before is reused."""

    def model(x):
        for _ in range(20):
            x = (x * 2 + 1).relu()
        return x

    return FunctionType(model.__code__.replace(), globals())


def compiled():
    # This backend runs what was traced as it is; one that generates code takes longer to compile.
    return torch.compile(fresh(), backend="eager")


def first_call():
    data = torch.ones(2, 8)
    return lambda: compiled()(data)


def later_call():
    """A model is made here, too, but not compiled, so that nothing but compiling differs."""
    model, data = compiled(), torch.ones(2, 8)
    model(data)
    return lambda: (fresh(), model(data))


def treatment():
    return first_call(), later_call()


def positive_control():
    """Twice the work."""
    later = later_call()
    return lambda: (later(), later()), later


def negative_control():
    """The same work."""
    later = later_call()
    return later, later
