; triggers: .query password passwd token= Token= jwt= password= secret= Secret= session
; says: a secret is read from the address
; strength: likely

; req.query.password
((member_expression object: (member_expression object: (_) @request property: (property_identifier) @query) property: (property_identifier) @name) @flaw
 (#match? @request "^(req|request|ctx|ctx[.]request|this[.]request)$")
 (#eq? @query "query")
 (#match? @name "^([pP]assw(or)?d|passwd|pwd|pass|passphrase|(new|old|user|current)_?[pP]assword|secret|clientSecret|client_secret|credit_?[cC]ard\\w*|card_?[nN]umber|cvv|cvc|ssn)$"))

; const { password } = req.query
((variable_declarator name: (object_pattern [(shorthand_property_identifier_pattern) @name (pair_pattern key: (property_identifier) @name)]) value: (member_expression object: (_) @request property: (property_identifier) @query)) @flaw
 (#match? @request "^(req|request|ctx|ctx[.]request)$")
 (#eq? @query "query")
 (#match? @name "^([pP]assw(or)?d|passwd|pwd|passphrase|(new|old|user|current)_?[pP]assword|secret|clientSecret|credit_?[cC]ard\\w*|card_?[nN]umber|cvv|cvc|ssn)$"))

; req.param('password') in a GET route
((call_expression
  function: (member_expression object: (identifier) @app property: (property_identifier) @get)
  arguments: (arguments . (string) (_) @handler)) @flaw
 (#match? @app "^(app|router|server|api|routes|\\w*Router)$")
 (#eq? @get "get")
 (#match? @handler "\\breq(uest)?[.]param[(]['\"](password|passwd|pwd|secret|cvv|ssn)['\"][)]"))

; fetch(`${base}/bills?access_token=${token}`)
((call_expression
  function: [(identifier) @ask (member_expression property: (property_identifier) @ask)]
  arguments: (arguments . (template_string) @address)) @flaw
 (#any-of? @ask "fetch" "get" "post" "put" "delete" "patch" "axios" "got" "request" "open" "ajax" "getJSON")
 (#match? @address "[?&](access_?[tT]oken|auth_?[tT]oken|refresh_?[tT]oken|session_?[iI]d|session_?[tT]oken|id_?token|jwt|password|passwd|pwd|secret|client_?[sS]ecret)=[$][{]"))

; fetch(base + '/bills?access_token=' + token)
((call_expression
  function: [(identifier) @ask (member_expression property: (property_identifier) @ask)]
  arguments: (arguments . (binary_expression) @address)) @flaw
 (#any-of? @ask "fetch" "get" "post" "put" "delete" "patch" "axios" "got" "request" "open" "ajax" "getJSON")
 (#match? @address "[?&](access_?[tT]oken|auth_?[tT]oken|refresh_?[tT]oken|session_?[iI]d|session_?[tT]oken|id_?token|jwt|password|passwd|pwd|secret|client_?[sS]ecret)=['\"`]\\s*[+]"))
