/** What a C type says about a value. Sizes are those of 64-bit Unix. */
export type Scalar = { readonly size: number; readonly lo: number; readonly hi: number; readonly isReal: boolean };

/** A type as written: `unsigned char` with pointers and whether it is an array. */
export type VariableType = {
  readonly base: string;
  readonly pointers: number;
  readonly isArray: boolean;
};

export const POINTER_SIZE = 8;
/** What a structure is taken to be as large as: only compared with its own kind. */
const NOMINAL = 64;

const NO_PART =
  /\b(?:static|const|volatile|register|extern|inline|auto|thread_local|_Thread_local|restrict|constexpr|struct|union|enum|class|typename)\b|__attribute__\s*\(\([^)]*\)\)|std::|[*&]/g;

/** The type's own words: without storage, qualifiers and pointers. */
export const baseOf = (written: string): string => written.replace(NO_PART, ' ').replace(/\s+/g, ' ').trim();

const whole = (size: number, signed: boolean): Scalar => {
  const bits = size * 8;
  const range = signed ? { lo: -(2 ** (bits - 1)), hi: 2 ** (bits - 1) - 1 } : { lo: 0, hi: 2 ** bits - 1 };
  return { size, ...range, isReal: false };
};

const NAMED: ReadonlyMap<string, Scalar> = new Map([
  ...[1, 2, 4, 8].flatMap((size): (readonly [string, Scalar])[] => [
    [`int${size * 8}_t`, whole(size, true)],
    [`uint${size * 8}_t`, whole(size, false)],
    [`u${size * 8}`, whole(size, false)],
  ]),
  ['size_t', whole(8, false)],
  ['ssize_t', whole(8, true)],
  ['off_t', whole(8, true)],
  ['ptrdiff_t', whole(8, true)],
  ['intptr_t', whole(8, true)],
  ['uintptr_t', whole(8, false)],
  ['wchar_t', whole(4, true)],
  ['bool', { size: 1, lo: 0, hi: 1, isReal: false }],
  ['_Bool', { size: 1, lo: 0, hi: 1, isReal: false }],
  ['float', { size: 4, lo: -3.4e38, hi: 3.4e38, isReal: true }],
  ['double', { size: 8, lo: -Infinity, hi: Infinity, isReal: true }],
  ['long double', { size: 16, lo: -Infinity, hi: Infinity, isReal: true }],
  ['uint', whole(4, false)],
]);

const WORDS = /^(?:signed|unsigned|char|short|int|long)(?: (?:signed|unsigned|char|short|int|long))*$/;

/** What is known of a base type; undefined for structures and names of a program's own. */
export function scalarOf(base: string): Scalar | undefined {
  const named = NAMED.get(base);
  if (named !== undefined || !WORDS.test(base)) return named;
  const signed = !/\bunsigned\b/.test(base);
  if (/\bchar\b/.test(base)) return whole(1, signed);
  if (/\bshort\b/.test(base)) return whole(2, signed);
  return whole(/\blong\b/.test(base) ? 8 : 4, signed);
}

export const INT = whole(4, true);
export const SIZE = whole(8, false);
export const LONG = whole(8, true);

/** The type that a value of a variable has. */
export const scalarOfVariable = ({ base, pointers, isArray }: VariableType): Scalar | undefined =>
  pointers === 0 && !isArray ? scalarOf(base) : undefined;

/** A size in bytes; `unit` where it is a multiple of what only a declaration elsewhere tells. */
export type Size = { readonly bytes: number; readonly unit: string | undefined };

export function sizeOfType(base: string, pointers: number): Size {
  if (pointers > 0) return { bytes: POINTER_SIZE, unit: undefined };
  if (base === 'void') return { bytes: 1, unit: undefined };
  const known = scalarOf(base);
  return known === undefined ? { bytes: NOMINAL, unit: base } : { bytes: known.size, unit: undefined };
}

/** `(char *)`, `unsigned int`: a type where no variable is declared. */
export function parseType(written: string): VariableType {
  const stars = written.match(/\*/g)?.length ?? 0;
  const array = /\[/.test(written);
  return { base: baseOf(written.replace(/\[[^\]]*\]/g, '')), pointers: stars + (array ? 1 : 0), isArray: false };
}

/** What arithmetic on small numbers is done in. */
export const promoted = (type: Scalar): Scalar => (type.isReal || type.size >= INT.size ? type : INT);

/** The common type of two operands. */
export function commonType(a: Scalar | undefined, b: Scalar | undefined): Scalar | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [left, right] = [promoted(a), promoted(b)];
  if (left.isReal || right.isReal) return left.isReal ? left : right;
  if (left.size !== right.size) return left.size > right.size ? left : right;
  return left.lo === 0 ? left : right;
}
