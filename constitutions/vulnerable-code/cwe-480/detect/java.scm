; triggers: if while return
; says: an operator does something else than what is meant
; strength: likely

; if (locked = false)
((if_statement condition: (parenthesized_expression . (assignment_expression operator: "=" right: [(true) (false)]) .)) @flaw)
((while_statement condition: (parenthesized_expression . (assignment_expression operator: "=" right: [(true) (false)]) .)) @flaw)

; role == "admin"
((binary_expression left: (_) @left operator: ["==" "!="] right: (string_literal)) @flaw
 (#not-match? @left "^\"|^null$|\\bintern[(]"))
((binary_expression left: (string_literal) operator: ["==" "!="] right: [(identifier) (method_invocation) (field_access)] @right) @flaw
 (#not-match? @right "\\bintern[(]"))
