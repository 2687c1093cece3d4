/**
 * Breaks what a runner takes for a command (`::name::` at the start of a line, `##[name]` anywhere), so that text of
 * the scanned repository in a log stays text.
 */
export const withoutCommands = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## ['))
    .join('\n');
