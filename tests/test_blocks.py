"""Code in articles: what is read as code, what as output, and what is held against whom."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from claimcheck import documents
from claimcheck.judgement import find, judge
from claimcheck.laboratory import discover
from claimcheck.laboratory.tutorial import Stage
from claimcheck.listings.bindings import names
from claimcheck.listings.blocks import read
from claimcheck.listings.outputs import literal
from claimcheck.listings.repair import mended
from claimcheck.model import Finding, Json
from claimcheck.tutorials import examine, orders
from claimcheck.tutorials.comparison import differences

# ---- reading


@pytest.mark.parametrize(
    ("damaged", "expected"),
    [
        pytest.param(
            "import torch# 引入\nx = 1", "import torch# 引入\nx = 1", id="what parses is left alone"
        ),
        pytest.param("y = f(x)print(y)", "y = f(x)\nprint(y)", id="a line end lost behind a bracket"),
        pytest.param(
            "with a():y = f(x)", "with a():y = f(x)", id="a block on the line of its header is Python"
        ),
        pytest.param(
            "with a():for x in y:z = f(x)",
            "with a():\n    for x in y:\n        z = f(x)",
            id="headers behind each other govern each other",
        ),
        pytest.param(
            "for x in y:z = f(x)g(z)",
            "for x in y:\n    z = f(x)\n    g(z)",
            id="what is glued to a block belongs to it",
        ),
        pytest.param(
            "def f(x): y = x + 1 return y z = f(2)",
            "def f(x):\n    y = x + 1\n    return y\nz = f(2)",
            id="a function ends at its return",
        ),
        pytest.param(
            "    x = 1\n    y = 2", "x = 1\ny = 2", id="an excerpt keeps the indent of where it was"
        ),
        pytest.param("x = 1\n    y = 2", "x = 1\ny = 2", id="the first line lost its indent"),
        pytest.param("with f（a，b）：\n    g()", "with f(a,b):\n    g()", id="full-width punctuation"),
        pytest.param("%matplotlib inline\nx = 1", "# %matplotlib inline\nx = 1", id="commands of a notebook"),
        pytest.param("a = b c = d e", None, id="no cut gives statements"),
        pytest.param("梯度累加 x = w - lr * dw", None, id="prose"),
    ],
)
def test_damaged_code_is_mended_where_that_is_clear(damaged: str, expected: str | None) -> None:
    code = mended(damaged)

    assert expected == (code and code.text)


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        pytest.param("输出: tensor([2.])", "tensor([2.])", id="announced in Chinese"),
        pytest.param("output: 3", "3", id="announced in English"),
        pytest.param("prints True", "True", id="announced by a verb"),
        pytest.param("=> torch.Size([2, 3])", "torch.Size([2, 3])", id="announced by an arrow"),
        pytest.param(
            "tensor([[1., 2.]], dtype=torch.float64)", "tensor([[1., 2.]], dtype=torch.float64)", id="bare"
        ),
        pytest.param("torch.Size([2, 3])，两行三列", "torch.Size([2, 3])", id="explained behind it"),
        pytest.param("tensor([2.])# 下一步", "tensor([2.])", id="glued to the next comment"),
        pytest.param("torch.float32", "torch.float32", id="a dtype"),
        pytest.param("2 层网络", None, id="a number that counts something"),
        pytest.param("3x3 convolution", None, id="a number in a word"),
        pytest.param("True if training", None, id="a truth value in a sentence"),
        pytest.param("tensor([1.]) 变为 tensor([2.])", None, id="one thing becomes another"),
        pytest.param("torch.Size([2]) -> torch.Size([1, 2])", None, id="an arrow between two shapes"),
        pytest.param(
            "[batch, channels]", "[batch, channels]", id="names in brackets are read, and not compared"
        ),
        pytest.param("a tensor of ones", None, id="prose"),
        pytest.param("not tensor([2.])", None, id="what is denied"),
    ],
)
def test_a_comment_is_an_output_only_if_it_reads_like_one(comment: str, expected: str | None) -> None:
    assert expected == literal(comment)


def shown(article: str) -> list[str]:
    return [one.text for one in read(documents.parse(article, "article.md")).expected]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        pytest.param("print(x)  # 1", ["1"], id="beside a print"),
        pytest.param("print(x)\n# 1", ["1"], id="below a print"),
        pytest.param(
            "print(x)\n\n# tensor([1,\n#         2])", ["tensor([1,\n         2])"], id="over lines"
        ),
        pytest.param("print(x)\nprint(y)\n# 1\n# 2", ["1", "2"], id="as many below as there are prints"),
        pytest.param("print(x)\nprint(y)\n# 1", [], id="one below two prints is nobody's"),
        pytest.param("x.shape  # torch.Size([2])", ["torch.Size([2])"], id="beside an expression"),
        pytest.param("x = f()  # 1", [], id="beside an assignment it is a remark"),
        pytest.param("with a():\n    print(x)  # 1", ["1"], id="beside a print in a block"),
        pytest.param("# 1\nx = f()", [], id="above everything it is a remark"),
    ],
)
def test_an_output_belongs_to_the_print_beside_or_above_it(code: str, expected: list[str]) -> None:
    assert expected == shown(f"```python\n{code}\n```\n")


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        pytest.param("```\nprint(x)\n```\n\n输出：\n\n```\n1\n```\n", ["1"], id="announced"),
        pytest.param("```python\nprint(x)\n```\n```\n1\n```\n", ["1"], id="right behind what prints"),
        pytest.param("```python\nx = 1\n```\n```\n1\n```\n", [], id="behind what prints nothing"),
        pytest.param("```python\nprint(x)\n```\nThen this:\n```\n1\n```\n", [], id="behind other prose"),
        pytest.param("```python\n>>> x\n1\n>>> print(y)\n2\n```\n", ["1", "2"], id="results at a prompt"),
        pytest.param("```python\n>>> x\ntensor([[[1]],\n\n        [[2]]])\n```\n", ["tensor([[[1]],\n\n        [[2]]])"], id="a tensor with empty lines in it"),
        pytest.param("```\nIn [1]: x\nOut[1]: 1\n```\n", ["1"], id="a numbered prompt"),
    ],
)  # fmt: skip
def test_a_block_is_an_output_if_it_is_announced_or_follows_what_prints(
    article: str, expected: list[str]
) -> None:
    assert expected == shown(article)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        pytest.param("```python\nx = 1\n```\n", 1, id="labelled"),
        pytest.param("``` py\nx = f(1)\n```\n", 1, id="labelled with a space"),
        pytest.param("```\nimport torch\n```\n", 1, id="unlabelled Python"),
        pytest.param("    x = f(1)\n", 1, id="indented"),
        pytest.param("```bash\npython train.py\n```\n", 0, id="a shell"),
        pytest.param('```\n{"lr": 0.1}\n```\n', 0, id="a record"),
        pytest.param("```\nlr: 0.1\n```\n", 0, id="a configuration"),
        pytest.param("```\ntensor([1.])\n```\n", 0, id="an output"),
        pytest.param("```cpp\nint x = 1;\n```\n", 0, id="another language"),
    ],
)
def test_only_python_is_a_listing(code: str, expected: int) -> None:
    assert expected == len(read(documents.parse(code, "article.md")).listings)


@pytest.mark.parametrize(
    ("source", "needs", "binds"),
    [
        pytest.param("x = f(y)", ("f", "y"), ("x",), id="an assignment"),
        pytest.param("x = x + 1", ("x",), ("x",), id="what is read before it is bound"),
        pytest.param("for i in a:\n    b = i", ("a",), ("b", "i"), id="a loop binds what it needs itself"),
        pytest.param("y = [g(i) for i in a]", ("a", "g"), ("y",), id="a comprehension runs at once"),
        pytest.param("def f():\n    return g()", (), ("f",), id="a function needs its names later"),
        pytest.param("model(input)", ("input", "model"), (), id="input is a tensor unless it is called"),
        pytest.param("x = input()", (), ("x",), id="input that is called is Python's"),
        pytest.param("print(len(x))", ("x",), (), id="what Python brings is there"),
    ],
)
def test_names_of_a_statement(source: str, needs: tuple[str, ...], binds: tuple[str, ...]) -> None:
    found = names(source)

    assert (needs, binds) == (found.needs, found.binds)


# ---- comparing


@pytest.mark.parametrize(
    ("article", "here"),
    [
        pytest.param("tensor([0.333])", "tensor([0.3333])", id="to the precision of the article"),
        pytest.param("tensor([1.2346])", "tensor([1.2345])", id="up to the last digit"),
        pytest.param("tensor([1., 2.])", "tensor([1., 2.], grad_fn=<AddBackward0>)", id="what is left out by hand"),
        pytest.param("tensor(2.)", "tensor(2., dtype=torch.float64)", id="a dtype left out by hand"),
        pytest.param("[0., ..., 9.]", "[0., 1., 2., 9.]", id="an ellipsis"),
        pytest.param("<AddBackward0 object at 0x7f1>", "<AddBackward1 object at 0x9a2>", id="addresses and numbers of kinds"),
        pytest.param("3", "loss: 3 at step 7", id="a part of what is printed"),
        pytest.param("took 1.5 s", "took 0.2 s", id="times"),
        pytest.param("2.1.0", "2.13.0+cpu", id="versions"),
        pytest.param("torch.long", "torch.int64", id="two names of a dtype"),
        pytest.param("device(type='cpu')", "cpu", id="two spellings of a device"),
        pytest.param("tensor(0.20...)", "tensor(0.2014)", id="digits left out"),
        pytest.param("tensor([1.+2.j])", "tensor([1.+2.j])", id="complex numbers"),
        pytest.param("nan", "nan", id="not a number"),
    ],
)  # fmt: skip
def test_these_are_the_same(article: str, here: str) -> None:
    assert () == differences(article, here, verbatim=False)


@pytest.mark.parametrize(
    ("article", "here", "expected"),
    [
        pytest.param("tensor([[1., 2.]])", "tensor([[1., 3.]])", "value at [0, 1]: article 2., here 3.", id="a value"),
        pytest.param("tensor([1., 2.])", "tensor([[1., 2.]])", "shape: article [2], here [1, 2]", id="a shape"),
        pytest.param("torch.Size([2, 3])", "torch.Size([3, 2])", "shape: article [2, 3], here [3, 2]", id="sizes"),
        pytest.param("tensor([1])", "tensor([1.])", "dtype: article shows integers, here floats", id="integers"),
        pytest.param(
            "tensor([1.], dtype=torch.float64)", "tensor([1.])", "dtype: article torch.float64, here none", id="a dtype"
        ),
        pytest.param(
            "tensor(1., grad_fn=<MulBackward0>)",
            "tensor(1., grad_fn=<AddBackward0>)",
            "grad_fn: article <MulBackward>, here <AddBackward>",
            id="the kind of a grad_fn",
        ),
        pytest.param("True", "False", "article True, here False", id="a truth value"),
        pytest.param("0.1", "0.2", "value: article 0.1, here 0.2", id="a coarse number"),
        pytest.param("tensor(2.)", "2.0", "article tensor(2.), here 2.0", id="a tensor and a number"),
    ],
)  # fmt: skip
def test_a_difference_is_named(article: str, here: str, expected: str) -> None:
    assert expected == differences(article, here, verbatim=False)[0].en


def test_a_dtype_that_a_terminal_does_not_show_is_a_difference() -> None:
    assert differences("tensor(2.)", "tensor(2., dtype=torch.float64)", verbatim=True)


# ---- running and judging


def python(code: str) -> str:
    return f"```python\n{code}\n```\n"


CASES: Mapping[str, tuple[str, list[str]]] = {
    "code that runs": (python("import torch\nx = torch.ones(2)"), ["block confirmed"]),
    "listings share a namespace": (
        python("import torch\nx = torch.ones(2)") + "then\n\n" + python("print(x.sum())  # tensor(2.)"),
        ["block confirmed", "block confirmed", "output confirmed"],
    ),
    "an attribute that PyTorch lacks": (
        python("import torch\ntorch.ones(2).no_such_method()"),
        ["block refuted: AttributeError"],
    ),
    "a name that a module of PyTorch lacks": (
        python("from torch import no_such_name"),
        ["block refuted: ImportError"],
    ),
    "an argument that PyTorch lacks": (
        python("import torch\ntorch.nn.Linear(1, 2, no_such=3)"),
        ["block refuted: TypeError"],
    ),
    "an error on the article's own data": (
        python("import torch\ntorch.ones(2) @ torch.ones(3)"),
        ["block refuted: RuntimeError"],
    ),
    "an error that the article announces": (
        python("import torch\ntorch.ones(2) @ torch.ones(3)  # RuntimeError"),
        ["block confirmed"],
    ),
    "an announced error that does not come": (
        python("import torch\ntorch.ones(2) @ torch.ones(2)  # RuntimeError"),
        ["block undecided like-no-control"],
    ),
    "an error of the article's own": (python("x = {}\nx['key']"), ["block undecided raised"]),
    "an error that the article raises itself": (
        python("raise RuntimeError('tensor of the wrong size')"),
        ["block undecided raised"],
    ),
    "a name that is never defined": (python("something.run()"), ["block undecided needs"]),
    "a file that is not there": (python("import torch\ntorch.load('w.pth')"), ["block undecided needs"]),
    "a package that is not there": (python("import no_such_package"), ["block undecided needs"]),
    "a device that is not there": (python("import torch\ntorch.ones(1).cuda()"), ["block undecided needs"]),
    "code that does not parse": (python("model.fit(x,"), ["block undecided needs"]),
    "code around it that is missing": (python("return self.fc(x)"), ["block undecided needs"]),
    "code that is left out": (python("x = ...\nprint(x)  # 1"), ["block undecided needs", "output undecided needs"]),
    "a failure does not hide the rest": (
        python("import torch\na = torch.no_such()\nprint(a)  # 1\nprint(1 + 1)  # 3"),
        ["block refuted: AttributeError", "output undecided needs", "output refuted: value: article 3, here 2"],
    ),
    "names by convention": (
        python("for images, labels in train_loader:\n    optimizer.zero_grad()\n    loss = criterion(model(images), labels)\n    loss.backward()\n    optimizer.step()"),
        ["block confirmed"],
    ),
    "a stand-in that does not fit is not the article's fault": (
        python("import torch\nout = torch.nn.Linear(3, 1)(torch.ones(1, 3))\nloss = out @ x"),
        ["block undecided raised"],
    ),
    "what stands in has no attributes of its own": (python("model.fuse()"), ["block undecided raised"]),
    "a file that a stand-in was saved to": (
        python("import torch\ntorch.save(model.state_dict(), 'm.pth')\nnet = torch.nn.Linear(1, 1)\nnet.load_state_dict(torch.load('m.pth'))"),
        ["block undecided raised"],
    ),
    "an error that the sentence before announces": (
        "Doing it twice raises an error:\n\n" + python("import torch\ny = torch.ones(1, requires_grad=True).exp()\ny.backward()\ny.backward()"),
        ["block confirmed"],
    ),
    "an error where the text speaks of what cannot be": (
        "One cannot do this:\n\n" + python("import torch\ntorch.ones(2) @ torch.ones(3)"),
        ["block undecided raised"],
    ),
    "a remark on a quantity that is called error": (
        python("x = 3\nerror = x - 1  # error is target - output"),
        ["block confirmed"],
    ),
    "imports that everybody knows": (python("x = nn.Linear(1, 2)\nprint(x.in_features)  # 1"), ["block confirmed", "output confirmed"]),
    "a wrong name is wrong with stand-ins, too": (
        python("import torch\ntorch.no_such(model)"),
        ["block refuted: AttributeError"],
    ),
    "a wrong value": (
        python("import torch\nx = torch.tensor([2.], requires_grad=True)\n(x * x).backward()\nprint(x.grad)  # tensor([2.])"),
        ["block confirmed", "output refuted: value at [0]: article 2., here 4."],
    ),
    "a value that depends on what failed": (
        python("import torch, no_such\nx = torch.ones(1)\nno_such.double_(x)\nprint(x)  # tensor([2.])"),
        ["block undecided needs", "output undecided needs"],
    ),
    "random values whose shape is right": (
        python("import torch\nprint(torch.randn(2))  # tensor([0.1, 0.2])"),
        ["block confirmed", "output confirmed"],
    ),
    "random values whose shape is wrong": (
        python("import torch\nprint(torch.randn(2))  # tensor([0.1, 0.2, 0.3])"),
        ["block confirmed", "output refuted: shape: article [3], here [2]"],
    ),
    "a random number": (
        python("import torch\nprint(torch.randn(1).item())  # 0.5"),
        ["block confirmed", "output undecided unstable"],
    ),
    "a seed that gives other values": (
        python("import torch\ntorch.manual_seed(0)\nprint(torch.rand(1))  # tensor([0.7])"),
        ["block confirmed", "output undecided unstable"],
    ),
    "memory that nobody has initialised": (
        python("import torch\nprint(torch.empty(1))  # tensor([7.])"),
        ["block confirmed", "output undecided needs"],
    ),
    "an assertion that holds": (python("import torch\nassert torch.ones(1) == 1"), ["block confirmed", "output confirmed"]),
    "an assertion that fails": (python("import torch\nassert torch.ones(1) == 2"), ["block confirmed", "output refuted"]),
    "a loop that takes too long": (
        python("while True:\n    pass") + "then\n\n" + python("print(1)  # 1"),
        ["block undecided timed-out", "block confirmed", "output confirmed"],
    ),
    "a name that means several things": (
        "# One\n\n" + python("import torch\nx = torch.ones(2)") + "# Two\n\n" + python("x = torch.ones(3)")
        + "# Three\n\n" + python("print(x @ torch.ones(2))  # tensor(2.)"),
        ["block confirmed", "block confirmed", "block undecided raised", "output undecided raised"],
    ),
    "line ends whose place was guessed": (
        python("for i in range(2):x = f(i)print(x)  # 9\n").replace("f(i)", "abs(i)"),
        ["block confirmed", "output undecided needs"],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def judged() -> Mapping[str, list[Finding]]:
    """All cases, each a document of its own."""
    articles = [documents.parse(article, "article.md") for article, _ in CASES.values()]
    examined = examine(articles, Stage(discover(sys.executable), jobs=2, time=4.0))
    findings = [
        [find(one.assertion, one.claim, judge(one.trial)) for one in each.judged] for each in examined
    ]
    return dict(zip(CASES, findings, strict=True))


def in_words(finding: Finding) -> str:
    words = f"{finding.assertion.kind} {finding.mark}"
    evidence = finding.verdict.trial.observations[0].evidence
    if finding.verdict.reason is not None:
        return f"{words} {finding.verdict.reason}"
    why = _why(evidence) if finding.mark == "refuted" else ""
    return f"{words}: {why}" if why else words


def _why(evidence: Json) -> str:
    if not isinstance(evidence, dict):
        return ""
    match evidence:
        case {"exception": str(exception)}:
            return exception.partition(":")[0]
        case {"differs": [{"en": str(difference)}, *_]}:
            return difference
    return ""


@pytest.mark.torch
@pytest.mark.parametrize("case", CASES)
def test_only_what_pytorch_causes_counts_against_an_article(
    judged: Mapping[str, list[Finding]], case: str
) -> None:
    assert CASES[case][1] == sorted(map(in_words, judged[case]), key=lambda words: words.split()[0])


@pytest.mark.torch
def test_a_finding_says_where_pytorch_refused(judged: Mapping[str, list[Finding]]) -> None:
    evidence = judged["an attribute that PyTorch lacks"][0].verdict.trial.observations[0].evidence
    stand_ins = judged["names by convention"][0].verdict.trial.observations[0].evidence

    assert isinstance(evidence, dict)
    assert isinstance(stand_ins, dict)
    assert "no_such_method" in str(evidence["exception"])
    assert ["criterion", "model", "optimizer", "train_loader"] == stand_ins["stand_ins"]


def test_what_came_of_code_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent / "torches" / "torch18"))
    article = documents.parse(python("import time\nprint(time.time_ns())"), "article.md")
    stage = Stage(discover(sys.executable), cache=tmp_path)

    first, again = (stage.perform(orders(read(article))) for _ in range(2))

    assert first[0].happened[1].printed == again[0].happened[1].printed


def test_a_probe_that_lasts_serves_again_and_a_dead_one_is_replaced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent / "torches" / "torch18"))
    one, other, third = (
        orders(read(documents.parse(python(f"print({n} * 2)"), "article.md"))) for n in (1, 2, 3)
    )
    with Stage(discover(sys.executable), lasting=True) as stage:
        printed = [stage.perform(one)[0].happened[0].printed]
        session = stage._session
        printed.append(stage.perform(other)[0].happened[0].printed)
        assert session is stage._session is not None

        session._process.kill()
        printed.append(stage.perform(third)[0].happened[0].printed)

    assert [((1, "2\n"),), ((1, "4\n"),), ((1, "6\n"),)] == printed
    assert stage._session is None


def test_a_carriage_return_in_a_notebook_ends_no_line_of_its_code() -> None:
    source = json.dumps({"cells": [{"cell_type": "code", "source": "x = 1\r\ny = 2 # a\rb\n"}]})

    script = read(documents.parse(source, "a.ipynb"))

    assert ["x = 1", "y = 2"] == [statement.source for statement in script.statements]
