import { BlueCodeError } from '../../src/contracts/errors.ts';

/** What a judge says about one case file: enough to tell whether a rule speaks, and how strongly. */
export type CaseVerdict = { readonly ruleId: string; readonly strength: string };

/**
 * Judges one file alone, offline, under one built-in constitution and the built-in vocabulary. Nothing else of the
 * repository can be seen: imports that are not libraries stay unresolved.
 *
 * @param path name of the case file; its ending decides the language
 * @param text its whole content
 * @param ruleId the constitution to judge under; verdicts of other rules may be left out
 */
export function judgeCase(path: string, text: string, ruleId: string): Promise<readonly CaseVerdict[]> {
  return Promise.reject(
    new BlueCodeError(
      'internal',
      `no judge is connected to the cases yet: ${path} (${text.length} characters), ${ruleId}`,
    ),
  );
}
