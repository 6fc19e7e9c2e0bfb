"""
# `optimize_for_mobile` works

- en: `torch.utils.mobile_optimizer.optimize_for_mobile` turns a scripted model into one for
  mobile devices.
- zh: `torch.utils.mobile_optimizer.optimize_for_mobile` 把脚本化模型转换为适用于移动设备的模
  型。

## Asserted by

- `optimize_for_mobile` still works.
- Run `optimize_for_mobile` on the scripted model.
- `optimize_for_mobile` can be used.
- `torch.utils.mobile_optimizer.optimize_for_mobile` is still available.
- `optimize_for_mobile` 仍然可用。
- 部署到移动端之前，用 `optimize_for_mobile(scripted)` 转换一下模型。
- 用 `optimize_for_mobile` 转换模型。
- 部署到手机上之前，用 `optimize_for_mobile` 转换模型。
- 移动端部署用 `optimize_for_mobile(scripted)` 优化模型。
- `torch.utils.mobile_optimizer.optimize_for_mobile` 可用。

## Denied by

- `optimize_for_mobile` no longer works.
- `optimize_for_mobile` can no longer be used.
- `optimize_for_mobile` 不再可用。
- `torch.utils.mobile_optimizer.optimize_for_mobile` 不再可用。

## Not asserted by

- `torch.jit.optimize_for_inference` is deprecated.
- `torch.jit.optimize_for_inference` 已被弃用。
- `optimize_for_mobile` 曾用来转换模型。

## Correction

- en: Since PyTorch 2.13 the packages for servers are built without XNNPACK, which
  `optimize_for_mobile` needs; use ExecuTorch for mobile devices.
- zh: 从 PyTorch 2.13 起，服务器版安装包不再包含 `optimize_for_mobile` 所需的 XNNPACK；移动端请
  使用 ExecuTorch。

## Sources

- <https://docs.pytorch.org/docs/stable/mobile_optimizer.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/csrc/jit/passes/xnnpack_rewrite.cpp>
"""

import torch
from torch import nn
from torch.utils.mobile_optimizer import optimize_for_mobile

ABOUT = ("torch.utils.mobile_optimizer.optimize_for_mobile",)


def works(optimize):
    """Does it give back a model for a scripted one?"""
    try:
        return optimize(torch.jit.script(nn.Linear(2, 2).eval())) is not None
    except RuntimeError as error:
        if "XNNPACK" in str(error):
            return False
        raise


def treatment():
    return works(optimize_for_mobile)


def positive_control():
    """The model as it is."""
    return works(lambda scripted: scripted)


def negative_control():
    """A function written to lack what it needs."""

    def optimize(scripted):
        raise RuntimeError("XNNPACK is not enabled")

    return works(optimize)
