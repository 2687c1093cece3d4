import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import { type Given, resolveSettings, type Setting, settingsFor } from '../config.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import { TASKS, type Task } from '../contracts/words.ts';
import { settingsFromEnvironment } from '../entry/environment.ts';
import type { ScanOutcome, Surroundings, Work } from '../entry/work.ts';
import { given, settingOption } from './setting-options.ts';

/** What a command line asks to have judged. */
export type JudgeArguments = {
  /** `-` is standard input. */
  readonly file: string;
  readonly task: Task;
  readonly flags: Given;
};

const TEXT_TASKS = TASKS.filter((task) => task !== 'vulnerable-code');

const JUDGED_BY =
  /^fail-|^on-incomplete$|^format$|^output$|^constitutions$|^cache$|^deadline$|^model|^embedding-model$|^require-model$|^votes$|^max-/;

/** Settings of a scan that one text has too. */
const judgeSettings = (): readonly Setting[] => settingsFor('flag').filter(({ name }) => JUDGED_BY.test(name));

const EXIT_CODES = `
Exit codes: 0 pass, 1 fail, 2 incomplete, 3 could not start.`;

/** `bluecode judge`. */
export function addJudge(program: Command, action: (request: JudgeArguments) => Promise<void>): void {
  const command = program
    .command('judge [file]')
    .description('Judge a request or an instruction before any code exists; from standard input with - or no file.')
    .addHelpText('after', EXIT_CODES)
    .addOption(new Option('--task <TASK>', 'What it is judged as.').choices(TEXT_TASKS).makeOptionMandatory());
  for (const setting of judgeSettings()) command.addOption(settingOption(setting));
  command.action((file: string | undefined, parsed: { readonly task: Task } & Readonly<Record<string, unknown>>) => {
    const { task, ...flags } = parsed;
    return action({ file: file ?? '-', task, flags: given(flags) });
  });
}

async function read(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (cause) {
    const why = 'check that it is a file that exists and may be read';
    throw new BlueCodeError('path-unreadable', `${visible(untrusted(file))} cannot be read: ${why}`, { cause });
  }
}

/** Judges one text. @throws BlueCodeError path-unreadable, and what settings and rules throw */
export async function runJudge({ file, task, flags }: JudgeArguments, work: Work, around: Surroundings) {
  const settings = resolveSettings({ flags, environment: settingsFromEnvironment(around.env) });
  const bytes = await read(file);
  const name = file === '-' ? 'stdin.md' : basename(file);
  const outcome: ScanOutcome = await work.judge({ name, bytes, task, settings, ...around });
  return { outcome, settings: settings.settings };
}
