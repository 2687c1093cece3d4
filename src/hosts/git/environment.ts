import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** What git needs of the environment to run, find its user's configuration and reach a remote. Everything else, secrets first, stays here. */
const PASSED_ON = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'XDG_CONFIG_HOME', 'TMPDIR', 'TEMP', 'TMP', 'SSH_AUTH_SOCK'],
  ...['SystemRoot', 'SYSTEMROOT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PATHEXT', 'COMSPEC'],
  ...['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSH', 'GIT_SSH_COMMAND'],
  ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
] as const;

const FIXED: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GCM_INTERACTIVE: 'never',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_PAGER: 'cat',
  GIT_LITERAL_PATHSPECS: '1',
  /** Wins over every `protocol.*` and `url.*.insteadOf`: `ext::` would run a command. */
  GIT_ALLOW_PROTOCOL: 'file:http:https:ssh',
};

export type Environment = Readonly<Record<string, string | undefined>>;
export type Setting = readonly [key: string, value: string];

function passedOn(env: Environment): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = env[name];
    if (value !== undefined) passed[name] = value;
  }
  return passed;
}

/** Settings that the user's own environment gives to git, in the same form as ours. */
function inherited(env: Environment): Setting[] {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? 0);
  if (!Number.isSafeInteger(count) || count > 1000) return [];
  return Array.from(
    { length: Math.max(0, count) },
    (_, i): Setting => [env[`GIT_CONFIG_KEY_${i}`] ?? '', env[`GIT_CONFIG_VALUE_${i}`] ?? ''],
  ).filter(([key]) => key !== '');
}

/** Git's whole environment. The settings travel in it, not as arguments: keys may then hold any character, and they outrank every file. */
export function gitEnvironment(env: Environment, settings: readonly Setting[]): Record<string, string> {
  const all = [...inherited(env), ...settings];
  const result = { ...passedOn(env), ...FIXED, GIT_CONFIG_COUNT: String(all.length) };
  return Object.assign(
    result,
    ...all.map(([key, value], i) => ({ [`GIT_CONFIG_KEY_${i}`]: key, [`GIT_CONFIG_VALUE_${i}`]: value })),
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Git's absolute path, from absolute folders of `PATH` only: a relative one could lie in the scanned tree. */
export function findGit(env: Environment): string | undefined {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}
