; triggers: if while for return do
; says: an operator does something else than what is meant
; strength: likely

; if (user = 0)
((if_statement condition: (condition_clause value: (assignment_expression operator: "=" right: [(number_literal) (char_literal) (true) (false) (null)]))) @flaw)

; state == 0;
((expression_statement . (binary_expression left: [(identifier) (field_expression) (subscript_expression) (pointer_expression)] operator: "==") .) @flaw)

; flags && WRITABLE, where WRITABLE is one bit of a mask
((binary_expression left: (identifier) @flags operator: "&&" right: (identifier) @flag) @flaw
 (#match? @flags "[fF]lags$|^mode$|perms?$|[mM]ask$")
 (#match? @flag "^[A-Z][A-Z0-9]*_[A-Z0-9_]+$"))

; !flags & LOCKED
((binary_expression left: (unary_expression operator: "!" argument: (identifier)) operator: "&" right: [(identifier) (number_literal)] @flag) @flaw
 (#match? @flag "^[A-Z][A-Z0-9_]+$|^0x|^[2-9]"))

; kind & MASK == ADMIN
((binary_expression operator: "&" right: (binary_expression left: [(identifier) (number_literal)] @mask operator: "==" right: (_))) @flaw
 (#match? @mask "^[A-Z][A-Z0-9_]+$|^0x|^\\d"))
