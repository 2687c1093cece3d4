import { createHash } from 'node:crypto';
import type { Sent } from '../contracts/model.ts';
import { by, inOrder } from '../contracts/order.ts';

/** The order in which reports list what was sent. */
export const bySubject = inOrder<Sent>(
  by(({ subject }) => subject),
  by(({ role }) => role),
  by(({ hash }) => hash),
  by(({ model }) => model),
);

/** What of a question is accounted for. */
export type Accounted = Pick<Sent, 'subject' | 'role'> & {
  /** All that is sent as text. */
  readonly text: string;
  readonly masked: number;
};

/** What left for which host. Asking the same again, because nobody answered, tells nobody anything new. */
export class Ledger {
  readonly #sent = new Map<string, Sent>();

  add({ subject, role, text, masked }: Accounted, host: string, model: string): void {
    const hash = createHash('sha256').update(text).digest('hex');
    const sent = { subject, role, host, model, bytes: Buffer.byteLength(text), hash, masked };
    this.#sent.set(JSON.stringify(sent), sent);
  }

  all(): readonly Sent[] {
    return [...this.#sent.values()].toSorted(bySubject);
  }
}
