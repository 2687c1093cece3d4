import { wasmSandbox } from '../python/wasm.ts';
import { examineTrials } from './trials.ts';

examineTrials(await wasmSandbox());
