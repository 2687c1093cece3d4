import type { NodeKinds } from './grammar.ts';
import type { LanguageDefinition } from './language-definition.ts';
import type { Rules } from './lowering.ts';
import { EXPRESSIONS } from './python/expressions.ts';
import { NAMINGS } from './python/functions.ts';
import { STATEMENTS } from './python/statements.ts';

const KINDS: NodeKinds = {
  leaves: [
    'identifier',
    'integer',
    'float',
    'true',
    'false',
    'none',
    'ellipsis',
    'pass_statement',
    'break_statement',
    'continue_statement',
    'global_statement',
    'nonlocal_statement',
    'future_import_statement',
    'type',
    'type_parameter',
    'type_alias_statement',
    'relative_import',
    'wildcard_import',
  ],
  ignored: ['string_start', 'string_content', 'string_end', 'line_continuation', 'type_conversion'],
  comments: ['comment'],
  chains: ['binary_operator', 'boolean_operator'],
  positional: [
    'module',
    'block',
    'expression_statement',
    'argument_list',
    'keyword_argument',
    'call',
    'attribute',
    'subscript',
    'parameters',
    'tuple',
    'list',
    'dictionary',
    'pair',
    'string',
    'concatenated_string',
    'return_statement',
    'expression_list',
    'pattern_list',
    'parenthesized_expression',
    'dotted_name',
    'aliased_import',
    'import_statement',
    'import_from_statement',
    'decorator',
    'conditional_expression',
  ],
};

const rules: Rules = { expressions: EXPRESSIONS, statements: STATEMENTS };

/** Python 3, and what is left of Python 2. */
export const PYTHON: LanguageDefinition = {
  wasm: 'tree-sitter-python.wasm',
  kinds: KINDS,
  namings: NAMINGS,
  rules,
};
