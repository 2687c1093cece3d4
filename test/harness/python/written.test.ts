import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dockerUnderTest, patientCall } from '../../conformance/docker-under-test.ts';
import { sandboxOf } from './docker.ts';
import { evidenceFor } from './support.ts';

const docker = dockerUnderTest('python reproductions');

if (docker !== undefined) {
  const sandbox = sandboxOf(docker, 'test-python-again');
  afterAll(() => sandbox.close(patientCall()));
  const again = async (text: string, unit: string, parameter: string) =>
    (await evidenceFor({ text, unit, parameter }, 'command', sandbox, patientCall())).reproduction?.untrusted;

  describe('a proved flaw says how to see it again', () => {
    it.each([
      ['a function', 'def look(host, count=3):\n    return os.system("echo " + host)  # sink\n', 'look'],
      ['a coroutine', 'async def look(host):\n    return os.system("echo " + host)  # sink\n', 'look'],
      [
        'a static method',
        'class Net:\n    @staticmethod\n    def look(host):\n        return os.system("echo " + host)  # sink\n',
        'Net.look',
      ],
    ])('%s, in a line that does it', async (_title, body, unit) => {
      const text = `import os\n\n\n${body}`;
      const line = await again(text, unit, 'host');
      const folder = mkdtempSync(join(tmpdir(), 'bluecode-again-'));
      writeFileSync(join(folder, 'app.py'), text);
      // What the attack would touch is named CANARY in reports: the line is run with a harmless command instead.
      const harmless = (line ?? '').replace(/touch [^'"\s;|&]*/g, 'echo pwned');
      expect(execFileSync('sh', ['-c', harmless], { cwd: folder, encoding: 'utf8' })).toContain('pwned');
    });

    it('a handler, whose request cannot be written, has none', async () => {
      const text =
        'import os\nfrom flask import Flask, request\napp = Flask(__name__)\n\n\n@app.route("/")\ndef look():\n    os.system("ping " + request.args["host"])  # sink\n    return ""\n';
      const found = await evidenceFor({ text, unit: 'look' }, 'command', sandbox, patientCall());
      expect(found.observation).toBe('effect');
      expect(found.reproduction).toBeUndefined();
    });
  });
}
