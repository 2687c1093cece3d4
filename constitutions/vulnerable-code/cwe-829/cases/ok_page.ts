import { get } from 'node:http';

export function health(done: (status: number) => void): void {
  get('http://localhost:8080/health.js', (answer) => done(answer.statusCode ?? 0));
}
