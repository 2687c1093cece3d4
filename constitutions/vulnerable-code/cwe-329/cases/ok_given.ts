import { createDecipheriv } from 'node:crypto';

export function open(key: Buffer, iv: Buffer, data: string): string {
  const decipher = createDecipheriv('aes-128-ctr', key, iv);
  return decipher.update(data, 'base64', 'utf8') + decipher.final('utf8');
}
