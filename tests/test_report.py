"""The report: what it says is decided once, and nothing in an article can act on its reader."""

from __future__ import annotations

import hashlib
import json
import os
import re
from base64 import b64encode
from dataclasses import asdict, replace
from importlib.resources import files
from itertools import accumulate
from pathlib import Path

import jsonschema
import pytest
from lxml import html as lxml_html

from claimcheck.errors import UserError
from claimcheck.judgement import find, judge
from claimcheck.model import (
    Arm,
    Assertion,
    Claim,
    Confidence,
    Coverage,
    Document,
    Environment,
    Experiment,
    Failure,
    Hedge,
    Observation,
    Passage,
    PassageKind,
    Reason,
    Review,
    Role,
    Run,
    Stance,
    Trial,
    Unchecked,
    Untestable,
    Verdict,
)
from claimcheck.report import context, render
from claimcheck.report.words import HEADINGS, LANGUAGES, MARKS, REASONS, ROLES, SENTENCES

GOLDENS = Path(__file__).parent / "minicheck"
ENVIRONMENT = Environment("/opt/python", "3.11.4", "2.13.0+cpu", "Linux x86-64", "cpu", "e1")
PROTECTION = "namespaces, no network, 4 GiB, 10 s an arm"


def miniature_claim(name: str, *treatments: str, wrong: str = "", source: str = "def treatment(): ...") -> Claim:
    """A claim about switches: each treatment is a circumstance."""
    return Claim(
        id=name,
        title=f"{name} holds",
        statement={"en": f"`{name}()` turns the switch off.", "zh": f"`{name}()` 会关掉开关。"},
        asserted_by=(),
        denied_by=(),
        not_asserted_by=(),
        conditions={
            arm: {"en": f"the case is {arm.removeprefix('treatment_')}", "zh": f"情形为 {arm.removeprefix('treatment_')}"}
            for arm in treatments
        },
        correction={"en": f"`{name}()` {wrong}", "zh": f"`{name}()` 其实不然。"},
        sources=("https://example.org/switch",),
        about=(f"torch.{name.rpartition('/')[2]}",),
        experiment=Experiment(
            source=source,
            arms=(
                Arm("treatment", Role.TREATMENT, ""),
                *(Arm(arm, Role.TREATMENT, "") for arm in treatments),
                Arm("positive_control", Role.POSITIVE_CONTROL, "Known to be off."),
                Arm("negative_control", Role.NEGATIVE_CONTROL, "Known to be on."),
            ),
            fingerprint=name,
        ),
        path=f"claims/{name}.py",
    )


def performed(claim: Claim, *values: object, positive: object = False, negative: object = True) -> Verdict:
    """The verdict on a claim whose treatments observed these values, or failed for these reasons."""
    seen = dict(zip([arm.name for arm in claim.experiment.arms], [*values, positive, negative], strict=True))
    roles = {arm.name: arm.role for arm in claim.experiment.arms}
    return judge(
        Trial(
            claim.id,
            claim.experiment.fingerprint,
            "e1",
            tuple(
                Observation(arm, roles[arm], failure=value)
                if isinstance(value, Failure)
                else Observation(arm, roles[arm], values=(value,), evidence={"draws": 3} if arm == "treatment" else None)  # type: ignore[arg-type]
                for arm, value in seen.items()
            ),
            0.25,
        )
    )


OFF = miniature_claim("switch/off")
FREEZE = miniature_claim("switch/freeze", wrong="leaves it on.", source="def treatment():\n    return '<b>on</b>'\n")
FUSE = miniature_claim("mode/fuse", "treatment_wet", "treatment_cold", wrong="needs a dry case.")
FAST = miniature_claim("speed/fast")
VERDICTS = {
    "switch/off": performed(OFF, False),
    "switch/freeze": performed(FREEZE, True),
    "mode/fuse": performed(FUSE, False, True, True),
    "speed/fast": performed(FAST, Failure(Reason.TIMED_OUT, "after 10 s")),
}
CLAIMS = {claim.id: claim for claim in (OFF, FREEZE, FUSE, FAST)}

ARTICLE = """\
# Switches

`off()` turns it off. Calling `freeze()` turns it off too.
As does fuse(), and it is fast.

1. freeze() is enough
2. never use off() and freeze()

| call | effect |
|---|---|
| freeze | off |

```python
off()
```
"""
ARTIKEL = "# 开关\n\n调用 off() 会关掉开关。freeze() 也会关掉开关。\n"

