; triggers: .query .param(
; says: a check for text is made of what may be a list
; strength: likely

; const name = req.query.name; if (name.includes('..'))
((statement_block
  (_ (variable_declarator name: (identifier) @name value: (_) @value))
  (if_statement condition: (parenthesized_expression [
    (call_expression function: (member_expression object: (identifier) @used property: (property_identifier) @method) arguments: (arguments . (string) @what))
    (binary_expression (call_expression function: (member_expression object: (identifier) @used property: (property_identifier) @method) arguments: (arguments . (string) @what)))
    (unary_expression (call_expression function: (member_expression object: (identifier) @used property: (property_identifier) @method) arguments: (arguments . (string) @what)))
  ] @flaw))) @block
 (#eq? @name @used)
 (#any-of? @method "indexOf" "includes")
 (#match? @value "^(req|request|ctx|ctx[.]request)[.](query[.\\[]|param[(])")
 (#match? @what "^['\"]([.][.]?/?|/|<|>|;|\\\\['\"]|['\"]|\\\\\\\\|\\||&|`|[$]|script|<script>|~|%|javascript:|--|@)['\"]$")
 (#not-match? @block "typeof|String[(]|toString|isArray|isString|instanceof|[zZ]od|\\b[jJ]oi\\b|[sS]chema|validat"))
