"""Rewordings of which it is known what they do to the meaning of a sentence.

Each is made by a small grammar that knows no claim. It gives None for a sentence that it
cannot reword into good English or Chinese: better fewer sentences than wrong ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import pairwise
from typing import TypeAlias

import opencc

from claimcheck.model import Hedge

Reword: TypeAlias = "Callable[[str], str | None]"


class Effect(Enum):
    """What a rewording does to what a sentence says."""

    KEEPS = "keeps"
    FLIPS = "flips"
    SILENCES = "silences"
    """It is no longer asserted; that it is denied is as good."""
    ENDS = "ends"
    """It is said of something that no claim knows."""


@dataclass(frozen=True)
class Rewording:
    """A way to reword a sentence, and what may be expected of it."""

    name: str
    effect: Effect
    reword: Reword
    applies: float
    """Share of the sentences, of the language it is made for, that it must be able to reword."""
    found: float
    """Share of the reworded sentences in which the claim must still be found."""


def is_chinese(sentence: str) -> bool:
    return re.search("[\u4e00-\u9fff]", sentence) is not None


# --- Words ---------------------------------------------------------------------------------

_VERBS = """
    accept accumulate act adapt add adjust affect allow apply average avoid bear become begin behave
    belong block break build bypass cache calculate call change clear clip collect combine come
    compute concatenate consist consume contain control convert convolve copy cost count crash
    create cut deactivate decay decide default delete depend derive detach differ disable discard
    display divide double drop enable end ensure evaluate exclude exist expand expect extract fail
    fall fill finish flatten force forget free freeze fuse get give go grow guarantee halve hand
    happen have help hold ignore implement improve include increase inherit inline insert keep lead
    leave let lie live load lock lose lower maintain make map match matter mean measure merge modify
    move multiply need normalise normalize occupy occur offer optimise optimize overwrite own
    parallelise pass perform pickle point preserve prevent print produce propagate protect provide
    put quantise quantize raise randomise rank reach read receive recompile recompute record recurse
    reduce refer refuse register reject release rely remain remember remove renormalise reorder
    replace replicate require reset resize restart restore restrict retain return reuse round run
    save scale search select send separate serialise set share show shrink shuffle silence skip slow
    sort specialise speed split stack start stay stop store subtract sum support suppress switch
    synchronise take tell throw tie toggle track train transfer transpose trigger turn unfreeze
    update use vary wait warn waste wire work wrap write yield zero
