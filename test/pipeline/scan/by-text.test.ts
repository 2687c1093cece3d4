import { describe, expect, it } from 'vitest';
import type { SandboxTask } from '../../../src/contracts/sandbox.ts';
import { constitutionFor, toolsFor } from '../../support/judging.ts';
import { portsFor, quiet, sandboxThat, scanned } from './support.ts';

const FILES = {
  'Run.java': 'class Run {\n  void run(String host) {\n    shell("ping " + host);\n  }\n}\n',
  'run.go': 'package a\n\nfunc run(host string) {\n\tshell("ping " + host)\n}\n',
};

const query = (source: string) => ({ source, triggers: ['shell'], says: 'is a command', strength: 'likely' as const });

const RULE = constitutionFor([], {
  cwe: 'CWE-78',
  kind: undefined,
  confirm: ['command'],
  languages: ['java', 'go'],
  queries: new Map([
    ['java', query('(method_invocation name: (identifier) @name (#eq? @name "shell")) @flaw')],
    ['go', query('(call_expression function: (identifier) @name (#eq? @name "shell")) @flaw')],
  ]),
});

describe('code of Java and Go', () => {
  it('is judged and never executed, whatever sandbox is there, and coverage says so', async () => {
    const jobs: SandboxTask[] = [];
    const sandbox = sandboxThat((job) => {
      jobs.push(job);
      return quiet(job);
    });
    const ports = { ...toolsFor(FILES, { words: {}, constitutions: [RULE] }), sandbox };
    const result = await scanned(FILES, { ports: portsFor(FILES, ports) });
    expect(jobs).toEqual([]);
    expect(result.findings.map(({ location, confidence }) => `${location.path.untrusted} ${confidence}`)).toEqual([
      'Run.java likely',
      'run.go likely',
    ]);
    const [java, go] = result.findings.map(({ evidence }) => evidence);
    expect(java).toMatchObject([
      { observation: 'not-executed', reason: { untrusted: expect.stringContaining('by its text') } },
    ]);
    expect(go).toMatchObject([
      { observation: 'not-executed', reason: { untrusted: expect.stringContaining('by its text') } },
    ]);
    expect(result.coverage.units.probed).toBe(0);
    expect(result.coverage.languages.map(({ language }) => language)).toEqual(['go', 'java']);
  });
});
