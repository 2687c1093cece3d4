import type { Constitution } from '../../contracts/rule-book.ts';

type FamilyOf = (cwe: string) => string;

/** `cwe_79`, `CWE-079: XSS` are CWE-79; anything else is the name of a kind. */
function normalised(weakness: string): string {
  const number = /cwe[-_ ]?0*([1-9][0-9]{0,5})\b/i.exec(weakness)?.[1];
  return number === undefined ? weakness.trim().toLowerCase() : `CWE-${number}`;
}

/**
 * The rule that speaks of a weakness by whatever name the model gave it: the one of that name, one that names it beside its
 * own, one of its family; else the rule for everything else, should the rule book have one.
 */
export function ruleFinder(
  rules: readonly Constitution[],
  familyOf: FamilyOf,
): (weakness: string) => Constitution | undefined {
  return (weakness) => {
    const name = normalised(weakness);
    return (
      rules.find(({ cwe, kind }) => cwe === name || kind === name) ??
      rules.find(({ also }) => also.includes(name)) ??
      rules.find(({ cwe }) => cwe !== undefined && familyOf(cwe) === familyOf(name)) ??
      rules.find(({ id }) => id.endsWith('/other'))
    );
  };
}
