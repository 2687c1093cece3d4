import type { Call } from '../../../src/contracts/call.ts';
import type { Evidence } from '../../../src/contracts/evidence.ts';
import type { SourceText } from '../../../src/contracts/languages.ts';
import type { Sandbox } from '../../../src/contracts/sandbox.ts';
import type { Suspicion, Unit } from '../../../src/contracts/suspicion.ts';
import { JAVASCRIPT_HARNESS } from '../../../src/harness/javascript/manifest.ts';
import { extractUnits } from '../../../src/pipeline/extract/extract.ts';
import { confirmingWith, harnessOnDisk, languages, type Program, suspicionAt } from '../confirming.ts';

export type { Program } from '../confirming.ts';

export const harnessFiles = harnessOnDisk('javascript', JAVASCRIPT_HARNESS);
const confirming = confirmingWith('javascript', harnessFiles);

function sourceOf(program: Program): SourceText {
  const path = program.path ?? 'app.js';
  return { path, language: languages.detect(path, '') ?? 'javascript', text: program.text };
}

/** The suspicion that an offline judge would raise about a program. */
export async function suspicionOf(program: Program): Promise<Suspicion> {
  const lines = program.text.split('\n');
  const line = lines.findIndex((text) => text.includes('// sink')) + 1 || 1;
  const units = await languages.withProgram(sourceOf(program), extractUnits);
  const named = units.filter(({ qualifiedName }) => qualifiedName === program.unit);
  const around = ({ span }: Unit) => span.startLine <= line && line <= span.endLine;
  const unit = named.find(around) ?? named[0];
  if (unit === undefined)
    throw new Error(`no unit ${program.unit}: ${units.map((one) => one.qualifiedName).join(', ')}`);
  return suspicionAt(unit, line, program);
}

/** What confirming the program with one oracle gives, in whatever sandbox runs this harness. */
export async function evidenceFor(program: Program, oracle: string, sandbox: Sandbox, call: Call): Promise<Evidence> {
  const at = { modules: program.modules, sandbox, call };
  return confirming.evidenceOf(sourceOf(program), await suspicionOf(program), oracle, at);
}
