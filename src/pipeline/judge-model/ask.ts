import type { Call } from '../../contracts/call.ts';
import type { KnownCase } from '../../contracts/knowledge.ts';
import type { Model, ModelFailure, ModelOutcome } from '../../contracts/model.ts';
import { by, inOrder } from '../../contracts/order.ts';
import type { Compose, Composed } from '../../contracts/prompt.ts';
import type { Constitution } from '../../contracts/rule-book.ts';
import type { Summaries } from '../../contracts/summary.ts';
import type { Claim, Drop, Reading } from './claims.ts';
import { claimOf } from './claims.ts';
import { judgeDraft, UNIT } from './draft.ts';
import { JUDGE_SCHEMA, judgeReplySchema, type RawClaim } from './reply.ts';

export type Asking = {
  readonly model: Model;
  readonly compose: Compose;
  /** Looks that must agree where only a model's word would block. */
  readonly votes: number;
  readonly rules: readonly Constitution[];
  readonly cases: readonly KnownCase[];
  readonly summaries?: Summaries;
  readonly reading: Omit<Reading, 'lines'>;
};

export type Failed = { readonly kind: ModelFailure; readonly reason: string };

/** What came of asking about one unit. */
export type Verdict = {
  readonly claims: readonly Claim[];
  readonly dropped: readonly Drop[];
  /** Why there is no answer, or none to a second asking. */
  readonly failed: Failed | undefined;
  /** The unit was too long to be shown as a whole. */
  readonly cut: boolean;
};

const MOST_TOKENS = 3000;
/** Claims of one reply: beyond, it is no judgement but a list of everything. */
const MOST_CLAIMS = 12;

type Reply = ModelOutcome<{ claims: RawClaim[] }>;

async function look({ model, reading }: Asking, composed: Composed, at: number, call: Call): Promise<Reply> {
  const { unit } = reading.view;
  return model.ask(
    {
      role: 'judge',
      subject: `${unit.path}:${unit.qualifiedName}`,
      prompt: composed.prompt,
      schema: judgeReplySchema,
      schemaName: JUDGE_SCHEMA,
      maxTokens: MOST_TOKENS,
      ...(at === 0 ? {} : { look: at }),
    },
    call,
  );
}

function read(claims: readonly RawClaim[], reading: Reading): Pick<Verdict, 'claims' | 'dropped'> {
  const all = claims.slice(0, MOST_CLAIMS).map((raw) => claimOf(raw, reading));
  const kept = all.filter((one) => typeof one !== 'string');
  return { claims: inPlace(kept), dropped: all.filter((one) => typeof one === 'string') };
}

/** The order of the lines: which claim a model makes first says nothing. */
const inPlace = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted(
    inOrder(
      by(({ suspicion }) => suspicion.sink.span.startLine),
      by(({ suspicion }) => suspicion.ruleId),
      by(({ suspicion }) => suspicion.sentence.untrusted),
    ),
  );

/** Whether nothing but a model's word makes this as strong as it is. */
const isOwnWord = ({ suspicion, beside }: Claim): boolean =>
  suspicion.strength === 'likely' && beside?.strength !== 'likely';

const agrees = ({ suspicion: one }: Claim, other: Claim, { sameFamily }: Reading): boolean =>
  other.suspicion.strength !== 'hint' &&
  sameFamily(one.ruleId, other.suspicion.ruleId) &&
  one.sink.span.startLine <= other.suspicion.sink.span.endLine &&
  other.suspicion.sink.span.startLine <= one.sink.span.endLine;

const doubted = (claim: Claim): Claim => ({ ...claim, suspicion: { ...claim.suspicion, strength: 'possible' } });

/** Asks about a unit once; again only where nothing but the first answer would block. */
export async function askJudge(asking: Asking, call: Call): Promise<Verdict> {
  const composed = await asking.compose(judgeDraft(asking.reading.view, asking));
  const reading: Reading = { ...asking.reading, lines: composed.shown.get(UNIT) ?? [] };
  const cut = composed.cut.includes(UNIT);
  const first = await look(asking, composed, 0, call);
  if (first.kind !== 'answer') return { claims: [], dropped: [], failed: first, cut };
  const verdict = read(first.value.claims, reading);
  let { claims } = verdict;
  for (let at = 1; at < asking.votes && claims.some(isOwnWord); at++) {
    const next = await look(asking, composed, at, call);
    if (next.kind !== 'answer')
      return { ...verdict, claims: claims.map((one) => (isOwnWord(one) ? doubted(one) : one)), failed: next, cut };
    const others = read(next.value.claims, reading).claims;
    claims = claims.map((one) =>
      isOwnWord(one) && !others.some((other) => agrees(one, other, reading)) ? doubted(one) : one,
    );
  }
  return { ...verdict, claims, failed: undefined, cut };
}
