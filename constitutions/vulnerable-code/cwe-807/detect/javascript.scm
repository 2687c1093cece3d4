; triggers: cookies headers query session orwarded
; says: what a caller says of himself decides what he may
; strength: likely

; if (req.cookies.isAdmin), if (req.query.role === 'admin'), if (req.headers['x-admin'])
((if_statement condition: (parenthesized_expression) @flaw)
 (#match? @flaw "\\b(req|request|ctx|ctx[.]request)[.](cookies|query|headers)([.?]{1,2}|\\[['\"])(x-)?[a-zA-Z-]*([iI]s-?_?[aA]dmin|^admin|[rR]ole\\b|[iI]s_?[aA]uth\\w*|[aA]uthenticated|[lL]ogged_?[iI]n|[aA]uthorized|[iI]s_?[lL]ogged\\w*|[sS]uper_?[uU]ser|[pP]rivileged?|[iI]s_?[sS]taff|[pP]ermissions?\\b|[bB]ypass)")
 (#not-match? @flaw "[sS]ession|[vV]erify|signedCookies|[jJ]wt|typeof|undefined"))

; if (req.cookies.user === req.params.user)
((if_statement condition: (parenthesized_expression (binary_expression left: (_) @left operator: ["===" "!==" "==" "!="] right: (_) @right) @flaw))
 (#match? @left "^(req|request)[.](cookies|headers|query)[.\\[].*([uU]ser|[lL]ogin|[aA]ccount|[iI]d\\b)")
 (#match? @right "^(req|request)[.](params|query|body)[.\\[]"))

; accounts.get(req.cookies.userId): whoever writes the cookie is that user
((call_expression
  function: (member_expression property: (property_identifier) @find)
  arguments: (arguments . (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @cookies) property: (property_identifier) @name))) @flaw
 (#match? @request "^(req|request)$")
 (#eq? @cookies "cookies")
 (#match? @find "^(get|find|findById|findOne|findByPk|findUnique|findUser|getUser|load|lookup|byId|getById|getUserById|fetch)")
 (#match? @name "^(user_?[iI]d|uid|user|user_?[nN]ame|account_?[iI]d|account|login|email|customer_?[iI]d)$"))

; req.session.role = req.body.role
((assignment_expression
  left: (member_expression object: (member_expression property: (property_identifier) @session) property: (property_identifier) @field)
  right: (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @part))) @flaw
 (#eq? @session "session")
 (#match? @request "^(req|request)$")
 (#any-of? @part "body" "query" "params" "cookies" "headers")
 (#match? @field "^(role|roles|is_?[aA]dmin|admin|permissions?|user_?[iI]d|uid|user|account_?[iI]d|authenticated|is_?[aA]uthenticated|logged_?[iI]n|level|tenant_?[iI]d)$"))

; const ip = req.headers['x-forwarded-for']; if (!OFFICE.includes(ip)) …
((statement_block) @flaw
 (#match? @flaw "^[{][^{}]*\\b(const|let|var)\\s+(\\w+)\\s*=[^;\\n]*([xX]-[fF]orwarded-[fF]or|[xX]-[rR]eal-[iI][pP])[^;\\n]*[;\\n]([^\\n]*\\n){0,6}?[^\\n]*\\bif\\s*[(][^\\n]*([.](includes|has)[(]\\2[)]|\\b\\2\\s*[!=]==?\\s)"))
