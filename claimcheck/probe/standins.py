"""What tutorials take for granted: a model, a batch, an optimizer under the names that all use.

Made only when a statement asks for the name, and small. What is made here is never evidence
against an article: the front end is told the name of everything that stood in.
"""

from __future__ import annotations

import importlib
import re
from typing import Any, Dict, Optional, Tuple

Namespace = Dict[str, Any]

_IMPORTS = {
    "nn": "torch.nn",
    "F": "torch.nn.functional",
    "optim": "torch.optim",
    "np": "numpy",
    "plt": "matplotlib.pyplot",
    "pd": "pandas",
    "transforms": "torchvision.transforms",
    "datasets": "torchvision.datasets",
    "models": "torchvision.models",
    "DataLoader": "torch.utils.data:DataLoader",
    "Dataset": "torch.utils.data:Dataset",
    "TensorDataset": "torch.utils.data:TensorDataset",
    "Variable": "torch.autograd:Variable",
    "Image": "PIL.Image",
    "tqdm": "tqdm:tqdm",
    "deepcopy": "copy:deepcopy",
    "OrderedDict": "collections:OrderedDict",
    "Counter": "collections:Counter",
    "defaultdict": "collections:defaultdict",
    "namedtuple": "collections:namedtuple",
    "Path": "pathlib:Path",
    "partial": "functools:partial",
    "summary": "torchsummary:summary",
    "PrettyTable": "prettytable:PrettyTable",
    "SummaryWriter": "torch.utils.tensorboard:SummaryWriter",
}
_MODULES = frozenset(
    [
        "torch",
        "numpy",
        "torchvision",
        "torchaudio",
        "torchtext",
        "math",
        "time",
        "os",
        "sys",
        "io",
        "copy",
        "random",
        "json",
        "re",
        "gc",
        "glob",
        "pickle",
        "logging",
        "warnings",
        "itertools",
        "functools",
        "collections",
        "argparse",
        "datetime",
        "shutil",
        "contextlib",
        "inspect",
        "matplotlib",
        "pandas",
        "sklearn",
        "transformers",
        "datasets",
        "onnx",
        "onnxruntime",
        "cv2",
        "PIL",
        "tqdm",
        "wandb",
    ]
)
_CONVENTIONS = (
    (
        "model_class",
        r"(?:My|Simple|Toy|The|Your)?(?:Model|Net|Network|Module|NN)(?:Class)?\d?|NeuralNetwork|SimpleCNN",
    ),
    ("model", r"(?:\w+_)?(?:model|net|network|module)"),
    ("labels", r"(?:\w+_)?(?:labels?|targets?)|y_(?:train|true|test|batch)|batch_y|tags"),
    (
        "inputs",
        r"(?:\w+_)?(?:inputs?|images?|imgs?|input_tensor|features)|x|X|[xX]_(?:train|test|batch)|batch_x|data|batch|sample",
    ),
    ("outputs", r"(?:\w+_)?(?:outputs?|logits|preds?|predictions?)|y_hat|y_pred|out"),
    ("criterion", r"criterion|(?:loss_?(?:fn|func|function)|lossfn|loss_criterion)"),
    ("loss", r"(?:total_)?loss"),
    ("optimizer", r"(?:\w+_)?optimi[sz]er|opt"),
    ("scheduler", r"(?:lr_)?scheduler"),
    ("loader", r"(?:\w+_?)?(?:data_?)?(?:loader|lodar)\w?"),
    ("dataset", r"(?:\w+_?)?(?:dataset|data_?set)|(?:train|test|val|training)_data"),
    ("device", r"device"),
    ("two", r"(?:num_|n_|max_)?epochs?|(?:NUM_)?EPOCHS?|(?:gradient_)?accumulation_steps|accum\w*_steps"),
    ("four", r"(?:\w+_)?batch_?size|BATCH_SIZE"),
    ("rate", r"lr|learning_rate|LR|LEARNING_RATE"),
)


def imported(name: str) -> Optional[Any]:
    """What everybody imports under the name; None if nobody does.

    Raises:
        ImportError: the package is not installed.
    """
    home, _, attribute = _IMPORTS.get(name, name if name in _MODULES else "").partition(":")
    if not home:
        return None
    module = importlib.import_module(home)
    return getattr(module, attribute) if attribute else module


