; triggers: cookies headers query
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
