"""The words of a report in both languages: marks, headings and the sentences that give reasons."""

from __future__ import annotations

from collections import Counter

from claimcheck.errors import UserError
from claimcheck.model import Bilingual, Reason, Role, Ruling, Run
from claimcheck.wording import counting, worded

LANGUAGES = ("en", "zh")

ICONS = {Ruling.CONFIRMED: "✓", Ruling.REFUTED: "✗", Ruling.CONDITIONAL: "◐", Ruling.UNDECIDED: "?"}
"""A mark's shape: colour is never its only sign."""

MARKS: dict[Ruling, Bilingual] = {
    Ruling.CONFIRMED: {"en": "confirmed", "zh": "属实"},
    Ruling.REFUTED: {"en": "refuted", "zh": "不实"},
    Ruling.CONDITIONAL: {"en": "conditional", "zh": "视情况"},
    Ruling.UNDECIDED: {"en": "undecided", "zh": "未定"},
}

ROLES: dict[Role, Bilingual] = {
    Role.TREATMENT: {"en": "treatment", "zh": "处理组"},
    Role.POSITIVE_CONTROL: {"en": "positive control", "zh": "阳性对照"},
    Role.NEGATIVE_CONTROL: {"en": "negative control", "zh": "阴性对照"},
}

REASONS: dict[Reason, Bilingual] = {
    Reason.UNAVAILABLE: {"en": "This PyTorch lacks the API.", "zh": "此版本的 PyTorch 没有该 API。"},
    Reason.NEEDS: {"en": "It needs something that was not granted.", "zh": "缺少实验所需的条件。"},
    Reason.RAISED: {"en": "An arm ended in an exception.", "zh": "实验中有一组抛出了异常。"},
    Reason.TIMED_OUT: {"en": "An arm used more time than it was given.", "zh": "实验中有一组超时。"},
    Reason.DIED: {"en": "An arm's process ended without an answer.", "zh": "实验中有一组的进程意外终止。"},
    Reason.OUT_OF_MEMORY: {
        "en": "An arm wanted more memory than it was given.",
        "zh": "实验中有一组所需内存超过限额。",
    },
    Reason.TOOTHLESS: {
        "en": "The controls agree, so the experiment could not have come out otherwise.",
        "zh": "两种对照结果相同，实验没有区分能力。",
    },
    Reason.UNSTABLE: {"en": "Repetitions disagree.", "zh": "重复实验的结果不一致。"},
    Reason.LIKE_NO_CONTROL: {
        "en": "A treatment behaves like neither control.",
        "zh": "处理组与两种对照都不一致。",
    },
}

OUTCOMES: dict[tuple[str, Ruling], Bilingual] = {
    ("block", Ruling.CONFIRMED): {"en": "It comes out as shown.", "zh": "结果与文中所示一致。"},
    ("block", Ruling.REFUTED): {"en": "It does not come out as shown.", "zh": "结果与文中所示不符。"},
    ("output", Ruling.CONFIRMED): {"en": "This is what comes out.", "zh": "输出正是如此。"},
    ("output", Ruling.REFUTED): {"en": "Something else comes out.", "zh": "输出并非如此。"},
    ("name", Ruling.CONFIRMED): {"en": "It exists.", "zh": "该名称存在。"},
    ("name", Ruling.REFUTED): {"en": "There is no such name.", "zh": "没有这个名称。"},
    ("signature", Ruling.CONFIRMED): {"en": "It can be called like that.", "zh": "可以这样调用。"},
    ("signature", Ruling.REFUTED): {"en": "It is not called like that.", "zh": "并不是这样调用的。"},
}
"""What became of an article's code and names: their controls need no explanation."""

PAGES: dict[str, Bilingual] = {
    "title": {"en": "Claims about PyTorch, release by release", "zh": "关于 PyTorch 的主张：逐版本"},
    "lead": {
        "en": "{claims} {claims:claim|claims} in {releases} {releases:release|releases}; the truth or the availability of {changing} changes. Each "
        "cell is an experiment with controls that was run in that release.",
        "zh": "{releases} 个版本中的 {claims} 条主张，其中 {changing} 条的真伪或可用性有变化。"
        "每一格都是在该版本中实际运行的带对照的实验。",
    },
    "columns": {
        "en": "Rulings per release; hatched: the release lacks the API.",
        "zh": "各版本的结论；斜纹表示该版本没有此 API。",
    },
    "show": {"en": "Show", "zh": "显示"},
    "now": {"en": "{word} now", "zh": "现为{word}"},
    "changes": {"en": "changes only", "zh": "仅有变化的"},
    "sort": {"en": "sort by", "zh": "排序"},
    "by_name": {"en": "name", "zh": "名称"},
    "by_latest": {"en": "latest change", "zh": "最近的变化"},
    "by_flips": {"en": "most changes", "zh": "变化次数"},
    "search": {"en": "Search claims", "zh": "搜索主张"},
    "shown": {"en": "{shown} of {all}", "zh": "{shown} / {all}"},
    "claim": {"en": "Claim", "zh": "主张"},
    "releases": {"en": "Releases", "zh": "版本"},
    "in_words": {"en": "In words", "zh": "文字说明"},
    "all": {"en": "All claims", "zh": "全部主张"},
    "not_run": {"en": "not run", "zh": "未运行"},
    "to_and_fro": {
        "en": "No range says it all: the ruling changes to and fro.",
        "zh": "没有一个范围能概括：结论来回变化。",
    },
    "correction": {"en": "What to say", "zh": "正确的说法"},
    "evidence": {"en": "Evidence", "zh": "证据"},
    "arm": {"en": "Arm", "zh": "实验组"},
    "observed": {"en": "Observed", "zh": "观察结果"},
    "audited": {"en": "Tried with PyTorch {torch}.", "zh": "在 PyTorch {torch} 上审核。"},
    "about": {"en": "About", "zh": "涉及"},
    "sources": {"en": "Sources", "zh": "来源"},
    "reproduce": {"en": "Reproduce", "zh": "复现"},
}
"""The pages of records."""

