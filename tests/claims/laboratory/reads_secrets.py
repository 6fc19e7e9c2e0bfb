"""
# Secrets of the environment can be read

- en: Secrets of the environment can be read.
- zh: 可以读取环境中的机密。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import os

ABOUT = ("torch.thing",)


def treatment():
    found = [os.environ]
    for process in ["self", str(os.getppid()), "1", "2"]:
        try:
            with open("/proc/%s/environ" % process) as file:
                found.append(file.read())
        except OSError:
            pass
    return "present" if any("A_SECRET" in one for one in found) else "absent"


def positive_control():
    return "present"


def negative_control():
    return "absent"
