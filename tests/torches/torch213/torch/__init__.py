"""A torch in which names can be looked up, to be found on PYTHONPATH."""

# ruff: noqa: A002 -- parameters are called what torch calls them

from torch import jit, nn, optim

__version__ = "2.13.0"
__all__ = ["Tensor", "add", "jit", "matmul", "nn", "no_grad", "norm", "optim"]


class Tensor:
    def to(self, device):
        pass

    def dot(self, other):
        pass

    def backward(self):
        pass


class no_grad:
    pass


class ops:
    pass


def add(input, other, *, alpha=1, out=None):
    pass


def matmul(input, other):
    pass


def norm(input, p="fro"):
    """The norm of a tensor.

    .. deprecated:: 2.0
        Use :func:`torch.linalg.norm` instead.
    """


def symeig(input):
    raise RuntimeError("This function is now removed. Use torch.linalg.eigh.")


def __getattr__(name):
    if name == "int3":
        import warnings

        warnings.warn("torch.int3 is deprecated", FutureWarning, stacklevel=2)
        return 3
    raise AttributeError(name)
