import type { Attempt } from '../events.ts';
import { isAsGiven, type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

const SHELL_PARTS = /\\[\s\S]|'[^']*'?|"(?:\\[\s\S]|[^"\\])*"?|[\s\S]/g;
const SUBSTITUTION = /\$\(([^)]*)\)?|`([^`]*)`?/g;

/** The text that a shell reads as commands: quoted parts are blank, but a substitution runs within double quotes too. */
function commandsIn(command: string): string {
  const parts = command.match(SHELL_PARTS) ?? [];
  const bare = parts.map((part) => {
    if (part.length === 1 || !/^["'\\]/.test(part)) return part;
    if (!part.startsWith('"')) return ' ';
    return [' ', ...[...part.matchAll(SUBSTITUTION)].map((found) => `\n${found[1] ?? found[2] ?? ''}\n`)].join('');
  });
  return bare.join('').replaceAll('$(', '\n').replaceAll('`', '\n');
}

/** Whether the injected command stands where a shell would run it. */
export function liveInShell(command: string, canary: string): boolean {
  return new RegExp(`(?:^|[;&|\\n(])\\s*touch(?:\\s+|\\$\\{IFS\\})(?:/tmp/)?${canary}`).test(commandsIn(command));
}

const RUNS_COMMANDS = /(?:ssh|shell|cli|cmd|command|exec|execute|popen|system)[^.]*$|cmd\.run/i;

/** Stand-ins for what runs commands, given a text in which a program of the code's own is followed by the injected one. */
function handedOn(attempt: Attempt, canary: string): readonly Sighting[] {
  return attempt.calls
    .filter(({ name }) => RUNS_COMMANDS.test(name.replace(/\(\)|\[\]/g, '')))
    .flatMap(({ name, parts, frames }) => {
      const text = parts.find((part) => part.includes(canary)) ?? '';
      const built =
        /^(?!select|insert|update|delete|drop|alter|create|with|replace)[\w./-]+ \S/i.test(text) &&
        !text.startsWith(attempt.input);
      if (!built || !liveInShell(text, canary)) return [];
      return [
        {
          level: 'sink' as const,
          observed: `${name} was given the injected command: ${shown(text, canary)}`,
          frames,
        },
      ];
    });
}

/** CWE-77, 78, 88. */
export const command: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-78',
  context: {
    python:
      /\b(?:subprocess|popen|system|spawn\w*|exec\w*|eval|run|call|check_output|shell|paramiko|exec_command|invoke|fabric|pexpect|os)\b|(?:ssh|shell|cli|cmd|command|exec(?:ute)?)\w*\(/i,
    javascript:
      /child_process|\b(?:exec|spawn|execFile|fork|shell)(?:Sync)?\s*\(|execa|shelljs|cross-spawn|node-cmd|\bzx\b/,
    c: /(?:system|popen|exec[lv]\w*)\s*\(/i,
  },
  controlled: true,
  look: (attempt, context) => {
    const { canary } = context;
    const started = sinksOf(attempt, 'process').filter(
      ({ text, parts }) => text.includes(canary) || parts.some((part) => part.includes(canary)),
    );
    if (started.length === 0) return handedOn(attempt, canary);
    const live = started.filter(({ text }) => text !== '' && liveInShell(text, canary));
    const ran = attempt.effects.some(({ what }) => what === 'marker-file');
    const blamed = !ran ? started : live.length > 0 ? live : started;
    return blamed.map((event): Sighting => {
      const { name, text, parts, frames } = event;
      const command = text === '' ? parts.join(' ') : text;
      const what = shown(command, canary);
      if (!ran && !live.includes(event))
        return { level: 'inert', observed: `${name} got it as plain text: ${what}`, frames };
      const asked = (context.blind && event.flags['given'] === true) || isAsGiven(command, attempt, context);
      if (asked) return { level: 'weak', observed: `${name} runs whatever command it is given`, frames };
      return ran
        ? { level: 'effect', observed: `${name} ran the injected command: ${what}`, frames }
        : { level: 'sink', observed: `${name} was given the injected command: ${what}`, frames };
    });
  },
};
