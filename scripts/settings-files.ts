import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SETTINGS, type Setting, settingsFileJsonSchema, settingsFor } from '../src/config.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const builtIn = ({ about }: Setting): string => {
  if (about.defaultSays !== undefined) return about.defaultSays;
  return about.default === undefined ? '' : `\`${String(about.default)}\``;
};

const actionInputs = (): string =>
  settingsFor('input')
    .map((setting) => {
      const text = `${setting.about.says} Default: ${builtIn(setting).replaceAll('`', '')}.`;
      return `  ${setting.name}:\n    description: ${JSON.stringify(text)}\n    required: false\n`;
    })
    .join('');

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((it) => it.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('');

const inputsTable = (): string =>
  table(
    ['input', 'default', 'meaning'],
    settingsFor('input').map((it) => [`\`${it.name}\``, builtIn(it), it.about.says]),
  );

const settingsTable = (): string => {
  const yes = (setting: Setting, place: 'input' | 'flag' | 'file'): string =>
    setting.about.places.includes(place) ? 'yes' : '';
  return table(
    ['setting', 'must be', 'default', 'input', 'flag', 'file', 'meaning'],
    SETTINGS.map((it) => [
      `\`${it.name}\``,
      it.about.expects,
      builtIn(it),
      yes(it, 'input'),
      yes(it, 'flag'),
      yes(it, 'file'),
      it.about.says,
    ]),
  );
};

/** Puts text between the two marker lines of a file. */
function between(file: string, [open, close]: readonly [string, string], text: string): string {
  const whole = readFileSync(join(root, file), 'utf8');
  const [before, rest, ...more] = whole.split(open);
  const [, after] = (rest ?? '').split(close);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${file}: the lines "${open}" and "${close}" must stand there once each`);
  }
  return `${before}${open}\n${text}${close}${after}`;
}

const yamlMarks = ['  # generated from src/config/settings.ts by scripts/generate.ts', '  # end of generated'] as const;
const markdownMarks = (name: string): readonly [string, string] => [
  `<!-- generated: ${name} -->`,
  '<!-- end of generated -->',
];

/** What is derived from the settings' schema: the inputs of `action.yml`, the tables in the docs, the settings file's JSON schema. */
export const settingsFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['action.yml', between('action.yml', yamlMarks, actionInputs())],
    ['README.md', between('README.md', markdownMarks('inputs'), inputsTable())],
    ['docs/configuration.md', between('docs/configuration.md', markdownMarks('settings'), settingsTable())],
    ['docs/schema/settings.json', `${JSON.stringify(settingsFileJsonSchema(), null, 2)}\n`],
  ]);
