/** Text as it reads: compatibility forms folded, invisible characters gone. Both are used to slip past a match. */
export const normalise = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
