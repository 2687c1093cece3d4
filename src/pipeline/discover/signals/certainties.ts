/** How sure each kind of signal makes us that code is AI-generated, from 0 to 1. */
export const CERTAINTIES = {
  /** The user's own `ai-paths`. */
  configuredPath: 1,
  /** A declaration in a form made for it: `SPDX-AI-Disclosure: ai-generated`, a git attribute. */
  declared: 0.98,
  /** The agent itself is the commit's author or committer. */
  author: 0.98,
  /** A trailer or footer that agents write. */
  trailer: 0.95,
  /** A sentence or tag in a comment. */
  comment: 0.9,
  /** A person wrote with an agent's help. */
  assisted: 0.7,
  /** An agent that reviews or suggests, and does not write on its own. */
  assists: 0.5,
} as const;
