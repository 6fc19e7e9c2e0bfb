"""Does an environment meet what a claim requires of it?"""

from __future__ import annotations

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from claimcheck.model import Environment, Experiment


def unmet(experiment: Experiment, environment: Environment) -> str:
    """The first of the experiment's REQUIRES that the environment does not meet, in words; empty if it meets all.

    A nightly build counts as the release it will be.
    """
    for required in experiment.requires:
        requirement = Requirement(required)
        version = version_of(requirement.name, environment)
        if version is None:
            return f"the package {required}"
        if not _meets(requirement, version):
            return required if requirement.name == "torch" else f"the package {required}, not {version}"
    return ""


def version_of(package: str, environment: Environment) -> str | None:
    """The version of a package that an environment has; None if it has none."""
    return environment.torch if package == "torch" else environment.packages.get(canonicalize_name(package))


def _meets(requirement: Requirement, version: str) -> bool:
    try:
        release = Version(version).base_version
    except InvalidVersion:
        return True  # someone's own build: they will see
    return requirement.specifier.contains(release, prereleases=True)
