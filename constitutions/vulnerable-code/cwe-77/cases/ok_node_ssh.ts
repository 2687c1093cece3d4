import { NodeSSH } from 'node-ssh';
import { quote } from 'shell-quote';

const LOG_COMMAND = 'journalctl -u shop -n 100';

export async function logs(ssh: NodeSSH): Promise<string> {
  return (await ssh.execCommand(LOG_COMMAND)).stdout;
}

export async function remove(ssh: NodeSSH, release: string): Promise<void> {
  await ssh.execCommand('rm -rf -- ' + quote([`/srv/releases/${release}`]));
}
