"""Whose words they are: what an article asserts itself, rejects, reports, asks, or only mentions.

Each case is a text of our own about what `eval()` does to autograd and dropout, and what it says of them.
"""

from __future__ import annotations

import pytest
from taught import the_reader

from claimcheck import documents
from claimcheck.model import Stance
from claimcheck.reading.prose import Reader

AUTOGRAD, DROPOUT, BN = "eval/disables-autograd", "eval/disables-dropout", "eval/disables-batchnorm"
NO_GRAD = "no-grad/disables-autograd"
VIEW, DEFAULT = "view/shares-memory", "train/modules-default-train-mode"
ADAFACTOR = "optim/provides-adafactor"
PLAIN, PARAMETER = "requires-grad/default-false", "module/parameter-requires-grad-default-true"
STEP, MANAGER = "optimizer/step-updates-parameters", "no-grad/is-context-manager"
RESULT, SAVES, FAST = "no-grad/result-requires-grad-false", "no-grad/saves-memory", "no-grad/speeds-up"
CALLS = "module/call-invokes-forward"
SIGMOID, MODE = "bce/with-logits-applies-sigmoid", "eval/sets-evaluation-mode"
SOFTMAX = "cross-entropy/applies-softmax"
YES, NO = Stance.ASSERTS, Stance.DENIES
IT = "`model.eval()` disables autograd"
DOES = "`model.eval()` disables dropout"
ZH = "`model.eval()` 会关闭梯度计算"
ZH_DOES = "`model.eval()` 会关闭 dropout"


def said(text: str) -> dict[str, Stance]:
    """What a text vouches for."""
    found = the_reader().read(documents.parse(text, "article.md")).assertions
    return {one.claim: one.stance for one in found if not one.loose}


