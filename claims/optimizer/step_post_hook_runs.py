"""
# A hook registered with `register_step_post_hook` runs after each optimizer step

- en: `optimizer.register_step_post_hook(hook)` makes every `optimizer.step()` call the hook.
- zh: `optimizer.register_step_post_hook(hook)` 之后，每次 `optimizer.step()` 都会调用该钩子。

## Asserted by

- A hook registered with `register_step_post_hook` runs after each step of the optimizer.
- `register_step_post_hook` registers a hook on the optimizer.
- Optimizers support hooks with `register_step_post_hook`.
- `register_step_post_hook` 注册的钩子会在优化器每一步之后运行。
- `register_step_post_hook` 可以给优化器注册钩子。
- 优化器支持用 `register_step_post_hook` 注册钩子。

## Denied by

- A hook registered with `register_step_post_hook` never runs.
- Optimizers do not support hooks with `register_step_post_hook`.
- `register_step_post_hook` 注册的钩子不会运行。
- 优化器不支持用 `register_step_post_hook` 注册钩子。

## Not asserted by

- `register_forward_hook` registers a hook on a module.
- `register_forward_hook` 可以给模块注册钩子。

## Correction

- en: Since PyTorch 2.0 optimizers have `register_step_pre_hook` and `register_step_post_hook`,
  whose hooks run before and after every `step()`.
- zh: 自 PyTorch 2.0 起，优化器有 `register_step_pre_hook` 和 `register_step_post_hook`，其钩子在
  每次 `step()` 之前和之后运行。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.register_step_post_hook.html>
- <https://github.com/pytorch/pytorch/releases/tag/v2.0.0>
"""

import torch

ABOUT = ("torch.optim.Optimizer.register_step_post_hook",)


def seen_after_steps(register):
    """The weights that a hook has seen after two steps of -1 each."""
    weight = torch.zeros(1, requires_grad=True)
    weight.grad = torch.ones(1)
    optimizer = torch.optim.SGD([weight], lr=1.0)
    seen = []
    step = register(optimizer, lambda *_: seen.append(weight.item()))
    step()
    step()
    return seen


def treatment():
    def register(optimizer, hook):
        optimizer.register_step_post_hook(hook)
        return optimizer.step

    return seen_after_steps(register)


def positive_control():
    """Called by hand after every step."""

    def register(optimizer, hook):
        def step():
            optimizer.step()
            hook()

        return step

    return seen_after_steps(register)


def negative_control():
    """Never called."""
    return seen_after_steps(lambda optimizer, hook: optimizer.step)
