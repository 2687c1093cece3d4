import type { Program } from './program.ts';
import type { HarnessLanguage } from './sandbox.ts';
import type { LanguageId, VocabularyLanguage } from './words.ts';

export type SourceText = { readonly path: string; readonly language: LanguageId; readonly text: string };

/** How a language comments, for header markers and comment stripping. */
export type CommentSyntax = {
  readonly line: readonly string[];
  readonly block: readonly (readonly [open: string, close: string])[];
};

/** The grammars. Loaded on first use of each language. */
export interface Languages {
  /** By file name and, for scripts without one, by `#!` line. */
  detect(path: string, firstLine: string): LanguageId | undefined;
  commentSyntax(path: string): CommentSyntax;
  vocabularyOf(language: LanguageId): VocabularyLanguage;
  /** Whose harness executes it; undefined for a language that is judged by its text only. */
  harnessOf(language: LanguageId): HarnessLanguage | undefined;
  /**
   * The text as its interpreter takes it, line for line: types taken out, modules as CommonJS. A text that cannot be
   * converted comes back as it is, and fails where it is loaded.
   */
  executable(source: SourceText): Promise<string>;
  /** The text with blanks in the place of its comments: the same lines, every string (docstrings too) as it was. */
  withoutComments(source: SourceText): Promise<string>;
  /** Parses, hands over, frees the tree. A program must not be kept; lowered values may be. */
  withProgram<T>(source: SourceText, use: (program: Program) => T | Promise<T>): Promise<T>;
  /**
   * Repository paths that an import may mean, most likely first: `from .guards import x` in `shop/app.py` gives
   * `shop/guards.py`, `shop/guards/__init__.py`. Includes `module.name` where a name may itself be a module. Empty for what cannot be in the repository.
   */
  moduleCandidates(language: LanguageId, fromPath: string, module: string, name?: string): readonly string[];
}
