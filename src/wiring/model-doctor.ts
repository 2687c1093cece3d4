import { z } from 'zod';
import type { Settings } from '../config.ts';
import { MODEL_ROLES, type ModelRole } from '../contracts/model.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { Answer, Surroundings } from '../entry/work.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';
import { chooseModel } from './model.ts';
import { engineOf } from './store.ts';

const ANSWER_MS = 120_000;

const schema = z.strictObject({ capital: z.string().max(100) });

const lines = (...parts: readonly string[]): string => parts.map((part) => `${visible(untrusted(part))}\n`).join('');

/** `bluecode model doctor`: one small question to each model. */
export async function modelDoctor(
  assets: Assets,
  { settings, env, signal }: { readonly settings: Settings } & Surroundings,
): Promise<Answer> {
  const engine = () => engineOf(assets.here);
  const place = { env, event: undefined, globsFrom: '', store: undefined, engine };
  const { model, gaps } = await chooseModel(settings, place);
  if (model === undefined) {
    const why = gaps.map(({ reason }) => visible(reason)).join('; ');
    return { text: lines(why === '' ? 'No model is named: everything is done offline.' : why), exitCode: 1 };
  }
  const described = model.describe();
  const asked = new Map<string, ModelRole>(MODEL_ROLES.map((role) => [described[role].model, role]));
  const said: string[] = [];
  let failed = false;
  for (const [name, role] of asked) {
    const began = clock.now();
    const outcome = await model.ask({ ...QUESTION, role }, { signal, deadline: began + ANSWER_MS });
    const took = `${Math.round(clock.now() - began)} ms`;
    failed ||= outcome.kind !== 'answer';
    said.push(
      outcome.kind === 'answer'
        ? `${outcome.model} at ${described[role].host}: answers in ${took}${outcome.model === name ? '' : `, in place of ${name}`}`
        : `${outcome.kind} after ${took}: ${outcome.reason}`,
    );
    // Of one that has said nothing nothing is known.
    if (!SILENT.has(outcome.kind)) said.push(...(model.habits?.(name) ?? []).map((habit) => `  ${habit}`));
  }
  const { calls, promptTokens, answerTokens } = model.usage();
  said.push(`${calls} requests, ${promptTokens} tokens asked, ${answerTokens} answered.`);
  return { text: lines(...said), exitCode: failed ? 1 : 0 };
}

const SILENT: ReadonlySet<string> = new Set(['unavailable', 'rejected', 'budget', 'deadline']);

const QUESTION = {
  subject: 'bluecode model doctor',
  prompt: { system: 'Answer as the schema says.', user: 'What is the capital of France?', masked: 0 },
  schema,
  schemaName: 'doctor_1',
  maxTokens: 100,
} as const;
