"""Fits → assertions: how sure it is that a clause says what a claim's example says."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.model import Assertion, Confidence, Hedge, Passage, PassageKind, Stance
from claimcheck.reading.frames.conditions import Condition
from claimcheck.reading.frames.frame import PLAIN, Frame
from claimcheck.reading.matching.matcher import Fit
from claimcheck.reading.matching.patterns import MARKED
from claimcheck.reading.words.concepts import WEIGHTS

_STRANGE_WORDS = 2
"""How many words that its example does not say a clause may have before it is doubtful what it says."""
_ORDER = frozenset(["befor", "after", "prior", "之前", "之后", "以前", "以后"])
"""Words for an order in time: without them, it was another sentence."""
_ONE_OF_TWO = frozenset(["former", "latter", "前者", "后者"])
"""What stands for one of two, nobody here knows which."""
_OF_SOME = re.compile(
    r"\b(?:some|certain|particular|partially|custom|my|own|vanilla|classic|classical|naive|textbook|homemade|from[- ]scratch|suitable|appropriate|well[- ](?:chosen|tuned|defined))\b"
    r"|\boriginal (?:\w+ )?(?:paper|formulation|idea|dropout|version|implementation|definition)|\bour (?!model|network|net\b)|\bcould\b.*\blater\b|\bin the future\b|\b(?:the|a|each) (?:\w+ )?loop\b|训练循环|(?:->|→).*(?:->|→)"
    r"|部分|某些|有些|某个|自定义|自己的|经典|朴素|教科书|原始的?(?:论文|dropout|实现|版本|定义|做法)|原版|手写的|合适的|适当的|恰当的|自己(?:写|实现)|(?:封装|包装|装饰)过?[后的]|我们的(?!模型|网络)",
    re.IGNORECASE,
)
"""What is said of some, or of somebody's own, is said of no others."""
_OF_THESE = re.compile(
    r"\b(?:these|those|such|other|another|frozen|specific|the following|corresponding)\b|\b(?:x|y|tensor|input|variable|module|model) itself\b|这些|这类|此类|这样的?|这种(?!说法|看法|观点|理解|认识)|其他|其它|上述|以下|冻结|相应的|的参数不|(?:张量|输入|变量|x)本身",
    re.IGNORECASE,
)
"""Who denies something of these denies it of no others."""
_INTENDS = re.compile(
    r"\W*(?:todo|fixme)\b|\W*(?:check|test|verify|see|ensure|make sure|we want|we test|to test|ideally|there is an open request)\b",
    re.IGNORECASE,
)
"""What is to be done or found out is not said to be so."""
_TWO_STATES = re.compile(
    r"\b(?:is|are|was|were|be|kept|stays?|remains?|put|set|switched|in) (?:\w+ ){0,3}?(?:in|to|into) (?:eval\w*|evaluation|inference|test)(?:\W? mode)? and\b"
    r"|\b(?:froze|freeze|freezing)\b[^.;]*\band\b[^.;]*\beval"
    r"|处于[^，,。]{0,12}(?:eval|评估|测试|推理)[^，,。]{0,4}[，,]"
    r"|\b(?:eval\w*|evaluation|inference) mode with (?:the )?(?:\w+ ){1,3}(?:disabled|off|frozen)\b"
    r"|(?:并|，并|且|并且)[^，,。]{0,12}(?:设为|置为|切换到|处于|调用)[^，,。]{0,12}(?:eval|评估|测试)",
    re.IGNORECASE,
)
"""What is so beside a mode is not said to be so because of it: "it is in eval mode and its weights are frozen"."""
_HELPED = re.compile(
    r"[(（]\s*(?:if |when )?(?:used |combined |together |along )?(?:with|under|inside|in|via)\b[^()（）]{0,40}\w"
    r"|[(（]\s*(?:需要?|须|要|一般|通常)?(?:配合|搭配|结合|加上|连同|借助|在)[^()（）]{0,40}\w"
)
"""What helps to make it so: "in eval mode (with `no_grad`) nothing is tracked"."""
_EITHER_MODE = re.compile(r"(?=.*推理(?:模式|状态))(?!.*eval|.*评估)", re.IGNORECASE | re.DOTALL)
"""What names the mode of evaluation by what is the name of `torch.inference_mode()`, too."""
_BEFORE = 3
"""Characters before a clause that may say of which it speaks: 这样的."""
_NARROWED = re.compile(
    r"\W*(?:a|an|any|every|each) [\w-]+(?: [\w-]+)?(?: with [\w`=.]+)? (?:that|which|who) (?:you|we|I|is|are|was|were|has|have|had|does|do|did)\b",
    re.IGNORECASE,
)
"""What is said of only some of a kind: "a tensor that is given to the optimizer"."""
_MAY_TAKE = re.compile(
    r"\b(?:can|could) (?:also |well )?(?:take|accept|be|use|work|have|get|receive)\b|也?可以(?:是|为|用|接受|接收)",
    re.IGNORECASE,
)
_ONES_OWN = re.compile(
    r"\W*(?:Th(?:is|at|ese|those)|My|Our|Each|Every|Its?) (?:[\w-]+ ){0,2}?"
    r"(?:module|layer|class|loss|model|network|metric|head|block|encoder|decoder)s?\b"
    r"|\W*(?:Apply|Create|Generate|Replace|Build|Sample|Draw|Fill|Do(?:n['’]t| not) (?!forget|use|call|need|apply|add|put))\b",
    re.IGNORECASE,
)
"""What a clause begins with that says what some code of somebody's does: "This module …", "Apply … to …"."""
_NO_API = re.compile(
    r"\W*(?:This|That|These|Those|Our|My) (?:[\w-]+ ){0,3}?"
    r"(?:object|instance|tracer|script|wrapper|plugin|trainer|project|library|package|calls|variant|version|repo(?:sitory)?|notebook|class|metric|helper)\b"
    r"|\W*Returns? (?:a |an |the )?\w+ of (?:this|the) (?:object|instance)\b",
    re.IGNORECASE,
)
"""What cannot stand for what PyTorch offers: "This tracer …"."""
_IS_SET = re.compile(
    r"\b(?:is|are|gets?) (?:set|put|loaded|placed|returned|initiali[sz]ed)\b[^;]{0,80}\bby default|默认(?:会|已经|就)?被?(?:设置?|置|切换|加载|转换?)[为成到]",
    re.IGNORECASE,
)
"""What somebody's code does by default: "the model is set in evaluation mode by default"."""
_SAME_BUT = re.compile(
    r"\W*(?:(?:is |are |works? |behaves? )?(?:the )?same as|similar to|just like|like)\b[^;]{0,80}\bbut\b",
    re.IGNORECASE,
)
"""What is said not to be so of what is only like it: "same as `nn.Module`, but …"."""
_ONCE = re.compile(
    r"\w\(\)`?\s+(?:(?:also|always|still|only|just|never|simply|already) )?(?:[a-z]{2,}ed|gave|kept|took|made|threw|froze|was|were|had)\b"
    r"(?! (?:on|by|in|for|with|to|before|after|at|from)\b)"
)
"""What a call once did: "by default, `zero_grad()` filled them"."""
_IF_DONE = re.compile(
    r"[`*_\"”]*\s*[，,](?! ?(?:但|不过|而|并|以便|从而|because|since|as |so that))[^，,。；;]{0,24}?(?:会|就|将|便|导致|造成|相当于|等于|反而|容易|变|掉|降|报错|出错)"
    r"|[`*_\"”]*,? (?:and|then) (?:then |now )?(?:the |your |its )?\w+ (?:will|would|gets?|becomes?|is|are|shrinks?|suffers?|drops?|fails?|breaks?|stops?|slows?|vanish(?:es)?|explodes?)\b"
)
"""What goes on, after what is done, with what comes of that: "put a softmax before it, and training gets slow"."""
_WISHED = re.compile(r"(?:要是|如果|假如|若)[^。]{0,80}(?:就好了|该多好|多好啊)|才怪")
_BY_IT = re.compile(
    r"\b(?:with|under|in|via|by|through) (?:it|this|that|them|these|those)\W*$", re.IGNORECASE
)
"""What a clause ends with that it does not name: "fails with it"."""
_PYTORCH = re.compile(
    r"pytorch|\btorch\b(?!\.\w)|autograd|\bgrad\b|requires_grad|backward\(|__\w+__|\b[A-Z]\w+Tensor\b|梯度|求导|反向传播|张量",
    re.IGNORECASE,
)
"""What a sentence names that speaks of PyTorch itself."""
_SAYING = frozenset(["copula", "negation", "still"])
"""What a clause says by that has no verb that the vocabulary knows; without, "parameters for the pooling layer" only names things."""
_MEANWHILE = re.compile(r"\bwhile\b(?! (?:in|under|training|evaluating)\b)")
"""What else is so at the time: "it is in training mode while its weights are updated"."""
_DEFAULT = "default"
_HEDGES = (("may", Hedge.MAY), ("usually", Hedge.USUALLY), ("always", Hedge.ALWAYS))


