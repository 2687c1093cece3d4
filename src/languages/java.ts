import type { NodeKinds } from './grammar.ts';
import { EXPRESSIONS } from './java/expressions.ts';
import { NAMINGS } from './java/names.ts';
import { STATEMENTS } from './java/statements.ts';
import type { LanguageDefinition } from './language-definition.ts';

const KINDS: NodeKinds = {
  leaves: [
    'identifier',
    'type_identifier',
    'scoped_identifier',
    'scoped_type_identifier',
    'generic_type',
    'array_type',
    'integral_type',
    'floating_point_type',
    'boolean_type',
    'void_type',
    'type_parameters',
    'type_arguments',
    'throws',
    'permits',
    'package_declaration',
    'dimensions',
    'class_literal',
    'string_literal',
    'character_literal',
    'break_statement',
    'continue_statement',
    'asterisk',
    'this',
    'super',
  ],
  ignored: ['string_fragment', 'multiline_string_fragment', 'escape_sequence'],
  comments: ['line_comment', 'block_comment'],
  chains: ['binary_expression'],
  positional: [
    'program',
    'block',
    'expression_statement',
    'argument_list',
    'class_body',
    'array_initializer',
    'parenthesized_expression',
    'return_statement',
    'throw_statement',
    'update_expression',
    'method_reference',
  ],
};

/** Java, of any release. */
export const JAVA: LanguageDefinition = {
  wasm: 'tree-sitter-java.wasm',
  kinds: KINDS,
  namings: NAMINGS,
  rules: { expressions: EXPRESSIONS, statements: STATEMENTS },
};
