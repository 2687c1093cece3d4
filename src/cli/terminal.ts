import type { Log } from '../contracts/log.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';

/** Where the command writes; the process's own streams, or a test's. */
export type Terminal = {
  out(text: string): Promise<void>;
  err(text: string): void;
  /** Whether a person watches standard error. */
  readonly watched: boolean;
};

const CLEAR_LINE = '\r\u001B[2K';

/** The log of the command: one line that is overwritten while somebody watches, warnings always. */
export type TerminalLog = Log & {
  /** A line that stays, for whoever watches. */
  tell(text: string): void;
  /** Takes the progress line away, before anything else is printed. */
  done(): void;
};

/** A log that writes to a terminal's standard error. */
export function terminalLog(terminal: Terminal): TerminalLog {
  let open = false;
  const clear = (): void => {
    if (open) terminal.err(CLEAR_LINE);
    open = false;
  };
  return {
    progress(text) {
      if (!terminal.watched) return;
      terminal.err(`${CLEAR_LINE}${visible(untrusted(text))}`);
      open = true;
    },
    warn(text) {
      clear();
      terminal.err(`bluecode: warning: ${visible(untrusted(text))}\n`);
    },
    tell(text) {
      clear();
      if (terminal.watched) terminal.err(`${visible(untrusted(text))}\n`);
    },
    done: clear,
  };
}
