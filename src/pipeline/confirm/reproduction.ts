import type { HarnessLanguage } from '../../contracts/sandbox.ts';
import type { Unit } from '../../contracts/suspicion.ts';

/** Longer ones are not for copying. */
const LONGEST = 1000;

/** For a POSIX shell: nothing in single quotes means anything but the quote itself. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Where Python finds a file: the folder to start in, and its import path from there (`shop/app.py` is `shop.app`). */
function importOf(path: string): { readonly folder: string; readonly module: string } {
  const parts = path.replace(/(?:\/__init__)?\.py$/, '').split('/');
  // A folder whose name is no identifier can hold packages, and be none.
  const start = parts.slice(0, -1).findLastIndex((part) => !/^\w+$/.test(part)) + 1;
  return { folder: parts.slice(0, start).join('/'), module: parts.slice(start).join('.') };
}

/** What each language's interpreter is told; undefined where a call of one unit cannot be written in a line. */
const COMMANDS: Readonly<Record<HarnessLanguage, (unit: Unit, call: string) => string | undefined>> = {
  python: (unit, call) => {
    const { folder, module } = importOf(unit.path);
    const root = unit.qualifiedName.split('.')[0] ?? '';
    if (!/^[\w.]+$/.test(module) || !/^\w+$/.test(root)) return undefined;
    const there = folder === '' ? '' : `PYTHONPATH=${quoted(folder)} `;
    return `${there}python3 -c ${quoted(`from ${module} import ${root}; print(${call})`)}`;
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
