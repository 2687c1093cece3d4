import type { ModuleSource } from '../../contracts/judge.ts';
import type { Capture, Program } from '../../contracts/program.ts';
import type { Constitution, StructuralQuery } from '../../contracts/rule-book.ts';
import type { Suspicion } from '../../contracts/suspicion.ts';
import { untrusted } from '../../contracts/untrusted.ts';
import { isMachineMade } from './machine-made.ts';
import { wordsIn } from './reach.ts';
import { normalisedSyntax, quoteOf } from './suspect.ts';
import { unitAround } from './units.ts';

const MASK = '***';

/** Replaces what the query captured as `@secret` by stars. */
function masked(quote: string, secrets: readonly Capture[]): string {
  return secrets.reduce((text, secret) => text.split(secret.text).join(MASK), quote);
}

/** A key as services give them out, not a word that somebody thought of, nor the digits of a hash, and not a private key, which tests make for themselves. */
const KEY = /(?![0-9a-f-]+$)(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-z])[\w+/=-]{20,}/i;
const isKey = ({ text }: Capture): boolean => KEY.test(text) && !text.includes('PRIVATE KEY');

const ENTRY = /:\s*(["'])([^"'\n]*)\1\s*(?=[,}])/g;

/** From so many entries on, a map in which each word stands twice on average puts names into groups. */
const MIN_GROUPED = 8;

/** `{ session_secret: 'core', db_hash: 'core', title: 'site', … }`: the words are groups of settings, and none is a secret. */
function isOfGroups(table: string): boolean {
  const words = [...table.matchAll(ENTRY)].map((match) => match[2] ?? '');
  const isGroup = words.every((word) => /^[a-z][a-z_-]*$/.test(word));
  return isGroup && words.length >= MIN_GROUPED && new Set(words).size * 2 <= words.length;
}

/** `TYPE_GATEWAY_SECRET = 'gateway_secret'`: the end of a constant's own name, which is what things are called by. */
const isNameOfItself = (name: string, value: string): boolean =>
  /^[a-z]+(?:[_-][a-z]+)+$/.test(value) && name.endsWith(`_${value.replaceAll('-', '_').toUpperCase()}`);

const PREPROCESSED: readonly string[] = ['c', 'cpp'];

/** The end of a line in the middle of a statement, and then the preprocessor's lines up to here. */
const IN_THE_MIDDLE =
  /(?:^|\n)(?![ \t]*#)[^\n]*[^\s;{}:/\\][ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*#[ \t]*(?:if|el|endif)[^\n]*\n\s*$/;

/** `#if` within an expression or a statement: two programs in one, and what stands beside what in them is in neither. */
const isOfTwo = ({ language, text }: ModuleSource, { start, end }: Capture): boolean =>
  PREPROCESSED.includes(language) &&
  (/^[ \t]*#[ \t]*(?:if|el|endif)/m.test(text.slice(start, end)) ||
    IN_THE_MIDDLE.test(text.slice(Math.max(0, start - 400), start)));

const withoutSpace = (secret: Capture): Capture => ({ ...secret, text: secret.text.replace(/\s+/g, '') });

function suspicionOf(
  module: ModuleSource,
  constitution: Constitution,
  query: StructuralQuery,
  captures: readonly Capture[],
): Suspicion | undefined {
  const flaw = captures.find((capture) => capture.name === 'flaw');
  const textOf = (name: string): string => captures.find((capture) => capture.name === name)?.text ?? '';
  if (flaw === undefined || isOfTwo(module, flaw)) return undefined;
  if (isOfGroups(textOf('table')) || isNameOfItself(textOf('name'), textOf('secret'))) return undefined;
  const secrets = captures.filter((capture) => capture.name === 'secret' && capture.text.length > 0);
  const unit = unitAround(module, flaw);
  const says = query.says;
  return {
    ruleId: constitution.id,
    unit,
    entry: unit,
    sink: {
      path: module.path,
      span: module.span(flaw),
      name: 'query',
      kind: 'query',
      syntax: masked(normalisedSyntax(module, flaw), secrets.map(withoutSpace)),
    },
    source: 'none',
    parameter: undefined,
    flow: [],
    quote: untrusted(masked(quoteOf(module, flaw.start, flaw.end), secrets)),
    sentence: untrusted(`Here ${says}.`),
    strength: query.strength,
    constantCallers: false,
    ...(secrets.some(isKey) ? { isKey: true } : {}),
  };
}

const WORD = /^[A-Za-z_$][\w$]*$/;

/** Whether a text holds a trigger. One that is a word is looked for in the text's words, of which each stands there once. */
function holds(text: string): (trigger: string) => boolean {
  const words = [...wordsIn(text)].join(' ');
  return (trigger) => (WORD.test(trigger) ? words : text).includes(trigger);
}

/** Runs the structural queries whose trigger words occur in the file. */
export function judgeStructure(
  program: Program,
  module: () => ModuleSource,
  constitutions: readonly Constitution[],
): readonly Suspicion[] {
  const isHeld = holds(program.text);
  return constitutions.flatMap((constitution) => {
    const query = constitution.queries.get(program.language);
    if (query === undefined || !query.triggers.some(isHeld)) return [];
    const seen = new Set<number>();
    const isMade = isMachineMade(program.text);
    return program.query(query.source).flatMap((captures) => {
      const suspicion = suspicionOf(module(), constitution, query, captures);
      const start = captures.find((capture) => capture.name === 'flaw')?.start ?? -1;
      if (suspicion === undefined || seen.has(start)) return [];
      seen.add(start);
      // The shape of what a machine has written says little; a key is one wherever it stands.
      const isShape = !captures.some(({ name }) => name === 'secret');
      return [
        isMade && isShape && suspicion.strength === 'likely' ? { ...suspicion, strength: 'possible' } : suspicion,
      ];
    });
  });
}
