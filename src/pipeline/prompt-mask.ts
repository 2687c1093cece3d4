import type { Constitution } from '../contracts/rule-book.ts';
import type { Suspicion } from '../contracts/suspicion.ts';
import type { Mask } from './prompt/compose.ts';
import { isAboutCredentials } from './settle/families.ts';
import { maskQuoted, quotedIn } from './settle/literals.ts';
import { maskForPrompt } from './settle/mask.ts';

const MASKED = '***';

/** Takes secrets out: those that a pattern knows, and the literals that the offline judge holds to be credentials. */
export function promptMask(suspicions: readonly Suspicion[], rules: readonly Constitution[]): Mask {
  const credentials = new Set(rules.filter(({ cwe }) => isAboutCredentials(cwe)).map(({ id }) => id));
  const quotes = suspicions.filter(({ ruleId }) => credentials.has(ruleId)).map(({ quote }) => quote.untrusted);
  // A literal over several lines would take their numbers with it.
  const secrets = quotedIn(quotes).filter((content) => content !== MASKED && !content.includes('\n'));
  return async (text) => {
    const held = secrets.filter((secret) => text.includes(secret));
    const known = await maskForPrompt(maskQuoted(text, held, MASKED));
    return { text: known.text, masked: known.masked + held.length };
  };
}
