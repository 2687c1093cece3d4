import { createHmac } from 'node:crypto';

export function genuine(key, body, given) {
  return createHmac('sha256', key).update(body).digest('hex') === given;
}
