import type { Argument, Expression } from '../../contracts/program.ts';
import { type ExpressionRule, first, type Lowering } from '../lowering.ts';

/** `<div>` is the text `div`; `<Page>` and `<ui.Page>` are values. */
function elementName(at: number | undefined, around: number, lower: Lowering): Expression {
  if (at === undefined) return lower.nothing(around);
  const written = lower.syntax.slice(at);
  if (/^[a-z]/.test(written) && !written.includes('.')) return { kind: 'literal', ...lower.node(at), value: written };
  return lower.expression(at);
}

/** `name={value}`, `name="text"`, `name` (true), `{...spread}`. */
function attribute(at: number, lower: Lowering): Argument {
  const { syntax } = lower;
  if (syntax.kind(at) !== 'jsx_attribute') return spread(at, lower);
  const [key, value] = syntax.children(at);
  const name = key === undefined ? '' : syntax.slice(key);
  if (value === undefined) return { name, value: { kind: 'literal', ...lower.node(at), value: true } };
  return { name, value: lower.expression(value) };
}

/** `{value}`; spread where its only part is. */
function spread(at: number, lower: Lowering): Argument {
  const [only] = lower.syntax.children(at);
  const spreads = only !== undefined && lower.syntax.kind(only) === 'spread_element';
  return spreads ? { value: first(only, lower), spread: true } : { value: lower.expression(at) };
}

function childOf(at: number, lower: Lowering): readonly Argument[] {
  const { syntax } = lower;
  const kind = syntax.kind(at);
  if (kind === 'jsx_text') {
    const value = syntax.slice(at);
    return value.trim() === '' ? [] : [{ value: { kind: 'literal', ...lower.node(at), value } }];
  }
  if (kind === 'jsx_expression') return syntax.children(at).length === 0 ? [] : [spread(at, lower)];
  return kind === 'html_character_reference' ? [] : [{ value: lower.expression(at) }];
}

function elementCall(
  at: number,
  lower: Lowering,
  opening: number | undefined,
  children: readonly number[],
): Expression {
  const { syntax } = lower;
  const node = lower.node(at);
  const name = opening === undefined ? undefined : syntax.child(opening, 'name');
  const attributes = opening === undefined ? [] : syntax.all(opening, 'attribute');
  return {
    kind: 'call',
    ...node,
    callee: { kind: 'name', start: node.start, end: node.start, name: 'jsx' },
    args: [
      { value: elementName(name, at, lower) },
      ...attributes.map((child) => attribute(child, lower)),
      ...children.flatMap((child) => childOf(child, lower)),
    ],
  };
}

const element: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const children = syntax.children(at).filter((child) => !/^jsx_(?:opening|closing)_element$/.test(syntax.kind(child)));
  return elementCall(at, lower, syntax.child(at, 'open_tag'), children);
};

const selfClosing: ExpressionRule = (at, lower) => elementCall(at, lower, at, []);

export const JSX: readonly (readonly [string, ExpressionRule])[] = [
  ['jsx_element', element],
  ['jsx_self_closing_element', selfClosing],
  ['jsx_expression', first],
];