def case(sentence: str, what: str, **stances: Stance) -> object:
    return pytest.param(sentence, {globals()[name]: stance for name, stance in stances.items()}, id=what)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case(f"{IT}.", "said", AUTOGRAD=YES),
        case(f"Wrong: {IT}.", "under a label", AUTOGRAD=NO),
        case(f"错误：{ZH}。", "under a Chinese label", AUTOGRAD=NO),
        case(f"错误理解：{ZH}。", "called misunderstood", AUTOGRAD=NO),
        case(f"Wrong settings aside, {IT}.", "after another word for wrong", AUTOGRAD=YES),
        case(f"There is a myth: {IT}.", "called a myth", AUTOGRAD=NO),
        case(f"It is a myth that {IT}, but {DOES}.", "a myth up to a turn", AUTOGRAD=NO, DROPOUT=YES),
        case(f"It is a myth that {IT}, because {DOES}.", "a myth, and somebody's reason", AUTOGRAD=NO),
        case(f"{IT}, which is wrong.", "called wrong afterwards", AUTOGRAD=NO),
        case(f"{IT}; that is wrong.", "called wrong after a semicolon", AUTOGRAD=NO),
        case(f"{IT}, but dropout gives wrong results.", "before something else that is wrong", AUTOGRAD=YES),
        case(f"{IT}, and wrong gradients are the result.", "before a wrong thing", AUTOGRAD=YES),
        case(f"{ZH}的说法是错的。", "called wrong in Chinese", AUTOGRAD=NO),
        case(f"{ZH}，dropout 的结果是错误的。", "before something else that is wrong, in Chinese", AUTOGRAD=YES),
        case(f"One might expect that {IT}.", "expected"),
        case(f"One might expect that {IT}, but {DOES}.", "expected up to a turn", DROPOUT=YES),
        case(f"有人说 {ZH}。", "reported in Chinese"),
        case("要关闭梯度，只用 `model.eval()` 不够。", "what does not serve a purpose"),
        case("想关闭梯度，用 `model.eval()` 是没用的。", "what is no use"),
        case("用 `model.eval()` 关闭梯度计算是没用的。", "what is no use to try", AUTOGRAD=NO),
        case("Using `model.eval()` to turn off autograd does not work.", "what does not work", AUTOGRAD=NO),
        case("In eval mode dropout does not work.", "what does not work by itself", DROPOUT=YES),
        case(
            "张量的 `requires_grad` 默认为 False，而 `nn.Parameter` 的 `requires_grad` 默认为 True。",
            "two defaults", PLAIN=YES, PARAMETER=YES,
        ),
        case("张量的 `requires_grad` 默认为 False，如果设为 True，就会记录操作。", "a default and what else", PLAIN=YES),
        case("`forward()` is quick and `optimizer.step()` updates the weights.", "after another call", STEP=YES),
        case("在 `no_grad()` 中，结果的 `requires_grad=False`，PyTorch 不会构建计算图。", "a value and what follows", RESULT=YES),
        case("In eval mode: no randomness, dropout is disabled.", "a lack beside it", DROPOUT=YES),
        case("## `torch.no_grad()`\n\nIt is a context manager.", "what it is", MANAGER=YES),
        case("**`torch.no_grad()`** is a context manager, for **fewer gradients**", "between words in bold", MANAGER=YES),
        case("`torch.no_grad()` 既省显存又提速。", "both at once", SAVES=YES, FAST=YES),
        case("`__call__` 中调用了 `forward` 函数，区别在于别处。", "who calls whom", CALLS=YES),
        case("Dropout has to be off there, and `model.eval()` does that for you.", "what is done so", DROPOUT=YES),
        case("推理前要关闭 dropout，`model.eval()` 会帮你做这件事。", "what is done so, in Chinese", DROPOUT=YES),
        case("**BCEWithLogitsLoss = Sigmoid + BCELoss**", "an equation in bold", SIGMOID=YES),
        case("`model.eval()` — puts the model in evaluation (inference) mode.", "a bracket in a form", MODE=YES),
        case("可以用 `model.eval()` 切换到评估（推理）模式。", "a bracket in a form, in Chinese", MODE=YES),
        case("## `model.eval()`\n\n- 作用：把模型设为评估模式。", "what a heading's call is for", MODE=YES),
        case("`nn.CrossEntropyLoss` 直接使用没归一化的 logits。", "a description that denies"),
        case("说明_注意：`nn.CrossEntropyLoss` 自带 softmax_", "emphasis that nothing has rendered", SOFTMAX=YES),
        case("This layer always applies dropout, even in evaluation mode.", "what somebody's layer does"),
        case("The pipeline is put in evaluation mode by default.", "what somebody's code does by default"),
        case("By default, `model.eval()` disabled autograd.", "what a call once did"),
        case("1. 前向传播\n2. 反向传播\n3. 更新参数", "steps of a list"),
        case("反向传播\n\n更新模型的参数\n\n然后继续", "steps line by line"),
        case("使用 pytest 来运行所有单元测试。", "tests of units"),
        case("Same as `nn.Module`, but it needs no `super().__init__()`.", "what is only like it"),
        case("Dropout parameters, for the pooling layer", "names beside each other"),
        case("We assume that the data has the right type. `model.eval()` disables dropout.", "assumed", DROPOUT=YES),
        case("`model.eval()` disables autograd, says the title.", "what a title says"),
        case("`model.eval()` 会关闭梯度计算，作者这么说。", "what an author says"),
        case("`model.eval()` doesn't really do anything to the gradients.", "what does nothing to it", AUTOGRAD=NO),
        case("```python\nmodel.eval()\ny = model(x)  # ❌ builds no graph\n```", "beside code that is crossed out"),
        case("例如，评估模式下 dropout 会关闭。", "an example that is a sentence", DROPOUT=YES),
        case(f"这是一个常见的误区，{ZH.replace('会', '不会')}。", "behind a myth and a comma"),
        case(f"不要指望 {ZH}，`torch.no_grad()` 会关闭梯度计算。", "another call after a myth", AUTOGRAD=NO),
        case(f"有人说 {ZH}，其实 {ZH_DOES}。", "reported up to a turn, in Chinese", DROPOUT=YES),
        case(f"**Myth: {IT}**\nWrong. It is about layers.", "a myth that is called wrong", AUTOGRAD=NO),
        case(f"**Myth: {IT}**\n{DOES}.", "a bold myth above what is so", AUTOGRAD=NO, DROPOUT=YES),
        case(f"**Note that {IT}**\nand dropout.", "a bold line that goes on", AUTOGRAD=YES, DROPOUT=YES),
        case(f"{IT}. It does not.", "taken back by the next sentence", AUTOGRAD=NO),
        case(f"{ZH}。其实并不会。", "taken back by the next sentence, in Chinese", AUTOGRAD=NO),
        case(f"{IT}. It does not disable dropout.", "before another denial", AUTOGRAD=YES),
        case(f"有帖子说 {ZH}。", "reported of a post"),
        case(f"Somebody wrote that {IT}.", "reported of somebody"),
        case("`view()` 不会倒腾数据，与原张量共享内存。", "behind a denial in strange words", VIEW=YES),
        case("默认不是训练模式。", "is not, in Chinese", DEFAULT=NO),
        case("Training mode is not the default.", "is not", DEFAULT=NO),
        case("`model.eval()` 之后 dropout 也不会嘎嘣。", "does not do something strange"),
        case("转成 TorchScript 后更省内存。", "less, where who denies that it is the same says more"),
        case("忘记调用 `eval()`。`torch.optim` 中有 `Adafactor` 优化器。", "after a lack that has nothing to do with it", ADAFACTOR=YES),
        case("| | new memory? |\n|---|---|\n| `view()` | ❌ shares memory |", "an answer and its reason", VIEW=YES),
        case(f'"{IT}."', "quoted"),
        case(f"“{ZH}。”", "quoted in Chinese"),
        case(f'"Evaluation" is "off": {IT}.', "beside quotations", AUTOGRAD=YES),
        case(f"Common mistakes:\n\n- {IT}.", "among mistakes"),
        case(f"## Common mistakes\n\n{IT}.", "under mistakes"),
        case(f"## Common mistakes with dropout\n\n{IT}.", "under mistakes about something", AUTOGRAD=YES),
        case(f"Many people believe that\n\n- {IT}.", "believed by many"),
        case(f"I thought `model.eval()` was not needed.\n\n1. {IT}.", "after an error that was ended", AUTOGRAD=YES),
        case(f"| Statement | True |\n|---|---|\n| {IT} | ❌ |", "crossed out in its row"),
        case(f"| Statement | True |\n|---|---|\n| {IT} | ✅ |", "ticked in its row", AUTOGRAD=YES),
        case(f"A) {IT}.", "an answer to choose"),
        case(f"What does it do? A) {IT}. B) nothing", "an answer after its question"),
        case(f"(C) {IT}.", "an answer in brackets"),
        case(f"C: {IT}.", "an answer with a colon"),
        case(f"F. {IT}.", "of a list that is no quiz", AUTOGRAD=YES),
        case(f"A model in eval mode is quiet. {IT}.", "after the word A", AUTOGRAD=YES),
        case(f"{ZH}呢", "wondered"),
        case('"Does `model.eval()` disable autograd?"', "asked in quotation marks"),
        case("Is `model.eval()` enough? It disables autograd.", "after a question", AUTOGRAD=YES),
    ],
)  # fmt: skip
def test_a_text_vouches_for_what_it_says_itself(text: str, expected: dict[str, Stance]) -> None:
    assert expected == said(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("`model.eval()` stops recording gradients.", "stops doing", AUTOGRAD=YES),
        case("`model.eval()` keeps gradients from being computed.", "keeps from being done", AUTOGRAD=YES),
        case("`model.eval()` prevents gradients from being computed.", "prevents from being done", AUTOGRAD=YES),
        case("`model.eval()` keeps recording gradients.", "keeps doing", AUTOGRAD=NO),
        case("`torch.no_grad()` stops autograd from recording.", "stops from doing", NO_GRAD=YES),
        case("`model.eval()` 停止计算梯度。", "stops doing, in Chinese", AUTOGRAD=YES),
        case("`model.eval()` 的作用不是关闭梯度计算，而是关闭 dropout。", "is not for doing", AUTOGRAD=NO, DROPOUT=YES),
        case("`model.eval()` disables dropout rather than autograd.", "one rather than the other", DROPOUT=YES),
        case("`model.eval()` 会关闭 dropout，而不是梯度计算。", "one rather than the other, in Chinese", DROPOUT=YES),
    ],
)  # fmt: skip
def test_one_verb_may_govern_another(text: str, expected: dict[str, Stance]) -> None:
    assert expected == said(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("`model.eval()` disables dropout and batch normalisation.", "two things", DROPOUT=YES, BN=YES),
        case("`model.eval()` 会关闭 dropout 和 BatchNorm。", "two things in Chinese", DROPOUT=YES, BN=YES),
        case("`model.eval()` 会关闭 dropout、BatchNorm。", "an enumeration in Chinese", DROPOUT=YES, BN=YES),
        case("`model.eval()` (disables dropout, batch normalisation) is quick.", "in brackets", DROPOUT=YES, BN=YES),
        case(f"{DOES}, not autograd.", "one, not the other", DROPOUT=YES),
        case("Unlike dropout, autograd is disabled by `model.eval()`.", "unlike the other", AUTOGRAD=YES),
        case("If `model.eval()` is called, dropout is disabled.", "under its condition", DROPOUT=YES),
        case("Dropout is disabled if `model.eval()` is called.", "before its condition", DROPOUT=YES),
        case("Dropout is not disabled if `model.eval()` is called.", "denied before its condition", DROPOUT=NO),
        case("如果调用了 `model.eval()`，dropout 就会关闭。", "under its condition, in Chinese", DROPOUT=YES),
        case("Dropout is disabled unless `model.eval()` is called.", "with an exception"),
        case("Unless `model.eval()` is called, dropout is disabled.", "after an exception"),
        case("Dropout is disabled until `model.eval()` is called.", "up to a moment"),
        case(f"While {DOES}, it does not disable autograd.", "beside a denial", DROPOUT=YES),
        case("Call `model.eval()` so that dropout is disabled.", "as what advice is for", DROPOUT=YES),
        case("To disable dropout, call `model.eval()`.", "as a purpose", DROPOUT=YES),
        case("`model.eval()` is not enough, but it disables dropout.", "after a turn", DROPOUT=YES),
        case("After `model.eval()`, no gradients are computed.", "afterwards", AUTOGRAD=YES),
        case("After `model.eval()` gradients are still computed.", "not even afterwards", AUTOGRAD=NO),
        case("在 `model.eval()` 之后，不会计算梯度。", "afterwards, in Chinese", AUTOGRAD=YES),
        case("In training, dropout is disabled by `model.eval()`.", "of the other mode"),
        case("`model.eval()` 下网络照常前向计算，只是不计算梯度。", "after 只是", AUTOGRAD=YES),
        case("`model.eval()`, which disables dropout, is called first.", "in a relative clause", DROPOUT=YES),
    ],
)  # fmt: skip
def test_a_sentence_is_cut_where_its_clauses_part(text: str, expected: dict[str, Stance]) -> None:
    assert expected == {
        claim: stance for claim, stance in said(text).items() if claim in (AUTOGRAD, DROPOUT, BN)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("## `model.eval()`\n\nWe rest. Then we sleep. It disables dropout.", "from the heading", DROPOUT=YES),
        case("We call `model.eval()` and `torch.no_grad()`. This disables dropout.", "from neither of two"),
        case(f"Use `torch.no_grad()`. {DOES}. It disables autograd.", "from the nearest", DROPOUT=YES, AUTOGRAD=YES),
        case("## `model.eval()`\n\n行为与训练模式一样，会关闭 dropout。", "not from what it is likened to", DROPOUT=YES),
    ],
)  # fmt: skip
def test_what_is_not_named_is_what_was_spoken_of(text: str, expected: dict[str, Stance]) -> None:
    assert expected == said(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("Dropout has to be off here. To do this, use `model.eval()`.", "to do this", DROPOUT=YES),
        case("We turn dropout off. This is done with `model.eval()`.", "this is done with", DROPOUT=YES),
        case("推理时要关闭 dropout。为此，需要调用 model.eval()。", "to this end, in Chinese", DROPOUT=YES),
        case("How do I turn dropout off?\n\nCall `model.eval()`.", "how, and the answer", DROPOUT=YES),
        case("如何关闭 dropout？\n\n用 `model.eval()` 就行。", "how, in Chinese", DROPOUT=YES),
        case("How do I turn dropout off? Do not use `model.eval()`.", "a warning"),
        case("Dropout has to be off here. Use `model.eval()`.", "beside it"),
        case("How do I turn dropout off? `model.eval()` returns the model.", "something else"),
        case("How does `torch.no_grad()` turn dropout off? Use `model.eval()`.", "of another"),
    ],
)  # fmt: skip
def test_a_means_is_said_of_the_end_before_it(text: str, expected: dict[str, Stance]) -> None:
    assert expected == said(text)