def kind(name: str) -> str:
    """What everybody calls so; empty if it is no convention."""
    for what, pattern in _CONVENTIONS:
        if re.fullmatch(pattern, name):
            return what
    return ""


def order(name: str) -> Tuple[bool, str]:
    """By which to sort names, so that what others have to fit is made first."""
    return kind(name) not in {"model", "model_class"}, name


def make(name: str, namespace: Namespace, callee: Optional[str] = None) -> Any:
    """A stand-in for a conventional name, that fits what the namespace holds.

    ``callee`` is the name of the model that it will be given to, if that is known.
    """
    import torch  # noqa: PLC0415 -- it need not be there
    from torch import nn  # noqa: PLC0415

    what = kind(name)
    model = _model(namespace, callee)
    if what == "model_class":
        return _stand_in_class()
    if what == "model":
        return _stand_in_class()()
    if what == "labels":
        return torch.tensor([1, 0, 3, 2])
    if what == "inputs":
        return _inputs(model)
    if what == "outputs":
        return torch.randn(4, 10, requires_grad=True)
    if what == "criterion":
        return nn.CrossEntropyLoss()
    if what == "loss":
        return sum((p * p).mean() for p in _parameters(model))
    if what == "optimizer":
        return torch.optim.SGD(_parameters(model), lr=0.01)
    if what == "scheduler":
        optimizer = namespace.get("optimizer") or make("optimizer", namespace)
        return torch.optim.lr_scheduler.StepLR(optimizer, 1)
    if what in {"loader", "dataset"}:
        inputs = _inputs(model)
        dataset = torch.utils.data.TensorDataset(inputs, torch.tensor([1, 0, 3, 2]))
        return dataset if what == "dataset" else torch.utils.data.DataLoader(dataset, batch_size=2)
    if what == "device":
        return torch.device("cpu")
    return {"two": 2, "four": 4, "rate": 0.01}[what]


def _model(namespace: Namespace, callee: Optional[str]) -> Any:
    from torch import nn  # noqa: PLC0415 -- it need not be there

    named = namespace.get(callee or "")
    if isinstance(named, nn.Module):
        return named
    found = [value for value in namespace.values() if isinstance(value, nn.Module) and _parameters(value)]
    return found[-1] if found else None


def _parameters(model: Any) -> Any:
    from torch import nn  # noqa: PLC0415 -- it need not be there

    return list((model or nn.Linear(8, 10)).parameters())


def _inputs(model: Any) -> Any:
    """A batch of four that the model's first layer takes; of pictures, if none is known."""
    import torch  # noqa: PLC0415 -- it need not be there
    from torch import nn  # noqa: PLC0415

    for layer in model.modules() if model is not None else ():
        if isinstance(layer, nn.Linear):
            return torch.randn(4, layer.in_features)
        if isinstance(layer, nn.Embedding):
            return torch.zeros(4, 5, dtype=torch.long)
        if isinstance(layer, nn.Conv2d):
            return torch.randn(4, layer.in_channels, 32, 32)
        if isinstance(layer, nn.Conv1d):
            return torch.randn(4, layer.in_channels, 32)
        if isinstance(layer, nn.RNNBase):
            return torch.randn(4, 5, layer.input_size)
    return torch.randn(4, 3, 32, 32)


def _stand_in_class() -> Any:
    import torch  # noqa: PLC0415 -- it need not be there
    from torch import nn  # noqa: PLC0415

    class StandIn(nn.Module):
        """Takes anything, gives scores of ten classes."""

        def __init__(self, *_: object, **__: object) -> None:
            super().__init__()
            self.layers = nn.Sequential(
                nn.Linear(8, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Dropout(), nn.Linear(16, 10)
            )

        def forward(self, *arguments: Any, **named: Any) -> Any:
            first: Any = next(iter([*arguments, *named.values()]), None)
            while isinstance(first, (list, tuple)) and first:
                first = first[0]
            if not isinstance(first, torch.Tensor):
                first = torch.randn(4, 8)
            flat = first.float().reshape(first.shape[0] if first.dim() > 1 else 1, -1)
            missing = max(0, 8 - flat.shape[1])
            return self.layers(nn.functional.pad(flat, (0, missing))[:, :8])

    return StandIn
