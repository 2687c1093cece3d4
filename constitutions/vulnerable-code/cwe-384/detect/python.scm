; triggers: request.session
; says: a login goes on with the session that was there before
; strength: likely

; request.session["user_id"] = user.pk, and nothing gives the session a new key
((function_definition name: (identifier) @flaw body: (block) @body) @function
 (#match? @body "request[.]session\\[[\"'](user\\w*|account\\w*|uid|member_id|is_authenticated|logged_in|authenticated)[\"']\\]\\s*=[^=]")
 (#match? @body "[pP]assword|authenticate[(]|check_password")
 (#not-match? @body "cycle_key|flush[(]|[^\\w.]login[(]|[.]login[(]request|invalidate[(]|regenerate|session[.]clear[(]|new_session"))
