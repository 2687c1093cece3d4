import { randomInt } from 'node:crypto';

export function temporaryPassword(letters: string): string {
  return Array.from({ length: 12 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
}
