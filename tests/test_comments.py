"""Comments and docstrings in code, and what each of them comments on (tests/small.py)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small import frames, spelled, words

from claimcheck import documents
from claimcheck.reading.context.comments import comments, subject_of_sum, with_mode_set, without_marks
from claimcheck.reading.frames.frame import Says


def said(code: str, info: str = "python") -> list[tuple[str, ...]]:
    """What each comment says, and of which code, in what mode and within what."""
    (passage,) = documents.parse(f"```python\n{code}\n```", "article.md").passages
    found = comments(replace(passage, info=info))
    return [(passage.text[one.start : one.end], one.code, one.mode, one.within) for one in found]


def case(what: str, code: str, *expected: tuple[str, str]) -> object:
    return pytest.param(list(expected), code, id=what)


@pytest.mark.parametrize(
    ("expected", "code"),
    [
        case("beside it", "model.eval()  # off\nx = 1", ("off", "model.eval()")),
        case("behind a tab", "model.eval()\t# off\nx = 1", ("off", "model.eval()")),
        case("glued to the line above", "x = 1# off\nmodel.eval()", ("off", "model.eval()")),
        case("above it", "# off\nmodel.eval()\nx = 1", ("off", "model.eval()")),
        case("above it, behind other lines", "x = 1\ny = 2\n# off\nmodel.eval()", ("off", "model.eval()")),
        case("above a line and a block far from it", "# off\nx = 1\n\nwith no_grad():", ("off", "x = 1")),
        case("below many lines", "x = 1\n" * 400 + "model.eval()  # off", ("off", "model.eval()")),
        case("at the end of a line that is too long", "x = 1;" * 400 + "model.eval()  # off\nx = 1  # on", ("on", "x = 1")),
        case("above two, of which one has a comment", "# off\nmodel.eval()  # on", ("off", "model.eval()"), ("on", "model.eval()")),
        case("above a blank line and a comment", "# off\n\n  # on\nmodel.eval()", ("off", "model.eval()"), ("on", "model.eval()")),
        case("far above it", "# off\n\n\n\nmodel.eval()", ("off", "")),
        case("above a line and a block", "# off\nx = 1\nwith no_grad():\n    y = 2", ("off", "x = 1\nwith no_grad():")),
        case("above a line and a block in a block", "  # off\n  x = 1\n  async with a():", ("off", "x = 1\nasync with a():")),
        case("above a line and a line", "# off\nx = 1\ny = 2", ("off", "x = 1")),
        case("below everything", "x = 1\n# off", ("off", "")),
        case("behind a quoted hash", "x = '#1'  # off", ("off", "x = '#1'")),
        case("behind an open quote", "x = '1  # off\ny = 2", ("off", "1")),
        case("two on a line", "x = 1  # off # on\ny = 2", ("off", "x = 1"), ("on", "y = 2")),
        case("with other marks", "#! off\n#: on\n## up", ("off", ""), ("on", ""), ("up", "")),
        case("none", "x = 1"),
    ],
)  # fmt: skip
def test_a_comment_is_on_the_code_beside_it_or_below(expected: list[tuple[str, str]], code: str) -> None:
    assert expected == [one[:2] for one in said(code)]


@pytest.mark.parametrize("info", ["python title", "{python}", "PyCon", "", "py"])
def test_python_has_comments(info: str) -> None:
    assert [("off", "x = 1", "", "")] == said("x = 1  # off", info)


@pytest.mark.parametrize("info", ["yaml", "json python", "pythonic"])
def test_nothing_else_has(info: str) -> None:
    assert [] == said("x = 1  # off", info)


BLOCKS = """\
model.train()
with a():  # first
    model.eval()
    async with b():
        # model.train() once more

        x = 1
        y = 2  # second
        with c():
            z = 3
        z = 4  # third
    z = 5  # fourth
z = 6  # fifth
def f():
    # sixth
    with d():
        z = 7  # seventh
class A:
    z = 8  # eighth"""


def test_a_comment_stands_in_a_mode_and_within_a_block() -> None:
    expected = [
        ("first", "model.train()", ""),
        ("model.train() once more", "model.eval()", "async with b():"),
        ("second", "model.train() once more", "async with b():"),
        ("third", "model.train() once more", "async with b():"),
        ("fourth", "model.train() once more", "with a():"),
        ("fifth", "model.train() once more", ""),
        ("sixth", "", ""),
        ("seventh", "", "with d():"),
        ("eighth", "", ""),
    ]

    assert expected == [(text, mode, within) for text, _, mode, within in said(BLOCKS)]


@pytest.mark.parametrize(
    ("mode", "between"), [pytest.param("model.eval()", 39, id="near"), pytest.param("", 40, id="far")]
)
def test_a_mode_is_in_force_for_a_while(mode: str, between: int) -> None:
    assert [("off", "x", mode, "")] == said("model.eval()\n" + "x\n" * between + "x  # off")


