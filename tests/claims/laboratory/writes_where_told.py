"""
# The treatment writes into every folder that its environment names

- en: The treatment writes into every folder that its environment names.
- zh: 处理向环境变量指定的每个文件夹写入文件。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    for name in ("HOME", "TMPDIR", "TORCHINDUCTOR_CACHE_DIR"):
        os.makedirs(os.environ[name], exist_ok=True)
        with open(os.path.join(os.environ[name], "file"), "w") as file:
            file.write("x")
    return "written"


def positive_control():
    return "written"


def negative_control():
    return "refused"
