"""Tells what this environment offers for the requirements given as arguments, as JSON.

"offers" holds by requirement either {"met": true, "name": "Django", "version": "5.2.17", "brings": ["django", …]} or
{"met": false, "lacks": "litestar"}. A requirement is met only with everything that it requires in turn, in versions that
fit; that is what it brings. "modules" holds by distribution what can be imported of it.
"""

import json
import re
import sys
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions

from pip._vendor.packaging.requirements import Requirement
from pip._vendor.packaging.version import InvalidVersion


def normalized(name):
    """https://packaging.python.org/en/latest/specifications/name-normalization/"""
    return re.sub(r"[-_.]+", "-", name).lower()


def lacking(requirement, seen):
    """The first requirement that is not met, or None; what has been looked at is added to `seen`."""
    key = (normalized(requirement.name), str(requirement.specifier), frozenset(requirement.extras))
    if key in seen:
        return None
    seen.add(key)
    try:
        found = distribution(requirement.name)
        if not requirement.specifier.contains(found.version, prereleases=True):
            return f"{requirement} (there is {found.version})"
    except (PackageNotFoundError, InvalidVersion):
        return str(requirement)
    for line in found.requires or []:
        needed = Requirement(line)
        applies = needed.marker is None or any(
            needed.marker.evaluate({"extra": extra}) for extra in requirement.extras or {""}
        )
        missing = lacking(needed, seen) if applies else None
        if missing is not None:
            return missing
    return None


def offer(text):
    requirement = Requirement(text)
    seen = set()
    lacks = lacking(requirement, seen)
    if lacks is not None:
        return {"met": False, "lacks": lacks}
    found = distribution(requirement.name)
    brings = sorted({name for name, _, _ in seen})
    return {"met": True, "name": found.metadata["Name"], "version": found.version, "brings": brings}


modules = {}
for module, distributions in packages_distributions().items():
    for name in distributions:
        modules.setdefault(normalized(name), []).append(module)

print(json.dumps({"offers": {text: offer(text) for text in sys.argv[1:]}, "modules": modules}))
