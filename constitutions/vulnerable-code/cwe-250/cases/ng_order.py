import os
import pwd


def drop(name):
    account = pwd.getpwnam(name)
    os.setuid(account.pw_uid)
    os.setgid(account.pw_gid)
