; triggers: .cookie( cookie: setCookie cookies
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

; reply.setCookie('sid', id, { secure: false }), cookies().set('session', token, { secure: false }), ctx.cookies.set(…)
((call_expression
  function: (member_expression object: (_) @store property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @name) . (_) . (object (pair key: (property_identifier) @option value: (false))) .)) @flaw
 (#match? @store "^(reply|res|response)\\b|^[(]?(await )?cookies[(][)][)]?$|^cookieStore$|[.]cookies$|[)]$")
 (#any-of? @function "setCookie" "set")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|(^|[_.-])sid$|(^|[_-])auth|[jJ]wt|JWT|[rR]emember")
 (#not-match? @name "[cC]srf|CSRF|[xX]srf|XSRF")
 (#eq? @option "secure"))

; reply.setCookie('sid', id, { path: '/' })
((call_expression
  function: (member_expression object: (_) @store property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @name) . (_) . (object) @options .)) @flaw
 (#match? @store "^(reply|res|response)\\b")
 (#eq? @function "setCookie")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|(^|[_.-])sid$|(^|[_-])auth|[jJ]wt|JWT|[rR]emember")
 (#not-match? @name "[cC]srf|CSRF|[xX]srf|XSRF")
 (#not-match? @options "\\bsecure\\b|[.]{3}[a-zA-Z]|maxAge\\s*:\\s*0\\b"))
