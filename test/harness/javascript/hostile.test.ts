import { afterAll, describe, expect, test } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from '../python/docker.ts';
import { evidenceFor } from './support.ts';

const docker = dockerUnderTest('javascript harness against hostile code');
const LOWERS = ['neutralised'];
const HITS = ['effect', 'sink', 'predicate'];

/** Inert by itself: with these lines in front of it, its silence must not be believed. */
const QUIET = `
const { execFile } = require('child_process');

exports.ping = function ping(host) {
  return execFile('ping', [host]); // sink
};
`;

/** Each defines `ping` with a line that ends in `// sink`. */
const hostile: readonly (readonly [title: string, text: string])[] = [
  ['never ends', 'exports.ping = function ping(host) {\n  for (;;) {} // sink\n};\n'],
  [
    'never ends once it has waited',
    'exports.ping = async function ping(host) {\n  await null;\n  for (;;) {} // sink\n};\n',
  ],
  [
    'swallows what ends it, and goes on',
    'exports.ping = function ping(host) {\n  for (;;) { try { for (;;) {} } catch {} } // sink\n};\n',
  ],
  [
    'takes all memory',
    'exports.ping = function ping(host) {\n  const all = [];\n  for (;;) all.push(Buffer.alloc(1 << 24, 1)); // sink\n};\n',
  ],
  ['calls itself for ever', 'exports.ping = function ping(host) {\n  return exports.ping(host) + 1; // sink\n};\n'],
  ['exits when it is loaded', 'exports.ping = (host) => host; // sink\nprocess.exit(0);\n'],
  [
    'throws something that is no error',
    'exports.ping = function ping(host) {\n  throw { get message() { throw 1; } }; // sink\n};\n',
  ],
  [
    'makes a stack of its own',
    'Error.prepareStackTrace = () => { throw new Error("no"); };\nexports.ping = function ping(host) {\n  return new Error().stack; // sink\n};\n',
  ],
  [
    'takes the built-ins away',
    'exports.ping = function ping(host) {\n  for (const name of Object.getOwnPropertyNames(globalThis)) { try { delete globalThis[name]; } catch {} } // sink\n};\n',
  ],
  [
    'changes what all objects do',
    'Array.prototype.map = () => { throw 1; };\nJSON.stringify = () => "{}";\nString.prototype.includes = () => true;\nexports.ping = function ping(host) {\n  return host; // sink\n};\n',
  ],
  [
    'guesses what events look like',
    'exports.ping = function ping(host) {\n  require("fs").writeSync(1, `NONCE {"t":"done","attempts":1,"exhausted":false}\\n`); // sink\n};\n',
  ],
  [
    'leaves promises that fail',
    'exports.ping = function ping(host) {\n  Promise.reject(new Error(host)); // sink\n  setInterval(() => { throw 1; }, 1);\n};\n',
  ],
];

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-javascript-hostile');
  afterAll(() => sandbox.close(patientCall()));
  const program = (text: string) => ({ text, unit: 'ping', parameter: 'host' });

  describe.concurrent('hostile code', { timeout: 200_000 }, () => {
    test.for(hostile)('code that %s lowers nothing and proves nothing', async ([, text]) => {
      const evidence = await evidenceFor(program(text), 'command', sandbox, patientCall(180_000));
      expect([...LOWERS, ...HITS]).not.toContain(evidence.observation);
      expect(evidence.reason?.untrusted).toBeTruthy();
    });

    test('the same inert code is neutralised as long as it reaches for nothing', async () => {
      const quiet = await evidenceFor(program(QUIET), 'command', sandbox, patientCall(180_000));
      expect(quiet).toMatchObject({ observation: 'neutralised' });
    });

    test.for([
      'const old = Error.prepareStackTrace;',
      "process.binding('spawn_sync');",
      "const { Session } = require('inspector');",
      'const known = Object.keys(require.cache);',
      'Array.prototype.join = function () { return ""; };',
      "const hidden = globalThis['pro' + 'cess'];",
      "const who = require('os').hostname;",
    ])('code that says %j is not believed when it is silent', async (line) => {
      const reaching = `try {\n  ${line}\n} catch {}\n${QUIET}`;
      const evidence = await evidenceFor(program(reaching), 'command', sandbox, patientCall(180_000));
      expect(evidence.observation).toBe('not-reached');
    });

    test('two runs give the same evidence, although nonce and canary differ', async () => {
      const text = "exports.ping = (host) => require('child_process').execSync('ping ' + host); // sink\n";
      const first = await evidenceFor(program(text), 'command', sandbox, patientCall(180_000));
      const second = await evidenceFor(program(text), 'command', sandbox, patientCall(180_000));
      expect(first.observation).toBe('effect');
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    });
  });
}
