import type { Sandbox } from '../../../src/contracts/sandbox.ts';
import { createWasmSandbox } from '../../../src/sandboxes/wasm/index.ts';
import { clock, recordingLog } from '../../conformance/docker-under-test.ts';
import { wasmFiles } from '../../support/wasm-machines.ts';

/** The wasm backend, as the wiring makes it. */
export const wasmSandbox = async (): Promise<Sandbox> =>
  createWasmSandbox({ wasm: await wasmFiles(), clock, log: recordingLog() });
