r"""The other side of the process boundary: it performs arms in the interpreter under test.

Standard library only, Python 3.8, imports nothing of the front end, so any interpreter that
has a PyTorch can be examined without installing anything into it. The front end starts

    PYTHON -s .../claimcheck/probe/__main__.py SETTINGS

with an environment that holds nothing it would not tell a stranger; SETTINGS is one JSON object,
`settings.Settings`. Both then speak JSON lines, over what were the standard input and output:
they are moved out of the way at once, so that whatever torch or an arm prints can't be taken
for an answer.

The front end sends jobs, as many as it likes:

    {"job": 7, "source": "import torch ...", "arm": "treatment", "measures": "", "needs": [],
     "preload": ["torch._dynamo"], "alone": false, "timeout": 10.0}

and is told, in any order:

    {"ready": {"confinement": ["Landlock", "seccomp"], "open": []}}   once, first
    {"job": 7, "observed": true, "evidence": null, "seconds": 0.004}
    {"job": 8, "failure": "timed-out", "detail": "no answer within 10 s", "seconds": 10.0}

A document's code is a job of another kind, which is answered line by line (`tutorial`):

    {"job": 9, "said": "{\"statement\": 0, ...}\\n...", "failure": "died", "detail": ..., "seconds": 0.1}

``failure`` is one of the reasons of the front end's model. ``open`` lists what a child could
reach although it should not, found by trying. The end of the input ends the probe and
everything it started.

Processes: the *zygote* (`zygote`) imports torch, once, and forks *workers* (`worker`), which
serve one job at a time by forking a *child* (`child`) for it. The zygote and the workers only
import: the first tensor operation happens in a child, so that every child starts from the same
untouched, single-threaded state. A worker is the reaper of all that its child starts and
cleans up after it; the zygote replaces a worker that a child has managed to kill.
"""
