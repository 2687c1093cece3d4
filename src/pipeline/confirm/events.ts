import { z } from 'zod';

/** Everything below is read from hostile output: short texts, small numbers, few items, or the line is not an event. */
const text = z.string().max(4000);
const word = z.string().max(200);
const attemptNumber = z.int().min(-1).max(10_000);
const frames = z.array(z.tuple([z.string().max(500), z.int().min(0).max(10_000_000)])).max(16);
const flags = z.record(z.string().max(40), z.union([z.boolean(), z.number(), z.string().max(400), z.null()]));

const sinkEvent = z.object({
  t: z.literal('sink'),
  n: attemptNumber,
  sink: word,
  name: word,
  text,
  parts: z.array(text).max(32),
  flags,
  frames,
});

const attemptEvent = z.object({
  t: z.literal('attempt'),
  n: attemptNumber,
  payload: word,
  control: z.boolean(),
  tainted: z.array(word).max(64),
  outside: z.boolean(),
  input: text,
  /** The call in the language itself, where all of its arguments can be written. */
  call: text.default(''),
});

const endEvent = z.object({
  t: z.literal('end'),
  n: attemptNumber,
  status: z.enum(['returned', 'raised', 'slow', 'exit', 'memory']),
  error: text,
  kind: word,
  value: text,
});

const eventSchema = z.discriminatedUnion('t', [
  z.object({ t: z.literal('start'), python: word }),
  z.object({
    t: z.literal('loaded'),
    carried: z.array(word).max(400),
    standIns: z.array(word).max(400),
    /** Names that the file uses and nowhere makes: what they are was guessed. */
    supplied: z.array(word).max(400).default([]),
    error: text,
  }),
  z.object({ t: z.literal('missing'), reason: text }),
  z.object({ t: z.literal('broken'), error: text }),
  attemptEvent,
  sinkEvent,
  z.object({ t: z.literal('stub'), n: attemptNumber, name: word, used: z.boolean(), frames }),
  z.object({ t: z.literal('call'), n: attemptNumber, name: word, parts: z.array(text).max(32), frames }),
  z.object({ t: z.literal('set'), n: attemptNumber, name: word, text, frames }),
  z.object({ t: z.literal('effect'), n: attemptNumber, what: word, text, frames }),
  z.object({ t: z.literal('repeat'), n: attemptNumber, same: z.boolean(), differs: z.boolean() }),
  endEvent,
  z.object({ t: z.literal('done'), attempts: z.int().min(0).max(10_000), exhausted: z.boolean() }),
]);
type Event = z.infer<typeof eventSchema>;

export type EndEvent = z.infer<typeof endEvent>;
export type Frames = z.infer<typeof frames>;

/** Which of its attempt's events this was: what came of a value is no way that it took. */
type Ordered = { readonly order?: number };
export type SinkEvent = z.infer<typeof sinkEvent> & Ordered;
export type CallEvent = Extract<Event, { t: 'call' }> & Ordered;

/** One call of the unit, with everything that was seen while it ran. */
export type Attempt = z.infer<typeof attemptEvent> & {
  readonly sinks: SinkEvent[];
  readonly stubs: (Extract<Event, { t: 'stub' }> & Ordered)[];
  readonly calls: CallEvent[];
  readonly sets: Extract<Event, { t: 'set' }>[];
  readonly effects: Extract<Event, { t: 'effect' }>[];
  repeat?: Extract<Event, { t: 'repeat' }>;
  end?: EndEvent;
};

/** What a run of the harness said, in order. */
export type Transcript = {
  readonly started: boolean;
  readonly attempts: readonly Attempt[];
  readonly standIns: readonly string[];
  /** Names that the file does not make were made up. */
  readonly guessed: boolean;
  readonly loadError: string;
  /** Why the unit could not be called at all. */
  readonly missing: string | undefined;
  /** The harness itself failed. */
  readonly broken: string | undefined;
  readonly done: boolean;
  readonly exhausted: boolean;
  /** Lines that were no events: printed by the snippet, or forged badly. */
  readonly nonsense: number;
};

type Draft = { -readonly [key in keyof Transcript]: Transcript[key] } & { attempts: Attempt[] };

const LINES_LIMIT = 40_000;

function parseLine(line: string, nonce: string): Event | undefined {
  if (!line.startsWith(`${nonce} `)) return undefined;
  try {
    const parsed = eventSchema.safeParse(JSON.parse(line.slice(nonce.length + 1)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Adds an event to its attempt. Events that come before or after their attempt are nonsense: the harness never sends them. */
function addToAttempt(
  draft: Draft,
  event: Exclude<Event, { t: 'start' | 'loaded' | 'missing' | 'broken' | 'attempt' | 'done' }>,
) {
  const attempt = draft.attempts.at(-1);
  if (attempt === undefined || attempt.n !== event.n || (attempt.end !== undefined && event.t !== 'repeat')) {
    if (event.n >= 0) draft.nonsense += 1;
    return;
  }
  const order = attempt.sinks.length + attempt.stubs.length + attempt.calls.length;
  if (event.t === 'end') attempt.end = event;
  else if (event.t === 'repeat') attempt.repeat = event;
  else if (event.t === 'sink') attempt.sinks.push({ ...event, order });
  else if (event.t === 'stub') attempt.stubs.push({ ...event, order });
  else if (event.t === 'call') attempt.calls.push({ ...event, order });
  else if (event.t === 'set') attempt.sets.push(event);
  else attempt.effects.push(event);
}

function add(draft: Draft, event: Event) {
  switch (event.t) {
    case 'start':
      draft.started = true;
      return;
    case 'loaded':
      draft.standIns = event.standIns;
      draft.guessed = event.supplied.length > 0;
      draft.loadError = event.error;
      return;
    case 'missing':
      draft.missing = event.reason;
      return;
    case 'broken':
      draft.broken = event.error;
      return;
    case 'done':
      draft.done = true;
      draft.exhausted = event.exhausted;
      return;
    case 'attempt':
      draft.attempts.push({ ...event, sinks: [], stubs: [], calls: [], sets: [], effects: [] });
      return;
    case 'sink':
    case 'stub':
    case 'call':
    case 'set':
    case 'effect':
    case 'repeat':
    case 'end':
      addToAttempt(draft, event);
  }
}

/** Reads the harness's output. Never throws: whatever is not an event, in its place, is counted and dropped. */
export function parseEvents(stdout: Uint8Array, nonce: string): Transcript {
  const draft: Draft = {
    started: false,
    attempts: [],
    standIns: [],
    guessed: false,
    loadError: '',
    missing: undefined,
    broken: undefined,
    done: false,
    exhausted: false,
    nonsense: 0,
  };
  const lines = Buffer.from(stdout).toString('utf8').split('\n', LINES_LIMIT);
  for (const line of lines) {
    if (line === '') continue;
    const event = parseLine(line, nonce);
    if (event === undefined) draft.nonsense += 1;
    else add(draft, event);
  }
  return draft;
}
