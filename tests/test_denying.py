"""What a call does not do is no mistake: each of these sentences is right, whatever one reads into it."""

from __future__ import annotations

from itertools import product

import pytest
from taught import the_reader
from test_precision import accused

from claimcheck import documents

EFFECTS = {
    "weights": ("update", "the weights", "更新权重"),
    "computing": ("compute", "gradients", "计算梯度"),
    "clearing": ("clear", "the gradients", "清空梯度"),
    "statistics": ("update", "the running statistics", "更新 running mean"),
    "dropout off": ("disable", "dropout", "关闭 dropout"),
    "dropout on": ("enable", "dropout", "启用 dropout"),
    "device": ("move", "the model to the GPU", "把模型移到 GPU"),
    "backward": ("perform", "backpropagation", "进行反向传播"),
    "graph": ("build", "the graph", "构建计算图"),
    "copying": ("copy", "the data", "复制数据"),
    "batch norm": ("disable", "batch norm", "关闭 BN"),
    "state": ("reset", "the optimizer state", "重置优化器状态"),
    "softmax": ("apply", "a softmax", "应用 softmax"),
    "mode": ("change", "the mode of the model", "改变模型的模式"),
    "frozen": ("freeze", "the weights", "冻结权重"),
}
DOES = {
    "`model.eval()`": {"dropout off", "mode", "batch norm", "statistics"},
    "`model.train()`": {"dropout on", "mode", "statistics"},
    "`torch.no_grad()`": {"computing", "graph", "backward"},
    "`optimizer.zero_grad()`": {"clearing"},
    "`loss.backward()`": {"computing", "backward"},
    "`optimizer.step()`": {"weights"},
    "`x.detach()`": {"computing", "graph", "backward"},
    "`x.view(2, 3)`": set(),
    "`x.clone()`": {"copying"},
    "`model.state_dict()`": set(),
    "`nn.Dropout`": {"dropout on"},
    "`nn.CrossEntropyLoss`": {"softmax"},
    "`torch.cuda.empty_cache()`": set(),
}
"""What each of these does, or may be said to do."""
WAYS = (
    "{call} does not {does} {what}.",
    "Calling {call} doesn't {does} {what}.",
    "Note that {call} will not {does} {what}.",
    "{call} cannot {does} {what}.",
    "{call} is not meant to {does} {what}.",
    "The job of {call} is not to {does} {what}.",
    "It is not {call} that will {does} {what}.",
    "{call} 不会{zh}。",
    "光靠 {call} 不能{zh}。",
    "{call} 无法{zh}。",
    "{call} 的作用不是{zh}。",
    "{call} 不是用来{zh}的。",
    "{zh}不是 {call} 的工作。",
    "调用 {call} 并不会{zh}。",
    "{call} 本身不{zh}。",
)


@pytest.mark.parametrize("call", DOES)
def test_what_a_call_does_not_do_accuses_nobody(call: str) -> None:
    lacking = [effect for effect in EFFECTS if effect not in DOES[call]]
    for effect, way in product(lacking, WAYS):
        does, what, zh = EFFECTS[effect]
        text = way.format(call=call, does=does, what=what, zh=zh)
        assert not accused(the_reader(), documents.parse(text, "article.md")), text


@pytest.mark.parametrize(
    "text",
    [
        "`model.eval()` 不启用 BatchNorm。",
        "In evaluation mode the weights are not updated.",
        "`torch.no_grad()` stops BatchNorm from updating its running mean.",
        "`model.eval()` freezes the weights of the model.",
        "评估模式下不进行反向传播。",
    ],
)
def test_what_is_said_to_stop_in_so_many_words_is_still_accused(text: str) -> None:
    assert accused(the_reader(), documents.parse(text, "article.md"))
