import { InvalidArgumentError, Option } from 'commander';
import { type Setting, type Settings, settingsFor } from '../config.ts';
import {
  type EvaluationOptions,
  GROUPINGS,
  type Grouping,
  MATCHES,
  type Match,
  METHODS,
  type Method,
  type Threshold,
} from '../contracts/evaluation.ts';
import { CONFIDENCES, SEVERITIES, TASKS, type Task } from '../contracts/words.ts';
import { again } from './setting-options.ts';

/** Settings of a scan that an evaluation has too: where code is executed, which rules, how long an item may take. */
export const evaluationSettings = (): readonly Setting[] =>
  settingsFor('flag').filter(({ name }) =>
    /sandbox|isolation|model|^(?:constitutions|deadline|cache|votes|max-\w+)$/i.test(name),
  );

type Prices = Settings['prices'];

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

/** Another method beside those that were given. */
function methods(text: string, previous: readonly Method[] | undefined): readonly Method[] {
  const method = METHODS.find((one) => one === text);
  if (method === undefined) throw new InvalidArgumentError(`Allowed choices are ${METHODS.join(', ')}.`);
  if (previous?.includes(method) === true) throw new InvalidArgumentError('it is given twice.');
  return [...(previous ?? []), method];
}

/** Another model beside those that were given. */
export function models(text: string, previous: readonly string[] | undefined): readonly string[] {
  if (previous?.includes(text) === true) throw new InvalidArgumentError('it is given twice.');
  return again(text, previous);
}

const PRICE = /^(.+)=([0-9]+(?:[.][0-9]+)?),([0-9]+(?:[.][0-9]+)?)$/;

/** What another model costs. */
function prices(text: string, previous: Prices | undefined): Prices {
  const [, model, input, output] = PRICE.exec(text) ?? [];
  if (model === undefined) throw new InvalidArgumentError('give MODEL=INPUT,OUTPUT in dollars a million tokens.');
  return { ...previous, [model]: { input: Number(input), output: Number(output) } };
}

/** The values as commander has checked and made them. */
export type Parsed = {
  readonly method: readonly Method[];
  readonly model?: readonly string[];
  readonly price?: Prices;
  readonly match?: Match;
  readonly at: Threshold['at'];
  readonly failOn: Threshold['failOn'];
  readonly by?: Grouping;
  readonly only?: readonly string[];
  readonly limit?: number;
  readonly undecidable?: readonly string[];
  readonly task?: Task;
  readonly stripComments?: true;
  readonly holdOut?: readonly string[];
  readonly against?: string;
  readonly predictions?: string;
  readonly explain?: true;
  readonly plot?: string;
  readonly json?: true;
};

const WHAT: readonly Option[] = [
  new Option(
    '--method <METHOD>',
    `How items are judged: ${METHODS.join(', ')}. execute counts proof alone, offline is what scan does without a model, constitution+execute what it does with one; direct to constitution ask a model one question an item. May be repeated: the methods are compared.`,
  )
    .argParser(methods)
    .makeOptionMandatory(),
  new Option('--task <TASK>', 'What every item is judged as. Text needs it; code is vulnerable-code.').choices(TASKS),
  new Option(
    '--only <TEXT>',
    'Only items of this class (cwe-89), or with this in their id. May be repeated.',
  ).argParser(again),
  new Option('--limit <N>', 'About so many items of each dataset, evenly spread, pairs kept whole.').argParser(
    positive,
  ),
  new Option('--strip-comments', 'Judges code without its comments.'),
  new Option(
    '--hold-out <RULE|FAMILY>',
    'Does without a rule (by its id) or the rules of a class (cwe-89), their sinks and oracles. May be repeated.',
  ).argParser(again),
];

const COUNTED: readonly Option[] = [
  new Option('--match <WAY>', "Findings that count: those of the label's family, or any. Default: both.").choices(
    MATCHES,
  ),
  new Option('--at <CONFIDENCE>', 'An item is flagged by findings of at least this confidence.')
    .choices(CONFIDENCES)
    .default('likely'),
  new Option('--fail-on <SEVERITY>', 'And of at least this severity.').choices(SEVERITIES).default('medium'),
  new Option('--by <PART>', 'Adds a row for each class or language.').choices(GROUPINGS),
  new Option(
    '--undecidable <CWES>',
    'Classes that are counted apart, or none. Default: see docs/evaluation.md.',
  ).argParser(classes),
];

const TOLD: readonly Option[] = [
  new Option('--against <FILE>', 'Compares with the predictions of an earlier run.'),
  new Option(
    '--predictions <FILE>',
    "Writes there what was said of each item, one JSON object a line. Of several methods each has a file, with the method's name before the extension.",
  ),
  new Option('--explain', 'Predictions tell what probes showed, and which showed nothing.'),
  new Option('--plot <FILE>', 'Writes a chart there (SVG): recall against false alarms at each confidence.'),
  new Option(
    '--price <MODEL=INPUT,OUTPUT>',
    'What a model costs, in dollars a million tokens. May be repeated.',
  ).argParser(prices),
  new Option('--json', 'Prints everything as JSON.'),
];

export const EVALUATION_OPTIONS: readonly Option[] = [...WHAT, ...COUNTED, ...TOLD];

/** What is asked of the evaluation itself. */
export const optionsOf = (parsed: Parsed): EvaluationOptions => ({
  methods: parsed.method,
  models: parsed.model ?? [],
  matches: parsed.match === undefined ? MATCHES : [parsed.match],
  threshold: { at: parsed.at, failOn: parsed.failOn },
  by: parsed.by,
  only: parsed.only ?? [],
  limit: parsed.limit,
  undecidable: parsed.undecidable,
  task: parsed.task,
  stripComments: parsed.stripComments === true,
  holdOut: parsed.holdOut ?? [],
  explain: parsed.explain === true,
});
