import { branch } from '../chains.ts';
import { NOTHING, type StatementRule } from '../lowering.ts';

const HEADS = ['condition', 'name', 'value'];
/** `extern "C" { … }`, and outside of functions `#if A … #else …`: which of them is compiled nobody knows here, so that both count. */
export const withoutHead: StatementRule = (at, lower) => {
  const { syntax } = lower;
  return lower.statements(syntax.everyChild(at).filter((child) => !HEADS.includes(syntax.field(child))));
};

/** `#if A … #else …` in a function: one of the two is compiled, and nobody knows here which. */
export const compiled: StatementRule = (at, lower) => {
  const { syntax } = lower;
  if (!lower.isInFunction) return withoutHead(at, lower);
  const rest = syntax.child(at, 'alternative');
  const own = syntax.everyChild(at).filter((child) => child !== rest && !HEADS.includes(syntax.field(child)));
  const condition = syntax.child(at, 'condition');
  const constant = condition === undefined ? undefined : /^[01]$/.exec(syntax.slice(condition).trim())?.[0];
  const otherwise = rest === undefined || constant === '1' ? NOTHING : lower.statement(rest);
  const body = constant === '0' ? NOTHING : lower.statements(own);
  if (constant !== undefined) return constant === '1' ? body : otherwise;
  if (body.length === 0 && otherwise.length === 0) return NOTHING;
  return branch({ ...lower.node(at), test: lower.nothing(at), body }, otherwise);
};
export const otherwiseCompiled: StatementRule = (at, lower) =>
  lower.syntax.kind(at) === 'preproc_else' ? withoutHead(at, lower) : compiled(at, lower);
