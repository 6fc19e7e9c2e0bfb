"""Concepts: what forms mean, and where a text says them.

They are tuples, for no record is compared sooner, and reading is comparing.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

THING_KINDS = ("api", "component", "thing", "phase", "filler")
"""What a concept can be: something one calls or a mode one is in, a layer or tool, anything else
that matters, a phase of work (training, inference), or a word that matters to nobody."""
WEIGHTS = {"api": 3, "component": 3, "thing": 2, "phase": 1, "filler": 0}
"""How much a concept of each kind tells claims apart."""

OMITTED = "omitted"
"""The concept of something not being called: "without eval()", 忘记."""
AFTER = "after_block"
"""The concept of being past what is named: "outside no_grad()"."""
ONLY = "only"
"""The concept of nothing else being so."""

CUES = (
    "negation", "usually", "may", "always", "question", "myth", "wrong", "reported", "turn", "contrast", "subordinate", "while", "unless",
    "without", "boundary", "relative", "and", "pronoun", "advice", "respectively", "copula", "still", "little", "by", "purpose", "from", "example", "plural", "than", "compared", "ending", "otherwise", "cause", "sequence", "before", "until", "prior",
)  # fmt: skip


class Thing(NamedTuple):
    """A concept that is named."""

    id: str
    kind: str
    also: frozenset[str]
    """The concept itself and all wider ones: a gradient is also autograd."""
    mode: str = ""
    """Of a phase: the mode that belongs to it."""
    process: bool = False
    """Something that goes on whatever a text is about: forward, backward."""
    incidental: bool = False
    """Where more is said, it adds nothing: a context manager that disables autograd disables it."""


class Relation(NamedTuple):
    """A concept that says what something does: a pole of an axis, such as active, on or off."""

    axis: str
    positive: bool


class Cue(NamedTuple):
    """A word that steers how its clause is read."""

    id: str


class Mention(NamedTuple):
    """Where a text says a concept: tokens ``first`` up to ``last``, characters ``start`` to ``end``."""

    concept: Thing | Relation | Cue
    first: int
    last: int
    start: int
    end: int
    again: bool = False
    """It says once more what was said before it: 也不, nor."""
    attributive: bool = False
    """It only describes the noun after it: 返回的张量."""
    agent: bool = False
    """It does what is said of something before it: 被优化器更新."""


Meaning: TypeAlias = tuple[Thing | Relation | Cue, ...]
"""What a form says: one concept, or several at once."""


def spelled(meaning: Meaning) -> str:
    """A meaning as the files write it: ``dropout, active+``."""
    signs = {True: "+", False: "-"}
    return ", ".join(
        f"~{concept.id}"
        if isinstance(concept, Cue)
        else concept.axis + signs[concept.positive]
        if isinstance(concept, Relation)
        else concept.id
        for concept in meaning
    )
