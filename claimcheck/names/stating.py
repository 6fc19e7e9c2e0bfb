"""Mentions and what a survey answered → assertions and the claims that they make, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from claimcheck.model import (
    Assertion,
    Bilingual,
    Claim,
    Confidence,
    Experiment,
    Json,
    Kind,
    Observation,
    Role,
    Stance,
    Trial,
    Tried,
)
from claimcheck.names.mentions import Grounds, Mention

Answers = Mapping[str, tuple[Experiment, Trial]]
"""The experiment on each question, and what came of it."""


def stated(mentions: Iterable[Mention], answers: Answers, torch: str) -> list[Tried]:
    """What a document's mentions assert, as far as it may be held against or for it.

    ``torch`` is the version that was asked.
    """
    torch = torch.partition("+")[0]
    found = list(mentions)
    observed = {question: _treatment(trial) for question, (_, trial) in answers.items()}
    lacking = {
        _missing(observed[m.question])
        for m in found
        if _is_wrong(observed[m.question]) and _holds(m, observed[m.question])
    }
    said: list[Tried] = []
    signed: set[tuple[int, int]] = set()
    for mention in found:
        treatment = observed[mention.question]
        place = mention.start, mention.end
        if _is_wrong(treatment):
            echoes = mention.grounds >= Grounds.ECHO and _missing(treatment) in lacking
            if not (_holds(mention, treatment) or (mention.kind is Kind.NAME and echoes)):
                continue
        if mention.kind is Kind.SIGNATURE:
            if treatment.failure is not None:
                continue  # nobody knows this signature, or there is no such name
            if place in signed:
                continue  # it was understood as a list of parameters, so it is no call
            signed.add(place)
        experiment, trial = answers[mention.question]
        claim = _claim(mention, experiment, treatment, torch)
        certain = mention.grounds is Grounds.SURE or not _is_wrong(treatment)
        said.append(Tried(_assertion(mention, claim, certain=certain), claim, trial))
    return said


def _treatment(trial: Trial) -> Observation:
    return next(observation for observation in trial.observations if observation.role is Role.TREATMENT)


def _is_wrong(treatment: Observation) -> bool:
    return treatment.values == (False,)


def _facts(treatment: Observation) -> Mapping[str, Json]:
    return treatment.evidence if isinstance(treatment.evidence, dict) else {}


def _texts(treatment: Observation, key: str) -> list[str]:
    texts = _facts(treatment).get(key)
    return [str(text) for text in texts] if isinstance(texts, list) else []


def _missing(treatment: Observation) -> str:
    return str(_facts(treatment).get("missing", ""))


def _holds(mention: Mention, treatment: Observation) -> bool:
    """Is what is wrong the article's mistake, as far as can be known?"""
    facts = _facts(treatment)
    if mention.kind is Kind.SIGNATURE:
        enough = (
            Grounds.ECHO
            if facts.get("complete")
            else Grounds.LIKENESS
            if facts.get("named")
            else Grounds.SURE
        )
        return mention.grounds >= enough
    if mention.grounds < Grounds.LIKENESS or (_texts(treatment, "family") and not mention.called):
        return False
    if _is_plural(_missing(treatment), treatment):
        return False
    # An instance has attributes that its class knows nothing of, so only calls are held against it.
    if mention.grounds is Grounds.SURE and (mention.called or facts.get("of") == "module"):
        return True
    return _is_slip(_missing(treatment), treatment, module=facts.get("of") == "module")


def _is_plural(missing: str, treatment: Observation) -> bool:
    """Does it stand for several of one name, or family: nn.Linears, nn.BatchNorms?"""
    one = missing.rpartition(".")[2].removesuffix("s")
    names = (path.rpartition(".")[2] for path in _texts(treatment, "close"))
    return missing.endswith("s") and one[:1].isupper() and any(name.startswith(one) for name in names)


