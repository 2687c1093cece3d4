; triggers: Cookie
; says: a session cookie can be read by scripts
; strength: likely

; cookie.setHttpOnly(false)
((method_invocation name: (identifier) @set arguments: (argument_list . (false) .)) @flaw
 (#eq? @set "setHttpOnly"))

; new Cookie("session", id) in a method that does not keep it from scripts
((method_declaration body: (block (local_variable_declaration declarator: (variable_declarator value: (object_creation_expression
  type: (type_identifier) @type
  arguments: (argument_list . (string_literal) @name . (_) .)) @flaw))) @body)
 (#eq? @type "Cookie")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|\"sid\"|[aA]uth|[jJ]wt|JWT|[rR]emember")
 (#not-match? @name "[cC]srf|CSRF|[xX]srf|XSRF")
 (#match? @body "addCookie[(]")
 (#match? @body "setSecure[(]true")
 (#not-match? @body "setHttpOnly[(]|setMaxAge[(]0[)]"))

; ResponseCookie.from("session", id).httpOnly(false)
((method_invocation object: (method_invocation) @made name: (identifier) @only arguments: (argument_list . (false) .)) @flaw
 (#eq? @only "httpOnly")
 (#match? @made "ResponseCookie[.]from"))
