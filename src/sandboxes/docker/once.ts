import type { Call } from '../../contracts/call.ts';

/** Asks once for each key, callers at the same time share the question, and only definite answers are kept. */
export function once<Key, Answer>(
  question: (key: Key, call: Call) => Promise<Answer>,
  definite: (answer: Answer, call: Call) => boolean,
): (key: Key, call: Call) => Promise<Answer> {
  const asked = new Map<Key, Promise<Answer>>();
  return (key, call) => {
    const known = asked.get(key);
    if (known !== undefined) return known;
    const pending = question(key, call).then(
      (answer) => {
        if (!definite(answer, call)) asked.delete(key);
        return answer;
      },
      (error: unknown) => {
        asked.delete(key);
        throw error;
      },
    );
    asked.set(key, pending);
    return pending;
  };
}
