import { afterAll } from 'vitest';
import { patientCall } from '../../conformance/docker-under-test.ts';
import { examinePairs } from '../pairs.ts';
import { wasmSandbox } from '../python/wasm.ts';
import { PAIRS } from './pairs/index.ts';
import { evidenceFor } from './support.ts';

const sandbox = await wasmSandbox();
afterAll(() => sandbox.close(patientCall()));
examinePairs(PAIRS, { sandbox, evidenceFor, harms: false });
