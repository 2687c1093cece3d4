import type { ResolvedSettings, Settings } from '../config.ts';
import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import type { Base } from '../contracts/repository.ts';
import type { RuleBook } from '../contracts/rule-book.ts';
import type { Run, ScanResult } from '../contracts/scan-result.ts';
import type { ScanOutcome, Surroundings } from '../entry/work.ts';
import { exitCode } from '../pipeline/gate/exit-code.ts';
import { annotations } from '../pipeline/report/annotations.ts';
import { showsExploits, withoutExploits } from '../pipeline/report/exploits.ts';
import { RENDERERS } from '../pipeline/report/index.ts';
import { scan } from '../pipeline/scan.ts';
import { type ChooseOptions, chooseSandbox, type SandboxChoice } from '../sandboxes/index.ts';
import { VERSION } from '../version.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';
import { dockerEngine } from './docker-engine.ts';
import { hideOutputs } from './hide-outputs.ts';
import { withJudging } from './judging.ts';
import { messagesOf } from './messages.ts';
import { chooseModel } from './model.ts';
import type { Opened } from './opened.ts';
import { loadRules, rooted, userFolders } from './rules.ts';
import { runName } from './run-name.ts';
import { portsOver, sharedPorts } from './scan-ports.ts';
import { engineOf, storeOf } from './store.ts';
import { adviceOf } from './summaries.ts';

/** Time for removing containers when the run is over, in milliseconds. */
const CLOSING_MS = 30_000;

/** Runs the scan that was opened, under its settings. */
export async function runScan(
  assets: Assets,
  found: Opened,
  { settings, policy }: ResolvedSettings,
  surroundings: Surroundings,
): Promise<ScanOutcome> {
  const opened = { ...found, repository: hideOutputs(found.repository, [settings.sarifFile, settings.output]) };
  const timeout = AbortSignal.timeout(settings.deadline);
  const call: Call = {
    signal: AbortSignal.any([surroundings.signal, timeout]),
    deadline: clock.now() + settings.deadline,
  };
  const base = await baseOf(opened, settings, call);
  const folders = foldersOf(opened, settings, policy);
  const rules = await loadRules(assets.rules, userFolders(folders, opened.repository, opened.source, call), {
    model: settings.model !== undefined,
  });
  warnOfUnknownRules(settings, rules.ruleBook, surroundings);
  const choice = await sandboxOf(assets, settings, surroundings, call);
  try {
    const shared = await sharedPorts(assets, rules.ruleBook, settings, choice.sandbox, surroundings.log);
    const ports = await portsOver(shared, opened.repository, call);
    const run = await describeRun(opened, base.base, rules.ruleBook.digest, choice, call);
    const { repository, globsFrom } = opened;
    const today = new Date().toISOString().slice(0, 10);
    const store = storeOf(settings, repository.root);
    const engine = () => engineOf(assets.here);
    const place = { env: surroundings.env, event: opened.event, globsFrom, store, engine };
    const { model, gaps: modelGaps } = await chooseModel(settings, place);
    const wanted = settings.judgePullRequest === 'true' ? opened.event : { ...opened.event, isProposal: false };
    const { messages, gaps: unread } = await messagesOf(wanted, base.base, repository, call);
    const gaps = [...base.gaps, ...rules.gaps, ...modelGaps, ...unread];
    const given = { ...settings, base: base.base, policy, run, today, gaps, globsFrom, within: repository.within };
    const options = { ...given, messages, gapWhenNotReady: choice.gapWhenNotReady };
    const judged = { ruleBook: rules.ruleBook, settings, ports, store };
    const result = await withJudging(assets, judged, (judging) =>
      scan(options, { ...ports, judging, ...adviceOf(model, store, rules, settings) }, call),
    );
    return outcomeOf(result, rules.ruleBook, settings, surroundings);
  } finally {
    await choice.sandbox.close({ signal: AbortSignal.timeout(CLOSING_MS), deadline: clock.now() + CLOSING_MS });
  }
}

