import type { Expression, Statement } from '../../contracts/program.ts';
import { type Piece, piecesOf } from './texts.ts';

type Known = Map<string, readonly Piece[]>;

/** Methods that put something behind what a list holds. */
const ADDS = /^(?:append|push|add)$/;
const ADDS_ALL = /^(?:extend|addAll|concat)$/;
/** Pieces of one list that are kept: a longer one is data. */
const MOST = 500;

function add(lists: Known, name: string, pieces: readonly Piece[]): void {
  const known = lists.get(name);
  if (known !== undefined) lists.set(name, [...known, ...pieces].slice(0, MOST));
}

/** What a call is given, as one list. */
const listOf = (value: Expression & { readonly kind: 'call' }): Expression => ({
  kind: 'collection',
  form: 'list',
  start: value.start,
  end: value.end,
  entries: value.args,
});

function ofCall(value: Expression, lists: Known): void {
  if (value.kind !== 'call' || value.callee.kind !== 'member' || value.callee.object.kind !== 'name') return;
  const { name, object } = value.callee;
  if (ADDS.test(name)) add(lists, object.name, piecesOf(listOf(value), lists) ?? []);
  else if (ADDS_ALL.test(name)) add(lists, object.name, piecesOf(value.args[0]?.value, lists) ?? []);
}

/** Keeps in mind which names hold lists of pieces, as far as the statements tell. */
export function noteLists(statement: Statement, lists: Known): void {
  if (statement.kind === 'evaluate') ofCall(statement.value, lists);
  if (statement.kind !== 'assign') return;
  const [target] = statement.targets;
  if (target?.kind !== 'name') return;
  const pieces = piecesOf(statement.value, lists);
  if (statement.operator === '+=') add(lists, target.name, pieces ?? []);
  else if (pieces === undefined) lists.delete(target.name);
  else lists.set(target.name, pieces.slice(0, MOST));
}
