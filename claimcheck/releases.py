"""The releases of PyTorch that are known here, and what each needs to run.

Facts about releases, measured by installing them: the newest patch of each minor release since 1.8,
the Pythons that it has wheels for, and the packages without which it breaks.
"""

from __future__ import annotations

from packaging.version import InvalidVersion, Version

KNOWN = (
    "1.8.1", "1.9.1", "1.10.2", "1.11.0", "1.12.1", "1.13.1",
    "2.0.1", "2.1.2", "2.2.2", "2.3.1", "2.4.1", "2.5.1", "2.6.0", "2.7.1", "2.8.0", "2.9.1",
    "2.10.0", "2.11.0", "2.12.1", "2.13.0", "2.14.1", "2.15.0",
)  # fmt: skip
"""The newest patch of each minor release, oldest first."""

_PYTHONS = {
    "3.8": ("1.8", "2.4"),
    "3.9": ("1.8", "2.8"),
    "3.10": ("1.11", "2.14"),
    "3.11": ("1.13", ""),
    "3.12": ("2.2", ""),
    "3.13": ("2.5", ""),
}
"""The first and the last minor release that has wheels for a Python; no last one that is known."""

_PREFERRED = (("2.1", "3.11"), ("1.11", "3.10"), ("", "3.9"))
"""From which release on which Python serves best: `torch.compile` of 2.0 refuses Python 3.11."""


def known(version: str) -> str | None:
    """The known release that a version or a minor version means; None if there is none.

    ``"2.4"`` and ``"2.4.1"`` both mean the newest patch of 2.4, unless another patch is named.
    """
    if version in KNOWN:
        return version
    return next((release for release in KNOWN if minor(release) == version), None)


def minor(version: str) -> str:
    """``"2.4"`` of ``"2.4.1+cpu"``; the version itself if it is nobody's."""
    try:
        parsed = Version(version)
    except InvalidVersion:
        return version
    return f"{parsed.major}.{parsed.minor}"


def release(version: str) -> str:
    """The version without what its builder added: ``"2.4.1"`` of ``"2.4.1+cpu"``."""
    try:
        return Version(version).public
    except InvalidVersion:
        return version


def order(version: str) -> Version:
    """A key that sorts versions; nobody's come first."""
    try:
        return Version(version)
    except InvalidVersion:
        return Version("0")


def pythons(version: str) -> list[str]:
    """The Pythons that have wheels for a release, the one that serves best first; none if it is too old."""
    wanted = order(minor(version))
    fitting = [
        python
        for python, (first, last) in reversed(_PYTHONS.items())
        if order(first) <= wanted and (not last or wanted <= order(last))
    ]
    best = next(python for since, python in _PREFERRED if wanted >= order(since or "0"))
    return sorted(fitting, key=lambda python: python != best)


def companions(version: str) -> list[str]:
    """What has to be installed beside a release, for it does not ask for all it needs.

    Built for NumPy 1 up to 2.2. Up to 2.1 it imports ``pkg_resources``, which newer setuptools lack.
    """
    wanted = order(minor(version))
    numpy = "numpy<2" if wanted < order("2.3") else "numpy"
    setuptools = next(
        (
            spec
            for last, spec in (("2.1", "setuptools<70"), ("2.12", "setuptools<82"))
            if wanted <= order(last)
        ),
        "setuptools",
    )
    return [numpy, setuptools]
