; triggers: ookie
; says: scripts can read the cookie of a session
; strength: likely

; res.cookie('session', id, { secure: true })
((call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @name) . (_) . (object) @options .)) @flaw
 (#match? @response "^(res|response|reply)$|[.](res|response)$|[)]$")
 (#any-of? @function "cookie" "setCookie")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|(^|[_.-])sid$|(^|[_-])auth|[jJ]wt|JWT|[rR]emember")
 (#not-match? @name "[cC]srf|CSRF|[xX]srf|XSRF")
 (#not-match? @options "\\bhttpOnly\\b(?!\\s*:\\s*(false|undefined))|[.]{3}[a-zA-Z]")
 (#match? @options "\\bsecure\\b(?!\\s*:\\s*false)"))

; setHeader('Set-Cookie', 'authToken=…'), res.writeHead(200, { 'Set-Cookie': … })
((call_expression
  function: (member_expression property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @header) . [(template_string) (binary_expression) (string) (array)] @cookie)) @flaw
 (#any-of? @function "setHeader" "header" "set" "append")
 (#match? @header "^[sS]et-[cC]ookie$")
 (#match? @cookie "([sS]ession\\w*|[tT]oken|sid|[aA]uth\\w*|[jJ]wt)=")
 (#not-match? @cookie "[hH]ttp[oO]nly"))
((pair key: (string (string_fragment) @header) value: [(template_string) (binary_expression) (string) (array)] @cookie) @flaw
 (#match? @header "^[sS]et-[cC]ookie$")
 (#match? @cookie "([sS]ession\\w*|[tT]oken|sid|[aA]uth\\w*|[jJ]wt)=")
 (#not-match? @cookie "[hH]ttp[oO]nly"))

; session({ cookie: { httpOnly: false } }), cookieSession({ httpOnly: false })
((pair key: (property_identifier) @cookie value: (object (pair key: (property_identifier) @option value: (false)) @flaw))
 (#any-of? @cookie "cookie" "cookies")
 (#eq? @option "httpOnly"))
((call_expression function: (identifier) @session arguments: (arguments (object (pair key: (property_identifier) @option value: (false)) @flaw)))
 (#match? @session "^(cookieSession|session|expressSession)$")
 (#eq? @option "httpOnly"))

; cookies().set('session', token, { httpOnly: false, secure: true })
((call_expression
  function: (member_expression object: (_) @store property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @name) . (_) . (object (pair key: (property_identifier) @option value: (false))) .)) @flaw
 (#match? @store "^[(]?(await )?cookies[(][)][)]?$|^cookieStore$|[.]cookies$")
 (#eq? @function "set")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|(^|[_.-])sid$|(^|[_-])auth|[jJ]wt|JWT|[rR]emember")
 (#not-match? @name "[cC]srf|CSRF|[xX]srf|XSRF")
 (#eq? @option "httpOnly"))
