; triggers: null
; says: something is asked of an object that is null there
; strength: likely

; text != null & text.length() > 0
((binary_expression left: (binary_expression left: (identifier) @one operator: "!=" right: (null_literal)) operator: "&" right: (_) @right) @flaw
 (#match? @right "^[(]?\\w+[.]"))
((binary_expression left: (binary_expression left: (identifier) @one operator: "==" right: (null_literal)) operator: "|" right: (_) @right) @flaw
 (#match? @right "^[(!]*\\w+[.]"))

; text == null && text.isEmpty(), text != null || text.isEmpty()
((binary_expression left: (binary_expression left: (identifier) @one operator: "==" right: (null_literal)) operator: "&&" right: (method_invocation object: (identifier) @two)) @flaw
 (#eq? @one @two))
((binary_expression left: (binary_expression left: (identifier) @one operator: "!=" right: (null_literal)) operator: "||" right: (method_invocation object: (identifier) @two)) @flaw
 (#eq? @one @two))

; if (text == null) { … text.length() … }
((if_statement
  condition: (parenthesized_expression (binary_expression left: (identifier) @one operator: "==" right: (null_literal)))
  consequence: (block . (_ [(method_invocation object: (identifier) @two) (method_invocation arguments: (argument_list (method_invocation object: (identifier) @two)))]))) @flaw
 (#eq? @one @two))

; text.length(); if (text != null)
((block) @flaw
 (#match? @flaw "^[{](?:[^{}]*;)?\\s*(?=\\S)(?!([a-z]\\w*)\\s*=[^=;]*\\b\\1[.])(?!if|for|while|return|else|case|do\\b)(?:[^{};?&|]*[^\\w{}.;?&|])?([a-z]\\w*)[.]\\w+[(](?:(?!\\b\\2\\s*=[^=]|\\b(?:if|for|while|return|else|case|do)\\b)[^{}?])*;\\s*if\\s*[(]\\s*\\2\\s*[!=]=\\s*null\\s*[)]"))

; String text = null; text.length();
((block (local_variable_declaration declarator: (variable_declarator name: (identifier) @one value: (null_literal))) .
  (_ [(method_invocation object: (identifier) @two) (method_invocation arguments: (argument_list (method_invocation object: (identifier) @two))) (variable_declarator value: (method_invocation object: (identifier) @two))])) @flaw
 (#eq? @one @two))

; name == null ? name.trim() : ""
((ternary_expression condition: (binary_expression left: (identifier) @one operator: "==" right: (null_literal)) consequence: (method_invocation object: (identifier) @two)) @flaw
 (#eq? @one @two))
((ternary_expression condition: (binary_expression left: (identifier) @one operator: "!=" right: (null_literal)) alternative: (method_invocation object: (identifier) @two)) @flaw
 (#eq? @one @two))
