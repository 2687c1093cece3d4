import { afterAll } from 'vitest';
import { patientCall } from '../../conformance/docker-under-test.ts';
import { examinePairs } from '../pairs.ts';
import { PAIRS } from './pairs/index.ts';
import { evidenceFor } from './support.ts';
import { wasmSandbox } from './wasm.ts';

const sandbox = await wasmSandbox();
afterAll(() => sandbox.close(patientCall()));
examinePairs(PAIRS, { sandbox, evidenceFor, harms: false });
