import shlex

import paramiko

COMMANDS = {"uptime": "uptime -p", "disk": "df -h /"}


def status(client, name):
    _, stdout, _ = client.exec_command(COMMANDS[name])
    return stdout.read().decode()


def remove(client: paramiko.SSHClient, release):
    target = "/srv/releases/" + release
    _, stdout, _ = client.exec_command("rm -rf -- " + shlex.quote(target))
    return stdout.channel.recv_exit_status()
