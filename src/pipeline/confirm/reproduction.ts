import type { HarnessLanguage } from '../../contracts/sandbox.ts';
import type { Unit } from '../../contracts/suspicion.ts';

/** Longer ones are not for copying. */
const LONGEST = 1000;

/** For a POSIX shell: nothing in single quotes means anything but the quote itself. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Python's import path of a file: `shop/app.py` is `shop.app`. */
const moduleOf = (path: string): string =>
  path
    .replace(/(?:\/__init__)?\.py$/, '')
    .split('/')
    .join('.');

/** What each language's interpreter is told; undefined where a call of one unit cannot be written in a line. */
const COMMANDS: Readonly<Record<HarnessLanguage, (unit: Unit, call: string) => string | undefined>> = {
  python: (unit, call) => {
    const module = moduleOf(unit.path);
    const root = unit.qualifiedName.split('.')[0] ?? '';
    if (!/^[\w.]+$/.test(module) || !/^\w+$/.test(root)) return undefined;
    return `python3 -c ${quoted(`from ${module} import ${root}; print(${call})`)}`;
  },
  javascript: (unit, call) => {
    const file = JSON.stringify(`./${unit.path}`);
    return `node -e ${quoted(`import(${file}).then(async (m) => console.log(await m.${call}))`)}`;
  },
  c: () => undefined,
};

/**
 * One line that does again what the harness did, run from the repository's root: the call as the harness wrote it, in
 * the language's own syntax. Undefined when the harness could not write its arguments (a request, a stand-in), or when
 * what it wrote is no single line.
 */
export function reproductionOf(language: HarnessLanguage, unit: Unit, call: string): string | undefined {
  if (call === '' || /[\r\n\0]/.test(call) || unit.kind === 'module') return undefined;
  const command = COMMANDS[language](unit, call);
  return command === undefined || command.length > LONGEST ? undefined : command;
}
