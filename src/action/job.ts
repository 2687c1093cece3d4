import { randomUUID } from 'node:crypto';
import { error, getInput, info, notice, setFailed, setOutput, setSecret, summary, warning } from '@actions/core';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { Annotation } from '../entry/work.ts';
import { withoutCommands } from './log-text.ts';

/** What the action does to the job it runs in; the toolkit, or a test's record. */
export type Job = {
  /** Empty when the workflow does not give it. */
  input(name: string): string;
  /** The runner shows it as `***` from now on, wherever it is printed. */
  mask(secret: string): void;
  output(name: string, value: string | number): void;
  /** One line in the log. */
  say(line: string): void;
  warn(line: string): void;
  /** Many lines in the log, none of which the runner obeys. */
  print(text: string): void;
  annotate(annotation: Annotation): void;
  /** Adds to the job's summary page. */
  summarise(markdown: string): Promise<void>;
  /** Makes the step fail. */
  fail(message: string): void;
};

const LEVELS = { error, warning, notice } as const;

/** The job as the runner offers it. The toolkit escapes what it writes into commands. */
export const runnerJob: Job = {
  input: (name) => getInput(name),
  mask: setSecret,
  output: setOutput,
  say: (line) => info(withoutCommands(visible(untrusted(line)))),
  warn: (line) => warning(visible(untrusted(line))),
  print: (text) => {
    const token = randomUUID();
    process.stdout.write(`::stop-commands::${token}\n${withoutCommands(text)}\n::${token}::\n`);
  },
  annotate: ({ level, message, title, path, startLine, startColumn }) =>
    LEVELS[level](message, { title, file: path, startLine, startColumn }),
  summarise: async (markdown) => {
    await summary.addRaw(markdown, true).write();
  },
  fail: (message) => setFailed(message),
};
