"""What an author should mend in claims before anything is run: one truth, for `claimcheck lint` and our tests.

A claim is complete, its example sentences are read as itself and as nothing else, its near misses are
not read as itself, and its arms differ. Nor may it, or the words that come with it, change how the
examples of other claims are read.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from claimcheck import documents
from claimcheck.catalogue import Catalogue
from claimcheck.errors import UserError
from claimcheck.model import Assertion, Claim, Confidence, Stance
from claimcheck.reading.matching.lessons import learn
from claimcheck.reading.matching.likeness import nearest
from claimcheck.reading.matching.patterns import example_frames
from claimcheck.reading.prose import Reader
from claimcheck.reading.words import wordlists
from claimcheck.reading.words.concepts import spelled
from claimcheck.reading.words.redefining import redefined
from claimcheck.wording import worded

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_SOURCE = re.compile(r"https://[\w.-]+\.\w+(/\S*)?\Z")
_PART = re.compile(r"[\w-]+")
_TEACHES = (
    "Say in it what the title says, in the words of the other examples, or add words that are new to"
    " vocabulary/*.toml; claims/GUIDE.md tells how."
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to mend in a claim file."""

    claim: str
    path: str
    line: int | None
    message: str
    remedy: str = ""


def problems(claims: Catalogue, wanted: Collection[str]) -> Iterator[Problem]:
    """What is wrong with some claims of a catalogue, in the order of their ids.

    Raises:
        UserError: words are not valid, or a claim that is not wanted can't be read.
    """
    known: dict[str, Claim] = {}
    for name in claims:
        try:
            known[name] = claims[name]
        except UserError as error:
            if name not in wanted:
                raise
            yield Problem(name, str(error.path), error.line, error.message, error.remedy)
    untestable = claims.untestable()
    reader = Reader(learn(known.values(), wordlists.load(claims.vocabulary), untestable), untestable)
    for name in sorted(known.keys() & set(wanted)):
        yield from of_itself(known[name], reader, known)
    yield from _of_others(known, wanted, reader)


def of_itself(claim: Claim, reader: Reader, known: Mapping[str, Claim]) -> Iterator[Problem]:
    """What is wrong with a claim, to a reader that was taught it and the others ``known``."""
    yield from _of_card(claim)
    yield from _of_code(claim)
    yield from _of_examples(claim, reader, known)


def notes(claims: Catalogue) -> Iterator[str]:
    """What is no problem but should be known: words that now mean something else.

    A project may give a form another meaning than claimcheck does, which changes how all claims are read.
    """
    for one in redefined(claims.vocabulary):
        now, before = spelled(one.now), spelled(one.before)
        yield worded(
            "{path}: '{form}' means {now} from here on; it meant {before}",
            path=one.path,
            form=one.form,
            now=now,
            before=before,
        )


def _of_card(claim: Claim) -> Iterator[Problem]:
    """What is missing."""
    for heading, sentences in (("Asserted by", claim.asserted_by), ("Denied by", claim.denied_by)):
        chinese = sum(bool(_CHINESE.search(sentence)) for sentence in sentences)
        for language, count in (("English", len(sentences) - chinese), ("Chinese", chinese)):
            if not count:
                yield _problem(
                    claim,
                    worded("'## {heading}' has no {language} sentence", heading=heading, language=language),
                    "Add one.",
                    heading,
                )
    if not claim.not_asserted_by:
        remedy = "Add '## Not asserted by' with sentences of the same words that say something else."
        yield _problem(claim, "it names no near miss", remedy)
    if not claim.sources:
        yield _problem(claim, "it names no source", "Add '## Sources' with where the fact can be read.")
    for source in claim.sources:
        if not _SOURCE.match(source):
            yield _problem(
                claim, worded("'{source}' is no address", source=source), "Write it like <https://…>.", source
            )


