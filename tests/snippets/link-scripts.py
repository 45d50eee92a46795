"""Gives this environment the commands of the packages that it sees outside of itself, as pip would have done."""

import sys
from importlib.metadata import entry_points
from pathlib import Path

folder = Path(sys.prefix, "bin")
for entry in entry_points(group="console_scripts"):
    script = folder / entry.name
    if script.exists() or entry.extras:
        continue
    call, _, _ = entry.attr.partition(".")
    script.write_text(
        f"#!{folder / 'python'}\nimport sys\nfrom {entry.module} import {call}\nsys.exit({entry.attr}())\n"
    )
    script.chmod(0o755)
