import { readFolder } from '../constitutions/folder-reader.ts';
import type { Call } from '../contracts/call.ts';
import { singleFile } from '../contracts/repository.ts';
import type { JudgeRequest, ScanOutcome, Surroundings } from '../entry/work.ts';
import { scan } from '../pipeline/scan.ts';
import { createNoSandbox } from '../sandboxes/none.ts';
import { VERSION } from '../version.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';
import { chooseModel } from './model.ts';
import { loadRules } from './rules.ts';
import { outcomeOf } from './run-scan.ts';
import { portsOver, sharedPorts } from './scan-ports.ts';
import { engineOf, storeOf } from './store.ts';
import { adviceOf } from './summaries.ts';

/** `bluecode judge`: one text, all of it in scope, under one task. Nothing of it is executed. */
export async function judge(assets: Assets, request: JudgeRequest & Surroundings): Promise<ScanOutcome> {
  const { name, bytes, task, signal, log } = request;
  const { settings, policy } = request.settings;
  const call: Call = { signal, deadline: clock.now() + settings.deadline };
  const folders = settings.constitutions.map((folder) => readFolder(folder, folder));
  const loaded = await loadRules(assets.rules, folders, { model: settings.model !== undefined });
  // The rules of other tasks are no news to somebody who asks about one.
  const isAsked = ({ id }: { readonly id: string }): boolean => id.split('/')[1] === task;
  const { constitutions, notApplied } = loaded.ruleBook;
  const ruleBook = {
    ...loaded.ruleBook,
    constitutions: constitutions.filter(isAsked),
    notApplied: notApplied.filter(isAsked),
  };
  const sandbox = createNoSandbox({ reason: 'an instruction is not executed' });
  const judged = { ...settings, tasks: [task] };
  const shared = await sharedPorts(assets, ruleBook, judged, sandbox, log);
  const ports = await portsOver(shared, singleFile(name, bytes, 'a single text has no history'), call);
  const { backend, isolation } = sandbox.describe();
  // What is judged is one text, and no folder that could hold its own verdict.
  const store = storeOf(settings, `${name}/.`);
  const place = { event: undefined, globsFrom: '', store, engine: () => engineOf(assets.here) };
  const { model, gaps } = await chooseModel(settings, { ...place, env: request.env });
  const result = await scan(
    {
      ...judged,
      scope: 'all',
      instructions: true,
      base: undefined,
      paths: [],
      within: '',
      globsFrom: '',
      policy,
      gaps: [...loaded.gaps, ...gaps],
      today: new Date().toISOString().slice(0, 10),
      run: { engine: `bluecode ${VERSION}`, ruleBook: ruleBook.digest, sandbox: { backend, isolation } },
      gapWhenNotReady: undefined,
    },
    { ...ports, ...adviceOf(model, store, loaded, settings) },
    call,
  );
  return outcomeOf(result, ruleBook, settings, request);
}
