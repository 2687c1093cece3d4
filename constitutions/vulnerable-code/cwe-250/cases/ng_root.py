import os


def restart(service):
    os.seteuid(0)
    service.restart()
