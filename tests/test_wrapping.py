"""What is right stays right in whatever it is wrapped: no introduction, heading or table accuses it.

The sentences are the catalogue's own, of claims that are true in one release and denials of those that
are not; which of them are tried in which wrapping is drawn by a fixed seed.
"""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

import pytest
from taught import the_reader

from claimcheck import catalogue, documents
from claimcheck.history.records import load, place
from claimcheck.model import Ruling, Stance

RECORD = load(place(Path(__file__).parents[1] / "reports", "2.13.0"))
TRIED = 12
"""How many sentences are tried in each wrapping."""
HAN = re.compile(r"[\u4e00-\u9fff]")
CAPITAL = re.compile(r"`|[A-Z]\w*[A-Z]|PyTorch|Adam|Dropout\b|Python")
ENGLISH = """
Besides, {s}. | Not surprisingly, {s}. | No wonder that {s}. | It is no secret that {s}. | Nobody disputes that {s}.
Unlike what many believe, {s}. | There is no doubt that {s}. | Few people know that {s}. | Never forget that {s}.
{S}, without exception. | {S}, unlike in TensorFlow. | {S}, which is not obvious. | {S}, which many get wrong.
{S}. Most people get this wrong. | {S}. That is not a mistake. | {S} (not a typo). | Is it true that {s}? Yes.
It would be wrong to deny that {s}. | The myth says something else; in truth {s}. | That's not true: {s}.
This is wrong because {s}. | No, {s}. | Not really. {S}. | Don't do that, because {s}. | Unless I am wrong, {s}.
Make no mistake: {s}. | Does it fail? No, {s}. | Isn't that wrong? No: {s}. | It is not magic. {S}. | What it is not: magic. {S}.
## Common mistakes¶¶{S}. | ## Don'ts¶¶- {S} | ## Myth vs. reality¶¶{S}. | ## Why not?¶¶{S}. | ## Forgetting `model.eval()`¶¶{S}.
**Wrong:** something else.¶¶**Right:** {S}. | **Q:** Is something wrong?¶¶**A:** {S}. | ✅ {S}
What many do not know:¶¶- {S} | It does not work because:¶¶- {S} | None of these is obvious:¶¶- {S}
```python¶# WRONG¶f()¶```¶¶{S}. | ```python¶x = f()  # {s}¶```
"""
CHINESE = """
毫无疑问，{s}。 | 没想到{s}。 | 不得不说，{s}。 | 不难发现，{s}。 | 没有人否认{s}。 | 谁都不会否认{s}。 | 从来没人告诉我{s}。
与很多人想的不同，{s}。 | 很多人不知道{s}。 | {s}，没错。 | {s}，这一点不明显。 | {s}。这不是错误。 | {s}。很多人都搞错了。
这是错误的，因为{s}。 | 这样不对，因为{s}。 | 不对，{s}。 | 不是的，{s}。 | 不要这样做，因为{s}。 | 区别不大，但{s}。
会出错吗？不会，{s}。 | 难道不对吗？{s}。 | 没问题，{s}。 | 不是 bug，{s}。 | 如果没有记错，{s}。 | 除此之外，{s}。
## 常见误区¶¶很多人不清楚：{s}。 | ## 不要这样做¶¶- {s} | ## 忘记 `model.eval()`¶¶{s}。 | **错误**：别的。¶¶**正确**：{s}。
很多人不知道：¶¶- {s} | 不起作用是因为：¶¶- {s} | ## 为什么不行¶¶{s}。 | 这会失败。{s}。
"""


def wrappings(listed: str) -> list[str]:
    return [
        one.strip().replace("¶", "\n") for line in listed.strip().splitlines() for one in line.split(" | ")
    ]


@cache
def correct(*, chinese: bool) -> tuple[str, ...]:
    """Sentences that say what is so."""
    said = {Ruling.CONFIRMED: "asserted_by", Ruling.REFUTED: "denied_by"}
    return tuple(
        sentence.rstrip(".。")
        for name, claim in sorted(catalogue.Catalogue(catalogue.builtin()).items())
        if (field := said.get(RECORD.verdicts[name].ruling))
        for sentence in getattr(claim, field)
        if bool(HAN.search(sentence)) is chinese
    )


def accused(text: str) -> list[tuple[str, str]]:
    wrong = {Stance.ASSERTS: Ruling.REFUTED, Stance.DENIES: Ruling.CONFIRMED}
    return [
        (assertion.claim, text)
        for assertion in the_reader().read(documents.parse(text, "article.md")).assertions
        if not (assertion.loose or assertion.doubtful)
        and RECORD.verdicts[assertion.claim].ruling is wrong[assertion.stance]
    ]


def small(sentence: str) -> str:
    return sentence if CAPITAL.match(sentence) else sentence[0].lower() + sentence[1:]


@pytest.mark.parametrize("wrapping", wrappings(ENGLISH) + wrappings(CHINESE))
def test_nothing_correct_is_accused_in_any_wrapping(wrapping: str) -> None:
    chinese = HAN.search(wrapping) is not None
    drawn = random.Random(wrapping).sample(correct(chinese=chinese), TRIED)  # noqa: S311 -- no secret
    texts = [
        wrapping.replace("{S}", sentence).replace("{s}", sentence if chinese else small(sentence))
        for sentence in drawn
    ]
    assert [wrong for text in texts for wrong in accused(text)] == []
