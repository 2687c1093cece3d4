; triggers: password passwd localStorage
; says: a password is kept so that whoever sees the place knows it
; strength: possible

; user.password === req.body.password
((binary_expression
  left: (member_expression object: (identifier) @record property: (property_identifier) @field)
  operator: ["==" "===" "!=" "!=="]
  right: (member_expression object: (member_expression) @body property: (property_identifier) @given)) @flaw
 (#match? @record "^(user|account|member|customer|profile|person|row|found)$")
 (#match? @field "^passw(or)?d$")
 (#match? @body "^(req|request|ctx[.]request|ctx|c[.]req)[.](body|query|params)$")
 (#match? @given "^passw(or)?d$"))

; localStorage.setItem('password', password)
((call_expression
  function: (member_expression object: (identifier) @storage property: (property_identifier) @set)
  arguments: (arguments . (string (string_fragment) @name) (_))) @flaw
 (#match? @storage "^(localStorage|sessionStorage)$")
 (#eq? @set "setItem")
 (#match? @name "^(user)?[-_]?[pP]assw(or)?d$"))

; res.cookie('password', password)
((call_expression
  function: (member_expression object: (identifier) @response property: (property_identifier) @set)
  arguments: (arguments . (string (string_fragment) @name) (_))) @flaw
 (#match? @response "^(res|response|reply|Cookies)$")
 (#match? @set "^(cookie|setCookie|set)$")
 (#match? @name "^(user)?[-_]?[pP]assw(or)?d$"))

; sendMail({ text: `password: ${password}` })
((call_expression
  function: [(member_expression property: (property_identifier) @send) (identifier) @send]
  arguments: (arguments (object (pair key: (property_identifier) @part value: [(template_string) (binary_expression)] @text)))) @flaw
 (#any-of? @send "sendMail" "sendEmail" "sendmail")
 (#any-of? @part "text" "html" "body")
 (#match? @text "[$][{](\\w+[.])?(new|temp|plain|generated|raw|user)?_?[pP]assword[}]|[+]\\s*(\\w+[.])?(new|temp|plain|generated|raw|user)?_?[pP]assword\\b\\s*([+]|$)"))

; localStorage.setItem('refreshToken', token)
((call_expression
  function: (member_expression object: (identifier) @storage property: (property_identifier) @set)
  arguments: (arguments . (string (string_fragment) @name) (_))) @flaw
 (#eq? @storage "localStorage")
 (#eq? @set "setItem")
 (#match? @name "^(refresh|access|auth|session|id)?[-_]?([tT]oken|jwt)$"))
