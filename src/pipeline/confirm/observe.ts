import type { Evidence, Observation, Silence } from '../../contracts/evidence.ts';
import { BLIND, type Suspicion } from '../../contracts/suspicion.ts';
import type { Attempt, Frames, Transcript } from './events.ts';
import type { Context, Oracle, Sighting } from './oracles/oracle.ts';

/** A sighting with the attempt it was made in. */
type Seen = Sighting & { readonly attempt: Attempt; readonly throughStub: boolean; readonly controlled: boolean };

/** What a run showed about one suspicion. */
export type Observed = {
  readonly observation: Exclude<Observation, 'not-executed'>;
  readonly attempt: Attempt | undefined;
  readonly observed: string | undefined;
  /** What each call that showed it was given. */
  readonly given: readonly (readonly string[])[];
  /** The line of the unit at which it was seen; what code that lies about it names is within the unit all the same. */
  readonly line: number | undefined;
  readonly reason: string | undefined;
  readonly silence: Silence | undefined;
  readonly control: Evidence['control'];
  readonly stubs: readonly string[];
  readonly throughStub: boolean;
};

const RANK = { effect: 0, sink: 1, predicate: 2, weak: 3, inert: 4 } as const satisfies Record<
  Sighting['level'],
  number
>;

/** Stand-ins that the value went through, before what was seen was seen. */
function usedStubs({ sinks, calls, stubs }: Attempt, { frames }: Pick<Sighting, 'frames'>): readonly string[] {
  const event = [...sinks, ...calls].find((one) => one.frames === frames);
  const order = event?.order ?? Number.POSITIVE_INFINITY;
  return [...new Set(stubs.filter((stub) => stub.used && (stub.order ?? 0) < order).map(({ name }) => name))];
}

/** Whether a sighting was made at a suspicion's sink: one of the lines it went through lies there. */
function atSink(frames: Frames, { sink }: Suspicion): boolean {
  return frames.some(([path, line]) => path === sink.path && sink.span.startLine <= line && line <= sink.span.endLine);
}

/** The innermost line of the entry unit that a sighting went through. */
function lineIn({ entry: { path, span } }: Suspicion, frames: Frames): number | undefined {
  return frames.find(([at, line]) => at === path && span.startLine <= line && line <= span.endLine)?.[1];
}

/** Every sighting of a run. One that a harmless input shows too proves nothing: it is `weak`. */
function sightings(transcript: Transcript, oracle: Oracle, context: Omit<Context, 'controls'>): readonly Seen[] {
  const controls = transcript.attempts.filter(({ control }) => control);
  const full = { ...context, controls };
  const look = (attempt: Attempt) => oracle.look(attempt, full);
  const loud = controls.flatMap(look).some(({ level }) => level !== 'inert');
  return transcript.attempts
    .filter(({ control }) => !control)
    .flatMap((attempt) =>
      look(attempt).map((sighting): Seen => {
        const throughStub = usedStubs(attempt, sighting).length > 0;
        // Where nobody suspected anything, code that nobody has seen on the way leaves nothing to go by.
        const unproven = (loud && oracle.controlled) || (context.blind && throughStub);
        const level = unproven && sighting.level !== 'inert' ? 'weak' : sighting.level;
        return { ...sighting, level, attempt, throughStub, controlled: !loud };
      }),
    );
}

/** Strongest first; among equals the ones without stand-ins, then the earliest. */
const strongest = (hits: readonly Seen[]): Seen | undefined =>
  [...hits].sort(
    (a, b) =>
      RANK[a.level] - RANK[b.level] || Number(a.throughStub) - Number(b.throughStub) || a.attempt.n - b.attempt.n,
  )[0];

/** Whether an attempt put the payload where the suspicion says untrusted text comes from. */
function tests(attempt: Attempt, { source, parameter }: Suspicion): boolean {
  if (source === 'parameter' && parameter !== undefined) return attempt.tainted.includes(parameter);
  return source === 'external' ? attempt.outside : true;
}

/**
 * Every kind of payload arrived at the very suspected sink, and none did anything: no exception, no stand-in in between,
 * no name that had to be made up, nothing left out for lack of time.
 */
function allInert(transcript: Transcript, seen: readonly Seen[], suspicion: Suspicion): boolean {
  if (!transcript.done || transcript.exhausted || transcript.guessed || transcript.nonsense > 0) return false;
  const attempts = transcript.attempts.filter((attempt) => !attempt.control && tests(attempt, suspicion));
  const arrived = new Set(
    seen
      .filter(({ level, throughStub, frames }) => level === 'inert' && !throughStub && atSink(frames, suspicion))
      .filter(({ attempt }) => attempt.end?.status === 'returned' && tests(attempt, suspicion))
      .map(({ attempt }) => attempt.payload),
  );
  const payloads = new Set(attempts.map(({ payload }) => payload));
  return payloads.size > 0 && [...payloads].every((payload) => arrived.has(payload));
}

