import { describe, expect, it } from 'vitest';
import { checkSameItems, parseSavedRun } from '../../src/evaluate/saved-run.ts';

const FINDING = { ruleId: 'a/b/c', cwe: 'CWE-78', confidence: 'likely', severity: 'medium', blocking: true };
const line = (fields: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ id: '1', flagged: true, confidence: 'likely', findings: [FINDING], ...fields });
const parsed = (...lines: readonly string[]) =>
  parseSavedRun({ name: 'old.jsonl', text: lines.join('\n') }, { at: 'likely', failOn: 'medium' });

describe('a saved run', () => {
  it('is what was said of each item; empty lines, a byte order mark and Windows line ends do not matter', () => {
    const { name, predictions } = parsed(`\uFEFF${line()}\r`, '', line({ id: '2', findings: [], gap: 'crash' }));
    expect(name).toBe('old.jsonl');
    expect(predictions.get('1')).toMatchObject({ flagged: true, confidence: 'likely', findings: [FINDING] });
    expect(predictions.get('2')).toEqual({ id: '2', flagged: false, confidence: null, findings: [], gap: 'crash' });
  });

  it('is counted under the thresholds of the run that asks, not of its own', () => {
    const { predictions } = parseSavedRun({ name: 'x', text: line() }, { at: 'confirmed', failOn: 'medium' });
    expect(predictions.get('1')).toMatchObject({ flagged: false, findings: [{ blocking: false }] });
  });

  it.each([
    ['{', ':1: the line is no JSON;'],
    ['[]', ':1: the line is no prediction;'],
    ['7', ':1: the line is no prediction;'],
    [line({ id: '' }), ':1: field id is missing or wrong;'],
    [line({ id: 7 }), ':1: field id is missing or wrong;'],
    [JSON.stringify({ id: '1', code: 'x' }), ':1: field findings is missing or wrong;'],
    [line({ findings: [{ ...FINDING, confidence: 'sure' }] }), ':1: field findings.0.confidence is missing or wrong;'],
    [line({ findings: [{ ...FINDING, severity: 3 }] }), ':1: field findings.0.severity is missing or wrong;'],
    [line({ gap: 1 }), ':1: field gap is missing or wrong;'],
    ['\n\n', ':1: there is no prediction in it;'],
    [`\n${line()}\n${line()}`, ':3: "1" has a line already;'],
    [`${line({ id: 'a\u001B[2J' })}\n${line({ id: 'a\u001B[2J' })}`, ':2: "a\\u001b[2J" has a line already;'],
  ])('that is %j is refused with file, line, field and remedy', (text, message) => {
    expect(() => parsed(text)).toThrow(`old.jsonl${message} give --against a file that --predictions has written`);
  });

  it('of other items altogether is refused', () => {
    expect(() => checkSameItems(parsed(line()), new Set(['2']))).toThrow(
      'old.jsonl: none of its lines is about an item of these datasets; name the datasets that it was made from',
    );
    expect(() => checkSameItems(parsed(line()), new Set(['1', '2']))).not.toThrow();
  });
});
