"""
# `torch.hub.load` asks before it runs an unknown repository

- en: By default the user must confirm that a repository that was not loaded before is trusted.
- zh: 默认情况下，加载未知仓库之前需要用户确认是否信任。

## Asserted by

- `torch.hub.load` asks for confirmation before loading an unknown repository.
- `torch.hub.load` 加载未知仓库前会要求确认。
- `torch.hub.load` 会询问是否信任未知仓库。

## Denied by

- `torch.hub.load` loads an unknown repository without confirmation.
- `torch.hub.load` does not ask for confirmation before loading an unknown repository.
- `torch.hub.load` 加载未知仓库前不会要求确认。
- `torch.hub.load` 无需确认就会加载未知仓库。

## Not asserted by

- `torch.hub.load` downloads a model.
- `torch.hub.load` 会下载模型。

## Correction

- en: Since PyTorch 2.11 `trust_repo` is `"check"` by default, which asks; from 1.12 on there
  was a warning, before nothing. Pass `trust_repo=True` for what you trust.
- zh: 从 PyTorch 2.11 起，`trust_repo` 默认为 `"check"`，会询问用户；1.12 起只给警告，更早则什么
  都没有。可信的仓库请传入 `trust_repo=True`。

## Sources

- <https://docs.pytorch.org/docs/stable/hub.html>
- <https://github.com/pytorch/pytorch/blob/main/torch/hub.py>
"""

import builtins
import os
import urllib.request

import torch.hub

ABOUT = ("torch.hub.load",)


class AskedError(BaseException):
    """The user is asked."""


class FetchedError(BaseException):
    """Something is fetched from the network."""


def ask(*_):
    raise AskedError


def fetch(*_, **__):
    raise FetchedError


def first_step(load):
    """What comes first for a repository never seen: a question or the download?"""
    os.makedirs("hub", exist_ok=True)
    torch.hub.set_dir("hub")
    builtins.input, urllib.request.OpenerDirector.open = ask, fetch
    try:
        load("owner/repository:main", "model")
    except AskedError:
        return "question"
    except FetchedError:
        return "download"
    return "nothing"


def treatment():
    return first_step(torch.hub.load)


def positive_control():
    """A function written to ask."""
    return first_step(lambda repository, model: input() and urllib.request.urlopen("https://example.org"))


def negative_control():
    """A function written to download at once."""
    return first_step(lambda repository, model: urllib.request.urlopen("https://example.org"))
