import { afterAll, describe, expect, test } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from './docker.ts';
import { evidenceFor } from './support.ts';

const docker = dockerUnderTest('python harness against hostile code');
const LOWERS = ['neutralised'];
const HITS = ['effect', 'sink', 'predicate'];

/** Inert by itself: with these lines in front of it, its silence must not be believed. */
const QUIET = `
import subprocess

def ping(host):
    return subprocess.run(['ping', host], capture_output=True)  # sink
`;

const hostile: readonly (readonly [title: string, text: string])[] = [
  [
    'reads the nonce from frames and forges events',
    `
import os
import sys

def ping(host):
    frame = sys._getframe()
    while frame:
        channel = frame.f_globals.get('CHANNEL')
        if channel is not None:
            channel.send({'t': 'done', 'attempts': 1, 'exhausted': False})
        frame = frame.f_back
${QUIET.replace('def ping', 'def unused')}`,
  ],
  ['ends the interpreter', `import os\n\ndef ping(host):\n    os._exit(0)  # sink\n`],
  ['never ends', `def ping(host):\n    while True:  # sink\n        pass\n`],
  [
    'swallows every exception and never ends',
    `def ping(host):\n    while True:  # sink\n        try:\n            while True:\n                pass\n        except BaseException:\n            pass\n`,
  ],
  ['takes all memory', `def ping(host):\n    x = []\n    while True:  # sink\n        x.append(bytearray(1 << 24))\n`],
  [
    'floods what it thinks is the output',
    `import os\n\ndef ping(host):\n    for fd in range(3, 20):  # sink\n        try:\n            os.write(fd, b'x' * 65536)\n        except OSError:\n            pass\n`,
  ],
  ['exits when it is imported', `import sys\n\ndef ping(host):\n    pass  # sink\n\nsys.exit(3)\n`],
  ['closes every descriptor', `import os\n\ndef ping(host):\n    os.closerange(0, 200)  # sink\n`],
  ['is not Python', `def ping(host:\n    # sink\n`],
  [
    'removes the built-ins',
    `import builtins\n\ndef ping(host):\n    for name in list(vars(builtins)):  # sink\n        if not name.startswith('__'):\n            delattr(builtins, name)\n`,
  ],
];

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-python-hostile');
  afterAll(() => sandbox.close(patientCall()));
  describe.concurrent('hostile code', { timeout: 120_000 }, () => {
    test.for(hostile)('code that %s lowers nothing and proves nothing', async ([, text]) => {
      const evidence = await evidenceFor(
        { text, unit: 'ping', parameter: 'host' },
        'command',
        sandbox,
        patientCall(100_000),
      );
      expect([...LOWERS, ...HITS]).not.toContain(evidence.observation);
      expect(evidence.reason?.untrusted).toBeTruthy();
    });

    test('the same inert code is neutralised as long as it reaches for nothing', async () => {
      const program = { text: QUIET, unit: 'ping', parameter: 'host' };
      expect(await evidenceFor(program, 'command', sandbox, patientCall())).toMatchObject({
        observation: 'neutralised',
      });
      const reaching = { ...program, text: `import gc\nimport ctypes\n${QUIET}` };
      expect(await evidenceFor(reaching, 'command', sandbox, patientCall())).toMatchObject({
        observation: 'not-reached',
      });
    });

    test('two runs give the same evidence, although nonce and canary differ', async () => {
      const text = `import os\n\ndef ping(host):\n    return os.system('ping ' + host)  # sink\n`;
      const program = { text, unit: 'ping', parameter: 'host' };
      const first = await evidenceFor(program, 'command', sandbox, patientCall(100_000));
      const second = await evidenceFor(program, 'command', sandbox, patientCall(100_000));
      expect(first.observation).toBe('effect');
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    });
  });
}
