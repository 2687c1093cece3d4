import os


def become_daemon(folder):
    if os.fork() > 0:
        os._exit(0)
    os.setsid()
    os.umask(0)
    os.chdir(folder)
