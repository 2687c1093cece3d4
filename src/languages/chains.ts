import type { Expression, Node, Statement } from '../contracts/program.ts';
import { type Lowering, NOTHING } from './lowering.ts';
import { LONGEST_CHAIN, type Syntax } from './syntax.ts';

/** Branches nest in each other up to here, where the statements around them are few: nesting must not multiply. */
const MOST_ARMS = 32;

type Link = { readonly operator: string; readonly right: number };

/** The left-leaning chain that a node begins, as `first (operator right)*`. */
function chainOf(syntax: Syntax, at: number): { readonly first: number | undefined; readonly links: readonly Link[] } {
  const kind = syntax.kind(at);
  const links: Link[] = [];
  let current: number | undefined = at;
  while (current !== undefined && syntax.kind(current) === kind) {
    const [left, right]: readonly number[] = syntax.children(current);
    if (right !== undefined) links.push({ operator: operatorOf(syntax, current), right });
    current = left;
  }
  return { first: current, links: links.reverse() };
}

/** The operator token among a node's children, as written. */
export function operatorOf(syntax: Syntax, at: number): string {
  const after = syntax.after(at);
  for (let child = at + 1; child < after; child = syntax.after(child))
    if (syntax.isToken(child)) return syntax.kind(child);
  return '';
}

/**
 * A binary operation. Chains are descended in a loop, for they may be as long as a file: `a + b + c + …` of many parts becomes one
 * `template` (joined text), one of another operator one `other`.
 */
export function lowerBinary(at: number, lower: Lowering, spell: (operator: string) => string): Expression {
  const { first, links } = chainOf(lower.syntax, at);
  const head = lower.optional(first, at);
  if (links.length > LONGEST_CHAIN) {
    const joins = links.every(({ operator }) => operator === '+');
    const parts = [head, ...links.map(({ right }) => lower.expression(right))];
    return { kind: joins ? 'template' : 'other', ...lower.node(at), parts };
  }
  return links.reduce<Expression>((left, link) => {
    const right = lower.expression(link.right);
    return { kind: 'binary', start: head.start, end: right.end, operator: spell(link.operator), left, right };
  }, head);
}

export type Arm = Node & { readonly test: Expression; readonly body: readonly Statement[] };

/** `if (test) body`, and what is done otherwise. */
export function branch({ start, end, test, body }: Arm, otherwise: readonly Statement[]): Statement {
  // biome-ignore lint/suspicious/noThenProperty: a list of statements, which nobody awaits
  return { kind: 'branch', start, end, test, then: body, otherwise };
}

/** `test ? a : b`, from its three nodes. */
export function conditional(
  at: number,
  lower: Lowering,
  [test, then, otherwise]: readonly (number | undefined)[],
): Expression {
  const yes = lower.optional(then, at);
  const no = lower.optional(otherwise, at);
  // biome-ignore lint/suspicious/noThenProperty: an expression, which nobody awaits
  return { kind: 'conditional', ...lower.node(at), test: lower.optional(test, at), then: yes, otherwise: no };
}

/**
 * `if` … `elif` … `else`: nested branches. A very long chain, or one very deep inside others, becomes branches one after
 * another, which says less and nests nothing.
 */
export function lowerArms(
  arms: readonly Arm[],
  otherwise: readonly Statement[],
  lower: Lowering,
): readonly Statement[] {
  const nests = arms.length <= 2 || (arms.length <= MOST_ARMS && lower.isShallow);
  if (!nests) return [...arms.map((arm) => branch(arm, NOTHING)), ...otherwise];
  return arms.reduceRight<readonly Statement[]>((rest, arm) => [branch(arm, rest)], otherwise);
}