K = PassageKind
LAYOUT: tuple[tuple[int, PassageKind, str], ...] = (
    (0, K.HEADING, "Switches"),
    (1, K.SENTENCE, "`off()` turns it off."),
    (1, K.SENTENCE, "Calling `freeze()` turns it off too."),
    (1, K.SENTENCE, "As does fuse(), and it is fast."),
    (2, K.ITEM, "freeze() is enough"),
    (3, K.ITEM, "never use off() and freeze()"),
    (4, K.CELL, "call"),
    (5, K.CELL, "effect"),
    (6, K.CELL, "freeze"),
    (7, K.CELL, "off"),
    (8, K.CODE, "off()\n"),
)
LAYOUT_ZH = (
    (0, K.HEADING, "开关"),
    (1, K.SENTENCE, "调用 off() 会关掉开关。"),
    (1, K.SENTENCE, "freeze() 也会关掉开关。"),
)


def read(text: str, layout: tuple[tuple[int, PassageKind, str], ...], path: str, language: str = "en") -> Document:
    """A document whose passages are the stretches of its text that the layout names."""
    passages, at = [], 0
    for block, kind, said in layout:
        at = text.index(said, at)
        faces = said.split("`")
        bare = "".join(faces)
        offsets = [at + i for i, character in enumerate(said) if character != "`"] + [at + len(said)]
        edges = list(accumulate(map(len, faces)))
        code = tuple(zip(edges[::2], edges[1::2], strict=False))
        passages.append(Passage(bare, kind, language, offsets, block, code=code))
        at += len(said)
    return Document(path, "markdown", text, tuple(passages), language)


def said(document: Document, passage: int, words: str, claim: str, **more: object) -> Assertion:
    here = document.passages[passage]
    first = here.text.index(words)
    start, end = here.span(first, first + len(words))
    stance, confidence = more.pop("stance", Stance.ASSERTS), more.pop("confidence", Confidence.CERTAIN)
    return Assertion(passage, start, end, claim, stance, confidence, **more)  # type: ignore[arg-type]


def review(document: Document, *assertions: Assertion, unchecked: tuple[Unchecked, ...] = ()) -> Review:
    findings = tuple(find(one, CLAIMS[one.claim], VERDICTS[one.claim]) for one in assertions)
    coverage = Coverage(len(document.passages), len(findings) + len(unchecked), len(findings), len(unchecked))
    return Review(document, findings, unchecked, coverage)


def english() -> Review:
    document = read(ARTICLE, LAYOUT, "docs/switches.md")
    place = document.passages[3].span()
    opinion = Untestable("opinion", {"en": "", "zh": ""}, {"en": "A matter of taste.", "zh": "见仁见智。"}, ())
    made = review(
        document,
        said(document, 4, "freeze() is enough", "switch/freeze", confidence=Confidence.INFERRED),
        said(document, 1, "off() turns it off", "switch/off"),
        said(document, 2, "Calling freeze() turns it off", "switch/freeze"),
        said(document, 2, "freeze() turns it off too", "mode/fuse"),
        said(document, 3, "it is fast", "speed/fast"),
        said(document, 8, "freeze", "switch/freeze", stance=Stance.DENIES),
        said(document, 10, "off()", "mode/fuse", hedge=Hedge.USUALLY),
        unchecked=(Unchecked(3, place[0], place[0] + 14), Unchecked(5, *document.passages[5].span(), opinion)),
    )
    return replace(made, notices=("3: this ignore comment ignores nothing",))


def chinese() -> Review:
    document = read(ARTIKEL, LAYOUT_ZH, "文档/开关.md", "zh")
    return review(
        document,
        said(document, 1, "off() 会关掉开关", "switch/off"),
        said(document, 2, "freeze() 也会关掉开关", "switch/freeze"),
    )


def run(*reviews: Review) -> Run:
    return Run("0.1.0", ENVIRONMENT, PROTECTION, reviews, tuple(VERDICTS.values()), CLAIMS)


RUNS = {"article": run(english()), "chinese": run(chinese()), "both": run(english(), chinese()), "catalogue": run()}


def brief(given: object) -> object:
    """A context as a person reviews it: without what is empty, text with its code in backticks."""
    match given:
        case [{"text": str(), "code": bool()}, *_]:
            return "".join(f"`{piece['text']}`" if piece["code"] else piece["text"] for piece in given)
        case dict():
            return {str(key): brief(value) for key, value in given.items() if value not in ("", [], None) and value is not False}
        case list() | tuple():
            return [brief(value) for value in given]
        case _:
            return given


@pytest.mark.parametrize("name", ["article", "chinese", "catalogue"])
def test_the_templates_are_given(name: str) -> None:
    """What the templates are given is what was last accepted."""
    golden = GOLDENS / name / "context.expected.json"
    page = asdict(context.page(RUNS[name], "zh" if name == "chinese" else "en"))
    del page["words"]
    given = json.dumps(brief(json.loads(json.dumps(page))), indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("CLAIMCHECK_ACCEPT"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(given, encoding="utf-8")

    assert golden.read_text(encoding="utf-8") == given, (
        "If the new context is right, accept it: CLAIMCHECK_ACCEPT=1 pytest tests/test_report.py"
    )
