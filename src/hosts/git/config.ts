import type { Call } from '../../contracts/call.ts';
import type { Setting } from './environment.ts';
import { type Git, said } from './run.ts';

const SSH = 'ssh -oBatchMode=yes -oConnectTimeout=15 -oServerAliveInterval=10 -oServerAliveCountMax=3';

/**
 * Set for every command, whatever any file says.
 * @param root the one folder whose owner may be someone else: in a job container a checkout belongs to the host's user
 */
export const alwaysSet = (root: string): readonly Setting[] => [
  ['safe.directory', root],
  ['core.quotePath', 'false'],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.untrackedCache', 'false'],
  ['core.splitIndex', 'false'],
  ['index.sparse', 'false'],
  ['protocol.ext.allow', 'never'],
  ['log.showSignature', 'false'],
  ['log.showRoot', 'true'],
  ['blame.ignoreRevsFile', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['http.lowSpeedLimit', '1000'],
  ['http.lowSpeedTime', '30'],
];

type Rule = {
  readonly key: RegExp;
  /** Undefined: leave as it is. */
  readonly instead: string;
  /** `any`: also where the user set it, since nothing that it does is needed here. */
  readonly from: 'repository' | 'any';
};

/** Settings that name a program which one of our commands would start, and what they are set to instead. */
const COMMANDS: readonly Rule[] = [
  { key: /^filter\..*\.(?:clean|smudge|process)$/s, instead: '', from: 'any' },
  { key: /^filter\..*\.required$/s, instead: 'false', from: 'any' },
  { key: /^core\.sshcommand$/, instead: SSH, from: 'repository' },
  { key: /^core\.askpass$/, instead: '', from: 'repository' },
  { key: /^core\.alternaterefscommand$/, instead: 'true', from: 'repository' },
  { key: /^credential\.(?:.*\.)?helper$/s, instead: '', from: 'repository' },
  { key: /^gpg\.(?:.*\.)?program$/s, instead: 'false', from: 'repository' },
];

const USERS_OWN = new Set(['system', 'global', 'command']);

type Key = { readonly scope: string; readonly key: string };

function parseKeys(listing: Buffer): Key[] {
  const parts = listing.toString('utf8').split('\0');
  const keys: Key[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) keys.push({ scope: parts[i] ?? '', key: parts[i + 1] ?? '' });
  return keys;
}

function disarm(keys: readonly Key[]): Setting[] {
  const settings = new Map<string, string>();
  for (const { scope, key } of keys) {
    const rule = COMMANDS.find((each) => each.key.test(key));
    if (rule && (rule.from === 'any' || !USERS_OWN.has(scope))) settings.set(key, rule.instead);
  }
  const usersSsh = keys.some(({ scope, key }) => key === 'core.sshcommand' && USERS_OWN.has(scope));
  if (!usersSsh) settings.set('core.sshCommand', SSH);
  return [...settings];
}

/**
 * In a partial clone any command may fetch, with the program that the repository names, and no setting of ours outranks
 * that one.
 */
function fetchesByItself(keys: readonly Key[]): boolean {
  const own = keys.filter(({ scope }) => !USERS_OWN.has(scope)).map(({ key }) => key);
  const isPartial = keys.some(({ key }) => key === 'extensions.partialclone' || /^remote\..*\.promisor$/s.test(key));
  return isPartial && own.some((key) => /^remote\..*\.uploadpack$/s.test(key));
}

/**
 * Settings that stop the repository's own configuration from starting programs. Git reads that file like its user's, yet
 * a scanned folder may bring it along.
 * @returns the reason, when git cannot read the repository
 */
export async function disarmed(git: Git, call: Call): Promise<readonly Setting[] | { readonly reason: string }> {
  const listing = await git.run(['config', '--list', '--show-scope', '--name-only', '-z'], call);
  if (listing.code !== 0) return { reason: said(listing) };
  const keys = parseKeys(listing.stdout);
  if (!fetchesByItself(keys)) return disarm(keys);
  return {
    reason: 'this partial clone names its own program to fetch with (remote.*.uploadpack); remove that setting',
  };
}
