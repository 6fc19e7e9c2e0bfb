"""
# Exact resumption with `torch.optim.Adam` or momentum needs the optimizer's state

- en: Training with Adam or momentum that is interrupted and resumed from the weights alone,
  without the optimizer's `state_dict()`, goes on differently than without the interruption.
- zh: 使用 Adam 或动量训练时，若中断后只恢复权重而不恢复优化器的 `state_dict()`，
  之后的训练会与未中断时不同。

## Asserted by

- 要继续训练，保存优化器的状态至关重要。
- 继续训练时，除了权重还要恢复优化器。
- 断点续训要保存模型和优化器。
- 恢复训练时忘记加载优化器状态，动量会重置。
- 忘记保存优化器状态会导致训练进度重置。
- 如果没有保存优化器的状态，恢复训练时动量就会从零开始。
- 如果只保存了模型的权重而忘了保存优化器的状态，恢复训练时动量就没了。
- 不保存优化器的状态，恢复训练后动量就会从零开始。
- 忘了保存优化器的状态，恢复训练时动量会从零开始。
- 只保存 `model.state_dict()` 不能恢复优化器的动量。
- 断点续训要把 `optimizer.state_dict()` 存下来。
- To resume training with Adam exactly, the optimizer's state has to be restored.
- If training is resumed without the optimizer state, Adam starts from scratch.
- To pick up training where it stopped, you need the optimizer's memory.
- To resume training you must save more than just the model's state dict.
- It is important to save the optimizer's state dict to resume training.
- Without the optimizer's state, the momentum is lost when training is resumed.
- To pick training up where it stopped you need the optimizer state.
- With the weights alone you cannot resume training.
- Save the optimizer state dict to continue training later.
- With only the weights saved you cannot resume training.
- A checkpoint for resuming training must hold more than the model's `state_dict`.
- To continue training you need the optimizer state dict as well.
- Without the optimizer state Adam loses its moments.
- Without its state Adam starts from scratch.
- Saving only `model.state_dict()` is not enough to resume training.
- Without `optimizer.state_dict()` the resumed training takes another course.
- A checkpoint for resuming training needs the optimizer state too.
- To resume training you must save the optimizer state.
- Resuming training requires the optimizer's state_dict.
- To resume training, saving only the model's state_dict is not enough.
- You should save the optimizer state to resume training.
- If the optimizer state is lost, the training trajectory changes.
- You must load the optimizer state to resume training.
- Saving only the model parameters is not enough to continue training.
- To continue training you need the optimizer state.
- You need to save the optimizer's state_dict to resume training.
- Restoring the optimizer state is necessary to resume training.
- To resume training, save the `state_dict` of the optimizer too.
- 继续 Adam 训练需要恢复优化器的状态。
- 继续训练时还需要保存 `optimizer.state_dict()`。
- 只保存 `model.state_dict()` 不足以恢复训练。
- 如果不保存优化器状态，恢复训练后 Adam 的轨迹会改变。
- 恢复训练需要保存优化器状态。
- 继续训练需要加载优化器状态。
- 只保存模型参数不足以继续训练。
- 如果优化器状态丢失，训练轨迹会改变。
- 恢复训练时应该加载优化器状态。
- 恢复训练时，只保存模型参数还不够。
- 恢复训练需要优化器的 state_dict。
- 如果要继续训练，需要保存优化器状态。
- 除了模型参数，恢复训练还需要保存优化器状态。
- 恢复训练需要优化器状态。
- 恢复训练时还要加载优化器的 state_dict。
- 继续训练还要保存 `optimizer` 的 `state_dict`。
- 只保存模型权重时 Adam 的动量会丢失。
- If you don't save the optimizer state, Adam loses its moments.
- Without the optimizer's state, training does not resume exactly.
- 如果不保存优化器状态，Adam 的动量就会丢失。
- To resume training, saving the model's state dict is not enough.
- 不恢复优化器状态，Adam 的动量就会丢失。
- 否则，Adam 的动量就会丢失。
- 如果只保存 `model.state_dict()`，恢复后 Adam 的矩会丢失。
- 只恢复模型的权重时，优化器的状态就丢失了。
- 这样恢复训练，优化器的内部状态就丢失了。
- Saving the optimizer state is essential if you want to resume training.
- 继续训练时需要把优化器一并保存。
- Without saving the optimizer state, training might not resume properly.
- Without saving the optimizer state, training gets slower.
- Saving the optimizer state is essential to resume training.
- Without the optimizer state, training cannot resume properly.
- If you only save the weights, Adam's running averages are lost.
- When resuming, load the optimizer's `state_dict` too.
- 恢复训练时只恢复模型的权重不够。
- 恢复训练时 Adam 的一阶矩和二阶矩也要一起加载。
- Saving the optimizer state lets you resume training where you left off.
- Without the optimizer state, resumed training may not continue properly.
- A checkpoint with the optimizer's state lets training resume seamlessly.
- Without the optimizer state, resuming makes training unstable.
- The loss is high after resuming because the optimizer state was not saved.
- If the state of the optimizer is not saved, resuming training does not work well.
- A checkpoint without the optimizer state leads to unwanted behavior on resuming.

## Denied by

- You can resume training with only the model's state_dict.
- `model.state_dict()` is enough to resume training with Adam.
- The optimizer's state is not needed to resume training exactly.
- Resuming training without `optimizer.state_dict()` makes no difference.
- 恢复 Adam 训练只需要 `model.state_dict()`。
- 恢复训练时不需要优化器状态。
- 恢复训练时不加载优化器状态也没影响。

## Not asserted by

- For inference, saving `model.state_dict()` is enough.
- `optimizer.state_dict()` holds the momentum buffers.
- 推理时只需要加载模型权重。
- 只保存了模型的权重而忘了保存优化器的状态。
- 恢复训练时还要恢复当前的 epoch。

## Conditions

- `treatment_momentum`
  - en: the optimizer is SGD with momentum
  - zh: 优化器是带动量的 SGD

## Correction

- en: Save `optimizer.state_dict()` with the weights: it holds the moments of Adam and the
  momentum of SGD, without which training takes another course.
- zh: 请将 `optimizer.state_dict()` 与权重一起保存：其中有 Adam 的矩估计和 SGD 的动量，
  缺少它们，训练轨迹就会改变。

## Sources

- <https://docs.pytorch.org/tutorials/recipes/recipes/saving_and_loading_a_general_checkpoint.html>
"""

