import type { Argument, Expression, Node } from '../../contracts/program.ts';

/** What stands for a value that only a run knows. */
const VALUE = '{}';

/** A piece of a list: what it says, as far as that stands in the program, and where. */
export type Piece = Node & { readonly text: string };
/** What lists hold, by the names they have where the program is being read: it may be joined further on. */
export type Lists = ReadonlyMap<string, readonly Piece[]>;

/** Signs and pieces of one list that are read: a longer one is data. */
const MOST_SIGNS = 20_000;
const MOST = 500;

/** The parts of a callee's name, in one. */
export function chainOf(callee: Expression): string {
  if (callee.kind === 'name') return callee.name;
  if (callee.kind === 'member') return `${chainOf(callee.object)}.${callee.name}`;
  return callee.kind === 'call' ? chainOf(callee.callee) : '';
}

/** Methods of strings that leave what they say as it is. */
const KEEPS =
  /^(?:format|formatted|strip|trim|lstrip|rstrip|trimStart|trimEnd|dedent|stripIndent|concat|replace|replaceAll|toString)$/;
/** Calls that make a list of what they are given. */
const LISTS = /^(?:List\.of|Arrays\.asList|Stream\.of|Set\.of)$/;

const pieces = (values: readonly Expression[], lists: Lists): readonly Piece[] =>
  values.slice(0, MOST).map((value) => ({ start: value.start, end: value.end, text: textOf(value, lists) ?? VALUE }));

/** What a list holds; of a name what it was given before. */
export function piecesOf(list: Expression | undefined, lists: Lists): readonly Piece[] | undefined {
  if (list?.kind === 'name') return lists.get(list.name);
  if (list?.kind === 'collection' && list.form !== 'map')
    return pieces(
      list.entries.map(({ value }) => value),
      lists,
    );
  if (list?.kind !== 'call') return undefined;
  if (LISTS.test(chainOf(list.callee)))
    return pieces(
      list.args.map(({ value }) => value),
      lists,
    );
  return list.callee.kind === 'member' && list.callee.name === 'filter'
    ? piecesOf(list.callee.object, lists)
    : undefined;
}

type Joined = { readonly pieces: readonly Piece[]; readonly between: string };

/** `sep.join(list)`, `list.join(sep)`, `strings.Join(list, sep)`, `String.join(sep, list)` and `String.join(sep, a, b)`. */
export function joined(expression: Expression, lists: Lists): Joined | undefined {
  if (expression.kind !== 'call' || expression.callee.kind !== 'member') return undefined;
  const { object, name } = expression.callee;
  if (name !== 'join' && name !== 'Join') return undefined;
  const [first, second] = expression.args.map(({ value }) => value);
  const chain = chainOf(expression.callee);
  const of = (list: Expression | undefined, between: Expression | undefined): Joined | undefined => {
    const held = piecesOf(list, lists);
    const sign = between === undefined ? ',' : (textOf(between, lists) ?? ' ');
    return held === undefined ? undefined : { pieces: held, between: sign };
  };
  if (chain === 'strings.Join') return of(first, second);
  if (chain === 'String.join') return of(second, first) ?? apart(expression.args, lists);
  return textOf(object, lists) === undefined ? of(object, first) : of(first, object);
}

function apart([between, ...rest]: readonly Argument[], lists: Lists): Joined {
  const values = rest.map(({ value }) => value);
  return { pieces: pieces(values, lists), between: (between && textOf(between.value, lists)) ?? ' ' };
}

const together = (values: readonly Expression[], lists: Lists): string =>
  values.map((value) => textOf(value, lists) ?? VALUE).join('');

/** What stands between the tags of an element of JSX; undefined for what is none. */
export function childrenOf(
  expression: Expression,
): { readonly tag: Expression; readonly children: readonly Expression[] } | undefined {
  if (expression.kind !== 'call' || expression.callee.kind !== 'name' || expression.callee.name !== 'jsx')
    return undefined;
  const [tag, ...rest] = expression.args;
  if (tag === undefined || expression.callee.start !== expression.start) return undefined;
  return { tag: tag.value, children: rest.filter(({ name }) => name === undefined).map(({ value }) => value) };
}

/** What a call gives that is known to give a text. */
function ofCall(expression: Expression & { readonly kind: 'call' }, lists: Lists): string | undefined {
  const element = childrenOf(expression);
  if (element?.tag.kind === 'literal') return together(element.children, lists);
  const list = joined(expression, lists);
  if (list !== undefined)
    return list.pieces
      .map(({ text }) => text)
      .join(list.between)
      .slice(0, MOST_SIGNS);
  const { callee, args } = expression;
  if (callee.kind !== 'member' || !KEEPS.test(callee.name)) return undefined;
  const own = textOf(callee.object, lists);
  if (own === undefined || callee.name !== 'concat') return own;
  return `${own}${together(
    args.map(({ value }) => value),
    lists,
  )}`;
}

/** What a string says; of one with values in it all that is constant. Undefined for what is no string. */
export function textOf(expression: Expression, lists: Lists): string | undefined {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? expression.value : undefined;
    case 'template':
      return together(expression.parts, lists);
    case 'call':
      return ofCall(expression, lists);
    case 'binary': {
      if (expression.operator !== '+') return undefined;
      const [left, right] = [textOf(expression.left, lists), textOf(expression.right, lists)];
      return left === undefined && right === undefined ? undefined : `${left ?? VALUE}${right ?? VALUE}`;
    }
    default:
      return undefined;
  }
}
