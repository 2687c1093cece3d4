; triggers: csrf_exempt csrf.exempt WTF_CSRF_ENABLED WTF_CSRF_CHECK_DEFAULT CsrfViewMiddleware
; says: the protection against forged requests is switched off
; strength: likely

; @csrf_exempt above a view that acts for whoever is signed in
((decorated_definition
  (decorator [(identifier) (attribute)] @exempt) @flaw
  definition: (function_definition body: (block) @body))
 (#match? @exempt "^(csrf_exempt|csrf[.]exempt|[a-z_]*csrf[.]csrf_exempt)$")
 (#match? @body "request[.](user|session|COOKIES)\\b|current_user|\\bsession\\[|request[.]cookies")
 (#not-match? @body "([sS]ignature|[hH]mac|[aA]pi_?key|[aA]uthorization|[bB]earer|[cC]onstruct_event|[vV]erify)"))

; app.config["WTF_CSRF_ENABLED"] = False
((assignment
  left: (subscript subscript: (string (string_content) @name))
  right: (false)) @flaw
 (#any-of? @name "WTF_CSRF_ENABLED" "WTF_CSRF_CHECK_DEFAULT"))

; WTF_CSRF_ENABLED = False, but in the settings of tests
((module (expression_statement (assignment left: (identifier) @name right: (false)) @flaw))
 (#any-of? @name "WTF_CSRF_ENABLED" "WTF_CSRF_CHECK_DEFAULT"))
