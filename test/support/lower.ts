import type { Program } from '../../src/contracts/program.ts';
import type { LanguageId } from '../../src/contracts/words.ts';
import { createLanguages } from '../../src/languages/index.ts';
import { printStatements } from './print-program.ts';
import { locateWasm } from './wasm.ts';

export const languages = createLanguages({ locate: locateWasm });

/** Parses a text as if it were a file and hands over the program. */
export const withText = <T>(language: LanguageId, text: string, use: (program: Program) => T): Promise<T> =>
  languages.withProgram({ path: `sample.${language}`, language, text }, use);

/** The lowered text in the printer's notation. */
export const lowered = (language: LanguageId, text: string): Promise<string> =>
  withText(language, text, (program) => printStatements(program.body()));
