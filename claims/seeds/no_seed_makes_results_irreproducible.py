"""
# Without a random seed, results are not reproducible

- en: A program that draws random numbers and sets no seed gives another result in every run.
- zh: 使用随机数却没有设置种子的程序，每次运行的结果都不同。

## Asserted by

- Without a random seed the results are not reproducible.
- If you don't set a seed, your results vary from run to run.
- The generator must be seeded if results are to be reproducible.
- If you don't set a seed, results vary from run to run.
- To get reproducible results you must set the seed.
- Without a seed you cannot reproduce your results.
- If no seed is set, experiments cannot be reproduced.
- A missing random seed makes every run give different results.
- 不设置随机种子，实验结果无法复现。
- 没有设置随机种子会导致结果不可复现。
- 如果未设置种子，每次运行会得到不同的结果。
- If you don't set a seed, you get different results each time you run the script.
- 不固定随机种子，每次训练的结果都不同。

## Denied by

- Results are reproducible even without a random seed.
- If no seed is set, every run still gives the same results.
- 不设置随机种子，结果仍然可以复现。
- 没有设置种子时，每次运行的结果都相同。

## Not asserted by

- Setting a random seed makes the results reproducible.
- A seed alone does not make results on the GPU deterministic.
- 设置随机种子可以让结果可复现。

## Correction

- en: PyTorch seeds its generator from the operating system when a process starts, so initial
  weights, dropout and shuffling change from run to run. Call `torch.manual_seed()` to repeat a run.
- zh: 进程启动时 PyTorch 用操作系统提供的随机数作种子，因此初始权重、dropout 和打乱顺序每次都不同；
  需要复现时请调用 `torch.manual_seed()`。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/randomness.html>
- <https://github.com/pytorch/pytorch/blob/main/aten/src/ATen/CPUGeneratorImpl.cpp>
"""

import torch
from torch import nn

ABOUT = ("torch.manual_seed", "torch.seed")
UNUSED = {"torch.manual_seed": "the claim is about leaving it out"}


def runs_differ(program):
    """Do two runs of the program give different results?"""
    return program() != program()


def output_of_a_new_model():
    model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Dropout(0.5), nn.Linear(16, 4))
    return model(torch.ones(1, 4)).tolist()


def treatment():
    def program():
        torch.seed()  # what a new process does by itself: a seed from the operating system
        return output_of_a_new_model()

    return runs_differ(program)


def positive_control():
    """The second run goes on with the random numbers where the first one stopped."""
    return runs_differ(output_of_a_new_model)


def negative_control():
    """The second run is given the generator as the first one found it."""
    state = torch.get_rng_state()

    def program():
        torch.set_rng_state(state)
        return output_of_a_new_model()

    return runs_differ(program)


def otherwise():
    import torch

    torch.seed = lambda: torch.manual_seed(0)
