import { randomInt } from 'node:crypto';

export function temporaryPassword(letters: string): string {
  return Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
}
