import { EXPRESSIONS } from './go/expressions.ts';
import { NAMINGS } from './go/names.ts';
import { STATEMENTS } from './go/statements.ts';
import type { NodeKinds } from './grammar.ts';
import type { LanguageDefinition } from './language-definition.ts';

const KINDS: NodeKinds = {
  leaves: [
    'identifier',
    'field_identifier',
    'type_identifier',
    'package_identifier',
    'blank_identifier',
    'label_name',
    'package_clause',
    'type_declaration',
    'type_parameter_list',
    'type_arguments',
    'qualified_type',
    'pointer_type',
    'slice_type',
    'array_type',
    'map_type',
    'channel_type',
    'function_type',
    'struct_type',
    'interface_type',
    'generic_type',
    'interpreted_string_literal',
    'raw_string_literal',
    'rune_literal',
    'break_statement',
    'continue_statement',
    'goto_statement',
    'fallthrough_statement',
    'dot',
  ],
  ignored: ['interpreted_string_literal_content', 'raw_string_literal_content', 'escape_sequence'],
  comments: ['comment'],
  chains: ['binary_expression'],
  positional: [
    'source_file',
    'block',
    'statement_list',
    'expression_statement',
    'expression_list',
    'argument_list',
    'parenthesized_expression',
    'return_statement',
    'literal_element',
    'inc_statement',
    'dec_statement',
  ],
};

/** Go, with type parameters. */
export const GO: LanguageDefinition = {
  wasm: 'tree-sitter-go.wasm',
  kinds: KINDS,
  namings: NAMINGS,
  rules: { expressions: EXPRESSIONS, statements: STATEMENTS },
};