@pytest.mark.parametrize(
    ("expected", "code"),
    [
        pytest.param(["It is off.", "So it is."], '"""It is off. So it is."""', id="two sentences"),
        pytest.param(["It is\n off."], 'def f():\n    r"""\n    It is\n off.\n    """', id="of a function"),
        pytest.param(["It is:", "- off", "* on"], '"""It is:\n\n- off\n  * on"""', id="a list"),
        pytest.param(["It is off", "So it is"], "'''It is off\n   \nSo it is'''", id="two paragraphs"),
        pytest.param(["It is off", "So"], '"""It is off\n>>> f()\n>>> g()\n\nSo"""', id="with an example"),
        pytest.param(["A A.", "A"], '"""A A. A"""', id="with the same again"),
        pytest.param(["Off.", "On."], '"""Off."""\nx = 1\n"""On."""', id="two docstrings"),
        pytest.param(
            ["Off.", "On."], '"""\nOff.\n"""\n\nx = 1\n\n"""\nOn.\n"""\n\n', id="two on lines of their own"
        ),
        pytest.param(["Off."], '"""Off."""\nx = 1\n"""On.', id="and one without an end"),
        pytest.param([], 'x = """Off."""', id="none"),
    ],
)
def test_a_docstring_is_read_sentence_by_sentence(expected: list[str], code: str) -> None:
    assert expected == [text for text, *_ in said(code)]


def test_a_sentence_that_is_said_twice_stands_in_two_places() -> None:
    (passage,) = documents.parse('```python\n"""Off. Off. Off."""\n```', "article.md").passages

    assert [3, 8, 13] == [one.start for one in comments(passage)]


def test_no_mode_is_in_force_in_a_function_of_a_block() -> None:
    assert [("off", "x", "", "")] == said("if a:\n    model.eval()\n    def f():\n        x  # off")


def test_a_sentence_of_a_docstring_goes_on_from_the_one_before() -> None:
    assert [("Off.", "", "", ""), ("On.", "", "Off.", "Off."), ("Up.", "", "", "")] == said(
        '"""Off. On."""\nx = 1\n"""Up."""'
    )


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param("Use       ` torch.no_grad`.", "Use :func:`~torch.no_grad`.", id="a role"),
        pytest.param("Use       `f`.", "Use :py:x:`f`.", id="a role of a language"),
        pytest.param("Note: `f` is ~1.", "Note: `f` is ~1.", id="none"),
    ],
)
def test_the_marks_of_restructuredtext_are_blanks(expected: str, text: str) -> None:
    assert expected == without_marks(text)


@pytest.mark.parametrize(
    ("expected", "comment", "code"),
    [
        pytest.param("BCELoss = ", "sigmoid + BCE", "loss = nn.BCELoss()", id="a sum"),
        pytest.param("", "sigmoid + BCE", "nn.Sequential(nn.Linear(1, 1))", id="a sum of one of two"),
        pytest.param("", "sigmoid + BCE", "f(x)", id="a sum of nothing"),
        pytest.param("", "sigmoid and BCE", "nn.BCELoss()", id="no sum"),
    ],
)
def test_a_sum_is_of_what_its_code_makes(expected: str, comment: str, code: str) -> None:
    assert expected == subject_of_sum(comment, code)


@pytest.mark.parametrize(
    ("expected", "comment", "code"),
    [
        pytest.param(["eval to_eval: switch+, about eval"], "eval mode", "model.eval()", id="the mode"),
        pytest.param(
            ["eval to_eval: switch+, about eval", "dropout: active-, open"],
            "eval mode; dropout stops",
            "model.eval()",
            id="the mode and more",
        ),
        pytest.param(["eval: be+"], "eval mode", "model.train()", id="another mode"),
        pytest.param(["eval: be+"], "eval mode", "f(model)", id="no mode"),
        pytest.param(["train: be+"], "train mode", "model.train()", id="a mode that nothing enters"),
        pytest.param(["eval dropout: be+"], "eval mode dropout", "model.eval()", id="the mode with a layer"),
        pytest.param(["eval: be+, words quick"], "quick eval mode", "model.eval()", id="the mode in other words"),
        pytest.param(["eval: be+"], "it is eval mode", "model.eval()", id="a sentence without a verb"),
        pytest.param(["eval: change+, open"], "eval mode changes", "model.eval()", id="a sentence"),
        pytest.param([": active-, open"], "stops", "model.eval()", id="nothing that is named"),
    ],
)  # fmt: skip
def test_a_comment_may_only_name_the_mode_that_is_set(expected: list[str], comment: str, code: str) -> None:
    assert expected == [spelled(frame) for frame in with_mode_set(frames(comment), code, words())]


def test_a_mode_that_is_set_is_set_indeed() -> None:
    (frame,) = with_mode_set(frames("eval mode"), "model.eval()", words())

    assert {"switch": Says(positive=True, negated=False)} == frame.relations
