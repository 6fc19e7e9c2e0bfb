"""Does a line without markup read as Python, and where does the code in it begin or end?

Pages copied as plain text have lost their fences, and often the line ends of their code.
"""

from __future__ import annotations

import re

CHINESE = r"\u3400-\u9fff\uf900-\ufaff"
_NAME = r"[A-Za-z_][A-Za-z0-9_]*"
_DOTTED = rf"\.?{_NAME}(?:\.{_NAME})*"
_STRING_OR_COMMENT = re.compile(r"\"[^\"\n]{0,2000}\"|'[^'\n]{0,2000}'|#.*")
_STATEMENT = re.compile(
    rf">>>\s|\.\.\.\s?{_DOTTED}\(|In \[\d+\]:|[$%!](?:pip|conda|python)\b|pip3? install "
    rf"|import {_DOTTED}(?:\s+as\s|\s*,|\s*;|\s*\Z)"
    rf"|from {_DOTTED} import\s"
    rf"|@{_DOTTED}(?:\(|\s*\Z)"
    rf"|(?:async )?def {_NAME}\s*\(|class {_NAME}\s*(?:\([^)]*\))?:"
    rf"|(?:async )?for {_NAME}(?:\s*,\s*{_NAME}|\s*,\s*\([^)]*\))* in [^:]+:"
    rf"|(?:async )?with {_DOTTED}\(.*\).*:|(?:if|elif|while) [^\s:]+(?: (?:[=!<>]=|[<>]|is|in|not|and|or) .*)?:"
    r"|(?:else|try|finally):|except(?: [\w.() ,]+)?:"
    rf"|(?:return|raise|assert|yield|del|global)\s+(?:not |-)?(?:{_DOTTED}|\()"
    r"|(?:return|pass|break|continue)\Z"
)
_ASSIGNMENT = re.compile(
    rf"(?:{_DOTTED}|\*?{_NAME})(?:\[[^\]]*\])*(?:\s*,\s*\*?{_DOTTED}(?:\[[^\]]*\])*)*\s*(?::\s*[\w\[\], .|]+)?\s*"
    r"(?:[-+*/%@&|^]|//|\*\*)?=(?![=>])\s*\S"
)
_CALL = re.compile(rf"(?:await )?{_DOTTED}(?:\[[^\]]*\])*\(.*[)\]](?:\.{_NAME})*\s*[;:]?\Z")
_TOLD = re.compile(r"\)\s+(?!(?:if|for|else|in|is|and|or|not|as)\b)[A-Za-z]{2,}\s")
"""A call that something is said of."""
_BRACKETS_ONLY = re.compile(r"[)\]}][)\]},:;\s]*\Z")
_FRAGMENT = re.compile(
    rf"`?(?:with )?{_DOTTED}(?:\([^()]{{0,60}}\)(?:\.{_NAME})*)*(?:\[[^\[\]]{{0,40}}\])?:?`?\Z"
)
_KEYWORDS = "and|as|assert|await|class|def|del|elif|else|for|from|if|import|in|is|lambda|not|or|raise|return|while|with|yield"
_THREE_WORDS = re.compile(rf"(?:(?<![\w.])(?!(?:{_KEYWORDS})\b)[A-Za-z]{{2,}},? ){{3}}")
_SENTENCE = re.compile(r"[A-Z][a-z']+ [a-z][^=()]*[.:!?]\Z")
_CHINESE = re.compile(f"[{CHINESE}]")
_NUMBERED = re.compile(rf"(?<=[{CHINESE})\].…])(?=[1-9]\d?(?:、|\.\d{{1,2}}\s*)[A-Za-z{CHINESE}(（])")
_AFTER_COLON = re.compile(r"[:：]\s*(?=(?:import|from|with|for|def|class)\b|>>>|@)")
_PROSE_AT_LEAST = 40
_READ_AT_MOST = 2000
"""Characters of a line that are looked at."""


def is_code(line: str) -> bool:
    """Does the line, without the space around it, read as Python on its own?

    A comment alone does not: in another place it is a heading.
    """
    if line.startswith("#"):
        return False
    line = line[:_READ_AT_MOST]
    bare = _STRING_OR_COMMENT.sub(lambda match: "" if match[0].startswith("#") else '""', line).strip()
    bare = bare.removeprefix("...") if bare.startswith("...") and len(bare) > 3 else bare
    if not bare or _CHINESE.search(bare):
        return False
    if _STATEMENT.match(bare) or _BRACKETS_ONLY.match(bare):
        return True
    return bool(_ASSIGNMENT.match(bare) or _CALL.match(bare)) and not (
        _THREE_WORDS.search(bare) or _TOLD.search(bare)
    )


def is_fragment(line: str) -> bool:
    """Could the line be inline code around which a scraper broke a sentence?"""
    return len(line) <= 80 and _FRAGMENT.match(line) is not None


def reads_as_prose(line: str) -> bool:
    """Is the line no code even where code goes on?"""
    bare = _STRING_OR_COMMENT.sub("", line[:_READ_AT_MOST])
    return bool(_CHINESE.search(bare) or _THREE_WORDS.search(bare) or _SENTENCE.match(bare))


def is_prose(text: str) -> bool:
    """Is no line of the text code, and some line prose?"""
    lines = [line.strip() for line in text[:_READ_AT_MOST].split("\n")]
    return any(map(reads_as_prose, lines)) and not any(
        line.startswith("#") or is_code(line) for line in lines
    )


def open_brackets(line: str) -> int:
    """How many more brackets the line opens than it closes."""
    bare = _STRING_OR_COMMENT.sub("", line[:_READ_AT_MOST])
    return sum(map(bare.count, "([{")) - sum(map(bare.count, ")]}"))


def prose_after(line: str) -> int:
    """Where prose that was glued to a line of code begins: its length if nowhere.

    Only a numbered heading with a fair length of text behind it is taken for clear.
    """
    for match in _NUMBERED.finditer(line):
        rest = line[match.start() : match.start() + 400]
        if len(rest) >= _PROSE_AT_LEAST and len(_CHINESE.findall(rest)) * 3 > len(rest):
            return match.start()
    return len(line)


def code_after(line: str) -> int:
    """Where code that was glued to a line of prose begins: its length if nowhere."""
    for match in _AFTER_COLON.finditer(line):
        if is_code(line[match.end() : match.end() + _READ_AT_MOST]):
            return match.end()
    return len(line)
