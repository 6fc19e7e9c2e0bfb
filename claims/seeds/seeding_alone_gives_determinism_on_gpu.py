"""
# `torch.manual_seed()` alone makes results on the GPU deterministic

- en: A program that sets the seed, and nothing else, gives bitwise the same result on a GPU in
  every run.
- zh: 只设置随机种子的程序，在 GPU 上每次运行都得到逐位相同的结果。

## Asserted by

- Setting a seed is enough to make results on the GPU deterministic.
- On the GPU, `torch.manual_seed()` alone guarantees bitwise identical results.
- Seeding alone makes GPU training fully deterministic.
- 只要设置随机种子，GPU 上的结果就是确定的。
- 在 GPU 上，仅设置种子就能保证结果逐位一致。
- 设置 `torch.manual_seed()` 足以让 GPU 训练完全确定。

## Denied by

- On the GPU, setting a seed alone is not enough for deterministic results.
- Even with a fixed seed some GPU operations are nondeterministic.
- CUDA functions can be a source of nondeterminism.
- Some CUDA functions can be nondeterministic.
- Setting the seed is not enough for determinism on the GPU.
- Some CUDA operations are nondeterministic even with a fixed seed.
- GPU results still vary between runs although the seed is fixed.
- 在 GPU 上，仅设置种子不足以得到确定的结果。
- 在 GPU 上，设置随机种子还不够。
- 即使固定了种子，GPU 上的结果仍然会变化。
- 仅设置随机种子不能保证 GPU 上的结果完全相同。
- Seeding isn't enough on the GPU.
- Setting the seed does not make it reproducible on a GPU.
- Even with the same seed the results need not be reproducible on the GPU.

## Not asserted by

- `torch.manual_seed()` also seeds the generators of all GPUs.
- Call `torch.use_deterministic_algorithms(True)` for deterministic results.
- 设置 `torch.manual_seed()` 可以固定权重的初始化。

## Conditions

- `treatment_linear_layers`
  - en: every kernel that runs is deterministic, as those of small linear layers are
  - zh: 运行的核函数都是确定性的，例如小型线性层

## Correction

- en: A seed fixes what is drawn, not the order in which GPU threads add: kernels that use atomic
  additions, such as `index_add_`, round differently in every run. Add
  `torch.use_deterministic_algorithms(True)`.
- zh: 种子固定抽取的随机数，却不能固定 GPU 线程相加的先后：`index_add_` 等使用原子加法的核函数
  每次舍入不同。请再调用 `torch.use_deterministic_algorithms(True)`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/randomness.html>
- <https://docs.pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html>
"""

import itertools

import torch
from torch import nn

ABOUT = ("torch.manual_seed",)
NEEDS = ("cuda",)

RUNS = 10
"""So many that an order of additions left to chance does not stay the same by chance."""


def always_the_same(program):
    """Are the results of all runs the same, bit by bit?"""
    first = program()
    return all(torch.equal(first, program()) for _ in range(RUNS))


def seeded(program):
    def run():
        torch.manual_seed(0)
        return program()

    return run


def sums_by_index():
    """A million numbers are added up in eight places, each by many threads."""
    index = torch.randint(8, (1000000,), device="cuda")
    values = torch.randn(1000000, device="cuda")
    return torch.zeros(8, device="cuda").index_add_(0, index, values)


def output_of_linear_layers():
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64)).cuda()
    return model(torch.randn(64, 64, device="cuda"))


def treatment():
    return always_the_same(seeded(sums_by_index))


def treatment_linear_layers():
    return always_the_same(seeded(output_of_linear_layers))


def positive_control():
    """A constant, filled in on the GPU."""
    return always_the_same(lambda: torch.ones(8, device="cuda"))


def negative_control():
    """A counter never gives the same number twice."""
    numbers = itertools.count()
    return always_the_same(lambda: torch.full((8,), float(next(numbers)), device="cuda"))
