"""
# The home folder can be read

- en: The home folder can be read.
- zh: 可以读取主目录。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import glob
import os

ABOUT = ("torch.thing",)


def treatment():
    for home in ["/root", *glob.glob("/home/*")]:
        for name in (".bashrc", ".profile", ".bash_history"):
            try:
                with open(os.path.join(home, name)) as file:
                    return "present" if file.read() else "absent"
            except OSError:
                pass
    return "absent"


def positive_control():
    return "present"


def negative_control():
    return "absent"
