import type { ModuleSource } from '../../../contracts/judge.ts';
import type { FunctionDefinition, Statement } from '../../../contracts/program.ts';
import { Analysis, type Finding, type Machine, TooMany } from './analysis.ts';
import { definedIn } from './constants.ts';
import { evaluateExpression } from './evaluate.ts';
import { follow, followBlock } from './execute.ts';
import { checkLeaks } from './heap.ts';
import { calledMacros } from './macros.ts';
import { splitWays } from './split.ts';
import { State } from './state.ts';
import { baseOf, parseType, scalarOf, sizeOfType } from './types.ts';
import { ANY, between, chosen, pointTo, type Value } from './values.ts';

/** The functions that a file defines, wherever they stand. */
function functionsIn(
  statements: readonly Statement[],
  found: FunctionDefinition[] = [],
): readonly FunctionDefinition[] {
  for (const statement of statements) {
    if (statement.kind === 'define') found.push(statement.definition);
    else if (statement.kind === 'class') functionsIn(statement.definition.body, found);
    else if (statement.kind === 'block') functionsIn(statement.body, found);
  }
  return found;
}

const MACHINE: Machine = { evaluate: evaluateExpression, split: splitWays, block: followBlock };

/** Looks through every function of a file of C or C++ for misuse of memory and numbers. */
export function checkMemory(module: ModuleSource): readonly Finding[] {
  const functions = functionsIn(module.statements);
  const byName = new Map(functions.map((definition) => [definition.name, definition]));
  const an = new Analysis(module, { ...definedIn(module.text), macros: calledMacros(module.text) }, byName, MACHINE);
  const shared = sharedState(an, module.statements);
  for (const definition of functions) {
    if (an.isSpent) break;
    try {
      checkFunction(an, definition, shared);
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
    }
  }
  return an.findings;
}

/** What all functions see: the file's arrays, and its constants. */
function sharedState(an: Analysis, statements: readonly Statement[]): State {
  const st = new State();
  const own = statements.filter(({ kind }) => kind === 'declare' || kind === 'assign');
  try {
    follow(an, [st], own);
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
  }
  for (const { id, how } of st.memory.values())
    if (how === 'array')
      st.change(id, { escaped: true, how: 'static', written: Number.POSITIVE_INFINITY, text: undefined });
  for (const statement of own) {
    if (statement.kind !== 'declare') continue;
    const id = st.scope.get(statement.name) ?? '';
    an.kept.add(id);
    const isConstant = /\bconst\b/.test(statement.type) && statement.pointers === 0;
    if (statement.dimensions.length === 0 && !isConstant) st.values.set(id, ANY);
  }
  return st;
}

function checkFunction(an: Analysis, definition: FunctionDefinition, shared: State): void {
  an.begin(definition);
  const st = shared.copy();
  for (const { name, annotation = '' } of definition.parameters) declareParameter(an, st, name, annotation, definition);
  const ways = followBlock(an, [st], definition.body);
  if (definition.name === 'main') return;
  const leaks = (state: State, value?: Value): void => {
    an.doubtful = state.doubted;
    checkLeaks(an, state, value);
  };
  for (const state of ways.on) leaks(state);
  for (const { how, state, value } of ways.out) if (how === 'return' || how === 'throw') leaks(state, value);
}

/** What a caller gives is not known. */
function declareParameter(
  an: Analysis,
  st: State,
  name: string,
  annotation: string,
  definition: FunctionDefinition,
): void {
  if (name === '') return;
  const { pointers } = parseType(annotation);
  const base = baseOf(annotation.replace(/\[[^\]]*\]/g, ''));
  const id = `${name}@parameter`;
  st.scope = new Map([...st.scope, [name, id]]);
  an.types.set(id, { base, pointers, isArray: false });
  const scalar = pointers === 0 && !annotation.includes('&') ? scalarOf(base) : undefined;
  const value: Value = scalar === undefined || scalar.isReal ? ANY : between(scalar.lo, scalar.hi);
  st.values.set(id, pointers === 1 ? given(an, st, name, base, definition) : value);
}

/** What a caller has: as large as it likes, and, where it is a text, as long. */
function given(an: Analysis, st: State, name: string, base: string, node: FunctionDefinition): Value {
  const id = an.fresh();
  const isText = base === 'char';
  const origin = { says: `the parameter \`${name}\``, own: true };
  st.memory.set(id, {
    id,
    how: 'given',
    name,
    size: undefined,
    element: sizeOfType(base, 0).bytes,
    node,
    freed: undefined,
    escaped: true,
    written: Number.POSITIVE_INFINITY,
    text: isText ? { length: chosen(0, Number.POSITIVE_INFINITY, origin), filled: 0, ends: true } : undefined,
    variable: undefined,
  });
  return { ...pointTo(id), maybeNull: true };
}
