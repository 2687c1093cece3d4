import type { Command } from 'commander';
import { type Given, resolveSettings, type Setting, settingsFor } from '../config.ts';
import { settingsFromEnvironment } from '../entry/environment.ts';
import type { Answer, Surroundings, Work } from '../entry/work.ts';
import { again, given, settingOption } from './setting-options.ts';

/** What a command line asks to have condensed. */
export type SummariseArguments = {
  readonly directory: string | undefined;
  readonly rules: readonly string[];
  readonly flags: Given;
};

/** Who is asked, for how much, and where summaries are kept. */
const isOfSummaries = ({ name }: Setting): boolean => /^model(?!-exclude)|^max-|^cache$|^deadline$/.test(name);

/** `bluecode constitutions summarise`. */
export function addSummarise(constitutions: Command, action: (request: SummariseArguments) => Promise<void>): void {
  const command = constitutions
    .command('summarise [dir]')
    .description('Have a model condense the rules, with your own folder when one is given, for scans with that cache.')
    .option('--rule <ID>', 'Only this rule. May be repeated.', again);
  for (const setting of settingsFor('flag')) if (isOfSummaries(setting)) command.addOption(settingOption(setting));
  command.action(
    (
      directory: string | undefined,
      parsed: { readonly rule?: readonly string[] } & Readonly<Record<string, unknown>>,
    ) => {
      const { rule, ...flags } = parsed;
      return action({ directory, rules: rule ?? [], flags: given(flags) });
    },
  );
}

/** @throws BlueCodeError what settings, rules and models throw */
export function runSummarise(
  { directory, rules, flags }: SummariseArguments,
  work: Work,
  around: Surroundings,
): Promise<Answer> {
  const { settings } = resolveSettings({ flags, environment: settingsFromEnvironment(around.env) });
  return work.summariseConstitutions({ directory, rules, settings, ...around });
}
