import { resolve } from 'node:path';
import type { Command, Option } from 'commander';
import { type Given, resolveSettings, type Setting, type Settings } from '../config.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import { type EvaluationOptions, plannedRuns } from '../contracts/evaluation.ts';
import { settingsFromEnvironment } from '../entry/environment.ts';
import { checkWritable, writeWhole } from '../entry/output-file.ts';
import type { Evaluated, Surroundings, Work } from '../entry/work.ts';
import { EVALUATION_OPTIONS, evaluationSettings, models, optionsOf, type Parsed } from './evaluate-options.ts';
import { given, settingOption } from './setting-options.ts';
import type { Terminal, TerminalLog } from './terminal.ts';

/** What a command line asks of an evaluation. */
export type EvaluateArguments = {
  readonly datasets: readonly string[];
  readonly options: EvaluationOptions;
  /** The predictions of an earlier run. */
  readonly against: string | undefined;
  /** Where the predictions go. */
  readonly predictions: string | undefined;
  /** Where the chart goes. */
  readonly plot: string | undefined;
  readonly json: boolean;
  readonly prices: Settings['prices'];
  readonly flags: Given;
};

const EXIT_CODES = `
The sandbox's and the rules' flags are those of scan; --deadline is the time of one item.
Exit codes: 0 every item has a line, 2 ended before, 3 could not start. See docs/evaluation.md.`;

/** A scan asks one model; here each is asked by itself. */
function optionOf(setting: Setting): Option {
  const option = settingOption(setting);
  if (setting.name !== 'model') return option;
  option.description += ' May be repeated: each is asked by itself, and has a column of its own.';
  return option.argParser(models);
}

/** `--fail-on` is a flag of scan as well, with a meaning of its own there. */
function scanFlags(parsed: Parsed & Readonly<Record<string, unknown>>): Given {
  const names = new Set(evaluationSettings().map(({ name }) => name));
  const flags = { ...parsed, model: parsed.model?.[0] };
  return Object.fromEntries(Object.entries(given(flags)).filter(([name]) => names.has(name)));
}

/** `bluecode evaluate`. */
export function addEvaluate(program: Command, action: (request: EvaluateArguments) => Promise<void>): void {
  const command = program
    .command('evaluate <dataset...>')
    .description('Judge labelled code and count what was right: TP, FP, FN, TN, precision, recall, F1, FPR, pairs.')
    .addHelpText('after', EXIT_CODES);
  for (const option of EVALUATION_OPTIONS) command.addOption(option);
  for (const setting of evaluationSettings()) command.addOption(optionOf(setting));
  command.action((datasets: readonly string[], parsed: Parsed & Readonly<Record<string, unknown>>) =>
    action({
      datasets,
      options: optionsOf(parsed),
      against: parsed.against,
      predictions: parsed.predictions,
      plot: parsed.plot,
      json: parsed.json === true,
      prices: parsed.price ?? {},
      flags: scanFlags(parsed),
    }),
  );
}

type Around = {
  readonly work: Work;
  readonly terminal: Terminal;
  readonly surroundings: Surroundings;
  readonly log: TerminalLog;
};

/** The file of one run's predictions: `run.jsonl`, or `run.offline.jsonl` where there are several. */
function predictionsFile(file: string, name: string, options: EvaluationOptions): string {
  if (plannedRuns(options).length === 1) return file;
  const [, stem = file, extension = ''] = /^(.*[^/\\])(\.[^./\\]*)$/.exec(file) ?? [];
  return `${stem}.${name.replace(/[^\w+.-]+/g, '.')}${extension}`;
}

const predictionsFiles = ({ predictions, options }: EvaluateArguments): readonly string[] =>
  predictions === undefined ? [] : plannedRuns(options).map(({ name }) => predictionsFile(predictions, name, options));

/** Files that are written must be there to write, each its own, and none of what is read. */
async function checkFiles(asked: EvaluateArguments): Promise<void> {
  const { datasets, against, plot } = asked;
  const taken = new Map(
    [...datasets, ...(against === undefined ? [] : [against])].map((file) => [resolve(file), 'read']),
  );
  for (const file of [...predictionsFiles(asked), ...(plot === undefined ? [] : [plot])]) {
    const use = taken.get(resolve(file));
    if (use !== undefined)
      throw new BlueCodeError('usage', `${file} would be overwritten: it is ${use} by this run; choose another file`);
    taken.set(resolve(file), 'written');
    await checkWritable(file);
  }
}

function checkTogether({ options, predictions, flags }: EvaluateArguments, sandbox: string): void {
  if (options.methods.every((one) => one === 'offline-static') && flags['sandbox'] !== undefined && sandbox !== 'none')
    throw new BlueCodeError(
      'usage',
      '--method offline-static executes nothing: leave out --sandbox, or use --method offline',
    );
  if (options.explain && predictions === undefined)
    throw new BlueCodeError('usage', '--explain adds to the predictions: name a file for them with --predictions FILE');
}

/** A file that cannot be written takes neither the others nor the tables with it. */
async function deliver(evaluated: Evaluated, asked: EvaluateArguments, { terminal, log }: Around): Promise<void> {
  const { predictions, plot, json, options } = asked;
  const writing = [
    ...evaluated.predictions.flatMap(({ name, text }) =>
      predictions === undefined ? [] : [writeWhole(predictionsFile(predictions, name, options), text)],
    ),
    ...(plot === undefined ? [] : [writeWhole(plot, evaluated.plot)]),
  ];
  const failures: unknown[] = [];
  await Promise.all(writing.map((one) => one.catch((error: unknown) => failures.push(error))));
  log.done();
  await terminal.out(json ? evaluated.json : evaluated.table);
  if (failures.length > 0) throw failures[0];
}

/** Runs an evaluation and prints its tables; the exit code. */
export async function runEvaluate(asked: EvaluateArguments, around: Around): Promise<number> {
  const { datasets, options, against, flags, prices } = asked;
  const { work, surroundings } = around;
  const environment = settingsFromEnvironment(surroundings.env);
  const { settings } = resolveSettings({ flags, environment });
  for (const model of options.models) resolveSettings({ flags: { ...flags, model }, environment });
  checkTogether(asked, settings.sandbox);
  await checkFiles(asked);
  const evaluated = await work.evaluate({
    datasets,
    options,
    against,
    settings: { ...settings, prices: { ...settings.prices, ...prices } },
    ...surroundings,
  });
  await deliver(evaluated, asked, around);
  return evaluated.exitCode;
}
