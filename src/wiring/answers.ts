import { readFolder } from '../constitutions/folder-reader.ts';
import { describeProblem } from '../constitutions/problem.ts';
import { checkRuleBook } from '../constitutions/rule-book.ts';
import type { Answer, Surroundings } from '../entry/work.ts';
import { sweep } from '../sandboxes/docker/sweep.ts';
import { doctor } from '../sandboxes/index.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';
import { KNOWN_ORACLES } from './rules.ts';
import { runName } from './run-name.ts';

const ANSWER_MS = 60_000;

const lines = (...parts: readonly (string | readonly string[])[]): string => `${parts.flat().join('\n')}\n`;

const callOf = ({ signal }: Surroundings) => ({ signal, deadline: clock.now() + ANSWER_MS });

/** `bluecode constitutions check [DIR]`. */
export async function checkConstitutions(
  assets: Assets,
  { directory }: { readonly directory: string | undefined },
): Promise<Answer> {
  const user = directory === undefined ? [] : [readFolder(directory)];
  const report = await checkRuleBook({ builtIn: assets.rules, user, knownOracles: KNOWN_ORACLES });
  const { constitutions, notApplied } = report.ruleBook;
  const problems = [...report.builtInProblems, ...report.problems];
  const text = lines(
    `${constitutions.length} constitutions and ${report.vocabularyFiles} vocabulary files loaded.`,
    constitutions.filter(({ origin }) => origin !== 'built-in').map(({ id, origin }) => `  ${id} (from ${origin})`),
    notApplied.length === 0 ? 'All of them can be applied here.' : 'Not applied:',
    notApplied.map(({ id, reason }) => `  ${id}: ${reason}`),
    problems.length === 0 ? 'No problems.' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:`,
    problems.map((problem) => `  ${describeProblem(problem)}`),
  );
  return { text, exitCode: report.builtInProblems.length > 0 ? 3 : problems.length > 0 ? 1 : 0 };
}

/** `bluecode sandbox doctor`. */
export async function sandboxDoctor(assets: Assets, surroundings: Surroundings): Promise<Answer> {
  const { env, log } = surroundings;
  const keeper = await assets.keeper();
  const image = env['BLUECODE_SANDBOX_IMAGE'];
  const options = { run: runName(env), socket: env['DOCKER_HOST'], image, clock, log, keeper, wasm: assets.wasm };
  const { chosen, docker, wasm } = await doctor({ ...options, requested: 'auto' }, callOf(surroundings));
  const engine = docker.usable
    ? `docker: usable at ${docker.socket}`
    : `docker: not usable: ${docker.reason ?? 'unknown'}`;
  const images = docker.images.map(({ language, name, state, identity, reason }) => {
    const detail = [identity, reason].filter((part) => part !== undefined).join('; ');
    return `  ${language}: ${name}: ${state}${detail === '' ? '' : ` (${detail})`}`;
  });
  const machines = wasm.usable
    ? 'wasm: usable, without anything to install'
    : `wasm: not usable: ${wasm.reason ?? 'unknown'}`;
  const spoken = wasm.languages.map(({ language, reason }) => `  ${language}: ${reason ?? 'ready'}`);
  const verdict =
    chosen === 'none'
      ? 'Under `auto`, nothing would be executed: findings say `not-executed`.'
      : `Under \`auto\`, suspect code would be executed in ${chosen}.`;
  return { text: lines(engine, images, machines, spoken, verdict), exitCode: 0 };
}

/** `bluecode sandbox sweep`, and the action's post step. */
export async function sandboxSweep(surroundings: Surroundings): Promise<Answer> {
  const { env } = surroundings;
  const swept = await sweep({ run: runName(env), socket: env['DOCKER_HOST'], clock }, callOf(surroundings));
  if (swept.kind === 'no-engine') return { text: lines(`Nothing to remove: ${swept.reason}.`), exitCode: 0 };
  const { removed, kept, failed } = swept;
  const text = lines(
    `${removed} containers removed, ${kept} of other live runs kept${failed > 0 ? `, ${failed} could not be removed` : ''}.`,
  );
  return { text, exitCode: failed > 0 ? 1 : 0 };
}
