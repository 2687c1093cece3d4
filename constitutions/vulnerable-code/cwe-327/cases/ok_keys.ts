import { createCipheriv, generateKeyPairSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'chacha20-poly1305';

export const keys = generateKeyPairSync('rsa', { modulusLength: 3072 });

export function encryptCard(key: Buffer, card: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: 16 });
  return Buffer.concat([nonce, cipher.update(card, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}
