import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from './config.ts';
import type {
  Answer,
  Evaluated,
  EvaluationRequest,
  JudgeRequest,
  ListRequest,
  OpenScan,
  ScanOutcome,
  SummariseRequest,
  Surroundings,
} from './entry/work.ts';
import * as answers from './wiring/answers.ts';
import { assetsOf } from './wiring/assets.ts';
import * as evaluation from './wiring/evaluate.ts';
import * as judging from './wiring/judge.ts';
import * as listing from './wiring/list-constitutions.ts';
import * as diagnosis from './wiring/model-doctor.ts';
import * as opening from './wiring/open-scan.ts';
import * as condensing from './wiring/summaries.ts';

/**
 * Configuration → objects: what the entries have done for them (`Work`). The only place, with its folder, that knows
 * which implementation stands behind a port.
 */
const assets = assetsOf(dirname(fileURLToPath(import.meta.url)));

export const openScan = (request: { readonly path: string } & Surroundings): Promise<OpenScan> =>
  opening.openScan(assets, request);

export const judge = (request: JudgeRequest & Surroundings): Promise<ScanOutcome> => judging.judge(assets, request);

export const evaluate = (request: EvaluationRequest & Surroundings): Promise<Evaluated> =>
  evaluation.evaluate(assets, request);

export const checkConstitutions = (
  request: { readonly directory: string | undefined } & Surroundings,
): Promise<Answer> => answers.checkConstitutions(assets, request);

export const listConstitutions = (request: ListRequest & Surroundings): Promise<Answer> =>
  listing.listConstitutions(assets, request);

export const summariseConstitutions = (request: SummariseRequest & Surroundings): Promise<Answer> =>
  condensing.summariseConstitutions(assets, request);

export const sandboxDoctor = (request: Surroundings): Promise<Answer> => answers.sandboxDoctor(assets, request);

export const modelDoctor = (request: { readonly settings: Settings } & Surroundings): Promise<Answer> =>
  diagnosis.modelDoctor(assets, request);

export const { sandboxSweep } = answers;
