import re
import subprocess

PROFILES = {"fast": "-1", "small": "-9"}


def checkout(branch):
    if not re.fullmatch(r"[a-z0-9][a-z0-9/_.]*", branch):
        raise ValueError("bad branch name")
    subprocess.run(["git", "checkout", branch], check=True)


def pack(name):
    level = PROFILES[name]
    subprocess.run(["gzip", level, "-k", "catalogue.csv"], check=True)


def show(count):
    subprocess.run(["git", "log", "-n", str(int(count))], check=True)
