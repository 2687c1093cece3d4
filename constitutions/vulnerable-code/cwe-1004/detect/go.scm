; triggers: Cookie
; says: a session cookie can be read by scripts
; strength: likely

; http.Cookie{Name: "session", Value: id, Secure: true}
((composite_literal
  type: (qualified_type) @type
  body: (literal_value (keyed_element key: (literal_element (identifier) @field) value: (literal_element (interpreted_string_literal) @name))) @body) @flaw
 (#eq? @type "http.Cookie")
 (#eq? @field "Name")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|\"sid\"|[aA]uth|[jJ]wt|JWT|[rR]emember")
 (#not-match? @name "[cC]srf|CSRF|[xX]srf|XSRF")
 (#match? @body "Value:\\s*[^\",\\s]")
 (#not-match? @body "HttpOnly:\\s*true|MaxAge:\\s*-")
 (#match? @body "HttpOnly:\\s*false|Secure:\\s*true"))

; c.SetCookie("session", id, 3600, "/", "", true, false)
((call_expression
  function: (selector_expression field: (field_identifier) @set)
  arguments: (argument_list . (interpreted_string_literal) @name . (_) . (_) . (_) . (_) . (_) . (false) .)) @flaw
 (#eq? @set "SetCookie")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|\"sid\"|[aA]uth|[jJ]wt|JWT|[rR]emember"))
