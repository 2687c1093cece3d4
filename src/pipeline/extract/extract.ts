import type { Outline, Program } from '../../contracts/program.ts';
import { type LineRange, type Span, touches } from '../../contracts/span.ts';
import type { Unit } from '../../contracts/suspicion.ts';

/** The unit of the statements outside functions. */
export const MODULE_UNIT = '<module>';

type Range = { readonly start: number; readonly end: number };

const isFunction = (one: Outline): boolean => one.kind !== 'class';

/** Functions that no other function holds: what is left of the text between them is the module's. */
function outermost(functions: readonly Outline[]): readonly Range[] {
  const found: Range[] = [];
  let end = 0;
  for (const one of functions) {
    if (one.end <= end) continue;
    found.push(one);
    end = one.end;
  }
  return found;
}

/** The text outside the given ranges with comments taken out too. */
function outside(program: Program, ranges: readonly Range[]): string {
  const skipped = [...ranges, ...program.comments()].sort((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let from = 0;
  for (const { start, end } of skipped) {
    if (start > from) text += program.text.slice(from, start);
    from = Math.max(from, end);
  }
  return text + program.text.slice(from);
}

/** Whether anything stands outside functions; a class's own line says nothing by itself but its body may. */
const hasModuleCode = (program: Program, functions: readonly Outline[]): boolean =>
  /[^\s;{}]/u.test(outside(program, outermost(functions)));

function moduleUnit(program: Program): Unit {
  const { path, language, text } = program;
  const span = program.span({ start: 0, end: text.length });
  return { path, language, kind: 'module', qualifiedName: MODULE_UNIT, span };
}

/**
 * The units of a file: functions and methods in source order, nested ones included, then one for the statements outside
 * of them, if there are any. Needs the outline only; nothing is lowered.
 */
export function extractUnits(program: Program): readonly Unit[] {
  const { path, language } = program;
  const functions = program.outline.filter(isFunction);
  const units = functions.map(
    (one): Unit => ({
      path,
      language,
      kind: one.kind === 'method' ? 'method' : 'function',
      qualifiedName: one.qualifiedName,
      span: program.span(one),
    }),
  );
  return hasModuleCode(program, functions) ? [...units, moduleUnit(program)] : units;
}

const before = (lineA: number, columnA: number, lineB: number, columnB: number): boolean =>
  lineA < lineB || (lineA === lineB && columnA <= columnB);

/** Whether one span lies in another; the same span does. */
const holds = (outer: Span, inner: Span): boolean =>
  before(outer.startLine, outer.startColumn, inner.startLine, inner.startColumn) &&
  before(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn);

/** The innermost unit that holds a span: the function around it, else the module; undefined when no unit does. */
export function unitAt(units: readonly Unit[], span: Span): Unit | undefined {
  let found: Unit | undefined;
  for (const unit of units) {
    const inside = unit.kind === 'module' ? found === undefined : holds(unit.span, span);
    if (inside && (found === undefined || found.kind === 'module' || holds(found.span, unit.span))) found = unit;
  }
  return found;
}

/** Whether some line of the range belongs to no function at all: then it is the module's. */
function leavesFunctions(range: LineRange, functions: readonly Unit[], lastLine: number): boolean {
  const spans = functions
    .map(({ span }) => ({ start: span.startLine, end: span.endLine }))
    .sort((a, b) => a.start - b.start);
  let line = range.start;
  const end = Math.min(range.end, lastLine);
  for (const span of spans) {
    if (span.start > line) break;
    line = Math.max(line, span.end + 1);
  }
  return line <= end;
}

/**
 * Units with a line among the given ones. A function counts when any of its lines does, those of functions nested in it
 * included; the module when a line outside all functions does.
 */
export function unitsInScope(units: readonly Unit[], inScope: readonly LineRange[]): readonly Unit[] {
  const functions = units.filter((unit) => unit.kind !== 'module');
  return units.filter((unit) => {
    if (unit.kind !== 'module') return touches(inScope, unit.span);
    return inScope.some((range) => leavesFunctions(range, functions, unit.span.endLine));
  });
}
