"""What a clause leaves out, and where around it that is said.

Looked for in the clauses before it, the sentences before it, the intro of its list, the headings
above it; of a table's cell, in the heads of its row and its column. Only what is called (`eval()`)
and the layer concerned are inherited, and only where there is a single candidate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.model import Document, PassageKind
from claimcheck.reading.clauses.ahead import is_ahead
from claimcheck.reading.context.antecedents import INHERITED_KINDS, named, of_kind, one_of_two
from claimcheck.reading.frames.frame import PLAIN, Frame
from claimcheck.reading.words.concepts import AFTER, OMITTED, Thing

_NAMED = ("component", "thing")
_MODES = ("eval", "train")
_SENTENCES_BACK = 3
_CLAUSES_BACK = 30
"""No sentence that somebody wrote has as many clauses."""
_BESIDE = 2
"""How many stretches back something is called that a clause may mean beside what it calls itself."""
_BOTH = 2
_PRONOUN_FIRST = re.compile(
    r"(?:(?:But|And|Also|So|However),? )?(?:It|They|(?:In )?(?:this|that) (?:mode|method|function|call|block|context)|both)\b"
    r"|(?:但是?|而且|不过|所以|因此|另外|注意)?[，,：]?(?:它们?|两者|(?:在)?(?:该|此|这个|这种)(?:方法|函数|模式|操作|接口|层))",
    re.IGNORECASE,
)
_IT = re.compile(r"\b(?:it|its|they|this)\b|[它这该其]", re.IGNORECASE)
_LABEL_BACK = 12
"""How many passages back an item may stand that is the label of what follows it."""


def surroundings(
    document: Document, frames: list[list[Frame]], index: int, position: int
) -> Iterator[list[Frame]]:
    """Where a clause may find what it leaves out, nearest first; not in what is only set off."""
    for level in _stretches(document, frames, index, position):
        said = [frame for frame in level if not frame.sets_off]
        if said or not level:
            yield said


def _stretches(
    document: Document, frames: list[list[Frame]], index: int, position: int
) -> Iterator[list[Frame]]:
    passage = document.passages[index]
    if frames[index][position : position + 1] and frames[index][position].purpose:
        means = frames[index][position + 1 : position + 2]
        if means and is_no_use(means[0]):
            return
        if not (position and means and "while" in means[0].cues):  # "A stops B to save C, while D …"
            yield means  # "to save memory, use no_grad()"
    following = frames[index][position + 1 : position + 2]
    if following and not position and is_ahead(passage.text):
        yield following  # "by disabling gradients, no_grad() saves memory"
    if following and "otherwise" in following[0].cues:
        yield following  # "the labels must be long, or else CrossEntropyLoss fails"
    for earlier in reversed(frames[index][max(0, position - _CLAUSES_BACK) : position]):
        yield [earlier]
    for back in range(index - 1, max(index - 1 - _SENTENCES_BACK, -1), -1):
        if document.passages[back].block != passage.block and not _takes_up(document, frames, back + 1):
            break
        yield frames[back]
    if passage.kind is PassageKind.CELL:
        # The heads of its row and column say more of a cell than the text above the table.
        heads = (passage.introduced_by, *passage.headings[-1:])
        yield from (
            frames[head]
            for head in heads
            if head is not None and document.passages[head].kind is PassageKind.CELL
        )
    above = passage.introduced_by
    label = _label(document, frames, index)
    if label is not None and (above is None or above < label):
        yield frames[label]
        above = None
    while above is not None:
        if _denies(frames[above][-1:]) and _leads_on(document.passages[above].text, frames[above]):
            return
        yield frames[above]
        if passage.kind is PassageKind.ITEM:
            yield from _before_intro(document, frames, above)
        above = document.passages[above].introduced_by
    for heading in reversed(passage.headings):
        if _denies(frames[heading]):
            return
        yield frames[heading]


def _before_intro(document: Document, frames: list[list[Frame]], intro: int) -> Iterator[list[Frame]]:
    """What was said before an intro that names nothing itself: "Call `eval()`. It does two things:"."""
    passage = document.passages[intro]
    if passage.kind is not PassageKind.SENTENCE or any(named(frames[intro])):
        return
    for back in range(intro - 1, max(intro - 1 - _SENTENCES_BACK, -1), -1):
        before = document.passages[back]
        if before.block != passage.block:
            if before.kind is passage.kind and _IT.search(passage.text):
                yield frames[back]
            break
        yield frames[back]


def is_no_use(frame: Frame) -> bool:
    """Does a clause after a purpose say that it is not served: "to save memory, eval() is not enough"?"""
    denies = "negation" in frame.cues or not any(says.positive for says in frame.relations.values())
    return denies and not any(thing.kind == "component" for thing in frame.things)


def _takes_up(document: Document, frames: list[list[Frame]], index: int) -> bool:
    """Does a paragraph go on with what stands before it: a paragraph, "It also …", a question, or code?"""
    before, passage = document.passages[index - 1], document.passages[index]
    if before.kind is PassageKind.CODE:
        return bool(frames[index - 1])
    both = before.kind is passage.kind is PassageKind.SENTENCE
    asks = before.text.endswith(("?", "？"))
    return both and (asks or _PRONOUN_FIRST.match(passage.text) is not None)


def _label(document: Document, frames: list[list[Frame]], index: int) -> int | None:
    """What stands above a passage like a heading, and only names something: "2. `eval()`"."""
    passage = document.passages[index]
    for back in range(index - 1, max(index - 1 - _LABEL_BACK, -1), -1):
        before = document.passages[back]
        if before.headings != passage.headings:
            return None
        kinds = (PassageKind.ITEM, PassageKind.SENTENCE)
        if before.kind in kinds and before.block != passage.block and len(frames[back]) == 1:
            (frame,) = frames[back]
            if frame.words or frame.cues or frame.relations.keys() != {PLAIN}:
                continue
            if of_kind([frame], "api") or of_kind([frame], "component"):
                return back
    return None


def _denies(level: list[Frame]) -> bool:
    """Does a heading or intro turn round what stands below it: "What eval() does not do"?"""
    return not any(map(_omits, level)) and any("negation" in frame.cues for frame in level)


def _omits(frame: Frame) -> bool:
    """Does a clause speak of something as not called?"""
    return any(thing.id == OMITTED for thing in frame.things)


def _leads_on(text: str, level: list[Frame]) -> bool:
    """Is what an intro says last left to its list to finish?"""
    return text.rstrip("*_ ").endswith((":", "：")) or level[-1].relations.keys() == {PLAIN}


def phase(document: Document, frames: list[list[Frame]], index: int, position: int) -> list[Thing]:
    """The phase that a clause without one is said of: that of its sentence, of its list or section."""
    passage = document.passages[index]
    levels = [[frame] for frame in reversed(frames[index][:position])]
    above = passage.introduced_by
    while above is not None:
        levels.append(frames[above])
        above = document.passages[above].introduced_by
    levels += [frames[heading] for heading in reversed(passage.headings)]
    for level in levels:
        said = {
            thing.id: thing
            for frame in level
            for thing in (*frame.things, *frame.circumstances)
            if thing.mode or thing.id in _MODES
        }
        if said:
            return [thing for thing in said.values() if len(said) == 1 and thing.kind == "phase"]
    return []


def inheritable(frame: Frame, levels: Iterator[list[Frame]]) -> tuple[list[Thing], bool]:
    """What a clause may take from around it, and whether that was spoken of as left out."""
    if frame.one_of_two is not None:
        return one_of_two(frame.one_of_two, levels), False
    own = {thing.kind for thing in (*frame.things, *frame.circumstances) if not thing.process}
    wanted = [kind for kind in INHERITED_KINDS if kind not in own and not (kind == "api" and frame.unknown)]
    modes = {thing.mode for thing in (*frame.things, *frame.circumstances) if thing.mode}
    in_mode = any(thing.id in _MODES for thing in frame.circumstances)
    lent: list[Thing] = []
    omitted = False
    process: Thing | None = None
    if frame.explains and frame.explains.kind in wanted:
        wanted.remove(frame.explains.kind)
        lent.append(frame.explains)
    calls = any(thing.kind == "api" and not thing.process for thing in frame.things)
    beside = {kind for kind in INHERITED_KINDS if _may_be_beside(frame, kind, own)}
    for distance, level in enumerate(levels):
        omitted |= any(frame.explains in f.things and _omits(f) for f in level)
        for kind in sorted(beside) if distance < _BESIDE else ():
            # "they no longer work after it": what is spoken of may be called together with another.
            spoken_of = {
                thing.id: thing
                for thing in of_kind(level, kind)
                if thing not in frame.things and not (in_mode and thing.id in _MODES)
            }
            lent += spoken_of.values() if len(spoken_of) == 1 else ()
            beside -= {kind} if spoken_of else set()
        if calls and "component" in wanted and _ends_elsewhere(level):
            wanted.remove("component")  # "eval() disables dropout, not autograd. no_grad() disables it."
        for kind in list(wanted):
            candidates = of_kind(level, kind)
            process = process or next((thing for thing in candidates if thing.process), None)
            candidates = [thing for thing in candidates if not thing.process]
            if not candidates:
                continue
            wanted.remove(kind)
            candidates = candidates[:1] if _says_what_it_is(level, candidates[0]) else candidates
            several = {thing.id: thing for thing in candidates}
            if len(several) == _BOTH and "plural" in frame.cues:
                lent += several.values()  # "they are not the same"
                continue
            if len(several) > 1:
                continue
            if kind == "api" and any(thing.id == AFTER for frame in level for thing in frame.things):
                continue  # "outside no_grad() gradients are computed, and the graph is built"
            if modes and candidates[0].id in _MODES and candidates[0].id not in modes:
                continue
            lent.append(candidates[0])
            omitted |= kind == "api" and any(map(_omits, level))
        if not (wanted or beside):
            break
    if process and "api" in wanted and process not in frame.things:
        lent.append(process)  # nothing else is spoken of
    return lent, omitted


def _may_be_beside(frame: Frame, kind: str, own: set[str]) -> bool:
    """May a clause that names something of a kind speak of another: "It combines A and B"?"""
    if kind not in own:
        return False
    if kind == "api":
        return not (frame.unknown or frame.acts)
    return not frame.topics and PLAIN not in frame.relations


def _ends_elsewhere(level: list[Frame]) -> bool:
    """Is what a stretch names last, and what "it" would be, something else than the layer it speaks of?"""
    if any(thing.kind == "component" for frame in level for thing in frame.topics):
        return False
    aside = level[-1].aside if level else []
    named = [thing for frame in level for thing in frame.things]
    last = next(
        (thing for thing in reversed([*named, *aside]) if thing.kind in _NAMED and not thing.incidental), None
    )
    return last is not None and (last.kind == "thing" or last in aside)


def _says_what_it_is(level: list[Frame], thing: Thing) -> bool:
    """Does a stretch only say of what kind a thing is: "Adam is an optimizer"?"""
    if len(level) > 1:
        return False
    (frame,) = level
    joined = any(thing.id in group for group in frame.groups)
    copula = frame.relations.keys() == {PLAIN} and "copula" in frame.cues
    return copula and frame.topics[:1] == [thing] and not joined
