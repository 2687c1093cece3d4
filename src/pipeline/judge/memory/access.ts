import type { MemoryKind } from '../../../contracts/memory-kinds.ts';
import type { Node } from '../../../contracts/program.ts';
import type { Analysis } from './analysis.ts';
import type { State } from './state.ts';
import { add, agree, constant, isConstant, isNull, type Memory, type Num, type Pointer, type Value } from './values.ts';

export type Mode = 'read' | 'write';

/** A use of memory: what is used, for the sentence, and where. */
export type Use = { readonly mode: Mode; readonly node: Node; readonly name: string };

const KINDS: Readonly<Record<Mode, { readonly over: MemoryKind; readonly under: MemoryKind }>> = {
  read: { over: 'over-read', under: 'under-read' },
  write: { over: 'over-write', under: 'under-write' },
};

const VERBS: Readonly<Record<Mode, string>> = { read: 'reads', write: 'writes' };

const sizeText = ({ size }: Memory): string =>
  size !== undefined && isConstant(size) && size.unit === undefined ? ` of ${size.lo} bytes` : '';

/** A number that came from outside says so. */
const amount = (num: Num): string => (num.origin === undefined ? '' : `, as ${num.origin.says} says`);

/** Uses `bytes` from where a pointer points. Tells whether there is anything to use. */
export function touch(an: Analysis, st: State, value: Value, bytes: Num | undefined, use: Use): Memory | undefined {
  const { node, name, mode } = use;
  if (isNull(value) && bytes !== undefined && isNull(bytes)) return undefined;
  if (isNull(value)) {
    const since = value.kind === 'number' ? (value.since ?? st.forks.length) : 0;
    an.report('null-use', node, name, 'goes through a pointer that is null here', { forks: st.forks.slice(since) });
    // Nothing comes after it on this way.
    if (an.quiet === 0) st.doubted = true;
  }
  if (value.kind !== 'pointer') return undefined;
  const memory = st.memory.get(value.object);
  if (memory === undefined) return undefined;
  if (memory.freed !== undefined) {
    an.report('freed-use', node, name, `${VERBS[mode]} \`${memory.name}\` after it was given back`);
    return undefined;
  }
  if (value.unasked === 'allocation' && memory.how !== 'fopen')
    an.report('null-use', node, name, 'goes through what an allocation gave, and nobody has asked whether it is null', {
      strength: 'possible',
    });
  if (value.unasked === 'search')
    an.report('null-use', node, name, 'goes through what may not have been found', { strength: 'possible' });
  if (bytes !== undefined) bounded(an, memory, value, bytes, use);
  return memory;
}

/** Within the memory's bounds, as far as they are known. */
function bounded(an: Analysis, memory: Memory, { offset, moved }: Pointer, bytes: Num, use: Use): void {
  const { size } = memory;
  const { mode, node, name } = use;
  if (offset.lo < 0 && offset.low && !moved && memory.how !== 'given')
    an.report(
      KINDS[mode].under,
      node,
      name,
      `${VERBS[mode]} before the start of \`${memory.name}\`${amount(offset)}`,
      offset,
    );
  if (size === undefined || !isConstant(size) || memory.how === 'variable') return;
  const end = add(offset, bytes);
  if (!agree(end, size) || !agree(offset, bytes) || !end.high || end.hi <= size.lo) return;
  an.report(
    KINDS[mode].over,
    node,
    name,
    `${VERBS[mode]} beyond the end of \`${memory.name}\`${sizeText(memory)}${amount(end)}`,
    end,
  );
}

/** Reading what nobody has written; tells whether it is that. */
export function checkWritten(an: Analysis, memory: Memory, { offset }: Pointer, use: Use): boolean {
  const isFresh = memory.how === 'malloc' || memory.how === 'alloca' || memory.how === 'array';
  if (!isFresh || memory.escaped || !isConstant(offset) || offset.lo < memory.written) return false;
  if (memory.size !== undefined && isConstant(memory.size) && offset.lo >= memory.size.lo) return false;
  an.report('unset-use', use.node, use.name, `reads \`${memory.name}\` where nothing has been written`);
  return true;
}

/** Notes that bytes were written; from where nobody knows: all may have been. */
export function noteWritten(st: State, memory: Memory, offset: Num, bytes: Num | undefined): void {
  const end = bytes === undefined ? undefined : add(offset, bytes);
  const known = end !== undefined && isConstant(end) && isConstant(offset);
  st.change(memory.id, { written: known ? Math.max(memory.written, end.hi) : Number.POSITIVE_INFINITY });
}

/** A character was written: a zero ends the text there. */
export function writeCharacter(st: State, memory: Memory, offset: Num, value: Value): void {
  const known = st.memory.get(memory.id);
  if (known === undefined) return;
  const isZero = isNull(value);
  if (!isConstant(offset)) {
    const kept = isZero && known.text !== undefined ? { ...known.text, filled: 0, ends: true, raw: false } : undefined;
    st.change(memory.id, { text: kept });
    return;
  }
  const place = offset.lo / memory.element;
  const text = known.text;
  if (isZero && (place === 0 || (text !== undefined && text.filled >= place)))
    st.change(memory.id, { text: { length: constant(place), filled: place, ends: true } });
  else if (isZero && text !== undefined && (!text.ends || text.raw === true))
    st.change(memory.id, { text: { ...text, length: atMost(text.length, place), ends: true, raw: false } });
  else if (text?.ends && text.length.hi >= place && !isZero) st.change(memory.id, { text: undefined });
}

export const atMost = (num: Num, hi: number): Num =>
  num.hi <= hi ? num : { ...num, lo: Math.min(num.lo, hi), hi, high: num.lo >= hi && num.low };
