import { createCipheriv } from 'node:crypto';

const VECTOR = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

export function seal(key: Buffer, text: string): string {
  const cipher = createCipheriv('aes-128-ctr', key, VECTOR);
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
}
