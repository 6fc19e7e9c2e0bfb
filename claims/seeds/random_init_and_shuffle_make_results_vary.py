"""
# Random initialisation and shuffling make results vary between runs

- en: If no seed is set, the random initialisation of the weights and the random order of the data
  each make two runs of the same training end with different results.
- zh: 如果不设置随机种子，权重的随机初始化和数据的随机顺序都会使同一训练的两次运行得到不同的结果。

## Asserted by

- Random weight initialisation and shuffling make results differ from run to run.
- Your results may differ slightly because the weights are initialised at random.
- Results may vary because of random initialisation.
- Because of random initialisation the results differ.
- 由于权重随机初始化，每次运行的结果会有所不同。
- 随机初始化和数据打乱导致你的结果可能与此处不同。
- 数据顺序的随机打乱会使训练结果略有差异。
- 由于随机初始化，结果会有所不同。
- Two training runs give different results because the data is shuffled at random.
- Random shuffling can make training non-reproducible.
- Neural networks start with random weights, so the results differ.

## Denied by

- Random initialisation and shuffling do not change the results between runs.
- 尽管有随机初始化和数据打乱，每次运行的结果仍然相同。
- 随机初始化和打乱数据不会影响训练结果。
- Every run gives the same results despite random initialisation and shuffling.

## Not asserted by

- Set a seed with `torch.manual_seed()` to get reproducible results.
- Shuffling helps the model to generalise.
- 请设置随机种子以保证结果可复现。
- The samples are visited in random order.

## Conditions

- `treatment_only_initialisation`
  - en: only the initialisation is random
  - zh: 只有初始化是随机的
- `treatment_only_shuffling`
  - en: only the order of the data is random
  - zh: 只有数据顺序是随机的

## Correction

- en: Unless a seed is set, initial weights and the order of the batches are drawn anew in every
  run, and the trained weights differ. `torch.manual_seed()` fixes both.
- zh: 不设置种子时，每次运行都会重新抽取初始权重和批次顺序，训练出的权重因此不同；
  `torch.manual_seed()` 可以同时固定两者。

## Sources

- <https://docs.pytorch.org/docs/stable/notes/randomness.html>
"""

import itertools

import torch
from torch import nn
from torch.utils.data import DataLoader

ABOUT = ("torch.nn.init", "torch.utils.data.DataLoader", "torch.manual_seed")
UNUSED = {"torch.manual_seed": "the claim is about leaving it out"}


def results_vary(run):
    """Do two runs end with different results?"""
    return run() != run()


def trained_weights(random_weights, shuffle):
    torch.seed()  # what a new process does by itself: a seed from the operating system
    model = nn.Linear(1, 1)
    if not random_weights:
        nn.init.constant_(model.weight, 0.5)
        nn.init.constant_(model.bias, 0.5)
    for x in DataLoader(torch.arange(32.0) / 32, batch_size=1, shuffle=shuffle):
        gradients = torch.autograd.grad((model(x) - x**2).pow(2).sum(), list(model.parameters()))
        with torch.no_grad():
            for parameter, gradient in zip(model.parameters(), gradients):
                parameter -= 0.1 * gradient
    return [parameter.item() for parameter in model.parameters()]


def treatment():
    return results_vary(lambda: trained_weights(random_weights=True, shuffle=True))


def treatment_only_initialisation():
    return results_vary(lambda: trained_weights(random_weights=True, shuffle=False))


def treatment_only_shuffling():
    return results_vary(lambda: trained_weights(random_weights=False, shuffle=True))


def positive_control():
    """A counter never gives the same number twice."""
    return results_vary(itertools.count().__next__)


def negative_control():
    """Constant weights and a constant order: nothing is drawn."""
    return results_vary(lambda: trained_weights(random_weights=False, shuffle=False))
