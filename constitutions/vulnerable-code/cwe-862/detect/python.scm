; triggers: _required requires_ require_ authenticated check_auth admin_only Depends
; says: a handler that changes something lacks the guard that others of the file have
; strength: likely

; a guarded route, and after it one that changes something and looks at nobody
((module
  (decorated_definition) @guarded
  (decorated_definition definition: (function_definition name: (identifier) @flaw)) @open)
 (#match? @guarded "^@\\w+[.](route|get|post|put|patch|delete)[(][^\\n]*[)]\\s*\\n(@[^\\n]*\\n)*@(\\w+[.])?(\\w+_required|requires_(auth|login|roles?|admin|permission)|require_(auth|login|admin|token|role|permission|user|api_?key)|authenticated|check_auth|admin_only)\\b")
 (#match? @open "^@\\w+[.]((put|patch|delete)[(]|route[(][^\\n]*methods\\s*=\\s*[\\[(][^\\n]*[\"'](PUT|PATCH|DELETE)[\"']|(route|post)[(][\"'][^\"']*(/admin|/delete|/remove|/reset|/wipe)\\b)")
 (#not-match? @open "(_[rR]equired|@(\\w+[.])?[rR]equires?_|_only\\b|[aA]uth|[pP]ermission|[cC]urrent_user|(^|[^.\\w])session\\b|[gG][.]user|[tT]oken|[sS]ignature|[aA]pi_?key|\\b40[13]\\b|[oO]wner|[vV]erify|[lL]ogin|[lL]og_in|[pP]assword)"))

; the same, the other way round
((module
  (decorated_definition definition: (function_definition name: (identifier) @flaw)) @open
  (decorated_definition) @guarded)
 (#match? @guarded "^@\\w+[.](route|get|post|put|patch|delete)[(][^\\n]*[)]\\s*\\n(@[^\\n]*\\n)*@(\\w+[.])?(\\w+_required|requires_(auth|login|roles?|admin|permission)|require_(auth|login|admin|token|role|permission|user|api_?key)|authenticated|check_auth|admin_only)\\b")
 (#match? @open "^@\\w+[.]((put|patch|delete)[(]|route[(][^\\n]*methods\\s*=\\s*[\\[(][^\\n]*[\"'](PUT|PATCH|DELETE)[\"']|(route|post)[(][\"'][^\"']*(/admin|/delete|/remove|/reset|/wipe)\\b)")
 (#not-match? @open "(_[rR]equired|@(\\w+[.])?[rR]equires?_|_only\\b|[aA]uth|[pP]ermission|[cC]urrent_user|(^|[^.\\w])session\\b|[gG][.]user|[tT]oken|[sS]ignature|[aA]pi_?key|\\b40[13]\\b|[oO]wner|[vV]erify|[lL]ogin|[lL]og_in|[pP]assword)"))

; FastAPI: user=Depends(get_current_user) in other routes of the file, and nobody looked at in one that deletes or writes
((module
  (decorated_definition definition: (function_definition parameters: (parameters) @guarded))
  (decorated_definition (decorator) @route definition: (function_definition name: (identifier) @flaw parameters: (parameters) @open body: (block) @body)))
 (#match? @guarded "(Depends|Security)[(]\\s*(\\w+[.])?(get_)?(current_(active_)?user|current_admin|user|auth\\w*|verify_\\w+|require_\\w+|check_\\w+)")
 (#match? @route "^@\\w+[.](put|patch|delete)[(]")
 (#not-match? @route "[dD]ependencies")
 (#not-match? @open "([uU]ser|[aA]uth|[tT]oken|[pP]rincipal|[aA]dmin|[sS]ecurity|[vV]erif|[pP]ermission|[sS]ession_user|[rR]equest\\b|[aA]pi_?key)")
 (#not-match? @body "([aA]uth|[tT]oken|[pP]ermission|\\b40[13]\\b|[oO]wner|[vV]erify)"))

; Django: @login_required on other views of the file, and none on one that deletes or writes
((module
  [(function_definition name: (identifier) @flaw) (decorated_definition definition: (function_definition name: (identifier) @flaw))] @open) @file
 (#match? @flaw "^(delete|remove|destroy|update|edit|approve|cancel|reset|set|change)_")
 (#match? @open "^(@(require_\\w+|csrf_exempt|csrf_protect|transaction[.]atomic|never_cache|api_view)[^\\n]*\\n)*(async )?def \\w+[(]request\\b")
 (#match? @open "[.](delete|save|update|create)[(]")
 (#not-match? @open "_[rR]equired|[aA]uth|[pP]ermission|[uU]ser\\b|[tT]oken|[sS]ignature|[aA]pi_?key|\\b40[13]\\b|[oO]wner|[vV]erify|[lL]ogin|[pP]assword|session|Forbidden|Denied")
 (#match? @file "\\n@(\\w+[.])?(login_required|permission_required|user_passes_test|staff_member_required)\\b[^\\n]*\\n(@[^\\n]*\\n)*(async )?def \\w+[(]request\\b"))
