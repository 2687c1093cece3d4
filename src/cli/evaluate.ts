import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Given, resolveSettings, type Setting, settingsFor } from '../config.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import { type EvaluationOptions, GROUPINGS, MATCHES, METHODS } from '../contracts/evaluation.ts';
import { settingsFromEnvironment } from '../entry/environment.ts';
import { checkWritable, writeWhole } from '../entry/output-file.ts';
import type { Surroundings, Work } from '../entry/work.ts';
import { again, given, settingOption } from './setting-options.ts';
import type { Terminal, TerminalLog } from './terminal.ts';

/** What a command line asks of an evaluation. */
export type EvaluateArguments = {
  readonly datasets: readonly string[];
  readonly options: EvaluationOptions;
  /** Where the predictions go. */
  readonly predictions: string | undefined;
  readonly json: boolean;
  readonly flags: Given;
};

/** Settings of a scan that an evaluation has too: where code is executed, which rules, how long an item may take. */
const evaluationSettings = (): readonly Setting[] =>
  settingsFor('flag').filter(({ name }) => /sandbox|isolation|^constitutions$|^deadline$/.test(name));

const EXIT_CODES = `
The sandbox's and the rules' flags are those of scan; --deadline is the time of one item.
Exit codes: 0 every item has a line, 2 ended before, 3 could not start. See docs/evaluation.md.`;

function positive(text: string): number {
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('give a whole number above 0.');
}

function classes(text: string): readonly string[] {
  if (text === 'none') return [];
  const found = text.split(',').map((word) => /^(?:cwe-)?0*([1-9][0-9]*)$/i.exec(word.trim())?.[1]);
  if (found.every((number) => number !== undefined)) return found.map((number) => `CWE-${number}`);
  throw new InvalidArgumentError('give classes such as CWE-862,CWE-863, or none.');
}

/** The values as commander has checked and made them. */
type Parsed = {
  readonly method: EvaluationOptions['method'];
  readonly match?: EvaluationOptions['matches'][number];
  readonly by?: EvaluationOptions['by'];
  readonly only?: readonly string[];
  readonly limit?: number;
  readonly undecidable?: readonly string[];
  readonly predictions?: string;
  readonly explain?: true;
  readonly json?: true;
};

const OPTIONS: readonly Option[] = [
  new Option('--method <METHOD>', 'How items are judged; execute counts proof alone, offline is what scan does.')
    .choices(METHODS)
    .makeOptionMandatory(),
  new Option('--match <WAY>', "Findings that count: those of the label's family, or any. Default: both.").choices(
    MATCHES,
  ),
  new Option('--by <PART>', 'Adds a row for each class or language.').choices(GROUPINGS),
  new Option(
    '--only <TEXT>',
    'Only items of this class (cwe-89), or with this in their id. May be repeated.',
  ).argParser(again),
  new Option('--limit <N>', 'About so many items of each dataset, evenly spread, pairs kept whole.').argParser(
    positive,
  ),
  new Option(
    '--undecidable <CWES>',
    'Classes that are counted apart, or none. Default: see docs/evaluation.md.',
  ).argParser(classes),
  new Option('--predictions <FILE>', 'Writes there what was said of each item, one JSON object a line.'),
  new Option('--explain', 'Predictions tell what probes showed, and which showed nothing.'),
  new Option('--json', 'Prints the tables as JSON.'),
];

/** `bluecode evaluate`. */
export function addEvaluate(program: Command, action: (request: EvaluateArguments) => Promise<void>): void {
  const command = program
    .command('evaluate <dataset...>')
    .description('Judge labelled code and count what was right: TP, FP, FN, TN, precision, recall, F1, FPR, pairs.')
    .addHelpText('after', EXIT_CODES);
  for (const option of OPTIONS) command.addOption(option);
  for (const setting of evaluationSettings()) command.addOption(settingOption(setting));
  command.action((datasets: readonly string[], parsed: Parsed & Readonly<Record<string, unknown>>) =>
    action({
      datasets,
      options: {
        method: parsed.method,
        matches: parsed.match === undefined ? MATCHES : [parsed.match],
        by: parsed.by,
        only: parsed.only ?? [],
        limit: parsed.limit,
        undecidable: parsed.undecidable,
        explain: parsed.explain === true,
      },
      predictions: parsed.predictions,
      json: parsed.json === true,
      flags: given(parsed),
    }),
  );
}

type Around = {
  readonly work: Work;
  readonly terminal: Terminal;
  readonly surroundings: Surroundings;
  readonly log: TerminalLog;
};

/** Runs an evaluation and prints its tables; the exit code. */
export async function runEvaluate(asked: EvaluateArguments, around: Around): Promise<number> {
  const { work, terminal, surroundings, log } = around;
  const { datasets, options, predictions, json, flags } = asked;
  const { settings } = resolveSettings({ flags, environment: settingsFromEnvironment(surroundings.env) });
  if (options.method === 'offline-static' && flags['sandbox'] !== undefined && settings.sandbox !== 'none')
    throw new BlueCodeError(
      'usage',
      '--method offline-static executes nothing: leave out --sandbox, or use --method offline',
    );
  if (options.explain && predictions === undefined)
    throw new BlueCodeError('usage', '--explain adds to the predictions: name a file for them with --predictions FILE');
  if (predictions !== undefined) await checkWritable(predictions);
  const evaluated = await work.evaluate({ datasets, options, settings, ...surroundings });
  if (predictions !== undefined) await writeWhole(predictions, evaluated.predictions);
  log.done();
  await terminal.out(json ? evaluated.json : evaluated.table);
  return evaluated.exitCode;
}
