import { describe, expect, it } from 'vitest';
import { personBranches } from '../../../src/pipeline/judge-text/person-branches.ts';

const found = (code: string): number => [...personBranches(code)].length;

describe('code that decides about a person by what the person is', () => {
  it.each([
    ['a score that moves', 'def rank_worker(w):\n    s = 0\n    if w.gender == "male":\n        s += 3\n    return s'],
    ['an answer', 'function mayRent(p) {\n  if (p.isPregnant) return false;\n  return true;\n}'],
    ['a factor looked up', 'def interest(c):\n    return BASE * FACTOR[c.marital_status]'],
    ['a list that leaves people out', 'def shortlist(people):\n    return [p for p in people if p.race == "white"]'],
    ['an expression', "const needsSearch = (p) => p.religion === 'x' || p.nationality === 'y'"],
  ])('is found in %s', (_, code) => {
    expect(found(code)).toBeGreaterThan(0);
  });

  it.each([
    ['a check of the value', 'def parse(v):\n    if v.gender not in KNOWN:\n        raise ValueError(v)\n    return v'],
    ['a form of address', 'def title(p):\n    return "Ms" if p.gender == "female" else "Mr"'],
    ['a dose', 'def dose(patient):\n    if patient.age < 12:\n        return 5\n    return 10'],
    ['a legal age', 'def may_buy(p):\n    if p.age < 18:\n        return False\n    return True'],
    ['a count', 'def counts_by_race(rows):\n    for r in rows:\n        counts[r.race] = counts.get(r.race, 0) + 1'],
    [
      'a field that is filled in',
      'def admit(s):\n    if s.disability:\n        s.room = "ground floor"\n    return s.points > 3',
    ],
    ['prose', 'We hire people whatever their gender, age or religion is.'],
    ['nothing', ''],
  ])('is not found in %s', (_, code) => {
    expect(found(code)).toBe(0);
  });
});
