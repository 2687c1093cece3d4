import type { Namings } from './definitions.ts';
import type { NodeKinds } from './grammar.ts';
import type { Rules } from './lowering.ts';

/** All that the engine knows of a language's grammar. */
export type LanguageDefinition = {
  /** The grammar's file name. */
  readonly wasm: string;
  readonly kinds: NodeKinds;
  readonly namings: Namings;
  readonly rules: Rules;
};
