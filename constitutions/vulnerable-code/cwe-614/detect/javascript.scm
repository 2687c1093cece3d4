; triggers: .cookie( cookie:
; says: a session cookie is set without Secure or HttpOnly
; strength: likely

; res.cookie('session', token)
((call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @name) . (_) .)) @flaw
 (#match? @response "^(res|response|reply)$|[.](res|response)$|[)]$")
 (#eq? @function "cookie")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|(^|[_.-])sid$|(^|[_-])auth|[jJ]wt|JWT|[rR]emember")
 (#not-match? @name "[cC]srf|CSRF|[xX]srf|XSRF"))

; res.cookie('session', token, { maxAge: 1000 })
((call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @name) . (_) . (object) @options .)) @flaw
 (#match? @response "^(res|response|reply)$|[.](res|response)$|[)]$")
 (#eq? @function "cookie")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|(^|[_.-])sid$|(^|[_-])auth|[jJ]wt|JWT|[rR]emember")
 (#not-match? @name "[cC]srf|CSRF|[xX]srf|XSRF")
 (#not-match? @options "^(?=[^]*\\bsecure\\b(?!\\s*:\\s*(false|undefined)))(?=[^]*\\bhttpOnly\\b(?!\\s*:\\s*(false|undefined)))|[.]{3}[a-zA-Z]"))

; session({ cookie: { secure: false } }); without httpOnly it is CWE-1004
((pair
  key: (property_identifier) @cookie
  value: (object (pair key: (property_identifier) @option value: (false)) @flaw))
 (#any-of? @cookie "cookie" "cookies")
 (#eq? @option "secure"))