def test_a_reader_that_is_taught_anew_reads_the_same() -> None:
    taught = the_reader()
    anew = Reader(taught.lessons)
    text = f"{IT}. {ZH_DOES}。 `optimizer.step()` updates the parameters. Adam needs more memory than SGD."
    document = documents.parse(text, "article.md")

    assert taught.read(document) == anew.read(document)
    assert 4 <= len(anew.read(document).assertions)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case(f"With `depth=3`, {IT}.", "with an option"),
        case(f"With `depth=3` {IT}.", "with an option and no comma"),
        case("If you call `model.eval()`, autograd is disabled.", "if it is only called", AUTOGRAD=YES),
        case(f"If the sky is blue, {IT}.", "if something else is so"),
        case(f"{IT} if the sky is blue.", "with something else afterwards"),
        case(f"当天空是蓝色时，{ZH}。", "with something else in Chinese"),
        case(f"{ZH}，如果天空是蓝色的话。", "with something else afterwards, in Chinese"),
        case(f"在实践中，{ZH}。", "in practice", AUTOGRAD=YES),
        case(f"In practice, {IT}.", "in practice, in English", AUTOGRAD=YES),
        case(f"{IT}, because the sky is blue.", "for a reason", AUTOGRAD=YES),
        case(f"Since the sky is blue, {IT}.", "after a reason"),
        case("`model.eval()` doesn't disable dropout, because the sky is blue.", "denied for a reason"),
        case(f"If the sky is blue, take a walk; {IT}.", "past a condition's end", AUTOGRAD=YES),
        case(f"{IT}; if the sky is blue, take a walk.", "before a condition of something else", AUTOGRAD=YES),
        case(f"{IT} for very blue skies.", "of some"),
        case(f"If {IT}, take a walk.", "only supposed"),
        case("Vanilla `model.eval()` disables autograd.", "of a variant"),
        case("The DropSky module in `model.eval()` disables autograd.", "of something unknown"),
        case("In C++, `model.eval()` disables autograd.", "of another language"),
    ],
)  # fmt: skip
def test_what_a_claim_does_not_name_restricts_it(text: str, expected: dict[str, Stance]) -> None:
    assert expected == said(text)
