import { lintSource } from '@secretlint/core';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintCoreConfig } from '@secretlint/types';

/** Half-open, in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

const PREFIX = '@secretlint/secretlint-rule-';
/**
 * `filter-comments` would let the scanned code switch masking off. `gcp` reads key files from disk, never text, and
 * alone needs the cryptography library that the preset carries in a chunk of its own.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([`${PREFIX}filter-comments`, `${PREFIX}gcp`]);

const config: SecretLintCoreConfig = {
  rules: rules
    .filter((rule) => !LEFT_OUT.has(rule.meta.id))
    .map((rule) => ({
      id: rule.meta.id,
      rule,
      options: rule.meta.id === `${PREFIX}aws` ? { enableIDScanRule: true } : {},
    })),
};

/** The library wants a whole key; a quote may have been cut in the middle of one. */
const PRIVATE_KEY = /-----BEGIN[^-\n]{0,40}PRIVATE KEY[^-\n]{0,20}-----[^-]*(?:-----END[^-\n]{0,60}-----)?/g;

/** Put before every text: the library takes a byte-order mark off, and its ranges would be off by one. */
const LEAD = '\n';

/** Where in the text secrets stand; ranges may overlap. */
export async function secretRanges(text: string): Promise<readonly Range[]> {
  const { messages } = await lintSource({
    source: { content: LEAD + text, filePath: 'text', ext: '', contentType: 'text' },
    options: { config, noPhysicFilePath: true },
  });
  const keys = [...text.matchAll(PRIVATE_KEY)].map((match): Range => [match.index, match.index + match[0].length]);
  return [
    ...messages
      .filter(({ type }) => type === 'message')
      .map(({ range }): Range => [Math.max(0, range[0] - LEAD.length), range[1] - LEAD.length]),
    ...keys,
  ];
}
