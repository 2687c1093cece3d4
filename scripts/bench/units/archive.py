import os
import shlex
import subprocess


def pack(folder):
    return os.system("tar -cf /tmp/pack.tar " + folder)


def pack_quoted(folder):
    return os.system("tar -cf /tmp/pack.tar " + shlex.quote(folder))


def pack_listed(folder):
    return subprocess.run(["tar", "-cf", "/tmp/pack.tar", "--", folder], check=False).returncode
