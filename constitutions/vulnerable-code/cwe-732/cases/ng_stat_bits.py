import os
import stat


def install_hook(source, target="/srv/hooks/after-order"):
    with open(source, "rb") as script, open(target, "wb") as out:
        out.write(script.read())
    mode = stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO
    os.chmod(target, mode)
