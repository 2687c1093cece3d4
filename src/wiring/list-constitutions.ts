import { readFolder } from '../constitutions/folder-reader.ts';
import { detectionLine, type Overview, overviewOf } from '../constitutions/overview.ts';
import { describeProblem } from '../constitutions/problem.ts';
import { checkRuleBook } from '../constitutions/rule-book.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { Answer, ListRequest } from '../entry/work.ts';
import type { Assets } from './assets.ts';
import { KNOWN_ORACLES } from './rules.ts';

/** A user's titles and folder names are theirs: hidden characters are shown. */
const shown = (text: string): string => visible(untrusted(text));

const ruleLines = (rule: Overview): readonly string[] => [
  `${rule.id}  ${[rule.cwe ?? rule.kind ?? '', ...rule.also].map(shown).join(' ')}  ${rule.severity}`,
  `    ${shown(rule.title)}`,
  `    ${rule.languages.join(', ')}; ${shown(detectionLine(rule))}`,
  `    ${rule.knowledgePairs} pairs of knowledge; ${shown(rule.origin)}`,
];

/** `bluecode constitutions list [DIR] [--json]`. */
export async function listConstitutions(assets: Assets, { directory, json }: ListRequest): Promise<Answer> {
  const user = directory === undefined ? [] : [readFolder(directory)];
  const report = await checkRuleBook({ builtIn: assets.rules, user, knownOracles: KNOWN_ORACLES });
  const rules = report.ruleBook.constitutions.map(overviewOf);
  const problems = [...report.builtInProblems, ...report.problems];
  const exitCode = report.builtInProblems.length > 0 ? 3 : problems.length > 0 ? 1 : 0;
  const { notApplied } = report.ruleBook;
  if (json) {
    const told = problems.map(describeProblem);
    return {
      text: `${JSON.stringify({ constitutions: rules, notApplied, problems: told }, undefined, 2)}\n`,
      exitCode,
    };
  }
  const pairs = rules.reduce((sum, { knowledgePairs }) => sum + knowledgePairs, 0);
  const text = [
    ...rules.flatMap(ruleLines),
    `${rules.length} constitutions, ${pairs} pairs of knowledge.`,
    ...notApplied.map(({ id, reason }) => `Not applied: ${id}: ${shown(reason)}`),
    ...problems.map((one) => `Problem: ${describeProblem(one)}`),
  ];
  return { text: `${text.join('\n')}\n`, exitCode };
}
