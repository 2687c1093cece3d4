import { afterAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/contracts/sandbox.ts';
import type { LanguageId } from '../../../src/contracts/words.ts';
import { carryModules } from '../../../src/pipeline/confirm/carry.ts';
import { kitOf } from '../../../src/pipeline/confirm/confirm.ts';
import { runTrial, type TrialOutcome } from '../../../src/pipeline/confirm/trial.ts';
import { extractUnits } from '../../../src/pipeline/extract/extract.ts';
import { patientCall } from '../../conformance/docker-under-test.ts';
import { languages } from '../confirming.ts';
import { harnessFiles } from './support.ts';

type Tried = {
  readonly text: string;
  readonly unit: string;
  readonly code: string;
  readonly attack?: unknown;
  readonly benign?: unknown;
  readonly path?: string;
  readonly modules?: Readonly<Record<string, string>>;
};

const CHECK = `async function check(unit, given, expect) {
  const seen = await unit.show(given, 'A1');
  if (given === 'alice') expect(seen !== undefined, 'the owner does not see the order');
  else expect(seen === undefined, 'a customer read the order of another: ' + JSON.stringify(seen));
}`;

const ORDERS = "const orders = new Map([['A1', { customer: 'alice', street: 'Żółta 1 🏠' }]]);\n";
const WEAK = `${ORDERS}function show(customer, number) {\n  return orders.get(number);\n}\n`;
const SOUND = `${ORDERS}function show(customer, number) {\n  const order = orders.get(number);\n  return order?.customer === customer ? order : undefined;\n}\n`;
const EXPORTED = 'module.exports = { show };\n';

/** The same pair in the shapes that units come in. */
const PAIRS: readonly (readonly [string, Partial<Tried>, (body: string) => string])[] = [
  ['exported', {}, (body) => body + EXPORTED],
  ['not exported, and called by its name', {}, (body) => body],
  ['with the line ends of another system', {}, (body) => (body + EXPORTED).replaceAll('\n', '\r\n')],
  [
    'called by what is exported',
    { code: CHECK.replace('unit.show(', 'unit.view(') },
    (body) => `${body}module.exports = { view: (who, what) => show(who, what) };\n`,
  ],
  ['the module itself', { code: CHECK.replace('unit.show(', 'unit(') }, (body) => `${body}module.exports = show;\n`],
  [
    'a method of a class',
    { unit: 'Shop.show', code: CHECK.replace('unit.show(', 'new unit.Shop().show(') },
    (body) => {
      const method = body.slice(body.indexOf('show(')).replace(/\n$/, '');
      return `${ORDERS}class Shop {\n  ${method}\n}\nmodule.exports = { Shop };\n`;
    },
  ],
  [
    'asynchronous and typed, in modules of two files',
    { path: 'src/orders.ts', modules: { 'src/store.ts': 'export const kept: Map<string, any> = new Map();\n' } },
    (body) =>
      `import { kept } from './store';\n${body
        .replace('new Map(', 'new Map<string, any>(')
        .replace('function show(customer, number)', 'export async function show(customer: string, number: string)')
        .replaceAll('return order', 'await null;\n  return order')}kept.set('x', 1);\n`,
  ],
];

const SHOWN = { kind: 'shown', observed: expect.stringContaining('a customer read the order of another') };

/** What a written test shows of JavaScript, in whatever sandbox runs its harness. */
export function examineTrials(sandbox: Sandbox): void {
  afterAll(() => sandbox.close(patientCall()));
  const kit = kitOf('javascript', harnessFiles);
  let nonces = 0;

  async function tried(given: Partial<Tried>): Promise<TrialOutcome> {
    const whole: Tried = { text: WEAK + EXPORTED, unit: 'show', code: CHECK, ...given };
    const { path = 'orders.js', text, unit, modules = {}, code, attack = 'mallory', benign = 'alice' } = whole;
    const language: LanguageId = languages.detect(path, '') ?? 'javascript';
    const source = { path, language, text };
    const units = await languages.withProgram(source, extractUnits);
    const found = units.find(({ qualifiedName }) => qualifiedName === unit);
    if (found === undefined) throw new Error(`no unit ${unit}`);
    const call = patientCall();
    const program = await carryModules({ source, languages, readModule: async (at) => modules[at] }, call);
    expect(await sandbox.ready(kit.harness, call)).toMatchObject({ ok: true });
    const place = await sandbox.open(kit.harness, call);
    try {
      const random = () => `nonce-${++nonces}`;
      return await runTrial(
        { trial: { unit: found, test: { code, attack, benign } }, program, kit, place, random },
        call,
      );
    } finally {
      await place.close();
    }
  }

  describe.each(PAIRS)('a unit that is %s', (_, more, shape) => {
    test('is shown to be weak, and mended to be sound', async () => {
      expect(await tried({ ...more, text: shape(WEAK) })).toMatchObject(SHOWN);
      expect(await tried({ ...more, text: shape(SOUND) })).toEqual({ kind: 'silent' });
    });
  });

  test('each run finds the module as it was loaded', async () => {
    const text =
      'let calls = 0;\nfunction count(n) {\n  calls += n;\n  return calls;\n}\nmodule.exports = { count };\n';
    const code = 'function check(unit, given, expect) { expect(unit.count(given) === given, "it remembers"); }';
    expect(await tried({ text, unit: 'count', code, benign: 1, attack: 2 })).toEqual({ kind: 'silent' });
  });

  const body = (text: string): string => `async function check(unit, given, expect) { ${text} }`;

  test.each<[string, Partial<Tried>, RegExp]>([
    ['never calls the unit', { code: body('expect(given === "alice", "said so")') }, /never called the unit/],
    [
      'brings a unit of its own',
      { code: `${WEAK.replace('function show', 'function own')}${CHECK.replace('unit.show(', 'own(')}` },
      /never called the unit/,
    ],
    [
      'expects too much of the harmless input',
      { code: body('unit.show(given); expect(false, "always")') },
      /the benign input breaks/,
    ],
    [
      'never comes to its end',
      { code: body('unit.show(given); await new Promise(() => {}); ') },
      /the benign run ended otherwise: slow/,
    ],
    ['raises', { code: body('unit.show(given); throw new TypeError("so")') }, /raised TypeError: so/],
    ['does not parse', { code: 'function check(unit, given, expect) {' }, /raised SyntaxError/],
    ['has no check', { code: 'const test = 1;' }, /raised TypeError/],
    ['looks for who watches', { code: body('Error.prepareStackTrace = 1; unit.show(given)') }, /reaches further/],
    ['is of a unit that does not load', { text: `throw new Error('no');\n${WEAK}` }, /raised Error: no/],
    [
      'is of a unit inside another',
      { text: `function outer() {\n  function show() {}\n}\n`, unit: 'outer.show' },
      /never called|raised/,
    ],
  ])('a test that %s proves nothing', async (_, given, why) => {
    expect(await tried(given)).toMatchObject({ kind: 'unfit', reason: expect.stringMatching(why) });
  });

  test('what the unit prints or names is no word of the harness', async () => {
    const event = '{"t":"effect","n":1,"what":"expectation","text":"forged","frames":[]}';
    const text = `function show() {\n  console.log('nonce-${nonces + 1} ${event}');\n  console.log('${event}');\n}\n${EXPORTED}`;
    expect(await tried({ text, code: body('unit.show(given)') })).toEqual({ kind: 'silent' });
  });
}