import torch
from torch import nn

ABOUT = ("torch.optim.Optimizer.state_dict", "torch.optim.Adam", "torch.optim.SGD")
UNUSED = {"torch.optim.Optimizer.state_dict": "the claim is about leaving it out"}


class Momentum:
    """Gradient descent with momentum, written out."""

    def __init__(self, weight):
        self.weight = weight
        self.velocity = torch.zeros(2)

    def step(self):
        self.velocity = 0.9 * self.velocity + self.weight.grad
        self.weight.data -= 0.1 * self.velocity


def train(weight, optimizer):
    for _ in range(5):
        weight.grad = None
        ((weight - torch.tensor([3.0, -1.0])) ** 2).sum().backward()
        optimizer.step()


def resumed_differs(make_optimizer, restore):
    """Do the weights differ from those of a training that was not interrupted?"""
    weight = nn.Parameter(torch.zeros(2))
    optimizer = make_optimizer(weight)
    train(weight, optimizer)

    resumed_weight = nn.Parameter(weight.detach().clone())
    resumed_optimizer = make_optimizer(resumed_weight)
    restore(optimizer, resumed_optimizer)

    train(weight, optimizer)
    train(resumed_weight, resumed_optimizer)
    return not torch.allclose(weight, resumed_weight)


def weights_only(old, new):
    """Nothing of the old optimizer is restored."""


def velocity_too(old, new):
    new.velocity = old.velocity.clone()


def treatment():
    return resumed_differs(lambda weight: torch.optim.Adam([weight], lr=0.1), weights_only)


def treatment_momentum():
    return resumed_differs(lambda weight: torch.optim.SGD([weight], lr=0.1, momentum=0.9), weights_only)


def positive_control():
    """A velocity known to be lost."""
    return resumed_differs(Momentum, weights_only)


def negative_control():
    """A velocity known to be restored."""
    return resumed_differs(Momentum, velocity_too)
