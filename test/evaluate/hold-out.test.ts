import { describe, expect, it } from 'vitest';
import type { Constitution } from '../../src/contracts/rule-book.ts';
import { holdOut } from '../../src/evaluate/hold-out.ts';
import { familyOfCwe } from '../../src/pipeline/settle/families.ts';
import { constitutionFor } from '../support/judging.ts';

type Rule = { readonly cwe?: string; readonly sinks?: readonly string[]; readonly confirm?: readonly string[] };

const rule = (name: string, { cwe, sinks = [], confirm = [] }: Rule): Constitution =>
  constitutionFor(sinks, { id: `bluecode/vulnerable-code/${name}`, cwe, kind: undefined, confirm });

const RULES = [
  rule('cwe-89', { cwe: 'CWE-89', sinks: ['sql'], confirm: ['sql'] }),
  rule('cwe-943', { cwe: 'CWE-943', sinks: ['nosql'], confirm: ['nosql'] }),
  rule('cwe-94', { cwe: 'CWE-94', sinks: ['code'], confirm: ['code'] }),
  rule('cwe-95', { cwe: 'CWE-95', sinks: ['eval'], confirm: ['code'] }),
  rule('everything', { cwe: 'CWE-20', sinks: ['sql', 'command'], confirm: ['sql', 'command'] }),
  rule('own', { cwe: 'CWE-1', sinks: ['sql'], confirm: ['log'] }),
];

const held = (...names: readonly string[]) => {
  const { constitutions, heldOut } = holdOut(RULES, names, familyOfCwe);
  const left = new Map(constitutions.map((one) => [one.id.replace('bluecode/vulnerable-code/', ''), one]));
  return { left, heldOut };
};

describe('holding out', () => {
  it('a rule leaves the rest of its family, without the oracle that they shared', () => {
    const { left, heldOut } = held('bluecode/vulnerable-code/cwe-94');
    expect([...left.keys()]).toEqual(['cwe-89', 'cwe-943', 'cwe-95', 'everything', 'own']);
    expect(left.get('cwe-95')).toMatchObject({ sinks: ['eval'], confirm: [] });
    expect(heldOut).toEqual({
      constitutions: ['bluecode/vulnerable-code/cwe-94'],
      families: ['CWE-94'],
      sinks: ['code'],
      oracles: ['code'],
    });
  });

  it.each(['CWE-89', 'cwe-89', '89', 'cwe-943', 'CWE-564', 'cwe-089'])('%s, a family, leaves none of it', (name) => {
    const { left, heldOut } = held(name);
    expect([...left.keys()]).toEqual(['cwe-94', 'cwe-95', 'everything', 'own']);
    expect(heldOut).toMatchObject({ families: ['CWE-89'], sinks: ['nosql', 'sql'], oracles: ['nosql', 'sql'] });
  });

  it('takes its sinks and oracles from the others too', () => {
    const { left } = held('cwe-89');
    expect(left.get('everything')).toMatchObject({ sinks: ['command'], confirm: ['command'] });
  });

  it('leaves no rule that is only proved, where it was not before', () => {
    expect(held('cwe-89').left.get('own')).toMatchObject({ sinks: [], confirm: [] });
  });

  it('several is holding out all of them, in whatever order', () => {
    const { heldOut } = held('cwe-94', 'bluecode/vulnerable-code/cwe-89', 'cwe-94');
    expect(heldOut).toEqual(held('bluecode/vulnerable-code/cwe-89', 'cwe-94').heldOut);
    expect(heldOut.families).toEqual(['CWE-89', 'CWE-94']);
  });

  it.each(['cwe-22', 'sql', '', 'bluecode/vulnerable-code/cwe-9', 'CWE-'])(
    '%j is an error that names what exists',
    (name) => {
      expect(() => held('cwe-89', name)).toThrow(
        /^--hold-out .*: no rule and no family of rules is called that; the families are CWE-1, CWE-20, CWE-89, CWE-94; the rules are bluecode\/vulnerable-code\/cwe-89, /,
      );
    },
  );

  it('shows a name that hides something', () => {
    expect(() => held('\u001B[2J')).toThrow('--hold-out \\u{1B}[2J: ');
  });
});
