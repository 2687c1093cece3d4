; triggers: createHmac
; says: a signature is compared in a time that tells how much of it was right

; createHmac(…).update(…).digest('hex') === given
((binary_expression
  left: (call_expression function: (member_expression object: (_) @made property: (property_identifier) @digest))
  operator: ["==" "===" "!=" "!=="]
  right: (_) @other) @flaw
 (#match? @made "createHmac[(]")
 (#eq? @digest "digest")
 (#not-match? @other "^(null|undefined|[\"'`])"))

; given === createHmac(…).update(…).digest('hex')
((binary_expression
  left: (_) @other
  operator: ["==" "===" "!=" "!=="]
  right: (call_expression function: (member_expression object: (_) @made property: (property_identifier) @digest))) @flaw
 (#match? @made "createHmac[(]")
 (#eq? @digest "digest")
 (#not-match? @other "^(null|undefined|[\"'`])"))

; const expected = createHmac(…).digest('hex'); … return given === expected
((statement_block
   (lexical_declaration (variable_declarator
     name: (identifier) @name
     value: (call_expression function: (member_expression object: (_) @made property: (property_identifier) @digest))))
   [(return_statement (binary_expression left: (_) @other operator: ["==" "===" "!=" "!=="] right: (identifier) @compared) @flaw)
    (return_statement (binary_expression left: (identifier) @compared operator: ["==" "===" "!=" "!=="] right: (_) @other) @flaw)
    (if_statement condition: (parenthesized_expression (binary_expression left: (_) @other operator: ["==" "===" "!=" "!=="] right: (identifier) @compared) @flaw))
    (if_statement condition: (parenthesized_expression (binary_expression left: (identifier) @compared operator: ["==" "===" "!=" "!=="] right: (_) @other) @flaw))])
 (#match? @made "createHmac[(]")
 (#eq? @digest "digest")
 (#eq? @name @compared)
 (#not-match? @other "^(null|undefined|[\"'`])"))
