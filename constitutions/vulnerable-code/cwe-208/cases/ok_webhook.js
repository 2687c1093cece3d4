import { createHmac, timingSafeEqual } from 'node:crypto';

export function genuine(key, body, given) {
  const expected = createHmac('sha256', key).update(body).digest();
  const bytes = Buffer.from(given, 'hex');
  return bytes.length === expected.length && timingSafeEqual(expected, bytes);
}
