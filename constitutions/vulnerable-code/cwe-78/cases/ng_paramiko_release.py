import paramiko


class Deployer:
    def __init__(self, host, user):
        self.client = paramiko.SSHClient()
        self.client.load_system_host_keys()
        self.client.connect(host, username=user)

    def remove(self, release):
        _, stdout, _ = self.client.exec_command(f"rm -rf /srv/releases/{release}")
        return stdout.channel.recv_exit_status() == 0
