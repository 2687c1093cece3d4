import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../src/contracts/words.ts';
import type { Item } from '../../src/evaluate/item.ts';
import type { Judged } from '../../src/evaluate/outcomes.ts';
import { item, reported, runOf } from './support.ts';

const DONE = { units: 0, probes: 0, milliseconds: 0 };

function judged(given: Item, ...confidences: readonly Confidence[]): Judged {
  const findings = confidences.map((confidence) => ({
    ruleId: 'own/x/y',
    cwe: 'CWE-78',
    confidence,
    severity: 'high' as const,
    blocking: true,
  }));
  return { item: given, prediction: { id: given.id, flagged: true, confidence: null, findings } };
}

const NASTY = '<script x="1" y=\'2\'>&amp;\u0000\uFFFE\uD800';

const ALL = [
  judged(item('1.vuln', ''), 'confirmed'),
  judged(item('1.safe', ''), 'possible'),
  judged(item('2.vuln', '', { dataset: NASTY, cwe: 'CWE-9', lang: NASTY }), 'likely'),
  judged(item('2.safe', '', { dataset: NASTY, cwe: 'CWE-9', lang: NASTY })),
];

const plotted = (all: readonly Judged[], options: Parameters<typeof reported>[2] = {}): string =>
  reported(
    [runOf({ judged: all, ...DONE }, 'offline-static'), runOf({ judged: all, ...DONE }, 'offline')],
    all.map((one) => one.item),
    options,
  ).plot;

/** Everything that an XML reader that knows nothing of ours finds: its elements, or the error. */
function parsed(text: string): { readonly error: string; readonly names: readonly string[]; readonly words: string } {
  const program =
    'import sys,json\nfrom xml.etree import ElementTree as e\nr=e.fromstring(sys.stdin.buffer.read())\n' +
    'print(json.dumps([[x.tag.split("}")[1] for x in r.iter()],"\\n".join(x.text or "" for x in r.iter())]))';
  const { stdout, stderr } = spawnSync('python3', ['-c', program], { input: text, encoding: 'utf8' });
  const [names, words] = stderr === '' ? JSON.parse(stdout) : [[], ''];
  return { error: stderr, names, words };
}

describe('the chart', () => {
  it.each([{}, { by: 'cwe' }, { by: 'lang' }, { matches: ['any'] }] as const)('is sound XML (%j)', (options) => {
    const { error, names } = parsed(plotted(ALL, options));
    expect(error).toBe('');
    expect(names).not.toContain('script');
    expect(names[0]).toBe('svg');
  });

  it('shows names that hide something, and nothing of theirs acts', () => {
    const { words } = parsed(plotted(ALL));
    expect(words).toContain('<script x="1" y=\'2\'>&amp;\\u{0}\uFFFD\\u{D800}, offline');
  });

  it('is the same every time', () => {
    expect(plotted(ALL, { by: 'cwe' })).toBe(plotted(ALL, { by: 'cwe' }));
  });

  it('has a point for each confidence of each set and method, and bars for each group', () => {
    const marks = (text: string, name: string): number => text.split(`<${name} `).length - 1;
    const text = plotted(ALL, { matches: ['any'], by: 'cwe' });
    // Three sets (two datasets and the total) of two methods; three marks more in the legend.
    expect(marks(text, 'circle')).toBe(3 * 2 * 2 + 2);
    expect(marks(text, 'path')).toBe(3 * 2 + 1);
    // Recall and FPR of two classes for each method; one rectangle more is the background.
    expect(marks(text, 'rect')).toBe(2 * 2 * 2 + 1);
    expect(parsed(text).words).toMatch(/CWE-9\n[\s\S]*CWE-78\n/);
  });

  it('puts recall up and false alarms to the right', () => {
    const [circle] = /<circle [^>]*fill="#fff"[^>]*>/.exec(plotted([ALL[0], ALL[1]].flatMap((one) => one ?? []))) ?? [];
    // At `possible` both items are flagged: recall 1 and FPR 1, the upper right corner.
    expect(circle).toContain('cx="350" cy="40"');
  });

  it('of nothing, and of what has no safe items, is a chart all the same', () => {
    expect(parsed(plotted([])).error).toBe('');
    expect(parsed(plotted(ALL.slice(0, 1), { by: 'cwe' })).error).toBe('');
  });
});
