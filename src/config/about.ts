import { z } from 'zod';

/** Where a setting may be given. */
export type Place = 'input' | 'flag' | 'file';
export const EVERYWHERE: readonly Place[] = ['input', 'flag', 'file'];

/** What a person needs to know about one setting; tables, `--help`, `action.yml` and error messages are made of it. */
export type About = {
  /** One sentence. */
  readonly says: string;
  /** Completes "it must be …" in an error. */
  readonly expects: string;
  /** How text from an input or flag is read: a list is one entry a line, a table can only be written in the file. */
  readonly form: 'word' | 'number' | 'list' | 'table';
  /** In the form of the file; absent: nothing is set. */
  readonly default?: string | number | readonly string[] | Readonly<Record<string, never>>;
  /** What the tables print in place of an absent or empty default. */
  readonly defaultSays?: string;
  readonly places: readonly Place[];
  /** The value is another one in every run, as an id is; reports leave it out, for they are the same for equal runs. */
  readonly varies?: boolean;
  /** Never shown: not in reports, not in the message about a wrong value. */
  readonly secret?: boolean;
};

/** What is known of each field of `settingsSchema`. */
export const about = z.registry<About>();

/** How a message names a closed set of words. */
export const oneOf = (values: readonly string[]): string => `one of ${values.join(', ')}`;

/** A setting that is one of a few words. */
export const choice = <const T extends readonly [string, ...string[]]>(
  values: T,
  rest: { says: string; default: T[number]; places?: readonly Place[] },
) => z.enum(values).register(about, { form: 'word', expects: oneOf(values), places: EVERYWHERE, ...rest });

/** A setting that holds several entries. */
export const list = <T extends z.ZodType>(
  schema: z.ZodArray<T>,
  rest: { says: string; expects: string; default?: readonly string[]; defaultSays: string },
) => schema.register(about, { form: 'list', default: [], places: EVERYWHERE, ...rest });
