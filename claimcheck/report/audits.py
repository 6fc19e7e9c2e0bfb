"""Audit → lines: what was done to an experiment, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model import Audit, Bilingual, Proof, Result
from claimcheck.report.inert import one_line

TITLE: Bilingual = {"en": "Could it have come out otherwise?", "zh": "实验是否可能得出相反的结果？"}

_PROOFS: dict[Proof, Bilingual] = {
    Proof.EXERCISE: {"en": "The treatments use the APIs", "zh": "处理组使用了相关 API"},
    Proof.KNOCK_OUT: {"en": "The ruling depends on them", "zh": "判定取决于这些 API"},
    Proof.SWAP: {"en": "Controls exchanged, ruling mirrored", "zh": "对照互换，判定随之相反"},
    Proof.REPEAT: {"en": "Other seeds, same ruling", "zh": "更换随机种子，判定不变"},
}
_RESULTS: dict[Result, Bilingual] = {
    Result.PASSED: {"en": "yes", "zh": "是"},
    Result.FAILED: {"en": "no", "zh": "否"},
    Result.NOT_TRIED: {"en": "not tried", "zh": "未检验"},
}
_WORDS: dict[str, Bilingual] = {
    "otherwise": {"en": "in a PyTorch made to differ", "zh": "在行为被改变的 PyTorch 中"},
    "without": {"en": "without {name}", "zh": "去掉 {name} 后"},
    "raised": {"en": "an exception", "zh": "抛出异常"},
    "same": {"en": "as before", "zh": "不变"},
    "computed": {"en": "computed", "zh": "推算"},
    "performed": {"en": "performed", "zh": "实测"},
}


@dataclass(frozen=True, slots=True)
class Line:
    """One proof, in words."""

    proof: str
    result: str
    passed: bool
    facts: str


def lines(audit: Audit, language: str) -> tuple[Line, ...]:
    """The proofs of an audit, each with what was seen."""
    found = []
    for proof, proven in audit.proofs.items():
        facts = [
            f"{_what(proof, what, language)}: {_seen(seen, language)}" for what, seen in proven.facts.items()
        ]
        words = "; ".join(filter(None, (proven.detail, *facts)))
        result = _RESULTS[proven.result][language]
        found.append(
            Line(_PROOFS[proof][language], result, proven.result is Result.PASSED, one_line(words, 300))
        )
    return tuple(found)


def _what(proof: Proof, what: str, language: str) -> str:
    if what in _WORDS:
        return _WORDS[what][language]
    if proof is Proof.KNOCK_OUT and "→" not in what:
        return _WORDS["without"][language].format(name=what)
    return what


def _seen(seen: str, language: str) -> str:
    return _WORDS[seen][language] if seen in _WORDS else seen or "—"
