; triggers: set_cookie SESSION_COOKIE_HTTPONLY
; says: scripts can read the cookie of a session
; strength: likely

; response.set_cookie("session", token, secure=True)
((call
  function: (attribute attribute: (identifier) @function)
  arguments: (argument_list . (string (string_content) @name)) @arguments) @flaw
 (#eq? @function "set_cookie")
 (#match? @name "[sS]ession|SESSION|[tT]oken|TOKEN|(^|[_-])sid$|(^|[_-])auth|[jJ]wt|JWT|[rR]emember")
 (#not-match? @name "[cC]srf|CSRF|[xX]srf|XSRF")
 (#not-match? @arguments "[ \\n(,]httponly\\s*=\\s*(?!False|None)|[*][*]|[(,]\\s*max_age\\s*=\\s*0\\b"))

; SESSION_COOKIE_HTTPONLY = False
((assignment left: (identifier) @option right: (false)) @flaw
 (#eq? @option "SESSION_COOKIE_HTTPONLY"))

; app.config["SESSION_COOKIE_HTTPONLY"] = False
((assignment left: (subscript subscript: (string (string_content) @option)) right: (false)) @flaw
 (#eq? @option "SESSION_COOKIE_HTTPONLY"))

; app.config.update(SESSION_COOKIE_HTTPONLY=False)
((keyword_argument name: (identifier) @option value: (false)) @flaw
 (#eq? @option "SESSION_COOKIE_HTTPONLY"))
