"""Names and signatures: what an article says is there, looked up in a torch of thirty lines."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck import documents
from claimcheck.judgement import find, judge
from claimcheck.laboratory import Laboratory, Ledger, discover
from claimcheck.laboratory.survey import experiment, survey
from claimcheck.model import Confidence, Finding, Kind, Observation, Reason, Role, Ruling
from claimcheck.names.mentions import mentions
from claimcheck.names.stating import stated

TORCH = Path(__file__).parent / "torches" / "torch213"
CONFIRMED, REFUTED = Ruling.CONFIRMED, Ruling.REFUTED


@pytest.fixture(scope="module")
def laboratory() -> Iterator[Laboratory]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(TORCH))
        with Laboratory(discover(sys.executable)) as opened:
            yield opened


def found(laboratory: Laboratory, text: str) -> list[Finding]:
    read = mentions(documents.parse(text, "article.md"))
    answers = survey(laboratory, [mention.question for mention in read])
    return [
        find(said.assertion, said.claim, judge(said.trial))
        for said in stated(read, answers, laboratory.environment.torch)
    ]


def marks(laboratory: Laboratory, text: str) -> dict[str, Ruling]:
    return {finding.claim.id: finding.mark for finding in found(laboratory, text)}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        pytest.param("In PyTorch, `torch.add` adds.", "torch.add", id="in a code span"),
        pytest.param("In PyTorch, torch.add adds.", "torch.add", id="in plain prose"),
        pytest.param("使用torch.add的方法", "torch.add", id="between Chinese characters"),
        pytest.param("PyTorch's `nn.Linear` is a layer.", "torch.nn.Linear", id="by the field's short name"),
        pytest.param("Call model.eval() in PyTorch.", "torch.nn.Module.eval", id="a method of a model"),
        pytest.param("PyTorch: `model.training` is a flag.", "torch.nn.Module.training", id="an attribute that is only declared"),
        pytest.param("torch: `nn.Linear.in_features`", "torch.nn.Linear.in_features", id="an attribute that only instances have"),
        pytest.param("`torch.ops.mine.op` in PyTorch", "torch.ops.mine.op", id="a name that a library registers"),
        pytest.param("```python\nimport torch.nn as layers\nlayers.Linear(1, 2)\n```", "torch.nn.Linear", id="by an alias of the article's"),
        pytest.param("```python\nfrom torch.nn import Linear as L\nL(1, 2)\n```", "torch.nn.Linear", id="imported on its own"),
        pytest.param("```python\nfrom torch.nn import *\nx = Linear(1, 2)\n```", "torch.nn.Linear", id="imported with everything"),
        pytest.param("```python\nx = torch.add(a, b\n```", "torch.add", id="in code that does not parse"),
        pytest.param("```python\nx = 1  # torch.add would do\n```", "torch.add", id="in a comment"),
    ],
)  # fmt: skip
def test_a_name_that_is_there_is_confirmed(laboratory: Laboratory, text: str, claim: str) -> None:
    assert marks(laboratory, text)[f"name/{claim}"] == CONFIRMED


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        pytest.param("In PyTorch, use `torch.ad`.", "torch.ad", id="in a code span"),
        pytest.param("In PyTorch, call torch.addd(x, y).", "torch.addd", id="called in plain prose"),
        pytest.param("In PyTorch, nn.dataparallel copies.", "torch.nn.dataparallel", id="in the wrong case in plain prose"),
        pytest.param("`torch.nn.functionl.relu` of PyTorch", "torch.nn.functionl.relu", id="a module on the way is missing"),
        pytest.param("```python\nimport torch\ntorch.softmin(x)\n```", "torch.softmin", id="in code"),
        pytest.param("```python\nfrom torch.nn import Lineer\n```", "torch.nn.Lineer", id="imported"),
        pytest.param("我在 PyTorch 里用了model.no_grad()", "torch.nn.Module.no_grad", id="a function of torch as a method of a model"),
        pytest.param("在 PyTorch 中，model.fuse() 是一种方法。", "torch.nn.Module.fuse", id="described as a method of PyTorch's"),
        pytest.param("PyTorch: call `model.parameter()` first.", "torch.nn.Module.parameter", id="a slip in a method's name"),
        pytest.param("PyTorch: call `model.evall()` first.", "torch.nn.Module.evall", id="a letter struck twice in a short name"),
        pytest.param("PyTorch: don't forget `model.evall()`.", "torch.nn.Module.evall", id="not to be forgotten"),
        pytest.param("PyTorch has not only `torch.ad`.", "torch.ad", id="not only that"),
        pytest.param("PyTorch: call model.trian() first.", "torch.nn.Module.trian", id="two letters exchanged"),
        pytest.param("PyTorch: then `optimizer.zero_gard()`.", "torch.optim.Optimizer.zero_gard", id="a slip in an optimizer's method"),
        pytest.param("PyTorch: then `optimizer.stepp()`.", "torch.optim.Optimizer.stepp", id="a slip in a short one"),
        pytest.param("PyTorch: then loss.bakward().", "torch.Tensor.bakward", id="a slip in a loss's method"),
        pytest.param("In PyTorch, tensor.ot(device) moves it.", "torch.Tensor.ot", id="a method of a tensor, which nobody adds to"),
        pytest.param("In PyTorch, use `torch.symeig`.", "torch.symeig", id="a function that only says that it was removed"),
    ],
)  # fmt: skip
def test_a_name_that_is_missing_is_refuted(laboratory: Laboratory, text: str, claim: str) -> None:
    assert marks(laboratory, text)[f"name/{claim}"] == REFUTED


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("torch: see https://pytorch.org/docs/torch.ad.html and torch.org", id="an address"),
        pytest.param("PyTorch saves it as model.pth, then `model.onnx`.", id="a file"),
        pytest.param("PyTorch: `torch.xxx`, `nn.XXX`, `nn.Conv{1,2}d`, torch.is_* and `nn.ConvNd`", id="a placeholder"),
        pytest.param("PyTorch has nn.BatchNorm layers, and torch.Tensors.", id="a family or a plural"),
        pytest.param("We import torch.Then we go on.", id="a sentence that begins without a space"),
        pytest.param("There is no `torch.ad` in PyTorch.", id="said not to be there"),
        pytest.param("PyTorch: don't use `torch.ad()`.", id="said not to be used"),
        pytest.param("PyTorch 里没有 `torch.ad`。", id="said not to be there in Chinese"),
        pytest.param("`torch.ad` was removed from PyTorch.", id="said to be removed"),
        pytest.param("Does PyTorch have a `torch.ad()`?", id="a question"),
        pytest.param("torch says: module 'torch' has no attribute 'ad'. So `torch.ad` it is.", id="a quoted error"),
        pytest.param("```python\nif hasattr(torch, 'ad'):\n    torch.ad()\n```", id="code that asks first"),
        pytest.param("```python\ntorch.ad()\n```\n\n```\nAttributeError: nothing\n```", id="code that is shown to fail"),
        pytest.param("```python\nprint('torch.ad', torch)\n```", id="in a string"),
        pytest.param("```bash\ntorch.ad\n```\n\ntorch", id="in another language"),
        pytest.param("```python\nclass Net(torch.nn.Module):\n    def fuse(self): ...\n```\n\nPyTorch's method `model.fuse()`.", id="a method of the article's own"),
        pytest.param("Unlike `tensor.astype()` of numpy, PyTorch converts.", id="named as another's"),
        pytest.param("PyTorch: `model.fc1(x)`, `model.encoder.layers()` and model.module.train()", id="layers of a model"),
        pytest.param("PyTorch: `model.fit_one_epoch()`, `model.generate()`, `model.evaluate()`, `model.predict()`, `model.encode()`, `model.train_step()`, `model.loss()`, `model.step()`, `model.evals()`, `model.halt()`, `optimizer.sync()`, `loss.log()`", id="methods that somebody may have written"),
        pytest.param("With Keras and PyTorch, the method `model.fit()` trains.", id="a method of another library"),
        pytest.param("```python\nimport torch\nmodel.fuse()\nmodel.fit(x)\n```", id="methods in code"),
        pytest.param("```python\nimport torch\nF = torch.add(x, y)\nF.shape(1)\n```", id="a variable called F"),
        pytest.param("```python\nimport flax.linen as nn\nimport torch\nnn.Dense(1)\n```", id="another library's nn"),
        pytest.param("Built on PyTorch. `othernn.nn.Gate` is new, and `nn.Gate` takes `nn.models.v1`.", id="an nn of a package's own"),
        pytest.param("In PyTorch, `F.resize(img)` scales images and `F.to_tensor(img)` converts them.", id="functions of torchvision"),
        pytest.param("In PyTorch, `nn.Linear`s, `nn.BatchNorm`s and nn.Linears are modules.", id="several of one name"),
        pytest.param("PyTorch has `torch._nothing_private`.", id="what is private"),
        pytest.param("torch::ad and torch.npu.synchronize() in PyTorch", id="C++, and what extensions add"),
        pytest.param("We use `torch.ad`-like things in PyTorch.", id="a part of a longer word"),
        pytest.param("The `nn.Lineer` of an article on something else.", id="an article that does not speak of PyTorch"),
    ],
)  # fmt: skip
def test_what_is_not_said_to_be_pytorchs_is_not_refuted(laboratory: Laboratory, text: str) -> None:
    assert REFUTED not in marks(laboratory, text).values()


def test_a_missing_method_is_missing_wherever_the_article_goes_on_about_it(laboratory: Laboratory) -> None:
    text = "In PyTorch, model.fuse() is a method.\n\nThen model.fuse.eval().\n\n```python\nmodel.fuse()\n```"

    said = [(f.claim.id, f.mark) for f in found(laboratory, text)]

    assert said == [
        ("name/torch.nn.Module.fuse", REFUTED),
        ("name/torch.nn.Module.fuse.eval", REFUTED),
        ("name/torch.nn.Module.fuse", REFUTED),
    ]


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        pytest.param("In PyTorch, use `torch.ad`.", Confidence.CERTAIN, id="marked up as code"),
        pytest.param("In PyTorch, nn.dataparallel copies.", Confidence.INFERRED, id="a likely slip in prose"),
    ],
)
def test_a_name_is_refuted_for_certain_only_if_it_is_surely_one(
    laboratory: Laboratory, text: str, confidence: Confidence
) -> None:
    assert [confidence] == [f.assertion.confidence for f in found(laboratory, text) if f.mark is REFUTED]


def test_a_slip_in_a_method_says_what_was_meant(laboratory: Laboratory) -> None:
    (finding,) = found(laboratory, "PyTorch: call `model.evall()` first.")

    assert Confidence.INFERRED is finding.assertion.confidence
    assert finding.claim.correction["en"].endswith("Did you mean `torch.nn.Module.eval`?")


def test_only_the_part_that_is_missing_is_said_to_be(laboratory: Laboratory) -> None:
    (finding,) = found(laboratory, "PyTorch: `torch.nn.functional.nn`")

    assert "There is no `torch.nn.functional.nn`" in finding.claim.correction["en"]


@pytest.mark.parametrize(
    ("name", "correction"),
    [
        pytest.param("torch.ad", "Did you mean `torch.add`?", id="a name like it"),
        pytest.param(
            "torch.parameters", "Did you mean `torch.nn.Module.parameters`?", id="where it is instead"
        ),
        pytest.param("torch.symeig", "Use `torch.linalg.eigh` instead.", id="what replaced it"),
        pytest.param("torch.norm", "Use `torch.linalg.norm` instead.", id="deprecated in its documentation"),
        pytest.param("torch.int3", "torch.int3 is deprecated", id="deprecated by a warning of its own"),
    ],
)
def test_a_correction_says_what_to_write_instead(laboratory: Laboratory, name: str, correction: str) -> None:
    (finding,) = found(laboratory, f"In PyTorch, use `{name}`.")

    assert finding.claim.correction["en"].endswith(correction)
    assert finding.claim.correction.keys() == {"en", "zh"}


def test_a_deprecated_name_is_there(laboratory: Laboratory) -> None:
    (finding,) = found(laboratory, "PyTorch has `torch.norm`.")

    assert CONFIRMED is finding.mark
    assert "deprecated" in finding.claim.statement["en"]


def test_a_name_of_a_package_that_is_not_installed_is_undecided(laboratory: Laboratory) -> None:
    (finding,) = found(laboratory, "Next to torch, `torchaudio.no_such_thing` exists.")

    assert (finding.mark, finding.verdict.reason) == (Ruling.UNDECIDED, Reason.NEEDS)
    assert "the package torchaudio" in finding.verdict.detail


FREEZE = "torch.jit.freeze(mod, preserved_attrs=None, optimize_numerics=True)"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"# {FREEZE}", id="as a heading"),
        pytest.param(f"Syntax:\n\n```python\n{FREEZE}\n```", id="under a word for it"),
        pytest.param(f"`{FREEZE}`", id="in a code span"),
        pytest.param("`torch.jit.freeze(mod: Module, preserved_attrs: list[str] | None = None, optimize_numerics: bool = True)`", id="with types"),
        pytest.param("# torch.add(input, other, *, alpha=1[, out=None]) → Tensor", id="with optional brackets"),
        pytest.param("# torch.nn.Linear(in_features, out_features, bias=True)", id="without its last options"),
        pytest.param("# torch.add(input, ..., out=None)", id="abridged"),
    ],
)  # fmt: skip
def test_a_listed_signature_is_confirmed(laboratory: Laboratory, text: str) -> None:
    (signature,) = (f.mark for f in found(laboratory, text + "\n\ntorch") if f.assertion.kind == "signature")
    assert CONFIRMED is signature


@pytest.mark.parametrize(
    ("listed", "correction"),
    [
        pytest.param("torch.jit.freeze(mod, preserved_attrs=None, optimize_numerics=False)", "the default of `optimize_numerics` is `True`, not `False`", id="another default"),
        pytest.param("torch.jit.freeze(mod, keep=None, optimize_numerics=True)", "it has no parameter `keep`", id="another name"),
        pytest.param("torch.jit.freeze(mod, optimize_numerics=True, preserved_attrs=None)", "`preserved_attrs` stands in another place", id="another order"),
        pytest.param("torch.jit.freeze(mod=None, preserved_attrs=None)", "`mod` has no default", id="a default too many"),
        pytest.param("torch.jit.freeze(preserved_attrs=None, optimize_numerics=True)", "the parameter `mod` is left out", id="a parameter too few"),
        pytest.param("torch.add(input, other, alpha=1, *, out=None)", "`alpha` is keyword-only", id="another kind"),
    ],
)  # fmt: skip
def test_a_wrong_signature_is_refuted_with_the_difference(
    laboratory: Laboratory, listed: str, correction: str
) -> None:
    (signature,) = (f for f in found(laboratory, f"# {listed}") if f.assertion.kind == "signature")

    assert REFUTED is signature.mark
    assert correction in signature.claim.correction["en"]


@pytest.mark.parametrize(
    ("call", "correction"),
    [
        pytest.param(
            "torch.nn.Linear(2, 3, biass=False)", "it has no parameter `biass`", id="an unknown keyword"
        ),
        pytest.param(
            "torch.matmul(x, y, z)", "it takes 2 positional arguments, not 3", id="too many arguments"
        ),
        pytest.param("torch.matmul(x)", "the argument `other` is required", id="too few arguments"),
        pytest.param("torch.jit.freeze(m, mod=m)", "`mod` is given twice", id="an argument given twice"),
    ],
)
def test_a_call_that_the_signature_rules_out_is_refuted(
    laboratory: Laboratory, call: str, correction: str
) -> None:
    (signature,) = (
        f
        for f in found(laboratory, f"```python\nx = {call}\nwith (:\n```")
        if f.assertion.kind == "signature"
    )

    assert REFUTED is signature.mark
    assert correction in signature.claim.correction["en"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("```python\nx = torch.matmul(*both)\ny = torch.jit.freeze(m, **options)\n```", id="with arguments from elsewhere"),
        pytest.param("```python\nx = torch.matmul(...)\n```", id="with arguments left out"),
        pytest.param("`torch.nn.Linear(bias=False)` in PyTorch", id="in prose, with only what matters"),
        pytest.param("`torch.nn.Linear(n_in, n_out, bias=False)` in PyTorch", id="a call that looks like a signature"),
        pytest.param("`torch.nn.Linear(in_features, out_features, bias=False)` in PyTorch", id="a call with the parameters' names"),
        pytest.param("## Use nn.Linear(in_features, out_features, bias=False) of torch", id="a call in a heading"),
        pytest.param("# torch.add(x, y, alpha=2)", id="a call as a heading"),
        pytest.param("Syntax:\n\n```python\ntorch.matmul(left, right)\n```", id="a call where syntax is explained"),
        pytest.param("torch: use the class nn.Linear(in_features, out_features, bias=False)", id="after the word class"),
        pytest.param("`torch.matmul(x: the left, y: the right)`", id="with remarks"),
        pytest.param("`torch.jit.freeze(mod, optimize_numerics=False)`", id="with a keyword of interest"),
        pytest.param("```python\nfrom torch.nn import Linear\nclass Linear(Linear): ...\nLinear(1)\n```", id="a class of the article's own"),
        pytest.param("```python\ntorch.matmul(x)\n```\n\n```\nTypeError: too few\n```", id="shown to fail"),
    ],
)  # fmt: skip
def test_a_call_that_may_be_right_is_not_refuted(laboratory: Laboratory, text: str) -> None:
    assert REFUTED not in marks(laboratory, text).values()


QUESTIONS = ["torch.add", "torch.ad", f"def {FREEZE}", "def torch.jit.freeze(model)", "torch.matmul(_)", "torch.add(..., out=_)"]  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_experiment_alone_observes_what_the_survey_did(laboratory: Laboratory, question: str) -> None:
    made, surveyed = survey(laboratory, [question])[question]
    (said,) = found(laboratory, "PyTorch has `torch.add`.")

    (performed,) = laboratory.perform([replace(said.claim, experiment=made)])

    def observed(observations: tuple[Observation, ...]) -> dict[str, object]:
        return {o.arm: o.values for o in observations}

    assert observed(surveyed.observations) == observed(performed.observations)
    assert judge(surveyed).ruling is judge(performed).ruling


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_experiment_is_valid_on_the_oldest_python(question: str) -> None:
    tree = ast.parse(experiment(question).source, feature_version=(3, 8))

    assert ast.get_docstring(tree)


def test_the_ledger_answers_what_was_asked_before(laboratory: Laboratory, tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    questions = ["torch.add", "torch.ad", "torchaudio.load"]
    first = survey(laboratory, questions, ledger)

    with Laboratory(laboratory.environment) as idle:
        again = survey(idle, questions, ledger)

        assert not idle.protection  # nothing was performed
    assert first == again
    assert {role.value for role in Role} == {o.arm for o in again["torch.ad"][1].observations}


def test_optim_may_be_an_optimizer() -> None:
    document = documents.parse("PyTorch: call `optim.zero_grad()` and `optim.Adam(params)`.", "article.md")

    asked = [mention.question for mention in mentions(document) if mention.kind is Kind.NAME]

    assert asked == ["torch.optim.Optimizer.zero_grad", "torch.optim.Adam"]
