import { Command } from 'commander';
import { type Given, type Setting, settingsFor } from '../config.ts';
import { VERSION } from '../version.ts';
import { addEvaluate, type EvaluateArguments } from './evaluate.ts';
import { addJudge, type JudgeArguments } from './judge.ts';
import { given, settingOption } from './setting-options.ts';
import { addSummarise, type SummariseArguments } from './summarise.ts';

/** What a command line asks for. */
export type Actions = {
  scan(path: string, flags: Given): Promise<void>;
  judge(request: JudgeArguments): Promise<void>;
  evaluate(request: EvaluateArguments): Promise<void>;
  checkConstitutions(directory: string | undefined): Promise<void>;
  listConstitutions(directory: string | undefined, json: boolean): Promise<void>;
  summariseConstitutions(request: SummariseArguments): Promise<void>;
  modelDoctor(flags: Given): Promise<void>;
  sandboxDoctor(): Promise<void>;
  sandboxSweep(): Promise<void>;
};

/** What decides who is asked. */
const isOfModel = ({ name }: Setting): boolean => /^model(?!-exclude|-concurrency)/.test(name);

const EXIT_CODES = `
Exit codes: 0 pass, 1 fail, 2 incomplete, 3 could not start.`;

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
  for (const setting of settingsFor('flag')) scan.addOption(settingOption(setting));
  addJudge(program, (request) => actions.judge(request));
  addEvaluate(program, (request) => actions.evaluate(request));
  addConstitutions(program, actions);
  addModel(program, actions);
  addSandbox(program, actions);
  return program;
}

function addConstitutions(program: Command, actions: Actions): void {
  const constitutions = program.command('constitutions').description('The rule book.');
  constitutions
    .command('check [dir]')
    .description('Check the rule book, with your own folder when one is given.')
    .action((directory: string | undefined) => actions.checkConstitutions(directory));
  constitutions
    .command('list [dir]')
    .description('Show every rule: what it is about, how it finds and proves, where it came from.')
    .option('--json', 'as JSON')
    .action((directory: string | undefined, { json }: { readonly json?: boolean }) =>
      actions.listConstitutions(directory, json ?? false),
    );
  addSummarise(constitutions, (request) => actions.summariseConstitutions(request));
}

function addModel(program: Command, actions: Actions): void {
  const doctor = program
    .command('model')
    .description('The language model.')
    .command('doctor')
    .description('Put one small question to the model, and say how it is spoken to and how long it takes.')
    .action((options: Readonly<Record<string, unknown>>) => actions.modelDoctor(given(options)));
  for (const setting of settingsFor('flag')) if (isOfModel(setting)) doctor.addOption(settingOption(setting));
}

function addSandbox(program: Command, actions: Actions): void {
  const sandbox = program.command('sandbox').description('Where suspect code is executed.');
  sandbox
    .command('doctor')
    .description('Say what would execute suspect code here, and why not.')
    .action(() => actions.sandboxDoctor());
  sandbox
    .command('sweep')
    .description('Remove what ended runs have left behind.')
    .action(() => actions.sandboxSweep());
}
