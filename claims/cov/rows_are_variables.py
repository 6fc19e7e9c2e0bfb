"""
# `torch.cov()` takes each row as a variable

- en: `torch.cov(x)` estimates the covariance of the rows of `x`; the columns are observations.
- zh: `torch.cov(x)` 估计各行之间的协方差；每行是一个变量，每列是一次观测。

## Asserted by

- `torch.cov()` takes each row as a variable.
- In `torch.cov()` rows are variables and columns are observations.
- `torch.cov()` treats rows as variables.
- `torch.cov()` 把每一行当作一个变量。
- `torch.cov()` 的行是变量，列是观测。

## Denied by

- `torch.cov()` takes each column as a variable.
- In `torch.cov()` columns are variables and rows are observations.
- `torch.cov()` 把每一列当作一个变量。
- `torch.cov()` 的列是变量，行是观测。

## Not asserted by

- `torch.cov()` uses Bessel's correction.
- `torch.corrcoef()` gives correlations.
- 协方差矩阵是对称的。

## Correction

- en: As in NumPy, the rows are the variables: use `torch.cov(x.T)` if the samples are rows. It
  came with PyTorch 1.10.
- zh: 与 NumPy 相同，行是变量；若样本按行排列，请用 `torch.cov(x.T)`。该函数自 PyTorch 1.10
  起提供。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.cov.html>
"""

import torch

ABOUT = ("torch.cov",)


def covariance(function):
    """What a function gives for two rows of three numbers."""
    return function(torch.tensor([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]])).tolist()


def treatment():
    return covariance(torch.cov)


def positive_control():
    """By definition, of the rows."""

    def of_rows(x):
        deviation = x - x.mean(dim=1, keepdim=True)
        return deviation @ deviation.T / (x.shape[1] - 1)

    return covariance(of_rows)


def negative_control():
    """By definition, of the columns."""

    def of_columns(x):
        deviation = x - x.mean(dim=0)
        return deviation.T @ deviation / (x.shape[0] - 1)

    return covariance(of_columns)
