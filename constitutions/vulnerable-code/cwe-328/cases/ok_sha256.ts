import { createHash, createHmac } from 'node:crypto';

const ALGORITHM = 'sha256';

export function fileDigest(content: Buffer): string {
  return createHash(ALGORITHM).update(content).digest('hex');
}

export function sign(key: Buffer, message: string): string {
  return createHmac('sha512', key).update(message).digest('hex');
}
