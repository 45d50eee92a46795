"""Hides modules that a snippet does not install, so that one that forgets to install something fails here as well."""

import os
import sys

hidden = set(os.environ.get("HIDDEN_MODULES", "").split())


class Hiding:
    """A finder that does not find what is hidden."""

    def __init__(self, finder):
        self.finder = finder

    def find_spec(self, name, path=None, target=None):
        return None if name.partition(".")[0] in hidden else self.finder.find_spec(name, path, target)

    def __getattr__(self, name):
        return getattr(self.finder, name)


sys.meta_path[:] = [Hiding(finder) for finder in sys.meta_path]