def assertion(passage: Passage, index: int, frame: Frame, fit: Fit) -> Assertion:
    """What the clause of a frame asserts, in the passage at an index of its document."""
    start, end = passage.span(frame.start, frame.end)
    said = passage.text[max(0, frame.start - _BEFORE) : frame.end]
    clause = passage.text[frame.start : frame.end]
    sentence = clause if passage.kind is PassageKind.CODE else passage.text  # of code, it is a comment
    certain = not fit.inherited and not fit.extra
    stance = fit.stance
    return Assertion(
        passage=index,
        start=start,
        end=end,
        claim=fit.pattern.claim,
        stance=stance,
        confidence=Confidence.CERTAIN if certain else Confidence.INFERRED,
        rests_on=tuple(sorted(fit.pattern.things - fit.inherited)),
        hedge=next((hedge for cue, hedge in _HEDGES if cue in frame.cues), Hedge.NONE),
        loose=_loose(frame, fit)
        or (stance is Stance.DENIES and (not certain or _OF_THESE.search(said) is not None))
        or _OF_SOME.search(said) is not None
        or _INTENDS.match(sentence) is not None
        or (not frame.explains and _NARROWED.match(clause) is not None)
        or _TWO_STATES.search(sentence) is not None
        or _HELPED.search(sentence) is not None
        or ("accept" in frame.relations and _MAY_TAKE.search(said) is not None)
        or (not fit.inherited and (_ONES_OWN.match(clause) or _BY_IT.search(clause)) is not None)
        or _NO_API.match(clause) is not None
        or _ONCE.search(clause) is not None
        or _MEANWHILE.search(clause) is not None
        or _WISHED.search(sentence) is not None
        or (frame.relations.keys() == {"add_layer"} and _IF_DONE.match(sentence, frame.end) is not None)
        or _IS_SET.search(clause) is not None
        or _SAME_BUT.match(sentence) is not None
        or not (_calls(frame, fit) or _PYTORCH.search(sentence)),
        doubtful=_doubtful(frame, fit) or _EITHER_MODE.match(sentence) is not None,
    )


