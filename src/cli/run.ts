import { CommanderError } from 'commander';
import { type Given, resolveSettings } from '../config.ts';
import { settingsFromEnvironment } from '../entry/environment.ts';
import { COULD_NOT_START, failureMessage } from '../entry/failure.ts';
import { checkWritable, writeWhole } from '../entry/output-file.ts';
import type { Answer, ReportFormat, ScanOutcome, Surroundings, Work } from '../entry/work.ts';
import { commandLine } from './command.ts';
import { runEvaluate } from './evaluate.ts';
import { runJudge } from './judge.ts';
import { runSummarise } from './summarise.ts';
import { type Terminal, type TerminalLog, terminalLog } from './terminal.ts';

export type CommandRequest = {
  /** The arguments after the command's own name. */
  readonly argv: readonly string[];
  readonly env: Surroundings['env'];
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
  readonly work: Work;
};

/** Runs one command line. Everything that goes wrong is a message and an exit code. */
export async function runCommand(request: CommandRequest): Promise<number> {
  const { terminal, work } = request;
  const log = terminalLog(terminal);
  const surroundings: Surroundings = { env: request.env, signal: request.signal, log };
  let exitCode = 0;
  const answer = async (asked: Promise<Answer>): Promise<void> => {
    const { text, exitCode: code } = await asked;
    log.done();
    await terminal.out(text);
    exitCode = code;
  };
  const help: string[] = [];
  const program = commandLine(
    {
      scan: async (path, flags) => {
        exitCode = await scan({ path, flags, work, terminal, surroundings, log });
      },
      judge: async (asked) => {
        const { outcome, settings } = await runJudge(asked, work, surroundings);
        log.done();
        await print(outcome, settings.format, settings.output, terminal);
        exitCode = outcome.exitCode;
      },
      evaluate: async (asked) => {
        exitCode = await runEvaluate(asked, { work, terminal, surroundings, log });
      },
      checkConstitutions: (directory) => answer(work.checkConstitutions({ directory, ...surroundings })),
      listConstitutions: (directory, json) => answer(work.listConstitutions({ directory, json, ...surroundings })),
      summariseConstitutions: (asked) => answer(runSummarise(asked, work, surroundings)),
      modelDoctor: (flags) => {
        const environment = settingsFromEnvironment(request.env);
        return answer(work.modelDoctor({ ...resolveSettings({ flags, environment }), ...surroundings }));
      },
      sandboxDoctor: () => answer(work.sandboxDoctor(surroundings)),
      sandboxSweep: () => answer(work.sandboxSweep(surroundings)),
    },
    { out: (text) => help.push(text), err: terminal.err },
  );
  try {
    await program.parseAsync(request.argv, { from: 'user' });
  } catch (error) {
    log.done();
    exitCode = failed(error, terminal);
  }
  await terminal.out(help.join(''));
  return exitCode;
}

/** Help and version are thrown by the parser too, with code 0; its messages are already printed. */
function failed(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    terminal.err('Run "bluecode --help", or "bluecode COMMAND --help" for the flags.\n');
    return COULD_NOT_START;
  }
  terminal.err(`bluecode: ${failureMessage(error)}\n`);
  return COULD_NOT_START;
}

type ScanCommand = {
  readonly path: string;
  readonly flags: Given;
  readonly work: Work;
  readonly terminal: Terminal;
  readonly surroundings: Surroundings;
  readonly log: TerminalLog;
};

async function scan({ path, flags, work, terminal, surroundings, log }: ScanCommand): Promise<number> {
  const environment = settingsFromEnvironment(surroundings.env);
  // A wrong flag is told before anything is opened; the file's part follows once it is found.
  resolveSettings({ flags, environment });
  const opened = await work.openScan({ path, ...surroundings });
  const resolved = resolveSettings({ flags, environment, file: opened.settingsFile });
  const { output, sarifFile, format } = resolved.settings;
  const files = [output, sarifFile === 'none' ? undefined : sarifFile].filter((file) => file !== undefined);
  for (const file of files) await checkWritable(file);
  const outcome = await opened.run(resolved);
  if (sarifFile !== 'none') {
    await writeWhole(sarifFile, outcome.reports('sarif'));
    log.tell(`SARIF written to ${sarifFile}`);
  }
  log.done();
  await print(outcome, format, output, terminal);
  return outcome.exitCode;
}

async function print(
  outcome: ScanOutcome,
  format: ReportFormat,
  output: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const text = outcome.reports(format);
  await (output === undefined ? terminal.out(text) : writeWhole(output, text));
}
