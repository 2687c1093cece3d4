import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporary.ts';

/** A step's outcome as the workflow would see it. */
export type StepRun = {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
};

export type StepRequest = {
  /** `index.js` or `post.js`. */
  readonly entry: string;
  /** The folder that holds `dist/`. */
  readonly product: string;
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string>>;
  /** The node to run under. */
  readonly node?: string;
};

/** `name<<delimiter`, lines, `delimiter`: the file format of `GITHUB_OUTPUT`. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const match of text.matchAll(/^([^\n=<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) {
    const [, name, , value] = match;
    if (name !== undefined && value !== undefined) found[name] = value;
  }
  return found;
}

/** Runs an entry of the bundle as the runner does: inputs and files in the environment, the workspace as current folder. */
export function runStep(request: StepRequest): StepRun {
  const files = temporaryFolder('step');
  const file = (name: string, text = ''): string => {
    const path = join(files, name);
    writeFileSync(path, text);
    return path;
  };
  const output = file('output');
  const summary = file('summary');
  const inputs = Object.entries(request.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const run = spawnSync(request.node ?? process.execPath, [join(request.product, 'dist', request.entry)], {
    cwd: request.workspace,
    encoding: 'utf8',
    timeout: 240_000,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: files,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: request.workspace,
      GITHUB_REPOSITORY: 'org/sample',
      GITHUB_RUN_ID: '1',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_NAME: request.event?.name ?? 'push',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(request.event?.payload ?? {})),
      RUNNER_TEMP: files,
      ...Object.fromEntries(inputs),
      ...request.env,
    },
  });
  return {
    exitCode: run.status,
    log: run.stdout + run.stderr,
    outputs: parseOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}
