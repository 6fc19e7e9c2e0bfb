"""
# Gradient checkpointing trades compute for memory

- en: With `torch.utils.checkpoint` fewer activations are kept and the forward computation of a
  segment runs twice.
- zh: 使用 `torch.utils.checkpoint` 时保存的激活值更少，但每段的前向计算要执行两次。

## Asserted by

- Gradient checkpointing trades compute for memory.
- Checkpointing stores fewer activations in exchange for recomputing them in the backward pass.
- Gradient checkpointing recomputes the intermediate values.
- Checkpointing trades recomputation for memory savings.
- Checkpointing computes intermediate results again rather than storing them.
- Gradient checkpointing saves memory at the cost of additional computation.
- Checkpointing recomputes activations in the backward pass.
- `torch.utils.checkpoint` recomputes activations.
- Gradient checkpointing adds computational overhead.
- Gradient checkpointing increases the computational cost.
- 梯度检查点用计算换内存。
- 启用梯度检查点会减速，但能减少显存。
- `torch.utils.checkpoint` 以额外的计算为代价节省内存。
- 检查点技术在反向传播时重新计算激活值。
- 检查点技术会重新计算激活值。
- 检查点技术通过重新计算激活值来节省内存。
- 梯度检查点会引入额外的计算开销。
- 梯度检查点会增加计算量。
- Checkpointing makes training slower.
- Checkpointing recomputes the activations instead of storing them.
- 检查点技术只存一部分激活值，需要时再重新计算。
- 检查点在反向传播时重新计算前向的结果。
- 检查点节省内存的代价是增加计算量。
- 使用检查点后，反向传播时需要重新计算前向传播。
- Checkpointing recomputes the rest in the backward pass.
- checkpoint 牺牲速度来换取显存。
- Gradient checkpointing saves memory by recomputing activations in the backward pass.
- Checkpointing recomputes the activations in the backward pass.
- 梯度检查点在反向传播时重新计算激活值。

## Denied by

- Gradient checkpointing saves memory without additional computation.
- Checkpointing does not recompute any activation values.
- 梯度检查点不会增加计算量。
- 检查点技术不会重新计算激活值。

## Not asserted by

- Gradient checkpointing saves memory.
- Restarting training without a saved checkpoint wastes time.
- 梯度检查点可以节省显存。

## Correction

- en: Checkpointing keeps only the inputs of a segment and runs its forward computation once more
  in the backward pass.
- zh: 检查点只保存各段的输入，并在反向传播时再次执行该段的前向计算。

## Sources

- <https://docs.pytorch.org/docs/stable/checkpoint.html>
"""

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

ABOUT = ("torch.utils.checkpoint.checkpoint",)
# Older profilers do not tell what memory was taken.
REQUIRES = "torch>=1.10"


def cost(run):
    """Of a segment that is run in some way, in a training step: its activations that stay
    in memory until the backward pass, and how often its forward computation runs."""
    runs = []

    class Segment(nn.Sequential):
        def forward(self, hidden):
            runs.append(1)
            return super().forward(hidden)

    segment = Segment(nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 1))
    x = torch.ones(256, 16, requires_grad=True)
    with torch.autograd.profiler.profile(profile_memory=True) as profile:
        loss = run(segment, x).sum()
    events = [event for event in profile.kineto_results.events() if event.name() == "[memory]"]
    loss.backward()
    activation = 256 * 16 * 4
    return {
        "activations kept": sum(event.nbytes() for event in events) >= activation,
        "forward runs": len(runs),
    }


class ByHand(torch.autograd.Function):
    """Keeps nothing but the input and runs the segment again to go back."""

    @staticmethod
    def forward(ctx, segment, x):
        ctx.segment, ctx.x = segment, x
        return segment(x)

    @staticmethod
    def backward(ctx, gradient):
        with torch.enable_grad():
            x = ctx.x.detach().requires_grad_()
            output = ctx.segment(x)
        output.backward(gradient)
        return None, x.grad


def treatment():
    return cost(lambda segment, x: checkpoint(segment, x))


def positive_control():
    """The exchange, made by hand."""
    return cost(ByHand.apply)


def negative_control():
    """The segment is simply called."""
    return cost(lambda segment, x: segment(x))


def otherwise():
    import torch.utils.checkpoint

    torch.utils.checkpoint.checkpoint = lambda function, *inputs: function(*inputs)
