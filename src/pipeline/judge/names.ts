import type { ModuleSource } from '../../contracts/judge.ts';
import type { Expression, Node } from '../../contracts/program.ts';

const MAX_SNIPPET = 60;

/** `self.path`, `request.args['id']`: the spelling under which a guard's finding about an expression is kept. */
export function pathOf(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'name':
      return expression.name;
    case 'member': {
      const object = pathOf(expression.object);
      return object === undefined ? undefined : `${object}.${expression.name}`;
    }
    case 'index': {
      const object = pathOf(expression.object);
      const key = expression.index.kind === 'literal' ? String(expression.index.value) : undefined;
      return object === undefined || key === undefined ? undefined : `${object}.[${key}]`;
    }
    case 'binary':
      return isOrNothing(expression) ? pathOf(expression.left) : undefined;
    default:
      return undefined;
  }
}

/** `host or ""`: what is there, and else nothing that could be anything. */
export const isOrNothing = ({ operator, right }: Expression & { readonly kind: 'binary' }): boolean =>
  (operator === 'or' || operator === '??') && right.kind === 'literal' && right.value === '';

/** The source text of a node on one line, cut where it is long. */
export function snippet(module: ModuleSource, node: Node): string {
  const text = module.text.slice(node.start, node.end).replace(/\s+/g, ' ').trim();
  return text.length > MAX_SNIPPET ? `${text.slice(0, MAX_SNIPPET - 1)}…` : text;
}

/** The source text of a node, as far as it matters for the names in it. */
export const textOf = (module: ModuleSource, node: Node): string =>
  module.text.slice(node.start, Math.min(node.end, node.start + 200));

/** The last part of a callee's spelling. */
export function lastName(callee: Expression): string {
  if (callee.kind === 'name' || callee.kind === 'member') return callee.name;
  if (callee.kind === 'index' && callee.index.kind === 'literal') return String(callee.index.value);
  return '';
}

/** `scheduleTokenCleanup`, `token_refresh_job`: what is drawn there says when something is done. */
const IS_ABOUT_TIME =
  /^(?:schedule|delay|retry|poll|jitter)|(?:job|task|cron|timer|interval|delay|backoff|jitter|schedule)s?$/i;

/** What a function's name says that the values in it are for. */
export const purposeOf = (name: string): readonly string[] => (IS_ABOUT_TIME.test(name) ? [] : [name]);

/** `run` of `subprocess.run`. */
export const lastPart = (symbol: string): string => symbol.slice(symbol.lastIndexOf('.') + 1);

/** Longer names than any pattern; loops would let them grow without end. */
const MAX_SYMBOL = 160;

/** A resolved name with one more part: `.name`, `()`, `[]`. */
export const extended = (symbol: string | undefined, part: string): string | undefined =>
  symbol === undefined || symbol.length > MAX_SYMBOL ? undefined : symbol + part;
