import type { Gap } from '../contracts/gap.ts';
import type { Model } from '../contracts/model.ts';

/** The model that the settings ask for; undefined: everything is done offline. */
export type ModelChoice = { readonly model: Model | undefined; readonly gaps: readonly Gap[] };

/** The model of a run. */
export const chooseModel = (): ModelChoice => ({ model: undefined, gaps: [] });