/** Errors of code that is wrong, and not of code that will not have its input. */
const FAULTS = /^(?:Name|UnboundLocal|Import|ModuleNotFound|Attribute|Syntax|Indentation|Type|Reference)Error\b/;

/** Why nothing was seen, in words that do not differ between equal runs. */
function silenceOf(transcript: Transcript, killed: string | undefined): readonly [Silence, string] {
  if (transcript.missing !== undefined) return ['unreachable', transcript.missing];
  if (transcript.broken !== undefined) return ['broken', 'the harness could not go on'];
  const ended = transcript.attempts.filter(({ control }) => !control).map(({ end }) => end);
  const loads = transcript.loadError === '';
  const loadError = loads ? '' : `; importing it raised ${transcript.loadError}`;
  if (killed !== undefined) return ['killed', `ended by the ${killed} limit${loadError}`];
  if (ended.length === 0) return ['unreachable', `no payload fits its parameters${loadError}`];
  const errors = ended.filter((end) => end?.status === 'raised').map((end) => end?.error ?? '');
  const ran = (kind: Silence): Silence => (loads ? kind : 'unloadable');
  if (errors.length < ended.length) return [ran('quiet'), `no payload was seen to arrive live${loadError}`];
  const isFaulty = errors.some((error) => FAULTS.test(error));
  return [ran(isFaulty ? 'faulty' : 'refused'), `every call raised, first ${errors[0] ?? ''}${loadError}`];
}

/** Whether anything harmless is served at all. */
function controlOf({ attempts }: Transcript): Evidence['control'] {
  const controls = attempts.filter(({ control }) => control);
  if (controls.length === 0) return undefined;
  return controls.some(({ end }) => end?.status === 'returned') ? 'returned' : 'raised';
}

const PROVES: readonly Sighting['level'][] = ['effect', 'sink', 'predicate'];

/** The parameters that were hostile at once in the calls that proved something, each combination once. */
function givenIn(hits: readonly Seen[]): readonly (readonly string[])[] {
  const names = hits
    .filter(({ level }) => PROVES.includes(level))
    .map(({ attempt }) => (attempt.outside ? [] : attempt.tainted));
  return [...new Map(names.map((one) => [one.join('\n'), one])).values()];
}

const isBlind = ({ sink }: Suspicion): boolean => sink.kind === BLIND;

/** Everything one run of a probe says, for each of its suspicions. */
export function observe(request: {
  readonly transcript: Transcript;
  readonly oracle: Oracle;
  readonly suspicions: readonly Suspicion[];
  readonly context: (suspicion: Suspicion) => Omit<Context, 'controls'>;
  /** The code does nothing that would make its silence worthless. */
  readonly trusted: boolean;
  readonly killed: string | undefined;
}): ReadonlyMap<Suspicion, Observed> {
  const { transcript, oracle, suspicions, trusted } = request;
  const found = suspicions.map((suspicion) => {
    const seen = sightings(transcript, oracle, request.context(suspicion));
    return { suspicion, seen, hits: seen.filter(({ level }) => level !== 'inert') };
  });
  // A hit at a line that nobody suspected (in a helper that was not followed) speaks for every suspicion of the probe;
  // for the one that suspects nothing only where there is no other.
  const alone = suspicions.every(isBlind);
  const control = controlOf(transcript);
  const claimed = ({ frames }: Seen) =>
    frames.length > 0 && suspicions.some((suspicion) => !isBlind(suspicion) && atSink(frames, suspicion));
  return new Map(
    found.map(({ suspicion, seen, hits }): readonly [Suspicion, Observed] => {
      const isOwn = (hit: Seen) => (isBlind(suspicion) ? alone : atSink(hit.frames, suspicion) || !claimed(hit));
      const own = hits.filter(isOwn);
      const best = strongest(own);
      if (best !== undefined && best.level !== 'inert') {
        const { attempt, observed, throughStub, level } = best;
        const stubs = usedStubs(attempt, best);
        const line = lineIn(suspicion, best.frames);
        const seenIn = { attempt, observed, given: givenIn(own), line, stubs, throughStub, control };
        return [suspicion, { ...seenIn, observation: level, reason: undefined, silence: undefined }];
      }
      const inert = seen.find(({ level, frames }) => level === 'inert' && atSink(frames, suspicion));
      const nothing = {
        attempt: undefined,
        given: [],
        line: undefined,
        stubs: [],
        throughStub: false,
        control,
      } as const;
      if (inert !== undefined && trusted && hits.length === 0 && allInert(transcript, seen, suspicion)) {
        const neutral = { ...nothing, reason: undefined, silence: undefined };
        return [suspicion, { ...neutral, observation: 'neutralised', observed: inert.observed }];
      }
      const [silence, reason] = silenceOf(transcript, request.killed);
      return [suspicion, { ...nothing, observation: 'not-reached', observed: undefined, reason, silence }];
    }),
  );
}
