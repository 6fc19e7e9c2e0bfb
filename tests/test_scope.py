"""What the names of a document stand for."""

from __future__ import annotations

import pytest

from claimcheck import documents
from claimcheck.names.scope import Scope, imported, scope

USUAL = {
    "torch": "torch",
    "torchvision": "torchvision",
    "torchaudio": "torchaudio",
    "nn": "torch.nn",
    "F": "torch.nn.functional",
    "optim": "torch.optim",
}


def of(code: str) -> Scope:
    return scope(documents.parse(f"Words.\n\n```python\n{code}\n```\n\nMore words.", "article.md"))


@pytest.mark.parametrize(
    ("named", "without", "code"),
    [
        pytest.param({}, [], "", id="nothing"),
        pytest.param({"autocast": "torch.amp.autocast"}, [], "from torch.amp import autocast", id="a name"),
        pytest.param({"ac": "torch.amp.autocast"}, [], "from torch.amp import autocast as ac", id="a name of one's own"),
        pytest.param(
            {"a": "torch.nn.a", "c": "torch.nn.b", "d": "torch.nn.d"}, [], "from torch.nn import (a, b as c,\n  d)", id="several in brackets"
        ),
        pytest.param({"a": "torch.a", "b": "torch.b"}, [], "from torch import a, b", id="several"),
        pytest.param({"tn": "torch.nn"}, [], "import torch.nn as tn", id="a module by a name of one's own"),
        pytest.param({"torch": "torch"}, [], "import torch.nn", id="a module"),
        pytest.param({"tn": "torch.nn"}, [], "from os import path\nimport torch.nn as tn", id="a module behind another library"),
        pytest.param({"tn": "torch.nn", "torch": "torch"}, [], "import os, torch.nn as tn, torch", id="several modules"),
        pytest.param({"to": "torch.optim"}, [], "from torch import optim as to", id="a module from a package"),
        pytest.param({}, [], "from numpy import array\nimport os", id="another library"),
        pytest.param({}, ["nn"], "from flax import linen as nn", id="a usual name for something else"),
        pytest.param({}, [], "from torch import a\nfrom numpy import a", id="a name in two minds"),
        pytest.param({}, ["F"], "F = 1\n", id="a usual name that is assigned"),
        pytest.param({}, [], "from torch import a\ndef a(): pass", id="a name that is defined"),
        pytest.param({"torchvision": "torchvision", "torch": "torch"}, [], "import torch, torchvision\ntorch = None", id="a package that is assigned"),
    ],
)  # fmt: skip
def test_names_stand_for_what_was_imported(named: dict[str, str], without: list[str], code: str) -> None:
    found = of(code)

    assert named == found.single
    assert {name: path for name, path in (USUAL | named).items() if name not in without} == found.heads


@pytest.mark.parametrize(
    ("expected", "code"),
    [
        pytest.param(("torch.nn",), "from torch.nn import *", id="a module"),
        pytest.param(
            ("torch", "torchvision.ops"), "from torchvision.ops import *\nfrom torch import *", id="two"
        ),
        pytest.param((), "from numpy import *", id="another library"),
        pytest.param((), "from torch import a", id="none"),
    ],
)
def test_everything_may_be_imported_from_a_module(expected: tuple[str, ...], code: str) -> None:
    found = of(code)

    assert expected == found.stars
    assert "*" not in found.single


def test_a_document_defines_names_of_its_own() -> None:
    code = (
        "def f(): pass\nclass A: pass\nself.x = 1\nself.y: int = 1\nz = 1\n>>> w = 1\nfor i in x: pass\nz == q\ng.p == 1\n"
        "AttributeError: module 'torch' has no attribute 'foo'\nImportError: cannot import name 'bar'\n"
    )

    assert frozenset(["f", "A", "x", "y", "z", "w", "i", "foo", "bar"]) == of(code).defined


@pytest.mark.parametrize(
    ("torch", "others", "code"),
    [
        pytest.param(True, False, "Torch", id="PyTorch"),
        pytest.param(False, True, "keras", id="another library"),
        pytest.param(True, True, "torch, not flax.nn.Dense", id="both"),
        pytest.param(False, False, "x", id="neither"),
    ],
)
def test_it_is_known_which_libraries_a_document_is_about(torch: bool, others: bool, code: str) -> None:
    assert (torch, others) == (of(code).about_torch, of(code).about_others)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(["torch.nn.a: a"], "from torch.nn import a as b", id="a name"),
        pytest.param(["torch.nn.a: a", "torch.nn.b: b"], "from torch.nn import (a,\n b)", id="in brackets"),
        pytest.param(["torch.nn.c: c"], "from numpy import a\nfrom torch import *\nfrom torch.nn import c", id="of PyTorch"),
        pytest.param(["torch.a: a", "torch.nn.b.c: c"], "from torch import a\nfrom torch.nn.b import c", id="of packages"),
        pytest.param([], "import torch.nn", id="no module"),
    ],
)  # fmt: skip
def test_what_is_imported_from_pytorch_stands_somewhere(expected: list[str], text: str) -> None:
    assert expected == [f"{path}: {text[start:end]}" for path, start, end in imported(text)]