/** A setting for a rule that does not exist is most likely a slip of the pen. */
function warnOfUnknownRules({ rules }: Settings, { constitutions }: RuleBook, { log }: Surroundings): void {
  const known = new Set(constitutions.map(({ id }) => id));
  for (const id of Object.keys(rules)) {
    if (!known.has(id)) log.warn(`rules: there is no rule ${id}; "bluecode constitutions check" tells what was loaded`);
  }
}

/** The user's folders: those of the file are relative to the root, those of a flag or an input to the current folder. */
function foldersOf({ repository }: Opened, settings: Settings, policy: ResolvedSettings['policy']): readonly string[] {
  const origin = policy.find(({ name }) => name === 'constitutions')?.origin ?? 'default';
  return origin.startsWith('repository')
    ? settings.constitutions.map((folder) => rooted(repository.root, folder))
    : settings.constitutions;
}

type BaseFound = { readonly base: Base | undefined; readonly gaps: readonly Gap[] };

/** What the change is compared with. An event's base that cannot be had is a gap; one that a user named is an error. */
async function baseOf({ repository, eventBase }: Opened, settings: Settings, call: Call): Promise<BaseFound> {
  if (settings.base === 'none') return { base: undefined, gaps: [] };
  const found = settings.base === 'auto' ? eventBase : await repository.resolveBase(settings.base, call);
  if (found === undefined) return { base: undefined, gaps: [] };
  if (!('missing' in found)) return { base: found, gaps: [] };
  if (settings.base !== 'auto') throw new BlueCodeError('usage', `base ${settings.base}: ${found.missing}`);
  return {
    base: undefined,
    gaps: [
      gap(
        'history-missing',
        'discover',
        'the base of the change',
        `${found.missing}; the whole tree was judged instead`,
      ),
    ],
  };
}

/** The service container that the settings name. */
async function namedContainer(
  assets: Assets,
  { sandboxContainer, allowReducedIsolation }: Settings,
): Promise<ChooseOptions['named']> {
  if (sandboxContainer === undefined) return undefined;
  const allowReduced = allowReducedIsolation === 'true';
  return { container: sandboxContainer, allowReduced, service: await assets.service() };
}

/** The backend that the settings ask for. */
export async function sandboxOf(
  assets: Assets,
  settings: Settings,
  { env, log }: Surroundings,
  call: Call,
): Promise<SandboxChoice> {
  const options = {
    keeper: await assets.keeper(),
    wasm: assets.wasm,
    named: await namedContainer(assets, settings),
    run: runName(env),
    ...dockerEngine(env, settings.allowRemoteEngine === 'true'),
    image: settings.sandboxImage,
    pull: settings.sandboxPull,
    clock,
    log,
  };
  return chooseSandbox({ ...options, requested: settings.sandbox }, call);
}

async function describeRun(
  { repository, event }: Opened,
  base: Base | undefined,
  ruleBook: string,
  choice: SandboxChoice,
  call: Call,
): Promise<Run> {
  const headCommit = base?.head ?? (await repository.head(call));
  const { backend, isolation } = choice.sandbox.describe();
  return {
    engine: `bluecode ${VERSION}`,
    ruleBook,
    ...(base === undefined ? {} : { baseCommit: base.commit }),
    ...(headCommit === undefined ? {} : { headCommit }),
    ...(event.name === '' ? {} : { event: event.name }),
    sandbox: { backend, isolation, ...(choice.reason === undefined ? {} : { reason: { untrusted: choice.reason } }) },
  };
}

/** Set by every runner; what is printed there is read by everybody who can see the repository. */
const onRunner = ({ env }: Surroundings): boolean => !['', 'false', undefined].includes(env['CI']);

/** The result with its renderers. */
export function outcomeOf(
  result: ScanResult,
  ruleBook: RuleBook,
  settings: Settings,
  surroundings: Surroundings,
): ScanOutcome {
  const { failOn, failConfidence, sarifConfidence, onIncomplete } = settings;
  const options = { failOn, failConfidence, sarifConfidence, category: 'bluecode' };
  return {
    result,
    annotations: annotations(result),
    reports: (format) => {
      const open = showsExploits(format, settings.reproductions, onRunner(surroundings));
      return RENDERERS[format](open ? result : withoutExploits(result), ruleBook, options);
    },
    exitCode: exitCode(result.result, onIncomplete),
  };
}
