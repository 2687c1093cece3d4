import type { Argument, Entry, Expression, FunctionDefinition, Statement } from '../../contracts/program.ts';
import { isContentName, isPromptName } from './prompt-keys.ts';
import { chainOf, type Lists, textOf } from './texts.ts';

/** Calls whose texts are messages to a model, by the last name of the callee. */
export const MESSAGES =
  /^(?:System|Human|User|AI|Assistant|Developer)Message(?:PromptTemplate)?$|^(?:Chat)?PromptTemplate$|^from_(?:template|messages)$|^fromTemplate$|^fromMessages$|^(?:generate|stream)(?:Text|Object|_content|Content)$|^send_?[mM]essage$|^(?:with_?)?[sS]ystem_?(?:prompt|Prompt|instruction|Instruction)s?$/;
/** Names of arguments of a call of an SDK that are prompts although the word does not say so. */
const GIVEN = /^(?:system|template|contents?|input|persona|backstory|goal)$/;
/** Callees that reach a model, wherever they stand in the chain: `client.chat.completions.create`. */
const SDK =
  /\b(?:openai|anthropic|claude|gemini|genai|mistral|cohere|ollama|llm|chat|completions?|responses|messages|assistants|agents?|crew)\b/i;

export const NONE: Lists = new Map();

/** An expression, and the name under which it is a prompt. */
export type Named = readonly [Expression, string | undefined];

const promptName = (name: string): string | undefined => (isPromptName(name) || name === 'system' ? name : undefined);

const unnamed = (...values: readonly (Expression | undefined)[]): readonly Named[] =>
  values.flatMap((value) => (value === undefined ? [] : [[value, undefined] as const]));

function assigned(targets: readonly Expression[], value: Expression): Named {
  const names = targets.map(chainOf).map((name) => name.split('.').at(-1) ?? '');
  return [value, names.find(isPromptName)];
}

/** What a statement evaluates, but for the statements in it. */
export function valuesOf(statement: Statement): readonly Named[] {
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
  const keys = entries.map(({ key }) => (key === undefined ? '' : (textOf(key, NONE) ?? chainOf(key))));
  const isMessage = keys.includes('role');
  return entries.map(({ value }, index): Named => {
    const key = keys[index] ?? '';
    const own = isMessage && isContentName(key) ? `${key} of a message` : promptName(key);
    return [value, own ?? name];
  });
}

/** The expressions in an expression. */
export function partsOf(expression: Expression, name: string | undefined): readonly Named[] {
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
