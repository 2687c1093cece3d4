import { EXPRESSIONS } from './c/expressions.ts';
import { C_NAMINGS, CPP_NAMINGS } from './c/names.ts';
import { STATEMENTS } from './c/statements.ts';
import type { NodeKinds } from './grammar.ts';
import type { LanguageDefinition } from './language-definition.ts';

const KINDS: NodeKinds = {
  leaves: [
    'identifier',
    'field_identifier',
    'type_identifier',
    'statement_identifier',
    'namespace_identifier',
    'primitive_type',
    'sized_type_specifier',
    'storage_class_specifier',
    'type_qualifier',
    'access_specifier',
    'number_literal',
    'char_literal',
    'system_lib_string',
    'string_literal',
    'raw_string_literal',
    'true',
    'false',
    'null',
    'nullptr',
    'this',
    'auto',
    'operator_name',
    'destructor_name',
    'break_statement',
    'continue_statement',
    'goto_statement',
    'preproc_def',
    'preproc_function_def',
    'preproc_call',
    'preproc_directive',
    'template_parameter_list',
    'template_argument_list',
    'using_declaration',
    'alias_declaration',
    'type_definition',
    'static_assert_declaration',
    'friend_declaration',
    'attribute_declaration',
    'attribute_specifier',
    'gnu_asm_expression',
    'ms_call_modifier',
  ],
  ignored: ['string_content', 'escape_sequence', 'character', 'lambda_default_capture'],
  comments: ['comment'],
  chains: ['binary_expression'],
  positional: [
    'translation_unit',
    'compound_statement',
    'expression_statement',
    'argument_list',
    'declaration_list',
    'field_declaration_list',
    'initializer_list',
    'parenthesized_expression',
    'return_statement',
    'concatenated_string',
  ],
};

const of = (wasm: string, namings: LanguageDefinition['namings']): LanguageDefinition => ({
  wasm,
  kinds: KINDS,
  namings,
  rules: { expressions: EXPRESSIONS, statements: STATEMENTS },
});

/** C, with what GNU adds to it. */
export const C = of('tree-sitter-c.wasm', C_NAMINGS);
/** C++, and headers, which both languages have. */
export const CPP = of('tree-sitter-cpp.wasm', CPP_NAMINGS);
