/** The lists of `constitutions/people.yml`. */
export const PERSON_LISTS = [
  'attributes',
  'values',
  'decisions',
  'scales',
  'harmless',
  'clerical',
  'acts',
  'lists',
] as const;
type PersonList = (typeof PERSON_LISTS)[number];

/** For each list an expression that finds its words where they stand apart, of any case. */
export type PersonWords = Readonly<Record<PersonList, RegExp>>;

/** In the table of concepts, what the lists of words of code are called by: no text is read for these. */
const CODE = 'code ';

export const nameOf = (list: PersonList): string => `${CODE}${list}`;

/** What texts are read for. */
export const withoutCode = <T>(concepts: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(concepts).filter(([name]) => !name.startsWith(CODE)));

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** `religio*|faith|born in` as one expression. An empty list finds nothing. */
export function expressionOf(forms: readonly string[]): RegExp {
  if (forms.length === 0) return /(?!)/;
  const parts = forms.map((form) => escaped(form).replaceAll('*', '[a-z]*').replaceAll(' ', ' +'));
  return new RegExp(`(?<![a-z])(?:${parts.join('|')})(?![a-z])`, 'i');
}

/** The words of code among the concepts that were trained with. */
export function personWordsOf(concepts: Readonly<Record<string, readonly string[]>>): PersonWords {
  const of = (list: PersonList): RegExp => expressionOf(concepts[nameOf(list)] ?? []);
  return {
    attributes: of('attributes'),
    values: of('values'),
    decisions: of('decisions'),
    scales: of('scales'),
    harmless: of('harmless'),
    clerical: of('clerical'),
    acts: of('acts'),
    lists: of('lists'),
  };
}
