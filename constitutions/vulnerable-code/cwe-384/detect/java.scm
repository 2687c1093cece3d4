; triggers: getSession
; says: a login goes on with the session that was there before
; strength: likely

; request.getSession().setAttribute("user", name), and nothing makes a new session or a new id for it
((method_declaration name: (identifier) @flaw body: (block) @body)
 (#match? @body "getSession[(]")
 (#match? @body "[.]setAttribute[(]\\s*\"(user\\w*|account|principal|loggedIn|logged_in|authenticated|isLoggedIn|uid|currentUser)\"")
 (#match? @body "[pP]assword|PASSWORD|[cC]redential|[aA]uthenticate[(]")
 (#not-match? @body "invalidate[(]|changeSessionId[(]|[rR]egenerate"))
