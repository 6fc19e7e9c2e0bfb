"""What a clause says where it stands, with what it leaves out: read with a few words of our own (tests/small.py).

Each line tells which example it says: whether it asserts (+) or denies (-) it, what of that stands around it,
and ``~`` if it only says something near.
"""

from __future__ import annotations

import pytest
from small import lessons, reader, words

from claimcheck import documents
from claimcheck.model import Stance
from claimcheck.reading.matching.fitting import Fitting
from claimcheck.reading.matching.matcher import Fit
from claimcheck.reading.matching.resembling import Resembling
from claimcheck.reading.meaning import Clauses, Place

OFF = "eval() disables dropout."
SAVES = "no_grad() saves memory."
STOP = "Adam and dropout stop."
CONTAINS = "Adam contains dropout and batch norm."


def meant(text: str, *examples: str, passage: int = -1, wrong: bool = False) -> list[str]:
    """What the last clause of a passage says of the examples."""
    document = documents.parse(text, "article.md")
    frames = reader().frames(document)
    index = passage % len(frames)
    taught = lessons(*((example, Stance.ASSERTS, example) for example in examples))
    clauses = Clauses(Fitting(taught.patterns, words()), Resembling(taught), words())
    place = Place(document, frames, index, len(frames[index]) - 1)
    return [told(fit) for fit in clauses.fits(place, wrong=wrong)]


def told(fit: Fit) -> str:
    sign = {Stance.ASSERTS: "+", Stance.DENIES: "-"}[fit.stance]
    around = f" [{' '.join(sorted(fit.inherited))}]" if fit.inherited else ""
    return f"{sign}{'~' if fit.near is True else ''} {fit.pattern.claim}{around}"


def case(what: str, text: str, *examples: str, says: list[str], passage: int = -1) -> object:
    return pytest.param(says, text, examples, passage, id=what)


VOUCHED_FOR = [
    case("plainly", OFF, OFF, says=[f"+ {OFF}"]),
    case("nothing that any example speaks of", "Adam and dropout are quick. They stop.", STOP, says=[]),
    case("by some", "有人说 eval() 关闭 dropout。", OFF, says=[]),
    case("as an example, with a verb", f"Weights change, e.g. {OFF}", OFF, says=[f"+~ {OFF}"]),
    case("as an example, without a verb", "Weights change, e.g. dropout has weights.", "Dropout has weights.", says=[]),
    case("as an example, of what stands before it", "Call no_grad(). Weights change, e.g. memory is saved.", SAVES,
         says=[f"+~ {SAVES} [no_grad]"]),
]  # fmt: skip

CELLS = "| What | no_grad() | step() |\n|---|---|---|\n| Adam | memory is saved | memory is saved |"
COMPLETED = [
    case("a cell, by the head of its column", CELLS, SAVES, says=[f"+ {SAVES} [no_grad]"], passage=-2),
    case("a cell, not by the head of another", CELLS, "step() saves memory.", says=[], passage=-2),
    case("the phase of its sentence", "During training dropout stops, memory is saved.", "During training memory is saved.",
         says=["+ During training memory is saved. [training]"]),
    case("no other phase than its own", "# During training\n\nIn inference memory is saved.", "During training memory is saved.", says=[]),
    case("a phase around a call, not plainly", "# During training\n\nstep() saves memory.", "During training step() saves memory.",
         says=["+~ During training step() saves memory. [training]"]),
    case("a phase around a mode, not plainly", "# During training\n\nMemory is saved in eval mode.", "During training memory is saved.", says=[]),
    case("what it is made of", "Use Adam. It contains dropout and batch norm.", CONTAINS, "Dropout contains batch norm.",
         says=[f"+ {CONTAINS} [adam]"]),
    case("what it is made of, beside itself", "Use Adam. It contains Adam and batch norm.", "Adam contains batch norm.",
         says=["+ Adam contains batch norm. [adam]"]),
    case("what it is made of, beside what was spoken of with it", "Adam and SGD are nice. It contains dropout of SGD.",
         "Adam contains dropout.", says=["+~ Adam contains dropout. [adam]"]),
    case("the subject of the clause before it, with what else that names", "Dropout saves memory and is disabled.",
         "Dropout of memory is disabled.", says=["+~ Dropout of memory is disabled. [memory]"]),
    case("the subject of the clause before it", "Use eval(). Dropout saves memory and is disabled.", OFF,
         says=[f"+~ {OFF} [eval]"]),
    case("no subject for what it denies", "Use eval(). Dropout saves memory and is not disabled.", OFF, says=[]),
    case('both of "they"', "Adam and dropout are quick. Weights change, and they stop.", STOP, says=[f"+~ {STOP} [adam dropout]"]),
    case("without what is left out", "# No eval()\n\nDropout stops.", "Without eval(), dropout stops.", "Dropout stops.",
         says=["+ Without eval(), dropout stops. [eval]"]),
    case("what has nothing to do with what is left out", "# No eval()\n\nAdam saves memory.", "Adam saves memory.",
         says=["+ Adam saves memory."]),
    case("of another subject, under what is left out", "# No eval()\n\nWeights of Adam save memory.", "Adam saves memory.",
         says=[]),
    case("of another, beside what is left out", "Without eval() weights change, Adam saves memory.", "Adam saves memory.", says=[]),
]  # fmt: skip

