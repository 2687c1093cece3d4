import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ModelRequest } from '../contracts/model.ts';
import type { Store } from '../contracts/store.ts';
import { answerSchema } from './answer-schema.ts';

/** Raised when questions are put, or entries are written, in another way. */
const FORMAT = 1;
/** An entry that is longer was not written here. */
const LONGEST = 1_000_000;

const entrySchema = z.strictObject({ format: z.literal(FORMAT), answer: z.unknown() });

/** Answers of earlier runs. What is read is checked as a reply is: it may come from anybody who can write the folder. */
export class AnswerCache {
  readonly #store: Store | undefined;
  readonly #salt: string;

  /** @param salt what answers depend on beside the question: the engine's build */
  constructor(store: Store | undefined, salt: string) {
    this.#store = store;
    this.#salt = salt;
  }

  async get<T>(request: ModelRequest<T>, host: string, model: string): Promise<{ readonly value: T } | undefined> {
    const text = await this.#store?.get(this.#keyOf(request, host, model));
    if (text === undefined || text.length > LONGEST) return undefined;
    try {
      const { answer } = entrySchema.parse(JSON.parse(text));
      return { value: request.schema.parse(answer) };
    } catch {
      return undefined;
    }
  }

  /** Written as it comes, so that an interrupted run goes on where it was. */
  async set(request: ModelRequest<unknown>, host: string, model: string, answer: unknown): Promise<void> {
    await this.#store?.set(this.#keyOf(request, host, model), JSON.stringify({ format: FORMAT, answer }));
  }

  #keyOf(
    { prompt, schema, schemaName, maxTokens, look = 0 }: ModelRequest<unknown>,
    host: string,
    model: string,
  ): string {
    const { system, user } = prompt;
    const shape = answerSchema(schema);
    const read = [FORMAT, this.#salt, host, model, system, user, schemaName, shape, maxTokens, look];
    return createHash('sha256').update(JSON.stringify(read)).digest('hex');
  }
}
