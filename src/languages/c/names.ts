import type { Naming, NamingRule, Namings } from '../definitions.ts';
import type { Syntax } from '../syntax.ts';

/** Declarators and names nest as deep as a program writes them; deeper than this nobody does. */
const DEEPEST = 32;

/** What stands around a declared name: `*f`, `f[3]`, `(f)`, `f(int)`, `f = 1`. */
const WRAPPERS: readonly string[] = [
  'pointer_declarator',
  'reference_declarator',
  'array_declarator',
  'function_declarator',
  'parenthesized_declarator',
  'init_declarator',
  'attributed_declarator',
  'variadic_declarator',
];

/** The node of the name that a declarator declares; undefined where it declares none. */
export function declaredName(syntax: Syntax, declarator: number | undefined): number | undefined {
  let current = declarator;
  for (let depth = 0; current !== undefined && depth < DEEPEST; depth++) {
    if (!WRAPPERS.includes(syntax.kind(current))) return current;
    current = innerDeclarator(syntax, current);
  }
  return undefined;
}

/** Only some wrappers name what they wrap. */
export const innerDeclarator = (syntax: Syntax, at: number): number | undefined =>
  syntax.child(at, 'declarator') ??
  syntax.children(at).find((child) => /(?:declarator|identifier|_name)$/.test(syntax.kind(child)));

/** `tc::Shop::st` is `tc.Shop.st`; a template's arguments are left out. */
export const dotted = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, '')
    .replace(/^::/, '')
    .replace(/\s+/g, '')
    .replaceAll('::', '.');

/** Functions of C that C++ has under `std::` too. */
const OF_C = new Set(
  [
    'system getenv abort exit _Exit atoi atol atof strtod strtof strtol strtold strtoll strtoul strtoull rand srand',
    'malloc calloc realloc free memcpy memmove memset memcmp memchr strcpy strncpy strcat strncat strcmp strncmp strlen',
    'strchr strrchr strstr strtok strpbrk printf sprintf snprintf vprintf vsprintf vsnprintf fprintf vfprintf scanf fscanf',
    'sscanf fopen freopen fgets fputs fread fwrite fclose fseek ftell fgetc getc getchar gets puts remove rename tmpnam',
    'tmpfile',
  ].flatMap((line) => line.split(' ')),
);

export const plainName = (dottedName: string): string => {
  const name = /^std\.(\w+)$/.exec(dottedName)?.[1];
  return name !== undefined && OF_C.has(name) ? name : dottedName;
};

const functionName: NamingRule = (syntax, at) => {
  const name = declaredName(syntax, syntax.child(at, 'declarator'));
  return name === undefined ? undefined : { kind: 'function', name: dotted(syntax.slice(name)) };
};

/** A struct with a body holds what is declared in it; one that is only named defines nothing. */
const type: NamingRule = (syntax, at, parent) => {
  if (syntax.child(at, 'body') === undefined) return undefined;
  const name = syntax.child(at, 'name');
  if (name !== undefined) return { kind: 'class', name: dotted(syntax.slice(name)) };
  const bound = parent === undefined ? undefined : declaredName(syntax, syntax.child(parent, 'declarator'));
  const naming: Naming = { kind: 'class', name: '' };
  return bound === undefined ? naming : { ...naming, boundTo: dotted(syntax.slice(bound)) };
};

const namespace: NamingRule = (syntax, at) => {
  const name = syntax.child(at, 'name');
  return name === undefined ? undefined : { kind: 'namespace', name: dotted(syntax.slice(name)) };
};

const lambda: NamingRule = (syntax, _at, parent) => {
  const bound =
    parent !== undefined && syntax.kind(parent) === 'init_declarator' ? declaredName(syntax, parent) : undefined;
  return bound === undefined
    ? { kind: 'function', name: '', inline: 'always' }
    : { kind: 'function', name: '', boundTo: dotted(syntax.slice(bound)), inline: 'in-function' };
};

/** C's structs hold no functions: they are no units, and do not qualify a name. */
export const C_NAMINGS: Namings = new Map<string, NamingRule>([['function_definition', functionName]]);

export const CPP_NAMINGS: Namings = new Map<string, NamingRule>([
  ...C_NAMINGS,
  ['class_specifier', type],
  ['struct_specifier', type],
  ['union_specifier', type],
  ['namespace_definition', namespace],
  ['lambda_expression', lambda],
]);
