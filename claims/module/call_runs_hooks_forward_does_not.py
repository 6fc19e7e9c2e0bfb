"""
# `model(x)` runs hooks that `model.forward(x)` bypasses

- en: Forward hooks run when the module is called, not when its `forward()` is called directly.
- zh: 调用模块时会执行前向钩子，直接调用 `forward()` 则不会。

## Asserted by

- `model(x)` runs the hooks, `model.forward(x)` does not.
- With `model.forward(x)` pre- or post-forward hooks that are registered will be ignored.
- `model(x)` takes care of running the hooks.
- Call the module and not `forward`, otherwise the hooks won't run.
- If you call `forward()` directly, the hooks are not run.
- `model.forward(x)` does not run the hooks.
- Calling `forward()` directly bypasses the registered hooks.
- `model(x)` and `model.forward(x)` are not identical, because only the former runs hooks.
- `__call__` runs `forward()` and also the hooks.
- `model(x)` differs from `forward()` in the hooks.
- `model(x)` 会执行钩子函数，`model.forward(x)` 不会。
- 直接调用 `forward()` 会跳过 hook。
- `__call__` 还会处理钩子。
- 直接调用 `forward()` 会绕过已注册的钩子。
- `model(x)` 与 `model.forward(x)` 并不等价，因为只有前者执行钩子。
- `__call__` 除了调用 `forward()` 还会处理 hook。
- 直接调用 `forward()` 不会触发 hook。
- `__call__` 中除了 `forward()` 还对钩子函数做了处理。
- 直接调用 `forward()` 时不会执行钩子。
- `model(x)` 除了调用 `forward()` 还会执行钩子。
- `model.forward(x)` skips the hooks.
- `model.forward(x)` 不会触发 hook。
- `model(x)` and `model.forward(x)` are not identical.
- `__call__` 中包含了钩子的执行。
- 直接调用 `forward()` 会绕过 `__call__` 中的逻辑。
- `__call__` 会处理钩子等额外逻辑，再调用 `forward()`。
- A bare `forward()` call fires no hooks.
- `model(x)` 会触发 hook，直接调用 `forward()` 就跳过了 hook。
- 只有 `model(x)` 这种写法才触发 hook。
- Calling `model.forward(x)` leaves out the hooks.
- 直接用 `forward()` 来做前向，就无法使用 hook。

## Denied by

- `model(x)` and `model.forward(x)` are the same.
- Hooks also run when `forward()` is called directly.
- `model(x)` 与 `model.forward(x)` 完全等价。
- 直接调用 `forward()` 时钩子也会执行。
- Hooks run no matter whether you write `model(x)` or `model.forward(x)`.

## Not asserted by

- `model(x)` invokes `forward()`.
- `register_forward_hook` registers a hook.
- `model(x)` 会调用 `forward()`。
- The hook runs before `forward()`.
- 钩子在前向传播之前执行。

## Correction

- en: Call `model(x)`: it runs hooks and `forward`; `model.forward(x)` leaves the hooks out.
- zh: 请调用 `model(x)`：它会执行钩子和 `forward`；`model.forward(x)` 不执行钩子。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.__call__", "torch.nn.Module.register_forward_hook")


class HookOnCall:
    """Written so that only calling the object runs the hook."""

    def register_forward_hook(self, hook):
        self.hook = hook

    def forward(self, x):
        return x

    def __call__(self, x):
        result = self.forward(x)
        self.hook(self, (x,), result)
        return result


class HookInForward(HookOnCall):
    """Written so that both ways run the hook."""

    def forward(self, x):
        self.hook(self, (x,), x)
        return x

    def __call__(self, x):
        return self.forward(x)


def hook_runs(model):
    """How often does the hook run either way?"""
    runs = []
    model.register_forward_hook(lambda *_: runs.append(True))
    model(torch.ones(1))
    by_call = len(runs)
    model.forward(torch.ones(1))
    return {"model(x)": by_call, "model.forward(x)": len(runs) - by_call}


def treatment():
    return hook_runs(nn.Linear(1, 1))


def positive_control():
    """The two ways differ by construction."""
    return hook_runs(HookOnCall())


def negative_control():
    """The two ways are the same by construction."""
    return hook_runs(HookInForward())
