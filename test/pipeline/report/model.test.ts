import { describe, expect, it } from 'vitest';
import type { ModelReport } from '../../../src/contracts/scan-result.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { merge } from '../../../src/pipeline/gate/merge.ts';
import { RENDERERS } from '../../../src/pipeline/report/index.ts';
import { aRuleBook, aScanResult } from '../../support/fixtures/index.ts';
import { OPTIONS } from './support.ts';

const host = untrusted('api.example.com');
const judge = { role: 'judge', model: untrusted('large'), host } as const;
const sent = (subject: string, masked = 0): ModelReport['sent'][number] => ({
  ...judge,
  subject: untrusted(subject),
  bytes: 1000,
  hash: subject,
  masked,
});

const asked = (...entries: ModelReport['sent']) =>
  aScanResult({
    model: {
      roles: [judge, { ...judge, role: 'summariser', model: untrusted('small') }],
      cacheHits: 2,
      unpriced: [untrusted('small')],
      dropped: 3,
      sent: entries,
    },
    usage: { milliseconds: 1, probes: 0, calls: 3, tokens: 4000, cost: 0.0123 },
  });

const text = (result: ReturnType<typeof asked>): string =>
  RENDERERS.text(result, aRuleBook(), OPTIONS).replace(/\s+/g, ' ');

describe('what reports say of the model', () => {
  it('is who was asked, what it cost and what was sent to whom', () => {
    const said = text(asked(sent('a.py:f', 1), sent('a.py:f'), sent('b.py')));
    expect(said).toContain('Model: large at api.example.com (judge); small at api.example.com (summariser)');
    expect(said).toContain('3 calls, 2 answers from the cache, 4000 tokens, 0.0123 dollars without small');
    expect(said).toContain('bound it; 3 claims dropped.');
    expect(said).toContain('Sent to api.example.com: 3000 bytes about 2 subjects, 1 secret masked');
  });

  it('is that nothing was sent, where all was remembered, and nothing at all without a model', () => {
    expect(text(asked())).toContain('Nothing was sent to a model.');
    expect(text(aScanResult())).not.toMatch(/model/i);
  });

  it('of two parts is what both have sent, in whatever order they are merged', () => {
    const [a, b] = [asked(sent('b.py')), asked(sent('a.py'), sent('b.py'))];
    expect(merge(a, b).model).toEqual(merge(b, a).model);
    expect(merge(a, b).model).toMatchObject({ cacheHits: 4, dropped: 6, sent: [sent('a.py'), sent('b.py')] });
    expect(merge(a, aScanResult()).model).toEqual(a.model);
  });
});
