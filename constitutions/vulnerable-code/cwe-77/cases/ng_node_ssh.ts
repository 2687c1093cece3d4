import { NodeSSH } from 'node-ssh';

export async function logs(host: string, unit: string, lines: number): Promise<string> {
  const ssh = new NodeSSH();
  await ssh.connect({ host, username: 'deploy' });
  const answer = await ssh.execCommand(`journalctl -u ${unit} -n ${lines}`);
  return answer.stdout;
}