WHOSE = [
    case("it, of nothing", "It disables dropout of eval().", OFF, says=[]),
    case("it, of what it names", "Use eval(). It disables dropout of eval().", OFF, says=[f"+ {OFF}"]),
    case("it, of something else", "Use step(). It disables dropout of eval().", OFF, says=[]),
    case("a kind of thing, of nothing", "A context manager that disables dropout in eval mode.", OFF, says=[]),
    case("an item, of nothing", "- disables dropout of eval()", OFF, says=[f"+ {OFF}"]),
    case("an item, of one of two", "Adam with train() changes:\n\n- disables weights of eval()", "eval() disables weights.", says=[]),
    case("what is used for it", "To use memory in dropout, wait.", "Dropout uses memory.", says=["+ Dropout uses memory."]),
    case("what a layer is for", "Use Adam. To save memory, wait.", "Adam saves memory.", says=["+ Adam saves memory. [adam]"]),
    case("what a purpose takes", "To save memory with weights, wait.", "Saving memory requires weights.",
         says=["+~ Saving memory requires weights."]),
    case("of one call, what another does with it", "Call eval(). train() stops dropout.", "train() and eval() stop dropout.",
         says=["+~ train() and eval() stop dropout. [eval]"]),
    case("of one call, what it does itself", "Call eval(). train() stops dropout.", "train() and eval() stop dropout.", "train() stops dropout.",
         says=["+~ train() stops dropout."]),
    case("of what goes on, what a call does to it", "Use no_grad(). backward() saves memory.", "no_grad() saves memory of backward().",
         says=["+ no_grad() saves memory of backward(). [no_grad]"]),
    case("in the mode of a phase", "Call no_grad(). In inference memory is saved.", SAVES, says=[f"+~ {SAVES} [no_grad]"]),
    case("in the mode that is the example's", "Call no_grad(). In inference memory is saved.", "no_grad() saves memory in inference.",
         says=["+ no_grad() saves memory in inference. [no_grad]"]),
    case("no use for a purpose", "To be quick, no_grad() does not save memory.", SAVES, says=[f"-~ {SAVES}"]),
    case("no use for a purpose, of what stands before that", "Use no_grad(). To be quick, memory is not saved.", SAVES, says=[]),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "examples", "passage"), [*VOUCHED_FOR, *COMPLETED, *WHOSE])
def test_a_clause_says_this_in_its_place(
    says: list[str], text: str, examples: list[str], passage: int
) -> None:
    assert says == meant(text, *examples, passage=passage)


def test_what_is_rejected_afterwards_says_it_though_nobody_vouches_for_it() -> None:
    assert [f"+ {OFF}"] == meant("有人说 eval() 关闭 dropout。", OFF, wrong=True)
