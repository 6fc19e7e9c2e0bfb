"""What the code above a sentence calls, where that goes on to speak of it (tests/small.py)."""

from __future__ import annotations

import pytest
from small import words

from claimcheck import documents
from claimcheck.reading.context.called import called

STOPS = "It stops dropout."


def spoken_of(code: str, after: str, info: str = "python") -> list[str]:
    """What the sentence after some code may mean."""
    document = documents.parse(f"Words.\n\n```{info}\n{code}\n```\n\n{after}", "article.md")
    found = called(document, 1, words())
    if not found:
        return []
    (frame,) = found
    assert (0, len(document.passages[1].text)) == (frame.start, frame.end)
    assert frame.things == frame.topics != []
    return [thing.id for thing in frame.things]


@pytest.mark.parametrize(
    ("expected", "code", "after"),
    [
        pytest.param(["eval"], "model.eval()", STOPS, id="a call"),
        pytest.param(["eval"], "model.eval()", "其中，这会关闭 dropout。", id="a call, in Chinese"),
        pytest.param(["eval"], "model.eval()", "So, the line above stops dropout.", id="the line above"),
        pytest.param(["eval", "no_grad"], "model.eval()\nwith no_grad():\n    eval()", STOPS, id="two calls"),
        pytest.param(["eval", "no_grad"], "x = eval() if no_grad() else 1", STOPS, id="a call and when"),
        pytest.param(["bn"], "layer = nn.BatchNorm()\nloss.backward()", STOPS, id="a layer beside what goes on"),
        pytest.param(["eval"], "model.eval()\nmemory = weight", STOPS, id="a call beside nothing that is called"),
        pytest.param(["eval"], "model.eval()  # not no_grad() # nor train()", STOPS, id="a call with a remark"),
        pytest.param(["eval"], "import no_grad\nprint(trainer.frob())\nmodel.eval()", STOPS, id="a call beside what explains nothing"),
        pytest.param(["eval"], "x = 1\n" * 29 + "model.eval()", STOPS, id="the last of thirty lines"),
        pytest.param([], "x = 1\n" * 30 + "model.eval()", STOPS, id="one of many lines"),
        pytest.param([], "model.eval()\ntrainer.frob()", STOPS, id="a call that nobody knows"),
        pytest.param([], "loss.backward()", STOPS, id="what goes on"),
        pytest.param([], "x = 1", STOPS, id="nothing that is called"),
        pytest.param([], "model.eval()", "Dropout stops.", id="before another sentence"),
        pytest.param([], "model.eval()", f"Dropout stops. {STOPS}", id="before two sentences"),
        pytest.param([], "model.eval()", f"- {STOPS}", id="before an item"),
        pytest.param([], "model.eval()", "", id="at the end"),
    ],
)  # fmt: skip
def test_a_sentence_speaks_of_what_the_code_above_it_calls(
    expected: list[str], code: str, after: str
) -> None:
    assert expected == spoken_of(code, after)


def test_a_sentence_speaks_of_no_other_language() -> None:
    assert [] == spoken_of("model.eval()", STOPS, info="json")
