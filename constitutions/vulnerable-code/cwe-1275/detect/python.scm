; triggers: samesite SAMESITE
; says: the cookie of a session goes along with requests of other sites
; strength: likely

; response.set_cookie("session", token, samesite="none")
((call
  function: (attribute attribute: (identifier) @function)
  arguments: (argument_list . (string (string_content) @name) (keyword_argument name: (identifier) @option value: (string (string_content) @value)))) @flaw
 (#eq? @function "set_cookie")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|(^|[_-])sid$|(^|[_-])auth|[jJ]wt|JWT|[rR]emember")
 (#eq? @option "samesite")
 (#match? @value "^[nN][oO][nN][eE]$"))

; SESSION_COOKIE_SAMESITE = "None"
((assignment
  left: [(identifier) @option (subscript subscript: (string (string_content) @option))]
  right: [(string (string_content) @value) (none) @value (false) @value]) @flaw
 (#eq? @option "SESSION_COOKIE_SAMESITE")
 (#match? @value "^(None|none|False)$"))
((keyword_argument name: (identifier) @option value: [(string (string_content) @value) (none) @value]) @flaw
 (#eq? @option "SESSION_COOKIE_SAMESITE")
 (#match? @value "^(None|none)$"))
