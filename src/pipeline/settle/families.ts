import { twinsOf } from '../../contracts/twins.ts';

/** Weaknesses that one flaw can be called by: claims on one sink merge when their CWEs stand in one row. */
const FAMILIES: readonly (readonly number[])[] = [
  [77, 78, 88],
  [89, 564, 943],
  [22, 23, 36, 73, 99],
  [94, 95, 96, 1336],
  [79, 80, 116],
  [502],
  [611, 776, 827],
  [918],
  [601],
  [326, 327, 328, 759, 760, 916],
  [330, 331, 335, 337, 338],
  [377, 379],
  [295, 297, 599],
  [345, 347],
  [276, 281, 732],
  [117],
  [93, 113],
  [90],
  [643],
  [400, 730, 770, 834, 835, 1333],
  [259, 321, 798],
  [200, 209, 532],
  [915],
  [362, 367],
  [119, 120, 121, 122, 125, 129, 131, 193, 787, 788, 805, 823],
  [190, 191, 680],
  [415, 416, 562, 825],
  [476],
  [401, 404, 772, 773, 775],
  [134],
  [369],
  [252, 253, 273, 390, 391],
  [480, 481, 482, 597],
  [483, 484, 670],
  [467, 468],
  [667, 764, 765, 832, 833],
  [285, 306, 862, 863],
  [352],
  [1321],
];

const FIRST_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((family) => family.map((cwe) => [`CWE-${cwe}`, `CWE-${family[0]}`])),
);

/** The family of a weakness: its first CWE, or the CWE itself where it stands alone. */
export const familyOfCwe = (cwe: string): string => FIRST_OF.get(cwe) ?? cwe;

/** The family's name: its first CWE, or the CWE itself where it stands alone; a rule without one is a family of its own. */
export const familyOf = (rule: { readonly id: string; readonly cwe: string | undefined }): string =>
  rule.cwe === undefined ? rule.id : familyOfCwe(rule.cwe);

/** What claims on one sink are merged by: the family, and for twins the one that is more exact. */
export const mergedBy = (rule: { readonly id: string; readonly cwe: string | undefined }): string =>
  twinsOf(rule.cwe)[0] ?? familyOf(rule);

/** Whether a rule has the less exact word for what a twin of it says. */
export const isInexact = ({ cwe }: { readonly cwe: string | undefined }): boolean =>
  cwe !== undefined && twinsOf(cwe).indexOf(cwe) > 0;

/** Rules whose quoted literals are the secret itself. */
export const isAboutCredentials = (cwe: string | undefined): boolean =>
  cwe !== undefined && FIRST_OF.get(cwe) === 'CWE-259';
