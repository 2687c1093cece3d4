import type { Passage } from '../../contracts/passage.ts';
import type { Task } from '../../contracts/words.ts';
import { normalise } from './normalise.ts';
import type { Signals, Wording } from './wording.ts';

/** What the classifier makes of a window: nothing, possible, likely. */
export type Level = 0 | 1 | 2;

export type Weighed = {
  readonly text: string;
  readonly task: Task;
  readonly score: number;
  readonly level: Level;
  /** By how much (log-odds) the classifier goes beyond what is likely. */
  readonly margin: number;
  /** The rule that the classifier names. */
  readonly ruleId: string;
  readonly passage: Pick<Passage, 'place' | 'quoted' | 'hidden'>;
};

export type Claim = {
  readonly ruleId: string;
  readonly strength: 'likely' | 'possible';
  readonly score: number;
  /** How many kinds of harm its wording does. */
  readonly harms: number;
};

export const INJECTION: Task = 'prompt-injection';

/** Beyond these the honest documents that were read hold next to nothing. */
const SURE_OF_INJECTION = 2;
const SURE_OF_REQUEST = 1.5;

const ruleOf = (harm: string): string => `bluecode/${INJECTION}/${harm}`;

/** A hidden text is one that its author would rather not be asked about: one sign is enough. */
function hiddenStrength(level: Level, { harms }: Signals, payload: boolean): Claim['strength'] | undefined {
  if (payload || harms.length > 0 || level === 2) return 'likely';
  return level === 1 ? 'possible' : undefined;
}

/** In the open, what the classifier was trained to find looks much like the honest rules of a project: wording decides. */
function openStrength(
  { level, margin }: Weighed,
  { harms, grave, isDirected }: Signals,
): Claim['strength'] | undefined {
  if (grave.length > 0) return 'likely';
  if (harms.length > 1) return level > 0 || isDirected ? 'likely' : 'possible';
  if (harms.length === 1) return level === 2 ? 'likely' : level === 1 ? 'possible' : undefined;
  return isDirected && margin >= SURE_OF_INJECTION ? 'possible' : undefined;
}

function injectionStrength(weighed: Weighed, signals: Signals): Claim['strength'] | undefined {
  const { hidden, quoted } = weighed.passage;
  if (hidden !== undefined && !quoted) return hiddenStrength(weighed.level, signals, hidden.payload);
  const strength = openStrength(weighed, signals);
  // What is shown, told of or forbidden is not asked for.
  return quoted || signals.isTold ? (strength === 'likely' ? 'possible' : undefined) : strength;
}

function injection(weighed: Weighed, { mayHarm, signalsOf }: Wording): Claim | undefined {
  const { text, level, score, ruleId, passage } = weighed;
  if (level === 0 && passage.hidden?.payload !== true && !mayHarm(text)) return undefined;
  const signals = signalsOf(text);
  const strength = injectionStrength(weighed, signals);
  if (strength === undefined) return undefined;
  const [harm] = signals.harms;
  const named = level > 0 ? ruleId : ruleOf(harm ?? 'smuggled-instruction');
  return { ruleId: named, strength, score, harms: signals.harms.length };
}

/** Malice and bias are asked for in plain words: where none of them occurs, a classifier must be quite sure. */
function requestStrength(
  { text, task, level, margin, passage }: Weighed,
  { signalsOf, namesAttribute, isOnSubject }: Wording,
): Claim['strength'] | undefined {
  if (level === 0 || passage.quoted) return undefined;
  if (passage.hidden !== undefined) return level === 2 ? 'likely' : 'possible';
  const { isDirected, isTold } = signalsOf(text);
  if (isTold || level === 1) return undefined;
  const plain = normalise(text);
  const isBias = task === 'bias-instruction';
  if (margin >= SURE_OF_REQUEST && (!isBias || namesAttribute(plain))) return 'likely';
  return isOnSubject(task, plain) && (isDirected || isBias) ? 'likely' : 'possible';
}

function request(weighed: Weighed, wording: Wording): Claim | undefined {
  const strength = requestStrength(weighed, wording);
  const { ruleId, score } = weighed;
  return strength === undefined ? undefined : { ruleId, strength, score, harms: 0 };
}

/** Whether a piece of a passage is claimed, how strongly, and under which rule. */
export const weighWindow = (weighed: Weighed, wording: Wording): Claim | undefined =>
  weighed.task === INJECTION ? injection(weighed, wording) : request(weighed, wording);
