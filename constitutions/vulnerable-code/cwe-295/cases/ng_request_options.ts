import { request } from 'node:https';

export function notify(event: string): void {
  const options = { host: 'hooks.internal', method: 'POST', path: '/events', rejectUnauthorized: false };
  const call = request(options, (answer) => answer.resume());
  call.end(JSON.stringify({ event }));
}
