import type { LanguageId } from './words.ts';

/** A labelled case behind a rule, as retrieval sees it. Two of one rule and pair are twins. */
export type KnownCase = {
  readonly ruleId: string;
  readonly id: string;
  readonly label: 'unsafe' | 'safe';
  readonly pair: string;
  /** Of code; undefined for instructions. */
  readonly language: LanguageId | undefined;
  readonly text: string;
  /** One sentence: why it is safe or not. */
  readonly why: string;
};
