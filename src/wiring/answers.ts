import { readFolder } from '../constitutions/folder-reader.ts';
import { describeProblem } from '../constitutions/problem.ts';
import { checkRuleBook } from '../constitutions/rule-book.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { Answer, Surroundings } from '../entry/work.ts';
import { sweep } from '../sandboxes/docker/sweep.ts';
import { doctor, type SandboxReport } from '../sandboxes/index.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';
import { dockerEngine } from './docker-engine.ts';
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

/** What the doctor says of a service container that was named. */
function serviceLines(service: SandboxReport['service']): readonly string[] {
  if (service === undefined) return [];
  const name = visible(untrusted(service.container));
  if (!service.usable) return [`service: ${name}: not usable: ${service.reason ?? 'unknown'}`];
  return [`service: ${name}: fit, with reduced isolation`, ...service.mends.map((mend) => `  ${mend}`)];
}

/** `bluecode sandbox doctor`. */
export async function sandboxDoctor(assets: Assets, surroundings: Surroundings): Promise<Answer> {
  const { env, log } = surroundings;
  const keeper = await assets.keeper();
  const image = env['BLUECODE_SANDBOX_IMAGE'];
  const container = env['BLUECODE_SANDBOX_CONTAINER'] ?? '';
  const named = container === '' ? undefined : { container, allowReduced: false, service: await assets.service() };
  const options = {
    run: runName(env),
    ...dockerEngine(env, env['BLUECODE_ALLOW_REMOTE_ENGINE'] === 'true'),
    image,
    named,
    clock,
    log,
    keeper,
    wasm: assets.wasm,
  };
  const report = await doctor({ ...options, requested: 'auto' }, callOf(surroundings));
  const { chosen, docker, service, wasm } = report;
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
  return { text: lines(engine, images, serviceLines(service), machines, spoken, verdict), exitCode: 0 };
}

/** `bluecode sandbox sweep`, and the action's post step. */
export async function sandboxSweep(surroundings: Surroundings): Promise<Answer> {
  const { env } = surroundings;
  // A run that was not allowed to use a remote engine left nothing there; of one that was, its own is removed.
  const swept = await sweep({ run: runName(env), ...dockerEngine(env, true), clock }, callOf(surroundings));
  if (swept.kind === 'no-engine') return { text: lines(`Nothing to remove: ${swept.reason}.`), exitCode: 0 };
  const { removed, kept, failed } = swept;
  const text = lines(
    `${removed} containers removed, ${kept} of other live runs kept${failed > 0 ? `, ${failed} could not be removed` : ''}.`,
  );
  return { text, exitCode: failed > 0 ? 1 : 0 };
}
