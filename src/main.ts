/** What the bundle offers to the thin entries `dist/index.js`, `dist/post.js` and `dist/cli.js`. */

export { action } from './action.ts';
export { cli } from './cli.ts';
export { post } from './post.ts';
