import { createCipheriv } from 'node:crypto';

const ALGORITHM = 'aes-128-ecb';

export function encryptCard(key: Buffer, card: string): string {
  const cipher = createCipheriv(ALGORITHM, key, null);
  return cipher.update(card, 'utf8', 'base64') + cipher.final('base64');
}
