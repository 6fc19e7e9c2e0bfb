"""Which sentences fit an example, and how far: each with a few words of our own (tests/small.py)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small import frames, patterns, words

from claimcheck.model import Stance
from claimcheck.reading.frames.frame import TORN, Says
from claimcheck.reading.matching.fitting import Fitting
from claimcheck.reading.matching.matcher import Fit, Matcher
from claimcheck.reading.matching.patterns import Pattern

DISABLES = "eval() disables dropout."
MORE = "Adam uses more memory than SGD."
WORDY = "eval() disables quick soft warm cold dark dropout."


def taught(sentence: str, claim: str = "c", **others: bool) -> Pattern:
    (pattern,) = patterns([(claim, Stance.ASSERTS, sentence)])
    return replace(pattern, **others)  # type: ignore[arg-type]  # only flags are given


def fitted(sentence: str, *examples: Pattern, around: str = "") -> list[str]:
    """How the last clause of a sentence fits the examples; ``around`` is what it may inherit from."""
    lent = [thing for frame in frames(around) for thing in frame.things]
    return [told(fit) for fit in Matcher(examples, words()).fits(frames(sentence)[-1], lent)]


def told(fit: Fit) -> str:
    parts = [
        f"inherited {' '.join(sorted(fit.inherited))}" if fit.inherited else "",
        f"extra {fit.extra}" if fit.extra else "",
        f"shared {fit.shared:.2g}" if fit.shared else "",
        f"widened {fit.widened}" if fit.widened else "",
        "divided" if fit.divided is True else "",
        "flipped" if fit.flipped is True else "",
    ]
    return ", ".join([fit.stance, *filter(None, parts)])


def case(what: str, example: str, sentence: str, *fits: str, around: str = "") -> object:
    return pytest.param(list(fits), example, sentence, around, id=what)


CASES = [
    case("the same", DISABLES, "Dropout is disabled by eval().", "asserts"),
    case("denied", DISABLES, "eval() does not disable dropout.", "denies, flipped"),
    case("turned round", DISABLES, "eval() enables dropout.", "denies, flipped"),
    case("rejected", DISABLES, "Wrong: eval() disables dropout.", "denies, flipped"),
    case("recommended", DISABLES, "You should disable dropout by eval()."),
    case("another thing", DISABLES, "eval() disables autograd."),
    case(
        "without a condition that is not given", "eval() disables dropout when no gradients.", "eval() disables dropout when gradients.",
    ),
    case(
        "with a condition that is not given", "eval() disables dropout when no gradients.", "If no gradients, eval() disables dropout.",
        "asserts",
    ),
    case("needs, in order", "eval() needs no_grad().", "eval() needs no_grad().", "asserts"),
    case("needs, the other way", "eval() needs no_grad().", "no_grad() needs eval()."),
    case(
        "an undirected verb the other way", "eval() changes no_grad().", "no_grad() changes eval().",
        "asserts",
    ),
    case("a comparison", MORE, "Adam uses more memory than SGD.", "asserts"),
    case("a comparison denied", MORE, "Adam does not use more memory than SGD.", "denies, flipped"),
    case("a comparison the other way", MORE, "SGD uses less memory than Adam.", "asserts"),
    case("a comparison reversed", MORE, "SGD uses more memory than Adam.", "denies, flipped"),
    case("a comparison with another", MORE, "Adam uses more memory than dropout."),
    case("another compared", MORE, "The weights use less memory than Adam."),
    case("a comparison of names only", "Adam is more than SGD.", "SGD is less than Adam."),
    case("no comparison, with what is compared", "Adam uses more memory.", "SGD uses more memory than Adam."),
    case(
        "no comparison, compared with another", "Adam uses more memory.", "Adam uses more memory than SGD.",
        "asserts",
    ),
    case("a comparison of nobody", MORE, "It uses more memory than SGD."),
    case(
        "a comparison of what is around", MORE, "It uses more memory than SGD.",
        "asserts, inherited adam", around="Adam",
    ),
    case(
        "no comparison, of what is around", "Adam uses more memory.", "It uses more memory than SGD.",
        around="Adam",
    ),
    case("inherited", DISABLES, "Dropout is disabled.", "asserts, inherited eval", around="eval()"),
    case("nothing to inherit", DISABLES, "Dropout is disabled."),
    case("all inherited", DISABLES, "It is disabled.", around="eval() dropout"),
    case("inherited, and something else", DISABLES, "Dropout of memory is disabled.", around="eval()"),
    case("a missing word", "eval() disables quick dropout.", "eval() disables dropout.", "asserts, extra 1"),
    case("a word more", DISABLES, "eval() disables quick dropout.", "asserts"),
    case("a narrower word", "eval() disables autograd.", "eval() disables gradients.", "asserts, widened 1"),
    case(
        "one of two that are called", "eval() disables autograd.", "eval() and no_grad() disable autograd.",
        "asserts, extra 1, divided",
    ),
    case(
        "one of two that are called, a missing word", "eval() disables quick autograd.", "eval() and no_grad() disable autograd.",
        "asserts, extra 2, divided",
    ),
    case(
        "both that are called", "eval() and no_grad() disable autograd.", "eval() and no_grad() disable autograd.",
        "asserts",
    ),
    case("one of two layers", DISABLES, "eval() disables dropout and batch norm.", "asserts"),
    case(
        "two processes besides", "eval() disables dropout and batch norm and Adam and SGD and autograd.", "In forward() and backward(), eval() disables dropout and batch norm and Adam and SGD and autograd.",
        "asserts, extra 6",
    ),
    case(
        "both ways", "No dropout in eval(): autograd is enabled.", "No dropout in eval(): autograd is enabled.",
        "asserts",
    ),
    case(
        "both ways, and more", "No dropout in eval(): autograd is enabled.", "No dropout in eval(): autograd is enabled of memory.",
    ),
    case(
        "both ways, inherited", "No dropout in eval(): autograd is enabled.", "No dropout: autograd is enabled.",
        around="eval()",
    ),
    case("has", "Dropout has weights.", "Dropout has weights.", "asserts"),
    case("has no", "Dropout has weights.", "Dropout has no weights.", "denies, flipped"),
    case("not even with a verb", "Dropout has weights.", "No dropout weights.", "denies, flipped"),
    case("has, after all", "Dropout has no weights.", "Dropout has weights.", "denies, flipped"),
    case("only named", "Dropout has no weights.", "Dropout weights."),
    case("still named", "Dropout has no weights.", "Dropout still weights.", "denies, flipped"),
    case("named", "Dropout has weights.", "Dropout weights.", "asserts"),
    case("is the other", "Dropout is batch norm.", "Dropout is batch norm.", "asserts"),
    case("both listed", "Dropout is batch norm.", "Dropout and batch norm."),
    case("has, of what is around", "Dropout has weights.", "It has weights.", "asserts, inherited dropout", around="dropout"),
    case("has with a word more", "Dropout has weights.", "Dropout has quick weights.", "asserts, extra 1"),
    case("has with a number more", "Dropout has weights.", "Dropout has 2 weights.", "asserts"),
    case(
        "has with a number in a word more", "Dropout has weights.", "Dropout has x2 weights.",
        "asserts, extra 1",
    ),
    case(
        "has with another word", "Dropout of Adam has soft weights.", "Dropout of Adam has quick weights.",
        "asserts, extra 2",
    ),
    case(
        "as much more as is tolerated", "Dropout is batch norm.", "Dropout is batch norm with memory.",
        "asserts, extra 2",
    ),
    case(
        "more than is tolerated", "Dropout is batch norm.", "Dropout is batch norm with memory and weights.",
    ),
    case("a layer more", "eval() disables dropout gradients.", "eval() disables dropout gradients of Adam."),
    case(
        "a call more", "eval() disables dropout gradients.", "eval() disables dropout gradients of no_grad().",
    ),
    case(
        "a process more", "eval() disables dropout gradients.", "eval() disables dropout gradients in backward().",
        "asserts, extra 3",
    ),
    case(
        "both of two verbs turned round", "Adam needs more memory than SGD.", "Adam does not need less memory than SGD.",
    ),
    case(
        "one of two verbs turned round", "Adam needs more memory than SGD.", "Adam needs less memory than SGD.",
        "denies, flipped",
    ),
    case("two verbs and two denials", "eval() records more memory.", "eval() never records no more memory."),
    case(
        "two verbs, denied and turned round", "eval() records more memory.", "eval() never records less memory.",
    ),
    case("less for more", "eval() uses more memory.", "eval() uses less memory.", "denies, flipped"),
    case(
        "not more for more", "eval() uses more memory.", "eval() does not use more memory.",
        "denies, flipped",
    ),
    case("not more for less", "eval() uses less memory.", "eval() does not use more memory."),
    case("more for not less", "eval() does not use less memory.", "eval() uses more memory."),
    case("not more for not less", "eval() does not use less memory.", "eval() does not use more memory."),
    case("a phase besides", DISABLES, "eval() disables dropout during inference.", "asserts"),
    case("the other phase besides", DISABLES, "eval() disables dropout during training."),
    case("an example besides", DISABLES, "eval() disables dropout with things such as weights.", "asserts"),
    case("one thing twice", DISABLES, "eval() disables dropout memory of memory.", "asserts, extra 2"),
    case(
        "another thing besides two layers", DISABLES, "eval() disables dropout and batch norm of memory.",
        "asserts, extra 2",
    ),
    case("two things besides", DISABLES, "eval() disables dropout of memory and weights."),
    case(
        "in both phases", "Dropout changes during training and inference.", "Dropout changes during training and inference.",
        "asserts",
    ),
    case("of both phases", "Dropout changes.", "Dropout changes during training and inference."),
    case(
        "compared with what it is", "eval() needs more autograd.", "eval() needs more gradients than autograd.",
    ),
    case("a comparison of the other with another", MORE, "SGD uses more memory than dropout."),
    case("only of phases", "Training and inference change.", "Training and inference change.", "asserts"),
    case(
        "another comparison of the other", "SGD uses less memory than Adam.", "Adam uses less memory than dropout.",
    ),
    case(
        "has, of one that is around", "Dropout of Adam has weights.", "Dropout has weights.",
        "asserts, inherited adam", around="Adam",
    ),
    case(
        "has no, of one that is around", "Dropout of Adam has weights.", "No dropout weights.",
        "denies, inherited adam, flipped", around="Adam",
    ),
    case(
        "has still, of one that is around", "Dropout of Adam has weights.", "Dropout still weights.",
        "asserts, inherited adam", around="Adam",
    ),
    case("named, of one that is around", "Dropout of Adam has weights.", "Dropout weights.", around="Adam"),
    case(
        "has with a word more, of one that is around", "Dropout of Adam has weights.", "Dropout has quick weights.",
        around="Adam",
    ),
    case(
        "has, of two that are around", "Dropout of Adam with SGD has weights.", "Dropout has weights.",
        around="Adam SGD",
    ),
    case(
        "a phase and another thing besides", DISABLES, "eval() disables dropout during inference of memory.",
        "asserts, extra 2",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "example", "sentence", "around"), CASES)
def test_a_sentence_fits_what_says_the_same(
    expected: list[str], example: str, sentence: str, around: str
) -> None:
    assert expected == fitted(sentence, taught(example), around=around)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        pytest.param(["asserts, shared 1"], WORDY, id="all of its words"),
        pytest.param(["asserts, extra 2, shared 0.6"], "eval() disables quick soft warm dropout.", id="enough of its words"),
        pytest.param([], "eval() disables quick soft dropout.", id="too few of its words"),
        pytest.param([], "quick soft warm cold dark dropout is disabled.", id="all of its words, of something before"),
    ],
)  # fmt: skip
def test_an_example_that_the_vocabulary_cannot_tell_needs_its_words(
    expected: list[str], sentence: str
) -> None:
    assert expected == fitted(sentence, taught(WORDY, wordy=True), around="eval()")


def test_of_two_examples_that_say_the_same_the_words_decide() -> None:
    plain, wordy = taught(DISABLES, "plain"), taught("eval() disables quick dropout.", "wordy", wordy=True)

    matcher = Matcher([plain, wordy], words())

    assert ["wordy"] == [
        fit.pattern.claim for fit in matcher.fits(frames("eval() disables quick dropout.")[0])
    ]
    assert ["plain"] == [fit.pattern.claim for fit in matcher.fits(frames(DISABLES)[0])]


@pytest.mark.parametrize(
    ("expected", "claim", "near"),
    [
        pytest.param([], "c", "eval() disables dropout of gradients.", id="of the claim"),
        pytest.param(["asserts, extra 2"], "another", "eval() disables dropout of gradients.", id="of another claim"),
        pytest.param(["asserts, extra 2"], "c", DISABLES, id="that says no more"),
    ],
)  # fmt: skip
def test_who_says_a_near_miss_says_no_claim(expected: list[str], claim: str, near: str) -> None:
    sentence = "eval() disables dropout of gradients."

    assert expected == fitted(sentence, taught(DISABLES), taught(near, claim, near_miss=True))


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        pytest.param([], "eval() disables big hot dropout.", id="as many"),
        pytest.param(["asserts, shared 1"], "eval() disables hot dropout.", id="fewer"),
    ],
)
def test_a_near_miss_in_more_of_its_words(expected: list[str], sentence: str) -> None:
    near = taught("eval() disables big hot dropout.", near_miss=True)

    assert expected == fitted(sentence, taught("eval() disables hot dropout."), near)


@pytest.mark.parametrize(
    ("expected", "sentence"),
    [
        pytest.param([], "eval() enables dropout.", id="turned round"),
        pytest.param(["asserts"], DISABLES, id="as it is"),
    ],
)
def test_a_near_miss_of_what_a_claim_denies(expected: list[str], sentence: str) -> None:
    near = taught("eval() enables dropout.", near_miss=True)

    assert expected == fitted(sentence, taught(DISABLES), near)


def read_freely(sentence: str, *examples: Pattern, lent: str = "", around: str = "") -> list[str]:
    """How the last clause of a sentence fits if need be; what is ``lent`` is clear, ``around`` only near, nearest first."""
    clear = [thing for frame in frames(lent) for thing in frame.things]
    levels = [frames(level) for level in around.split("|")]
    found = Fitting(examples, words()).fits(frames(sentence)[-1], clear, levels)
    return [("near " if fit.near else "") + told(fit) for fit in found]


@pytest.mark.parametrize(
    ("expected", "example", "sentence", "around"),
    [
        pytest.param(["asserts"], DISABLES, DISABLES, "", id="the same"),
        pytest.param(["near asserts, extra 4"], DISABLES, "eval() disables dropout of gradients of memory.", "", id="much more"),
        pytest.param([], DISABLES, "eval() enables dropout of gradients of memory.", "", id="much more, turned round"),
        pytest.param(["near asserts, extra 4"], "eval() does not disable dropout.", "eval() does not disable dropout of gradients of memory.", "", id="much more, with a not"),
        pytest.param([], DISABLES, "eval() disables dropout of no_grad().", "", id="another that is called"),
        pytest.param(["near asserts, inherited eval"], "eval() disables dropout of gradients.", "Dropout of gradients is disabled.", "eval() and memory.", id="near"),
        pytest.param(["near asserts, inherited eval"], "eval() disables dropout.", "Dropout is disabled.", "eval() and no_grad().", id="near one of two that are called"),
        pytest.param([], "eval() disables dropout of gradients.", "no_grad() disables dropout of gradients.", "eval().", id="near another that it calls"),
    ],
)  # fmt: skip
def test_a_sentence_that_says_more_is_read_freely(
    expected: list[str], example: str, sentence: str, around: str
) -> None:
    assert expected == read_freely(sentence, taught(example), around=around)


SAVES, LONG = "no_grad() uses less memory.", "eval() disables dropout of gradients."


@pytest.mark.parametrize(
    ("expected", "example", "sentence", "lent"),
    [
        pytest.param(["near asserts, flipped"], SAVES, "Without no_grad() more memory is used.", "", id="what is so without it"),
        pytest.param(["near denies"], SAVES, "Without no_grad() less memory is used.", "", id="what is so with it, without it"),
        pytest.param([], SAVES, "Without eval() less memory is used.", "no_grad()", id="what is so without another"),
        pytest.param(["near asserts, inherited dropout, flipped"], DISABLES, "Without eval() it works.", "dropout", id="what is so of what is clear, without it"),
        pytest.param([], "no_grad() has memory.", "Without no_grad() memory is there.", "", id="what is there without it"),
        pytest.param([], "no_grad() uses memory.", "Without no_grad() memory is used.", "", id="what is used without it"),
        pytest.param(["near asserts"], DISABLES, "eval() only disables dropout.", "", id="only that"),
        pytest.param(["near asserts, inherited dropout"], DISABLES, "eval() only disables it.", "dropout", id="only that, of what is clear"),
        pytest.param(["near asserts"], DISABLES, "If only eval() is called, dropout is disabled.", "", id="only under that circumstance"),
        pytest.param(["asserts"], "eval() only disables dropout.", "eval() only disables dropout.", "", id="only that, as the example"),
        pytest.param([], DISABLES, "eval() only enables dropout.", "", id="only the opposite"),
        pytest.param([], DISABLES, "eval() does not only disable dropout.", "", id="not only that"),
        pytest.param([], DISABLES, "Without eval() only dropout is disabled.", "", id="only that, without it"),
        pytest.param(["near asserts"], DISABLES, "eval() should disable dropout.", "", id="what ought to be so"),
        pytest.param(["near asserts, inherited dropout"], DISABLES, "eval() should disable it.", "dropout", id="what ought to be so, of what is clear"),
        pytest.param([], DISABLES, "eval() should enable dropout.", "", id="what ought not to be so"),
        pytest.param([], "eval() does not disable dropout.", "eval() does not only disable dropout.", "", id="not only that, as the example"),
        pytest.param([], "Without eval(), dropout changes.", "Without eval(), only dropout changes.", "", id="only that, without it, as the example"),
        pytest.param(["near asserts"], "eval() computes gradients.", "eval() records updated gradients.", "", id="one of two verbs"),
        pytest.param(["near asserts, inherited gradient"], "eval() computes gradients of weights.", "eval() records updated weights.", "gradients", id="one of two verbs, of what is clear"),
        pytest.param(["asserts"], "eval() changes gradients.", "eval() uses changed gradients.", "", id="the heavier of two verbs"),
        pytest.param([], "Batch norm is no weight.", "Batch norm and weights are there.", "", id="things side by side"),
        pytest.param(["near asserts"], "Training requires eval().", "Call eval() in training.", "", id="what it tells to call"),
        pytest.param([], "To resume you need to stop autograd.", "To resume, don't stop autograd.", "", id="what is not to be done to an end"),
        pytest.param([], "Training requires eval().", "Adam calls eval() in training.", "", id="what something else calls"),
        pytest.param([], "Training requires eval().", "Never call eval() in training.", "", id="what it tells not to call"),
        pytest.param(["near asserts"], DISABLES, "Gradients and weights: eval() disables dropout.", "", id="behind a label"),
        pytest.param(["near asserts"], DISABLES, "no_grad() or train(): eval() disables dropout.", "", id="behind a label that names others"),
        pytest.param([], DISABLES, "No gradients and weights: eval() disables dropout.", "", id="behind a denial"),
        pytest.param([], DISABLES, "Adam stops.", "", id="nothing that it names"),
    ],
)  # fmt: skip
def test_what_says_it_otherwise_is_near(expected: list[str], example: str, sentence: str, lent: str) -> None:
    assert expected == read_freely(sentence, taught(example), lent=lent)


@pytest.mark.parametrize(
    ("expected", "example", "sentence", "around"),
    [
        pytest.param(["near asserts, inherited eval"], LONG, "Dropout of gradients is disabled.", "Hello.|eval().", id="two before"),
        pytest.param(["near asserts, inherited eval"], LONG, "Dropout of gradients is disabled.", "Hello.|Hello.|eval().", id="three before"),
        pytest.param([], LONG, "Dropout of gradients is disabled.", "Hello.|Hello.|Hello.|eval().", id="four before"),
        pytest.param(["near asserts, inherited eval"], LONG, "Dropout of gradients is disabled.", "Hello.|If eval() is called, Adam stops.", id="in a circumstance"),
        pytest.param(["near asserts, inherited eval gradient"], LONG, "Dropout is disabled.", "eval() of gradients.", id="all but one just before"),
        pytest.param(["near asserts, inherited adam"], MORE, "It uses more memory than SGD.", "Adam.", id="a comparison of what is before"),
        pytest.param([], LONG, "It is disabled.", "eval() and dropout of gradients.", id="all before"),
        pytest.param(["near asserts, inherited eval"], "eval() has dropout of gradients.", "It has dropout of gradients.", "eval().", id="two, without a verb"),
        pytest.param(["near asserts, inherited eval, extra 3"], LONG, "Dropout of gradients is disabled in backward().", "eval().", id="what is called beside what goes on"),
        pytest.param([], "eval() has dropout.", "It has dropout.", "eval().", id="one, without a verb"),
        pytest.param([], "eval() uses dropout.", "Dropout is used.", "eval().", id="one, with a light verb"),
        pytest.param([], "Without eval(), dropout changes weights.", "Dropout changes weights.", "Without eval() memory is there.", id="without it, before"),
    ],
)  # fmt: skip
def test_what_a_sentence_leaves_out_may_stand_before_it(
    expected: list[str], example: str, sentence: str, around: str
) -> None:
    assert expected == read_freely(sentence, taught(example), around=around)


@pytest.mark.parametrize(
    ("expected", "sentence", "lent"),
    [
        pytest.param(["memory", "speed ~"], "no_grad() saves memory and time.", "", id="time"),
        pytest.param(
            ["memory", "speed ~"], "It saves memory and time.", "no_grad()", id="time, of what is clear"
        ),
        pytest.param(["memory"], "no_grad() saves memory.", "", id="no time"),
        pytest.param([], "no_grad() needs more memory and time.", "", id="more time"),
        pytest.param([], "no_grad() saves weights and time.", "", id="time, and nothing that is known"),
        pytest.param(["adam", "fast ~"], "Adam saves memory and time.", "", id="time of a layer"),
        pytest.param(["weights"], "Only weights change memory.", "", id="only one"),
        pytest.param(
            ["weights ~"],
            "Only weights of gradients change memory of autograd.",
            "",
            id="only one of another",
        ),
        pytest.param(
            ["weights ~"], "Only weights of step() change memory.", "", id="only one, with what is called"
        ),
        pytest.param(
            ["weights ~"],
            "Only weights of step() change it.",
            "memory",
            id="only one, with what is called, of what is clear",
        ),
        pytest.param(
            [], "Weights of step() change only memory.", "", id="one of which only something changes"
        ),
        pytest.param([], "Weights of step() change memory.", "", id="not only one"),
    ],
)
def test_what_a_sentence_says_besides_is_near(expected: list[str], sentence: str, lent: str) -> None:
    fitting = Fitting(
        [
            taught("no_grad() saves memory.", "memory"),
            taught("no_grad() increases speed.", "speed"),
            taught("Adam saves memory.", "adam"),
            taught("Adam increases speed.", "fast"),
            taught("Only weights change memory.", "weights"),
        ],
        words(),
    )
    things = [thing for frame in frames(lent) for thing in frame.things]
    found = fitting.fits(frames(sentence)[-1], things)

    assert expected == [f"{fit.pattern.claim}{' ~' if fit.near is True else ''}" for fit in found]


def test_of_two_examples_of_a_claim_the_nearer_is_fitted() -> None:
    several = (taught(LONG), taught(DISABLES), taught("eval() disables quick dropout."))

    assert ["asserts"] == read_freely(DISABLES, *several)


def test_what_is_clear_comes_before_what_is_only_near() -> None:
    clear, near = taught(DISABLES, "clear"), taught("no_grad() disables dropout.", "near")
    sentence = "Dropout of gradients of memory is disabled."

    assert ["near asserts, inherited eval, extra 4"] == read_freely(
        sentence, clear, near, lent="eval()", around="no_grad()."
    )


@pytest.mark.parametrize(
    ("expected", "fuller", "sentence"),
    [
        pytest.param(["denies"], "eval() disables dropout and batch norm.", "eval() disables dropout and batch norm.", id="things"),
        pytest.param(["denies, shared 1"], "eval() disables quick dropout.", "eval() disables quick dropout.", id="words"),
    ],
)  # fmt: skip
def test_of_two_examples_of_a_claim_the_fuller_is_fitted(
    expected: list[str], fuller: str, sentence: str
) -> None:
    assert expected == read_freely(sentence, taught(DISABLES), taught(fuller, stance=Stance.DENIES))


def test_what_is_an_example_of_both_stances_is_only_near() -> None:
    both = (taught(DISABLES), taught(DISABLES, stance=Stance.DENIES))

    assert ["near asserts"] == read_freely(DISABLES, *both)


def test_what_a_longer_example_implies_is_said_too() -> None:
    shorter, longer = taught(DISABLES, "shorter"), taught("eval() disables dropout of gradients.", "longer")

    assert ["asserts", "near asserts, extra 2"] == read_freely(
        "eval() disables dropout of gradients.", shorter, longer
    )


def test_what_is_clear_is_no_other_than_what_a_clause_calls_itself() -> None:
    example = taught("eval() disables dropout of gradients.")

    assert [] == read_freely("no_grad() disables dropout of gradients.", example, lent="eval()")


def test_who_denies_more_than_an_example_is_not_read_freely() -> None:
    denial = taught("eval() does not disable dropout.", stance=Stance.DENIES)

    assert [] == read_freely("eval() does not disable dropout of gradients of memory.", denial)


@pytest.mark.parametrize(
    ("expected", "beside"),
    [
        pytest.param(["near asserts"], ("change", Says(positive=True, negated=False)), id="does another thing"),
        pytest.param([], ("change", Says(positive=False, negated=False)), id="does not do another thing"),
        pytest.param([], (TORN, Says(positive=True, negated=False)), id="says it both ways"),
    ],
)  # fmt: skip
def test_of_what_a_clause_says_an_example_may_be_a_part(
    expected: list[str], beside: tuple[str, Says]
) -> None:
    frame = frames(DISABLES)[0]
    axis, says = beside
    fits = Fitting([taught(DISABLES)], words()).fits(
        replace(frame, relations={**frame.relations, axis: says})
    )

    assert expected == [("near " if fit.near else "") + told(fit) for fit in fits]
