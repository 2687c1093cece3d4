import { bodiesOf } from '../../contracts/bodies.ts';
import type { Expression, Node, Program, Statement } from '../../contracts/program.ts';
import { noteLists } from './lists.ts';
import { MESSAGES, type Named, NONE, partsOf, valuesOf } from './named.ts';
import { chainOf, childrenOf, joined, type Lists, type Piece, textOf } from './texts.ts';

/** A string of a program that a model is given, or that documents a unit. */
export type ProgramString = Node & {
  readonly text: string;
  readonly name: string;
  readonly kind: 'prompt' | 'docstring';
};

/** What a variable is given, or what is put behind what it holds. */
type Given = ProgramString & { readonly to?: string; readonly adds?: boolean };

/** An element of JSX that is a message to a model says what stands in it. */
function ofElement(expression: Expression): Named | undefined {
  const { tag, children = [] } = childrenOf(expression) ?? {};
  const [first] = children;
  const last = children.at(-1);
  const name = tag === undefined ? '' : (chainOf(tag).split('.').at(-1) ?? '');
  if (first === undefined || last === undefined || !(MESSAGES.test(name) || /Prompt$/.test(name))) return undefined;
  return [{ kind: 'template', start: first.start, end: last.end, parts: children }, name];
}

/** Where a string is written: of a list that has a name, where its pieces are. */
function placeOf(expression: Expression, lists: Lists): Node {
  const pieces = joined(expression, lists)?.pieces ?? [];
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined || first.start >= expression.start) return expression;
  return { start: first.start, end: last.end };
}

function* inExpression([expression, name]: Named, lists: Lists): Iterable<ProgramString> {
  const text = name === undefined ? undefined : textOf(expression, lists);
  if (text !== undefined) {
    const { start, end } = placeOf(expression, lists);
    yield { start, end, text, name: name ?? '', kind: 'prompt' };
    return;
  }
  const element = ofElement(expression);
  if (element !== undefined) yield* inExpression(element, lists);
  for (const part of partsOf(expression, name)) yield* inExpression(part, lists);
  if (expression.kind === 'function') yield* inStatements(expression.definition.body, new Map(lists));
}

/** `prompt += "…"`, `prompt = prompt + "…"`: what is put behind a prompt is read with it. */
function given(statement: Statement, found: ProgramString, scope: number): Given {
  const [target] = statement.kind === 'assign' ? statement.targets : [];
  const chain = target === undefined ? '' : chainOf(target);
  if (statement.kind !== 'assign' || chain.split('.').at(-1) !== found.name) return found;
  const adds = statement.operator === '+=' || addsTo(statement.value, chain);
  return { ...found, to: `${scope} ${chain}`, adds };
}

/** Whether a sum begins with the variable that it is for. */
const addsTo = (value: Expression, chain: string): boolean =>
  value.kind === 'binary' && value.operator === '+' && (chainOf(value.left) === chain || addsTo(value.left, chain));

/** A string that stands alone at the beginning documents what it begins. */
function* inStatements(
  statements: readonly Statement[],
  lists: Map<string, readonly Piece[]>,
  scope = statements[0]?.start ?? 0,
): Iterable<Given> {
  const [first] = statements;
  const said = first?.kind === 'evaluate' ? textOf(first.value, NONE) : undefined;
  if (first !== undefined && said !== undefined && first.kind === 'evaluate' && first.value.kind !== 'call')
    yield { start: first.start, end: first.end, text: said, name: '', kind: 'docstring' };
  for (const statement of statements) {
    for (const value of valuesOf(statement))
      for (const found of inExpression(value, lists)) yield given(statement, found, scope);
    noteLists(statement, lists);
    const opens = statement.kind === 'define' || statement.kind === 'class';
    for (const body of bodiesOf(statement))
      yield* opens ? inStatements(body, new Map(lists)) : inStatements(body, lists, scope);
  }
}

/** What is put behind a prompt is one text with it. */
function folded(strings: readonly Given[]): readonly ProgramString[] {
  const open = new Map<string, number>();
  const all: ProgramString[] = [];
  for (const { to, adds, ...one } of strings) {
    const known = to === undefined || adds !== true ? undefined : open.get(to);
    const before = known === undefined ? undefined : all[known];
    if (known !== undefined && before !== undefined && before.end <= one.start) {
      all[known] = { ...before, text: `${before.text}${one.text.replace(/^\{\}/, '')}`, end: one.end };
      continue;
    }
    if (to !== undefined) open.set(to, all.length);
    all.push(one);
  }
  return all;
}

/** Strings that are prompts by their name or by whom they are given to, and docstrings, in source order, each once: a field may be a statement of its class and of its constructor. */
export const stringsOf = (program: Program): readonly ProgramString[] =>
  folded(
    [
      ...new Map([...inStatements(program.body(), new Map())].map((one) => [`${one.start}:${one.end}`, one])).values(),
    ].toSorted((a, b) => a.start - b.start),
  );
