import { dedent } from '../pipeline/judge/support.ts';
import { judgeCase } from '../support/judge-case.ts';

/** What the rule says of the file, without hints. */
export async function said(rule: string, name: string, text: string): Promise<readonly string[]> {
  const ruleId = `bluecode/vulnerable-code/${rule}`;
  const verdicts = await judgeCase(name, dedent(text), ruleId);
  return verdicts
    .filter((verdict) => verdict.ruleId === ruleId && verdict.strength !== 'hint')
    .map((verdict) => verdict.strength);
}
