import type { Expression, ImportBinding, Statement } from '../../contracts/program.ts';
import { operatorOf } from '../chains.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';

/** Results that say how it went, and hold nothing of what was asked. */
const OUTCOME = /^(?:_|ok|found|exists|err|[\p{L}\p{N}_]*[eE]rr(?:or)?)$/u;

const isOutcome = (target: Expression): boolean => target.kind === 'name' && OUTCOME.test(target.name);

const listed = (at: number | undefined, lower: Lowering): readonly Expression[] => {
  if (at === undefined) return [];
  const isList = lower.syntax.kind(at) === 'expression_list';
  return isList ? lower.syntax.children(at).map((child) => lower.expression(child)) : [lower.expression(at)];
};

/**
 * `a, b := c, d` is two assignments; of `v, err := f()` only `v` holds what the call gives: that the error is none must not
 * be taken for a check of what was asked.
 */
function assigned(
  at: number,
  targets: readonly Expression[],
  values: readonly Expression[],
  lower: Lowering,
): readonly Statement[] {
  const node = lower.node(at);
  const [value, ...more] = values;
  if (value === undefined) return NOTHING;
  if (more.length > 0 || targets.length === 1) {
    return targets.flatMap((target, index): readonly Statement[] => {
      const own = values[index];
      if (own === undefined) return [];
      if (target.kind === 'name' && targets.length === 1 && /err$/i.test(target.name))
        return [lower.evaluate(own), { kind: 'assign', ...node, targets: [target], value: lower.nothing(at) }];
      return [{ kind: 'assign', ...node, targets: [target], value: own }];
    });
  }
  const wanted = targets.filter((target) => !isOutcome(target));
  const [target] = wanted;
  if (target === undefined) return [lower.evaluate(value)];
  if (wanted.length === 1) return [{ kind: 'assign', ...node, targets: [target], value }];
  const pattern: Expression = {
    kind: 'collection',
    ...node,
    form: 'tuple',
    entries: wanted.map((one) => ({ value: one })),
  };
  return [{ kind: 'assign', ...node, targets: [pattern], value }];
}

export const assignment: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const operator = operatorOf(syntax, at);
  const targets = listed(syntax.child(at, 'left'), lower);
  const values = listed(syntax.child(at, 'right'), lower);
  const [target] = targets;
  const [value] = values;
  if (/^[^:=!<>]+=$/.test(operator) && target !== undefined && value !== undefined)
    return { kind: 'assign', ...lower.node(at), targets: [target], value, operator };
  return assigned(at, targets, values, lower);
};

/** `i++` adds one. */
export const step: StatementRule = (at, lower) => {
  const node = lower.node(at);
  const operator = lower.syntax.kind(at) === 'dec_statement' ? '-=' : '+=';
  const target = lower.optional(lower.syntax.children(at)[0], at);
  return { kind: 'assign', ...node, targets: [target], operator, value: { kind: 'literal', ...node, value: 1 } };
};

/** `var a, b T = 1, 2`, also of constants. */
export const specification: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const targets = syntax.all(at, 'name').map((name) => lower.expression(name));
  return assigned(at, targets, listed(syntax.child(at, 'value'), lower), lower);
};

/** The name that a package goes by: the last part of its path that is no version. */
function packageName(path: string): string {
  const parts = path.split('/').filter((part) => !/^v\d+$/.test(part));
  const last = parts.at(-1) ?? '';
  return last
    .replace(/\.v\d+$/, '')
    .replace(/^go-|-go$|\.go$/g, '')
    .replaceAll('-', '_');
}

/** `import h "net/http"` binds `h` to `net/http`. */
export const importSpec: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const path = syntax.child(at, 'path');
  const name = syntax.child(at, 'name');
  const module = path === undefined ? '' : syntax.slice(path).slice(1, -1);
  if (module === '') return NOTHING;
  const local = name === undefined ? packageName(module) : syntax.slice(name);
  if (local === '_') return NOTHING;
  const binding: ImportBinding = local === '.' ? { local: '*', module, name: '*' } : { local, module };
  return { kind: 'import', ...lower.node(at), bindings: [binding] };
};

/** What a function gives back, the errors beside it left out. */
export const returned: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const node = lower.node(at);
  const all = listed(syntax.children(at)[0], lower);
  const wanted = all.filter((one) => !isOutcome(one) && !(one.kind === 'literal' && one.value === null));
  const [value, ...more] = wanted.length > 0 ? wanted : all;
  if (value === undefined) return { kind: 'return', ...node };
  if (more.length === 0) return { kind: 'return', ...node, value };
  const entries = wanted.map((one) => ({ value: one }));
  return { kind: 'return', ...node, value: { kind: 'collection', ...node, form: 'tuple', entries } };
};
