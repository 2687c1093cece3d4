# SPDX-AI-Disclosure: ai-generated
"""Housekeeping that an administrator starts: steps are composed first, and then carried out in order."""

import os


class Steps:
    """The shell steps of one run."""

    def __init__(self):
        self._parts = {}

    def measure(self, folder):
        self._parts["measure"] = "du -sh " + folder

    def pack(self, folder):
        self._parts["pack"] = "tar -czf /srv/shop/backup.tgz " + folder

    def clean(self, _folder):
        self._parts["clean"] = "rm -rf /srv/shop/cache"

    def __str__(self):
        return " && ".join(self._parts.values())


PLANS = {
    "report": ("measure",),
    "backup": ("measure", "pack"),
    "tidy": ("clean",),
}


def maintain(folder, plan="backup"):
    """Carries out a plan for a folder and returns the exit status."""
    steps = Steps()
    for step in PLANS[plan]:
        getattr(steps, step)(folder)
    return os.system(str(steps))
