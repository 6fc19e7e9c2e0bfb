"""What shares the verb of the clause before it: read with a few words of our own (tests/small.py)."""

from __future__ import annotations

import pytest
from small import frames, spelled

TRAINING = "Adam changes weights in training = adam weight training: change+, about adam"


def case(what: str, sentence: str, *says: str) -> object:
    return pytest.param(list(says), sentence, id=what)


@pytest.mark.parametrize(
    ("says", "sentence"),
    [
        case("another thing in another phase", "Adam changes weights in training and memory in inference.",
             TRAINING, "memory in inference = adam memory inference: change+, about adam, sequel"),
        case("behind a comma", "Adam changes weights in training, memory in inference.",
             TRAINING, "memory in inference = adam memory inference: change+, about adam"),
        case("in another mode", "Adam changes weights in train mode and memory in eval mode.",
             "Adam changes weights in train mode = adam weight train: change+, about adam",
             "memory in eval mode = adam memory eval: change+, about adam, sequel"),
        case("behind the phase", "Adam changes in training weights and memory in inference.",
             "Adam changes in training weights = adam training weight: change+, about adam",
             "memory in inference = adam memory inference: change+, about adam, sequel"),
        case("two things before it", "Adam changes weights and autograd in training and memory in inference.",
             "Adam changes weights and autograd in training = adam weight autograd training: change+, about adam, of autograd&weight",
             "memory in inference = adam memory inference: change+, about adam, sequel"),
        case("two things", "Adam changes weights in training and autograd and memory in inference.",
             TRAINING, "autograd and memory in inference = adam autograd memory inference: change+, about adam, sequel"),
        case("behind another clause", "Adam is possible and changes weights in training and memory in inference.",
             "Adam is possible = adam: possible+, open", "changes weights in training = weight training: change+, sequel",
             "memory in inference = memory inference: change+, sequel"),
        case("in brackets", "SGD (Adam changes weights in training and memory in inference) is quick.",
             "SGD (Adam changes weights in training and memory in inference) is quick = sgd: be+, words quick",
             f"{TRAINING}, of sgd", "memory in inference = adam memory inference: change+, about adam, of sgd, sequel"),
        case("not in the same phase", "Adam changes weights in training and memory in training.",
             "Adam changes weights in training and memory in training = adam weight training memory training: change+, about adam"),
        case("not in two phases", "Adam changes weights in training and memory in training and inference.",
             "Adam changes weights in training and memory in training and inference = adam weight training memory training inference: change+, about adam, of inference&training"),
        case("not of two phases", "Adam changes weights in training and inference and memory in eval mode.",
             "Adam changes weights in training and inference and memory in eval mode = adam weight training inference memory eval: change+, about adam, of inference&training"),
        case("not with a verb of its own", "Adam changes weights in training and stops memory in inference.",
             TRAINING, "stops memory in inference = memory inference: active-, sequel"),
        case("not of two verbs", "Adam changes weights more in training, memory in inference.",
             "Adam changes weights more in training = adam weight training: amount+ change+, about adam"),
        case("not without a verb", "Adam is for weights in training and memory in inference.",
             "Adam is for weights in training and memory in inference = adam weight training memory inference: be+"),
        case("not without a thing", "Adam changes weights in training and in inference.",
             "Adam changes weights in training and in inference = adam weight training inference: change+, about adam, of inference&training"),
        case("not of a subject alone", "Weights in training change and memory in inference.",
             "Weights in training change and memory in inference = weight training memory inference: change+, about weight training"),
        case("not with a subject of its own", "Adam changes weights in training and memory of dropout in inference.",
             "Adam changes weights in training and memory of dropout in inference = adam weight training memory dropout inference: change+, about adam"),
        case("not with a call of its own", "Adam changes weights in training and memory of step() in inference.",
             "Adam changes weights in training and memory of step() in inference = adam weight training memory step inference: change+, about adam"),
    ],
)  # fmt: skip
def test_a_thing_in_another_phase_shares_the_verb(says: list[str], sentence: str) -> None:
    assert says == [f"{sentence[frame.start : frame.end]} = {spelled(frame)}" for frame in frames(sentence)]


@pytest.mark.parametrize(
    ("says", "sentence"),
    [
        case("denied", "Adam changes weights in training, not in inference.",
             TRAINING, "not in inference = adam weight inference: change-, about adam"),
        case("denied in a mode", "Adam changes weights in train mode and not in eval mode.",
             "Adam changes weights in train mode = adam weight train: change+, about adam",
             "not in eval mode = adam weight eval: change-, about adam"),
        case("denied of it", "Adam changes weights in training, but it does not in inference.",
             TRAINING, "it does not in inference = adam weight inference: change-, about adam"),
        case("set off", "Adam changes weights in training rather than in inference.",
             TRAINING, "rather than in inference = adam weight inference: change-, about adam"),
        case("another thing, denied", "Adam changes weights in training, but not memory in inference.",
             TRAINING, "not memory in inference = adam memory inference: change-, about adam"),
        case("not denied", "Adam changes weights in training, but in inference.", TRAINING),
        case("denied twice", "Adam changes weights in training, but never not in inference.",
             TRAINING, "never not in inference = adam inference: change-, about adam"),
        case("denied where it is denied", "Adam does not change weights in training, but it is not in inference.",
             "Adam does not change weights in training = adam weight training: change-, about adam", "it is not in inference = inference: be-"),
        case("denied where something is not called", "If eval() is not called, Adam changes weights in training, but it does not in inference.",
             "If eval() is not called, Adam changes weights in training = adam weight training omitted: change+, when eval action, about adam, without eval"),
        case("in other words", "Adam changes weights in training, soft memory in inference.", TRAINING),
        case("for a reason", "Adam changes weights in training, because memory in inference.", TRAINING),
        case("in the same phase", "Adam changes weights in training, but it is not in training.", TRAINING, "it is not in training = training: be-"),
        case("in two phases", "Adam changes weights in training, but it is not in inference and training.",
             TRAINING, "it is not in inference and training = inference training: be-, of inference&training"),
        case("of two verbs", "Adam changes weights more in training, but it is not in inference.",
             "Adam changes weights more in training = adam weight training: amount+ change+, about adam", "it is not in inference = inference: be-"),
        case("of no phase", "Adam changes weights, but it is not in inference.", "Adam changes weights = adam weight: change+, about adam",
             "it is not in inference = inference: be-"),
    ],
)  # fmt: skip
def test_it_may_be_denied_of_another_phase(says: list[str], sentence: str) -> None:
    assert says == [f"{sentence[frame.start : frame.end]} = {spelled(frame)}" for frame in frames(sentence)]
