/** One regular expression for several, so that each of a long list stands on a line of its own. Their own flags count for nothing. */
export const anyOf = (patterns: readonly RegExp[], flags = ''): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), flags);
