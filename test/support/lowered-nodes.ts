import type { Node } from '../../src/contracts/program.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isNode = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Node =>
  typeof value['start'] === 'number' && typeof value['end'] === 'number';

export type Found = Node & Readonly<Record<string, unknown>> & { readonly depth: number };

/** Every node of lowered code with its depth; iterative, for the code may be hostile. */
export function everyNode(lowered: unknown): readonly Found[] {
  const found: Found[] = [];
  const open: { value: unknown; depth: number }[] = [{ value: lowered, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (!isRecord(value)) continue;
    const node = !Array.isArray(value) && isNode(value);
    if (node) found.push({ ...value, depth });
    for (const child of Object.values(value)) open.push({ value: child, depth: node ? depth + 1 : depth });
  }
  return found;
}
