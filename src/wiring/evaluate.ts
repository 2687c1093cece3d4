import { readFile } from 'node:fs/promises';
import { readFolder } from '../constitutions/folder-reader.ts';
import type { Call } from '../contracts/call.ts';
import { BlueCodeError } from '../contracts/errors.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { Evaluated, EvaluationRequest, Surroundings } from '../entry/work.ts';
import { evaluate as evaluateItems } from '../evaluate/evaluate.ts';
import { type DatasetText, parseDatasets } from '../evaluate/item.ts';
import { report } from '../evaluate/report.ts';
import { select } from '../evaluate/select.ts';
import { familyOfCwe } from '../pipeline/settle/families.ts';
import type { SandboxChoice } from '../sandboxes/index.ts';
import { createNoSandbox } from '../sandboxes/none.ts';
import { VERSION } from '../version.ts';
import type { Assets } from './assets.ts';
import { clock } from './clock.ts';
import { limitedSandbox } from './limited-sandbox.ts';
import { loadRules } from './rules.ts';
import { sandboxOf } from './run-scan.ts';
import { portsOver, sharedPorts } from './scan-ports.ts';

/** Time for removing containers when the run is over, in milliseconds. */
const CLOSING_MS = 30_000;
/** Items in work for each place: the next ones are analysed while probes run. */
const ITEMS_A_PLACE = 2;

/** `bluecode evaluate`. */
export async function evaluate(assets: Assets, request: EvaluationRequest & Surroundings): Promise<Evaluated> {
  const { options, settings, log, signal } = request;
  const items = select(parseDatasets(await Promise.all(request.datasets.map(readDataset))), options);
  if (items.length === 0)
    throw new BlueCodeError(
      'usage',
      `no item fits --only ${options.only.join(' ')}; give a class such as cwe-89 or a part of an id`,
    );
  const folders = settings.constitutions.map((folder) => readFolder(folder, folder));
  const { ruleBook, gaps } = await loadRules(assets.rules, folders);
  for (const { subject, reason } of gaps) log.warn(`${visible(subject)}: ${visible(reason)}`);
  // The run as a whole has no end but the user's; each item has one.
  const call: Call = { signal, deadline: Number.POSITIVE_INFINITY };
  const { sandbox } = await chosen(assets, request);
  const limited = limitedSandbox(sandbox);
  try {
    const shared = await sharedPorts(assets, ruleBook, settings, limited, log);
    const { backend, isolation } = sandbox.describe();
    const evaluation = await evaluateItems(
      {
        items,
        options,
        run: { engine: `bluecode ${VERSION}`, ruleBook: ruleBook.digest, sandbox: { backend, isolation } },
        parallelism: limited.parallelism * ITEMS_A_PLACE,
        itemMs: settings.deadline,
      },
      { portsOver: (repository, during) => portsOver(shared, repository, during), clock, log },
      call,
    );
    return report(evaluation, { items, options, sandbox: sandbox.describe(), familyOf: familyOfCwe });
  } finally {
    await sandbox.close({ signal: AbortSignal.timeout(CLOSING_MS), deadline: clock.now() + CLOSING_MS });
  }
}

/** The sandbox of the method: none at all, the one that the settings ask for, or one that must be there. */
async function chosen(assets: Assets, request: EvaluationRequest & Surroundings): Promise<SandboxChoice> {
  const { options, settings, log, signal } = request;
  if (options.method === 'offline-static') {
    const reason = 'execution is no part of offline-static';
    return { sandbox: createNoSandbox({ reason }), reason, gapWhenNotReady: undefined };
  }
  const choice = await sandboxOf(assets, settings, request, { signal, deadline: clock.now() + settings.deadline });
  if (choice.sandbox.describe().backend !== 'none') return choice;
  const why = visible(untrusted(choice.reason ?? 'there is no sandbox'));
  if (options.method === 'execute')
    throw new BlueCodeError('usage', `--method execute needs a sandbox: ${why}; see "bluecode sandbox doctor"`);
  log.warn(`nothing is executed, as with offline-static: ${why}`);
  return choice;
}

async function readDataset(path: string): Promise<DatasetText> {
  const refused = (why: string, cause?: unknown): BlueCodeError =>
    new BlueCodeError('path-unreadable', `${visible(untrusted(path))} cannot be read: ${why}`, { cause });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw refused('check that it is a file that exists and may be read', cause);
  }
  try {
    return { name: path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (cause) {
    throw refused('it is not UTF-8; save it as UTF-8', cause);
  }
}
