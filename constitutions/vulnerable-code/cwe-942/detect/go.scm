; triggers: Access-Control-Allow-Origin AllowOriginFunc AllowAllOrigins
; says: pages of every origin may read what is answered, with the visitor's cookies
; strength: likely

; w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
([
  (function_declaration body: (block (statement_list (expression_statement (call_expression
      function: (selector_expression field: (field_identifier) @set)
      arguments: (argument_list . (interpreted_string_literal) @header . (_) @origin .)) @flaw))) @body)
  (method_declaration body: (block (statement_list (expression_statement (call_expression
      function: (selector_expression field: (field_identifier) @set)
      arguments: (argument_list . (interpreted_string_literal) @header . (_) @origin .)) @flaw))) @body)
  (func_literal body: (block (statement_list (expression_statement (call_expression
      function: (selector_expression field: (field_identifier) @set)
      arguments: (argument_list . (interpreted_string_literal) @header . (_) @origin .)) @flaw))) @body)
 ]
 (#match? @set "^(Set|Add|Header)$")
 (#match? @header "[aA]ccess-[cC]ontrol-[aA]llow-[oO]rigin")
 (#match? @origin "^(origin|\\w+[.]Header[.]Get[(]\"Origin\"[)]|\\w+[.]GetHeader[(]\"Origin\"[)]|\\w+[.]Request[.]Header[.]Get[(]\"Origin\"[)])$")
 (#not-match? @body "[oO]rigin\\]|==\\s*\"|Contains|[aA]llowed|switch |HasSuffix|HasPrefix|[mM]atch"))

; AllowOriginFunc: func(origin string) bool { return true }
((keyed_element
  key: (literal_element (identifier) @field)
  value: (literal_element (func_literal body: (block) @body))) @flaw
 (#any-of? @field "AllowOriginFunc" "AllowOriginRequestFunc")
 (#match? @body "^[{]\\s*return true\\s*[}]$"))

; cors.Config{AllowAllOrigins: true, AllowCredentials: true}
((literal_value (keyed_element key: (literal_element (identifier) @field) value: (literal_element (true)))) @flaw
 (#eq? @field "AllowAllOrigins")
 (#match? @flaw "AllowCredentials:\\s*true"))
