/** Takes a WebAssembly module apart and puts it together again: as much of the format as that needs. */

type Section = { readonly id: number; readonly body: Uint8Array };

const CUSTOM = 0;
const MEMORY = 5;
const EXPORT = 7;
const DATA = 11;
const HEADER_BYTES = 8;
const KIND = { table: 1, global: 3 } as const;

function readNumber(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } {
  let [value, factor, next] = [0, 1, at];
  for (;;) {
    const byte = bytes[next];
    if (byte === undefined) throw new Error('the module is cut off');
    value += (byte & 127) * factor;
    factor *= 128;
    next += 1;
    if (byte < 128) return { value, next };
  }
}

function number(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...number(Math.floor(value / 128))];
}

function sections(module: Uint8Array): Section[] {
  const found: Section[] = [];
  for (let at = HEADER_BYTES; at < module.length; ) {
    const id = module[at] ?? CUSTOM;
    const { value, next } = readNumber(module, at + 1);
    found.push({ id, body: module.subarray(next, next + value) });
    at = next + value;
  }
  return found;
}

/** A memory with bounds: `memory.grow` fails beyond the greatest number of pages. */
function bounded(body: Uint8Array, pages: { readonly least?: number; readonly most: number }): Uint8Array {
  const { value } = readNumber(body, 2);
  return Uint8Array.from([1, 1, ...number(pages.least ?? value), ...number(pages.most)]);
}

const name = (text: string): number[] => [text.length, ...Buffer.from(text, 'latin1')];

/** The first table and the first global, which is the stack pointer, can be reached from outside. */
function exported(body: Uint8Array): Uint8Array {
  const { value, next } = readNumber(body, 0);
  const added = [...name('table'), KIND.table, 0, ...name('stack'), KIND.global, 0];
  return Uint8Array.from([...number(value + 2), ...body.subarray(next), ...added]);
}

export type Rebuild = {
  /** The memory's bounds, in pages of 64 KiB. */
  readonly least?: number;
  readonly most: number;
  /** Without it, memory begins as nothing but zeros: for a memory that is restored as a whole. */
  readonly data: boolean;
};

/** The same code without its debugging notes, with a bounded memory, and with what a machine needs to be entered again. */
export function rebuild(module: Uint8Array, { data, ...pages }: Rebuild): Uint8Array {
  const kept = sections(module)
    .filter(({ id }) => id !== CUSTOM && (data || id !== DATA))
    .map(({ id, body }) => ({
      id,
      body: id === MEMORY ? bounded(body, pages) : id === EXPORT ? exported(body) : body,
    }));
  const parts = kept.map(({ id, body }) => Buffer.concat([Uint8Array.from([id, ...number(body.length)]), body]));
  return Buffer.concat([module.subarray(0, HEADER_BYTES), ...parts]);
}
