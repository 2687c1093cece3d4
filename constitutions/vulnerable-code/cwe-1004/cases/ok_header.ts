import type { ServerResponse } from 'node:http';

export function remember(response: ServerResponse, token: string): void {
  response.setHeader('Set-Cookie', `authToken=${token}; Secure; HttpOnly; Path=/`);
}