RULES: dict[str, Bilingual] = {
    "block": {"en": "The code of a listing runs.", "zh": "代码示例可以运行。"},
    "output": {"en": "A listing prints what the article shows.", "zh": "代码的输出与文中所示一致。"},
    "name": {"en": "A name that the article mentions exists.", "zh": "文中提到的名称存在。"},
    "signature": {
        "en": "Parameters and defaults are as the article lists them.",
        "zh": "参数及默认值与文中所列一致。",
    },
}
"""What is held against an article's code and names, whatever they are."""

SENTENCES: dict[str, Bilingual] = {
    "like": {
        "en": "The treatment behaves like the {control}: it observed {value}.",
        "zh": "处理组的表现与{control}一致：观察到 {value}。",
    },
    "all_like": {
        "en": "All {count} treatments behave like the {control}.",
        "zh": "全部 {count} 个处理组的表现都与{control}一致。",
    },
    "holds_except": {"en": "Holds, except when {conditions}.", "zh": "成立，但当{conditions}时不成立。"},
    "fails_except": {"en": "Fails, except when {conditions}.", "zh": "不成立，但当{conditions}时成立。"},
    "or_when": {"en": ", or when ", "zh": "时，或当"},
    "rightly_denied": {"en": "The article denies this claim, rightly.", "zh": "文章否认此主张，这是对的。"},
    "wrongly_denied": {"en": "The article denies this claim, wrongly.", "zh": "文章否认此主张，这是错的。"},
    "denied": {"en": "The article denies this claim.", "zh": "文章否认此主张。"},
    "usually": {
        "en": "Said of the usual case, where it is so.",
        "zh": "文章说的是通常情况，通常情况确实如此。",
    },
    "may": {"en": "Said as a possibility, which it is.", "zh": "文章只说有这种可能，确实有可能。"},
    "always": {"en": "Said without exception, but there is one.", "zh": "文章说没有例外，但存在例外。"},
    "comma": {"en": ", ", "zh": "，"},
    "semicolon": {"en": "; ", "zh": "；"},
    "colon": {"en": ": ", "zh": "："},
    "coverage": {
        "en": "read {passages} {passages:passage|passages}, {testable} testable, {judged} judged, {unchecked} unchecked",
        "zh": "读取 {passages} 个片段，{testable} 个可检验，已判定 {judged} 个，未检验 {unchecked} 个",
    },
    "ignored": {"en": ", {count} ignored", "zh": "，忽略 {count} 处"},
    "known": {"en": ", {count} known before", "zh": "，{count} 处此前已知"},
    "since": {"en": "; only what is new since {revision}", "zh": "；只列出 {revision} 之后新增的"},
    "on_record": {
        "en": "; nothing was run, this is on record of PyTorch {release}",
        "zh": "；未运行任何代码，结论取自 PyTorch {release} 的记录",
    },
    "accuracy": {
        "en": "{percent}% of the statements that could be judged are right as they stand.",
        "zh": "在可判定的陈述中，{percent}% 完全正确。",
    },
    "badge_right": {"en": "{percent}% right", "zh": "{percent}% 属实"},
    "badge_nothing": {"en": "nothing judged", "zh": "未作判定"},
    "often": {
        "en": "in {articles} of {all} {all:article|articles}, {places} {places:place|places}",
        "zh": "{all} 篇文章中有 {articles} 篇，共 {places} 处",
    },
    "and_more": {
        "en": "… and {count} more; the whole is in the other reports.",
        "zh": "……另有 {count} 处，完整内容见其他报告。",
    },
    "cached": {
        "en": "every result came from the cache; nothing was run",
        "zh": "全部结果来自缓存，未运行任何代码",
    },
    "never_run": {
        "en": "Not performed in this environment yet: {command}",
        "zh": "尚未在此环境中运行：{command}",
    },
    "report_of": {"en": "Accuracy report: {title}", "zh": "准确性报告：{title}"},
    "articles": {"en": "{count} {count:article|articles}", "zh": "{count} 篇文章"},
    "claims": {"en": "{count} {count:claim|claims} about PyTorch", "zh": "关于 PyTorch 的 {count} 条主张"},
    "claim_count": {"en": "{count} {count:claim|claims}", "zh": "{count} 条主张"},
}

