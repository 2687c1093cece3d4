import type { Confidence, Severity, Task } from './words.ts';

/** What an evaluation may be asked for. */

/**
 * `execute`: every unit is executed with every oracle it speaks of, and only proof counts. `offline`: what a scan does.
 * `offline-static`: the same without execution.
 */
export const OWN_METHODS = ['execute', 'offline', 'offline-static'] as const;

/** One question to a model about each item, with ever more to go by: what a model alone is worth. */
export const VERDICT_METHODS = ['direct', 'general-reminder', 'fine-grained-reminder', 'constitution'] as const;
export type VerdictMethod = (typeof VERDICT_METHODS)[number];

/** `constitution+execute`: what a scan does with a model and a sandbox. */
export const METHODS = [...OWN_METHODS, ...VERDICT_METHODS, 'constitution+execute'] as const;
export type Method = (typeof METHODS)[number];

export const asksOnly = (method: Method): method is VerdictMethod => VERDICT_METHODS.some((one) => one === method);
/** Whether a model has to be there. */
export const asksModel = (method: Method): boolean => asksOnly(method) || method === 'constitution+execute';

/** Which findings count: those of the labelled weakness's family, or any. */
export const MATCHES = ['cwe', 'any'] as const;
export type Match = (typeof MATCHES)[number];

export const GROUPINGS = ['cwe', 'lang'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a finding must reach for its item to be flagged. */
export type Threshold = { readonly at: Confidence; readonly failOn: Severity };

export type EvaluationOptions = {
  /** One after another over the same items; the later ones are compared with the first. */
  readonly methods: readonly Method[];
  /** Each is asked by itself under every method that asks one; empty: the one of the settings. */
  readonly models: readonly string[];
  readonly matches: readonly Match[];
  readonly threshold: Threshold;
  readonly by: Grouping | undefined;
  /** Classes (`cwe-89`) or parts of ids; everything when empty. */
  readonly only: readonly string[];
  /** So many items of each dataset, evenly spread. */
  readonly limit: number | undefined;
  /** Classes that code alone cannot decide, instead of the built-in ones. */
  readonly undecidable: readonly string[] | undefined;
  /** Judge every item as this; by default code is judged as code, and text not at all. */
  readonly task: Task | undefined;
  /** Judge code without its comments: they may tell what the label says. */
  readonly stripComments: boolean;
  /** Rules and families of classes to do without. */
  readonly holdOut: readonly string[];
  /** Whether predictions tell what probes showed. */
  readonly explain: boolean;
};

/** One way through all items. */
export type Planned = {
  /** What tables and files call it. */
  readonly name: string;
  readonly method: Method;
  /** Undefined: the one of the settings, where the method asks one. */
  readonly model: string | undefined;
};

/** What is to be done, in order: methods that ask a model have a turn with each. */
export const plannedRuns = ({ methods, models }: Pick<EvaluationOptions, 'methods' | 'models'>): readonly Planned[] =>
  methods.flatMap((method): readonly Planned[] => {
    if (!asksModel(method) || models.length === 0) return [{ name: method, method, model: undefined }];
    return models.map((model) => ({ name: models.length === 1 ? method : `${method} ${model}`, method, model }));
  });