def once(said: Iterable[Assertion]) -> list[Assertion]:
    """Assertions without those that say the same of the same words: the surest reading of each.

    What a cell says is read by itself, too, and with its heads.
    """
    best: dict[tuple[str, str, int, int], Assertion] = {}
    for one in said:
        key = one.claim, one.stance, one.start, one.end
        if key not in best or _doubt(one) < _doubt(best[key]):
            best[key] = one
    return list(best.values())


def _doubt(one: Assertion) -> tuple[bool, bool, bool]:
    return one.loose, one.confidence is Confidence.INFERRED, not one.rests_on


def _calls(frame: Frame, fit: Fit) -> bool:
    """Is there anything of PyTorch in what is said: what is called, or a layer?"""
    said = (*frame.things, *frame.circumstances, *frame.than)
    own = any(t.kind in ("api", "component") and not t.process and t.also & fit.pattern.things for t in said)
    return own or bool(fit.inherited)


def _loose(frame: Frame, fit: Fit) -> bool:
    """Does a clause say more than the example it fits?"""
    said = fit.pattern.things
    conditions = [
        t for t in frame.circumstances if WEIGHTS[t.kind] and not (t.mode or t.incidental or t.also & said)
    ]
    strange = frame.words - fit.pattern.words
    in_order = bool(strange & _ORDER)
    of_another = bool(frame.foreign - fit.pattern.words)
    return (
        frame.reported
        or frame.past
        or (set(frame.relations) == {PLAIN} and not frame.cues & _SAYING and _only_names(frame, fit))
        or frame.supposed
        or frame.sets_off
        or _is_listed(frame, said)
        or _is_of_label(frame, said)
        or (bool(fit.inherited) and bool(frame.words & _ONE_OF_TWO))
        or bool(frame.coded and fit.pattern.called and fit.inherited.issuperset(fit.pattern.called))
        or frame.elsewhere
        or ("require" in frame.relations and _lacks_one(fit))
        or bool(conditions)
        or any(_restricts(condition, frame, fit) for condition in frame.conditions)
        or of_another
        or in_order
        or (fit.flipped and set(frame.relations) == {"possible"})  # "can be on another device"
        or fit.divided
        or fit.near
        or _too_strange(strange, strange - fit.pattern.familiar, fit.stance)
    )


