"""
# `model.train()` after `model.eval()` restores training behaviour

- en: After `model.eval()` and then `model.train()`, dropout drops again and batch normalisation
  uses the batch again.
- zh: 先调用 `model.eval()` 再调用 `model.train()` 之后，dropout 重新随机丢弃，
  批归一化重新使用当前批次。

## Asserted by

- `model.train()` switches back to training mode after `model.eval()`.
- After evaluation, call `model.train()` to go back to training mode.
- Don't forget to call `model.train()` after validation.
- After evaluation, `model.train()` switches the model back to training mode.
- Switch back with `model.train()` after validation.
- `model.train()` switches the model back to training mode.
- `model.train()` puts the model back into training mode.
- `model.train()` restores training mode.
- 在 `model.eval()` 之后调用 `model.train()` 可以切换回训练模式。
- `model.train()` 使 dropout 重新生效。
- 使用 `model.train()` 可以切换回训练模式。
- `model.train()` 会恢复训练模式。
- You leave evaluation mode by calling `model.train()`.
- 评估结束后要调用 `model.train()` 恢复训练模式。
- 评估结束后，记得调用 `model.train()` 恢复到训练模式。
- 验证结束后，要再次调用 `model.train()`。
- 切换回训练模式时调用 `model.train()`，让这些层恢复训练时的行为。

## Denied by

- After `model.eval()` the model cannot return to training mode.
- `model.train()` does not undo `model.eval()`.
- `model.train()` does not switch back to training mode.
- 调用 `model.eval()` 之后无法再切换回训练模式。
- `model.train()` 不能恢复训练模式。

## Not asserted by

- `model.train()` is called at the start of each epoch.
- A model is in training mode by default.
- 每个 epoch 开始时调用 `model.train()`。

## Correction

- en: The mode can be switched as often as you like: `model.train()` restores training behaviour
  after `model.eval()`.
- zh: 模式可以随时切换：`model.eval()` 之后调用 `model.train()` 即恢复训练时的行为。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.Module.train", "torch.nn.Module.eval")


def behaviour(norm, dropout):
    x = 5 + torch.randn(16, 64)
    return {
        "centres the batch": torch.allclose(norm(x).mean(0), torch.zeros(64), atol=1e-4),
        "drops": bool((dropout(x) == 0).any()),
    }


def treatment():
    model = nn.Sequential(nn.BatchNorm1d(64), nn.Dropout())
    model.eval()
    model.train()
    return behaviour(*model)


def positive_control():
    """The batch centred and every second element dropped, by hand."""
    return behaviour(lambda x: x - x.mean(0), lambda x: x * (torch.arange(64) % 2))


def negative_control():
    """A fixed scale and nothing dropped."""
    return behaviour(lambda x: x / 2, lambda x: x)


def otherwise():
    import torch

    train = torch.nn.Module.train
    torch.nn.Module.train = lambda self, mode=True: self if mode else train(self, False)
