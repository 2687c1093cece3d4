import { z } from 'zod';
import { about, choice, EVERYWHERE, list, type Place } from './about.ts';
import { durationText } from './duration.ts';
import { glob, priceSchema } from './tables.ts';

/**
 * Who is asked, and with whose key, is said by who starts the run and never by a file: the file of a stranger's repository
 * must not choose where code and keys are sent, nor that they are sent at all.
 */
const STARTER: readonly Place[] = ['input', 'flag'];

const modelName = (says: string, defaultSays: string) =>
  z
    .string()
    .max(200)
    .regex(/^[^\s\p{Cc}]+$/u)
    .optional()
    .register(about, { says, expects: 'the name of a model', form: 'word', defaultSays, places: STARTER });

const amount = (schema: z.ZodNumber | z.ZodInt, rest: { says: string; expects: string; default: number }) =>
  schema.register(about, { form: 'number', places: EVERYWHERE, ...rest });

/** Without a user and password in it: it is shown in reports. */
const isEndpoint = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
};

/** The settings of the language model: `docs/models.md`. */
export const modelSettings = {
  model: modelName('The language model that judges; with none, everything is done offline.', 'none'),
  modelSummariser: modelName(
    'The model that condenses constitutions into summaries. Naming it has those of your own, where there is a `cache`, condensed when a scan first needs them.',
    'that of `model`',
  ),
  modelTester: modelName('The model that writes tests.', 'that of `model`'),
  modelFallback: modelName('The model that is asked when another refuses, fails or talks nonsense.', 'none'),
  embeddingModel: modelName('The model that makes vectors of cases and code, to find similar ones.', 'none'),
  modelBaseUrl: z
    .string()
    .max(1000)
    .refine(isEndpoint, 'it must be a URL such as https://api.openai.com/v1, without a user and a password')
    .optional()
    .register(about, {
      says: 'Where the model is asked: any OpenAI-compatible endpoint.',
      expects: 'a URL such as https://api.openai.com/v1',
      form: 'word',
      defaultSays: 'https://api.openai.com/v1',
      places: STARTER,
    }),
  modelApiKey: z
    .string()
    .max(10_000)
    .regex(/^[\x21-\x7e]+$/)
    .optional()
    .register(about, {
      says: 'The key of the endpoint; `none` says that it wants none. The command takes it from `BLUECODE_MODEL_API_KEY`, and for api.openai.com also from `OPENAI_API_KEY`.',
      expects: 'a key without blanks, or none',
      form: 'word',
      defaultSays: 'empty',
      places: ['input'],
      secret: true,
    }),
  modelHeaders: z
    .array(
      z
        .string()
        .max(10_000)
        .regex(/^[\w!#$%&'*+.^`|~-]+:[\x20-\x7e\t]*$/),
    )
    .register(about, {
      says: 'Headers that the endpoint wants beside the key. The command takes them from `BLUECODE_MODEL_HEADERS`.',
      expects: 'headers such as api-version: 1, one a line',
      form: 'list',
      default: [],
      defaultSays: 'none',
      places: ['input'],
      secret: true,
    }),
  modelExclude: list(z.array(glob), {
    says: 'Files of which nothing is ever sent to a model; `!` takes out of these.',
    expects: 'globs such as secrets/** or !secrets/readme.md, one a line',
    defaultSays: 'none',
  }),
  requireModel: choice(['true', 'false'], {
    says: 'Whether a run without a model is incomplete, also where the event cannot have a key.',
    default: 'false',
  }),
  votes: amount(z.int().min(1).max(9), {
    says: 'How many independent looks of the model agree before what only it claims can block.',
    expects: 'a whole number from 1 to 9',
    default: 1,
  }),
  maxCost: amount(z.number().min(0).max(100_000), {
    says: 'What the model may cost in a run, in US dollars, where `prices` names its price; what is then undone makes the result incomplete.',
    expects: 'a number from 0 to 100000',
    default: 1,
  }),
  maxTokens: amount(z.int().min(0).max(1_000_000_000), {
    says: 'How many tokens, of questions and answers, a run may use.',
    expects: 'a whole number from 0 to 1000000000',
    default: 500_000,
  }),
  maxCalls: amount(z.int().min(0).max(1_000_000), {
    says: 'How many requests a run may send to the model.',
    expects: 'a whole number from 0 to 1000000',
    default: 1000,
  }),
  modelConcurrency: amount(z.int().min(1).max(64), {
    says: 'How many requests are under way at once.',
    expects: 'a whole number from 1 to 64',
    default: 8,
  }),
  /** Milliseconds. */
  modelTimeout: durationText().register(about, {
    says: 'How long the model may be silent, before its answer begins or within it.',
    expects: 'a duration of at most 24h such as 90s, 3m or 1h',
    form: 'word',
    default: '3m',
    places: EVERYWHERE,
  }),
  prices: z.record(z.string().min(1).max(200), priceSchema).register(about, {
    says: 'What models cost, in US dollars a million tokens: `input`, `output`. A model without a price is bounded by tokens and calls alone.',
    expects: 'a table from model to input and output',
    form: 'table',
    default: {},
    defaultSays: 'none',
    places: ['file'],
  }),
} as const;
