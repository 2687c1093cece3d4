import type { HarnessLanguage } from '../../../contracts/sandbox.ts';
import type { SourceKind } from '../../../contracts/suspicion.ts';
import type { Attempt, Frames, SinkEvent } from '../events.ts';

/** What one event, or several of an attempt, amount to. `inert`: the canary arrived and did nothing. */
export type Sighting = {
  readonly level: 'effect' | 'sink' | 'predicate' | 'weak' | 'inert';
  /** What was seen, for a person. */
  readonly observed: string;
  /**
   * The snippet's own lines on the way, innermost first; those of the very event that was seen, for that tells when it was.
   * Empty: no line in particular.
   */
  readonly frames: Frames;
};

/** What an oracle may know besides the attempt. */
export type Context = {
  readonly canary: string;
  /** The unit's own text and name: what the code is for. */
  readonly unitText: string;
  readonly unitName: string;
  /** All of the file: what else it knows of. */
  readonly fileText: string;
  readonly source: SourceKind;
  /** Nobody suspected anything: what the code is there to do is no flaw by itself. */
  readonly blind: boolean;
  readonly controls: readonly Attempt[];
};

/** Turns events into sightings. It sees one attempt at a time and decides nothing about confidence. */
export type Oracle = {
  /** The rule whose flaw a hit shows, where nobody suspected one beforehand. */
  readonly rule: string;
  /** What a file speaks of that could show it, for each language that has this oracle. */
  readonly context: Readonly<Partial<Record<HarnessLanguage, RegExp>>>;
  /** False where the call itself is the flaw: then no harmless input could be silent. */
  readonly controlled: boolean;
  readonly look: (attempt: Attempt, context: Context) => readonly Sighting[];
};

/** The sink events of the given kinds. */
export const sinksOf = (attempt: Attempt, ...kinds: readonly string[]): readonly SinkEvent[] =>
  attempt.sinks.filter(({ sink }) => kinds.includes(sink));

/** What the same call did with something harmless: the controls that put it where this attempt has its payload. */
export const calmOf = (attempt: Attempt, { controls }: Pick<Context, 'controls'>): readonly Attempt[] =>
  controls.filter(
    ({ tainted, outside }) => outside === attempt.outside && tainted.join('\n') === attempt.tainted.join('\n'),
  );

/** What a call returned, as text; empty unless it did. */
export const returned = ({ end }: Attempt): string => (end?.status === 'returned' ? end.value : '');

const STRANGERS =
  /user[- ]?(?:provided|supplied|specified|given|controlled|input)|(?:from|by) (?:a |the )?(?:user|client|customer|attacker|request)|untrusted|webhook|avatar|preview|proxy|thumbnail|unfurl/i;

/** Whether code says itself that what it is given comes from strangers. */
export const servesStrangers = ({ unitText, unitName }: Pick<Context, 'unitText' | 'unitName'>): boolean =>
  STRANGERS.test(unitName) || STRANGERS.test(unitText);

/**
 * Whether a command or a statement is, whole, what the caller of the function gave, and nobody says that strangers are its callers:
 * running that is what the function is for. Whether it is a flaw, its callers decide.
 */
export function isAsGiven(text: string, attempt: Attempt, context: Context): boolean {
  if (context.source !== 'parameter' || attempt.outside || servesStrangers(context)) return false;
  return text.trim() !== '' && text.trim() === attempt.input.trim();
}

const SHOWN = 160;

/** A quoted, shortened piece of what was seen, the part around the canary. */
export function shown(text: string, canary: string): string {
  const at = Math.max(0, text.indexOf(canary) - SHOWN / 2);
  return JSON.stringify(text.slice(at, at + SHOWN));
}

const SECURITY_WORDS =
  /passw(or)?d|passphrase|secret|token|credential|auth(?!or)|session|cookie|csrf|xsrf|nonce|salt|otp|one_?time|api_?key|signature|sign_|verif|reset|invite|captcha|activation|licen[cs]e|private_?key|encrypt|crypt|hmac|pin_?code|secur|confirmation|(?:^|_)(?:key|pin|iv|seed)(?:$|_)/i;

/** What a text says: words apart, and without the name of Node's module, which every hash is from. */
const saidIn = (text: string): string => text.replace(/\b_?crypto\d?\b/g, '').replace(/(?<=[a-z])(?=[A-Z])/g, '_');

/** Whether code says that it protects something. Without that, a weak hash is a checksum and a random number a die. */
export const protects = (context: Context): boolean =>
  SECURITY_WORDS.test(context.unitName) || SECURITY_WORDS.test(saidIn(context.unitText));
