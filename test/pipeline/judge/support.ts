import type { Suspicion } from '../../../src/contracts/suspicion.ts';
import { type Bench, claims, type Files, judged } from '../../support/judging.ts';

/**
 * A small world of libraries: `web.query` and `ask()` are untrusted; `shell.run`, `db.execute`, `files.open`, `net.get`,
 * `page.show` and `logs.write` are dangerous, each in its own way.
 */
export const WORDS = {
  sources: [
    { match: 'web.query', says: 'a query parameter' },
    { match: 'ask()', says: 'an answer' },
  ],
  sinks: [
    { call: 'shell.run', kind: 'command', says: 'becomes part of a shell command' },
    { call: 'db.execute', kind: 'sql', says: 'becomes part of an SQL statement' },
    { call: 'files.open', kind: 'path', says: 'names a file' },
    { call: 'net.get', kind: 'url', says: 'decides where a request goes' },
    { call: 'page.show', kind: 'html', says: 'becomes HTML' },
    { call: 'logs.write', kind: 'log', says: 'becomes a line of the log' },
  ],
  sanitizers: [
    { call: 'shell.quote', for: ['command'] },
    { call: 'web.clean', for: ['*'] },
  ],
  guards: [
    { call: 'web.trusts', for: ['*'] },
    { call: 'files.inside', for: ['path'], after: 'normalised' },
    { call: 'web.require_plain', for: ['command'], safe: 'returns' },
    { call: 'web.is_bad', for: ['*'], safe: false },
    { call: '*.under', for: ['url'], argument: 'receiver', after: 'host' },
  ],
  propagators: [
    { call: 'files.real', makes: 'normalised' },
    { call: 'net.parse', makes: 'parsed-url' },
  ],
  handlers: [
    { decorator: 'web.route', parameters: 'all', says: 'a value that the router gives' },
    { call: 'web.on', parameters: 'all', says: 'a value that the router gives' },
    { base: 'web.Handler', method: 'get|post', parameters: 'all', says: 'a value that the router gives' },
  ],
} as const;

export const bench: Bench = { words: WORDS };

/** Takes away the margin that a text has because of the code around it. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/[ \n]*$/, '\n')
    .split('\n');
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const margin = Math.min(...margins);
  return lines.map((line) => line.slice(margin)).join('\n');
}

const PYTHON_IMPORTS = 'import db, files, logs, net, page, re, shell, web\n';
const LIBRARIES = ['db', 'files', 'logs', 'net', 'page', 'shell', 'web'];
const SCRIPT_IMPORTS = `${LIBRARIES.map((name) => `import ${name} from '${name}';`).join(' ')}\n`;

/** A Python file in which every library is imported. */
export const python = (text: string): string => PYTHON_IMPORTS + dedent(text);
/** A JavaScript or TypeScript file in which every library is imported. */
export const script = (text: string): string => SCRIPT_IMPORTS + dedent(text);

/** What is suspected in the first of the files. */
export const suspected = async (files: Files): Promise<readonly Suspicion[]> => (await judged(files, bench)).suspicions;

/** `kind strength` of each claim about a Python text. */
export const inPython = async (text: string): Promise<readonly string[]> =>
  claims(await suspected({ 'app.py': python(text) }));

/** The same for a JavaScript text. */
export const inScript = async (text: string): Promise<readonly string[]> =>
  claims(await suspected({ 'app.js': script(text) }));
