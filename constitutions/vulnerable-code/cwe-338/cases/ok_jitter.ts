import { randomUUID } from 'node:crypto';

export function jitter(base: number): number {
  return base + Math.floor(Math.random() * 100);
}

export function shuffle<T>(cards: T[]): T[] {
  return cards
    .map((card) => ({ card, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ card }) => card);
}

export function openSession(user: string): { id: string; user: string } {
  return { id: randomUUID(), user };
}
