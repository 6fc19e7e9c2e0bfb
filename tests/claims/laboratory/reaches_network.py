"""
# The network can be reached

- en: The network can be reached.
- zh: 可以访问网络。

## Correction

- en: Nothing to correct.
- zh: 无需更正。
"""

import errno
import os
import socket

ABOUT = ("torch.thing",)


def treatment():
    try:
        connection = socket.create_connection(("127.0.0.1", int(os.environ.get("PORT", "9"))), 0.2)
    except OSError as error:
        return "refused" if error.errno == errno.ECONNREFUSED else "absent"
    connection.close()
    return "present"


def positive_control():
    return "present"


def negative_control():
    return "absent"
