import { Command, Option } from 'commander';
import { type Given, type GivenText, type Setting, settingsFor } from '../config.ts';
import { isList } from '../contracts/is-list.ts';
import { VERSION } from '../version.ts';

/** What a command line asks for. */
export type Actions = {
  scan(path: string, flags: Given): Promise<void>;
  checkConstitutions(directory: string | undefined): Promise<void>;
  sandboxDoctor(): Promise<void>;
  sandboxSweep(): Promise<void>;
};

const EXIT_CODES = `
Exit codes: 0 pass, 1 fail, 2 incomplete, 3 could not start.`;

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  base: 'REF',
  paths: 'GLOB',
  'ai-paths': 'GLOB',
  'ai-certainty': 'NUMBER',
  tasks: 'TASK',
  constitutions: 'DIR',
  'sandbox-image': 'NAME',
  deadline: 'DURATION',
  'sarif-file': 'FILE',
  output: 'FILE',
};

/** `ai|all` for a choice, a word in capitals for anything else. */
function placeholder({ name, about }: Setting): string {
  const choices = /^one of (.+)$/.exec(about.expects)?.[1];
  return PLACEHOLDERS[name] ?? choices?.split(', ').join('|') ?? 'TEXT';
}

const again = (value: string, previous: readonly string[] | undefined): readonly string[] => [
  ...(previous ?? []),
  value,
];

function option(setting: Setting): Option {
  const { name, about } = setting;
  const several = about.form === 'list';
  const builtIn = about.defaultSays ?? String(about.default ?? '');
  const words = `${about.says.replaceAll('`', '')}${several ? ' May be repeated.' : ''} Default: ${builtIn}.`;
  const flag = new Option(`--${name} <${placeholder(setting)}>`, words);
  return several ? flag.argParser(again) : flag;
}

/** The flags that were given, by setting name. */
function given(options: Readonly<Record<string, unknown>>): Given {
  const flags: Record<string, GivenText> = {};
  for (const { key, name } of settingsFor('flag')) {
    const value = options[key];
    if (typeof value === 'string') flags[name] = value;
    else if (isList(value)) flags[name] = value.map(String);
  }
  return flags;
}

/** The command line's grammar. It decides nothing and prints nothing but help, version and usage errors. */
export function commandLine(actions: Actions, print: { out(text: string): void; err(text: string): void }): Command {
  const program = new Command('bluecode')
    .description('Finds AI-generated code, proves its flaws by execution, and says whether the change may be merged.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: print.out, writeErr: print.err })
    .exitOverride();
  const scan = program
    .command('scan [path]')
    .description('Scan a tree; path is the current folder when it is not given.')
    .addHelpText('after', EXIT_CODES)
    .action((path: string | undefined, options: Readonly<Record<string, unknown>>) =>
      actions.scan(path ?? '.', given(options)),
    );
  for (const setting of settingsFor('flag')) scan.addOption(option(setting));
  program
    .command('constitutions')
    .description('The rule book.')
    .command('check [dir]')
    .description('Check the rule book, with your own folder when one is given.')
    .action((directory: string | undefined) => actions.checkConstitutions(directory));
  const sandbox = program.command('sandbox').description('Where suspect code is executed.');
  sandbox
    .command('doctor')
    .description('Say what would execute suspect code here, and why not.')
    .action(() => actions.sandboxDoctor());
  sandbox
    .command('sweep')
    .description('Remove what ended runs have left behind.')
    .action(() => actions.sandboxSweep());
  return program;
}
