"""Whether what stands beside a statement is plain, so that the statement may accuse.

There is no end of words to reject, report, or ask about a statement with; so it is the other way round here.
What names nothing and is not made of words known to be harmless may say anything of the statement beside it.
"""

from __future__ import annotations

import re

from claimcheck.model import Assertion, Confidence, Document, Passage, PassageKind
from claimcheck.reading.frames.frame import Frame
from claimcheck.reading.frames.sentences import read
from claimcheck.reading.words.tokens import simplify
from claimcheck.reading.words.vocabulary import Vocabulary

_LEADS = re.compile(
    r"\b(?:in (?:other words|short|fact|practice|contrast|addition|summary|general|particular|this (?:case|mode|state|way|example))"
    r"|at the same time|on the (?:other hand|contrary)|(?:that|what it) is|(?:this|it) means|what (?:it does|they do)"
    r"|by (?:default|contrast)|for (?:example|instance)|as a result|key (?:point|idea|takeaway|consideration)s?|basic idea"
    r"|and|or|so|but|as|by|in|on|at|of|the|a|an|to|for|with|which|that|this|it|also|then|thus|hence|therefore|however"
    r"|because|since|while|whereas|if|when|once|i\.?e|e\.?g|ex|notes?|notice|recall|remember|please|yes|no|here|now|inside"
    r"|internally|basically|essentially|effectively|crucially|importantly|typically|usually|generally|moreover|furthermore"
    r"|additionally|finally|overall|specifically|similarly|purpose|effects?|function|role|result|conclusion|summar(?:y|ize)"
    r"|context|why|how|warning|caution|important|tip|answer|q|affected|components?|following|ways?|things?|steps?"
    r"|differences?|behaviou?rs?|changes?|common|ones|quick|are|is|do|does|what|use|usage|benefits?|advantages?|features?"
    r"|main|key|points?|two|three|four|several|there|we|you|let['’]?s|hints?|pro|tl;?dr|explanations?|facts?|reminders?|solution"
    r"|takeaways?|insights?|lessons?|learned|remarks?|side|good|rules?|thumb|attention|nb|update|edit|examples?|descriptions?"
    r"|definitions?|reasons?|meaning|works|diagnosis|fix|first|second|third|lastly|next|last|least|line \d+|critical|one|more|recap"
    r"|explain|fyi|see|course|actually|know|known|name suggests|shown|above|below|stated|said|saw|section|simply put|nutshell"
    r"|precisely|precise|technically|consequently|accordingly|ultimately|conversely|instead|alternatively|luckily|fortunately"
    r"|unfortunately|interestingly|obviously|clearly|mechanically|top|after|all|our|well|ok|sure|exactly|hi|hello|others|from"
    r"|mind|keep|best|tips?|important|facts|follows|each|some|code|happens|break|down|has|need|supports?|settings?|demonstrates)\b"
    r"|以下|因此|所以|从而|因而|于是|而且|并且|而是|但是?|不过|然而|同时|此外|另外|其中|例如|比如|也就是说?|换句话说|换言之|[简具][单体]来?说"
    r"|[一通]般来说|通常来说|总的来说|总之|综上|总结(?:起来|一下)?|这样|那么|这?意味着|由于|因为|需要注意的(?:是|点是)|[值要]得?注意的是"
    r"|请?注意(?:事项)?|请|答案?|功能|作用|用途|目的|含义|特[点性]|说明|关键(?:结论|点)?|结论|小结|重点|要点|提示|备注|补充|核心|主要|本质上?"
    r"|原理|为什么要?|在?这里|[此这]时|现在|首先|其次|最后|然后|接着|其他情况下|事项|受|影响|组件|部分|方面|内容|情况|场景|区别|使用|具体"
    r"|如下|步骤|行为|变化|发生|方法|操作|设置|选项|优[势点]|好处|缺点|典型|常[见用]|返回值|可选值|包[括含]|做|什么|简单|快速|回答|事情?|到底|干"
    r"|其实|实际上?|事实(?:上|是)?|当然|显然|很?明显|显而易见|[由可]此?可[见知]|可是|相反|反之|(?:我们)?(?:可以|不难)?(?:看到|看出|发现|看|知)|运行上面的代码会?"
    r"|值得一提的?是?|需要(?:说明|强调|指出|知道)的?是?|要知道|要?记[住得]|特别是?|尤其是?|综上所述|总而言之|总体|简而?言之|简单地说|一句话|具体[而地]?[言说]?"
    r"|准确地?说|严格来?说|本质上?讲|从原理上讲|说白了|通俗[地来][讲说]|众所周知|我们知道|大家都?知道|前面说过|接下来|不仅如此|这样一来|这是因为|原因(?:在于|很简单)?|关键在于"
    r"|第[一二三四]|另一方面|与此同时|举个例子|在?代码中?|在?实践中?|[我个]人?的?理解是?|据我所知|在我看来|官方文档|文档里?|指出|根据|写得很清楚|查看源码可知|实[测验]|表明|经验|正确的|真相是"
    r"|知识点?|学?习?笔记|解释|解析|用法|小?贴士|技巧|一句话总结|本[节章]|面试题?|常考|学习目标|训练的|代码说明|两者的|建议|上面的?|做了这些|下面|介绍|最|非常|很"
    r"|所述|言之|可见|知道|我们|说法|理解|顺便|一提|总体?|后来我?才?|原则|几个|以下几点|[说讲言地更从提特别需多]"
    r"|确保|以便?|用|将|把|被|会|是|在|和|与|或者?|以?及|并|而|也|还|又|都|就|则|即|的|了|中|里|上|下|时|可以|它|其|各|个|几|点|有|列|一|二|三|步",
    re.IGNORECASE,
)
"""What leads on to a statement, and says nothing of it."""
_GIVES_REASON = re.compile(r"\b(?:because|since|as|so that)\W*\Z|(?:因为|由于|是因)\W*\Z", re.IGNORECASE)
"""What a lead ends with that a statement is the reason of."""
_TAKES_UP = re.compile(
    r"[\W_]*(?:(?:but |and |though |although |yet |or )?(?:which|that|this|it|these|those|or so|not|no|nope|none|all of|right|really|said|says|sounds|if only|at least|far|hardly|nonsense|think again|a|an)\b(?! (?:also|then|allows?|makes?|means?)\b)"
    r"|(?:但|可|然而|不过|其实|实际上?|事实)?[，,]?(?:这|那|此|该|以上|上述|是|并[非不没]|不|没|恰|说|听|怎|谁|哪|对[吗么不]|真|假|错|误|与|和?事实|实[验测际]|经|据|有人|只对|纯|未必|否|非|胡|谣|骗|别))",
    re.IGNORECASE,
)
"""What goes on after a statement with a word on it: ", which is not so", 这话站不住脚."""
_COMES_OF_IT = re.compile(
    r"[`*_\"”]*\s*[，,][^，,。；;]{0,8}(?:就会|就[没要得]|就重复|会导致|会抛|会报|会出错|收敛会|还在|相当于|说明[没你])"
)
"""What goes on after something that is done with what comes of that: ，预测就会不稳定."""
_REJECTED = re.compile(
    r"[`*_\"”]*\s*[，,;；:：—–-]+\s*(?:就想错|是过时|[正恰]好?相反|可惜|[和与]\S{0,4}不符|被\S{0,4}推翻|是(?:常见的?)?(?:误|错)|其实是误)"
)
"""What rejects a statement in words that name something."""
_VERDICT = re.compile(
    r"[✗✘❌×❎☒👎⊥]|[\[(（【]\s*(?:[A-Za-z]|[\u4e00-\u9fff]{1,4})\s*[\])）】]\W*\Z|(?:->|→|=>|⇒|[:：—–-])\s*(?:[A-Za-z]|[\u4e00-\u9fff]{1,3})\W*\Z"
)
"""What ends a sentence with a judgement on it: "(F)", → 错, ✗."""
_STEP = re.compile(
    r"\W*(?:then |now |next,? |also )?(?:disable|turn|freeze|switch|update|stop|zero|clear|skip|backpropagate)\b|\W*\w+ing [\w ]{1,30}\W*[:.–—-]|\W*[\w ]{1,30} (?:off|disabled|frozen)\W*\Z",
    re.IGNORECASE,
)
"""What is one of several steps, rather than an effect of the one before: "Call A. Disable B.", "Freezing: call C"."""
_NEUTRAL = re.compile(
    r"\b(?:important|useful|fast|easy|easier|faster|convenient|needed|necessary|helps?|helpful|allows?|saves?|makes?|lets?|why|how|key|crucial|common|often"
    r"|step|works?|way|called|design|example|see|read|used|mind|all|it|enough|great|nice|good|popular|efficient|more|overlooked)\b"
    r"|重要|关键|有用|方便|避免|注意|要点|步骤|作用|原因|设计|必[须要]|详|简单|常[用见]|好理解|记[住得]|代码|例|说明|介绍|参考|忽略|忽视|容易|高效|更",
    re.IGNORECASE,
)
"""What a word on a statement has that does not take it back: "this is important"."""
_STRONG = re.compile(
    r"\b(?:wrong|false|incorrect|mistake|error|myth|misunderst\w+|misconception|not true|untrue|nonsense|disagree|debunk\w*|nope|not so|far from|joke|kidding|lie|lies)\b"
    r"|n['’]t (?:true|so|the case|correct|right)|\bor so\b|\bI (?:was|thought)\b|\bused to\b|\b(?:right|correct|true|sure|agree|really|seriously|understand\w*|missing)\b[^?]*\?\W*\Z|错|不对|不是真|并非|并不|胡扯|误|上当|反对|不同意|谣|假话|骗|不成立|不属实|才怪|纯属|可惜|开个?玩笑|吗\W*\Z",
    re.IGNORECASE,
)
"""What takes a statement back, or asks about it."""
_SHORT, _SHORT_HAN = 48, 18
"""Characters: a longer sentence says something of its own."""
_LETTERS = re.compile(r"[^\W\d_]{2,}|[\u4e00-\u9fff]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_INTRODUCED = frozenset({PassageKind.ITEM, PassageKind.CELL})
_TOLD = frozenset({PassageKind.SENTENCE, PassageKind.ITEM})


def is_plain(document: Document, frames: list[list[Frame]], said: Assertion, vocabulary: Vocabulary) -> bool:
    """Is what a document says plain in all that stands beside it?"""
    index, passage = said.passage, document.passages[said.passage]
    clauses = [frame for frame in frames[index] if _names(frame)]
    clause = next((c for c in clauses if passage.span(c.start, c.end) == (said.start, said.end)), None)
    if clause is not None:
        before = max((other.end for other in clauses if other.end <= clause.start), default=0)
        after = min((c.start for c in clauses if c.start >= clause.end), default=len(passage.text))
        lead = passage.text[before : clause.start]
        if not (_is_harmless(lead) or _GIVES_REASON.search(lead) or any(map(_names, read(lead, vocabulary)))):
            return False
        if _is_judged(passage.text, clause, after):
            return False
    introduced = [] if passage.introduced_by is None else frames[passage.introduced_by]
    called = any(thing.kind == "api" for frame in introduced for thing in frame.things)
    if said.confidence is Confidence.INFERRED and not called and _STEP.match(passage.text):
        return False
    return _is_led_in_plainly(document, frames, passage) and not _is_taken_up(document, frames, index)


def _is_judged(text: str, clause: Frame, after: int) -> bool:
    """Does a sentence go on, behind a clause and up to the next, with a word on it, or with what comes of it?"""
    tail = text[clause.end : after]
    return (
        _COMES_OF_IT.match(text, clause.end) is not None
        or _REJECTED.match(text, clause.end) is not None
        or _VERDICT.search(text, clause.start, after) is not None
        or _is_word_on_it(tail)
    )


def _is_led_in_plainly(document: Document, frames: list[list[Frame]], passage: Passage) -> bool:
    """Does what leads to a list, or heads a table, name something or say nothing at all?"""
    above = passage.introduced_by
    if above is None or passage.kind not in _INTRODUCED:
        return True
    text = document.passages[above].text
    leads = passage.kind is PassageKind.CELL or text.rstrip("*_ ").endswith((":", "："))
    return not leads or any(map(_names, frames[above])) or _is_harmless(text)


def _is_taken_up(document: Document, frames: list[list[Frame]], index: int) -> bool:
    """Is what stands next to it, and names nothing, a word on it?"""
    passage = document.passages[index]
    for beside in (index - 1, index + 1):
        if 0 <= beside < len(frames) and not any(map(_names, frames[beside])):
            other = document.passages[beside]
            if other.kind in _TOLD and _STRONG.search(simplify(other.text)):
                return True
            follows = beside > index and other.block == passage.block
            if follows and _is_short(other.text) and _is_word_on_it(other.text):
                return True
    return False


def _is_short(text: str) -> bool:
    return len(text) <= (_SHORT_HAN if _HAN.search(text) else _SHORT)


def _is_word_on_it(text: str) -> bool:
    """Does a text take up what was said, and say something strange of it: "far from it!", 这话站不住脚?"""
    return _TAKES_UP.match(text) is not None and not (_is_harmless(text) or _NEUTRAL.search(text))


def _is_harmless(text: str) -> bool:
    """Is nothing left of a text without words that are known to be?"""
    return _LETTERS.search(_LEADS.sub(" ", simplify(text))) is None


def _names(frame: Frame) -> bool:
    return any(thing.kind != "filler" for thing in (*frame.things, *frame.circumstances))
