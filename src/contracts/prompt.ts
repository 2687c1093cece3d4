import type { Prompt } from './model.ts';
import type { Untrusted } from './untrusted.ts';

/** A line as the model sees it; 0 where lines have no numbers. */
export type ShownLine = { readonly number: number; readonly text: string };

/** A stranger's text in a prompt. `numbers`: one for each of its lines, shown before it. */
export type Fenced = {
  readonly name: string;
  readonly text: Untrusted;
  /** Characters after which it is cut, at the end of a line where there is one. */
  readonly most: number;
  readonly numbers?: readonly number[];
};

/** A prompt before it went through the door: our own words, and strangers' texts that are still to be fenced. */
export type Draft = {
  readonly system: string;
  readonly parts: readonly ({ readonly says: string } | Fenced)[];
};

export type Composed = {
  readonly prompt: Prompt;
  /** By name of its fence, the lines as the model sees them: what it quotes is looked for in these. */
  readonly shown: ReadonlyMap<string, readonly ShownLine[]>;
  /** Names of the texts that were too long. */
  readonly cut: readonly string[];
};

export type Compose = (draft: Draft) => Promise<Composed>;
