; triggers: .delete( .put( .patch( UseGuards
; says: a handler that changes something lacks the guard that others of the file have
; strength: likely

; router.get('/notes', requireLogin, …) and, after it, router.delete('/notes/:key', (req, res) => …)
((_
  (expression_statement (call_expression
    function: (member_expression object: (identifier) @guarded property: (property_identifier) @any)
    arguments: (arguments . (string) . [(identifier) (call_expression) (member_expression)] @guard . (_))))
  (expression_statement (call_expression
    function: (member_expression object: (identifier) @router property: (property_identifier) @method) @flaw
    arguments: (arguments . (string) @path . [(arrow_function) (function_expression)] @handler .))))
 (#any-of? @any "get" "post" "put" "patch" "delete")
 (#any-of? @method "put" "patch" "delete")
 (#match? @router "^(app|server|api|[a-z]*[rR]outer|[a-z]*[rR]outes)$")
 (#match? @guarded "^(app|server|api|[a-z]*[rR]outer|[a-z]*[rR]outes)$")
 (#match? @guard "([aA]uth|[lL]ogin|[lL]ogged|[aA]dmin|[pP]ermission|[rR]ole|[pP]rotect|[eE]nsure|[sS]ession|[jJ]wt|[pP]assport)")
 (#match? @handler "^(async\\s+)?([(]|function\\b[^(]*[(])\\s*_?(req|request)\\b")
 (#not-match? @path "([lL]ogin|[lL]ogout|[aA]uth|[tT]oken|[pP]assword|[wW]ebhook)")
 (#not-match? @handler "([rR]eq[.]user|[sS]ession|[aA]uth|[pP]ermission|[tT]oken|[rR]ole|[aA]dmin|[sS]ignature|[oO]wner|[vV]erify|\\b40[13]\\b)"))

; the same, the other way round
((_
  (expression_statement (call_expression
    function: (member_expression object: (identifier) @router property: (property_identifier) @method) @flaw
    arguments: (arguments . (string) @path . [(arrow_function) (function_expression)] @handler .)))
  (expression_statement (call_expression
    function: (member_expression object: (identifier) @guarded property: (property_identifier) @any)
    arguments: (arguments . (string) . [(identifier) (call_expression) (member_expression)] @guard . (_)))))
 (#any-of? @any "get" "post" "put" "patch" "delete")
 (#any-of? @method "put" "patch" "delete")
 (#match? @router "^(app|server|api|[a-z]*[rR]outer|[a-z]*[rR]outes)$")
 (#match? @guarded "^(app|server|api|[a-z]*[rR]outer|[a-z]*[rR]outes)$")
 (#match? @guard "([aA]uth|[lL]ogin|[lL]ogged|[aA]dmin|[pP]ermission|[rR]ole|[pP]rotect|[eE]nsure|[sS]ession|[jJ]wt|[pP]assport)")
 (#match? @handler "^(async\\s+)?([(]|function\\b[^(]*[(])\\s*_?(req|request)\\b")
 (#not-match? @path "([lL]ogin|[lL]ogout|[aA]uth|[tT]oken|[pP]assword|[wW]ebhook)")
 (#not-match? @handler "([rR]eq[.]user|[sS]ession|[aA]uth|[pP]ermission|[tT]oken|[rR]ole|[aA]dmin|[sS]ignature|[oO]wner|[vV]erify|\\b40[13]\\b)"))

; @UseGuards(…) on other routes of a controller, and none on one that deletes or writes
((class_body) @flaw
 (#match? @flaw "@UseGuards[(][^]*@(Get|Post|Put|Patch|Delete)[(]|@(Get|Post|Put|Patch|Delete)[(][^]*@UseGuards[(]")
 (#match? @flaw "(?<!@UseGuards[(][^)]{0,80}[)]\\s{0,40})@(Delete|Put|Patch)[(][^)]{0,80}[)]\\s*(@(?!UseGuards|Public|Roles|Auth)\\w+[(][^)]{0,80}[)]\\s*)*(async\\s+)?\\w+[(]"))
