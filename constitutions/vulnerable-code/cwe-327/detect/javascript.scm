; triggers: randomBytes getRandomValues
; says: the remainder of a random number makes some values likelier than others
; strength: likely

; crypto.randomBytes(1)[0] % 10
((binary_expression
  left: (subscript_expression object: (call_expression function: [(identifier) @function (member_expression property: (property_identifier) @function)]))
  operator: "%"
  right: (number) @count) @flaw
 (#any-of? @function "randomBytes" "getRandomValues")
 (#not-match? @count "^(1|2|4|8|16|32|64|128|256|0x\\w+)$"))

; const byte = crypto.randomBytes(1)[0]; … byte % 10, with no value thrown away
((statement_block
  (lexical_declaration (variable_declarator name: (identifier) @byte
    value: (subscript_expression object: (call_expression function: (_) @function))))
  (_ (_ (binary_expression left: (identifier) @used operator: "%" right: (number) @count) @flaw))) @block
 (#match? @function "randomBytes$|getRandomValues$")
 (#eq? @byte @used)
 (#not-match? @count "^(1|2|4|8|16|32|64|128|256|0x\\w+)$")
 (#not-match? @block "if ?[(][^)]*(<|>)"))

; Math.round(crypto.randomBytes(1)[0] / 255 * 9)
((call_expression
  function: (member_expression object: (identifier) @math property: (property_identifier) @round)
  arguments: (arguments (binary_expression) @product)) @flaw
 (#eq? @math "Math")
 (#eq? @round "round")
 (#match? @product "randomBytes[(]\\d+[)]\\[0\\]|getRandomValues[(][^)]*[)]\\[0\\]"))
