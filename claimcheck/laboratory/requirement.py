"""Does a torch meet what a claim requires of it?"""

from __future__ import annotations

from packaging.requirements import InvalidRequirement, Requirement
from packaging.version import InvalidVersion, Version

from claimcheck.errors import UserError


def fits(requires: str, version: str, path: str) -> bool:
    """Does a torch of this version meet the claim's REQUIRES?

    A nightly build counts as the release it will be.

    Raises:
        UserError: the requirement can't be read, or is not about torch.
    """
    if not requires:
        return True
    try:
        requirement = Requirement(requires)
    except InvalidRequirement:
        requirement = None
    if requirement is None or requirement.name != "torch":
        raise UserError(f"REQUIRES is {requires!r}", 'Write it like "torch>=1.9".', path)
    try:
        release = Version(version).base_version
    except InvalidVersion:
        return True  # someone's own build: they will see
    return requirement.specifier.contains(release, prereleases=True)
