"""
# The forward pass works under `torch.no_grad()`

- en: A model can be run under `torch.no_grad()` and gives its output.
- zh: 在 `torch.no_grad()` 下可以运行模型并得到输出。

## Asserted by

- The forward pass can be performed under `torch.no_grad()`.
- `torch.no_grad()` allows a forward pass without recording gradients.
- `torch.no_grad()` allows a forward pass.
- The model gives its output under `torch.no_grad()`.
- 在 `torch.no_grad()` 下可以进行前向传播。
- `torch.no_grad()` 允许前向传播。
- 在 `torch.no_grad()` 中可以得到模型的输出。

## Denied by

- Inside `no_grad()` you can't run a forward pass.
- The forward pass does not work under `torch.no_grad()`.
- `torch.no_grad()` prevents the forward pass.
- 在 `torch.no_grad()` 下不能进行前向传播。
- `torch.no_grad()` 会阻止前向传播。

## Not asserted by

- `torch.no_grad()` makes the forward pass faster.
- 在 `torch.no_grad()` 下不能进行反向传播。

## Correction

- en: Under `torch.no_grad()` the forward pass runs as usual and gives the same output; only
  recording is off.
- zh: 在 `torch.no_grad()` 下，前向传播照常进行，输出相同；只是不再记录。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html>
"""

import torch
from torch import nn

ABOUT = ("torch.no_grad",)


def known_model():
    """y = 2x + 1"""
    model = nn.Linear(1, 1)
    nn.init.constant_(model.weight, 2.0)
    nn.init.constant_(model.bias, 1.0)
    return model


def output(forward, x):
    try:
        return forward(x).tolist()
    except RuntimeError:
        return "raises"


def treatment():
    model = known_model()
    with torch.no_grad():
        return output(model, torch.tensor([[3.0]]))


def positive_control():
    """2 · 3 + 1, written down."""
    return output(lambda x: torch.tensor([[7.0]]), torch.tensor([[3.0]]))


def negative_control():
    """An input of the wrong size: this forward pass cannot work."""
    return output(known_model(), torch.tensor([[3.0, 3.0]]))


def otherwise():
    import torch

    apply = torch.nn.Linear.forward

    def forward(self, x):
        if not torch.is_grad_enabled():
            raise RuntimeError("there is no forward pass without gradients")
        return apply(self, x)

    torch.nn.Linear.forward = forward
