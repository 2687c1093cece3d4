import type {
  Argument,
  Entry,
  Expression,
  FunctionDefinition,
  Node,
  Program,
  Statement,
} from '../../contracts/program.ts';
import { isContentName, isPromptName } from './prompt-keys.ts';

/** A string of a program that a model is given, or that documents a unit. */
export type ProgramString = Node & {
  readonly text: string;
  readonly name: string;
  readonly kind: 'prompt' | 'docstring';
};

/** Calls whose texts are messages to a model, by the last name of the callee. */
const MESSAGES =
  /^(?:System|Human|User|AI|Assistant|Developer)Message(?:PromptTemplate)?$|^(?:Chat)?PromptTemplate$|^from_(?:template|messages)$|^fromTemplate$|^fromMessages$|^(?:generate|stream)(?:Text|Object|_content|Content)$|^send_?[mM]essage$|^(?:with_?)?[sS]ystem_?(?:prompt|Prompt|instruction|Instruction)s?$/;
/** Names of arguments of a call of an SDK that are prompts although the word does not say so. */
const GIVEN = /^(?:system|template|contents?|input|persona|backstory|goal)$/;
/** Callees that reach a model, wherever they stand in the chain: `client.chat.completions.create`. */
const SDK =
  /\b(?:openai|anthropic|claude|gemini|genai|mistral|cohere|ollama|llm|chat|completions?|responses|messages|assistants|agents?|crew)\b/i;

/** The parts of a callee's name, in one. */
function chainOf(callee: Expression): string {
  if (callee.kind === 'name') return callee.name;
  if (callee.kind === 'member') return `${chainOf(callee.object)}.${callee.name}`;
  return callee.kind === 'call' ? chainOf(callee.callee) : '';
}

/** What a string says; of one with values in it all that is constant. Undefined for what is no string. */
function textOf(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? expression.value : undefined;
    case 'template':
      return expression.parts.map((part) => textOf(part) ?? '{}').join('');
    case 'binary': {
      if (expression.operator !== '+') return undefined;
      const [left, right] = [textOf(expression.left), textOf(expression.right)];
      return left === undefined && right === undefined ? undefined : `${left ?? '{}'}${right ?? '{}'}`;
    }
    default:
      return undefined;
  }
}

/** An expression, and the name under which it is a prompt. */
type Named = readonly [Expression, string | undefined];

const promptName = (name: string): string | undefined => (isPromptName(name) || name === 'system' ? name : undefined);

const unnamed = (...values: readonly (Expression | undefined)[]): readonly Named[] =>
  values.flatMap((value) => (value === undefined ? [] : [[value, undefined] as const]));

function assigned(targets: readonly Expression[], value: Expression): Named {
  const names = targets.map(chainOf).map((name) => name.split('.').at(-1) ?? '');
  return [value, names.find(isPromptName)];
}

/** What a statement evaluates, but for the statements in it. */
function valuesOf(statement: Statement): readonly Named[] {
  switch (statement.kind) {
    case 'assign':
      return [assigned(statement.targets, statement.value)];
    case 'evaluate':
    case 'return':
    case 'raise':
      return unnamed(statement.value);
    case 'branch':
      return unnamed(statement.test);
    case 'loop':
      return unnamed(statement.over, statement.test);
    case 'with':
      return unnamed(...statement.items.map(({ value }) => value));
    case 'define':
      return fallbacks(statement.definition);
    default:
      return [];
  }
}

const fallbacks = ({ parameters }: FunctionDefinition): readonly Named[] =>
  parameters.flatMap(({ name, fallback }) => (fallback === undefined ? [] : [[fallback, promptName(name)] as const]));

/** The statements in a statement. */
function bodiesOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'define':
    case 'class':
      return [statement.definition.body];
    case 'branch':
      return [statement.then, statement.otherwise];
    case 'loop':
    case 'with':
    case 'block':
      return [statement.body];
    case 'attempt':
      return [statement.body, ...statement.handlers, statement.otherwise, statement.finally];
    default:
      return [];
  }
}

function argumentsOf(callee: Expression, args: readonly Argument[], name: string | undefined): readonly Named[] {
  const chain = chainOf(callee);
  const last = chain.split('.').at(-1) ?? '';
  const speaks = MESSAGES.test(last);
  const reaches = speaks || SDK.test(chain);
  return args.map(({ name: given, value }): Named => {
    if (given === undefined) return [value, speaks ? last : name];
    return [value, promptName(given) ?? (reaches && GIVEN.test(given) ? given : undefined)];
  });
}

/** A chat message is known by its role: what it says is a prompt. */
function entriesOf(entries: readonly Entry[], name: string | undefined): readonly Named[] {
  const keys = entries.map(({ key }) => (key === undefined ? '' : (textOf(key) ?? chainOf(key))));
  const isMessage = keys.includes('role');
  return entries.map(({ value }, index): Named => {
    const key = keys[index] ?? '';
    const own = isMessage && isContentName(key) ? `${key} of a message` : promptName(key);
    return [value, own ?? name];
  });
}

/** The expressions in an expression. */
function partsOf(expression: Expression, name: string | undefined): readonly Named[] {
  switch (expression.kind) {
    case 'call':
      return [[expression.callee, undefined], ...argumentsOf(expression.callee, expression.args, name)];
    case 'collection':
      return entriesOf(expression.entries, name);
    case 'function':
      return fallbacks(expression.definition);
    case 'assignment':
      return [assigned([expression.target], expression.value)];
    case 'member':
      return [[expression.object, name]];
    case 'conditional':
      return [
        [expression.then, name],
        [expression.otherwise, name],
      ];
    case 'binary':
      return [
        [expression.left, name],
        [expression.right, name],
      ];
    case 'unary':
      return [[expression.operand, name]];
    case 'comprehension':
      return [[expression.element, name]];
    case 'other':
    case 'template':
      return unnamed(...expression.parts);
    default:
      return [];
  }
}

function* inExpression([expression, name]: Named): Iterable<ProgramString> {
  const text = name === undefined ? undefined : textOf(expression);
  if (text !== undefined) {
    yield { start: expression.start, end: expression.end, text, name: name ?? '', kind: 'prompt' };
    return;
  }
  for (const part of partsOf(expression, name)) yield* inExpression(part);
  if (expression.kind === 'function') yield* inStatements(expression.definition.body);
}

/** A string that stands alone at the beginning documents what it begins. */
function* inStatements(statements: readonly Statement[]): Iterable<ProgramString> {
  const [first] = statements;
  const said = first?.kind === 'evaluate' ? textOf(first.value) : undefined;
  if (first !== undefined && said !== undefined)
    yield { start: first.start, end: first.end, text: said, name: '', kind: 'docstring' };
  for (const statement of statements) {
    for (const value of valuesOf(statement)) yield* inExpression(value);
    for (const body of bodiesOf(statement)) yield* inStatements(body);
  }
}

/** Strings that are prompts by their name or by whom they are given to, and docstrings, in source order, each once: a field may be a statement of its class and of its constructor. */
export const stringsOf = (program: Program): readonly ProgramString[] =>
  [...new Map([...inStatements(program.body())].map((one) => [`${one.start}:${one.end}`, one])).values()].toSorted(
    (a, b) => a.start - b.start,
  );
