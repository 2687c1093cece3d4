import type { ImportBinding } from '../../contracts/program.ts';
import type { Lowering } from '../lowering.ts';
import { stringValue } from './strings.ts';

/** The module of `require('m')`, `await import('m')`. */
function requiredModule(at: number, lower: Lowering): string | undefined {
  const { syntax } = lower;
  const kind = syntax.kind(at);
  if (kind === 'await_expression' || kind === 'parenthesized_expression') {
    const [inner] = syntax.children(at);
    return inner === undefined ? undefined : requiredModule(inner, lower);
  }
  if (kind !== 'call_expression') return undefined;
  const callee = syntax.child(at, 'function');
  const args = syntax.child(at, 'arguments');
  if (callee === undefined || args === undefined || !/^(?:require|import)$/.test(syntax.slice(callee)))
    return undefined;
  const [only, second] = syntax.children(args);
  if (only === undefined || second !== undefined || syntax.kind(only) !== 'string') return undefined;
  return stringValue(only, lower).replace(/^node:/, '');
}

/** `{ a, b: c }` binds names of the module; undefined where the pattern does more. */
function patternBindings(at: number, module: string, lower: Lowering): readonly ImportBinding[] | undefined {
  const { syntax } = lower;
  const bindings: ImportBinding[] = [];
  for (const child of syntax.children(at)) {
    const kind = syntax.kind(child);
    const [key, value] = syntax.children(child);
    if (kind === 'shorthand_property_identifier_pattern') {
      bindings.push({ local: syntax.slice(child), module, name: syntax.slice(child) });
    } else if (
      kind === 'pair_pattern' &&
      key !== undefined &&
      value !== undefined &&
      syntax.kind(value) === 'identifier'
    ) {
      bindings.push({ local: syntax.slice(value), module, name: syntax.slice(key) });
    } else return undefined;
  }
  return bindings;
}

/**
 * What `const x = require('m')`, `const { a } = require('m')` and `const a = require('m').a` bind: they are imports. Undefined for any
 * other declaration.
 */
export function requireBindings(target: number, value: number, lower: Lowering): readonly ImportBinding[] | undefined {
  const { syntax } = lower;
  const local = syntax.kind(target) === 'identifier' ? syntax.slice(target) : undefined;
  if (syntax.kind(value) === 'member_expression' && local !== undefined) {
    const object = syntax.child(value, 'object');
    const property = syntax.child(value, 'property');
    const module = object === undefined ? undefined : requiredModule(object, lower);
    return module === undefined || property === undefined
      ? undefined
      : [{ local, module, name: syntax.slice(property) }];
  }
  const module = requiredModule(value, lower);
  if (module === undefined) return undefined;
  if (local !== undefined) return [{ local, module }];
  return syntax.kind(target) === 'object_pattern' ? patternBindings(target, module, lower) : undefined;
}
