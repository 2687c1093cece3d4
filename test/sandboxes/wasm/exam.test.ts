import { expect, test } from 'vitest';
import { createWasmSandbox, type WasmSandbox } from '../../../src/sandboxes/wasm/index.ts';
import { clock, recordingLog } from '../../conformance/docker-under-test.ts';
import { examine } from '../../conformance/sandbox.ts';
import { wasmFiles } from '../../support/wasm-machines.ts';

const log = recordingLog();
let sandbox: WasmSandbox | undefined;

examine({
  name: 'wasm',
  languages: ['python', 'javascript'],
  can: [],
  create: async () => {
    sandbox = createWasmSandbox({ wasm: await wasmFiles(), clock, log, ahead: 0 });
    return sandbox;
  },
  places: async () => (await sandbox?.machines()) ?? 0,
});

test('the exam needed no warning', () => expect(log.warnings).toEqual([]));
