; triggers: while for
; says: a loop may never end
; strength: likely

; while (i < limit) { … } and nothing in it changes i or limit, or leaves
((block
  (local_variable_declaration declarator: (variable_declarator name: (identifier) @declared))
  (while_statement
    condition: (parenthesized_expression (binary_expression left: (identifier) @tested operator: ["<" "<=" ">" ">="] right: [(identifier) (decimal_integer_literal)]))
    body: (block) @body) @flaw)
 (#eq? @declared @tested)
 (#match? @flaw "^while\\s*[(]\\s*(\\w+)\\s*[<>]=?\\s*(\\w+)\\s*[)](?![^]*(?:\\b(?:\\1|\\2)\\s*(?:[-+*/%&|^]|<<|>>>?)?=(?!=)|\\b(?:\\1|\\2)\\s*(?:[+][+]|--)|(?:[+][+]|--)\\s*(?:\\1|\\2)\\b))")
 (#not-match? @body "\\b(?:break|return|throw|wait|await|exit)\\b"))

; for (int i = 0; i < n; i--)
((for_statement
  condition: (binary_expression left: (identifier) @one operator: ["<" "<="])
  update: (update_expression (identifier) @two) @step body: (_) @body) @flaw
 (#eq? @one @two)
 (#match? @step "--")
 (#not-match? @body "\\bbreak\\b|\\breturn\\b|\\bthrow\\b"))