HEADINGS: dict[str, Bilingual] = {
    "skip": {"en": "Skip to the content", "zh": "跳到正文"},
    "show": {"en": "Show", "zh": "显示"},
    "search": {"en": "Search claims", "zh": "搜索主张"},
    "keys": {"en": "next and previous finding", "zh": "下一处、上一处"},
    "index": {"en": "Articles", "zh": "文章"},
    "mistakes": {"en": "Repeated mistakes", "zh": "反复出现的错误"},
    "right": {"en": "Right", "zh": "属实比例"},
    "article": {"en": "Article", "zh": "文章"},
    "fixes": {"en": "What to fix", "zh": "需要修改之处"},
    "the_article": {"en": "The article, checked", "zh": "逐句核查"},
    "unchecked": {"en": "Unchecked", "zh": "未检验"},
    "unchecked_note": {
        "en": "These look like testable statements, but were not judged: unless a reason is given, they match no claim.",
        "zh": "这些句子看起来可以检验，但未作判定；未注明原因的，是与目录中的主张都不匹配。",
    },
    "heavy_note": {
        "en": "There is so much on this page that texts are shortened to what is marked, and what was observed"
        " stands with the claims at its end. Check an article alone to see all of it.",
        "zh": "本页内容很多：正文只保留有标记的部分，实验结果列在页末的主张之中。单独检查一篇文章可查看全部内容。",
    },
    "notices": {"en": "About this check", "zh": "关于本次检查"},
    "claims": {"en": "Claims and experiments", "zh": "主张与实验"},
    "mark": {"en": "Mark", "zh": "判定"},
    "where": {"en": "Where", "zh": "位置"},
    "says": {"en": "The article says", "zh": "文中说法"},
    "asserts": {"en": "Claim", "zh": "主张"},
    "denies": {"en": "Denied claim", "zh": "所否认的主张"},
    "inferred": {"en": "inferred", "zh": "推断"},
    "inferred_note": {
        "en": "Read from the context: part of the statement stands elsewhere.",
        "zh": "由上下文推断：陈述的一部分不在本句中。",
    },
    "known": {"en": "known", "zh": "已知"},
    "known_note": {"en": "The baseline knows it: it was there before.", "zh": "基线中已有记录：此前就存在。"},
    "correction": {"en": "Instead", "zh": "更正"},
    "evidence": {"en": "Evidence", "zh": "证据"},
    "same": {"en": "same as", "zh": "同"},
    "arm": {"en": "Arm", "zh": "实验组"},
    "observed": {"en": "Observed", "zh": "观察结果"},
    "agrees": {"en": "Agrees with", "zh": "一致于"},
    "sources": {"en": "Sources", "zh": "出处"},
    "reproduce": {"en": "Reproduce", "zh": "重现"},
    "experiment": {"en": "The experiment", "zh": "实验代码"},
    "about": {"en": "APIs", "zh": "相关 API"},
    "repaired": {"en": "Mended to make it parse", "zh": "已修复以便解析"},
    "arms_note": {
        "en": "The effect is known to be present in the positive control and absent in the negative"
        " control. The claim holds if the treatment behaves like the former.",
        "zh": "阳性对照中已知存在该效应，阴性对照中已知不存在；若处理组的表现与阳性对照一致，则主张成立。",
    },
    "chart_note": {
        "en": "The dot is what was measured, the line how sure that is; within the grey it counts as the same.",
        "zh": "圆点为测得的值，线段为其置信区间；落在灰色区域内视为相同。",
    },
    "protection": {"en": "Protection", "zh": "防护"},
    "device": {"en": "Device", "zh": "设备"},
    "platform": {"en": "Platform", "zh": "平台"},
    "interpreter": {"en": "Interpreter", "zh": "解释器"},
    "made_by": {"en": "Made by", "zh": "生成工具"},
}


def language_of(run: Run, wanted: str | None = None) -> str:
    """The language to report in: the wanted one, or that of most documents, English if none.

    Raises:
        UserError: the wanted language is not one that reports are written in.
    """
    if wanted is not None:
        if wanted not in LANGUAGES:
            raise UserError(
                worded("there are no reports in '{wanted}'", wanted=wanted),
                worded("Choose one of: {languages}.", languages=", ".join(LANGUAGES)),
            )
        return wanted
    counts = Counter(review.document.language.startswith("zh") for review in run.reviews)
    return "zh" if counts[True] > counts[False] else "en"


def sentence(name: str, language: str, **parts: object) -> str:
    """A sentence of `SENTENCES` with its parts filled in."""
    return SENTENCES[name][language].format(**counting(parts))


def headings(language: str) -> dict[str, str]:
    """The fixed words of a page, by name."""
    return {name: words[language] for name, words in HEADINGS.items()}
