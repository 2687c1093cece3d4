import type { NodeKinds } from './grammar.ts';
import { EXPRESSIONS } from './javascript/expressions.ts';
import { NAMINGS } from './javascript/names.ts';
import { STATEMENTS } from './javascript/statements.ts';
import type { LanguageDefinition } from './language-definition.ts';

/** Types say nothing at run time: what is inside them is not looked at. */
const TYPES = [
  'type_annotation',
  'asserts_annotation',
  'type_predicate_annotation',
  'type_arguments',
  'type_parameters',
  'interface_declaration',
  'type_alias_declaration',
  'function_signature',
  'method_signature',
  'abstract_method_signature',
  'index_signature',
  'ambient_declaration',
  'implements_clause',
  'object_type',
  'union_type',
  'generic_type',
  'predefined_type',
  'function_type',
  'accessibility_modifier',
  'override_modifier',
] as const;

const KINDS: NodeKinds = {
  leaves: [
    ...TYPES,
    'identifier',
    'property_identifier',
    'private_property_identifier',
    'shorthand_property_identifier',
    'shorthand_property_identifier_pattern',
    'statement_identifier',
    'type_identifier',
    'string',
    'number',
    'this',
    'super',
    'true',
    'false',
    'null',
    'undefined',
    'regex_pattern',
    'regex_flags',
    'jsx_text',
    'meta_property',
    'debugger_statement',
    'empty_statement',
    'hash_bang_line',
    'import_attribute',
  ],
  ignored: ['string_fragment', 'escape_sequence', 'optional_chain'],
  comments: ['comment', 'html_comment'],
  chains: ['binary_expression'],
  positional: [
    'program',
    'statement_block',
    'expression_statement',
    'arguments',
    'array',
    'object',
    'array_pattern',
    'object_pattern',
    'formal_parameters',
    'parenthesized_expression',
    'sequence_expression',
    'return_statement',
    'lexical_declaration',
    'variable_declaration',
    'template_string',
    'template_substitution',
    'spread_element',
    'await_expression',
    'as_expression',
    'non_null_expression',
    'jsx_attribute',
    'jsx_expression',
    'class_heritage',
    'import_clause',
    'named_imports',
    'export_clause',
    'enum_body',
    'decorator',
  ],
};

const of = (wasm: string): LanguageDefinition => ({
  wasm,
  kinds: KINDS,
  namings: NAMINGS,
  rules: { expressions: EXPRESSIONS, statements: STATEMENTS },
});

/** JavaScript with JSX, as modules or scripts. */
export const JAVASCRIPT = of('tree-sitter-javascript.wasm');
export const TYPESCRIPT = of('tree-sitter-typescript.wasm');
/** TypeScript with JSX. Its own grammar, for `<T>x` means something else there. */
export const TSX = of('tree-sitter-tsx.wasm');