def _of_code(claim: Claim) -> Iterator[Problem]:
    """What no claim may do, and arms that can't come out differently."""
    module = ast.parse(claim.experiment.source)
    # What a claim needs it may import, inside an arm.
    packages = _PART.findall(" ".join((*claim.experiment.requires, *claim.experiment.needs)))
    allowed = {"torch", *(name.replace("-", "_") for name in packages), *sys.stdlib_module_names}
    for node in ast.walk(module):
        roots = []
        if isinstance(node, ast.Import):
            roots = [alias.name.partition(".")[0] for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            roots = ["." * node.level + (node.module or "").partition(".")[0]]
        elif isinstance(node, ast.Assert):
            message, remedy = "an arm passes a verdict", "Return what is observed; the engine concludes."
            yield Problem(claim.id, claim.path, node.lineno, message, remedy)
        for root in set(roots) - allowed:
            remedy = "Claims import torch, the standard library, and what they say in REQUIRES or NEEDS."
            yield Problem(
                claim.id,
                claim.path,
                getattr(node, "lineno", None),
                worded("it imports {root}", root=root),
                remedy,
            )
    arms = {arm.name for arm in claim.experiment.arms}
    bodies: dict[str, str] = {}
    for node in module.body:
        if not (isinstance(node, ast.FunctionDef) and node.name in arms):
            continue
        body = node.body[1:] if ast.get_docstring(node) is not None else node.body
        twin = bodies.setdefault(ast.dump(ast.Module(body, [])), node.name)
        if twin != node.name:
            remedy = "Let one thing differ between arms."
            yield Problem(
                claim.id,
                claim.path,
                node.lineno,
                worded("{name} does the same as {twin}", name=node.name, twin=twin),
                remedy,
            )
        if ast.dump(node.args) != ast.dump(ast.parse("def arm(): ...").body[0].args):  # type: ignore[attr-defined]
            yield Problem(
                claim.id,
                claim.path,
                node.lineno,
                worded("{name} takes arguments", name=node.name),
                "It is called without any.",
            )


def _of_examples(claim: Claim, reader: Reader, known: Mapping[str, Claim]) -> Iterator[Problem]:
    """Sentences that teach something else than the claim.

    One that says two things may be an example of both claims; others may then be read as both, too.
    """
    for stance, sentence in _examples(claim):
        said = _said(sentence, reader)
        stances = {one.stance for one in said if one.claim == claim.id}
        if not stances:
            yield _problem(claim, "this is not read as the claim", _beside(claim, sentence, reader), sentence)
        elif stances != {stance}:
            yield _problem(
                claim,
                worded("this is read as if it {stance} the claim", stance=_contrary(stance)),
                _TEACHES,
                sentence,
            )
        for other in _others(claim.id, said):
            if other in known and _said_at_once(claim, known[other]):
                continue
            remedy = (
                "Reword it; if it says something else let that claim have it under '## Not asserted by', if it"
                " says both let that claim have it, too."
            )
            yield _problem(claim, worded("this is also read as {other}", other=other), remedy, sentence)
    for sentence in claim.not_asserted_by:
        if any(one.claim == claim.id and _accuses(one) for one in _said(sentence, reader)):
            remedy = "A near miss says something else; name what makes it so."
            yield _problem(claim, "this near miss is read as the claim", remedy, sentence)


def _of_others(known: Mapping[str, Claim], wanted: Collection[str], reader: Reader) -> Iterator[Problem]:
    """Claims that are now read in the examples of others, and examples that are now misread."""
    for name in sorted(known.keys() - set(wanted)):
        for stance, sentence in _examples(known[name]):
            said = _said(sentence, reader)
            for other in _others(name, said):
                if other in wanted and not _said_at_once(known[name], known[other]):
                    message = worded(
                        "it is also read in an example of {name}: {sentence}", name=name, sentence=sentence
                    )
                    yield _problem(known[other], message, "Add that to '## Not asserted by'.")
            if {one.stance for one in said if one.claim == name} != {stance}:
                remedy = "Look for an example, or a word, of the new claims that means something else there."
                yield _problem(known[name], "beside the new claims, this is misread", remedy, sentence)


def _examples(claim: Claim) -> Iterator[tuple[Stance, str]]:
    yield from ((Stance.ASSERTS, sentence) for sentence in claim.asserted_by)
    yield from ((Stance.DENIES, sentence) for sentence in claim.denied_by)


def _said_at_once(claim: Claim, other: Claim) -> bool:
    """Are there sentences that are examples of both, and others that are not?"""
    one, another = ({text for _, text in _examples(each)} for each in (claim, other))
    return bool(one & another) and one != another


def _said(sentence: str, reader: Reader) -> tuple[Assertion, ...]:
    """What a sentence says that stands alone."""
    return reader.read(documents.parse(sentence, "-", "markdown")).assertions


def _others(name: str, said: Collection[Assertion]) -> list[str]:
    """The other claims that a sentence makes."""
    return sorted({one.claim for one in said if one.claim != name and _accuses(one)})


def _accuses(said: Assertion) -> bool:
    """Would a sentence be called wrong because of this? What is supplied, or said among else, is not."""
    return said.confidence is Confidence.CERTAIN and not said.loose


def _beside(claim: Claim, sentence: str, reader: Reader) -> str:
    """What may help a sentence that is not read as its claim."""
    patterns = [pattern for pattern in reader.patterns if pattern.claim != claim.id]
    frames = example_frames(sentence, reader.vocabulary)
    fullest = max(frames, key=lambda frame: len(frame.things), default=None)
    near = nearest(fullest, patterns, reader.vocabulary) if fullest else None
    if near and near.share == 1:
        return f"{near.claim} says the same: {near.example}"
    return _TEACHES


def _contrary(stance: Stance) -> str:
    return "denied" if stance is Stance.ASSERTS else "asserted"


def _problem(claim: Claim, message: str, remedy: str, words: str = "") -> Problem:
    return Problem(claim.id, claim.path, _line(claim, words) if words else None, message, remedy)


def _line(claim: Claim, words: str) -> int | None:
    """Where an item or a heading of a claim's card begins."""
    best, found = 0, None
    for number, line in enumerate(Path(claim.path).read_text(encoding="utf-8").splitlines(), 1):
        said = line.strip().lstrip("-# ").strip("<>")
        if said and words.startswith(said) and len(said) > best:
            best, found = len(said), number
    return found
