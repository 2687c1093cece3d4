import type { Call } from '../../../src/contracts/call.ts';
import type { SourceText } from '../../../src/contracts/languages.ts';
import type { Sandbox } from '../../../src/contracts/sandbox.ts';
import { C_HARNESS } from '../../../src/harness/c/manifest.ts';
import { confirmingWith, harnessOnDisk, languages, provers } from '../confirming.ts';

/** A program under test; every function of it is tried with every oracle. */
export type Program = {
  readonly path: string;
  readonly text: string;
  /** Further files of the repository, by path. */
  readonly modules?: Readonly<Record<string, string>>;
};

export const harnessFiles = harnessOnDisk('c', C_HARNESS);
const confirming = confirmingWith('c', harnessFiles);

function sourceOf({ path, text }: Program): SourceText {
  const language = languages.detect(path, '');
  if (language === undefined) throw new Error(`${path} is in no language that is known`);
  return { path, language, text };
}

/** The oracles that something in a file was proved by. */
export const provedBy = async (program: Program, sandbox: Sandbox, call: Call): Promise<readonly string[]> =>
  provers(await confirming.blind(sourceOf(program), { modules: program.modules, sandbox, call }));
