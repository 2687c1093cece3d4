/** The name of the family that a class belongs to. */
export type FamilyOf = (cwe: string) => string;

const INJECTIONS: readonly number[] = [77, 79, 89, 90, 91, 93, 94, 117, 643, 652, 917];

/** Labels that say less than a finding does: any of these families answers them. */
const CHILDREN: Readonly<Record<string, readonly number[]>> = {
  'CWE-20': [...INJECTIONS, 22, 601, 918, 1333],
  'CWE-74': INJECTIONS,
  'CWE-183': [20, 77, 78, 601, 918],
  'CWE-184': [20, 77, 78, 601, 918],
};

/** Whether a finding's class answers a label's. Without a label's class every finding does. */
export function answers(label: string | null | undefined, found: string | null, familyOf: FamilyOf): boolean {
  if (label === null || label === undefined) return true;
  if (found === null) return false;
  const family = familyOf(found);
  return family === familyOf(label) || (CHILDREN[label] ?? []).some((child) => familyOf(`CWE-${child}`) === family);
}
