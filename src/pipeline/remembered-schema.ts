import { z } from 'zod';
import { GAP_KINDS, STAGES } from '../contracts/gap.ts';
import { PLACES } from '../contracts/passage.ts';
import { spanSchema } from '../contracts/span.ts';
import type { Suspicion } from '../contracts/suspicion.ts';
import { LANGUAGE_IDS, STRENGTHS } from '../contracts/words.ts';

const text = z.string();
const untrusted = z.strictObject({ untrusted: text });
const language = z.enum(LANGUAGE_IDS);

const unit = z.strictObject({
  path: text,
  language,
  kind: z.enum(['function', 'method', 'module']),
  qualifiedName: text,
  span: spanSchema,
});

const suspicion = z.strictObject({
  ruleId: text,
  unit,
  entry: unit,
  sink: z.strictObject({ path: text, span: spanSchema, name: text, kind: text, syntax: text }),
  source: z.enum(['external', 'parameter', 'none']),
  parameter: text.optional(),
  flow: z.array(z.strictObject({ path: text, span: spanSchema, says: untrusted })),
  quote: untrusted,
  sentence: untrusted,
  strength: z.enum(STRENGTHS),
  constantCallers: z.boolean(),
  local: z.boolean().optional(),
  isKey: z.boolean().optional(),
});

/** JSON drops what is undefined. */
const whole = ({ parameter, local, isKey, ...rest }: z.infer<typeof suspicion>): Suspicion => ({
  ...rest,
  parameter,
  ...(local === undefined ? {} : { local }),
  ...(isKey === undefined ? {} : { isKey }),
});

const passage = z
  .strictObject({
    text,
    anchors: z.array(z.strictObject({ text: z.int(), source: z.int() })),
    start: z.int(),
    end: z.int(),
    name: text,
    place: z.enum(PLACES),
    quoted: z.boolean(),
    hidden: z.strictObject({ by: text, says: text, payload: z.boolean() }).optional(),
  })
  .transform(({ hidden, ...rest }) => ({ ...rest, ...(hidden === undefined ? {} : { hidden }) }));

/** A judged file as it is kept: all but the file itself, which discovery describes anew. */
export const rememberedSchema = z.strictObject({
  language,
  suspicions: z.array(suspicion.transform(whole)),
  facts: z.array(z.strictObject({ path: text, qualifiedName: text, parameter: text, constant: z.boolean() })),
  gaps: z.array(
    z.strictObject({
      kind: z.enum(GAP_KINDS),
      stage: z.enum(STAGES),
      subject: untrusted,
      reason: untrusted,
      effect: z.enum(['incomplete', 'stated']),
    }),
  ),
  lines: z.int(),
  units: z.array(unit),
  constitutions: z.array(text),
  lineHashes: z.array(z.tuple([z.int(), text])).transform((pairs) => new Map(pairs)),
  passages: z.array(passage),
  reads: z.record(text, text),
});