def _only_names(frame: Frame, fit: Fit) -> bool:
    """Does a clause without a verb name things of which none is called, or one beside the other?"""
    return not fit.pattern.called or any(fit.pattern.things <= group for group in frame.groups)


def _doubtful(frame: Frame, fit: Fit) -> bool:
    """Does a clause say with a "not", in an order, or without a verb what no example of the claim says so?

    What something does not do, it neither stops nor does the other way round.
    """
    pattern = fit.pattern
    denies = (frame.negates and not pattern.negates) or (frame.does_not and not pattern.does_not)
    if (fit.stance is Stance.ASSERTS and denies) or (frame.orders and not pattern.orders):
        return True
    if set(frame.relations) != {PLAIN} or _DEFAULT in frame.marks:
        return False
    beside = any(len(group & pattern.things) > 1 for group in frame.groups) and not pattern.joined
    return not frame.cues & _SAYING or beside or _words(frame.words - pattern.words) > 0


def _lacks_one(fit: Fit) -> bool:
    """Does a clause name one of two things that are called, so that the other need not be what is needed?"""
    called = set(fit.pattern.called)
    return bool(called & fit.inherited) and bool(called - fit.inherited)


def _is_of_label(frame: Frame, said: frozenset[str]) -> bool:
    """Is it told with what only a label names, though behind that something else of the kind is named?"""
    named = [
        thing.kind
        for at, thing in enumerate(frame.things)
        if thing.id not in frame.label or thing in frame.things[:at]
    ]
    labels = [t for t in frame.things if t.id in frame.label and frame.things.count(t) == 1 and t.also & said]
    return any(thing.kind in named and thing.kind in ("api", "component") for thing in labels)


def _is_listed(frame: Frame, said: frozenset[str]) -> bool:
    """Is all that is called named beside what is said only: "eval(), gradients off"?"""
    calls = [t for t in (*frame.things, *frame.circumstances) if t.kind == "api" and t.also & said]
    told = [thing for thing in calls if not thing.process] or calls
    return bool(told) and all(thing.id in frame.listed for thing in told)


def _restricts(condition: Condition, frame: Frame, fit: Fit) -> bool:
    """Does a condition name anything that the example does not?"""
    said = fit.stance is Stance.ASSERTS or frame.disowned
    if condition.explains and said and not fit.inherited:
        return False  # "eval() disables autograd, because …"
    if condition.denies and not fit.pattern.things & MARKED and not fit.pattern.lacking:
        return True  # "if the condition does not depend on the data, …"
    return bool(condition.words - fit.pattern.words) or any(
        not thing.also & fit.pattern.things for thing in condition.things
    )


def _too_strange(words: frozenset[str], new: frozenset[str], stance: Stance) -> bool:
    """Does a clause say too much that its example does not, or that is new to the whole claim?

    What is so is denied under conditions more often than by mistake.
    """
    asserts = stance is Stance.ASSERTS
    return len(words) > _STRANGE_WORDS or _words(new, asserts) > asserts


def _words(said: frozenset[str], more: int = 0) -> int:
    """How many words: two pairs of Chinese characters count as one, for words overlap in them: 倒腾, 腾数."""
    pairs = sum(not word.isascii() for word in said)
    return len(said) - pairs + (pairs + more) // 2
