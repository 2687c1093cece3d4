import { Option } from 'commander';
import { type Given, type GivenText, type Setting, settingsFor } from '../config.ts';
import { isList } from '../contracts/is-list.ts';

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  base: 'REF',
  paths: 'GLOB',
  'ai-paths': 'GLOB',
  'ai-certainty': 'NUMBER',
  tasks: 'TASK',
  constitutions: 'DIR',
  'sandbox-image': 'NAME',
  cache: 'DIR',
  model: 'NAME',
  'model-summariser': 'NAME',
  'model-tester': 'NAME',
  'model-fallback': 'NAME',
  'embedding-model': 'NAME',
  'model-base-url': 'URL',
  'model-exclude': 'GLOB',
  votes: 'N',
  'max-cost': 'DOLLARS',
  'max-tokens': 'N',
  'max-calls': 'N',
  'model-concurrency': 'N',
  'model-timeout': 'DURATION',
  deadline: 'DURATION',
  'sarif-file': 'FILE',
  output: 'FILE',
};

/** `ai|all` for a choice, a word in capitals for anything else. */
function placeholder({ name, about }: Setting): string {
  const choices = /^one of (.+)$/.exec(about.expects)?.[1];
  return PLACEHOLDERS[name] ?? choices?.split(', ').join('|') ?? 'TEXT';
}

/** Collects the values of a flag that may be repeated. */
export const again = (value: string, previous: readonly string[] | undefined): readonly string[] => [
  ...(previous ?? []),
  value,
];

/** The flag of a setting. */
export function settingOption(setting: Setting): Option {
  const { name, about } = setting;
  const several = about.form === 'list';
  const builtIn = about.defaultSays ?? String(about.default ?? '');
  const words = `${about.says.replaceAll('`', '')}${several ? ' May be repeated.' : ''} Default: ${builtIn}.`;
  const flag = new Option(`--${name} <${placeholder(setting)}>`, words);
  return several ? flag.argParser(again) : flag;
}

/** The flags that were given, by setting name. */
export function given(options: Readonly<Record<string, unknown>>): Given {
  const flags: Record<string, GivenText> = {};
  for (const { key, name } of settingsFor('flag')) {
    const value = options[key];
    if (typeof value === 'string') flags[name] = value;
    else if (isList(value)) flags[name] = value.map(String);
  }
  return flags;
}
