"""The words by which an article says that a name is gone, wrong or its own, and not PyTorch's.

Whoever writes "`torch.foo` was removed" is right that there is none. So these only ever
excuse: a word too many costs a finding, a word too few accuses somebody wrongly.
"""

from __future__ import annotations

import re

_EXCUSE = re.compile(
    r"no longer|(?:not|n't|never)(?: yet)? exist|non-?existent|there (?:is|was|are|were) no\b|ha(?:s|ve|d) no\b"
    r"|remov(?:ed|al)|renamed|replaced (?:by|with)|deprecat|obsolete|legacy|formerly|previously|used to be"
    r"|(?:old|older|earlier|previous|early) (?:version|release|api|pytorch)|nightly|upcoming|proposed"
    r"|typo|misspel|hallucinat|fictional|made[- ]up|invent|hypothetical|pseudo-?code|custom\b|\blacks?\b"
    r"|(?:is|are)(?:n't| not) (?:a |an |part |in |defined|provided|supported|available|yet)"
    r"|\w*Error\b|(?-i:FALSE)\b|\bmyth|misconception|误区|誤區|谣言|raises|\bfails?\b|\bwrong\b|\bmistake|incorrect|invalid"
    r"|不存在|并无|並無|移除|删除了|刪除了|已被?删|废弃|廢棄|弃用|棄用|改名|更名|重命名|舊版|旧版|老版|早期版本|之前的?版本|以前叫|原名"
    r"|笔误|拼写|写错|写成|错误|錯誤|报错|報錯|伪代码|虚构|自定义|自定義|自己(?:实现|定义|写)|尚未|未来|还没有|失效|误",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"(?:没有|沒有|无|無|并非|不是|而非|不像|\binstead of|\bunlike|\brather than|\bno|\bnot|without|n't)[\s`“\"'*]{0,4}(?:(?!(?:forget|only|just|merely)\b)\w{0,12}[\s`]{1,2})?\Z",
    re.IGNORECASE,
)
_OPTION = re.compile(r"\s*[(（]?[A-Ea-e][)）.、：:]\s")
_GUARD = re.compile(
    r"hasattr\(|except \(?\w*(?:Attribute|Import|ModuleNotFound|Type)Error|__version__|has no attribute"
)
_OUTCOME = re.compile(
    r"(?:Attribute|Import|Type|ModuleNotFound|Name)Error|has no attribute|unexpected keyword"
)


def excuses(text: str) -> bool:
    """Does it say that something is gone, wrong or somebody's own, or only ask?"""
    asks = text.rstrip("”\"' ").endswith(("?", "？", "吗", "呢")) or _OPTION.match(text) is not None
    return asks or _EXCUSE.search(text) is not None


def denied(before: str) -> bool:
    """Does the text just before a name say that it is not there?"""
    return _NOT_BEFORE.search(before) is not None


def guarded(code: str) -> bool:
    """Does the code ask itself whether a name is there?"""
    return _GUARD.search(code) is not None


def fails(following: str) -> bool:
    """Does what follows a piece of code show that it fails?"""
    return _OUTCOME.search(following) is not None