def _is_slip(missing: str, treatment: Observation, *, module: bool) -> bool:
    """Does a name look so much like one of PyTorch's that it must be meant?"""
    part = missing.rpartition(".")[2]
    if module and any(path.endswith(f".{part}") for path in _texts(treatment, "elsewhere")):
        return True
    return any(_alike(part, path.rpartition(".")[2]) for path in _texts(treatment, "close"))


def _stutters(one: str, other: str) -> bool:
    """Do they differ in a letter that was struck twice, as ``evall`` and ``eval`` do? Nobody means to."""
    shorter, longer = sorted((one, other), key=len)
    return len(longer) == len(shorter) + 1 > 4 and any(
        longer[i] == longer[i - 1] and longer[:i] + longer[i + 1 :] == shorter for i in range(1, len(longer))
    )


def _alike(one: str, other: str) -> bool:
    """Do they differ in case, or in one slip of the fingers?"""
    if one.lower() == other.lower():
        return True
    differing = [i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) == len(other) > 3 and len(differing) == 2:
        first, second = differing
        return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    if _stutters(one, other):
        return True
    if min(len(one), len(other)) < 5 or one.rstrip("_") == other.rstrip("_"):
        return False
    if len(one) == len(other):
        return len(differing) == 1 and not (one + other)[differing[0]].isdigit()
    shorter, longer = sorted((one, other), key=len)
    return len(longer) == len(shorter) + 1 and any(
        longer[:i] + longer[i + 1 :] == shorter and not longer[i].isdigit() for i in range(len(longer))
    )


def _assertion(mention: Mention, claim: Claim, *, certain: bool) -> Assertion:
    return Assertion(
        passage=mention.passage,
        start=mention.start,
        end=mention.end,
        claim=claim.id,
        stance=Stance.ASSERTS,
        confidence=Confidence.CERTAIN if certain else Confidence.INFERRED,
        rests_on=(mention.text,),
        kind=mention.kind,
    )


def _claim(mention: Mention, experiment: Experiment, treatment: Observation, torch: str) -> Claim:
    name = mention.question.removeprefix("def ").partition("(")[0]
    if mention.kind is Kind.NAME:
        title, statement = f"`{name}` exists", _existence(name, treatment, torch)
        correction = _name_correction(name, treatment, torch)
    else:
        title, statement = _signature_words(name, mention, torch)
        correction = _signature_correction(name, treatment, torch)
    return Claim(
        id=f"{mention.kind}/{name}",
        title=title,
        statement=statement,
        asserted_by=(),
        denied_by=(),
        not_asserted_by=(),
        conditions={},
        correction=correction,
        sources=(),
        about=(name,),
        experiment=experiment,
        path="",
    )


def _existence(name: str, treatment: Observation, torch: str) -> Bilingual:
    deprecated = "deprecated" in _facts(treatment)
    return {
        "en": f"`{name}` exists in PyTorch {torch}" + (", though it is deprecated." if deprecated else "."),
        "zh": f"PyTorch {torch} 中有 `{name}`" + ("，但已弃用。" if deprecated else "。"),
    }


def _name_correction(name: str, treatment: Observation, torch: str) -> Bilingual:
    facts = _facts(treatment)
    if "deprecated" in facts:
        said = str(facts["deprecated"])
        lead = "" if "deprecated" in said else f"`{name}` is deprecated. "
        return {"en": lead + said, "zh": f"`{name}` 已弃用：{said}"}
    missing = _missing(treatment)
    if not missing:
        return {"en": f"`{name}` exists in PyTorch {torch}.", "zh": f"PyTorch {torch} 中有 `{name}`。"}
    elsewhere, close = _texts(treatment, "elsewhere"), _texts(treatment, "close")
    if facts.get("removed") is True:
        return {
            "en": f"`{missing}` was removed from PyTorch.{_instead('Use', elsewhere, ' or ', 'instead.')}",
            "zh": f"`{missing}` 已从 PyTorch 中移除。{_instead('请改用', elsewhere, ' 或 ', '。')}",
        }
    likely = [path for path in close if _alike(missing.rpartition(".")[2], path.rpartition(".")[2])]
    candidates = (likely or elsewhere or close)[:2]
    return {
        "en": f"There is no `{missing}` in PyTorch {torch}.{_instead('Did you mean', candidates, ' or ', '?')}",
        "zh": f"PyTorch {torch} 中没有 `{missing}`。{_instead('是否指', candidates, ' 或 ', '？')}",
    }


