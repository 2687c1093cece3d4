import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OBSERVATIONS, type Observation } from '../../../src/contracts/evidence.ts';
import { STRENGTHS, type Strength } from '../../../src/contracts/words.ts';
import { WEIGHTS, type Weighing, type Weight, weigh } from '../../../src/pipeline/settle/confidence.ts';

const PLAIN = 'bluecode/vulnerable-code/cwe-78';
const MALICE = 'bluecode/malicious-instruction/exfiltration';

type Case = readonly [strength: Strength, seen: readonly (Observation | `${Observation}*`)[], weight: Weight];

/** A star: through a stand-in. */
const evidenceOf = (seen: Case[1]): Weighing['evidence'] =>
  seen.flatMap((word) =>
    OBSERVATIONS.filter((observation) => word.replace('*', '') === observation).map((observation) => ({
      observation,
      throughStub: word.endsWith('*'),
    })),
  );

const weight = (strength: Strength, seen: Case[1], rest: Partial<Weighing> = {}): Weight =>
  weigh({ strength, evidence: evidenceOf(seen), constantCallers: false, ruleId: PLAIN, ...rest });

describe('the confidence table', () => {
  it.each<Case>([
    ['likely', [], 'likely'],
    ['possible', [], 'possible'],
    ['hint', [], 'unreported'],
    ['likely', ['effect'], 'confirmed'],
    ['possible', ['sink'], 'confirmed'],
    ['hint', ['predicate'], 'confirmed'],
    ['hint', ['effect*'], 'likely'],
    ['possible', ['sink*'], 'likely'],
    ['likely', ['predicate*'], 'likely'],
    ['likely', ['weak'], 'likely'],
    ['possible', ['weak'], 'possible'],
    ['hint', ['weak'], 'possible'],
    ['likely', ['neutralised'], 'possible'],
    ['possible', ['neutralised'], 'possible'],
    ['hint', ['neutralised'], 'unreported'],
    ['likely', ['neutralised*'], 'likely'],
    ['likely', ['not-reached'], 'likely'],
    ['hint', ['not-reached'], 'unreported'],
    ['likely', ['not-executed'], 'likely'],
    ['hint', ['not-executed'], 'unreported'],
    ['likely', ['neutralised', 'effect'], 'confirmed'],
    ['likely', ['neutralised', 'weak'], 'likely'],
    ['hint', ['neutralised', 'weak'], 'possible'],
    ['hint', ['weak', 'effect*'], 'likely'],
    ['hint', ['effect*', 'sink'], 'confirmed'],
    ['likely', ['neutralised', 'not-reached', 'not-executed'], 'possible'],
  ])('turns %s with %j into %s', (strength, seen, expected) => {
    expect(weight(strength, seen)).toBe(expected);
  });

  it.each<Case>([
    ['likely', ['effect'], 'possible'],
    ['likely', [], 'possible'],
    ['possible', ['sink'], 'possible'],
    ['hint', ['predicate'], 'possible'],
    ['hint', [], 'unreported'],
  ])('keeps %s with %j at %s when every caller passes constants', (strength, seen, expected) => {
    expect(weight(strength, seen, { constantCallers: true })).toBe(expected);
  });

  it.each<Case>([
    ['likely', ['neutralised'], 'likely'],
    ['possible', ['neutralised'], 'possible'],
    ['hint', ['neutralised'], 'unreported'],
    ['possible', ['effect'], 'confirmed'],
  ])('never lowers malice: %s with %j stays %s', (strength, seen, expected) => {
    expect(weight(strength, seen, { ruleId: MALICE })).toBe(expected);
    expect(weight(strength, seen, { ruleId: 'acme/malicious-code/worm' })).toBe(expected);
  });

  it('text from whoever starts the program raises no claim that is not likely by itself', () => {
    expect(weight('possible', ['effect'], { local: true })).toBe('possible');
    expect(weight('hint', ['effect'], { local: true })).toBe('possible');
    expect(weight('likely', ['effect'], { local: true })).toBe('confirmed');
  });

  it('does not let constant callers lower malice, and lets a rule that only sounds like it be lowered', () => {
    expect(weight('likely', [], { ruleId: MALICE, constantCallers: true })).toBe('likely');
    expect(weight('likely', ['neutralised'], { ruleId: 'acme/vulnerable-code/anti-malicious-x' })).toBe('possible');
  });

  const pieces = fc.array(fc.record({ observation: fc.constantFrom(...OBSERVATIONS), throughStub: fc.boolean() }), {
    maxLength: 5,
  });
  const rank = (value: Weight): number => WEIGHTS.indexOf(value);

  it('gives the same weight whatever the order of the evidence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STRENGTHS), pieces, fc.boolean(), (strength, evidence, constantCallers) => {
        const there = weigh({ strength, evidence, constantCallers, ruleId: PLAIN });
        const back = weigh({ strength, evidence: evidence.toReversed(), constantCallers, ruleId: PLAIN });
        expect(there).toBe(back);
      }),
    );
  });

  it('lowers nothing without an inert arrival or constant callers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STRENGTHS), pieces, (strength, evidence) => {
        const quiet = evidence.filter(({ observation }) => observation !== 'neutralised');
        const before = weigh({ strength, evidence: [], constantCallers: false, ruleId: PLAIN });
        expect(rank(weigh({ strength, evidence: quiet, constantCallers: false, ruleId: PLAIN }))).toBeLessThanOrEqual(
          rank(before),
        );
      }),
    );
  });

  it('never weighs less for one more raising observation', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STRENGTHS),
        pieces,
        fc.constantFrom<Observation>('effect', 'sink', 'predicate', 'weak'),
        fc.boolean(),
        (strength, evidence, observation, throughStub) => {
          const weighing = { strength, evidence, constantCallers: false, ruleId: PLAIN };
          const more = weigh({ ...weighing, evidence: [...evidence, { observation, throughStub }] });
          expect(rank(more)).toBeLessThanOrEqual(rank(weigh(weighing)));
        },
      ),
    );
  });
});