""".split()  # noqa: SIM905  # a list of them takes a line each
_IRREGULAR = {"has": "have", "goes": "go", "does": "do"}


def _third_person(verb: str) -> str:
    if re.search(r"[^aeiou]y\Z", verb):
        return verb[:-1] + "ies"
    return verb + ("es" if re.search(r"(?:s|x|z|ch|sh|o)\Z", verb) else "s")


_FINITE = {_third_person(verb): verb for verb in _VERBS} | _IRREGULAR
_BASE = frozenset(_VERBS)
_AUXILIARY = frozenset(["is", "are", "was", "were", "can", "will", "does", "do"])
_IMPERATIVE = re.compile(r"(?:Do|Don't|Never|Always|Please|Remember|Wrap|Turn|Create)\b|([A-Z][a-z]+)\b")
_SCOPE = re.compile(
    r"""\b(?:not|no|never|nothing|none|neither|nor|cannot|\w+n't|without|only|just|alone|still|even|yet
        |already|always|usually|often|may|might|must|should|some|any|either|also|too|again|and|or|but|so
        |because|since|unless|although|though|while|whereas|until|anyway|rather|instead|unlike|despite
        |that|which|who|whose|where|like|different|differently|forgetting|forgotten|missing|first|twice
        )\b|[;:—]""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words that a "not" elsewhere in the sentence would not simply turn round."""
_OPENING_CLAUSE = re.compile(r"(?:If|When|While|Once|As|Before|After|By|To|With|For|Without|Under|On)\b")
_DETERMINERS = frozenset(["the", "a", "an", "its", "their", "your", "of", "in", "two", "several"])
_WORD = re.compile(r"`[^`]*`|[A-Za-z][\w-]*(?:'[a-z]+)?|\d[\w.]*|[^\w\s]")


def _uncode(sentence: str) -> str:
    """The sentence, as long as it was, without the words in its code."""
    return re.sub(r"`[^`]*`", lambda match: "`" + "·" * (len(match[0]) - 2) + "`", sentence)


def _is_command(sentence: str) -> bool:
    """Does it tell somebody to do something, rather than what is so?"""
    first = _IMPERATIVE.match(sentence)
    return first is not None and (first[1] is None or first[1].lower() in _BASE)


def lower_first(sentence: str) -> str:
    """The sentence as it continues another: "the model …", but "`eval()` …" and "PyTorch …"."""
    first = re.match(r"[A-Z][a-z]*(?![\w`])", sentence)
    proper = ("I", "Adam", "Python", "Kaiming", "Xavier", "Nesterov")
    return sentence[0].lower() + sentence[1:] if first and first[0] not in proper else sentence


# --- English clauses -----------------------------------------------------------------------


@dataclass(frozen=True)
class Clause:
    """An English main clause: what stands before its verb, the verb, and what follows it."""

    before: str
    verb: str
    after: str

    @property
    def is_auxiliary(self) -> bool:
        return self.verb in _AUXILIARY

    @property
    def base(self) -> str:
        return _FINITE.get(self.verb, self.verb)

    def negated(self) -> str:
        if self.verb == "can":
            return f"{self.before}cannot{self.after}"
        if self.is_auxiliary:
            return f"{self.before}{self.verb} not{self.after}"
        return f"{self.before}{'does' if self.verb in _FINITE else 'do'} not {self.base}{self.after}"

    def with_adverb(self, adverb: str) -> str:
        if self.is_auxiliary:
            return f"{self.before}{self.verb} {adverb}{self.after}"
        return f"{self.before}{adverb} {self.verb}{self.after}"

    def question(self) -> str:
        subject = lower_first(self.before).rstrip()
        rest = self.after.rstrip(".")
        if self.is_auxiliary:
            return f"{self.verb.capitalize()} {subject}{rest}?"
        return f"{'Does' if self.verb in _FINITE else 'Do'} {subject} {self.base}{rest}?"


@cache
def clause(sentence: str) -> Clause | None:
    """The main clause of a plain English sentence; None if it is not plain."""
    if is_chinese(sentence) or _is_command(sentence) or not sentence.endswith("."):
        return None
    bare = _uncode(sentence)
    commas = bare.count(",")
    opens = _OPENING_CLAUSE.match(sentence) is not None
    if commas > 1 or (commas == 1 and not re.match(r"(?:In|During|At|Inside)\b", sentence) and not opens):
        return None
    start = bare.index(",") + 1 if commas else 0
    if opens and not start:
        return None
    words = list(_WORD.finditer(sentence, start))
    for previous, word in pairwise(words):
        if previous[0] in ("that", "which", "who", "whose", "where", "if", "when"):
            return None
        following = _WORD.match(sentence, word.end() + 1)
        if (following and following[0] in _AUXILIARY) or previous[0].lower() in _DETERMINERS:
            continue  # "the results are"
        plural = re.search(r"[a-z]{2}[^s']s\Z", previous[0]) and previous[0] not in _FINITE
        if word[0] in _AUXILIARY or word[0] in _FINITE or (plural and word[0] in _BASE):
            return Clause(sentence[: word.start()], word[0], sentence[word.end() :])
    return None


def _plain_clause(sentence: str) -> Clause | None:
    """The main clause, if nothing in the sentence keeps a "not" from turning all of it round."""
    return None if _SCOPE.search(_uncode(sentence)) else clause(sentence)


def negated_in_english(sentence: str) -> str | None:
    found = _plain_clause(sentence)
    if not found or re.search(r"\b(?:every|each|all)\b", found.before, re.IGNORECASE):
        return None
    return found.negated()


_NOT = re.compile(
    r"\b(?:(does|do|is|are|was|were|will|can) not|(can)not|(does|do|is|are|was|were)n't)(?= (?!only\b|just\b|even\b))"
)


def without_not(sentence: str) -> str | None:
    """``X does not change Y`` as ``X does change Y``."""
    bare = _uncode(sentence)
    matches = list(_NOT.finditer(bare))
    if is_chinese(sentence) or len(matches) != 1:
        return None
    (match,) = matches
    rest = bare[: match.start()] + bare[match.end() :]
    if _SCOPE.search(rest) or re.search(
        r"\b(?:longer|if|when|much|at all|necessarily|every|all)\b", rest, re.IGNORECASE
    ):
        return None
    return f"{sentence[: match.start()]}{match[1] or match[2] or match[3]}{sentence[match.end() :]}"


def _hedged(adverb: str) -> Reword:
    def reword(sentence: str) -> str | None:
        found = clause(sentence)
        if not found or _HEDGED.search(sentence) or _JUDGES.search(sentence):
            return None
        return found.with_adverb(adverb)

    return reword


_HEDGED = re.compile(
    r"\b(?:usually|always|often|may|might|could|sometimes|never|generally|typically|no|not|cannot|only|still|every|all|each|whatever|just|main\w*|most\w*)\b|n't"
    r"|通常|总|始终|可能|一般|往往|常|有时|一律|任何|大多|主要|一定|永远|都|无论|每|不|没|无|只|仍|未|仅|即使"
)


def may(sentence: str) -> str | None:
    found = clause(sentence)
    if (
        not found
        or _HEDGED.search(sentence)
        or _JUDGES.search(sentence)
        or (found.is_auxiliary and found.verb not in ("is", "are"))
    ):
        return None
    verb = "be" if found.is_auxiliary else found.base
    return f"{found.before}may {verb}{found.after}"


# --- Chinese clauses -----------------------------------------------------------------------

_CHINESE_SCOPE = re.compile(
    "[不没無无未非只仅都仍还也总才又否别]|如果|除非|即使|但|而|除了|任何|必须|才能|应该|应当|建议|每|所有|先|继续|单独|忘"
)
_MODALS = (
    (re.compile(r"(?<![机社体])会(?!话|议)"), "会", ("不会", "并不会")),
    (re.compile(r"可以(?!被)"), "可以", ("不可以", "并不能")),
    (re.compile(r"(?<![性功可才只不智效职])能够?(?!量|力)"), "能", ("不能", "并不能")),
    (re.compile(r"(?<!所)需要"), "需要", ("不需要", "并不需要")),
    (re.compile(r"(?<![但还总只就而于都])是(?!否|因为)"), "是", ("不是", "并不是")),
)
_CHINESE_VERBS = (
    "返回|接收|接受|要求|表示|支持|使用|包含|改变|修改|关闭|禁用|停用|影响|等价于|等同于|相当于|自带|允许|应用|采用|属于|共享"
    "|计算|记录|跟踪|更新|减少|节省|降低|提高|加快|增加|保存|保留|清零|累积|累加|触发|生效|起作用|依赖|取决于|复制|拷贝|冻结"
)
_AFTER_CODE = re.compile(rf"(?<=` )(?={_CHINESE_VERBS})|(?<=[层器数])(?={_CHINESE_VERBS})")


def _negated_in_chinese(which: int) -> Reword:
    def reword(sentence: str) -> str | None:
        bare = _uncode(sentence)
        if not is_chinese(sentence) or "，" in bare or _CHINESE_SCOPE.search(bare):
            return None
        for pattern, _, negations in _MODALS:
            matches = list(pattern.finditer(bare))
            if matches:
                (match, *more) = matches
                if more or bare.startswith("的", match.end()):
                    return None
                return sentence[: match.start()] + negations[which] + sentence[match.end() :]
        matches = list(_AFTER_CODE.finditer(bare))
        if len(matches) != 1 or re.match("..?.?的(?!输入|是)", bare[matches[0].end() :]):
            return None
        return f"{sentence[: matches[0].start()]}{('不', '并不')[which]}{sentence[matches[0].start() :]}"

    return reword


_CHINESE_NOT = re.compile(
    rf"并?不(?=会|能(?!够)|需要|是)|没(?=有(?!设置|指定|调用|使用|传|.*的))|并?不(?={_CHINESE_VERBS})"
)


def without_chinese_not(sentence: str) -> str | None:
    """``X 不会改变 Y`` as ``X 会改变 Y``."""
    bare = _uncode(sentence)
    matches = list(_CHINESE_NOT.finditer(bare))
    if not is_chinese(sentence) or len(matches) != 1 or "，" in bare:
        return None
    (match,) = matches
    rest = bare[: match.start()] + bare[match.end() :]
    if _CHINESE_SCOPE.search(rest) or "再" in rest or "与" in rest:
        return None
    return sentence[: match.start()] + sentence[match.end() :]


def _hedged_in_chinese(adverb: str) -> Reword:
    def reword(sentence: str) -> str | None:
        bare = _uncode(sentence)
        if not is_chinese(sentence) or _HEDGED.search(bare) or "，" in bare:
            return None
        for pattern, _, _ in _MODALS[:4]:
            match = pattern.search(bare)
            if match:
                return sentence[: match.start()] + adverb + sentence[match.start() :]
        matches = list(_AFTER_CODE.finditer(bare))
        if len(matches) != 1:
            return None
        return sentence[: matches[0].start()] + adverb + sentence[matches[0].start() :]

    return reword


# --- Frames around a sentence --------------------------------------------------------------


def wrapped(english: str, chinese: str) -> Reword:
    """Put a statement into a frame: ``{}`` is the sentence, ``{lower}`` continues one, neither with its end.

    ``{whole}`` is the sentence with its end.
    """

    def reword(sentence: str) -> str | None:
        frame = chinese if is_chinese(sentence) else english
        if not frame or sentence[-1] not in ".。" or _is_command(sentence):
            return None
        body = sentence[:-1]
        return frame.format(body, lower=lower_first(body), whole=sentence)

    return reword


_JUDGES = re.compile(r"\b(?:wrong|incorrect|mistake\w*|myth)\b|错|误区|以为")


_COMPOUND = re.compile(
    r", |\b(?:and|so that|which|whose|but|because|since|when|if|in order)\b|[;:—，并且]|不再|而"
)


def single(english: str, chinese: str) -> Reword:
    """Like `embedded`, for frames of which it would not be clear how much of a longer sentence they take."""
    put = embedded(english, chinese)
    return lambda sentence: None if _COMPOUND.search(_uncode(sentence)) else put(sentence)


def embedded(english: str, chinese: str) -> Reword:
    """Like `wrapped`, for frames that take a single statement: "it is wrong that …"."""
    put = wrapped(english, chinese)

    def reword(sentence: str) -> str | None:
        if _JUDGES.search(sentence):
            return None  # what is not wrong is another matter
        compound = re.search(r"[;:—]|, (?:so|but|and|which|because|not)\b|\bbut\b", _uncode(sentence))
        return None if compound or re.search("所以|因此|但|而|因为|，不", sentence) else put(sentence)

    return reword


def english(reword: Reword) -> Reword:
    """The rewording, for English sentences only."""
    return lambda sentence: None if is_chinese(sentence) else reword(sentence)


def chinese(reword: Reword) -> Reword:
    """The rewording, for Chinese sentences only."""
    return lambda sentence: reword(sentence) if is_chinese(sentence) else None


# --- Markup --------------------------------------------------------------------------------


def _code_as(template: str) -> Reword:
    def reword(sentence: str) -> str | None:
        if "`" not in sentence:
            return None
        return re.sub(r"`([^`]*)`", lambda match: template.format(match[1]), sentence)

    return reword


def without_backticks(sentence: str) -> str | None:
    """The sentence with its calls and dotted names bare; a bare ``eval`` would be English."""
    codes = re.findall(r"`([^`]*)`", sentence)
    if not codes or not all(re.search(r"\w\(\)?|\w\.\w|\w_\w|[A-Z]\w*[A-Z]", code) for code in codes):
        return None
    # What Markdown would take for emphasis or a tag is no plain text.
    return None if re.search(r"[*<>\[\]]|\b_|_\b", "".join(codes)) else sentence.replace("`", "")


def hard_wrapped(sentence: str) -> str | None:
    """Broken into short lines, at spaces or between Chinese characters."""
    if is_chinese(sentence):
        places = [m.end() for m in re.finditer("[\u4e00-\u9fff](?=[\u4e00-\u9fff])", sentence)]
        if not places:
            return None
        middle = places[len(places) // 2]
        return f"{sentence[:middle]}\n{sentence[middle:]}"
    parts = re.findall(r"(?:`[^`]*`|\S)+", sentence)
    lines = [" ".join(parts[i : i + 4]) for i in range(0, len(parts), 4)]
    # A line that begins like a list or a heading would be one.
    return "\n".join(lines) if all(re.match(r"[\w`(]", line) for line in lines) else None


def in_a_table(sentence: str) -> str | None:
    return None if "|" in sentence else f"| No. | Note |\n|---|---|\n| 1 | {sentence} |\n"


_TRADITIONAL = opencc.OpenCC("s2t")
_TAIWANESE = opencc.OpenCC("s2twp")


def traditional(sentence: str) -> str | None:
    return _TRADITIONAL.convert(sentence) if is_chinese(sentence) else None


def taiwanese(sentence: str) -> str | None:
    """In the words of Taiwan, too: 記憶體 for 内存; but its converter calls a parameter an argument."""
    if not is_chinese(sentence) or re.search("参数|绑定", sentence):
        return None
    return _TAIWANESE.convert(sentence)


# --- Where the subject stands --------------------------------------------------------------

_CALL = r"`[\w.@]+(?:\(\))?`"
_SUBJECT_FIRST = re.compile(
    rf"({_CALL}) ((?!(?:and|or|with|in|on|of|at|from|into|workers|gradients)\b)[a-z]+\b.*)\."
)
_CHINESE_SUBJECT_FIRST = re.compile(
    rf"({_CALL}) ?((?:默认|内部|并|也|仍然?|只)?(?:不?会|不?能|可以|不?需要|不是|是|没有|不?(?:{_CHINESE_VERBS})).*)。"
)


def subject_and_predicate(sentence: str) -> tuple[str, str] | None:
    """``(`eval()`, "disables dropout")`` of "`eval()` disables dropout."."""
    match = (_CHINESE_SUBJECT_FIRST if is_chinese(sentence) else _SUBJECT_FIRST).fullmatch(sentence)
    if not match or re.search("的(?:参|输|结|状|作|默|目|区|功)", match[2][:3]):
        return None
    if is_chinese(sentence):
        return match[1], match[2]
    first = match[2].split()[0]
    known = first in _FINITE or first in _AUXILIARY or first in ("must", "cannot", "still", "only", "also")
    return (match[1], match[2]) if known and first not in ("are", "do", "were") else None


def _parted(english: str, chinese: str) -> Reword:
    """Subject and predicate apart: ``{subject}`` and ``{predicate}``."""

    def reword(sentence: str) -> str | None:
        parts = subject_and_predicate(sentence)
        if not parts:
            return None
        frame = chinese if is_chinese(sentence) else english
        return frame.format(subject=parts[0], predicate=parts[1])

    return reword


_COORDINATED = re.compile(r"(.*?) (?!between|both)(\w+|`[^`]*`) and (\w+|`[^`]*`)\.")
_CHINESE_COORDINATED = re.compile(r"(.*(?:会|能|可以|关闭|包含|返回|影响|更新|保存|停用))(.+?)和(.+?)。")


def items_of_and(sentence: str) -> str | None:
    """``X drops A and B.`` as a list of A and B under an intro."""
    match = (_CHINESE_COORDINATED if is_chinese(sentence) else _COORDINATED).fullmatch(sentence)
    if not match or "," in match[1] or "，" in match[1] or not re.search(r"[\w`\u4e00-\u9fff]$", match[1]):
        return None
    if re.search(r"\b(?:between|both|from|the|a|an|of|its|more|same)\Z", match[1]):
        return None
    return f"{match[1]}{'：' if is_chinese(sentence) else ':'}\n\n- {match[2]}\n- {match[3]}\n"


# --- Another subject -----------------------------------------------------------------------


def of_another(sentence: str, names: Collection[str], other: str) -> str | None:
    """A single clause with the only name in it, of one of the named APIs, replaced by that of another one."""
    if sentence.count("`") != 2 or re.search("[,，]", _uncode(sentence)):
        return None

    def replaced(match: re.Match[str]) -> str:
        last = re.match(r"@?[\w.]*?(\w+)(\(.*\))?\Z", match[1])
        if not last or last[1] not in names:
            return match[0]
        return f"`{other.format(last[1])}{last[2] or ''}`"

    changed = re.sub(r"`([^`]*)`", replaced, sentence)
    return changed if changed != sentence else None


# --- The rewordings ------------------------------------------------------------------------

K, F, S = Effect.KEEPS, Effect.FLIPS, Effect.SILENCES

REWORDINGS = (
    # What turns the meaning round.
    Rewording("negated by not", F, negated_in_english, 0.4, 0.9),
    Rewording("negation taken away", F, without_not, 0.1, 0.9),
    Rewording("negated by 不", F, _negated_in_chinese(0), 0.25, 0.9),
    Rewording("negated by 并不", F, _negated_in_chinese(1), 0.25, 0.9),
    Rewording("negation taken away in Chinese", F, without_chinese_not, 0.1, 0.9),
    Rewording("said to be wrong", F, english(embedded("It is wrong that {lower}.", "")), 0.9, 0.98),
    Rewording("said to be untrue", F, english(embedded("It is not true that {lower}.", "")), 0.9, 0.98),
    Rewording("said to be a myth", F, embedded("A common myth is that {lower}.", "一个常见的误区是：{}。"), 0.9, 0.97),
    Rewording("called a misconception", F, embedded("A common misconception: {lower}.", "常见的误解：{}。"), 0.9, 0.97),
    Rewording("wrongly believed", F, embedded("Many people wrongly believe that {lower}.", "很多人误以为{}。"), 0.9, 0.97),
    Rewording("disowned", F, embedded("{whole} This is wrong.", "{whole}这是错误的。"), 0.9, 0.98),
    Rewording("disowned as a statement", F, single("The statement that {lower} is incorrect.", "{}的说法是错的。"), 0.6, 0.95),
    Rewording("disowned after a comma", F, chinese(embedded("", "{}，这种说法是不正确的。")), 0.9, 0.97),
    # What says nothing of its own.
    Rewording("noted", K, wrapped("Note that {lower}.", "请注意，{}。"), 0.9, 0.98),
    Rewording("known", K, wrapped("As you may know, {lower}.", "众所周知，{}。"), 0.9, 0.98),
    Rewording("worth knowing", K, wrapped("It is worth knowing that {lower}.", "需要说明的是，{}。"), 0.9, 0.98),
    Rewording("said in other words", K, wrapped("In other words, {lower}.", "换句话说，{}。"), 0.9, 0.98),
    Rewording("said against the many", K, wrapped("Contrary to what many think, {lower}.", "与很多人以为的不同，{}。"), 0.9, 0.98),
    Rewording("said to be true", K, wrapped("It is true that {lower}.", "的确，{}。"), 0.9, 0.98),
    Rewording("in PyTorch", K, wrapped("In PyTorch, {lower}.", "在 PyTorch 中，{}。"), 0.9, 0.98),
    Rewording("with a reference", K, wrapped("{} (see the documentation).", "{}（详见官方文档）。"), 0.9, 0.98),
    Rewording("among others", K, wrapped("Tea is hot. {whole} Have fun.", "茶是热的。{whole}祝大家学习愉快。"), 0.9, 0.98),
    Rewording("exclaimed", K, wrapped("{}!", "{}！"), 0.9, 0.98),
    # Markup and layout.
    Rewording("in bold", K, wrapped("**{whole}**", "**{whole}**"), 0.9, 0.98),
    Rewording("in italics", K, wrapped("*{whole}*", "*{whole}*"), 0.9, 0.98),
    Rewording("as an item", K, wrapped("- {whole}\n- Tea is hot.\n", "- {whole}\n- 茶是热的。\n"), 0.9, 0.98),
    Rewording("as a numbered item", K, wrapped("1. {whole}\n2. Tea is hot.\n", "1. {whole}\n2. 茶是热的。\n"), 0.9, 0.98),
    Rewording("as a quotation", K, wrapped("> {whole}\n", "> {whole}\n"), 0.9, 0.98),
    Rewording("in a table", K, in_a_table, 0.9, 0.98),
    Rewording("wrapped hard", K, hard_wrapped, 0.8, 0.98),
    Rewording("code in bold", K, _code_as("**`{}`**"), 0.5, 0.98),
    Rewording("code in italics", K, _code_as("*`{}`*"), 0.5, 0.98),
    Rewording("code as a link", K, _code_as("[`{}`](https://docs.example.org/api)"), 0.5, 0.98),
    Rewording("code without backticks", K, without_backticks, 0.5, 0.98),
    Rewording("in traditional characters", K, traditional, 0.99, 0.99),
    Rewording("in the words of Taiwan", K, taiwanese, 0.8, 0.75),
    # Where the subject stands.
    Rewording("subject in the heading", K, _parted("## {subject}\n\nIt {predicate}.\n", "## {subject}\n\n它{predicate}。\n"), 0.2, 0.8),
    Rewording("subject in the intro", K, _parted("About {subject}:\n\n- It {predicate}.\n", "关于 {subject}：\n\n- {predicate}\n"), 0.2, 0.77),
    Rewording("subject in the first column", K, _parted("| Call | Effect |\n|---|---|\n| {subject} | {predicate} |\n", "| 调用 | 作用 |\n|---|---|\n| {subject} | {predicate} |\n"), 0.2, 0.8),
    Rewording("subject in the sentence before", K, _parted("Let us look at {subject}. It {predicate}.", "下面来看 {subject}。它{predicate}。"), 0.2, 0.8),
    Rewording("as a list of its parts", K, items_of_and, 0.005, 0.1),
    # What asserts nothing.
    Rewording("asked as a statement", S, wrapped("Is it true that {lower}?", "{}吗？"), 0.9, 0),
    Rewording("asked", S, english(lambda sentence: c.question() if (c := clause(sentence)) else None), 0.5, 0),
    Rewording("asked for agreement", S, wrapped("{}, right?", "{}，对吗？"), 0.9, 0),
    Rewording("wondered about", S, single("You may ask whether {lower}.", "请判断以下说法是否正确：{}。"), 0.6, 0),
    Rewording("a quiz's option", S, wrapped("Which one is right?\n\n- A. {whole}\n- B. Tea is hot.\n", "下列说法正确的是：\n\n- A. {whole}\n- B. 茶是热的。\n"), 0.9, 0),
    Rewording("a quiz's option in brackets", S, wrapped("What does it do?\n\n(A) {whole}\n\n(B) Tea is hot.\n", "下列哪个正确？\n\n（A）{whole}\n\n（B）茶是热的。\n"), 0.9, 0),
    Rewording("in a list of myths", S, wrapped("Common myths:\n\n- {whole}\n- Tea is hot.\n", "常见误区：\n\n- {whole}\n- 茶是热的。\n"), 0.9, 0),
    Rewording("under a heading of myths", S, wrapped("## Common misconceptions\n\n- {whole}\n- Tea is hot.\n", "## 常见误区\n\n- {whole}\n- 茶是热的。\n"), 0.9, 0),
)  # fmt: skip


# --- Hedges --------------------------------------------------------------------------------

HEDGED = (
    ("usually", Hedge.USUALLY, _hedged("usually")),
    ("always", Hedge.ALWAYS, _hedged("always")),
    ("may", Hedge.MAY, may),
    ("通常", Hedge.USUALLY, _hedged_in_chinese("通常")),
    ("总是", Hedge.ALWAYS, _hedged_in_chinese("总是")),
    ("可能", Hedge.MAY, _hedged_in_chinese("可能")),
)
"""Each hedge by its word, with the rewording that puts it in."""
