import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run.ts';
import type { EvaluationRequest, Work } from '../../src/entry/work.ts';
import * as wiring from '../../src/wiring.ts';
import { temporaryFolder } from '../support/temporary.ts';

export const LINE = JSON.stringify({ id: '1', dataset: 'own', lang: 'python', ext: '.py', label: 1, code: 'x = 1\n' });
const EVALUATED = {
  table: 'table\n',
  json: '{}\n',
  predictions: [
    { name: 'offline-static', text: 'predicted\n' },
    { name: 'offline', text: 'predicted too\n' },
  ],
  plot: '<svg/>\n',
  exitCode: 0,
} as const;

/** Work that does nothing but remember what it was asked for. */
export function recording(): { readonly work: Work; readonly asked: EvaluationRequest[] } {
  const asked: EvaluationRequest[] = [];
  const evaluate: Work['evaluate'] = async (request) => {
    asked.push(request);
    return { ...EVALUATED, predictions: EVALUATED.predictions.slice(0, request.options.methods.length) };
  };
  return { work: { ...wiring, evaluate }, asked };
}

export async function run(argv: readonly string[], work: Work = wiring) {
  const written = { out: '', err: '' };
  const exitCode = await runCommand({
    argv: ['evaluate', ...argv],
    env: {},
    signal: new AbortController().signal,
    terminal: {
      out: async (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
      watched: false,
    },
    work,
  });
  return { exitCode, ...written };
}

export function dataset(text: string | Uint8Array = `${LINE}\n`): string {
  const path = join(temporaryFolder('cli-evaluate'), 'own.jsonl');
  writeFileSync(path, text);
  return path;
}
