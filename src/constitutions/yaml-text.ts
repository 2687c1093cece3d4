import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { isList } from '../contracts/is-list.ts';
import { type FieldPath, problemsOf } from './issue-problems.ts';
import { type Problem, problem } from './problem.ts';

/** Where a YAML text stands: `line` is the file's line on which it begins. */
export type Place = { readonly file: string; readonly line: number };

/** A YAML text that was read: its value, and the way from a field back to its line. */
export type Parsed<T> = { readonly value: T; readonly lineOf: (path: FieldPath) => number };

/**
 * Reads YAML by a schema; each thing that is wrong becomes a problem with its line and field. One library is fast, the
 * other knows where everything stands: it is asked where something is wrong, or a line is wanted.
 */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, place: Place): Parsed<T> | readonly Problem[] {
  const plain = readQuickly(text);
  const result = plain === undefined ? undefined : schema.safeParse(plain.value);
  if (result?.success !== true) return parseLocated(text, schema, place);
  const lineOf = (path: FieldPath): number => {
    const located = parseLocated(text, schema, place);
    return isProblems(located) ? place.line : located.lineOf(path);
  };
  return { value: result.data, lineOf };
}

/** Values that one text may give: with aliases a small text can have a value without end. */
const MOST_VALUES = 200_000;

/** Undefined where it takes a closer look. */
function readQuickly(text: string): { readonly value: unknown } | undefined {
  try {
    const value = load(text, { schema: CORE_SCHEMA });
    return isBounded(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

function isBounded(whole: unknown): boolean {
  const open = [whole];
  let count = 0;
  while (open.length > 0 && count++ < MOST_VALUES) {
    const value = open.pop();
    if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
  }
  return open.length === 0;
}

function parseLocated<T>(text: string, schema: z.ZodType<T>, place: Place): Parsed<T> | readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  const lineAt = (offset: number): number => lines.linePos(offset).line + place.line - 1;
  if (faults.length > 0) {
    return faults.map((fault) => yamlProblem(place.file, lineAt(fault.pos[0]), fault.message));
  }
  const lineOf = (path: FieldPath): number => lineAt(offsetOf(document, path));
  const plain = toPlain(document);
  if ('fault' in plain) return [yamlProblem(place.file, place.line, plain.fault)];
  const result = schema.safeParse(plain.value);
  if (result.success) return { value: result.data, lineOf };
  const has = (path: FieldPath): boolean => document.hasIn(path);
  return result.error.issues.flatMap((issue) => problemsOf(issue, place.file, lineOf, has));
}

/** Whether `parseYaml` gave problems. */
export const isProblems = <T>(outcome: Parsed<T> | readonly Problem[]): outcome is readonly Problem[] =>
  Array.isArray(outcome);

const yamlProblem = (file: string, line: number, message: string): Problem =>
  problem({ file, line, field: '', message: `no valid YAML: ${message}`, remedy: 'correct the YAML of this line' });

/** Aliases that would unfold without end are refused by the library with an error. */
function toPlain(document: Document): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: document.toJS() };
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.message : 'it cannot be unfolded' };
  }
}

/** The offset of a field; of the nearest thing that holds it when the field itself is missing. */
function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    const next = childOf(node, key);
    if (next === undefined) return offset;
    offset = startOf(next.key) ?? startOf(next.value) ?? offset;
    node = next.value;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? rangeStart(node) : undefined);
const rangeStart = (node: Node): number | undefined => node.range?.[0];

function childOf(node: unknown, key: PropertyKey): { readonly key: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    return pair === undefined ? undefined : { key: pair.key, value: pair.value };
  }
  if (typeof node !== 'object' || node === null || !('items' in node) || !isList(node.items)) return undefined;
  const item = node.items[Number(key)];
  return item === undefined ? undefined : { key: undefined, value: item };
}
