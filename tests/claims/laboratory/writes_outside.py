"""
# A file can be written outside of the scratch folder

- en: A file can be written outside of the scratch folder.
- zh: 可以在临时目录之外写入文件。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    for folder in ("/var/tmp", "/tmp", "/usr/lib", os.path.dirname(__file__)):
        try:
            with open(os.path.join(folder, "claimcheck-was-here"), "w") as file:
                file.write("x")
        except OSError:
            continue
        return "present"
    return "absent"


def positive_control():
    return "present"


def negative_control():
    return "absent"
