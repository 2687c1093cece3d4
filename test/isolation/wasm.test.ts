import { createWasmSandbox, type WasmSandbox } from '../../src/sandboxes/wasm/index.ts';
import { clock, recordingLog } from '../conformance/docker-under-test.ts';
import { wasmFiles } from '../support/wasm-machines.ts';
import { isolationExam } from './exam.ts';

let sandbox: WasmSandbox | undefined;

isolationExam(
  {
    name: 'wasm',
    languages: ['python', 'javascript'],
    can: [],
    create: async () => {
      sandbox = createWasmSandbox({ wasm: await wasmFiles(), clock, log: recordingLog() });
      return sandbox;
    },
    places: async () => (await sandbox?.machines()) ?? 0,
  },
  { atOnce: true },
);
