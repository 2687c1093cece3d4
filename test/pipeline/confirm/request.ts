import type { Call } from '../../../src/contracts/call.ts';
import type { Languages } from '../../../src/contracts/languages.ts';
import type { Sandbox, SandboxOutcome, SandboxTask } from '../../../src/contracts/sandbox.ts';
import { createLanguages } from '../../../src/languages/index.ts';
import { type ConfirmRequest, kitOf } from '../../../src/pipeline/confirm/confirm.ts';
import { createScriptedSandbox } from '../../../src/sandboxes/scripted.ts';
import { suspicionOf } from '../../harness/python/support.ts';
import { locateWasm } from '../../support/wasm.ts';

export const TEXT = `
import os

def ping(host):
    return os.system('ping ' + host)  # sink
`;
export const languages: Languages = createLanguages({ locate: locateWasm });
export const FILES = {
  main: '',
  probe_events: '',
  probe_oracle_base: '',
  probe_oracle_command: '',
  probe_oracle_sql: '',
};
export const suspicion = suspicionOf({ text: TEXT, unit: 'ping', parameter: 'host' });
export const call: Call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY };

export function request(sandbox: Sandbox, changes: Partial<ConfirmRequest> = {}): ConfirmRequest {
  let nonces = 0;
  return {
    suspicions: [suspicion],
    oraclesOf: () => ['command'],
    source: { path: 'app.py', language: 'python', text: TEXT },
    sandbox,
    kits: { python: kitOf('python', FILES), javascript: kitOf('javascript', {}), c: kitOf('c', {}) },
    languages,
    readModule: async () => undefined,
    random: () => `nonce-${nonces++}`,
    ...changes,
  };
}

export const scripted = (answer: (job: SandboxTask, run: number) => SandboxOutcome) => {
  let runs = 0;
  return createScriptedSandbox({ outcomes: (job) => answer(job, runs++) });
};
