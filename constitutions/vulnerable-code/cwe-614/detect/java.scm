; triggers: Cookie
; says: a session cookie is set without Secure
; strength: likely

; cookie.setSecure(false)
((method_invocation name: (identifier) @set arguments: (argument_list . (false) .)) @flaw
 (#eq? @set "setSecure"))

; new Cookie("session", id) in a method that does not say what may carry it
((method_declaration body: (block (local_variable_declaration declarator: (variable_declarator value: (object_creation_expression
  type: (type_identifier) @type
  arguments: (argument_list . (string_literal) @name . (_) .)) @flaw))) @body)
 (#eq? @type "Cookie")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|\"sid\"|[aA]uth|[jJ]wt|JWT|[rR]emember")
 (#not-match? @name "[cC]srf|CSRF|[xX]srf|XSRF")
 (#match? @body "addCookie[(]")
 (#not-match? @body "setSecure[(]|setMaxAge[(]0[)]"))

; ResponseCookie.from("session", id).secure(false)
((method_invocation object: (method_invocation) @made name: (identifier) @secure arguments: (argument_list . (false) .)) @flaw
 (#eq? @secure "secure")
 (#match? @made "ResponseCookie[.]from"))
