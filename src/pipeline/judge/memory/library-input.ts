import type { Called, Model } from './called.ts';
import { sizeAt } from './library-heap.ts';
import { textOf, write } from './library-text.ts';
import { locate, typeOf } from './places.ts';
import { store } from './stores.ts';
import { INT, LONG, type Scalar, SIZE, scalarOf } from './types.ts';
import {
  ANY,
  add,
  between,
  chosen,
  constant,
  multiply,
  type Num,
  type Origin,
  pointTo,
  type Text,
  type Value,
} from './values.ts';

const origin = (says: string, own = false): Origin => ({ says, own });

const LINE = origin('a line of input');
const NETWORK = origin('what the network sent');
const FILE = origin('what was read');
const ENVIRONMENT = origin('the environment', true);
const CHANCE = origin('a random number');

/** A number that is read from a stream. */
export const typed = (scalar: Scalar | undefined): Value =>
  scalar === undefined || scalar.isReal ? ANY : chosen(scalar.lo, scalar.hi, LINE);

const chosenText = (most: number, from: Origin): Text => ({ length: chosen(0, most, from), filled: 0, ends: true });

/** `fgets(to, size, from)`. */
const line =
  (element: number): Model =>
  (called) => {
    const size = sizeAt(called, 1);
    const bytes = size === undefined ? undefined : multiply(size, constant(element));
    write(called, 0, bytes, chosenText(size === undefined ? Number.POSITIVE_INFINITY : Math.max(0, size.hi - 1), LINE));
    return ANY;
  };

/** Without any limit. */
const unlimited: Model = (called) => {
  write(called, 0, chosen(1, Number.POSITIVE_INFINITY, LINE), chosenText(Number.POSITIVE_INFINITY, LINE));
  return ANY;
};

/** Bytes without an end, in an argument: where a text ended before them, and they leave room behind, it may go on doing so. */
function bringBytes(called: Called, position: number, size: Num | undefined, from: Origin): void {
  const { st, values } = called;
  const value = values[position];
  const memory = value?.kind === 'pointer' ? st.memory.get(value.object) : undefined;
  const before = memory?.text;
  const end = size === undefined || value?.kind !== 'pointer' ? undefined : add(value.offset, size);
  const room = memory?.size?.lo;
  const isShort = end !== undefined && room !== undefined && end.hi < room;
  const hasEnd = memory?.how === 'static' || (isShort && before?.ends === true && before.raw !== true);
  const most = size?.hi ?? Number.POSITIVE_INFINITY;
  write(called, position, size, { ...chosenText(most, from), raw: !hasEnd });
}

/** `read(from, to, size)`: as many bytes as it says, and no end. */
const bytes =
  (from: Origin): Model =>
  (called) => {
    const size = sizeAt(called, 2);
    bringBytes(called, 1, size, from);
    return between(-1, size?.hi ?? LONG.hi);
  };

const items: Model = (called) => {
  const [, each, count] = called.values;
  const size = each?.kind === 'number' && count?.kind === 'number' ? multiply(each, count) : undefined;
  bringBytes(called, 0, size, FILE);
  return between(0, count?.kind === 'number' ? count.hi : LONG.hi);
};

/** A number written in a text that comes from outside. */
const number =
  (scalar: Scalar): Model =>
  ({ an, st, args, values }) => {
    const end = args[1]?.kind === 'unary' && args[1].operator === '&' ? locate(an, st, args[1].operand) : undefined;
    if (end?.kind === 'variable') st.values.set(end.id, ANY);
    const from = textOf(st, values[0])?.length.origin;
    return from === undefined ? between(scalar.lo, scalar.hi) : chosen(scalar.lo, scalar.hi, from);
  };

const environment: Model = ({ expression, st, an }) => {
  const id = an.fresh();
  st.memory.set(id, {
    id,
    how: 'static',
    name: 'the environment',
    size: undefined,
    element: 1,
    node: expression,
    freed: undefined,
    escaped: true,
    written: Number.POSITIVE_INFINITY,
    text: chosenText(Number.POSITIVE_INFINITY, ENVIRONMENT),
    variable: undefined,
  });
  return { ...pointTo(id), maybeNull: true, unasked: 'search' };
};

const REAL: Scalar = { size: 8, lo: -3.4e38, hi: 3.4e38, isReal: true };
const CHARACTER: Scalar = { size: 1, lo: -128, hi: 127, isReal: false };
const CONVERSION = /%(\*?)(\d*)(hh|h|ll|l|z|j|L)?(\[[^\]]*\]|[a-zA-Z])/g;

/** `scanf`: what each conversion puts where. */
const scan =
  (at: number): Model =>
  (called) => {
    const { args } = called;
    const format = args[at];
    if (format?.kind !== 'literal' || typeof format.value !== 'string') return ANY;
    const from = at === 1 && called.name === 'sscanf' ? textOf(called.st, called.values[0])?.length.origin : LINE;
    let next = at + 1;
    for (const [, skipped, width, , kind] of format.value.matchAll(CONVERSION)) {
      if (skipped !== '') continue;
      put(called, next, kind ?? '', width ?? '', from);
      next += 1;
    }
    return ANY;
  };

function put(called: Called, position: number, kind: string, width: string, from: Origin | undefined): void {
  const { an, st, args, values } = called;
  const argument = args[position];
  const value = values[position];
  if (argument === undefined || value === undefined) return;
  if (kind === 's' || kind.startsWith('[')) {
    const most: Num =
      from === undefined
        ? between(0, Number.POSITIVE_INFINITY)
        : chosen(0, width === '' ? Number.POSITIVE_INFINITY : Number(width), from);
    write(called, position, add(most, constant(1)), { length: most, filled: 0, ends: true });
    return;
  }
  if (kind === 'n') return;
  const type = typeOf(an, st, argument);
  const scalar = /[fegaFEGA]/.test(kind)
    ? REAL
    : kind === 'c'
      ? CHARACTER
      : type === undefined
        ? INT
        : scalarOf(type.base);
  const given: Value = scalar === undefined || from === undefined ? ANY : chosen(scalar.lo, scalar.hi, from);
  const place = { kind: 'memory', pointer: value, bytes: undefined, field: '', name: called.name } as const;
  store(an, st, place, given, argument);
}

/** Whatever a program calls it. */
export const DRAWS = /^(?:[a-z]*_?)?rand(?:om)?(?:_r|32|64|int)?$/i;
export const draw: Model = ({ name }) =>
  name === 'rand' || name === 'random' ? chosen(0, INT.hi, CHANCE) : chosen(INT.lo, INT.hi, CHANCE);

export const INPUTS: readonly (readonly [string, Model])[] = [
  ['fgets', line(1)],
  ['fgetws', line(4)],
  ['gets', unlimited],
  ['read', bytes(FILE)],
  ['recv', bytes(NETWORK)],
  ['recvfrom', bytes(NETWORK)],
  ['fread', items],
  ['getenv', environment],
  ['GETENV', environment],
  ['atoi', number(INT)],
  ['atol', number(LONG)],
  ['atoll', number(LONG)],
  ['atof', number(REAL)],
  ['strtol', number(LONG)],
  ['strtoll', number(LONG)],
  ['strtoul', number(SIZE)],
  ['strtoull', number(SIZE)],
  ['strtod', number(REAL)],
  ['wcstol', number(LONG)],
  ['scanf', scan(0)],
  ['fscanf', scan(1)],
  ['sscanf', scan(1)],
];
