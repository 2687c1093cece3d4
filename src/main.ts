/**
 * What the bundle offers to the thin entries `dist/index.js`, `dist/post.js`, `dist/cli.js` and `dist/thread.js`. Each loads only its own
 * part: the toolkit of the action costs the command nothing.
 */

export const action = async (): Promise<never> => (await import('./action.ts')).action();

export const post = async (): Promise<never> => (await import('./post.ts')).post();

/** A thread that judges: not a program, but it is started by its file's name, as programs are. */
export const thread = async (): Promise<void> => (await import('./wiring/judge-thread.ts')).judgeThread();

export const cli = async (): Promise<never> => (await import('./cli.ts')).cli();
