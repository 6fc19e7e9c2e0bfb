"""
# `torch.backends.cuda.sdp_kernel` is deprecated

- en: The context manager warns that `torch.nn.attention.sdpa_kernel` replaces it.
- zh: 该上下文管理器会警告它已被 `torch.nn.attention.sdpa_kernel` 取代。

## Asserted by

- `torch.backends.cuda.sdp_kernel` is deprecated.
- `torch.backends.cuda.sdp_kernel` gives a deprecation warning.
- `sdp_kernel` is deprecated.
- `torch.backends.cuda.sdp_kernel` 已被弃用。
- `sdp_kernel` 已弃用。

## Denied by

- `torch.backends.cuda.sdp_kernel` is not deprecated.
- `torch.backends.cuda.sdp_kernel` gives no deprecation warning.
- `torch.backends.cuda.sdp_kernel` 没有被弃用。

## Not asserted by

- `sdpa_kernel` selects a backend.
- `sdpa_kernel` 用来选择后端。

## Correction

- en: Since PyTorch 2.3 `torch.backends.cuda.sdp_kernel` is deprecated in favour of
  `torch.nn.attention.sdpa_kernel`.
- zh: 从 PyTorch 2.3 起，`torch.backends.cuda.sdp_kernel` 已弃用，请改用
  `torch.nn.attention.sdpa_kernel`。

## Sources

- <https://docs.pytorch.org/docs/stable/generated/torch.nn.attention.sdpa_kernel.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/backends/cuda/__init__.py>
"""

import warnings
from contextlib import contextmanager

import torch

ABOUT = ("torch.backends.cuda.sdp_kernel", "torch.nn.attention.sdpa_kernel")


def warns_of_deprecation(context):
    """Does the context manager warn that it is deprecated?"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with context():
            pass
    messages = [str(warning.message) for warning in caught]
    return any("sdp_kernel" in message and "deprecated" in message for message in messages)


@contextmanager
def silent():
    yield


def treatment():
    return warns_of_deprecation(torch.backends.cuda.sdp_kernel)


def positive_control():
    """A context manager written to warn."""

    @contextmanager
    def old():
        warnings.warn("sdp_kernel is deprecated", stacklevel=2)
        yield

    return warns_of_deprecation(old)


def negative_control():
    """A context manager written not to."""
    return warns_of_deprecation(silent)
