import type { Attempt } from '../events.ts';
import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

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
    .flatMap(({ name, parts, frames, order }) => {
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
          order,
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
  look: (attempt, { canary, blind }) => {
    const started = sinksOf(attempt, 'process').filter(
      ({ text, parts }) => text.includes(canary) || parts.some((part) => part.includes(canary)),
    );
    const ran = attempt.effects.some(({ what }) => what === 'marker-file');
    const live = (event: (typeof started)[number]) => event.text !== '' && liveInShell(event.text, canary);
    const culprits = started.filter(live);
    const blamed = culprits.length > 0 ? culprits : started;
    if (ran && blamed.length > 0) {
      return blamed.map(({ name, text, parts, frames }): Sighting => {
        const what = shown(text === '' ? parts.join(' ') : text, canary);
        return { level: 'effect', observed: `${name} ran the injected command: ${what}`, frames };
      });
    }
    if (started.length === 0) return handedOn(attempt, canary);
    return started.map((event): Sighting => {
      const what = shown(event.text === '' ? event.parts.join(' ') : event.text, canary);
      // Nobody suspected anything, and what its caller says is what it is there to run.
      if (live(event) && blind && event.flags['given'] === true)
        return { level: 'weak', observed: `${event.name} runs whatever command it is given`, frames: event.frames };
      return live(event)
        ? { level: 'sink', observed: `${event.name} was given the injected command: ${what}`, frames: event.frames }
        : { level: 'inert', observed: `${event.name} got it as plain text: ${what}`, frames: event.frames };
    });
  },
};
