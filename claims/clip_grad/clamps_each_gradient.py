"""
# Gradient clipping clamps each gradient at the threshold

- en: Gradient clipping sets every entry of the gradients that exceeds the threshold to the
  threshold.
- zh: 梯度裁剪会把超过阈值的每个梯度分量设为该阈值。

## Asserted by

- `clip_grad_value_` 把所有梯度裁剪到阈值。
- Gradient clipping cuts every gradient value at the threshold.
- Gradient clipping clamps each gradient at the threshold.
- Clipping sets every gradient value above the threshold to the threshold.
- In gradient clipping, gradients larger than the limit are replaced by the limit.
- Gradient clipping caps gradients at the threshold.
- 梯度裁剪会把每个梯度限制在阈值以内。
- 梯度裁剪将大于阈值的梯度设为该阈值。
- 梯度裁剪会截断超过阈值的梯度。
- 梯度裁剪把梯度限制在一定范围内。
- `clip_grad_norm_(params, 1.0)`: any gradient above 1 becomes 1.

## Denied by

- `clip_grad_norm_` 按比例缩小所有梯度，使总范数不超过阈值。
- 梯度裁剪保持梯度的方向，只缩短它的长度。
- 梯度裁剪在范数超过阈值时对梯度进行缩放。
- Gradient clipping scales all gradients together so that their norm stays below the threshold.
- Gradient clipping scales the gradients by their norm.
- Gradient clipping does not clamp each gradient.
- 梯度裁剪按比例缩放所有梯度。
- 梯度裁剪按总范数缩放。
- 梯度裁剪根据范数缩放梯度。
- 梯度裁剪不会逐个截断梯度。
- `clip_grad_norm_` scales the gradients so that their norm stays below a threshold.

## Not asserted by

- Gradient clipping prevents exploding gradients.
- The `max_norm` of `nn.Embedding` clips the norm of each embedding vector.
- 梯度裁剪可以防止梯度爆炸。

## Conditions

- `treatment_clip_grad_value`
  - en: `clip_grad_value_` is used
  - zh: 使用 `clip_grad_value_`

## Correction

- en: `clip_grad_norm_` scales all gradients by one factor, so that their total norm is at most
  the threshold; `clip_grad_value_` clamps each entry.
- zh: `clip_grad_norm_` 用同一系数缩放所有梯度，使总范数不超过阈值；`clip_grad_value_` 才逐个截
  断。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_norm_.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.clip_grad_value_.html>
"""

import torch
from torch import nn

ABOUT = ("torch.nn.utils.clip_grad_norm_", "torch.nn.utils.clip_grad_value_")
OPPOSITE = {"torch.nn.utils.clip_grad_norm_": "torch.nn.utils.clip_grad_value_"}


def clipped(clip):
    """What a way of clipping at 2 makes of the gradient (3, 4, 0), whose norm is 5."""
    weight = torch.zeros(3, requires_grad=True)
    weight.grad = torch.tensor([3.0, 4.0, 0.0])
    clip([weight], 2.0)
    return weight.grad.tolist()


def treatment():
    return clipped(nn.utils.clip_grad_norm_)


def treatment_clip_grad_value():
    return clipped(nn.utils.clip_grad_value_)


def positive_control():
    """Each entry above 2 becomes 2."""

    def clamp(weights, threshold):
        weights[0].grad = torch.tensor([2.0, 2.0, 0.0])

    return clipped(clamp)


def negative_control():
    """All entries are multiplied by 2 / 5."""

    def scale(weights, threshold):
        weights[0].grad = torch.tensor([1.2, 1.6, 0.0])

    return clipped(scale)
