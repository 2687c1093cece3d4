import type { Expression } from '../../../contracts/program.ts';
import { type Analysis, evaluate } from './analysis.ts';
import type { Call } from './called.ts';
import { isReturn } from './ends.ts';
import { setByMacro } from './macros.ts';
import { locate } from './places.ts';
import type { State } from './state.ts';
import { handOn, setVariable } from './stores.ts';
import { ANY, type Value } from './values.ts';

/** What only looks at what it is given: named for showing, comparing, measuring. */
const LOOKS = new RegExp(
  `^_*(?:${[
    'print|log|dump|show|display|debug|trace|warn|err|fprint|puts|fputs|putw|put_?s|perror|assert|check',
    'str(?:n?case)?n?cmp|memcmp|wcscmp|strn?len|is[A-Z_]|has[A-Z_]|hash|crc|isalpha|isdigit|isalnum|isspace',
    'fflush|feof|ferror|setvbuf|write|send|fwrite|access|stat|unlink|remove|system|close',
    'shutdown|bind|connect|listen|setsockopt|inet_|hton|ntoh',
    'f?getw?c$|ungetc|fputw?c|putc|fseek|ftell|rewind|fileno|clearerr|toupper|tolower|qsort|bsearch|time|ctime|clock|sleep|usleep',
  ].join('|')})`,
  'i',
);

/** `&end`: what is given by its address may be set by the call, whatever it is for. */
export function filled(an: Analysis, st: State, argument: Expression): void {
  if (argument.kind === 'conditional') {
    filled(an, st, argument.then);
    filled(an, st, argument.otherwise);
  }
  if (argument.kind !== 'unary' || argument.operator !== '&') return;
  const place = locate(an, st, argument.operand);
  if (place?.kind === 'variable' && st.values.get(place.id)?.kind === 'unset') st.values.set(place.id, ANY);
}

/** A function that is not followed: what it is given by address may be changed, kept or given back. */
export function unknown(an: Analysis, st: State, expression: Call, name: string, args: readonly Expression[]): Value {
  setByMacro(an, st, expression, name);
  const looks = LOOKS.test(name) && !isReturn(name) && !an.functions.has(name);
  const mayAssign = !looks && (an.isCpp || /^[A-Z_0-9]+$/.test(name)) && !isInherited(name);
  for (const argument of args) {
    const value = given(an, st, argument, { mayAssign, mayWrite: !looks && !an.functions.has(name) });
    filled(an, st, argument);
    if (value.kind !== 'pointer') continue;
    if (looks && !isBlank(st, value)) look(an, st, value, expression, name);
    else handOver(an, st, value, expression, name);
  }
  if (!looks) {
    st.undecide(undefined);
    forgetKept(an, st);
  }
  return ANY;
}

type Macro = { readonly mayAssign: boolean; readonly mayWrite: boolean };

/** The value of an argument, which a macro may set instead of reading it. */
function given(an: Analysis, st: State, argument: Expression, { mayAssign, mayWrite }: Macro): Value {
  const isSet = argument.kind === 'name' && mayAssign;
  if (isSet) forget(an, st, argument);
  const isPart = argument.kind === 'index' && mayWrite;
  if (isPart) written(an, st, argument);
  return isSet || isPart ? quietly(an, st, argument) : evaluate(an, st, argument);
}

/** A function that is not followed may set whatever outlives it, and what somebody holds the address of. */
function forgetKept(an: Analysis, st: State): void {
  for (const { variable, escaped } of st.memory.values())
    if (variable !== undefined && escaped && st.values.get(variable)?.kind === 'unset') st.values.set(variable, ANY);
  for (const [key, value] of st.values) {
    const dot = key.indexOf('.');
    if (dot > 0 && an.kept.has(key.slice(0, dot))) st.values.delete(key);
    else if (value.kind === 'pointer' && an.kept.has(key) && an.types.get(key)?.isArray !== true)
      st.values.set(key, ANY);
  }
}

/** `GET32(words[i], bytes)`: what looks like a function may be a macro that sets the element. */
function written(an: Analysis, st: State, argument: Extract<Expression, { kind: 'index' }>): void {
  const holder = quietly(an, st, argument.object);
  if (holder.kind === 'pointer') st.change(holder.object, { written: Number.POSITIVE_INFINITY });
}

const isInherited = (name: string): boolean => name === 'sizeof' || name === 'static_cast';

function quietly(an: Analysis, st: State, argument: Expression): Value {
  an.quiet += 1;
  const value = evaluate(an, st, argument);
  an.quiet -= 1;
  return value;
}

/** A reference may be set by what it is given to. */
function forget(an: Analysis, st: State, argument: Expression): void {
  const place = locate(an, st, argument);
  if (place?.kind !== 'variable' || an.types.get(place.id)?.isArray === true) return;
  const value = st.values.get(place.id);
  if (value !== undefined && value.kind !== 'pointer') setVariable(an, st, place.id, ANY, argument);
}

/** Memory that nobody has written yet is there to be filled, whatever the function is called. */
const isBlank = (st: State, { object }: Extract<Value, { kind: 'pointer' }>): boolean => {
  const memory = st.memory.get(object);
  return memory?.written === 0 && (memory.how === 'array' || memory.how === 'malloc');
};

function look(an: Analysis, st: State, value: Value, expression: Call, name: string): void {
  if (value.kind !== 'pointer') return;
  const memory = st.memory.get(value.object);
  if (memory?.freed !== undefined)
    an.report('freed-use', expression, name, `is given \`${memory.name}\` after it was given back`);
  const text = memory?.text;
  if (
    memory !== undefined &&
    text !== undefined &&
    memory.size !== undefined &&
    /print|puts|log|show|display/i.test(name)
  ) {
    const room = memory.size.lo / memory.element;
    if (!text.ends && text.filled >= room && memory.size.lo === memory.size.hi)
      an.report('unended-text', expression, name, `is given \`${memory.name}\` as a text, which has no end`);
  }
}

function handOver(an: Analysis, st: State, value: Value, expression: Call, name: string): void {
  if (value.kind !== 'pointer') return;
  const memory = st.memory.get(value.object);
  if (memory === undefined) return;
  if (memory.freed !== undefined && name !== '' && !/free|delete|release|destroy|unref|put/i.test(name))
    an.report('freed-use', expression, name, `is given \`${memory.name}\` after it was given back`, {
      strength: 'possible',
    });
  if (memory.variable !== undefined) {
    // What the variable points to may be given back, or moved, with it.
    handOn(st, st.values.get(memory.variable) ?? ANY);
    st.values.set(memory.variable, ANY);
  }
  st.change(memory.id, { escaped: true, written: Number.POSITIVE_INFINITY, text: undefined });
  st.forgetParts(memory.id);
}