def _instead(lead: str, names: list[str], joint: str, end: str) -> str:
    if not names:
        return ""
    space = " " if lead.isascii() else ""
    glue = " " if end[0].isalpha() else ""
    return f"{space}{lead} {joint.join(f'`{name}`' for name in names)}{glue}{end}"


def _signature_words(name: str, mention: Mention, torch: str) -> tuple[str, Bilingual]:
    written = " ".join(mention.text.split())
    if mention.question.startswith("def "):
        return f"`{written}` is a signature", {
            "en": f"`{name}` has the parameters and defaults listed in `{written}` in PyTorch {torch}.",
            "zh": f"在 PyTorch {torch} 中，`{name}` 的参数和默认值如 `{written}` 所列。",
        }
    return f"`{name}` takes these arguments", {
        "en": f"`{name}` takes the arguments of `{written}` in PyTorch {torch}.",
        "zh": f"在 PyTorch {torch} 中，`{name}` 接受 `{written}` 中的参数。",
    }


_KINDS: Mapping[str, Bilingual] = {
    "keyword": {"en": "keyword-only", "zh": "只能按关键字传入"},
    "positional": {"en": "not keyword-only", "zh": "也可按位置传入"},
}
_DIFFERENCES: Mapping[str, Bilingual] = {
    "unknown": {"en": "it has no parameter `{0}`", "zh": "没有参数 `{0}`"},
    "keyword": {"en": "it has no parameter `{0}`", "zh": "没有参数 `{0}`"},
    "required": {"en": "`{0}` has no default", "zh": "`{0}` 没有默认值"},
    "default": {"en": "the default of `{0}` is `{2}`, not `{1}`", "zh": "`{0}` 的默认值是 `{2}`，不是 `{1}`"},
    "kind": {"en": "`{0}` is {1}", "zh": "`{0}` {1}"},
    "order": {"en": "`{0}` stands in another place", "zh": "`{0}` 的位置不同"},
    "omitted": {"en": "the parameter `{0}` is left out", "zh": "缺少参数 `{0}`"},
    "lacks": {"en": "the argument `{0}` is required", "zh": "必须给出参数 `{0}`"},
    "twice": {"en": "`{0}` is given twice", "zh": "`{0}` 被给出两次"},
    "many": {
        "en": "it takes {1} positional arguments, not {0}",
        "zh": "只接受 {1} 个位置参数，而不是 {0} 个",
    },
}


def _signature_correction(name: str, treatment: Observation, torch: str) -> Bilingual:
    facts = _facts(treatment)
    real = f"`{name}{facts.get('signature', '')}`"
    words: dict[str, str] = {}
    for language, lead, colon, joint, end in (
        ("en", f"In PyTorch {torch} it is {real}", ": ", "; ", "."),
        ("zh", f"PyTorch {torch} 中是 {real}", "：", "；", "。"),
    ):
        said = list(_in_words(facts.get("differences"), language))
        words[language] = lead + (colon + joint.join(said) if said else "") + end
    return words


def _in_words(differences: Json, language: str) -> Iterator[str]:
    for difference in differences if isinstance(differences, list) else []:
        if isinstance(difference, list):
            what, *about = map(str, difference)
            if what == "kind":
                about[1] = _KINDS[about[1]][language]
            yield _DIFFERENCES[what][language].format(*about)
