import { z } from 'zod';
import { untrustedText } from './untrusted.ts';

export const OBSERVATIONS = [
  'effect',
  'sink',
  'predicate',
  'weak',
  'neutralised',
  'not-reached',
  'not-executed',
] as const;
export type Observation = (typeof OBSERVATIONS)[number];
export const ISOLATIONS = ['full', 'reduced', 'none'] as const;

/** Why a probe that was executed saw nothing: `refused` and `quiet` say that the unit ran and did no harm, the others nothing of it. */
export const SILENCES = ['quiet', 'refused', 'faulty', 'unloadable', 'unreachable', 'killed', 'broken'] as const;
export type Silence = (typeof SILENCES)[number];
export const CONTROLS = ['returned', 'raised'] as const;

/** What a probe showed. Holds nothing that differs between equal runs. */
export const evidenceSchema = z.strictObject({
  observation: z.enum(OBSERVATIONS),
  /** The oracle that observed: `command`, `sql`, … */
  oracle: z.string(),
  /** What was given to the unit, and what was seen. */
  input: untrustedText.optional(),
  observed: untrustedText.optional(),
  /** Of what was seen: the parameters that each call gave something hostile at once, one list a call; empty where text from outside alone did it. */
  given: z.array(z.array(z.string())).optional(),
  /** The line of the unit's file at which it was seen, where the sandbox named one within the unit. */
  line: z.int().min(1).optional(),
  /** One line for a shell that does it again: a working exploit, see the setting `reproductions`. */
  reproduction: untrustedText.optional(),
  /** Why nothing was executed or nothing was reached. */
  reason: untrustedText.optional(),
  /** Of `not-reached`: the same for a machine. */
  silence: z.enum(SILENCES).optional(),
  /** What became of the call with something harmless, where there was one. */
  control: z.enum(CONTROLS).optional(),
  /** Imports that were stand-ins on the path. */
  stubs: z.array(untrustedText),
  /** The tainted value went through a stand-in: the evidence proves at most `likely`. */
  throughStub: z.boolean(),
  backend: z.string(),
  isolation: z.enum(ISOLATIONS),
});
export type Evidence = z.infer<typeof evidenceSchema>;
