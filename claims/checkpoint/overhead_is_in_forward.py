"""
# The overhead of gradient checkpointing is incurred in the forward pass

- en: The additional computation of `torch.utils.checkpoint` takes place during the forward pass.
- zh: `torch.utils.checkpoint` 的额外计算发生在前向传播中。

## Asserted by

- The overhead of gradient checkpointing occurs in the forward pass.
- Checkpointing makes the forward pass slower.
- `torch.utils.checkpoint` adds computation to the forward pass.
- 梯度检查点的额外开销发生在前向传播中。
- 检查点技术会增加前向传播的计算量。
- `torch.utils.checkpoint` 会拖慢前向传播。
- 梯度检查点的额外开销在前向。

## Denied by

- The overhead of gradient checkpointing occurs in the backward pass.
- Checkpointing adds its overhead to the backward pass.
- 梯度检查点的额外开销发生在反向传播中。
- 检查点技术会增加反向传播的计算量。
- Checkpointing runs a second forward pass during backward.
- 梯度检查点的额外开销不在前向。
- Checkpointing recomputes the activations in the backward pass.
- 梯度检查点在反向传播时重新计算激活值。

## Not asserted by

- Gradient checkpointing saves memory.
- 梯度检查点可以节省显存。
- 梯度检查点的开销是多做一次前向传播。

## Correction

- en: The overhead is in the backward pass, where the forward computation of each segment runs
  once more.
- zh: 额外开销在反向传播中：每段的前向计算在那里再执行一次。

## Sources

- <https://docs.pytorch.org/docs/stable/checkpoint.html>
"""

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

ABOUT = ("torch.utils.checkpoint.checkpoint",)


def additional_runs(run):
    """How often a segment is computed in the forward pass (beyond once) and in the backward pass."""
    runs = []

    class Segment(nn.Linear):
        def forward(self, x):
            runs.append(1)
            return super().forward(x)

    loss = run(Segment(2, 2), torch.ones(1, 2, requires_grad=True)).sum()
    in_forward = len(runs)
    loss.backward()
    return {"in forward": in_forward - 1, "in backward": len(runs) - in_forward}


def treatment():
    return additional_runs(lambda segment, x: checkpoint(segment, x))


def positive_control():
    """The segment is computed twice in the forward pass."""

    def twice(segment, x):
        segment(x)
        return segment(x)

    return additional_runs(twice)


def negative_control():
    """The segment is computed once more when its gradient arrives."""

    def again_in_backward(segment, x):
        output = segment(x)
        output.register_hook(lambda gradient: segment(x) * 0 + gradient)
        return output

    return additional_runs(again_in_backward)


def otherwise():
    import torch.utils.checkpoint

    def twice(function, *inputs):
        function(*inputs)
        return function(*inputs)

    torch.utils.checkpoint.checkpoint = twice
