"""Sentences that compare two things, or tell ahead what one of them does (tests/small.py)."""

from __future__ import annotations

import pytest
from small import frames

from claimcheck.reading.clauses.ahead import is_ahead, is_besides
from claimcheck.reading.clauses.comparing import preface, tells_of_the_other


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        pytest.param(" is that", "The difference between A and B is that A is fast.", id="is that"),
        pytest.param(
            " being simply that:", "One big difference between A and B being simply that: A is fast.", id="with a colon"
        ),
        pytest.param("在于", "A 与 B 的主要区别在于 A 更快。", id="in Chinese"),
        pytest.param("就是", "A 与 B 的差别就是 A 更快。", id="is, in Chinese"),
        pytest.param("", "The difference between A and B is large.", id="no difference that is told"),
        pytest.param("", "There is no such thing.", id="no difference"),
    ],
)  # fmt: skip
def test_what_only_says_that_a_difference_is_told_is_known(expected: str, text: str) -> None:
    start, end = preface(text)

    assert expected == text[start:end]
    assert end or not start


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        pytest.param([0], "The former stops dropout.", id="the former"),
        pytest.param([1], "Whereas the latter stops dropout.", id="the latter"),
        pytest.param([0, 1], "前者关闭 dropout，而后者节省内存。", id="both in Chinese"),
        pytest.param([None, 1], "Dropout stops, while the latter saves memory.", id="in the second clause"),
        pytest.param([0, None], "The former stops dropout; weights change.", id="not in the second clause"),
        pytest.param([None], "Dropout stops.", id="neither"),
    ],
)
def test_it_is_known_which_of_two_a_clause_speaks_of(expected: list[int | None], sentence: str) -> None:
    assert expected == [frame.one_of_two for frame in frames(sentence)]


@pytest.mark.parametrize(
    ("expected", "text", "start"),
    [
        pytest.param(True, "A is fast while the latter is slow.", 10, id="the latter"),
        pytest.param(True, "A is fast, while, the former is slow.", 11, id="the former"),
        pytest.param(False, "A is fast while the other is slow.", 10, id="another"),
        pytest.param(False, "While the latter is slow, A is fast while hot.", 36, id="the latter before"),
    ],
)
def test_a_while_may_go_on_with_the_other_of_two(expected: bool, text: str, start: int) -> None:
    assert expected is tells_of_the_other(text, start)


@pytest.mark.parametrize(
    ("ahead", "besides", "text"),
    [
        pytest.param(True, False, "By disabling gradients, it saves memory.", id="by what means"),
        pytest.param(True, False, "因为它不计算梯度，no_grad() 省内存。", id="for what reason"),
        pytest.param(True, True, "Besides saving memory, it is fast.", id="what besides"),
        pytest.param(True, True, "除了省内存，它还更快。", id="what besides, in Chinese"),
        pytest.param(False, False, "It saves memory by disabling gradients.", id="nothing"),
        pytest.param(False, False, "除非训练，否则不计算梯度。", id="an exception"),
    ],
)
def test_what_something_does_may_be_told_ahead_of_it(ahead: bool, besides: bool, text: str) -> None:
    assert (ahead, besides) == (is_ahead(text), is_besides(text))
