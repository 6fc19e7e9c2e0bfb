"""
# PyTorch's eager mode quantization supports the CPU only

- en: A model converted by `torch.ao.quantization` runs on the CPU and cannot run on a GPU.
- zh: 由 `torch.ao.quantization` 转换得到的模型只能在 CPU 上运行，不能在 GPU 上运行。

## Asserted by

- PyTorch quantization only supports the CPU.
- A quantized model cannot run on a GPU with `torch.ao.quantization`.
- Eager mode quantization has no CUDA support.
- PyTorch 量化目前只支持 CPU。
- 用 `torch.ao.quantization` 量化的模型不能在 GPU 上运行。
- Eager 模式量化不支持 CUDA。
- `torch.ao.quantization` does not support GPUs.
- PyTorch 量化不支持 GPU。
- PyTorch 的动态量化只能在 CPU 上跑。

## Denied by

- PyTorch quantization also supports GPUs.
- A quantized model from `torch.ao.quantization` can run on a GPU.
- PyTorch 量化也支持 GPU。
- 用 `torch.ao.quantization` 量化的模型可以在 GPU 上运行。

## Not asserted by

- Quantization makes inference faster on the CPU.
- TensorRT runs quantized models on GPUs.
- 量化可以加快 CPU 上的推理。

## Conditions

- `treatment_qat`
  - en: the model is being trained for quantization (`prepare_qat`) and is not converted yet
  - zh: 模型正在做量化感知训练（`prepare_qat`），尚未转换

## Correction

- en: Converted models of `torch.ao.quantization` run on the CPU; quantization-aware training also
  works on a GPU, and torchao or TensorRT quantize for GPUs.
- zh: `torch.ao.quantization` 转换后的模型在 CPU 上运行；量化感知训练可以在 GPU 上进行，面
  向 GPU 的量化请用 torchao 或 TensorRT。

## Sources

- <https://docs.pytorch.org/docs/stable/quantization.html>
"""

import torch
from torch import nn

try:
    from torch.ao import quantization
    from torch.ao.quantization import DeQuantStub, QuantStub
except ImportError:  # 1.10 has only a part of it in the new place
    from torch import quantization
    from torch.quantization import DeQuantStub, QuantStub

ABOUT = ("torch.ao.quantization.convert", "torch.ao.quantization.prepare_qat")
REQUIRES = "torch>=1.8"
NEEDS = ("cuda",)


def cpu_only(model):
    """Does the model fail with an input on the GPU after it was moved there?"""
    try:
        model.to("cuda")(torch.ones(1, 2, device="cuda"))
        torch.cuda.synchronize()
    except RuntimeError:  # no kernel for this device, or tensors on two devices
        return True
    return False


def float_model():
    return nn.Sequential(QuantStub(), nn.Linear(2, 2), DeQuantStub())


def treatment():
    model = float_model().eval()
    model.qconfig = quantization.default_qconfig
    prepared = quantization.prepare(model)
    prepared(torch.ones(1, 2))
    return cpu_only(quantization.convert(prepared))


def treatment_qat():
    model = float_model().train()
    model.qconfig = quantization.get_default_qat_qconfig("fbgemm")
    return cpu_only(quantization.prepare_qat(model))


def positive_control():
    """A layer whose weights `to()` does not reach, so that they stay on the CPU."""
    weights = torch.ones(2, 2)

    class OnCpu(nn.Module):
        def forward(self, x):
            return nn.functional.linear(x, weights)

    return cpu_only(OnCpu())


def negative_control():
    """The model before it is quantized."""
    return cpu_only(float_model())
