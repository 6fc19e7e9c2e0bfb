"""
# Adam keeps its step count as a tensor

- en: In Adam's state, `step` is a tensor and not a Python number.
- zh: Adam 的状态中，`step` 是张量，而不是 Python 数字。

## Asserted by

- Adam keeps its step count as a tensor.
- In Adam's state the step count is kept as a tensor.
- Adam stores the step count in a tensor.
- Adam 的步数以张量形式保存。
- Adam 把步数存为张量。
- Adam 的状态中步数以张量形式保存。
- Adam 的步数是张量。

## Denied by

- Adam keeps its step count as a Python number.
- Adam does not keep its step count as a tensor.
- Adam stores the step count as an integer.
- Adam 把步数保存为整数。
- Adam 的步数以整数形式保存。

## Not asserted by

- Adam keeps two moments of every parameter.
- Adam keeps a step count.
- Adam 为每个参数保存两个矩估计。
- Adam 会保存步数。

## Correction

- en: Since PyTorch 1.12 `state["step"]` of Adam is a tensor with one element; before, it was a
  Python integer.
- zh: 自 PyTorch 1.12 起，Adam 的 `state["step"]` 是单元素张量；此前是 Python 整数。

## Sources

- <https://github.com/pytorch/pytorch/blob/main/torch/optim/adam.py>
- <https://github.com/pytorch/pytorch/releases/tag/v1.12.0>
"""

import torch

ABOUT = ("torch.optim.Adam",)


def step_is_tensor(state_after):
    """Is the step count a tensor after one step?"""
    weight = torch.zeros(1, requires_grad=True)
    weight.grad = torch.ones(1)
    return isinstance(state_after(weight)["step"], torch.Tensor)


def treatment():
    def state_after(weight):
        optimizer = torch.optim.Adam([weight])
        optimizer.step()
        return optimizer.state[weight]

    return step_is_tensor(state_after)


def positive_control():
    """A state with a tensor."""
    return step_is_tensor(lambda weight: {"step": torch.tensor(1.0)})


def negative_control():
    """A state with a Python number."""
    return step_is_tensor(lambda weight: {"step": 1})


def otherwise():
    import torch

    take = torch.optim.Adam.step

    def step(self):
        take(self)
        for state in self.state.values():
            state["step"] = int(state["step"])

    torch.optim.Adam.step = step
