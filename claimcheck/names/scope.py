"""What the names in a document stand for: its own imports and definitions, and the field's conventions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimcheck.model import Document

_WORD = r"[A-Za-z_]\w*"
_DOTTED = rf"{_WORD}(?:\.{_WORD})*"
_ALIASED = rf"(?:{_DOTTED})(?:[ ]+as[ ]+{_WORD})?"
_IMPORT = re.compile(rf"\bimport[ ]+({_ALIASED}(?:[ ]*,[ ]*{_ALIASED})*)", re.ASCII)
_FROM_IMPORT = re.compile(
    rf"\bfrom[ ]+({_DOTTED})[ ]+import[ ]+(?:\(([^()]*)\)|(\*|{_ALIASED}(?:[ ]*,[ ]*{_ALIASED})*))", re.ASCII
)
_IMPORTED = re.compile(rf"({_DOTTED})(?:[ ]+as[ ]+({_WORD}))?", re.ASCII)
_DEFINED = re.compile(
    rf"\b(?:def|class)[ ]+({_WORD})|\.({_WORD})[ ]*(?::[^=\n]{{1,80}})?=(?!=)|^[ \t>.]*({_WORD})[ ]*=(?!=)|\bfor[ ]+({_WORD})[ ]+in\b",
    re.ASCII | re.MULTILINE,
)
_LACKING = re.compile(r"has no attribute '(\w+)'|cannot import name '(\w+)'")
_OTHERS = re.compile(
    r"\b(?:keras|tensorflow|lightning|hugging ?face|ultralytics|yolo\w*|timm|fast\.?ai|sklearn|scikit|paddle\w*|mindspore"
    r"|mxnet|jax|flax|haiku|diffusers|deepspeed|mmdet\w*|mmcv|detectron2?|peft|skorch|catboost|xgboost|spacy|monai|onnxruntime"
    r"|tensorrt|openvino|vllm|tinygrad|mlx|lua|torch7)\b|\btransformers\b|huggingface"
    r"|\b(?!torch\b|pytorch\b)[a-z]\w*\.nn\.[a-zA-Z]",
    re.IGNORECASE,
)

ROOTS = ("torch", "torchvision", "torchaudio")
"""Packages whose names are looked up."""
_USUAL = {
    **{root: root for root in ROOTS},
    "nn": "torch.nn",
    "F": "torch.nn.functional",
    "optim": "torch.optim",
}
"""What the field writes without saying so."""
RECEIVERS = {
    **dict.fromkeys(("model", "net", "network", "module"), "torch.nn.Module"),
    **dict.fromkeys(("Tensor", "tensor", "loss"), "torch.Tensor"),
    "optimizer": "torch.optim.Optimizer",
    **dict.fromkeys(("scheduler", "lr_scheduler"), "torch.optim.lr_scheduler.LRScheduler"),
    **dict.fromkeys(
        ("loader", "dataloader", "data_loader", "train_loader", "test_loader"), "torch.utils.data.DataLoader"
    ),
    "scaler": "torch.amp.GradScaler",
    "dataset": "torch.utils.data.Dataset",
}
"""The class that a variable of this name is an instance of, by convention."""


@dataclass(frozen=True)
class Scope:
    """What a document's names mean."""

    heads: Mapping[str, str]
    """First parts of dotted names, and what of PyTorch they stand for."""
    single: Mapping[str, str]
    """Names that the document imported from PyTorch and uses on their own."""
    stars: tuple[str, ...]
    """Modules of PyTorch from which it imports everything."""
    defined: frozenset[str]
    """What the document defines or assigns itself, or quotes an error about."""
    about_torch: bool
    about_others: bool
    """Does it speak of libraries that give models methods of their own?"""


def scope(document: Document) -> Scope:
    """The scope of a document's names: one for all of it, as articles go on where they left off."""
    text = "\n".join(passage.text for passage in document.passages)
    defined = {name for match in _DEFINED.finditer(text) for name in match.groups() if name}
    lacking = {name for match in _LACKING.finditer(text) for name in match.groups() if name}
    heads, single = dict(_USUAL), {}
    for name, path in _agreed(text).items():
        heads.pop(name, None)
        if path.partition(".")[0] in ROOTS:
            heads[name] = path
            single[name] = path
    for name in defined & (heads.keys() - set(ROOTS)):
        del heads[name]
        single.pop(name, None)
    modules = {match[1] for match in _FROM_IMPORT.finditer(text) if match[3] == "*"}
    return Scope(
        heads=heads,
        single=single,
        stars=tuple(sorted(module for module in modules if module.partition(".")[0] in ROOTS)),
        defined=frozenset(defined | lacking),
        about_torch="torch" in text.lower(),
        about_others=_OTHERS.search(text) is not None,
    )


def _agreed(text: str) -> dict[str, str]:
    """What each name was imported as, where the document is of one mind about it."""
    found: dict[str, str] = {}
    for name, path in _imports(text):
        if found.setdefault(name, path) != path:
            found[name] = ""
    return found


def _imports(text: str) -> Iterator[tuple[str, str]]:
    starts = set()
    for match in _FROM_IMPORT.finditer(text):
        starts.add(match.start(3))
        for name, alias in _IMPORTED.findall(match[2] or match[3]):
            yield alias or name, f"{match[1]}.{name}"
    for match in _IMPORT.finditer(text):
        if match.start(1) in starts:
            continue
        for path, alias in _IMPORTED.findall(match[1]):
            root = path.partition(".")[0]
            yield (alias, path) if alias else (root, root)


def imported(text: str) -> Iterator[tuple[str, int, int]]:
    """Names that are imported from modules of PyTorch: each in full, and where its last part stands."""
    for match in _FROM_IMPORT.finditer(text):
        if match[1].partition(".")[0] not in ROOTS:
            continue
        group = 2 if match[2] is not None else 3
        for name in _IMPORTED.finditer(match[group]):
            start = match.start(group) + name.start(1)
            yield f"{match[1]}.{name[1]}", start, start + len(name[1])
