/**
 * Classes of which both are said of one mistake, the more exact one first. They are no family: what is labelled as one is not
 * answered by a finding of the other alone.
 */
const TWINS: readonly (readonly string[])[] = [['CWE-942', 'CWE-346']];

/** The classes that one mistake can go by, this one among them; none where it has no twin. */
export const twinsOf = (cwe: string | undefined): readonly string[] =>
  TWINS.find((twins) => cwe !== undefined && twins.includes(cwe)) ?? [];
