; triggers: ameSite
; says: the cookie of a session goes along with requests of other sites
; strength: likely

((call_expression
  function: (member_expression property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @name) . (_) . (object) @options .)) @flaw
 (#any-of? @function "cookie" "setCookie" "set")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|(^|[_.-])sid$|(^|[_-])?auth|[jJ]wt|JWT|[rR]emember")
 (#match? @options "sameSite\\s*:\\s*['\"][nN]one"))
((call_expression
  function: (member_expression property: (property_identifier) @function)
  arguments: (arguments . (string (string_fragment) @header) . (_) @cookie)) @flaw
 (#any-of? @function "setHeader" "header" "set" "append")
 (#match? @header "^[sS]et-[cC]ookie$")
 (#match? @cookie "([sS]ession\\w*|[tT]oken|sid|[aA]uth\\w*|[jJ]wt)=")
 (#match? @cookie "[sS]ame[sS]ite=[nN]one"))
((pair key: (string (string_fragment) @header) value: (_) @cookie) @flaw
 (#match? @header "^[sS]et-[cC]ookie$")
 (#match? @cookie "([sS]ession\\w*|[tT]oken|sid|[aA]uth\\w*|[jJ]wt)=")
 (#match? @cookie "[sS]ame[sS]ite=[nN]one"))
((call_expression function: (identifier) @session arguments: (arguments (object (pair key: (property_identifier) @cookie value: (object) @options)))) @flaw
 (#match? @session "^(session|expressSession|cookieSession)$")
 (#eq? @cookie "cookie")
 (#match? @options "sameSite\\s*:\\s*['\"][nN]one"))
