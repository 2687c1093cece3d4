/**
 * What the bundle offers to the thin entries `dist/index.js`, `dist/post.js` and `dist/cli.js`. Each loads only its own
 * part: the toolkit of the action costs the command nothing.
 */

export const action = async (): Promise<never> => (await import('./action.ts')).action();

export const post = async (): Promise<never> => (await import('./post.ts')).post();

export const cli = async (): Promise<never> => (await import('./cli.ts')).cli();
