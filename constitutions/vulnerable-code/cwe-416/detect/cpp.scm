; triggers: c_str data
; says: a text is kept that ends with the statement
; strength: likely

; const char* name = (first + last).c_str();
((init_declarator declarator: (pointer_declarator) value: (call_expression function: (field_expression
  argument: [
    (parenthesized_expression (binary_expression operator: "+"))
    (call_expression function: (qualified_identifier) @maker)
    (call_expression function: (field_expression field: (field_identifier) @maker))
  ]
  field: (field_identifier) @gives))) @flaw
 (#any-of? @gives "c_str" "data")
 (#match? @maker "^(?:std::(?:string|to_string|wstring)|str|substr|string)$"))
((init_declarator declarator: (pointer_declarator) value: (call_expression function: (field_expression
  argument: (parenthesized_expression (binary_expression operator: "+")) field: (field_identifier) @gives))) @flaw
 (#any-of? @gives "c_str" "data"))
