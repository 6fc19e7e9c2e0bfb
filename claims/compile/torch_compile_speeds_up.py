"""
# `torch.compile` makes a model faster

- en: Once compiled, a model runs faster under `torch.compile` than in eager mode.
- zh: 编译完成之后，模型在 `torch.compile` 下比在 eager 模式下运行得更快。

## Asserted by

- `torch.compile` speeds up training.
- A model compiled with `torch.compile` runs faster than in eager mode.
- `torch.compile` makes inference faster.
- Enabling `torch.compile` speeds up the model.
- `torch.compile` improves the performance of the model.
- `torch.compile` 可以加速训练。
- 用 `torch.compile` 编译后的模型比 eager 模式更快。
- `torch.compile` 能提高推理速度。
- `torch.compile` 可以提升模型的性能。
- Wrapping the model in `torch.compile` gives a speedup.
- Compiled models are faster.
- `torch.compile()` gives a 2x speedup via kernel fusion.
- `torch.compile` optimizes the model for faster execution.

## Denied by

- `torch.compile` does not speed up the model.
- A model compiled with `torch.compile` is as fast as in eager mode.
- `torch.compile` 不会加快模型的运行速度。
- `torch.compile` 编译后的模型与 eager 模式一样快。
- `torch.compile` 对速度没有影响。

## Not asserted by

- The first call of a compiled model is slow.
- `torch.compile` fuses operations into one kernel.
- `torch.compile` 首次运行需要较长的编译时间。

## Correction

- en: `torch.compile` saves time where it can fuse operations, most on a GPU and for elementwise
  chains; large matrix products gain little, and compiling itself takes time.
- zh: `torch.compile` 在能够融合运算时节省时间，GPU 上的逐元素运算收益最大；大矩阵乘法收益很小，
  编译本身也要花时间。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.compile.html>
"""

import torch
from torch import nn

ABOUT = ("torch.compile",)
NEEDS = ("cuda",)
MEASURES = "time"


def block():
    """Feed-forward block of a transformer, in evaluation mode."""
    torch.manual_seed(0)
    layers = nn.LayerNorm(256), nn.Linear(256, 1024), nn.GELU(), nn.Linear(1024, 256), nn.Tanh()
    return nn.Sequential(*layers).cuda().eval()


def running(model, times=1):
    data = torch.ones(4096, 256, device="cuda")

    def run():
        with torch.no_grad():
            for _ in range(times):
                model(data)
        torch.cuda.synchronize()

    run()  # compiles what is to be compiled
    return run


def treatment():
    return running(torch.compile(block())), running(block())


def positive_control():
    """Half the work."""
    return running(block()), running(block(), times=2)


def negative_control():
    """The same work."""
    return running(block()), running(block())
