import type { Call } from '../../contracts/call.ts';
import { HARNESS_LANGUAGES, type HarnessLanguage } from '../../contracts/sandbox.ts';
import { createWasmSandbox, missingFile, type WasmOptions } from './index.ts';

/** What was tried out just now: a machine was started, or why it was not. */
export type WasmLanguageReport = {
  readonly language: HarnessLanguage;
  readonly reason: string | undefined;
};

export type WasmReport = {
  /** Whether the backend would be used; a language may still be out of its reach. */
  readonly usable: boolean;
  readonly reason: string | undefined;
  readonly languages: readonly WasmLanguageReport[];
};

/** Starts a machine for every language, and ends it again. */
export async function reportOnWasm(options: WasmOptions, call: Call): Promise<WasmReport> {
  const reason = await missingFile(options.wasm);
  if (reason !== undefined) return { usable: false, reason, languages: [] };
  const sandbox = createWasmSandbox(options);
  const languages: WasmLanguageReport[] = [];
  for (const language of HARNESS_LANGUAGES) {
    const ready = await sandbox.ready({ language, modules: { main: '' } }, call);
    languages.push({ language, reason: ready.ok ? undefined : ready.reason });
  }
  await sandbox.close(call);
  const usable = languages.some((report) => report.reason === undefined);
  return { usable, reason: usable ? undefined : languages[0]?.reason, languages };
}
