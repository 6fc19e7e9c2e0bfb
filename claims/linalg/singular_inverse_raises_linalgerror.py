"""
# `torch.linalg.inv()` of a singular matrix raises a `LinAlgError`

- en: `torch.linalg.inv()` and its relatives raise `torch.linalg.LinAlgError` for a matrix that
  they cannot handle, such as a singular one.
- zh: 对于奇异矩阵等无法处理的矩阵，`torch.linalg.inv()` 等函数会抛出 `torch.linalg.LinAlgError`。

## Asserted by

- `torch.linalg.inv()` raises a `LinAlgError` for a singular matrix.
- Inverting a singular matrix raises `torch.linalg.LinAlgError`.
- `torch.linalg.cholesky()` raises a `LinAlgError` if the matrix is not positive-definite.
- 对奇异矩阵调用 `torch.linalg.inv()` 会抛出 `LinAlgError`。
- `torch.linalg.inv()` 遇到奇异矩阵会抛出 `torch.linalg.LinAlgError`。
- `torch.linalg.cholesky()` 遇到非正定矩阵会抛出 `LinAlgError`。

## Denied by

- `torch.linalg.inv()` raises no `LinAlgError` for a singular matrix.
- `torch.linalg.inv()` raises a plain `RuntimeError` for a singular matrix, not a `LinAlgError`.
- `torch.linalg.inv()` 遇到奇异矩阵不会抛出 `LinAlgError`。

## Not asserted by

- `numpy.linalg.inv()` raises a `LinAlgError`.
- A singular matrix has no inverse.
- `torch.linalg.pinv()` 可以处理奇异矩阵。

## Conditions

- `treatment_cholesky`
  - en: the function is `torch.linalg.cholesky()` and the matrix not positive-definite
  - zh: 函数是 `torch.linalg.cholesky()`，且矩阵非正定

## Correction

- en: Since PyTorch 1.11 such errors are `torch.linalg.LinAlgError`, a kind of `RuntimeError`;
  before, they were plain `RuntimeError`s.
- zh: 自 PyTorch 1.11 起，这类错误是 `torch.linalg.LinAlgError`（`RuntimeError` 的子类）；
  此前是普通的 `RuntimeError`。

## Sources

- <https://docs.pytorch.org/docs/stable/linalg.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.11.0>
"""

import torch

ABOUT = ("torch.linalg.inv", "torch.linalg.cholesky", "torch.linalg.LinAlgError")
UNUSED = {
    "torch.linalg.LinAlgError": "it is raised by torch and known by its name, for releases that lack the class"
}


def names_itself_linalgerror(compute):
    """Is the error of a computation, or a class that it derives from, called a LinAlgError?"""
    try:
        compute()
    except RuntimeError as error:
        return any(kind.__name__.lstrip("_") == "LinAlgError" for kind in type(error).__mro__)


def treatment():
    return names_itself_linalgerror(lambda: torch.linalg.inv(torch.zeros(2, 2)))


def treatment_cholesky():
    return names_itself_linalgerror(lambda: torch.linalg.cholesky(-torch.eye(2)))


def positive_control():
    """An error that is called so."""

    class LinAlgError(RuntimeError):
        pass

    def compute():
        raise LinAlgError

    return names_itself_linalgerror(compute)


def negative_control():
    """An error that is just a RuntimeError."""

    def compute():
        raise RuntimeError

    return names_itself_linalgerror(compute)
