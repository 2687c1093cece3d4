import { createHmac } from 'node:crypto';

export function accept(key: string, body: string, headers: Record<string, string>): boolean {
  const expectedSignature = createHmac('sha256', key).update(body).digest('hex');
  return headers['x-signature'] === expectedSignature;
}
