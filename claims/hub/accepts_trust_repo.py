"""
# `torch.hub.load` accepts `trust_repo`

- en: The argument `trust_repo` of `torch.hub.load` says whether a repository is trusted.
- zh: `torch.hub.load` 的参数 `trust_repo` 表示是否信任某个仓库。

## Asserted by

- `torch.hub.load` accepts `trust_repo`.
- `torch.hub.load` has a `trust_repo` argument.
- `torch.hub.load` supports `trust_repo=True`.
- `torch.hub.load` 支持 `trust_repo=True`。
- `torch.hub.load` 有 `trust_repo` 参数。

## Denied by

- `torch.hub.load` does not accept `trust_repo`.
- `torch.hub.load` has no `trust_repo` argument.
- `torch.hub.load` 不支持 `trust_repo`。
- `torch.hub.load` 没有 `trust_repo` 参数。

## Not asserted by

- `torch.hub.load` downloads a model.
- `torch.hub.load` 会下载模型。

## Correction

- en: `torch.hub.load` takes `trust_repo` since PyTorch 1.12; before, every repository was run
  without a question.
- zh: 从 PyTorch 1.12 起，`torch.hub.load` 支持 `trust_repo`；此前任何仓库都会直接运行。

## Sources

- <https://docs.pytorch.org/docs/stable/hub.html>
- <https://github.com/pytorch/pytorch/releases/tag/v1.12.0>
"""

import os

import torch.hub

ABOUT = ("torch.hub.load",)

HUBCONF = "def model(**options):\n    return sorted(options)\n"


def options_of_model(load):
    """Which options reach the model of a local repository that is loaded as trusted?"""
    os.makedirs("repository", exist_ok=True)
    with open(os.path.join("repository", "hubconf.py"), "w") as file:
        file.write(HUBCONF)
    return load("repository", "model", source="local", trust_repo=True)


def treatment():
    return options_of_model(torch.hub.load)


def positive_control():
    """The argument is kept from the model."""
    return options_of_model(
        lambda repository, model, source, trust_repo: torch.hub.load(repository, model, source=source)
    )


def negative_control():
    """All arguments are handed on to the model, as those that the loader does not know."""
    return options_of_model(lambda repository, model, source, **options: sorted(options))
