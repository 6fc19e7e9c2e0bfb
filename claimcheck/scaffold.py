"""Sentence → the beginning of a claim file: what can be known from the sentence, and TODO for the rest.

What is made here is no claim yet: the catalogue refuses it, with the place, while anything is to do.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck import documents
from claimcheck.errors import UserError
from claimcheck.model import Assertion, Claim, Document, Unchecked
from claimcheck.names.scope import scope
from claimcheck.names.spotting import spots, without_addresses
from claimcheck.reading.frames.frame import Frame
from claimcheck.reading.matching.likeness import Near, nearest
from claimcheck.reading.prose import Reader
from claimcheck.reading.words.vocabulary import Vocabulary

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_OTHER = {"en": ("zh", "Chinese"), "zh": ("en", "English")}
_NAME = {"en": "English", "zh": "Chinese"}
_CALLED = re.compile(r"[\w.]*[._(][\w.()]*")
_TELLING = re.compile(r"[a-z]{3,}")
_TELLS_LITTLE = frozenset(
    "after all and any are been before call called calling can does during for from has have into its may model "  # noqa: SIM905 -- a word a line reads no better
    "must not that the then this torch use used using was when while will with you your".split()
)
_WORDS_OF_A_NAME = 5
_ARMS = '''import torch

ABOUT = {about}


def observed(subject):
    """TODO: observe what the claim says of a subject; every arm observes it in this way."""
    raise NotImplementedError


def treatment():
    """TODO: the typical case: what most readers of a tutorial will meet."""
    raise NotImplementedError


def positive_control():
    """TODO: a case in which the claimed effect is there by construction, whatever the API does."""
    raise NotImplementedError


def negative_control():
    """TODO: a case in which it is absent by construction; only one thing differs."""
    raise NotImplementedError
'''


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim file that is begun, and what the catalogue knows of its sentence."""

    source: str
    path: str
    """Where it could be kept, below a folder of claims."""
    covered: tuple[Assertion, ...]
    """What existing claims read in the sentence."""
    untestable: tuple[Unchecked, ...]
    near: Near | None
    """The claim that comes nearest, if none covers it."""


def draft(sentence: str, reader: Reader, claims: Mapping[str, Claim]) -> Draft:
    """The beginning of a claim that makes this sentence its example.

    Raises:
        UserError: there is no sentence.
    """
    words = " ".join(_UNSEEN.sub(" ", sentence).split()).lstrip("-*#> ")
    document = documents.parse(words, "-", "markdown")
    if not document.passages:
        raise UserError(
            "this is no sentence", 'Give one in quotes: claimcheck new "`model.eval()` disables …"'
        )
    every = reader.frames(document)
    reading = reader.read(document, every)
    frames = [frame for found in every for frame in found]
    fullest = max(frames, key=lambda frame: len(frame.things), default=None)
    spotted = list(_spotted(document))
    about = tuple(dict.fromkeys([*spotted, *_usual(frames, spotted, claims, reader.vocabulary)]))
    near = nearest(fullest, reader.patterns, reader.vocabulary) if fullest else None
    return Draft(
        source=_source(words, document.language, about, denies=_denies(fullest)),
        path=_path(document.passages[0].text, about, fullest),
        covered=reading.assertions,
        untestable=tuple(left for left in reading.unchecked if left.untestable),
        near=None if reading.assertions else near,
    )


def _spotted(document: Document) -> Iterator[str]:
    """The names in the sentence, in full."""
    names = scope(document)
    for passage in document.passages:
        yield from (spot.name for spot in spots(without_addresses(passage.text), names))


def _usual(
    frames: Sequence[Frame], spotted: Sequence[str], claims: Mapping[str, Claim], vocabulary: Vocabulary
) -> Iterator[str]:
    """What claims are usually about that speak of what the sentence calls otherwise: `eval()`, dropout."""
    told = Counter(name for claim in claims.values() for name in claim.about)
    usual = sorted(told, key=lambda name: (-told[name], name))
    clear = {concept for name in spotted for concept in vocabulary.named(name)}
    for thing in dict.fromkeys(thing for frame in frames for thing in frame.things):
        if thing.kind in ("api", "component") and thing not in clear:
            yield from [name for name in usual if thing in vocabulary.named(name)][:1]


def _denies(frame: Frame | None) -> bool:
    return frame is not None and bool({"negation", "myth"} & frame.cues)


def _source(sentence: str, language: str, about: Sequence[str], *, denies: bool) -> str:
    here = language if language in _OTHER else "en"
    other, name = _OTHER[here]
    claimed = "TODO: what this denies, as a positive sentence" if denies else sentence
    title = (
        claimed.rstrip(".。!！ ") if here == "en" or denies else "TODO: the claim as a short English sentence"
    )
    statement = {here: claimed, other: f"TODO: the same, in {name}"}
    more = f"TODO: another wording, in {_NAME[here]}"
    twice = [f"TODO: a wording, in {name}", f"TODO: another wording, in {name}"]
    denial = [f"TODO: a sentence that denies it, in {language}" for language in ("English", "Chinese")]
    card = [
        _bullets("", [f"{language}: {statement[language]}" for language in ("en", "zh")]),
        _bullets(
            "Asserted by", [*([f"TODO: a wording, in {_NAME[here]}"] if denies else [sentence]), more, *twice]
        ),
        _bullets("Denied by", [sentence, *denial] if denies else denial),
        _bullets("Not asserted by", ["TODO: the same words, but another claim"]),
        _bullets("Correction", [f"{language}: TODO: what is so instead" for language in ("en", "zh")]),
        _bullets("Sources", ["TODO: <https://docs.pytorch.org/docs/stable/…>"]),
    ]
    text = f"# {title}\n\n" + "\n\n".join(card)
    quoted = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    named = "".join(f'"{name}", ' for name in about or ("TODO",))
    named = named.removesuffix(" ") if len(about) < 2 else named.removesuffix(", ")
    return f'"""\n{quoted}\n"""\n\n' + _ARMS.format(about=f"({named})")


def _bullets(heading: str, items: Sequence[str]) -> str:
    lines = [f"- {item}" for item in items]  # never wrapped: a line may not begin as a bullet or heading does
    return "\n".join([f"## {heading}\n", *lines] if heading else lines)


def _path(text: str, about: Sequence[str], frame: Frame | None) -> str:
    """A topic and a name, as the catalogue's files are named."""
    topic = about[0].rpartition(".")[2].lower().strip("_") if about else "topic"
    words = [
        word
        for word in _TELLING.findall(_CALLED.sub(" ", text).lower())
        if word not in _TELLS_LITTLE | {topic}
    ]
    if len(words) < 2 and frame:
        words = [thing.id for thing in frame.things if thing.id != topic]
    return f"{topic}/{'_'.join(words[:_WORDS_OF_A_NAME]) or 'claim'}.py"
